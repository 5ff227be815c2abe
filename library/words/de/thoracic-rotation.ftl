### Thoracic rotation. `$side` is the side that one lies on, already worded.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

thoracic-rotation-name = Brustkorb-Drehung
thoracic-rotation-purpose = Dreht den oberen Rücken auf, eine Seite nach der anderen.
thoracic-rotation-how =
    Leg dich auf die Seite, die Rolle quer unter dem oberen Rücken, und roll ein Viertel zurück, bis sie hinter den seitlichen Rippen liegt, auf dem Muskel neben der Wirbelsäule. Hände hinter dem Kopf, Becken unten. Atme aus und dreh die Brust auf und nach hinten; atme ein und bring die Ellbogen wieder zusammen. Dann die andere Seite, über das Sitzen.
thoracic-rotation-caution = Halt die Rolle von den seitlichen Rippen davor fern, und beende die Drehung, bevor sie die Wirbelsäule erreicht. Wenn die Schulter sich meldet, kreuz stattdessen die Arme vor der Brust.
thoracic-rotation-level-2 = Becken unten, Kopf auf dem Kissen
thoracic-rotation-level-3 = Becken unten, Kopf in den Händen
thoracic-rotation-mistake-1 = Das Becken dreht mit.
thoracic-rotation-remedy-1 = Lass die Knie aufeinander und schwer. Nur die Brust dreht.
thoracic-rotation-mistake-2 = Auf den seitlichen Rippen liegen.
thoracic-rotation-remedy-2 = Roll vor dem Beginn weiter zurück, bis du Muskel spürst und keine Rippe.
thoracic-rotation-mistake-3 = Mit den Händen am Kopf ziehen.
thoracic-rotation-remedy-3 = Die Hände tragen nur. Die Drehung kommt aus dem Brustbein.

## Spoken

thoracic-rotation-intro-2 = Das ist Stufe zwei: Seitenlage { $side }, Kopf auf dem Kissen. Stopp heißt: abrollen.
thoracic-rotation-intro-3 = Das ist Stufe drei: Seitenlage { $side }, Kopf in den Händen. Stopp heißt: abrollen.
thoracic-rotation-side-sit-2 = Setz dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Hüfte, die Rolle quer hinter dir, dahinter das Kissen.
thoracic-rotation-side-sit-3 = Setz dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Hüfte, Knie gebeugt, die Rolle quer hinter dir.
thoracic-rotation-lower = Geh auf den { $side ->
        [left] linken
       *[right] rechten
    } Ellbogen, leg die Seite auf die Rolle, unterhalb der Achsel.
thoracic-rotation-quarter-back = Roll ein Viertel zurück, hinter die Seitenrippen, auf den Muskel. Becken unten.
thoracic-rotation-head-2 = Leg den Kopf aufs Kissen, Hände hinter den Kopf, Ellbogen vorn zusammen.
thoracic-rotation-head-3 = Lass beide Hände den Kopf tragen, Ellbogen vorn zusammen. Knie aufeinander.
thoracic-rotation-brief-2 = Leg dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Seite und roll ein Viertel zurück. Rolle hinter den Rippen, Kopf aufs Kissen, Hände dahinter.
    .short = Leg dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Seite, ein Viertel zurück, Rolle hinter den Rippen, Kopf aufs Kissen.
thoracic-rotation-brief-3 = Leg dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Seite und roll ein Viertel zurück. Rolle hinter den Rippen, Hände tragen den Kopf.
thoracic-rotation-arrive = Ruh auf Muskel, nicht auf Rippe. Becken schwer.
thoracic-rotation-in = Beim Einatmen Ellbogen zusammen wie jetzt.
thoracic-rotation-out = Beim Ausatmen dreh die Brust auf.
thoracic-rotation-pelvis = Lass die Knie aufeinander und schwer. Nur die Brust dreht.
thoracic-rotation-spine = Dreh nur bis kurz vor die Wirbelsäule. Klein ist gut.
thoracic-rotation-switch-up = Bring die Ellbogen zusammen, stell die obere Hand vorn auf, drück dich zum Sitzen hoch.
thoracic-rotation-switch-down = Setz dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Hüfte, Rolle dahinter. Ellbogen aufstützen, Seite auf die Rolle.
thoracic-rotation-switch-place-2 = Roll ein Viertel zurück. Becken unten, Kopf aufs Kissen, Hände dahinter, Ellbogen vorn.
thoracic-rotation-switch-place-3 = Roll ein Viertel zurück. Becken unten, Hände tragen den Kopf, Ellbogen zusammen.
thoracic-rotation-close-elbows = Dreh die Brust wieder nach vorn, Ellbogen zusammen.
thoracic-rotation-push-up = Stell die obere Hand vorn auf, und drück dich zum Sitzen hoch.
thoracic-rotation-change-2 = Schieb das Kissen unter den Kopf, lass die Hände dahinter, und lass dich tragen.
thoracic-rotation-change-3 = Schieb das Kissen weg, und lass die Hände den ganzen Kopf tragen. Becken bleibt unten.

### Scapula release. `$side` is the side that is worked, already worded.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

scapula-release-name = Schulterblatt lösen
scapula-release-purpose = Langsame Züge auf dem dicken Muskel hinter der Achsel, eine Seite nach der anderen.
scapula-release-how =
    Beginn bäuchlings auf den Unterarmen, die Rolle neben der Brust. Streck den unteren Arm aus, dreh dich auf diese Seite und kipp die Brust etwas nach hinten, bis die Rolle auf die dicke Falte hinter der Achsel trifft, eine Handbreit unterhalb der Achselhöhle. Roll eine Handbreit zum Becken hinab, halt über der unteren Spitze des Schulterblatts an und komm zurück. Der zweite Teil, für den Muskel zwischen Blatt und Wirbelsäule, ist die Rolle mit gekreuzten Armen, etwas zu dieser Seite gelehnt.
scapula-release-caution = Jedes Kribbeln in Arm oder Hand beendet die Übung. Nie in die Achselhöhle, nie auf die seitlichen Rippen, nie auf den Knochen des Schulterblatts.
scapula-release-level-1 = stehend, seitlich an der Wand
scapula-release-level-2 = Becken unten, Kopf auf dem Kissen
scapula-release-level-3 = Becken unten, Kopf in der Hand
scapula-release-mistake-1 = Zu hoch: Die Rolle sitzt in der Achselhöhle.
scapula-release-remedy-1 = Eine Handbreit tiefer, auf die dicke Falte. Die Höhle selbst bleibt in Ruhe.
scapula-release-mistake-2 = Auf den seitlichen Rippen liegen.
scapula-release-remedy-2 = Kipp die Brust etwas weiter nach hinten, bis du Muskel spürst.
scapula-release-mistake-3 = Den Atem anhalten, weil es empfindlich ist.
scapula-release-remedy-3 = Gib mehr Gewicht in Hand und Fuß, bis du nicht mehr als drei oder vier von zehn spürst.
scapula-release-usual-form = Üblich ist die Form in Bauchlage, mit der Rolle seitlich an der Achsel.
scapula-release-why-ours = Unsere beginnt auch bäuchlings, dreht dann auf die Seite und kippt zurück. So kommt die Rolle weg von der Vorderseite der Achsel und von den seitlichen Rippen, auf den Muskel. Das ist unsere eigene Vorsicht; keine Studie vergleicht die beiden.

## Spoken

scapula-release-intro-1 = Das ist Stufe eins, { $side ->
        [left] linke
       *[right] rechte
    } Seite zur Wand. Stopp heißt: einfach weggehen, jederzeit.
scapula-release-intro-2 = Das ist Stufe zwei, { $side }, Kopf auf dem Kissen. Stopp heißt: nach vorn abrollen.
scapula-release-intro-3 = Das ist Stufe drei, { $side }, Kopf in der Hand. Stopp heißt: nach vorn abrollen.
scapula-release-stand-side = Steh mit der { $side ->
        [left] linken
       *[right] rechten
    } Seite zur Wand, einen Schritt weg, rutschfest.
scapula-release-place-1 = Mit der anderen Hand halt die Rolle waagerecht an die Wand, hinter diese Achsel.
scapula-release-arm-1 = Streck den { $side ->
        [left] linken
       *[right] rechten
    } Arm vor und hoch, so weit es leicht geht, Brust etwas abgewandt.
scapula-release-lean-1 = Beug leicht die Knie, lehn dich auf die Falte hinter der Achsel, handbreit tiefer.
scapula-release-face-down = Bauchlage auf den Unterarmen, die Rolle quer { $side } neben dir.
scapula-release-face-down-2 = Leg dich bäuchlings hin, Rolle { $side } neben dir, Kissen am Kopf.
scapula-release-reach = Streck den { $side ->
        [left] linken
       *[right] rechten
    } Arm darüber, und dreh dich auf diese Seite.
scapula-release-fold = Ruh auf der Falte hinter der Achsel, handbreit zum Becken hin.
scapula-release-tip-2 = Kipp die Brust etwas zurück. Becken unten, Kopf aufs Kissen.
scapula-release-tip-3 = Kipp die Brust etwas zurück. Becken unten, obere Hand am Kopf.
scapula-release-steer-2 = Stell obere Hand und oberen Fuß vorn auf: Sie tragen dich.
scapula-release-steer-3 = Stell den oberen Fuß vorn flach auf: Er trägt dich.
scapula-release-brief-1 = Steh mit der { $side ->
        [left] linken
       *[right] rechten
    } Seite zur Wand, Knie leicht gebeugt. Rolle auf die dicke Falte hinter der Achsel, eine Handbreit unterhalb der Höhle.
    .short = Steh mit der { $side ->
        [left] linken
       *[right] rechten
    } Seite zur Wand, Rolle auf der Falte hinter der Achsel, unterhalb der Höhle.
scapula-release-brief-2 = Aus der Bauchlage dreh dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Seite. Rolle auf die dicke Falte hinter der Achsel, Kopf aufs Kissen.
scapula-release-brief-3 = Aus der Bauchlage dreh dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Seite. Rolle auf die dicke Falte hinter der Achsel, Hand am Kopf.
scapula-release-arrive = Ruh auf weichem Muskel, nicht auf Rippe oder Blatt.
scapula-release-in-1 = Beim Einatmen hierher, Knie gebeugt.
scapula-release-out-1 = Beim Ausatmen steig eine Handbreit hoch.
scapula-release-in-2 = Beim Einatmen gleite hierher zurück.
scapula-release-out-2 = Beim Ausatmen schieb dich handbreit hoch.
scapula-release-tingling = Wenn Arm oder Hand kribbelt, komm herunter und lass es aus.
scapula-release-too-high = Bleib unterhalb der Achselhöhle, über der Blattspitze.
scapula-release-switch-off-1 = Halt die Rolle mit einer Hand, richte dich auf, und senk den erhobenen Arm.
scapula-release-switch-turn-1 = Dreh dich um, die { $side ->
        [left] linke
       *[right] rechte
    } Seite zur Wand, Rolle waagerecht hinter diese Achsel, Knie leicht gebeugt.
scapula-release-switch-lean-1 = Streck diesen Arm vor und hoch, Brust etwas abgewandt, und lehn dich auf die dicke Falte.
scapula-release-switch-off-2 = Drück in die obere Hand und roll nach vorn, bäuchlings auf die Unterarme. Atme durch.
scapula-release-switch-reach-2 = Leg die Rolle quer { $side } neben dich. Streck den { $side ->
        [left] linken
       *[right] rechten
    } Arm darüber, dreh dich auf diese Seite.
scapula-release-switch-place-2 = Ruh auf der Falte unterhalb der Achsel. Kipp zurück, Kopf aufs Kissen, obere Hand und Fuß vorn.
scapula-release-switch-place-3 = Ruh auf der Falte, handbreit unterhalb der Achsel. Kipp zurück, obere Hand am Kopf, Fuß vorn.
scapula-release-roll-forward = Drück in die obere Hand und roll nach vorn, von der Rolle.
scapula-release-face-down-rest = Ruh auf dem Bauch, die Stirn auf den Händen.
scapula-release-change-2 = Schieb das Kissen unter den Kopf, und lass die obere Hand am Boden etwas Gewicht tragen.
scapula-release-change-3 = Schieb das Kissen weg, obere Hand an den Kopf. Der obere Fuß trägt dich weiter.

### Thoracic extension. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

thoracic-extension-name = Brustkorb-Streckung
thoracic-extension-purpose = Öffnet den oberen Rücken nach hinten, über die Rolle.
thoracic-extension-how =
    Leg dich auf den Rücken, Knie gebeugt, die Rolle gerade quer zwischen den Schulterblättern, die Hände hinter dem Kopf, die Ellbogen zur Decke. Mit dem Becken am Boden bleibt die Rolle, wo sie ist: Atme aus und sink nach hinten darüber, atme ein und komm zurück. Mit angehobenem Becken rollen dich die Füße, langsam, zwischen BH-Höhe und dem Oberrand der Schulterblätter.
thoracic-extension-caution = Dein Kopf wird immer getragen, vom Kissen oder von deinen Händen. Weder Nacken noch unterer Rücken werden je gerollt: Wir lassen sie vorsichtshalber aus. Wenn sich beim Zurücklegen alles dreht, ist das heute nichts für dich.
thoracic-extension-level-2 = Becken unten, Kopf auf dem Kissen
thoracic-extension-level-3 = Becken unten, Kopf in den Händen
thoracic-extension-level-4 = Becken angehoben, die Füße rollen dich
thoracic-extension-level-5 = Becken angehoben, härtere Rolle: eine Vorliebe, kein Fortschritt
thoracic-extension-mistake-1 = Der Kopf fällt nach hinten.
thoracic-extension-remedy-1 = Kinn gerade. Lass die Hände oder ein zweites Kissen das ganze Gewicht tragen.
thoracic-extension-mistake-2 = Die Rückbeuge kommt aus dem unteren Rücken.
thoracic-extension-remedy-2 = Becken schwer, untere Rippen tief. Eine kleinere Rückbeuge am richtigen Ort ist die bessere.
thoracic-extension-mistake-3 = Schnell rollen.
thoracic-extension-remedy-3 = Ein Atemzug, ein Weg. Sich selbst überlassen, rollen Menschen eher zu schnell.

## Spoken

thoracic-extension-intro-2 = Das ist Stufe zwei: Becken unten, Kopf auf dem Kissen. Stopp heißt: seitlich abrollen.
thoracic-extension-intro-3 = Das ist Stufe drei: Becken unten, Kopf in den Händen. Stopp heißt: seitlich abrollen.
thoracic-extension-intro-4 = Das ist Stufe vier: Becken hoch, die Füße rollen dich. Stopp heißt: absetzen, abrollen.
thoracic-extension-intro-5 = Das ist Stufe fünf: Becken hoch, härtere Rolle. Stopp heißt: absetzen, abrollen.
thoracic-extension-sit-2 = Komm zum Sitzen, die Rolle gerade quer hinter dir, dahinter das Kissen.
thoracic-extension-sit-3 = Setz dich auf den Boden, Knie gebeugt, die Rolle gerade quer hinter dir.
thoracic-extension-sit-5 = Komm zum Sitzen, Knie gebeugt, die härtere Rolle gerade quer hinter dir.
thoracic-extension-lean-back = Hände am Boden, lehn dich zurück. Rolle auf BH-Höhe, nicht Nacken, nicht Kreuz.
thoracic-extension-head-on-cushion = Leg den Kopf aufs Kissen, Becken schwer. Zeigt das Kinn hoch, noch ein Kissen.
thoracic-extension-hands-behind-head = Leg die Hände hinter den Kopf, Ellbogen zur Decke, Füße flach.
thoracic-extension-cradle = Verschränk die Finger hinter dem Kopf. Deine Hände tragen sein ganzes Gewicht.
thoracic-extension-elbows = Richte die Ellbogen zur Decke. Becken schwer am Boden, Füße flach.
thoracic-extension-lift = Drück die Füße in den Boden, heb das Becken knapp ab. Untere Rippen tief.
thoracic-extension-brief-2 = Leg dich hin, die Rolle auf BH-Höhe, Becken unten, Kopf aufs Kissen, Hände dahinter, Ellbogen hoch.
thoracic-extension-brief-3 = Leg dich hin, die Rolle auf BH-Höhe, Becken unten, die Hände tragen den Kopf, Ellbogen hoch.
thoracic-extension-brief-4 = Leg dich hin, die Rolle auf BH-Höhe, die Hände tragen den Kopf. Heb das Becken knapp vom Boden.
thoracic-extension-brief-5 = Leg dich hin, die härtere Rolle auf BH-Höhe, die Hände tragen den Kopf. Heb das Becken etwas an.
thoracic-extension-arrive = Komm an. Spür sie beiderseits der Wirbelsäule.
thoracic-extension-arrive-lifted = Bleib leicht. Spür sie beiderseits der Wirbelsäule.
thoracic-extension-in-drape = Beim Einatmen komm hierher zurück.
thoracic-extension-out-drape = Beim Ausatmen sink nach hinten darüber.
thoracic-extension-in-roll = Beim Einatmen zurück auf BH-Höhe.
thoracic-extension-out-roll = Beim Ausatmen zum Schulterblatt-Oberrand.
thoracic-extension-chin = Halt das Kinn gerade und den Nacken lang und gelöst.
thoracic-extension-elbows-up = Halt die Ellbogen zur Decke, die Schultern locker.
thoracic-extension-feet-roll = Lass die Füße das Rollen machen. Eine Handlänge reicht.
thoracic-extension-ends = Kehr unterhalb des Nackens um und weit über dem Kreuz.
thoracic-extension-lower-hips = Lass zuerst das Becken zum Boden sinken.
thoracic-extension-change-2 = Leg den Kopf aufs Kissen, Becken schwer, und lass dich tragen. Dann sink weiter darüber.
thoracic-extension-change-3 = Lass das Becken hinab, schieb das Kissen weg, die Hände tragen nun den ganzen Kopf.
thoracic-extension-change-4 = Trag den Kopf weiter. Heb das Becken etwas, und lass dich von den Füßen rollen, langsam.

### One-side erector roll. `$side` is the side that is worked, already worded.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

one-side-erector-roll-name = Rückenstrecker, einseitig
one-side-erector-roll-purpose = Für den langen Muskel neben der Wirbelsäule, eine Seite nach der anderen.
one-side-erector-roll-how =
    Leg dich auf die Rolle, quer unter der Mitte des Rückens, und lehn dich etwas zur Seite, sodass sie dort auf den langen Muskel drückt und nicht auf die Wirbelsäule. Mit dem Becken unten sinkt der Körper darüber; mit angehobenem Becken rollen dich die Füße, zwischen BH-Höhe und der Mitte der Schulterblätter. Dann die andere Seite, über das Sitzen.
one-side-erector-roll-caution = Nie flach auf die Wirbelsäule, nie unterhalb der Rippen. Dein Kopf wird immer getragen.
one-side-erector-roll-level-2 = Becken unten, Kopf auf dem Kissen
one-side-erector-roll-level-3 = Becken unten, eine Hand trägt den Kopf
one-side-erector-roll-level-4 = Becken angehoben, die Füße rollen dich
one-side-erector-roll-mistake-1 = Auf der Mittellinie liegen: Das drückt auf die Wirbelsäule.
one-side-erector-roll-remedy-1 = Lehn dich zur Seite, bis du Muskel spürst.
one-side-erector-roll-mistake-2 = Bis unter die Rippen hinabrollen.
one-side-erector-roll-remedy-2 = Kehr auf BH-Höhe um. Der untere Rücken bleibt ausgespart.

## Spoken

one-side-erector-roll-intro-2 = Das ist Stufe zwei, { $side }, Kopf auf dem Kissen. Stopp heißt: seitlich abrollen.
one-side-erector-roll-intro-3 = Das ist Stufe drei, { $side }, eine Hand am Kopf. Stopp heißt: seitlich abrollen.
one-side-erector-roll-intro-4 = Das ist Stufe vier, { $side }, Becken hoch. Stopp heißt: absetzen, abrollen.
one-side-erector-roll-sit-2 = Komm zum Sitzen, die Rolle gerade quer hinter dir, dahinter das Kissen.
one-side-erector-roll-sit-3 = Setz dich auf den Boden, Knie gebeugt, die Rolle gerade quer hinter dir.
one-side-erector-roll-lean-back = Hände am Boden, lehn dich zurück. Rolle auf Schulterblattmitte, nie Nacken.
one-side-erector-roll-lean-back-4 = Hände am Boden, lehn dich zurück. Rolle auf BH-Höhe, nicht Nacken, nicht Kreuz.
one-side-erector-roll-head-on-cushion = Leg den Kopf aufs Kissen, Becken schwer. Zeigt das Kinn hoch, noch ein Kissen.
one-side-erector-roll-aside = Umarm dich, und lehn dich etwas nach { $side }, weg von der Wirbelsäule.
one-side-erector-roll-carry-aside = Leg eine Hand hinter den Kopf, lehn dich etwas nach { $side }, weg vom Rückgrat.
one-side-erector-roll-hug-one = Umarm dich mit dem anderen Arm, sodass das Schulterblatt nach außen gleitet.
one-side-erector-roll-lift = Drück die Füße in den Boden, heb das Becken knapp ab. Untere Rippen tief.
one-side-erector-roll-brief-2 = Leg dich hin, die Rolle auf Schulterblattmitte, Kopf aufs Kissen, nach { $side } gelehnt.
one-side-erector-roll-brief-3 = Leg dich hin, die Rolle auf Schulterblattmitte, eine Hand am Kopf, nach { $side } gelehnt.
one-side-erector-roll-brief-4 = Leg dich hin, die Rolle auf BH-Höhe, eine Hand am Kopf, nach { $side } gelehnt, Becken angehoben.
one-side-erector-roll-arrive = Ruhe. Spür sie neben der Wirbelsäule, nicht darauf.
one-side-erector-roll-arrive-lifted = Bleib leicht, neben der Wirbelsäule, nicht darauf.
one-side-erector-roll-in-drape = Beim Einatmen komm hierher zurück.
one-side-erector-roll-out-drape = Beim Ausatmen sink nach hinten darüber.
one-side-erector-roll-in-roll = Beim Einatmen zurück auf BH-Höhe.
one-side-erector-roll-out-roll = Beim Ausatmen zur Blattmitte.
one-side-erector-roll-spine = Bleib schräg: Es drückt auf Muskel, nicht auf Wirbelsäule.
one-side-erector-roll-switch-sit = Roll seitlich ab, und drück dich zum Sitzen hoch.
one-side-erector-roll-switch-place = Leg dich zurück wie vorher, und lehn dich etwas nach { $side }, weg von der Wirbelsäule.
one-side-erector-roll-lower-hips = Lass zuerst das Becken zum Boden sinken.
one-side-erector-roll-change-2 = Leg den Kopf aufs Kissen, Becken schwer, umarm dich mit beiden Armen. Sink weiter darüber.
one-side-erector-roll-change-3 = Lass das Becken hinab, schieb das Kissen weg. Eine Hand trägt den Kopf, ein Arm umarmt.
one-side-erector-roll-change-4 = Trag den Kopf weiter. Heb das Becken etwas, und lass dich von den Füßen rollen, langsam.

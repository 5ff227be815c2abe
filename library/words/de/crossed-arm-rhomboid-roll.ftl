### Crossed-arm rhomboid roll. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

crossed-arm-rhomboid-roll-name = Rolle mit gekreuzten Armen
crossed-arm-rhomboid-roll-purpose = Für den Muskel zwischen Schulterblatt und Wirbelsäule.
crossed-arm-rhomboid-roll-how =
    Leg oder lehn dich auf die Rolle, gerade quer unter der Mitte der Schulterblätter, und umarm dich selbst, sodass die Blätter auseinandergleiten. Atme aus und sink darüber, oder lass dich von Knien oder Füßen rollen; atme ein und komm zurück. Für eine Seite lehn dich etwas dorthin: Das ist der zweite Teil von „Schulterblatt lösen“. Wo kein Kissen den Kopf trägt, tut es eine Hand, und der andere Arm umarmt.
crossed-arm-rhomboid-roll-caution = Nie über den Oberrand der Schulterblätter hinaus: Der Nacken bleibt vorsichtshalber außen vor. Auf einer festen Stelle lehn dich immer zur Seite, weg von der Wirbelsäule.
crossed-arm-rhomboid-roll-level-1 = stehend, an die Wand gelehnt
crossed-arm-rhomboid-roll-level-2 = Becken unten, Kopf auf dem Kissen
crossed-arm-rhomboid-roll-level-3 = Becken unten, eine Hand trägt den Kopf
crossed-arm-rhomboid-roll-level-4 = Becken angehoben, die Füße rollen dich
crossed-arm-rhomboid-roll-mistake-1 = Die Schultern zu den Ohren hochziehen.
crossed-arm-rhomboid-roll-remedy-1 = Schieb die Schultern zum Becken hinab, und umarm dich etwas lockerer.
crossed-arm-rhomboid-roll-mistake-2 = Der Kopf hängt ohne Halt.
crossed-arm-rhomboid-roll-remedy-2 = Ein Kissen, oder eine Hand hinter dem Kopf. Wechsle die Arme, wann immer du magst.
crossed-arm-rhomboid-roll-mistake-3 = Direkt auf die Wirbelsäule drücken.
crossed-arm-rhomboid-roll-remedy-3 = Lehn dich etwas zur Seite, auf den Muskel.

## Spoken

crossed-arm-rhomboid-roll-intro-1 = Das ist Stufe eins, im Stehen an der Wand. Stopp heißt: einfach weggehen, jederzeit.
crossed-arm-rhomboid-roll-intro-2 = Das ist Stufe zwei: Becken unten, Kopf auf dem Kissen. Stopp heißt: seitlich abrollen.
crossed-arm-rhomboid-roll-intro-3 = Das ist Stufe drei: Becken unten, eine Hand trägt den Kopf. Stopp heißt: seitlich abrollen.
crossed-arm-rhomboid-roll-intro-4 = Das ist Stufe vier: Becken hoch, die Füße rollen dich. Stopp heißt: absetzen, abrollen.
crossed-arm-rhomboid-roll-place-1 = Steh mit dem Rücken zur Wand, die Rolle waagerecht auf Schulterblattmitte.
crossed-arm-rhomboid-roll-feet-1 = Stell die Füße einen Schritt vor, hüftbreit, rutschfest. Lehn dich sanft an.
crossed-arm-rhomboid-roll-hug-1 = Umarm dich: Die Schulterblätter gleiten auseinander. Kinn gerade, Schultern tief.
crossed-arm-rhomboid-roll-sit-2 = Komm zum Sitzen, die Rolle gerade quer hinter dir, dahinter das Kissen.
crossed-arm-rhomboid-roll-sit-3 = Setz dich auf den Boden, Knie gebeugt, die Rolle gerade quer hinter dir.
crossed-arm-rhomboid-roll-lean-back = Hände am Boden, lehn dich zurück. Rolle auf Schulterblattmitte, nie Nacken.
crossed-arm-rhomboid-roll-head-on-cushion = Leg den Kopf aufs Kissen, Becken schwer. Zeigt das Kinn hoch, noch ein Kissen.
crossed-arm-rhomboid-roll-hug = Umarm dich, Ellbogen hoch: Die Schulterblätter gleiten auseinander.
crossed-arm-rhomboid-roll-carry-head = Leg eine Hand hinter den Kopf. Sie trägt sein ganzes Gewicht. Becken schwer.
crossed-arm-rhomboid-roll-hug-one = Umarm dich mit dem anderen Arm, sodass das Schulterblatt nach außen gleitet.
crossed-arm-rhomboid-roll-carry-and-hug = Leg eine Hand tragend hinter den Kopf. Der andere Arm umarmt dich.
crossed-arm-rhomboid-roll-lift = Drück die Füße in den Boden, heb das Becken knapp ab. Untere Rippen tief.
crossed-arm-rhomboid-roll-brief-1 = Rücken zur Wand, Rolle quer auf Schulterblattmitte, Füße einen Schritt vor. Umarm dich, lehn dich an.
crossed-arm-rhomboid-roll-brief-2 = Leg dich hin, die Rolle auf Schulterblattmitte, Becken unten, Kopf aufs Kissen. Umarm dich.
crossed-arm-rhomboid-roll-brief-3 = Leg dich hin, die Rolle auf Schulterblattmitte, Becken unten. Eine Hand trägt den Kopf, ein Arm umarmt.
crossed-arm-rhomboid-roll-brief-4 = Leg dich auf die Rolle, Schulterblattmitte. Eine Hand trägt den Kopf, ein Arm umarmt. Becken hoch.
crossed-arm-rhomboid-roll-arrive = Ruhe. Spür sie neben der Wirbelsäule, nicht darauf.
crossed-arm-rhomboid-roll-arrive-lifted = Bleib leicht, neben der Wirbelsäule, nicht darauf.
crossed-arm-rhomboid-roll-in-1 = Beim Einatmen drück dich hierher hoch.
crossed-arm-rhomboid-roll-out-1 = Beim Ausatmen beug die Knie und sink.
crossed-arm-rhomboid-roll-in-drape = Beim Einatmen komm hierher zurück.
crossed-arm-rhomboid-roll-out-drape = Beim Ausatmen sink nach hinten darüber.
crossed-arm-rhomboid-roll-in-roll = Beim Einatmen zurück zur Blattmitte.
crossed-arm-rhomboid-roll-out-roll = Beim Ausatmen zum Schulterblatt-Oberrand.
crossed-arm-rhomboid-roll-shrug = Halt die Schultern tief, weg von den Ohren.
crossed-arm-rhomboid-roll-lean-aside = Lehn dich etwas zur Seite, wenn die eine mehr möchte.
crossed-arm-rhomboid-roll-swap-arms = Wechsle die Arme, wann du magst. Eine Hand bleibt am Kopf.
crossed-arm-rhomboid-roll-ends = Kehr am Oberrand der Blätter um, nie höher.
crossed-arm-rhomboid-roll-lower-hips = Lass zuerst das Becken zum Boden sinken.
crossed-arm-rhomboid-roll-change-2 = Leg den Kopf aufs Kissen, Becken schwer, umarm dich mit beiden Armen. Sink weiter darüber.
crossed-arm-rhomboid-roll-change-3 = Lass das Becken hinab, schieb das Kissen weg. Eine Hand trägt den Kopf, ein Arm umarmt.
crossed-arm-rhomboid-roll-change-4 = Trag den Kopf weiter. Heb das Becken etwas, und lass dich von den Füßen rollen, langsam.

### Rhomboid ball. `$side` is the side that is worked.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

rhomboid-ball-name = Ball am Rautenmuskel
rhomboid-ball-purpose = Kleine Kreise auf dem Muskel innen am Schulterblatt, an der Wand.
rhomboid-ball-how =
    Stell dich mit dem Rücken zur Wand, einen Ball zwischen einem Schulterblatt und der Wirbelsäule, den Arm dieser Seite quer über die Brust gelegt. Lehn dich darauf. Atme aus und sink durch einen halben kleinen Kreis; atme ein und steig durch die andere Hälfte. Dann die andere Seite.
rhomboid-ball-caution = Nur auf Muskel: nie auf die Wirbelsäule, nie auf das Schulterblatt. Kribbeln im Arm beendet die Übung.
rhomboid-ball-level-1 = stehend, an die Wand gelehnt
rhomboid-ball-mistake-1 = Der Ball liegt auf Knochen.
rhomboid-ball-remedy-1 = Einen Fingerbreit zur Seite, bis er auf Muskel liegt.
rhomboid-ball-mistake-2 = Fest drücken, weil die Stelle klein ist.
rhomboid-ball-remedy-2 = Geh näher an die Wand. Drei oder vier von zehn reichen.

## Spoken

rhomboid-ball-intro-1 = Das ist Stufe eins, für die { $side ->
        [left] linke
       *[right] rechte
    } Seite. Stopp heißt: einfach weggehen, jederzeit.
rhomboid-ball-stand = Steh mit dem Rücken zur Wand, den Ball in einer Hand.
rhomboid-ball-ball = Leg den Ball zwischen { $side ->
        [left] linkes
       *[right] rechtes
    } Schulterblatt und Wirbelsäule, auf weichen Muskel.
rhomboid-ball-arm = Leg diesen Arm über die Brust, Füße einen Schritt vor, und lehn dich sanft an.
rhomboid-ball-brief-1 = Rücken zur Wand, den Ball zwischen { $side ->
        [left] linkes
       *[right] rechtes
    } Schulterblatt und Wirbelsäule, diesen Arm über die Brust.
rhomboid-ball-arrive = Ruh auf weichem Muskel, nicht auf Rippe oder Blatt.
rhomboid-ball-in = Beim Einatmen kreis wieder hierher hoch.
rhomboid-ball-out = Beim Ausatmen sink im halben Kreis.
rhomboid-ball-tingling = Wenn Arm oder Hand kribbelt, komm herunter und lass es aus.
rhomboid-ball-bone = Wenn du Knochen spürst, versetz den Ball einen Fingerbreit.
rhomboid-ball-switch-off = Nimm den Ball in eine Hand, richte dich auf, und lass den Arm hängen.
rhomboid-ball-switch-ball = Leg ihn zwischen { $side ->
        [left] linkes
       *[right] rechtes
    } Schulterblatt und Wirbelsäule, diesen Arm quer. Lehn dich an.

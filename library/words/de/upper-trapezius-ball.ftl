### Upper-trapezius ball. `$side` is the side that is worked.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

upper-trapezius-ball-name = Ball am oberen Trapezmuskel
upper-trapezius-ball-purpose = Für den dicken Muskel hinten oben an der Schulter, an der Wand.
upper-trapezius-ball-how =
    Stell dich zwei Schritte vor die Wand, die Hüften etwas gebeugt, einen Ball hinten oben an einer Schulter, eine Handbreit vom Nacken entfernt. Lehn dich darauf. Atme aus und heb diesen Arm nach vorn; atme ein und lass ihn sinken. Dann die andere Seite.
upper-trapezius-ball-caution = Nie auf den Nacken, nie auf das Schlüsselbein. Kribbeln im Arm beendet die Übung.
upper-trapezius-ball-level-1 = stehend, an die Wand gelehnt
upper-trapezius-ball-mistake-1 = Zu hoch: Der Ball liegt am Nacken.
upper-trapezius-ball-remedy-1 = Eine Handbreit nach unten und außen, auf den dicken Muskel.
upper-trapezius-ball-mistake-2 = Die Schulter gegen den Ball hochziehen.
upper-trapezius-ball-remedy-2 = Lass die Schulter hineinsinken, bevor der Arm sich hebt.

## Spoken

upper-trapezius-ball-intro-1 = Das ist Stufe eins, für die { $side ->
        [left] linke
       *[right] rechte
    } Seite. Stopp heißt: einfach weggehen, jederzeit.
upper-trapezius-ball-stand = Steh mit dem Rücken zur Wand, zwei Schritte weg, die Hüften etwas gebeugt.
upper-trapezius-ball-ball = Leg den Ball hinten oben an die { $side ->
        [left] linke
       *[right] rechte
    } Schulter, eine Handbreit vom Nacken.
upper-trapezius-ball-lean = Lehn dich sanft darauf, Kinn gerade, dieser Arm hängt locker.
upper-trapezius-ball-brief-1 = Rücken zur Wand, Hüften gebeugt, den Ball hinten oben an die { $side ->
        [left] linke
       *[right] rechte
    } Schulter, weg vom Nacken.
upper-trapezius-ball-arrive = Ruh auf dem dicken Muskel, weg vom Nacken.
upper-trapezius-ball-in = Beim Einatmen lass den Arm sinken.
upper-trapezius-ball-out = Beim Ausatmen heb den Arm nach vorn.
upper-trapezius-ball-tingling = Wenn Arm oder Hand kribbelt, komm herunter und lass es aus.
upper-trapezius-ball-neck = Halt den Ball weg vom Nacken und vom Schlüsselbein.
upper-trapezius-ball-switch-off = Nimm den Ball in eine Hand, richte dich auf, und lass den Arm hängen.
upper-trapezius-ball-switch-ball = Leg ihn hinten oben an die { $side ->
        [left] linke
       *[right] rechte
    } Schulter, Hüften gebeugt. Lehn dich an.

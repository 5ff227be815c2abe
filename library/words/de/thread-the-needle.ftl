### Thread the needle. `$side` is that of the arm that slides under.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

thread-the-needle-name = Nadelöhr
thread-the-needle-purpose = Dreht den oberen Rücken im Vierfüßlerstand. Nichts drückt.
thread-the-needle-how =
    Komm in den Vierfüßlerstand. Atme aus und schieb einen Arm unter der Brust hindurch, Handfläche nach oben, bis diese Schulter und die Seite des Kopfes zum Boden sinken; atme ein und komm zurück. Dann der andere Arm.
thread-the-needle-caution = Wenn Handgelenke oder Knie sich melden, nimm den Unterarm und ein Kissen. Die Schulter sinkt nur so weit, wie es leicht geht.
thread-the-needle-level-2 = auf Händen und Knien
thread-the-needle-mistake-1 = Das Becken weicht nach hinten oder zur Seite aus.
thread-the-needle-remedy-1 = Das Becken über den Knien. Nur die Brust dreht.
thread-the-needle-mistake-2 = Die Schulter wird zum Boden gedrückt.
thread-the-needle-remedy-2 = Lass sie in der Luft anhalten; leg dort ein Kissen hin.

## Spoken

thread-the-needle-intro-2 = Wir beginnen { $side }. Nichts drückt; Stopp heißt: einfach ausruhen.
thread-the-needle-kneel = Komm auf Hände und Knie, Hände unter den Schultern, Knie unter den Hüften.
thread-the-needle-arm = Dreh die { $side ->
        [left] linke
       *[right] rechte
    } Handfläche nach oben, bereit, unter die Brust zu gleiten.
thread-the-needle-brief-2 = Komm auf Hände und Knie, die { $side ->
        [left] linke
       *[right] rechte
    } Handfläche nach oben, bereit, unter die Brust zu gleiten.
thread-the-needle-arrive = Ruh hier, den Nacken lang und locker.
thread-the-needle-in = Beim Einatmen komm hierher zurück.
thread-the-needle-out = Beim Ausatmen schieb den Arm darunter.
thread-the-needle-hips = Halt das Becken über den Knien. Nur die Brust dreht.
thread-the-needle-sink = Lass die Schulter nur sinken, so weit es leicht geht.
thread-the-needle-switch-arm = Zurück auf beide Hände. Nun dreh die { $side ->
        [left] linke
       *[right] rechte
    } Handfläche nach oben, bereit zum Gleiten.

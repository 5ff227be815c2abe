### Chair extension. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

chair-extension-name = Chair extension
chair-extension-purpose = Bends the upper back over the edge of a chair. Nothing presses.
chair-extension-how =
    Sit right back on a steady chair whose backrest ends between your shoulder blades; slide down a little where it ends lower. Arms crossed on your chest. Breathe out and bend back over the edge; breathe in and come back. The low back stays where it is.
chair-extension-caution = The chair must not roll or tip: its back against a wall is best.
chair-extension-level-1 = sitting on a steady chair
chair-extension-mistake-1 = The chin juts up, and the head drops back.
chair-extension-remedy-1 = Chin level. The head goes no further than the chest; a hand behind it may carry it.
chair-extension-mistake-2 = The bend comes from the low back.
chair-extension-remedy-2 = Low ribs down, and a smaller bend.

## Spoken

chair-extension-intro-1 = In this one nothing presses. You stop by simply resting.
chair-extension-sit = Sit right back on a steady chair, both feet flat on the floor.
chair-extension-edge = Feel its top between your shoulder blades, or slide down a little.
chair-extension-hands = Cross your arms on your chest, chin level.
chair-extension-brief-1 = Sit right back on a steady chair, its top between your shoulder blades, arms crossed.
chair-extension-arrive = Sit tall, and feel the edge across your back.
chair-extension-in = Each breath in, come back to here.
chair-extension-out = Each breath out, drape back over it.
chair-extension-chin = Keep your chin level, and your neck long and lazy.
chair-extension-low-ribs = Keep your low ribs down and your low back long.

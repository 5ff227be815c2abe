### Cat and camel. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

cat-camel-name = Cat and camel
cat-camel-purpose = Rounds and hollows the back on hands and knees. Nothing presses.
cat-camel-how =
    Come onto hands and knees. Breathe out and round your back up like a cat, most between the shoulder blades; breathe in and let the chest hollow between your arms. Slow, and never to the end.
cat-camel-caution = Where the wrists complain, do it on your fists or forearms; put a cushion under sore knees.
cat-camel-level-2 = on hands and knees
cat-camel-mistake-1 = The neck leads, thrown back and forth.
cat-camel-remedy-1 = The back begins, and the neck only follows.
cat-camel-mistake-2 = All of it happens in the low back.
cat-camel-remedy-2 = Look for the bend between the shoulder blades.

## Spoken

cat-camel-intro-2 = In this one nothing presses. You stop by simply resting.
cat-camel-kneel = Come onto hands and knees, hands under your shoulders, knees under your hips.
cat-camel-neck = Let your neck be as long as your back, eyes to the floor.
cat-camel-brief-2 = Come onto hands and knees, hands under your shoulders, knees under your hips, neck long.
cat-camel-arrive = Rest here, your neck long and easy.
cat-camel-in = Each breath in, let your chest hollow.
cat-camel-out = Each breath out, round up like a cat.
cat-camel-lead = Let your back lead, and the neck follow.
cat-camel-between = Bend most between your shoulder blades.

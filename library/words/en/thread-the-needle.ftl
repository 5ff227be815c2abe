### Thread the needle. `$side` is that of the arm that slides under.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

thread-the-needle-name = Thread the needle
thread-the-needle-purpose = Turns the upper back on hands and knees. Nothing presses.
thread-the-needle-how =
    Come onto hands and knees. Breathe out and slide one arm under your chest, palm up, until that shoulder and the side of your head sink towards the floor; breathe in and come back. Then the other arm.
thread-the-needle-caution = Where wrists or knees complain, use your forearm and a cushion. The shoulder sinks only as far as is easy.
thread-the-needle-level-2 = on hands and knees
thread-the-needle-mistake-1 = The hips drift back or aside.
thread-the-needle-remedy-1 = Hips above your knees. Only the chest turns.
thread-the-needle-mistake-2 = The shoulder is pushed to the floor.
thread-the-needle-remedy-2 = Let it stop in the air; put a cushion there.

## Spoken

thread-the-needle-intro-2 = We begin with your { $side } side. Nothing presses; you stop by simply resting.
thread-the-needle-kneel = Come onto hands and knees, hands under your shoulders, knees under your hips.
thread-the-needle-arm = Turn your { $side } hand palm up, ready to slide under your chest.
thread-the-needle-brief-2 = Come onto hands and knees, your { $side } hand palm up, ready to slide under your chest.
thread-the-needle-arrive = Rest here, your neck long and easy.
thread-the-needle-in = Each breath in, come back to here.
thread-the-needle-out = Each breath out, slide that arm under.
thread-the-needle-hips = Keep your hips above your knees. Only the chest turns.
thread-the-needle-sink = Let that shoulder sink only as far as is easy.
thread-the-needle-switch-arm = Back onto both hands. Now turn your { $side } hand palm up, ready to slide under.

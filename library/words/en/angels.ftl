### Angels. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

angels-name = Angels
angels-purpose = Opens the chest, lying along a long roller. It is lain on, never rolled.
angels-how =
    Sit on the end of a roller as long as your back, and lie down along it, tailbone to head, feet wide. Arms out to the sides, palms up. Breathe out and sweep them up past your head; breathe in and sweep back. A rolled blanket does as well.
angels-caution = Wide feet keep it from tipping. Get off it sideways, and slowly.
angels-level-2 = on your back, along the roller
angels-mistake-1 = The ribs flare, and the low back arches.
angels-remedy-1 = Low ribs down. Sweep only as far as they stay there.
angels-mistake-2 = Feet together, so that the roller rocks.
angels-remedy-2 = Feet wide and flat.

## Spoken

angels-intro-2 = You lie along the roller, and it never rolls. You stop by rolling off sideways.
angels-sit = Sit on the end of the long roller, knees bent, feet wide.
angels-lie = Hands on the floor, lie back along it, from tailbone to head.
angels-arms = Let your arms open out to the sides, palms up.
angels-brief-2 = Lie back along the long roller, tailbone to head, feet wide, arms out to the sides, palms up.
angels-arrive = Rest. Low ribs down, arms heavy.
angels-in = Each breath in, sweep back to here.
angels-out = Each breath out, sweep your arms up.
angels-ribs = Keep your low ribs down. Sweep only as far as they stay.
angels-feet = Keep your feet wide, so that the roller stays still.

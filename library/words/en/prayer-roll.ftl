### Prayer roll. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

prayer-roll-name = Prayer roll
prayer-roll-purpose = Opens the chest towards the floor, kneeling. Nothing presses on the back.
prayer-roll-how =
    Kneel with the roller across in front of you, forearms on it, thumbs up, hips a little back. Breathe out and roll it forward, so that the chest sinks between your arms; breathe in and roll back.
prayer-roll-caution = A cushion under sore knees. Where a shoulder complains, roll less far.
prayer-roll-level-2 = kneeling, forearms on the roller
prayer-roll-mistake-1 = The low back sags.
prayer-roll-remedy-1 = Low ribs in. Sink less far, and from the chest.
prayer-roll-mistake-2 = The hips stay behind, and only the arms push.
prayer-roll-remedy-2 = Let the hips come along a little.

## Spoken

prayer-roll-intro-2 = In this one nothing presses. You stop by simply resting.
prayer-roll-kneel = Kneel down, the roller across in front of you, hips a little back.
prayer-roll-forearms = Lay both forearms on it, thumbs up, neck long.
prayer-roll-brief-2 = Kneel down, the roller across in front of you, both forearms on it, thumbs up, hips a little back.
prayer-roll-arrive = Rest your forearms. Low ribs in, neck long.
prayer-roll-in = Each breath in, roll back to here.
prayer-roll-out = Each breath out, roll forward and sink.
prayer-roll-sag = Keep your low ribs in, so that your back does not sag.
prayer-roll-shrug = Keep your shoulders low, away from your ears.

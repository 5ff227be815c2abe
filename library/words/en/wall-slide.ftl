### Wall slide. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

wall-slide-name = Wall slide
wall-slide-purpose = Takes the arms up the wall and the shoulder blades with them. Nothing presses.
wall-slide-how =
    Stand facing the wall, the roller level on it at shoulder height, both forearms on it, thumbs towards you. Breathe out and roll it up the wall; breathe in and let it come down. The shoulders stay low.
wall-slide-caution = Where a stretch of the way up hurts, stop below it.
wall-slide-level-1 = standing, facing the wall
wall-slide-mistake-1 = Shrugging the shoulders up to the ears.
wall-slide-remedy-1 = Slide them down before the arms go up.
wall-slide-mistake-2 = The low back arches at the top.
wall-slide-remedy-2 = Low ribs in, and not so high.

## Spoken

wall-slide-intro-1 = In this one nothing presses. You stop by simply resting.
wall-slide-stand = Stand facing the wall, one step away, the roller level on it at shoulder height.
wall-slide-forearms = Lay both forearms on it, thumbs towards you, neck long.
wall-slide-brief-1 = Stand facing the wall, the roller level at shoulder height, both forearms on it, thumbs towards you.
wall-slide-arrive = Rest your forearms. Low ribs in, neck long.
wall-slide-in = Each breath in, let it come down again.
wall-slide-out = Each breath out, roll it up the wall.
wall-slide-shrug = Keep your shoulders low, away from your ears.
wall-slide-height = Go only as high as your shoulders like.

### Upper-trapezius ball. `$side` is the side that is worked.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

upper-trapezius-ball-name = Upper-trapezius ball
upper-trapezius-ball-purpose = For the thick muscle behind the top of the shoulder, at the wall.
upper-trapezius-ball-how =
    Stand two steps from the wall, hips a little bent, a ball behind the top of one shoulder, a hand’s width from the neck. Lean on it. Breathe out and lift that arm in front of you; breathe in and let it sink. Then the other side.
upper-trapezius-ball-caution = Never on the neck, never on the collarbone. Tingling in the arm ends it.
upper-trapezius-ball-level-1 = standing, leaning on the wall
upper-trapezius-ball-mistake-1 = Too high: the ball is on the neck.
upper-trapezius-ball-remedy-1 = A hand’s width down and out, on the thick muscle.
upper-trapezius-ball-mistake-2 = Shrugging against the ball.
upper-trapezius-ball-remedy-2 = Let the shoulder sink into it before the arm lifts.

## Spoken

upper-trapezius-ball-intro-1 = This is level one, for your { $side } side. You stop by stepping away, at any moment.
upper-trapezius-ball-stand = Stand with your back to the wall, two steps away, hips bent a little.
upper-trapezius-ball-ball = Put the ball behind the top of your { $side } shoulder, a hand’s width from the neck.
upper-trapezius-ball-lean = Lean back on it gently, chin level, that arm hanging loose.
upper-trapezius-ball-brief-1 = Your back to the wall, hips bent, the ball behind the top of your { $side } shoulder, off the neck.
upper-trapezius-ball-arrive = Rest on the thick muscle, off the neck.
upper-trapezius-ball-in = Each breath in, let that arm sink again.
upper-trapezius-ball-out = Each breath out, lift that arm in front.
upper-trapezius-ball-tingling = If the arm or hand tingles, come off and leave this out.
upper-trapezius-ball-neck = Keep the ball off the neck and the collarbone.
upper-trapezius-ball-switch-off = Take the ball in one hand, stand up straight, and let that arm hang.
upper-trapezius-ball-switch-ball = Put it behind the top of your { $side } shoulder, hips bent. Lean back.

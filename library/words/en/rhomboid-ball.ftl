### Rhomboid ball. `$side` is the side that is worked.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

rhomboid-ball-name = Rhomboid ball
rhomboid-ball-purpose = Small circles on the muscle inside the shoulder blade, at the wall.
rhomboid-ball-how =
    Stand with your back to the wall, a ball between one shoulder blade and the spine, that arm laid across your chest. Lean on it. Breathe out and sink through half a small circle; breathe in and rise through the other half. Then the other side.
rhomboid-ball-caution = On muscle only: never on the spine, never on the blade. Tingling in the arm ends it.
rhomboid-ball-level-1 = standing, leaning on the wall
rhomboid-ball-mistake-1 = The ball is on bone.
rhomboid-ball-remedy-1 = A finger’s width aside, until it is on muscle.
rhomboid-ball-mistake-2 = Pressing hard because it is a small place.
rhomboid-ball-remedy-2 = Step closer to the wall. Three or four of ten is plenty.

## Spoken

rhomboid-ball-intro-1 = This is level one, for your { $side } side. You stop by stepping away, at any moment.
rhomboid-ball-stand = Stand with your back to the wall, the ball in one hand.
rhomboid-ball-ball = Put the ball between your { $side } shoulder blade and the spine, on soft muscle.
rhomboid-ball-arm = Lay that arm across your chest, feet one step forward, and lean back gently.
rhomboid-ball-brief-1 = Your back to the wall, the ball between your { $side } shoulder blade and the spine, that arm across.
rhomboid-ball-arrive = Rest on soft muscle, not on rib, not on blade.
rhomboid-ball-in = Each breath in, circle back up to here.
rhomboid-ball-out = Each breath out, sink in half a circle.
rhomboid-ball-tingling = If the arm or hand tingles, come off and leave this out.
rhomboid-ball-bone = If you feel bone, move the ball a finger’s width.
rhomboid-ball-switch-off = Take the ball in one hand, stand up straight, and let that arm hang.
rhomboid-ball-switch-ball = Put it between your { $side } shoulder blade and the spine, that arm across. Lean back.

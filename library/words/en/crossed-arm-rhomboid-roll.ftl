### Crossed-arm rhomboid roll. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

crossed-arm-rhomboid-roll-name = Crossed-arm rhomboid roll
crossed-arm-rhomboid-roll-purpose = For the muscle between shoulder blade and spine.
crossed-arm-rhomboid-roll-how =
    Lie or lean with the roller straight across under the middle of your shoulder blades, and hug yourself, so that the blades slide apart. Breathe out and drape over it, or let your knees or feet roll you; breathe in and come back. For one side, lean a little that way: that is the second part of the scapula release. Where no cushion carries your head, one hand does, and the other arm hugs.
crossed-arm-rhomboid-roll-caution = Never above the tops of the shoulder blades: the neck stays out of it, to be careful. On a tight spot always lean to one side, off the spine.
crossed-arm-rhomboid-roll-level-1 = standing, leaning on the wall
crossed-arm-rhomboid-roll-level-2 = hips down, head on a cushion
crossed-arm-rhomboid-roll-level-3 = hips down, one hand carries your head
crossed-arm-rhomboid-roll-level-4 = hips lifted, feet roll you
crossed-arm-rhomboid-roll-mistake-1 = Shrugging the shoulders up to the ears.
crossed-arm-rhomboid-roll-remedy-1 = Slide your shoulders down towards your hips, and hug a little more loosely.
crossed-arm-rhomboid-roll-mistake-2 = The head hangs without support.
crossed-arm-rhomboid-roll-remedy-2 = A cushion, or one hand behind the head. Swap arms whenever you like.
crossed-arm-rhomboid-roll-mistake-3 = Pressing straight on the spine.
crossed-arm-rhomboid-roll-remedy-3 = Lean a little to one side, onto the muscle.

## Spoken

crossed-arm-rhomboid-roll-intro-1 = This is level one, standing at the wall. You stop by stepping away, at any moment.
crossed-arm-rhomboid-roll-intro-2 = This is level two: hips down, head on a cushion. You stop by rolling off sideways.
crossed-arm-rhomboid-roll-intro-3 = This is level three: hips down, a hand carries your head. You stop by rolling off sideways.
crossed-arm-rhomboid-roll-intro-4 = This is level four: hips lifted, your feet roll you. You stop by sitting down, rolling off.
crossed-arm-rhomboid-roll-place-1 = Stand with your back to the wall, the roller level across mid shoulder blades.
crossed-arm-rhomboid-roll-feet-1 = Put your feet one step forward, hip-wide, where the floor grips. Lean back gently.
crossed-arm-rhomboid-roll-hug-1 = Hug yourself, so that your shoulder blades slide apart. Chin level, shoulders low.
crossed-arm-rhomboid-roll-sit-2 = Come to sit, the roller straight across behind you, the cushion behind that.
crossed-arm-rhomboid-roll-sit-3 = Come to sit on the floor, knees bent, the roller straight across behind you.
crossed-arm-rhomboid-roll-lean-back = Hands on the floor, lean back. Roller across mid shoulder blades, never neck.
crossed-arm-rhomboid-roll-head-on-cushion = Put your head on the cushion, hips heavy. If your chin points up, add a cushion.
crossed-arm-rhomboid-roll-hug = Hug yourself, elbows up, so that your shoulder blades slide apart.
crossed-arm-rhomboid-roll-carry-head = Put one hand behind your head. It carries all of the weight. Hips heavy.
crossed-arm-rhomboid-roll-hug-one = Hug across with the other arm, so that the shoulder blade slides out.
crossed-arm-rhomboid-roll-carry-and-hug = Put one hand behind your head to carry it. The other arm hugs across.
crossed-arm-rhomboid-roll-lift = Press your feet down and lift your hips just off the floor. Low ribs down.
crossed-arm-rhomboid-roll-brief-1 = Your back to the wall, the roller across mid shoulder blades, feet one step forward. Hug yourself, lean back.
crossed-arm-rhomboid-roll-brief-2 = Lie with the roller across mid shoulder blades, hips down, head on the cushion. Hug yourself.
crossed-arm-rhomboid-roll-brief-3 = Lie with the roller across mid shoulder blades, hips down. One hand carries your head, one arm hugs.
crossed-arm-rhomboid-roll-brief-4 = Lie with the roller across mid shoulder blades. One hand carries your head, one arm hugs. Lift your hips.
crossed-arm-rhomboid-roll-arrive = Rest. Feel it beside your spine, not on it.
crossed-arm-rhomboid-roll-arrive-lifted = Stay light. Feel it beside your spine, not on it.
crossed-arm-rhomboid-roll-in-1 = Each breath in, push back up to here.
crossed-arm-rhomboid-roll-out-1 = Each breath out, bend your knees, sink.
crossed-arm-rhomboid-roll-in-drape = Each breath in, come back to here.
crossed-arm-rhomboid-roll-out-drape = Each breath out, drape back over it.
crossed-arm-rhomboid-roll-in-roll = Each breath in, roll back to mid blades.
crossed-arm-rhomboid-roll-out-roll = Each breath out, up to the blade tops.
crossed-arm-rhomboid-roll-shrug = Keep your shoulders low, away from your ears.
crossed-arm-rhomboid-roll-lean-aside = Lean a little to one side, if that side wants more.
crossed-arm-rhomboid-roll-swap-arms = Swap your arms when you like. One hand stays at your head.
crossed-arm-rhomboid-roll-ends = Turn round at the tops of the blades, never higher.
crossed-arm-rhomboid-roll-lower-hips = First, let your hips sink to the floor.
crossed-arm-rhomboid-roll-change-2 = Lower your head to the cushion, hips heavy, hug with both arms. Then go on draping.
crossed-arm-rhomboid-roll-change-3 = Let your hips down, slide the cushion aside. One hand carries your head, one arm hugs.
crossed-arm-rhomboid-roll-change-4 = Keep carrying your head. Lift your hips a little, and let your feet roll you, slowly.

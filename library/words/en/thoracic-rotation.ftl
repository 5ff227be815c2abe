### Thoracic rotation. `$side` is the side that one lies on, already worded.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

thoracic-rotation-name = Thoracic rotation
thoracic-rotation-purpose = Turns the upper back open, one side at a time.
thoracic-rotation-how =
    Lie on your side with the roller crosswise under your upper back, then roll a quarter back until it sits behind the side ribs, on the muscle beside the spine. Hands behind your head, hips down. Breathe out and turn your chest open and back; breathe in and bring your elbows together again. Then the other side, by way of sitting.
thoracic-rotation-caution = Keep the roller off the side ribs in front of it, and stop the turn before it reaches the spine. If the shoulder complains, cross your arms on your chest instead.
thoracic-rotation-level-2 = hips down, head on a cushion
thoracic-rotation-level-3 = hips down, head in your hands
thoracic-rotation-mistake-1 = The pelvis turns along.
thoracic-rotation-remedy-1 = Keep your knees stacked and heavy. Only the chest turns.
thoracic-rotation-mistake-2 = Lying on the side ribs.
thoracic-rotation-remedy-2 = Roll further back before you begin, until you feel muscle, not rib.
thoracic-rotation-mistake-3 = Pulling on the head with the hands.
thoracic-rotation-remedy-3 = The hands only carry. The turn comes from the breastbone.

## Spoken

thoracic-rotation-intro-2 = This is level two: on your { $side } side, head on a cushion. You stop by rolling off.
thoracic-rotation-intro-3 = This is level three: on your { $side } side, head in your hands. You stop by rolling off.
thoracic-rotation-side-sit-2 = Come to sit on your { $side } hip, roller crosswise behind you, cushion behind that.
thoracic-rotation-side-sit-3 = Come to sit on your { $side } hip, knees bent, the roller crosswise behind you.
thoracic-rotation-lower = Lean on your { $side } elbow, and lower that side onto the roller, below the armpit.
thoracic-rotation-quarter-back = Roll a quarter back, until it lies behind your side ribs, on muscle. Hips down.
thoracic-rotation-head-2 = Put your head on the cushion, hands behind your head, elbows together in front.
thoracic-rotation-head-3 = Let both hands carry your head, elbows together in front. Knees stacked.
thoracic-rotation-brief-2 = Lie on your { $side } side and roll a quarter back. Roller behind the ribs, head on the cushion, hands behind it.
    .short = Lie on your { $side } side and a quarter back, roller behind the ribs, head on the cushion.
thoracic-rotation-brief-3 = Lie on your { $side } side and roll a quarter back. Roller behind the ribs, hands carrying your head.
thoracic-rotation-arrive = Rest on the muscle, not on rib. Hips heavy.
thoracic-rotation-in = Each breath in, elbows together, as now.
thoracic-rotation-out = Each breath out, turn your chest open.
thoracic-rotation-pelvis = Keep your knees stacked and heavy. Only the chest turns.
thoracic-rotation-spine = Turn only until just before the spine. Small is good.
thoracic-rotation-switch-up = Bring your elbows in, put your top hand down in front, and push up to sit.
thoracic-rotation-switch-down = Turn to your { $side } hip, roller behind you. Lean on that elbow, lower that side onto it.
thoracic-rotation-switch-place-2 = Roll a quarter back. Hips down, head on the cushion, hands behind it, elbows together.
thoracic-rotation-switch-place-3 = Roll a quarter back. Hips down, hands carrying your head, elbows together.
thoracic-rotation-close-elbows = Turn your chest to the front again, elbows together.
thoracic-rotation-push-up = Put your top hand down in front, and push up to sit.
thoracic-rotation-change-2 = Slide the cushion under your head, keep your hands behind it, and let it carry you.
thoracic-rotation-change-3 = Slide the cushion aside, and let your hands carry all of your head. Hips stay down.

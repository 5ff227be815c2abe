### Scapula release. `$side` is the side that is worked, already worded.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

scapula-release-name = Scapula release
scapula-release-purpose = Slow passes along the thick muscle behind the armpit, one side at a time.
scapula-release-how =
    Begin face down on your forearms with the roller beside your chest. Reach the lower arm out, turn onto that side, and tip your chest a little back, until the roller meets the thick fold behind the armpit, a hand below its hollow. Roll a palm’s width down towards the hips, stop above the lower tip of the shoulder blade, and come back. The second part, for the muscle between blade and spine, is the crossed-arm roll, leaning a little to that side.
scapula-release-caution = Any tingling in the arm or hand ends it. Never in the hollow of the armpit, never on the side ribs, never on the bone of the shoulder blade.
scapula-release-level-1 = standing side-on at the wall
scapula-release-level-2 = hips down, head on a cushion
scapula-release-level-3 = hips down, head in your hand
scapula-release-mistake-1 = Too high: the roller sits in the hollow of the armpit.
scapula-release-remedy-1 = A hand’s width lower, on the thick fold. The hollow itself is left alone.
scapula-release-mistake-2 = Lying on the side ribs.
scapula-release-remedy-2 = Tip your chest a little further back, until you feel muscle.
scapula-release-mistake-3 = Holding the breath because it is tender.
scapula-release-remedy-3 = Push more weight into your hand and foot, until three or four of ten is all you feel.
scapula-release-usual-form = The usual form is done face down, with the roller at the side of the armpit.
scapula-release-why-ours = Ours begins face down as well, then turns onto the side and tips back. That takes the roller off the front of the armpit and off the side ribs, and puts it on the muscle. This is our own caution; no study compares the two.

## Spoken

scapula-release-intro-1 = This is level one, { $side } side to the wall. You stop by stepping away, at any moment.
scapula-release-intro-2 = This is level two, { $side } side, head on a cushion. You stop by rolling forward, off it.
scapula-release-intro-3 = This is level three, { $side } side, head in your hand. You stop by rolling forward, off it.
scapula-release-stand-side = Stand with your { $side } side to the wall, one step away, where the floor grips.
scapula-release-place-1 = With the other hand, hold the roller level on the wall, behind that armpit.
scapula-release-arm-1 = Reach your { $side } arm forward and up, as far as is easy, chest turned a little away.
scapula-release-lean-1 = Knees a bit bent, lean in on the fold behind the armpit, a hand’s width lower.
scapula-release-face-down = Lie face down on your forearms, roller crosswise at your { $side }.
scapula-release-face-down-2 = Lie face down, roller at your { $side }, cushion by your head.
scapula-release-reach = Reach your { $side } arm out over it, and turn onto that side.
scapula-release-fold = Rest on the fold behind the armpit, a hand’s width lower.
scapula-release-tip-2 = Tip your chest a little back. Hips down, head on the cushion.
scapula-release-tip-3 = Tip your chest a little back. Hips down, top hand at your head.
scapula-release-steer-2 = Put your top hand and top foot down in front, to carry you.
scapula-release-steer-3 = Put your top foot flat on the floor in front, to carry you.
scapula-release-brief-1 = Stand { $side } side to the wall, knees a bit bent. Roller on the thick fold behind the armpit, a hand’s width below its hollow.
    .short = Stand { $side } side to the wall, roller on the fold behind the armpit, below its hollow.
scapula-release-brief-2 = From face down, turn onto your { $side } side. Roller on the thick fold behind the armpit, head on the cushion.
scapula-release-brief-3 = From face down, turn onto your { $side } side. Roller on the thick fold behind the armpit, hand at your head.
scapula-release-arrive = Rest on soft muscle, not on rib, not on blade.
scapula-release-in-1 = Each breath in, back to here, knees bent.
scapula-release-out-1 = Each breath out, rise a palm’s width.
scapula-release-in-2 = Each breath in, slide back to here.
scapula-release-out-2 = Each breath out, push up a palm’s width.
scapula-release-tingling = If the arm or hand tingles, come off and leave this out.
scapula-release-too-high = Stay below the hollow, and above the blade’s lower tip.
scapula-release-switch-off-1 = Hold the roller with one hand, stand up straight, and lower the raised arm.
scapula-release-switch-turn-1 = Turn round, your { $side } side to the wall, roller level, just behind that armpit, knees a bit bent.
scapula-release-switch-lean-1 = Reach that arm forward and up, chest turned a little away, and lean on the thick fold.
scapula-release-switch-off-2 = Press into your top hand and roll forward, face down on your forearms. Take a breath.
scapula-release-switch-reach-2 = Bring the roller to your { $side }, crosswise. Reach your { $side } arm out over it and turn onto that side.
scapula-release-switch-place-2 = Rest on the fold below the armpit. Tip back, head on the cushion, top hand and foot in front.
scapula-release-switch-place-3 = Rest on the fold, a hand below the armpit. Tip back, top hand at your head, top foot in front.
scapula-release-roll-forward = Press into your top hand and roll forward, off the roller.
scapula-release-face-down-rest = Rest face down, your forehead on your hands.
scapula-release-change-2 = Slide the cushion under your head, and let your top hand on the floor carry some weight.
scapula-release-change-3 = Slide the cushion aside, top hand to your head. Your top foot goes on carrying you.

### One-side erector roll. `$side` is the side that is worked, already worded.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

one-side-erector-roll-name = One-side erector roll
one-side-erector-roll-purpose = For the long muscle beside the spine, one side at a time.
one-side-erector-roll-how =
    Lie with the roller across under the middle of your back and lean a little to one side, so that it presses the long muscle there and not the spine. With hips down the body drapes over it; with hips lifted your feet roll you, between bra-strap height and the middle of the blades. Then the other side, by way of sitting.
one-side-erector-roll-caution = Never flat on the spine, never below the ribs. Your head is always carried.
one-side-erector-roll-level-2 = hips down, head on a cushion
one-side-erector-roll-level-3 = hips down, one hand carries your head
one-side-erector-roll-level-4 = hips lifted, feet roll you
one-side-erector-roll-mistake-1 = Lying on the midline: it presses the spine.
one-side-erector-roll-remedy-1 = Lean to the side, until you feel muscle.
one-side-erector-roll-mistake-2 = Rolling down below the ribs.
one-side-erector-roll-remedy-2 = Turn round at bra-strap height. The low back is left out.

## Spoken

one-side-erector-roll-intro-2 = This is level two, { $side } side, head on a cushion. You stop by rolling off sideways.
one-side-erector-roll-intro-3 = This is level three, { $side } side, a hand at your head. You stop by rolling off sideways.
one-side-erector-roll-intro-4 = This is level four, { $side } side, hips lifted. You stop by sitting down, rolling off.
one-side-erector-roll-sit-2 = Come to sit, the roller straight across behind you, the cushion behind that.
one-side-erector-roll-sit-3 = Come to sit on the floor, knees bent, the roller straight across behind you.
one-side-erector-roll-lean-back = Hands on the floor, lean back. Roller across mid shoulder blades, never neck.
one-side-erector-roll-lean-back-4 = Hands on the floor, lean back. Roller at bra-strap height, not neck or low back.
one-side-erector-roll-head-on-cushion = Put your head on the cushion, hips heavy. If your chin points up, add a cushion.
one-side-erector-roll-aside = Hug yourself, and lean a little to your { $side } side, off the spine.
one-side-erector-roll-carry-aside = Put one hand behind your head, and lean to your { $side } side, off the spine.
one-side-erector-roll-hug-one = Hug across with the other arm, so that the shoulder blade slides out.
one-side-erector-roll-lift = Press your feet down and lift your hips just off the floor. Low ribs down.
one-side-erector-roll-brief-2 = Lie with the roller across mid shoulder blades, head on the cushion, leaning to your { $side } side.
one-side-erector-roll-brief-3 = Lie with the roller across mid shoulder blades, a hand at your head, leaning to your { $side } side.
one-side-erector-roll-brief-4 = Lie with the roller at bra-strap height, a hand at your head, leaning to your { $side } side, hips lifted.
one-side-erector-roll-arrive = Rest. Feel it beside your spine, not on it.
one-side-erector-roll-arrive-lifted = Stay light. Feel it beside your spine, not on it.
one-side-erector-roll-in-drape = Each breath in, come back to here.
one-side-erector-roll-out-drape = Each breath out, drape back over it.
one-side-erector-roll-in-roll = Each breath in, back to bra-strap height.
one-side-erector-roll-out-roll = Each breath out, up to mid blades.
one-side-erector-roll-spine = Keep leaning: it presses muscle, not the spine.
one-side-erector-roll-switch-sit = Roll off sideways, and push up to sit.
one-side-erector-roll-switch-place = Lie back as before, and lean a little to your { $side } side, off the spine.
one-side-erector-roll-lower-hips = First, let your hips sink to the floor.
one-side-erector-roll-change-2 = Lower your head to the cushion, hips heavy, hug with both arms. Then go on draping.
one-side-erector-roll-change-3 = Let your hips down, slide the cushion aside. One hand carries your head, one arm hugs.
one-side-erector-roll-change-4 = Keep carrying your head. Lift your hips a little, and let your feet roll you, slowly.

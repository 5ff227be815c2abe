### Thoracic extension. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

thoracic-extension-name = Thoracic extension
thoracic-extension-purpose = Opens the upper back backwards, over the roller.
thoracic-extension-how =
    Lie on your back, knees bent, the roller straight across between your shoulder blades, hands behind your head, elbows to the ceiling. With hips down the roller stays where it is: breathe out and drape back over it, breathe in and come back. With hips lifted your feet roll you, slowly, between bra-strap height and the tops of your shoulder blades.
thoracic-extension-caution = Your head is always carried, by a cushion or by your hands. Neither the neck nor the low back is ever rolled: we leave them out to be careful. If the room spins when you lie back, this is not for today.
thoracic-extension-level-2 = hips down, head on a cushion
thoracic-extension-level-3 = hips down, head in your hands
thoracic-extension-level-4 = hips lifted, feet roll you
thoracic-extension-level-5 = hips lifted, firmer roller: a preference, not progress
thoracic-extension-mistake-1 = The head drops back.
thoracic-extension-remedy-1 = Chin level. Let the hands or a second cushion carry all of its weight.
thoracic-extension-mistake-2 = The bend comes from the low back.
thoracic-extension-remedy-2 = Hips heavy, low ribs down. A smaller bend in the right place is the better one.
thoracic-extension-mistake-3 = Rolling fast.
thoracic-extension-remedy-3 = One breath, one way. Left alone, people tend to roll too fast.

## Spoken

thoracic-extension-intro-2 = This is level two: hips down, head on a cushion. You stop by rolling off sideways.
thoracic-extension-intro-3 = This is level three: hips down, head in your hands. You stop by rolling off sideways.
thoracic-extension-intro-4 = This is level four: hips lifted, your feet roll you. You stop by sitting down, rolling off.
thoracic-extension-intro-5 = This is level five: hips lifted, firmer roller. You stop by sitting down, rolling off.
thoracic-extension-sit-2 = Come to sit, the roller straight across behind you, the cushion behind that.
thoracic-extension-sit-3 = Come to sit on the floor, knees bent, the roller straight across behind you.
thoracic-extension-sit-5 = Come to sit, knees bent, the firmer roller straight across behind you.
thoracic-extension-lean-back = Hands on the floor, lean back. Roller at bra-strap height, not neck or low back.
thoracic-extension-head-on-cushion = Put your head on the cushion, hips heavy. If your chin points up, add a cushion.
thoracic-extension-hands-behind-head = Put your hands behind your head, elbows to the ceiling, feet flat.
thoracic-extension-cradle = Lace your fingers behind your head. Your hands carry all of its weight.
thoracic-extension-elbows = Point your elbows to the ceiling. Hips heavy on the floor, feet flat.
thoracic-extension-lift = Press your feet down and lift your hips just off the floor. Low ribs down.
thoracic-extension-brief-2 = Lie with the roller at bra-strap height, hips down, head on the cushion, hands behind it, elbows up.
thoracic-extension-brief-3 = Lie with the roller at bra-strap height, hips down, your hands carrying your head, elbows up.
thoracic-extension-brief-4 = Lie with the roller at bra-strap height, hands carrying your head. Lift your hips just off the floor.
thoracic-extension-brief-5 = Lie with the firmer roller at bra-strap height, hands carrying your head. Lift your hips a little.
thoracic-extension-arrive = Rest. Feel it on both sides of your spine.
thoracic-extension-arrive-lifted = Stay light. Feel it on both sides of your spine.
thoracic-extension-in-drape = Each breath in, come back to here.
thoracic-extension-out-drape = Each breath out, drape back over it.
thoracic-extension-in-roll = Each breath in, back to bra-strap height.
thoracic-extension-out-roll = Each breath out, up to the blade tops.
thoracic-extension-chin = Keep your chin level, and your neck long and lazy.
thoracic-extension-elbows-up = Keep your elbows towards the ceiling, shoulders easy.
thoracic-extension-feet-roll = Let your feet do the rolling. A hand’s length is plenty.
thoracic-extension-ends = Turn round below the neck, and well above the low back.
thoracic-extension-lower-hips = First, let your hips sink to the floor.
thoracic-extension-change-2 = Lower your head to the cushion, hips heavy, and let it carry you. Then go on draping.
thoracic-extension-change-3 = Let your hips down, slide the cushion aside, and let your hands carry all of your head.
thoracic-extension-change-4 = Keep carrying your head. Lift your hips a little, and let your feet roll you, slowly.

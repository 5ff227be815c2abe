### Wall extension roll. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

wall-extension-roll-name = Wall extension roll
wall-extension-roll-purpose = The gentlest way to roll the upper back, standing up.
wall-extension-roll-how =
    Stand with your back to the wall and the roller level between, at bra-strap height. Feet a step forward, hands behind your head. As you breathe out, bend your knees: you sink about ten centimetres, and the roller climbs your back half as far. As you breathe in, push up again.
wall-extension-roll-caution = Wear shoes or stand barefoot on a floor that grips. Neither the neck nor the low back is ever rolled: we leave them out to be careful.
wall-extension-roll-level-1 = standing, leaning on the wall
wall-extension-roll-mistake-1 = The low back arches away from the wall.
wall-extension-roll-remedy-1 = Draw your low ribs down towards your hips, and bend your knees less.
wall-extension-roll-mistake-2 = The feet slip or stand too close.
wall-extension-roll-remedy-2 = One full step from the wall, hip-wide, on a floor that grips.
wall-extension-roll-mistake-3 = Rolling fast, from neck to waist.
wall-extension-roll-remedy-3 = One breath down, one breath up, ten centimetres.

## Spoken

wall-extension-roll-intro-1 = This is level one, standing at the wall. You stop by stepping away, at any moment.
wall-extension-roll-place-roller = Stand with your back to the wall, the roller level in between, at bra-strap height.
wall-extension-roll-feet = Put your feet one step forward, hip-wide, where the floor grips. Lean back gently.
wall-extension-roll-hands = Hands behind your head, elbows pointing forward. Chin level, low ribs down.
wall-extension-roll-brief-1 = Your back to the wall, roller at bra-strap height, feet one step forward, hands behind your head. Lean back.
wall-extension-roll-arrive = Lean back and rest, both sides of the spine alike.
wall-extension-roll-in = Each breath in, push back up to here.
wall-extension-roll-out = Each breath out, bend your knees, sink.
wall-extension-roll-small = Keep it small and slow: sink by a hand’s width, not more.
wall-extension-roll-low-ribs = Keep your low ribs down and your low back long.

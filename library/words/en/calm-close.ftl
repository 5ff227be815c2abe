### Calm close. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

calm-close-name = Calm close
calm-close-purpose = A few quiet breaths before you get up, so that nothing is rushed.
calm-close-how =
    Lie on your side, or sit, and breathe in for about four seconds and out for about six. Notice how your upper back feels. Then sit until your head is clear, and only then stand.
calm-close-caution = Getting up fast after lying down can make you lightheaded. Take your time, and hold on to something.
calm-close-level-1 = sitting on a chair, or standing at the wall
calm-close-level-2 = lying on your side
calm-close-mistake-1 = Jumping up, because it is over.
calm-close-remedy-1 = Stay down for three more breaths. Sit first, stand after.
calm-close-mistake-2 = Testing at once how far you can turn.
calm-close-remedy-2 = Just notice. Measuring has its own time and place.

## Spoken

calm-close-intro-1 = To close, a few quiet breaths, sitting, or standing at the wall. Nothing presses now.
calm-close-intro-2 = To close, a few quiet breaths, lying on your side. Nothing presses now.
calm-close-sit-or-stand = Now sit on a steady chair, or stand with your back to the wall. Hands loose.
calm-close-lie-on-side = Now lie on whichever side you like, knees bent, head on the cushion or your arm.
calm-close-brief-1 = To close, sit on a steady chair, or stand with your back to the wall, hands loose.
calm-close-brief-2 = To close, lie on whichever side you like, knees bent, your head on the cushion or your arm.
calm-close-arrive-1 = Let your shoulders drop, and your hands rest.
calm-close-arrive-2 = Let the floor carry all of you.
calm-close-in = Breathe in through your nose.
calm-close-out = And out, long and quiet.
calm-close-notice = Just notice how your upper back feels now.
calm-close-no-rush-1 = There is no hurry. Let each breath out be long.
calm-close-no-rush-2 = There is no hurry. You get up when your head is clear.

### Settling breath. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

settling-breath-name = Settling breath
settling-breath-purpose = A few slow breaths, so that you arrive before anything presses.
settling-breath-how =
    Breathe in through your nose for about four seconds and out for about six, with your hands on your lower ribs. The out-breath is the long one. Nothing is forced, and nothing has to happen.
settling-breath-caution = If you feel dizzy, breathe normally. If lying flat bothers you, do it sitting or standing.
settling-breath-level-1 = sitting or standing tall, back to the wall
settling-breath-level-2 = on your back, knees bent
settling-breath-mistake-1 = Lifting the shoulders to breathe in.
settling-breath-remedy-1 = Send the breath sideways, into your hands on the lower ribs.
settling-breath-mistake-2 = Forcing the breath to be big.
settling-breath-remedy-2 = Breathe a little less than you could. Slow and easy is enough.

## Spoken

settling-breath-intro-1 = First we settle in with slow breaths at the wall. Nothing presses, nothing is forced.
settling-breath-intro-2 = First we settle in with slow breaths, lying down. Nothing presses, nothing is forced.
settling-breath-stand-tall = Now sit or stand tall, your back against the wall, feet flat, shoulders loose.
settling-breath-lie-down = Now lie on your back, knees bent, roller near, a cushion for your head if you like.
settling-breath-brief-1 = Settle in first. Sit or stand tall, your back against the wall, feet flat, shoulders loose.
settling-breath-brief-2 = Settle in first. Lie on your back, knees bent, feet flat, your head on a cushion if you like.
settling-breath-arrive = Rest your hands on your lower ribs.
settling-breath-in = Breathe in through your nose.
settling-breath-out = And out, slowly and easily.
settling-breath-long-out = Let the breath out be the longer one. Force nothing.
settling-breath-dizzy = If you feel dizzy, just breathe normally.
settling-breath-shoulders = Let your shoulders grow heavy, and your jaw loose.

### Prone T. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

prone-t-name = Prone T
prone-t-purpose = Strengthens what draws the shoulder blades together. Nothing presses.
prone-t-how =
    Lie face down, your forehead on a small cushion or folded towel, both arms out to the sides like a T, thumbs to the ceiling. Breathe out and lift both arms a hand’s width, for three seconds; breathe in and lower them as slowly.
prone-t-caution = Leave it out where lifting hurts the shoulder. With your thumbs up the shoulder has more room.
prone-t-level-2 = face down, arms like a T
prone-t-mistake-1 = Shrugging the shoulders up to the ears.
prone-t-remedy-1 = Slide them down towards your hips first, then lift.
prone-t-mistake-2 = The head and chest come up.
prone-t-remedy-2 = Forehead on the cushion. A hand’s width of arm is plenty.

## Spoken

prone-t-intro-2 = In this one nothing presses. You stop by simply resting.
prone-t-lie = Lie face down, your forehead on the cushion, legs long.
prone-t-arms = Stretch both arms out to the sides like a T, thumbs to the ceiling.
prone-t-brief-2 = Lie face down, forehead on the cushion, both arms out to the sides like a T, thumbs up.
prone-t-arrive = Let your shoulders drop, away from your ears.
prone-t-in = Each breath in, lower them slowly.
prone-t-out = Each breath out, lift both arms a little.
prone-t-shrug = Keep your shoulders low, away from your ears.
prone-t-small = Lift a hand’s width. Your forehead stays down.

### Open book. `$side` is the side that one lies on.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

open-book-name = Open book
open-book-purpose = Turns the chest open, lying on the side. Nothing presses.
open-book-how =
    Lie on your side, head on a cushion, the top knee heavy on the roller, both arms stretched out in front. Breathe out and let the top arm swing up and open behind you, your eyes following the hand; breathe in and close the book again. Then the other side.
open-book-caution = The turn ends where the knee would lift or the shoulder complains. Without a roller, a firm cushion under the knee will do.
open-book-level-2 = on your side, top knee on the roller
open-book-mistake-1 = The top knee lifts, and the pelvis turns along.
open-book-remedy-1 = Leave the knee heavy on the roller, and open less far.
open-book-mistake-2 = The arm is forced to the floor.
open-book-remedy-2 = Let it hang where it stops. The chest turns, the arm only follows.

## Spoken

open-book-intro-2 = We begin with your { $side } side. Nothing presses; you stop by simply resting.
open-book-lie = Lie on your { $side } side, head on the cushion, knees bent, the roller in front.
open-book-knee = Rest your top knee on the roller, at the height of your hip.
open-book-arms = Stretch both arms out in front of your chest, palms together.
open-book-brief-2 = Lie on your { $side } side, head on the cushion, top knee on the roller, both arms out in front.
open-book-arrive = Rest. Let that knee grow heavy.
open-book-in = Each breath in, close the book again.
open-book-out = Each breath out, open the top arm wide.
open-book-knee-down = Leave the knee heavy. If it lifts, open a little less.
open-book-eyes = Let your eyes follow the hand that opens.
open-book-switch-roll = Close your arms, and roll over your back to the other side.
open-book-switch-lie = Lie on your { $side } side, top knee on the roller, both arms out in front.

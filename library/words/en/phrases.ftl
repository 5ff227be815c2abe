### What every session says, whatever the technique. Keys and rooms: crates/routine/src/timeline.
### A loudspeaker on Bluetooth may swallow a first syllable, so no phrase begins with the word
### that carries the meaning: no number, no side, no "not".

side-left = left
side-right = right

## Opening

say-safety = You stop by rolling off, or stepping away. No button needed. Do it at once if anything is sharp, spreading, tingling or numb.
    .short = You stop by rolling off, or stepping away. Do it at once if anything is sharp, spreading or numb.

# Where nothing presses there is nothing to roll off.
say-safety-still = You stop by simply resting. No button needed. Do it at once if anything is sharp, spreading, tingling or numb.
    .short = You stop by simply resting. Do it at once if anything is sharp, spreading or numb.

## Coming into place

next = Next: { $technique }.
dose = That is { $sets ->
        [one] { $sets } set
       *[other] { $sets } sets
    } of { $seconds } seconds.
dose-side = Per side: { $sets ->
        [one] { $seconds } seconds.
       *[other] { $sets } times { $seconds } seconds.
    }
say-ready = And get ready.

## During a set

left = { $seconds ->
    [60] Now 1 minute to go.
    [70] 1 minute 10 to go.
    [80] 1 minute 20 to go.
    [90] 1 minute 30 to go.
    [100] 1 minute 40 to go.
    [110] 1 minute 50 to go.
    [120] Now 2 minutes to go.
    [130] 2 minutes 10 to go.
    [140] 2 minutes 20 to go.
    [150] 2 minutes 30 to go.
    [160] 2 minutes 40 to go.
    [170] 2 minutes 50 to go.
    [180] Now 3 minutes to go.
    [190] 3 minutes 10 to go.
    [200] 3 minutes 20 to go.
    [210] 3 minutes 30 to go.
    [220] 3 minutes 40 to go.
    [230] 3 minutes 50 to go.
    [240] Now 4 minutes to go.
    [250] 4 minutes 10 to go.
    [260] 4 minutes 20 to go.
    [270] 4 minutes 30 to go.
    [280] 4 minutes 40 to go.
   *[other] Now { $seconds } seconds to go.
}
say-stay-or-move = Found a tight spot? Stay on it and breathe, or keep moving.
say-effort = Keep the discomfort at three or four of ten. That is plenty.
say-last-breath = Now your last breath.
say-then-rest = And rest in five.
say-then-switch = Change sides in five.
say-then-off = Come off in five.
say-then-on = Moving on in five.
rest-set = Rest where you are. Next comes set { $set } of { $of }.
say-two-breaths = Now take two slow breaths.

## Staying on a spot

say-hold = Stay right here and breathe slowly. No need to press harder.
say-hold-lean = Lean a little aside, off your spine.
say-hold-half = Is it easing? Then stay. If not, move on soon.
say-hold-more = Still easing? Then stay a little longer. If not, move on.
say-move-on = And move on slowly.

## Answers

say-resume = Welcome back. Settle on it gently; we begin with a breath in.
say-resume-off = Welcome back. We go on from here, with a breath in.
# Asked before going on, where the screen is dark: the one phrase that lies outside of the session.
say-why-paused = If something hurts or tingles, leave it for today. If all is well, press play once more.
say-once-more = Let us do this part once more, just the same.
# Felt by the phone: several passes in a row were too quick, or too slow.
say-slower = A little slower. One way with each half breath.
say-quicker = A little quicker. One way with each half breath.
# A phone feels nothing while its screen is off.
say-unfelt = The screen is off. I go on, but I cannot feel you move.
say-lighter = Make it lighter: push some weight into your feet and hands, and move a smaller way.
# While getting into place: nothing presses yet, and nothing moves.
say-lighter-ahead = All right, lighter from the start: put only a little of your weight on the roller.
say-level-ahead = All right, at another level. Get into place just as you hear it now.
say-stop-done = All right, that is enough for today. Come off slowly, and take a breath.
say-stop-pain = Come off slowly, and rest. If it stays sharp or keeps spreading, have it checked.
say-stop-numb = Come off slowly, and let your arms rest. If it does not fade, have it checked.
say-stop-dizzy = Come off slowly, and rest low down. Breathe normally until your head is clear.
say-stop-interrupted = All right, we stop here. Come off slowly, and see to what you need to.

## Coming off, standing up, the end

say-leave-chin = Now tuck your chin in, one hand under your head.
say-leave-roll-off = Let your knees fall to one side, and roll off.
say-leave-wall = Hold the roller with one hand, and step away from the wall.
say-leave-ball = Take the ball in one hand, and step away from the wall.
say-rise-hands = From lying on your side, push up with both hands.
say-rise-sit = Now sit until your head is clear. There is no hurry.
say-rise-stand = Then stand up slowly, holding on if you like.
say-close = That is your session. Drink some water if you are thirsty.
say-end = Well done. Go gently, and see you next time.

### A trial of one's own. Keys: crates/insight/src/trial/told.rs; the screen's: crates/web/src/screens/trial.rs.

trial-title = A trial of your own
trial-lead = Pairs of days, one of each kind, in an order that chance draws. What counts is set before the first day.
trial-ask = What would you like to know?
trial-question-rolling-or-rest = Does rolling help? Rolling one day, lying and breathing quietly for as long the other.
trial-question-rolling-or-walk = Does rolling do more than a brisk walk of the same length?
trial-question-extension-or-rotation-first = Extension first, or rotation first?
trial-ask-measure = What counts?
trial-ask-moment = When do you read it?
trial-ask-pairs = How many pairs of days?
trial-pairs = { $count }
trial-moment-right-after = Read it within five minutes after.
trial-moment-next-day = Read it the next day, before anything else.
trial-start = Set it, and draw the order
trial-terms = { $count } pairs of days. What counts: { $measure }.
trial-real = A difference of { $real }{ $unit } or more counts as real.
trial-seed = The order comes from this seed, and cannot be changed any more: { $name }.

trial-do-rolling-or-rest-first = Today is a rolling day: do your session.
trial-do-rolling-or-rest-second = Today is a quiet day: no rolling. Lie and breathe quietly for as long as your session takes.
trial-do-rolling-or-walk-first = Today is a rolling day: do your session.
trial-do-rolling-or-walk-second = Today is a walking day: no rolling. Walk briskly for as long as your session takes.
trial-do-extension-or-rotation-first-first = Today: extension first, then rotation.
trial-do-extension-or-rotation-first-second = Today: rotation first, then extension.
trial-day = Day { $n } of { $of }.
trial-done = I did it
trial-not-today = Not today
trial-left-out = Leave this day out
trial-read = Now read it: { $measure }.
trial-save = Keep the reading
trial-value = Your reading
trial-too-late = The reading for this day is overdue. Leave the day out; its pair does not count then.
trial-tomorrow = Nothing more today. The trial goes on tomorrow.
trial-over = All days are done.
trial-ended = This trial was ended.
trial-end = End this trial
trial-whole = { $count ->
        [one] { $count } pair is whole so far.
       *[other] { $count } pairs are whole so far.
    }
trial-not-as-drawn = { $count ->
        [one] On { $count } day something else was done than was drawn; its pair does not count.
       *[other] On { $count } days something else was done than was drawn; their pairs do not count.
    }
trial-not-done = What was drawn is not among today’s sessions yet. Do it first, or leave the day out.
trial-otherwise = What you did today is not what was drawn. Leave the day out; its pair does not count then.
trial-look = Look at the result
trial-look-cost = Looking before the end counts: each look has to be surer, so it takes more pairs.
trial-new = Set another trial
trial-open = To the trial
trial-order = The order that was drawn

kind-rolling-or-rest-first = rolling
kind-rolling-or-rest-second = lying quietly
kind-rolling-or-walk-first = rolling
kind-rolling-or-walk-second = walking
kind-extension-or-rotation-first-first = extension first
kind-extension-or-rotation-first-second = rotation first
trial-better = Better on your days of { $kind }, by a real difference.
trial-too-small = One kind of day came out better, by less than is a real difference.
trial-none-seen = No difference was told from chance. That does not show that there is none.
trial-cant-tell = { $more ->
        [one] Can’t tell yet: at least { $more } more pair of days, and no look in between.
       *[other] Can’t tell yet: at least { $more } more pairs of days, and no look in between.
    }
trial-difference = Days of { $first } less days of { $second }: { $change }{ $unit } on average of { $count } pairs (likely { $lower } to { $upper }).
trial-chance = Of { $of } orders that could have been drawn, { $n } would have shown as much.
trial-looks = You looked { $count } times, so each look had to be surer.
trial-cant-say = What it can’t say:
trial-silent-others = Whether it is so for anybody but you.
trial-silent-expectation = How much of it is expectation, since you knew which day it was.
trial-silent-longer = Whether it lasts longer than it was measured.
trial-silent-left-out = How the days that were left out would have gone.

### Why today is as it is, and what the safety list leads to. Keys: crates/plan/src/reasons.rs and
### gate.rs. `$name` is an item of the safety list (safety.ftl) or a thing one needs (body.ftl).

routine-today = Today’s minutes
routine-today-purpose = Put together for you, for today.
routine-chair-reset = Chair reset
routine-chair-reset-purpose = Two minutes on a chair, for a day at the desk.

## The safety gate: per item

gate-stop = { $name }: nothing presses while this is so.
gate-off = { $name }: this one is left out while it is so.
gate-ask = { $name }: ask somebody who knows your health first.
gate-check = { $name }: have it checked first.
gate-check-now = { $name }: have this looked at without waiting.
gate-swap = { $name }: another way instead.

## The safety gate: what to do next

gate-next-stop = No rolling while this is so. If no clinician has seen it yet, have it looked at, and without waiting for a broken bone, a clot or an infection. Slow breathing is fine if it feels good. Once it is over, change your answers.
gate-next-ask = Ask somebody who knows your health whether rolling is fine for you. Until then: slow breathing, if it feels good.
gate-next-check = Have it checked before anything presses. One such sign alone rarely means much, but it wants a look. Until then: slow breathing, if it feels good.
gate-next-check-now = Have this looked at without waiting, today if you can. Nothing presses until then.

## When nothing presses

plan-stopped-pain = You stopped today because it hurt. Nothing presses for the rest of the day, only slow breathing. If it stays sharp or keeps spreading, have it checked.
plan-stopped-pain-rests = You stopped today because it hurt. Nothing presses for the rest of the day, only slow breathing, and after it { $name } rests until two days have gone by. If it stays sharp or keeps spreading, have it checked.
plan-stopped-numb = You stopped today because something tingled or went numb. Nothing presses for the rest of the day, only slow breathing. If it does not fade, have it checked.
plan-stopped-numb-rests = You stopped today because something tingled or went numb. Nothing presses for the rest of the day, only slow breathing, and after it { $name } rests until two days have gone by. If it does not fade, have it checked.
plan-pain-strong = You said { $n } of 10. Nothing presses today; breathe slowly. If it stays this strong, have it checked.
plan-pain-new = A new pain: nothing presses today; breathe slowly. If it stays, have it checked.
plan-pain-above = You said { $n } of 10; { $of } is usual for you. Nothing presses today; breathe slowly.
plan-nothing-presses = Nothing that presses fits today, so nothing does.
plan-too-short = { $minutes ->
        [one] { $minutes } minute is
       *[other] { $minutes } minutes are
    } too short for pressing to be worth it, so this is slow breathing.

plan-if-comfortable = { $name } is there if it is comfortable. If it is not, skip it.
plan-chair-reset = Two minutes on a chair, where nothing presses.

## The safety list once more

plan-recheck-stopped = You stopped for pain or numbness since you answered the safety list. Look at it once more.
plan-recheck-new-pain = This pain is new. Look at the safety list once more.
plan-recheck-month = It is a month since you answered the safety list. Look at it once more.

## How hard

plan-pain-gentle = You said { $n } of 10, so today stays gentle.
plan-first = Your first time: level { $level }, hips down, head on a cushion.
plan-first-careful = Your first time, so we begin at the wall, where you can step away at any moment.
plan-not-yet = Nothing has pressed yet, so we begin at level { $level }, hips down, head on a cushion.
plan-not-yet-careful = Nothing has pressed yet, so we begin at the wall, where you can step away at any moment.
plan-as-last = Level { $level }, as last time. Staying there is a good result.
plan-days-off = { $days } days without rolling, so one level lower: level { $level }.
plan-days-off-same = { $days } days without rolling, so we stay at level { $level }, the gentlest.
plan-morning = The morning after was worse, so one level lower: level { $level }.
plan-morning-same = The morning after was worse, so we stay at level { $level }, the gentlest.
plan-morning-noted = The morning after last time was worse, so today stays gentle.
plan-restricted-level = You asked for level { $level } at most.
plan-fits = Level { $level }: the highest that fits today.
plan-wished = Level { $level }, as you wished.
plan-offer = Your last two times went well. Level { $level } is there if you like; staying is just as good.

## What and how long

plan-one-side-left = { $name }: on the left only, since your right shoulder is sore.
plan-one-side-right = { $name }: on the right only, since your left shoulder is sore.
plan-again = What you did last time.
plan-again-changed = What you did last time, changed where today’s rules or minutes ask for it.
plan-again-not = You wished for the same as last time. Today’s rules or minutes ask for something else.
plan-added = You wished for { $name }; it is in today’s plan.
plan-added-not = You wished for { $name }. Today’s rules or minutes have no place for it.
plan-add-no-room = It does not fit into today’s { $minutes } minutes with what today asks for.
plan-add-begins = It begins at level { $level }; today goes up to level { $of }.
plan-goal-pain = Some people feel less sore. Studies are small, and pressure tests show no edge over a control group.
plan-goal-stiffness = What counts is how stiff it feels. Taken together, studies found no change in the tissue itself.
plan-goal-range = A few minutes usually make movement feel or test a little freer for 15 to 30 minutes. A brisk warm-up does the same.
plan-goal-calm = Slow breathing, about six breaths a minute, comes before and after. Whether stress is lower after it is unclear.
plan-goal-posture = Rolling has not been shown to change posture; strengthening has, a little.
plan-strength = { $name } strengthens, and comes last.
plan-no-strength = There is no strengthening in today’s plan: nothing that strengthens fits.
plan-programme = { $name }, week { $week } of { $of }.
plan-trial-rolling-or-rest-first = Your trial drew a rolling day.
plan-trial-rolling-or-rest-second = Your trial drew a quiet day, so nothing presses: lie and breathe for as long as a session takes.
plan-trial-rolling-or-walk-first = Your trial drew a rolling day.
plan-trial-rolling-or-walk-second = Your trial drew a walking day, so there is no rolling: walk briskly for as long as a session takes.
plan-trial-extension-or-rotation-first-first = Your trial drew extension first, so it comes before rotation.
plan-trial-extension-or-rotation-first-second = Your trial drew rotation first, so it comes before extension.
plan-trial-waits-safety = Your trial waits: your safety list goes before it, whichever kind of day was drawn. The same day is asked for next time.
plan-trial-waits-pain = Your trial waits: a day like this is none of its days, whichever kind was drawn. The same day is asked for next time.
plan-trial-waits-unfit = Your trial waits: what was drawn does not fit today’s minutes, gear or rules. The same day is asked for next time.
plan-helped = { $name }: in { $sessions } sessions with it, your answer fell by { $from } to { $to } points from before to after. Other parts of those sessions, and bad moments that pass by themselves, are in that too.
plan-dose = Sets of 30 to 60 seconds; on each third of the upper back that is worked 90 seconds or more in all, however many techniques share it. These times come mainly from leg studies.
plan-easy-to-strong = From easy to strong.
plan-told-in-full = What is new is told step by step, the first three times.
plan-told-in-full-pressed = What is new is told step by step, the first three times, so getting into place takes much of it: { $seconds } seconds are on the roller.

## What else to think of

plan-between-rest = Today is none of your days: your programme rests. You may roll all the same; you decide.
plan-between-chair = Today is none of your days: your programme has two minutes on a chair. You may roll all the same; you decide.
plan-already-today = You have rolled today already. A day in between is usual.
plan-yesterday = You rolled yesterday. A day in between is usual; you decide.
plan-full-week = { $days } days in the last seven: three a week is usual. You decide.
plan-no-holds = Leave tight spots alone today. Just keep moving.
plan-dizzy = Last time you felt dizzy. If the room spins when you lie back, tick it on the safety list.
plan-firm-roller = A firmer roller gains nothing over a soft one. Lean on it a little less.

## Why something is left out

plan-out-resting = { $n ->
        [one] It rests { $n } more hour
       *[other] It rests { $n } more hours
    } after you stopped for pain or numbness.
plan-out-stopped = You stopped it { $count } times for pain or numbness. Ask somebody who knows your health before you do it again.
plan-out-gear = Needs { $name }.
plan-out-short-roller = Needs a roller as long as your back.
plan-out-wished = You wished for something else today.
plan-out-restricted = You asked for it to be left out.

## Tight spots. Their names: body.ftl.

plan-spot = { $spot }, { $n } of 10: { $name } works there.
plan-spot-side-first = { $spot }, { $n } of 10: { $name } works there, and begins on that side.
plan-spot-not-today = { $spot }, { $n } of 10: nothing in today’s plan presses there.
plan-spot-none = { $spot }, { $n } of 10: no technique here presses there, so it is only noted.
plan-spot-strong = { $spot }, { $n } of 10: that is too much to stay on. Keep moving, lightly, and leave it if pressing reaches 7. If it stays this strong, have it looked at.
plan-spot-stay = { $spot }, { $n } of 10: stay there once, about { $seconds } s, leaning to that side
plan-spot-pass = { $spot }, { $n } of 10: pass over it, do not stay

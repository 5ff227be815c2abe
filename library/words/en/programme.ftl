### Programmes, the calendar, and who you are. Keys: crates/plan/src/programme.rs, appointments.rs.
### What a programme may say is what the claims say; how it is put together is our choice.

## Programmes

programme-first-steps-name = First steps
programme-first-steps-what = Three weeks to get to know it, three times a week. Too short to judge by; that takes five to six weeks.
programme-desk-back-name = Desk back
programme-desk-back-what = Five weeks for who sits a lot: three sessions a week, a chair reset on other working days, and strengthening where it fits. Rolling has not been shown to change posture; strengthening has, a little.
programme-turn-further-name = Turn further
programme-turn-further-what = Six weeks with turning first, three times a week. Rolling usually makes movement a little freer for 15 to 30 minutes; whether yours lasts, the measuring days show.
programme-after-training-name = After training
programme-after-training-what = Four weeks, twice a week, after hard exercise. Some people feel less sore after it; on performance the effect is small or nil.
programme-calm-evening-name = Calm evening
programme-calm-evening-what = Two weeks of short evenings, mostly slow breathing. Whether stress is lower after it is unclear.

programme-title = Programmes
programme-lead = A few weeks with an aim. A week counts once it is done, so there is nothing to catch up on. How they are put together is our choice.
programme-none = You follow no programme. Today is planned for today.
programme-length = { $weeks } weeks, { $sessions } times a week, { $minutes } minutes at most
programme-week = Week { $week } of { $of }
programme-done = { $done } of { $of } sessions this week
programme-measure-today = Today is a measuring day. Measure before anything else.
programme-measure-next = Next measuring day:
programme-end = It ends on
programme-paused = Paused. Days until you go on do not count.
programme-over = All weeks are done. Look at your progress, and take what helped with you.
programme-again-stopped = You stopped for pain or numbness last week, so we do that week again.
programme-again-morning = A morning after was worse last week, so we do that week again.
programme-again-few = Last week had fewer than two sessions, so we do it again.
programme-begin = Begin
programme-begun = { $name } begins today.
programme-pause = Pause
programme-resume = Go on
programme-leave = Leave it
programme-changed = { $name }: noted.
programme-others = All programmes

## Calendar

calendar-title = Calendar
calendar-name = Rollwise
calendar-practice = Upper back, a few minutes
calendar-practice-what = Rollwise has today’s plan.
calendar-measure = Measure before rolling
calendar-measure-what = The same time of day each week tells most.
calendar-chair = Chair reset, two minutes
calendar-chair-what = Sitting, nothing presses.
calendar-at = At what time?
calendar-save = Save for your calendar
calendar-reminder = Your calendar reminds you ten minutes before. Rollwise itself cannot ring while it is closed: no browser lets a page do that without a server, and we have none.
calendar-again = Change your days or the time, save it again and open it: the dates are renewed, not doubled.
calendar-subscribe = While the program runs, a calendar on this computer can subscribe to this address. Whoever has it can read your dates, and nothing else:
calendar-empty = There are no dates while your programme is paused.

## Who you are

you-title = You
you-experience = Have you rolled before?
you-experience-new = Never, or hardly
you-experience-some = Now and then
you-experience-regular = Every week, for months
you-also = What else?
you-roller = Your roller
you-feel-soft = Soft
you-feel-medium = Medium
you-length-short = Short
you-length-long = As long as my back
you-days = On which days?
you-days-note = Three a week, with a day between, is usual.
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun
you-height = How tall are you?
you-height-note = Only the drawing uses it. You can leave it out.
you-height-unit = cm
you-untold = Not told
you-changed = Noted.
you-height-wrong = That is no height in centimetres. What you told before stays.

## What you are not to do

bar-title = What you are not to do
bar-lead = What a physiotherapist told you, or you yourself. It binds every plan.
bar-none = Nothing entered.
bar-end-range = Bend back as far as it goes
bar-above-level = Above level { $level }
bar-sore-left = What loads a sore left shoulder
bar-sore-right = What loads a sore right shoulder
bar-until = until
bar-open = until you lift it
bar-what = What?
bar-how-long = Until which day? Empty: until you lift it.
bar-words = In your words
bar-new = Enter something
bar-add = Enter
bar-lift = Lift
bar-added = Entered. It binds every plan.
bar-past = That day is over: nothing was entered. Choose a later one, or leave it empty until you lift it.
bar-lifted = Lifted.

## The safety list once more

recheck-same = Nothing has changed
recheck-look = Look at the list
recheck-noted = Noted: nothing has changed.

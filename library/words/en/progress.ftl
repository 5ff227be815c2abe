### What changed, and how sure that is. Keys: crates/insight/src/told.rs. Browser, terminal and report
### say the same. “Likely” is a 95 % interval.

progress-none = Nothing is measured yet: a session asks one question before and one after.
progress-rehearsals = { $count ->
        [one] { $count } rehearsal is among your past sessions. Rehearsals never count: nobody rolled.
       *[other] { $count } rehearsals are among your past sessions. Rehearsals never count: nobody rolled.
    }
progress-lead = { $count ->
        [one] { $count } session, on { $day }
       *[other] { $count } sessions since { $day }
    }
progress-real = a real change
progress-worse = worse
progress-same = no change
progress-better = better
progress-months = Practice by month
progress-this-month = This month:
progress-spots = Tight places over time
progress-cant-say = What this can’t say: whether rolling did it. Who begins on bad days gets better by itself, and who rolls expects something. Days drawn by lot, in a trial of your own, come closer.

measured-pain = Pain, 0–10
measured-stiffness = How stiff it feels, 0–10
measured-own-task = Your own task, 0–10
measured-tension = How tense you feel, 0–10
measured-rotation-left = Turning to the left
measured-rotation-right = Turning to the right
measured-extension = Leaning back
measured-head-angle = Head angle
measured-pulse = Resting pulse
unit-points =  points
unit-degrees = °
unit-beats =  beats

when-week = From week to week
when-after = Right after a session
when-begun = Since your first days
verdict-line = { $when }: { $verdict }.
verdict-better = better, by a real change
verdict-worse = worse, by a real change
verdict-like-none = not clearly changed
verdict-too-small = it moved, by less than is a real change
verdict-few-readings = not clearly changed; a few readings or the first week make all of it
verdict-out-of-reach = can’t tell; your readings swing by more than a real change, and half a year of sessions would not be enough
verdict-cant-tell = { $more ->
        [one] { $when }: can’t tell yet; about { $more } more session.
       *[other] { $when }: can’t tell yet; about { $more } more sessions.
    }

course-change = { $weeks ->
        [one] { $change }{ $unit } in { $weeks } week (likely { $lower } to { $upper }), { $count } readings.
       *[other] { $change }{ $unit } in { $weeks } weeks (likely { $lower } to { $upper }), { $count } readings.
    }
course-so-far = { $count ->
        [one] { $count } reading so far.
       *[other] { $count } readings so far.
    }
course-own-error = A single reading errs by about { $error }{ $unit }; a real change is { $real }{ $unit } or more.
since-change = { $change }{ $unit } since { $day } (likely { $lower } to { $upper }).
effect-change = { $change }{ $unit } on average of { $count } times, before and after (likely { $lower } to { $upper }).
effect-so-far = { $count ->
        [one] { $count } time so far, before and after.
       *[other] { $count } times so far, before and after.
    }

depends-cant-tell = { $more ->
        [one] What that depends on: can’t tell yet; about { $more } more session.
       *[other] What that depends on: can’t tell yet; about { $more } more sessions.
    }
depends-more = { $factor ->
        [minutes] The longer a session, the better it was right after.
        [hour] The later in the day, the better it was right after.
       *[other] The more days in between, the better it was right after.
    } That need not be the cause.
depends-less = { $factor ->
        [minutes] The shorter a session, the better it was right after.
        [hour] The earlier in the day, the better it was right after.
       *[other] The fewer days in between, the better it was right after.
    } That need not be the cause.
depends-not-seen = { $factor ->
        [minutes] Whether it depends on how long a session is: looked for, not seen.
        [hour] Whether it depends on the time of day: looked for, not seen.
       *[other] Whether it depends on the days in between: looked for, not seen.
    }

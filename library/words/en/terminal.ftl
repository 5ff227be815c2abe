### Words of the terminal player, `rollwise roll`. What it shares with the browser is in app.ftl.

## Keys

term-key-begin = begin
term-key-pause = pause
term-key-resume = go on
term-key-spot = tight spot
term-key-longer = a little longer
term-key-easier = easier
term-key-harder = harder
term-key-skip = skip
term-key-back = once more
term-key-repeat = say again
term-key-stop = stop
term-key-pain = it hurts
term-key-numb = numb
term-key-because = another reason
term-key-continue = continue
term-key-hurts-today = it hurts today
term-key-leave = leave
term-key-close = close it
term-key-tick = tick
term-key-move = move
term-key-done = done
term-key-to-end = to the end
term-key-none = none of these
term-key-yes = yes
term-key-no = no
term-key-no-answer = skip the question
term-scale-first = Press a number first, 0 to 10; or n to skip the question.

## Before

term-safety-title = First, is rolling right for you?
term-safety-ask = Tick what is true for you. It stays on this device.
term-safety-end = This is the end of the list. If you have read it, Enter answers; ↑ goes back.
term-more-below = … and { $n } more below
term-floor = Can you get down to the floor and up again?
term-pain-new = Is this a new pain?
term-cut-off-ask = Go on with it, or close it there?
term-cut-off-speed = It was begun at its own speed and counts as practice, so it is not gone on with any faster. To go on, run: rollwise roll, without --speed. Or close it there.
term-ready = { $minutes ->
        [one] About { $minutes } minute.
       *[other] About { $minutes } minutes.
    }
term-ready-roller = Roller and cushion beside you?
term-ready-cushion = A cushion beside you?

## During

term-next = next:
term-left = left in all
term-step = part { $step } of { $of }
term-set = set { $set } of { $of }
term-level = level { $level }
term-holding = on a tight spot
term-window = stay or move, as you like
term-coming-off = coming off
term-our-choice = our choice
term-in-all = in all
term-end = end
term-rehearsal = rehearsal, { $speed } times as fast; it does not count
term-away = This machine was asleep, so the session waits.
term-why-stopped = What was it?
term-unsaved = Not saved just now; trying again.
term-no-sound = No program here plays sound, so the bell rings on each tone.
term-sound-ended = The program that played the sound has ended; the bell rings instead.

## After

term-kept = Your session is kept as far as you came.

## A session's sound in a file

track-begin = Before you begin
track-end = Coming up, and done

## Pictures of techniques

picture-enter = Get into place
picture-move = Move
picture-watch = Watch out
picture-all = All techniques
picture-keep-outs = Hatched: nothing ever presses here.

## The page of `rollwise progress`

term-week-of = week of
term-readings = readings
term-mean = mean
term-level-then = level at its end

## The page of `rollwise analyse`

analyse-phase = Phase
analyse-readings = { $count ->
        [one] { $count } reading, mean { $mean }, median { $median }, SD { $spread }
       *[other] { $count } readings, mean { $mean }, median { $median }, SD { $spread }
    }
analyse-plain = { $value }
analyse-pnd = PND
analyse-pem = PEM
analyse-pand = PAND
analyse-ird = IRD
analyse-nap = NAP
analyse-tau = Tau
analyse-tau-u = Tau-U
analyse-tau-corrected = Baseline-corrected tau
analyse-trend = Trend of the baseline
analyse-step = Step at the change
analyse-slope = Change of the slope
analyse-smd-baseline = Difference in baseline SDs
analyse-smd-pooled = Difference in pooled SDs
analyse-by-median = Randomisation (median)
analyse-by-mean = Randomisation (mean)
analyse-level = Wandering level
analyse-level-step = Step beside that level
analyse-likeness = Likeness to the reading before
analyse-day-to-day = B less A, days hanging together
analyse-percent = { $value } %
analyse-within = { $value } (95 %: { $lower } to { $upper })
analyse-p = { $value }, p { $p }
analyse-error = { $value } (SE { $error }, p { $p })
analyse-splits = p { $p } of { $count } splits
analyse-variances = error variance { $error }, level variance { $value }
analyse-corrected = { $value } (corrected)
analyse-uncorrected = { $value } (the baseline has no clear trend)
analyse-no-comparison = All that compares: there is one phase only.
analyse-no-order = Tau-U, piecewise regression, randomisation, the step: the phases alternate; these need all of one before all of the other.
analyse-no-level = The wandering level: it takes three readings that aren’t all the same or on a line.
analyse-no-regression = Piecewise regression: it takes two readings in each phase and five in all.
analyse-no-step = The wandering level with a step: it takes four readings that a level and a step leave something of.
analyse-cant-say = Overlap, tau, regression and differences suppose readings that don’t hang together from day to day; real ones do, and the last line counts that. A phase that wasn’t drawn by lot may have come with something else.

## What is exported for other programs

export-morning = The morning after, compared with the one before
export-self-reported = Self-reported
export-taken-in = Taken in from the file
export-before = Told before rolling the upper back
export-after = Told right after rolling the upper back
export-next-morning = Told after the morning that followed

## The page of `rollwise find`: what kind of thing it is

find-technique = technique
find-known = known
find-place = place
find-routine = routine
find-note = note
find-session = session

## The pages of `rollwise timeline` and `rollwise rehearse`: parts, tones, phases

block-safety = safety
block-enter = enter
block-set = set
block-rest = rest
block-switch = switch
block-leave = leave
block-hold = hold
block-resume = resume
block-once-more = once-more
block-again = again
block-change = change
block-rise = rise
block-close = close
block-stop = stop
tone-start = start
tone-half = half
tone-end = end
tone-switch = switch
tone-window = window
tone-hold-begins = hold-begins
tone-hold-ends = hold-ends
tone-stop = stop
tone-finish = finish
phase-ready = ready
phase-playing = playing
phase-paused = paused
phase-coming-off = coming-off
phase-after = after
phase-over = over

## What happens in `rollwise rehearse`

event-began = began
event-paused = paused
event-resumed = resumed
event-went-back = went-back
event-skipped = skipped
event-repeated = repeated
event-held = held
event-eased = eased
event-hardened = hardened
event-answered = answered
event-pace-felt = pace-felt
event-pace-told = pace-told
event-still-felt = still-felt
event-unfelt-told = unfelt-told
event-set-done = set-done
event-stopped = stopped
event-explained = explained
event-finished = finished
event-before = before
event-after = after
event-step = step { $n }
event-level = level { $n }
event-set = set { $n }
event-strength = strength { $n }
event-pass = a pass of { $n } ms
view-left = { $here } s here, { $all } s in all

### The report for a clinician. Keys: crates/insight/src/report.rs, crates/web/src/screens/report.rs.

report-title = Rolling the upper back: a record
report-made = Made on { $day } with Rollwise.
report-self-recorded = Self-recorded, not a diagnosis.
report-safety = Safety list
report-safety-none = The safety list has not been answered.
report-safety-clear = Answered on { $day }: none of it is so.
report-safety-ticked = Answered on { $day }. Ticked as true:
report-ticked = Ticked
report-barred = Not to be done
report-until = Until
report-until-lifted = until lifted
report-bar-extension = Bending back as far as it goes
report-bar-above = Levels above { $level }
report-practice = Practice
report-practice-none = No session so far.
report-practised = { $count ->
        [one] { $count } session, on { $first }.
       *[other] { $count } sessions on { $days } days, { $first } to { $second }.
    }
taken-in = { $count ->
        [one] Taken in from elsewhere: { $count } reading, { $first }.
       *[other] Taken in from elsewhere: { $count } readings, { $first } to { $second }.
    }
report-technique = Technique
report-level = Level
report-sessions = Sessions
report-minutes = Minutes
report-no-level = –
report-stops = Stopped because something was wrong
report-stop-pain = pain
report-stop-numb = tingling or numbness
report-stop-dizzy = dizziness
report-stop-done = enough for the day
report-stop-interrupted = something came up
report-stops-none = No session was stopped for pain, numbness or dizziness.
report-stopped = { $count ->
        [one] { $count } session was stopped. The latest:
       *[other] { $count } sessions were stopped. The latest:
    }
report-day = Day
report-reason = Reason
report-mornings = Mornings after
report-not-said = Not said
report-spots = Tight places, 0–10
report-place = Place
report-first = First told
report-last = Last told
report-of-ten = of 10
report-week-from = Week from
report-readings = Readings
report-mean = Mean
report-spread = Lowest to highest
report-trial = A trial of their own
report-cant-say = How to read this
report-likely = “Likely” is a 95 % interval. A real change is as large as the measure’s own error demands, and at least what studies take for one.
report-lead = For a doctor, a physiotherapist, anybody who knows your health. It is made here and goes nowhere by itself.
report-print = Print it, or save it as PDF
report-save = Save it as a file
report-open = A report to hand over

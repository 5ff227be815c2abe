### Claim pages: what is said everywhere, what is known, and how sure that is.
### Keys: library/claims.toml. Only `-said` may use words that we don't use ourselves.

certainty-moderate = fairly sure
certainty-low-moderate = somewhat sure
certainty-low = not very sure
certainty-very-low = hardly known
certainty-opinion = opinion or our own choice
certainty-none = no evidence found

claim-range-of-motion-name = Moving more freely
claim-range-of-motion-said = “It unlocks your thoracic spine.”
claim-range-of-motion-known = A few minutes of rolling usually makes movement feel or test a little freer for 15 to 30 minutes; a brisk warm-up does the same. Nearly all of this was measured on legs. For the upper back there is no trial against doing nothing; in one small study of the back, people turned further right after seven minutes of rolling.
claim-range-of-motion-remark = moderate for legs of healthy young adults; low for the upper back

claim-moving-name = Moving and stretching
claim-moving-said = “Stretch it out and it stays loose.”
claim-moving-known = Compared with rolling, stretching or any other warm-up made movement test about as much freer at once. Nearly all of this was measured on legs; these very moves of the upper back were not studied.

claim-weeks-of-rolling-name = Rolling for weeks
claim-weeks-of-rolling-said = “Roll every day and stay supple for good.”
claim-weeks-of-rolling-known = Several weeks of rolling raised range of motion in studies of young people’s legs, more so beyond four weeks. A stricter review calls the results conflicting. So judge after five or six weeks, not after one day.
claim-weeks-of-rolling-remark = legs

claim-soreness-name = Pain and soreness
claim-soreness-said = “It treats back pain.”
claim-soreness-known = Some people feel less sore, mostly after hard exercise. Studies are small and not blinded, and tests of pressure pain show no edge over a control group. In people with pain there are only six trials, too different to add up.

claim-stiffness-feeling-name = Stiffness
claim-stiffness-feeling-said = “It loosens tight tissue.”
claim-stiffness-feeling-known = How stiff your back feels and how stiff it measures are two things. Taken together, studies found no change in the tissue’s stiffness. So we ask how stiff it feels, and call it that.

claim-posture-name = Posture
claim-posture-said = “It corrects posture and tech neck.”
claim-posture-known = Rolling has not been shown to change posture; strengthening has, a little. There is no strong evidence for one correct posture either.

claim-circulation-name = Circulation
claim-circulation-said = “It improves circulation.”
claim-circulation-known = Effects on blood flow are short, mixed and measured in legs.

claim-recovery-name = Recovery
claim-recovery-said = “It speeds recovery and prevents injury.”
claim-recovery-known = It may ease soreness after hard exercise. What it does for performance is small or nothing. Nothing shows that it prevents injuries.

claim-toxins-name = Toxins and lactate
claim-toxins-said = “It flushes out toxins.”
claim-toxins-known = There is no evidence for this at all. Drink water because you are thirsty.
claim-toxins-remark = the two sources are about lactate and disagree

claim-inflammation-name = Inflammation
claim-inflammation-said = “It reduces inflammation.”
claim-inflammation-known = No controlled study was found that shows it. An inflamed spot is a reason not to roll there.

claim-fascia-name = Fascia
claim-fascia-said = “It releases fascia and breaks adhesions.”
claim-fascia-known = The authors of a large review call the word misleading: there is not enough evidence that anything is released. A model says that ordinary forces can’t reshape dense fascia by even one percent.
claim-fascia-remark = moderate for not claiming it

claim-knots-name = Knots and trigger points
claim-knots-said = “It relieves trigger points.”
claim-knots-known = Finding such points by touch is not very reliable. Still pressure raises how much pressure one can bear there; how much it hurts by itself did not change.

claim-calm-breath-name = Slow breathing
claim-calm-breath-said = “Breathe deeply and stress is gone.”
claim-calm-breath-known = Around six breaths a minute, the heart’s rhythm varies more at once, and blood pressure and pulse are slightly lower. Whether stress is lower is unclear. It has not been shown to ease pain.
claim-calm-breath-remark = for the heart’s rhythm at once, not for stress or pain

claim-dose-name = How long, how many
claim-dose-said = “The clinically proven dose.”
claim-dose-known = These times come mainly from leg studies: one to three sets of 30 to 120 seconds, passes of two to four seconds. 30 seconds in all did nothing, 90 worked, 300 hardly did more.
claim-dose-remark = legs

claim-effort-name = How hard
claim-effort-said = “No pain, no gain.”
claim-effort-known = Rolling at a discomfort of about 4, 6 or 8 out of 10 gained the same range of motion, in one small study of thighs. So three or four is plenty. When to ease and when to stop is our own rule.
claim-effort-remark = thigh, n 16; the stop value is our own rule

claim-tight-spot-name = Staying on a tight spot
claim-tight-spot-said = “Hold until the knot melts.”
claim-tight-spot-known = Still pressure of 30 to 90 seconds raised how much pressure people could bear. It was not shown to relieve pain. We stay about 20 seconds, longer only while it eases, on three spots at most.

claim-pace-name = How fast
claim-pace-said = “Roll it out, fast.”
claim-pace-known = A review of doses favours two to four seconds a pass. Left alone, people seem to roll faster than that, in one small study.

claim-roller-name = Which roller
claim-roller-said = “The harder, the better.”
claim-roller-known = Soft, medium and hard rollers gave the same result at once, and smooth and grid ones did not differ. Vibration: the evidence conflicts.

claim-where-name = Where to roll, and where not
claim-where-said = “Roll the whole spine.”
claim-where-known = Leaving out the neck and the low back rests on anatomy and opinion, not on trials: we leave them out to be careful. Nobody has measured the pressure in back rolling.

claim-screening-name = Who should not roll
claim-screening-said = “It is safe for everyone.”
claim-screening-known = Experts agreed on two reasons not to roll and four cautions. Everything else in our list is there to be careful, and says so. How often rolling does harm has not been studied.
claim-screening-remark = two contraindications and four cautions are expert consensus; the rest is precaution

claim-landmarks-name = Finding the place
claim-landmarks-said = “The tip of the shoulder blade is at T7.”
claim-landmarks-known = The lower tip of the shoulder blade lies at T8 on average, give or take a vertebra; the inner end of its ridge at T3. Your own may differ, so go by what you feel: muscle, not bone.

claim-real-change-name = When a change counts
claim-real-change-said = “Look, one point better!”
claim-real-change-known = For pain, two points or 30 % is what people notice, on the mean of a week: single ratings swing more than that. Repeating a test makes it better by itself. For how stiff it feels, no such figure was found; we use the same and say so.
claim-real-change-remark = for pain ratings; no figure was found for ratings of stiffness

status-verified = read
status-unverified = not verified
status-derived = worked out by us
sources-note = Most papers were read as summaries. Nearly all of what is known about doses and movement comes from the legs of healthy young adults.

## Effects as pictures. Keys: library/claims.toml.

claim-techniques = Techniques that rest on it
claims-title = What is known
claims-lead = What is said about rolling, what studies found, and how sure that is.
claim-is-known = What is known
claim-is-ours = What we do because of it
effects-title = What studies found
effects-note = The dot is the best guess, the line what can’t be ruled out (95 %). Left of the middle is less, right is more, in units of how much people differ. A line that crosses the middle may be no difference at all.
effects-less = less
effects-none = no difference
effects-more = more
effect-range-of-motion-nothing = Range of motion, against doing nothing
effect-range-of-motion-stretching = Range of motion, against stretching
effect-weeks-of-rolling-weeks = Range of motion after weeks of it, legs
effect-soreness-sore = How sore, two days after hard exercise
effect-soreness-threshold = Pressure that can be borne, against a control group
effect-knots-bearing = Pressure that can be borne on a tender spot
effect-knots-pain = How much the spot hurts by itself
effect-tight-spot-bearing = Pressure that can be borne on a tender spot
effect-tight-spot-pain = How much the spot hurts by itself
effect-calm-breath-rhythm = How much the heart’s rhythm varies
effect-calm-breath-pulse = Pulse
effect-calm-breath-mood = Stress and low mood

claim-range-of-motion-we = We measure before and right after, and say that it fades within the hour.
claim-moving-we = Where nothing may press, or you have no roller, a plan moves and stretches instead.
claim-weeks-of-rolling-we = A course is judged after five weeks, never after one day.
claim-soreness-we = We ask how much it hurts and plan less on a bad day. We never call it a treatment.
claim-stiffness-feeling-we = We ask how stiff it feels, and call it that.
claim-posture-we = Every plan for posture has a technique that strengthens.
claim-circulation-we = We promise nothing for it, and measure nothing of it.
claim-recovery-we = Rolling after training is gentle, and counts as rolling, not as treatment.
claim-toxins-we = One sentence about water, because you may be thirsty.
claim-inflammation-we = An inflamed spot is on the safety list.
claim-fascia-we = We don’t use the word.
claim-knots-we = You mark where it feels tight. We call it a tight spot.
claim-calm-breath-we = Breath leads every set; the calm close breathes at six a minute.
claim-dose-we = Two sets of 45 seconds; at least 90 seconds in all for each third of the upper back that is worked.
claim-effort-we = Three or four of ten is plenty. From seven on we stop.
claim-tight-spot-we = About 20 seconds, longer only while it eases, on three spots at most.
claim-pace-we = A pass takes half a breath of four seconds.
claim-roller-we = Soft or medium is where everybody begins. A firmer one is a matter of taste.
claim-where-we = From T3 to T10, on muscle; neck, low back, bone and armpit are never pressed.
claim-screening-we = The list is asked before anything else; each line says what it rests on.
claim-landmarks-we = Three places that your fingers find, in words and read aloud.
claim-real-change-we = A smaller change is called that: smaller than the measure’s own error.

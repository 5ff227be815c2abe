### Measuring by phone: words on screens, and what the device's own voice says beside the tones.

## The place

measure-title = Measure
measure-lead = Once a week is enough, at about the same time of day. Most differences are the measure’s own error; Rollwise says so.
measure-turning = Turning and leaning back
measure-others = Head and heart
measure-history = What you measured
measure-history-none = Nothing yet. What you measure stands here, each with its error.
measure-give = ± means: with 95 of 100 it lies within that.
measure-untried = Not tried on real phones yet. It was checked with simulated movement and with recordings of phones’ sensors; nobody has measured a person with it. Take its numbers with care.
measure-never = not yet
measure-delete = Delete { $name }
measure-deleted = Deleted.
measure-undo = Undo
measure-saved = Saved.
measure-taken-back = It is gone again.
test-seated = Turning, seated
test-side-lying = Turning, lying on the side
test-lumbar-locked = Turning, on hands and knees
test-extension = Leaning back
test-head-angle = Head angle, by photo
test-pulse = Resting pulse
test-seated-what = The shortest; the phone’s turn sensor alone sees it.
test-side-lying-what = The steadiest: gravity sees the angle.
test-lumbar-locked-what = Keeps the low back out of it. The phone has to sit in a tight shirt or strap.
test-extension-what = How far the chest tips back; low back and hips count in, so keep them still.
test-head-angle-what = Ear and neck from the side. People with and without neck pain differ by no more than its error, so it finds no fault with you.
test-pulse-what = Half a minute of counting.

## Led by voice

test-how = How it goes
test-seated-how = Sit upright on a firm chair, feet on the floor, knees together. Hold the phone upright and flat on your breastbone, arms crossed over it.
test-side-lying-how = Lie on your side with a cushion under your head, knees drawn up and kept together. Hold the phone flat on your breastbone with both hands, and open your chest upwards.
test-lumbar-locked-how = Kneel, sit back on your heels, one forearm on the floor, the other hand behind your head. Turn your chest up to that side. The phone sits firmly on your breastbone, in a tight shirt or a strap.
test-extension-how = Sit upright on a firm chair, away from its back. Hold the phone upright and flat on your breastbone, arms crossed. Lean only your upper back back, chin in.
test-steps = You needn’t look or press. Be still, and it begins by itself: move slowly, stay, come back. Two trials to get used to it, then three that count, on each side. It takes about four minutes.
test-steps-extension = You needn’t look or press. Be still, and it begins by itself: move slowly, stay, come back. Two trials to get used to it, then three that count. It takes about two minutes.
test-stop-pain = Only as far as is comfortable. If it hurts, stop: a measure is never worth pain.
test-voice = Your device’s own voice leads you, with tones. Without a voice the tones are enough: two up, move; one deep, stay; deep and up, come back; two down, that one is in; three deep, it doesn’t count; up and down again, change sides; four up, done.
test-begin = Begin
test-asking = Asking the sensors …
test-refused = The browser said no. Allow motion for this page in the browser’s settings, then press Begin again.
test-nothing = No motion sensor answers here. Open Rollwise on your phone; its address has to begin with https.
test-nothing-devices = How to get it onto your phone
test-stop = Stop measuring
test-practice = For practice, { $n } of { $of }
test-counted = This one counts: { $n } of { $of }
test-practice-side = For practice, { $side }, { $n } of { $of }
test-counted-side = This one counts: { $side }, { $n } of { $of }
test-last = The last one: { $n }.{ $of }°
test-place-seated-left = To the left. Sit upright, the phone on your breastbone, and be still.
test-place-seated-right = To the right. Sit upright, the phone on your breastbone, and be still.
test-place-side-lying-left = To the left. Lie on your right side, knees together, the phone on your breastbone, and be still.
test-place-side-lying-right = To the right. Lie on your left side, knees together, the phone on your breastbone, and be still.
test-place-lumbar-locked-left = To the left. Sit back on your heels, right forearm down, left hand behind your head, and be still.
test-place-lumbar-locked-right = To the right. Sit back on your heels, left forearm down, right hand behind your head, and be still.
test-place-extension = Sit upright, the phone on your breastbone, and be still.
test-still = Be still.
test-go-turn = Now turn { $side }, slowly, as far as is comfortable, and stay there.
test-go-extension = Now lean back, slowly, as far as is comfortable, and stay there.
test-stay = Stay.
test-back = And slowly back.
test-good = Good.
test-done = Done. It is saved.
test-refused-not-still-before = That one doesn’t count: it wasn’t still before.
test-refused-did-not-move = That one doesn’t count: nothing moved.
test-refused-did-not-hold = That one doesn’t count: stay at the far end until you hear the way back.
test-refused-moved-while-holding = That one doesn’t count: it moved while you stayed.
test-refused-did-not-come-back = That one doesn’t count: it didn’t come back to where it began.
test-refused-too-fast = That one doesn’t count: it was too fast to measure.
test-refused-gap = That one doesn’t count: the sensor was silent for a moment.
test-refused-off-axis = That one doesn’t count: the phone turned another way as well. Hold it firmly.
test-again = Go back to where you began, and be still.
test-result = What it came to
test-once-more = Measure again

## What came out

reading-left = left
reading-right = right
reading-degrees = { $n }° ± { $of }°
reading-pulse = { $n } a minute ± { $of }
since-first = Your first. Next week there is something to compare it with.
since-cant-tell = After { $n } more it can be told what a real change is: your own error is not known before.
since-same = Not clearly changed since the last time: a real change is { $n }.{ $of }° or more.
since-more = { $n }.{ $of }° more than the last time: a real change.
since-less = { $n }.{ $of }° less than the last time: a real change.
since-same-pulse = Not clearly changed since the last time: a real change is { $n }.{ $of } or more.
since-more-pulse = { $n } a minute more than the last time: more than counting errs by.
since-less-pulse = { $n } a minute less than the last time: more than counting errs by.

## Resting pulse

pulse-how = Sit quietly for a few minutes first. Lay two fingers on the inside of your wrist, below the thumb, until you feel it. Count from the two tones going up to the two going down.
pulse-find = Find your pulse, and begin to count at the tone.
pulse-count = Count …
pulse-stop = Stop. How many?
pulse-ask = How many beats did you count?
pulse-wrong = That can’t be the beats of half a minute: they are 15 to 110. Count once more if you are unsure.
pulse-lost = I lost count
pulse-untried = Not tried on real phones yet: a tone may come a moment late there.

## The weekly appointment

appointment-offer = Your weekly measuring, if you like: a few minutes.
appointment-measure = Measure
appointment-put-off = Not this week
appointment-title = When Today offers it
appointment-after-last = A week after the last
appointment-never = Never
appointment-note = Put off three times, it is not offered again until you measure or choose a day.
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

## Side photo

photo-how = Set the phone upright at the height of your shoulder, some steps away. Stand sideways to it, as you usually stand, eyes straight ahead, hair behind the ear, neck free. Always the same side.
photo-stays = The photo stays in this browser. It goes to no other device and is in no copy of your data; only the angle is. You can delete it.
photo-untried = Not tried with a real phone’s camera yet: how well its tilt and its picture agree, nobody has checked.
photo-kept = Photos kept here
photo-camera = Open the camera
photo-file = Choose a photo
photo-no-camera = No camera can be had here. Allow it for this page in the browser’s settings, or choose a photo.
photo-no-file = This file can’t be shown as a photo here. Choose a JPEG or PNG.
photo-level = The phone is upright.
photo-by-phone = The phone’s own tilt tells which way is up.
photo-line-later = No tilt sensor answers: have something upright in the picture, a door’s frame or the corner of a wall. You mark it afterwards.
photo-leans = It leans to one side: more than 5° can’t be measured. Set it upright.
photo-tips = The phone leans forward or back by more than 5°. Set it upright.
photo-moves = The phone moves. Set it down.
photo-timer = In ten seconds
photo-timer-say = Ten seconds. Stand sideways, and look straight ahead.
photo-now = Now
photo-place = Mark the points
photo-ear = Ear
photo-neck = Neck
photo-top = Upright: top
photo-bottom = Upright: bottom
photo-ear-where = The little flap just before the opening of the ear (tragus).
photo-neck-where = The vertebra that stands out most at the root of the neck (C7). A small sticker on it before the photo makes this surer.
photo-top-where = The upper end of something that stands upright: a door’s frame, the corner of a wall.
photo-bottom-where = The lower end of the same.
photo-keys = Press into the photo, or use the arrow keys; with Shift they go ten times as far.
photo-step-left = A little to the left
photo-step-right = A little to the right
photo-step-up = A little up
photo-step-down = A little down
photo-measure = Measure the angle
photo-again = Another photo
photo-short-line = The two ends of what stands upright are too near each other. Take a longer piece.
photo-too-small = Ear and neck are too near each other in this photo. Come closer, or choose a larger one.
photo-not-above = That can’t be an ear and a neck: the ear has to lie above.
photo-not-kept = The angle is saved. This browser couldn’t keep the photo.
photo-what = Between the line from neck to ear and the horizontal. More means: the head is less far forward. It is no sign of health or illness.
photo-compare = Lay an earlier one over it
photo-alone = None
photo-earlier = How much of the earlier one shows
photo-other-side = In that one you look the other way: two sides can’t be compared.
photo-picture = Your side photo with the angle drawn in
photo-other = Other photos
photo-delete = Delete this photo
photo-deleted = The photo is deleted. Its angle stays.

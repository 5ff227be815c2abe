### Measuring by phone: words on screens, and what the device's own voice says beside the tones.

## The place

measure-title = Measure
measure-lead = Once a week is enough, at about the same time of day. Most differences are the measure’s own error; Rollwise says so.
measure-history = What you measured
measure-history-none = Nothing yet. What you measure stands here, each with its error.
measure-give = ± means: with 95 of 100 it lies within that.
measure-untried = Not tried on real phones yet, neither sensors nor camera: it was checked with simulated movement, made pictures and recordings. Nobody has measured a person with it. Take its numbers with care.
measure-delete = Delete { $name }
measure-deleted = Deleted.
measure-saved = Saved.
measure-taken-back = It is gone again.
test-seated = Turning, seated
test-side-lying = Turning, on your side
test-lumbar-locked = Turning, on hands and knees
test-extension = Leaning back
test-head-angle = Head angle, by photo
test-pulse = Resting pulse
test-seated-what = The shortest; the phone’s turn sensor alone sees it.
test-side-lying-what = The steadiest: gravity sees the angle.
test-lumbar-locked-what = Keeps the low back out of it.
test-extension-what = How far the chest tips; keep low back and hips still, they count in.
test-head-angle-what = Ear and neck from the side. People with and without neck pain differ by no more than its error, so it finds no fault with you.
test-pulse-what = Half a minute of counting.

## Led by voice

test-seated-how = Sit upright on a firm chair, feet on the floor, knees together. Hold the phone upright and flat on your breastbone, its upper edge at your chin, arms crossed over it.
test-side-lying-how = Lie on your side, a cushion under your head, knees drawn up and kept together. Hold the phone flat on your breastbone with both hands, its upper edge at your chin, and open your chest upwards.
test-lumbar-locked-how = Kneel, sit back on your heels, one forearm on the floor, the other hand behind your head. Turn your chest up to that side. The phone sits on your breastbone in a tight shirt or a strap, its upper edge towards your chin.
test-extension-how = Sit upright on a firm chair, away from its back. Hold the phone upright and flat on your breastbone, arms crossed. Lean only your upper back back, chin in.
test-steps = You needn’t look or press: be still, and it begins by itself. Move slowly, stay, come back. Two trials to get used to it, then three that count, on each side; about four minutes.
test-steps-extension = You needn’t look or press: be still, and it begins by itself. Move slowly, stay, come back. Two trials to get used to it, then three that count; about two minutes.
test-stop-pain = Only as far as is comfortable. If it hurts, stop.
test-voice = Your device’s own voice leads you, with tones. The tones alone: two up, move; one deep, stay; deep and up, come back; two down, that one is in; three deep, it doesn’t count; up and down again, change sides; four up, done.
test-begin = Begin
test-refused = The browser said no. Allow motion for this page in the browser’s settings, then press Begin again.
test-nothing = No motion sensor answers here. Open Rollwise on your phone (Data, Devices says how); its address has to begin with https.
test-stop = Stop
test-practice = practice { $n } of { $of }
test-counted = { $n } of { $of } that count
test-last = The last one: { $n }.{ $of }°
test-place-seated = To the { $side }. Sit upright, the phone on your breastbone, and be still.
test-place-side-lying = To the { $side }. Lie on your other side, knees together, the phone on your breastbone, and be still.
test-place-lumbar-locked = To the { $side }. Sit back on your heels, that hand behind your head, and be still.
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
test-refused-did-not-hold = That one doesn’t count: stay until you hear the way back.
test-refused-moved-while-holding = That one doesn’t count: it moved while you stayed.
test-refused-did-not-come-back = That one doesn’t count: it didn’t come back to where it began.
test-refused-too-fast = That one doesn’t count: it was too fast to measure.
test-refused-gap = That one doesn’t count: the sensor was silent for a moment.
test-refused-off-axis = That one doesn’t count: the phone turned another way as well. Hold it firmly.
test-refused-other-side = That one doesn’t count: it went to the other side. The phone’s upper edge belongs at your chin.
test-again = Go back to where you began, and be still.
test-result = What it came to
test-half = You stopped after one side. That one is whole, and saved.
test-once-more = Once more

## What came out

reading-left = left
reading-right = right
reading-degrees = { $n }° ± { $of }°
reading-pulse = { $n } a minute ± { $of }
since-first = Your first. Next week there is something to compare it with.
since-cant-tell = After { $n } more it can be told what a real change is: your own error is not known before.
since-same = Not clearly changed since the last time: a real change is { $n }.{ $of } or more.
since-more = { $n }.{ $of } more than the last time: a real change.
since-less = { $n }.{ $of } less than the last time: a real change.

## Resting pulse

test-pulse-how = Sit quietly for a few minutes first. Lay two fingers on the inside of your wrist, below the thumb, until you feel it. Count from the two tones going up to the two going down.
pulse-find = Find your pulse, and begin to count at the tone.
pulse-count = Count …
pulse-stop = Stop. How many?
pulse-ask = How many beats did you count?
pulse-wrong = That can’t be the beats of half a minute: they are 15 to 110.
pulse-lost = I lost count

## The weekly appointment

appointment-offer = Your weekly measuring, if you like: a few minutes.
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

test-head-angle-how = Set the phone upright at the height of your shoulder, some steps away. It takes the photo once it has stood upright for ten seconds. Stand sideways to it, as you usually stand, always the same side, eyes straight ahead, hair behind the ear.
photo-stays = The photo stays in this browser. It goes to no other device; only a copy of your data that you save has it. You can delete it.
photo-kept = Photos kept here
photo-camera = Open the camera
photo-file = Choose a photo
photo-no-camera = No camera can be had here. Allow it for this page in the browser’s settings, or choose a photo.
photo-no-file = This can’t be shown as a photo here. Choose a JPEG or PNG.
photo-by-phone = The phone’s own tilt tells which way is up.
photo-line-later = No tilt sensor answers: have something upright in the picture, a door’s frame or a wall’s corner. You mark it afterwards.
photo-stands = Stand sideways, and look straight ahead.
photo-timer-say = Set the phone upright, then stand sideways, and look straight ahead.
photo-leans = It leans to one side by more than 5°. So it can’t be measured: set it upright.
photo-tips = The phone leans forward or back by more than 5°. So it can’t be measured: set it upright.
photo-moves = The phone moves. Set it down.
photo-place = Mark the points
photo-place-all = This point still stands where nobody put it. Place it, then measure.
photo-ear = Ear
photo-neck = Neck
photo-top = Upright: top
photo-bottom = Upright: bottom
photo-ear-where = The little flap just before the opening of the ear (tragus).
photo-neck-where = The vertebra that stands out most at the root of the neck (C7).
photo-top-where = The upper end of something upright: a door’s frame, a wall’s corner.
photo-bottom-where = The lower end of the same.
photo-keys = Press into the photo, drag finely in the round loupe, or use the arrow keys; with Shift they go ten times as far.
photo-measure = Measure the angle
photo-short-line = The two ends of what stands upright are too near each other. Take a longer piece.
photo-too-small = Ear and neck are too near each other in this photo. Come closer, or choose a larger one.
photo-not-above = That can’t be an ear and a neck: the ear has to lie above.
photo-not-kept = The angle is saved. This browser couldn’t keep the photo.
photo-what = Between the line from neck to ear and the horizontal. More means that the head is less far forward; it is no sign of health or illness.
photo-compare = Lay an earlier one over it
photo-alone = None
photo-earlier = How much of the earlier one shows
photo-other-side = In that one you look the other way: two sides can’t be compared.
photo-picture = Your side photo with the angle drawn in
photo-delete = Delete this photo
photo-deleted = The photo is deleted. Its angle stays.

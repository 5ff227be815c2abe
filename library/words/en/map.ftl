### The body to touch. Keys: crates/web/src/screens/body.rs. Names of places: body.ftl.

body-title = Where is it tight?
body-lead = Tap a muscle. Hatched places are never pressed.
body-map-back = Your back, from behind
body-map-front = Your chest, from in front
body-back = Back
body-front = Front
body-turn = Which side of the body
body-ask = How tight is it?
body-low = 1: hardly
body-high = 10: as tight as can be
body-words = A note, if you like
body-words-hint = Worse after a day at the desk
body-save = Mark it
body-save-again = Keep it
body-gone = Not tight any more
body-marked = { $spot }: { $n } of 10.
body-removed = { $spot } is no longer marked.
body-remove = Remove { $spot }
body-remove-word = Remove
body-forget = Delete all that was told of it
body-forgotten = Deleted.
body-list = Marked
body-list-empty = Nothing is marked yet.
body-before = No longer tight
body-history = { $spot }, { $n } of 10
body-of-ten = { $n } of 10
body-all = All places as a list
body-unmarked = not marked
body-use = Use in today’s plan
body-use-none = To today’s plan
body-not-pressed = No technique here presses it. Marking it keeps a note of it.
body-one-rating = Numbers told on different days differ by a point or two even when nothing has changed.
body-keep-out = Never pressed
body-keep-out-all = What is never pressed, and why
body-keys = Arrow keys go from place to place, Enter chooses.

keep-out-neck-why = The neck, down to the second vertebra below it, is left out to be careful. That rests on anatomy and opinion, not on trials.
keep-out-spine-why = The spine’s own bones lie just under the skin. A smooth roller may lie across them; nothing is pressed into them, and every stay leans to one side.
keep-out-shoulder-blade-why = Bone, with little over it. We roll the muscle beside it.
keep-out-low-back-why = Below the ribs nothing holds the spine against the roller. We leave it out to be careful; that rests on anatomy and opinion, not on trials.
keep-out-lowest-ribs-why = The lowest two ribs end freely in the muscle. We leave them out to be careful.
keep-out-side-ribs-why = At the side the ribs have little muscle over them. We leave them out to be careful.
keep-out-front-ribs-why = In front the ribs and the breastbone have little muscle over them. We leave them out to be careful.
keep-out-armpit-why = Nerves and vessels of the arm run through the hollow of the armpit. Nothing is pressed there.

## Finding places with the fingers. Said aloud as well.

landmarks-title = Find your places
landmarks-lead = Three places tell where the roller goes. Reading aloud leaves your hands free.
landmarks-aloud = Read aloud
landmarks-all = Read all three
landmarks-hush = Stop reading
landmarks-silent = This device has no voice to read with.
landmark-tops-level = about T3
landmark-strap-level = about T8
landmark-ribs-level = T11 and below
landmark-tops-say = Reach one hand over your shoulder, and down. The ridge of bone under your fingers is the top of the shoulder blade. Its inner end lies at about the third vertebra of your chest. The roller never goes higher.
landmark-strap-say = Let your arms hang. Reach behind you with one hand, and feel for the lower tip of the shoulder blade. It lies at about the eighth vertebra, a level up or down. Bra-strap height is just below it.
landmark-ribs-say = Put your hands on your waist, and slide them up to the first bone. These are your lowest ribs. The roller stays a good hand above them.

## Techniques

nav-techniques = Library
techniques-title = Library
techniques-lead = Everything a plan is made of, and what is known of it.
technique-used-title = You and it
technique-used = Done in { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }, { $minutes ->
        [0] under a minute
       *[other] { $minutes } min
    } in all.
technique-note = Your note
technique-note-hint = One more cushion under the head
technique-note-kept = Kept.
technique-who = Who should leave it out, or ask first
technique-who-why = Your own list decides what is planned for you. What each line rests on stands there.
techniques-pressed = With the roller
techniques-still = Without pressure
technique-gone = This technique is not here
technique-figure = { $name }, as a moving figure
technique-turn = Drag it, tap it at a side, or use the arrow keys, to see it from another side.
technique-levels = Levels
technique-enter = Into place
technique-move = The movement
technique-watch = Watch out
technique-use = You and today
technique-today = Add to today
technique-today-there = Today’s plan has it.
technique-today-open = Open today’s plan
technique-today-out = Take it out again
technique-today-instead = In place of
technique-today-not = Not today
technique-own = Into a routine of your own
technique-own-new = A new one
technique-place = Where on the body
technique-place-map = { $name }: where it works, on the body
technique-place-open = Open the body map
technique-place-way = The dashed line: between which heights the roller or ball goes.
technique-claims = What it does, and how sure that is
today-right-first = right side first
settings-skin = The figure’s skin
settings-skin-porcelain = Porcelain
settings-skin-sand = Sand
settings-skin-honey = Honey
settings-skin-almond = Almond
settings-skin-chestnut = Chestnut
settings-skin-espresso = Espresso
settings-motion = The figure
settings-motion-on = Moves
settings-motion-off = Stands still
settings-keys = Letters as keys in a session
settings-keys-on = Yes
settings-keys-off = No
settings-keys-note = Words you dictate could press them.

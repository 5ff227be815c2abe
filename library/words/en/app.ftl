### Words on screens and in the terminal. The browser's and the terminal's makers add to these;
### what is spoken stands in phrases.ftl and in each technique's own file.

app-name = Rollwise
app-hello = Stiff upper back? Four gentle minutes.
app-hello-more = You lie on the roller; a voice tells you where, how slowly, when to stay and when to stop. You never need to look.
app-not = Rollwise is a coach, not a doctor. It makes no diagnosis.

## Places

nav-today = Today
nav-session = Session
nav-body = Body
nav-measure = Measure
nav-progress = Progress
nav-library = Library
nav-history = History
nav-settings = Data and settings
nav-back = Back
nav-skip-to-content = Skip to content

## First run

setup-next = Continue
setup-safety-title = First, is rolling right for you?
setup-safety-ask = Tick what is true for you. Everything stays on this device.
setup-you-title = A little about you
setup-goal = What would you like?
setup-goal-pain = Less pain
setup-goal-stiffness = Less stiffness
setup-goal-range = To move more freely
setup-goal-calm = Calm
setup-goal-posture = Better posture
setup-goal-posture-note = Rolling has not been shown to change posture; strengthening has, a little.
setup-gear = What have you got?
setup-floor = Can you get down to the floor and up again?
setup-floor-yes = Yes
setup-floor-no = Not easily
setup-minutes = How long?
setup-sound-test = Play a test sound
setup-sound-heard = I heard it
setup-sound-unheard = I heard nothing
setup-sound-help = Turn the volume up, and check the ring switch and the Bluetooth speaker.
setup-landmarks = Find your places

## Today

today-title = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } for your upper back
today-plan = Today’s plan
today-why = Why these?
today-start = Start
today-again = Same as last time
today-minutes = { $minutes } min
today-sets = { $sets } × { $seconds } s
today-sets-side = { $sets } × { $seconds } s each side
today-morning-ask = How is your back this morning, after the last session?
today-better = Better
today-same = The same
today-worse = Worse
today-unfinished = Your last session was cut off.
today-resume = Go on with it
today-close = Close it
today-water = Have some water near, if you like.

## Ways to play

play-title = How would you like to play it?
play-screen = With the screen
play-screen-what = Words, figure and buttons in view.
play-dark = Dark
play-dark-what = Black screen with a guard against touch. Stop is anywhere. Sensors and double tap work.
play-locked = Locked
play-locked-what = Sound only, phone locked. Pause on the lock screen means: stop moving. Next skips. Previous says it again.

## Session

session-set = set { $set } of { $of }
session-left = { $time } left
session-paused = Paused
session-pause = Pause
session-resume = Go on
session-back = Once more
session-skip = Skip
session-repeat = Say again
session-spot = Tight spot: stay here
session-easier = Easier
session-harder = Harder
session-stop = Stop
session-stop-hint = Stop, or simply roll off
session-why-paused = What happened?
session-breathe-in = Breathe in
session-breathe-out = Breathe out
session-hold-on = Press anywhere to stop
stop-done = Enough for today
stop-pain = It hurts: sharp, spreading, 7 or more
stop-numb = Numb or tingling
stop-dizzy = Dizzy or unwell
stop-interrupted = Something came up

## Before, after, saved

ask-pain = How much does your upper back hurt now?
ask-stiffness = How stiff does your upper back feel now?
ask-calm = How calm are you now?
ask-low = 0: not at all
ask-high = 10: as much as can be
ask-high-pain = 10: the worst you can imagine
ask-skip = Skip
done-title = Done
done-saving = Saving…
done-saved = Saved on this device.
done-not-saved = Not saved yet. Keep this page open.
done-water = Drink some water if you are thirsty.
done-tomorrow = Tomorrow morning there is one question.
done-noise = A single rating can swing by more than this. What counts is the mean of a week.
done-home = Back to today

## History

history-title = What you did
history-empty = Nothing yet. Your first session will stand here.
history-rehearsal = rehearsal
history-finished = finished
history-stopped = stopped
history-interrupted = cut off
history-month-days = { $days ->
        [one] { $days } day
       *[other] { $days } days
    } practised

## Data and settings

settings-title = Data and settings
settings-voice = Voice
settings-volume-bed = Breath sound
settings-theme = Light or dark
settings-theme-auto = As the system has it
settings-theme-light = Light
settings-theme-dark = Dark
settings-export = Save a copy
settings-delete = Delete
settings-delete-ask = Delete this for good? Copies you made before keep theirs.
settings-where = Your data is on this device only, in one file.

## Words used everywhere

word-yes = Yes
word-no = No
word-cancel = Cancel
word-close = Close
word-level = level { $level }
word-emergency = Emergency signs
word-caution = Watch out
word-mistake = Often goes wrong
word-remedy = Instead
word-how = How it goes
word-claims = What it does, and how sure that is
word-sources = Sources
word-related = Goes with

### Words on screens and in the terminal. The browser's and the terminal's makers add to these;
### what is spoken stands in phrases.ftl and in each technique's own file.

app-name = Rollwise
app-hello = Stiff upper back? Five gentle minutes.
app-hello-more = You lie on the roller; a voice tells you where, how slowly, when to stay and when to stop. You never need to look.
hello-known = You have been here before: your plan came along.
app-not = Rollwise is a coach, not a doctor. It makes no diagnosis.

field-full = That is as long as it can be.
field-left = { $count ->
        [one] One more letter fits.
       *[other] { $count } more letters fit.
    }

## Places

nav-today = Today
nav-body = Body
nav-measure = Measure
nav-progress = Progress
nav-history = History
nav-back = Back

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
today-minutes = { $minutes } min
today-seconds = { $seconds } s
today-sets = { $sets } × { $seconds } s
today-sets-side = { $sets } × { $seconds } s each side
today-sets-left = { $sets } × { $seconds } s, left side only
today-sets-right = { $sets } × { $seconds } s, right side only
today-between = Getting into place, changing and coming off
today-morning-ask = How is your back this morning, after the last session?
today-better = Better
today-same = The same
today-worse = Worse
today-unfinished = Your last session was cut off.
today-cut-terminal = It ran in a terminal. To go on with it there: rollwise roll.
today-resume = Go on with it
today-close = Close it
today-water = Have some water near, if you like.

## Ways to play

play-title = How would you like to play it?
play-screen = With the screen
play-screen-what = Words, figure and buttons in view.
play-dark = Dark
play-dark-what = Black screen, guarded against touch. Hold anywhere to stop; tap twice for a tight spot.
play-feel = Let the phone feel how you move
play-feel-what = On your chest, or in a pocket. It speaks up when passes stay too quick or too slow; two firm taps mean: tight spot. What it feels stays on the phone. Not tried on real phones yet.
play-feel-well = It feels you.
play-feel-refused = The browser said no. Allow motion for this page in the browser's settings, then tick this again.
play-feel-nothing = No motion sensor answers: this device has none, or the page's address doesn't begin with https.
play-locked = Locked
play-locked-what = Sound only, phone locked. Pause means stop moving, next skips, previous says it again.

## Session

session-set = set { $set } of { $of }
session-paused = Paused
session-pause = Pause
session-resume = Go on
session-back = Once more
session-skip = Skip
session-repeat = Say again
session-spot = Tight spot — hold here
session-easier = Easier
session-harder = Harder
session-stop = Stop
session-stop-roll-off = Stop — or simply roll off
session-stop-step-away = Stop — or simply step away
session-stop-rest = Stop — or simply rest
session-why-paused = What happened?
session-breathe-in = Breathe in
session-breathe-out = Breathe out
pending-skip = Moving on at the next breath.
pending-skip-words = Moving on in a moment.
pending-back = Once more, from the next breath.
pending-back-words = Once more, in a moment.
pending-repeat = Said again at the next breath.
pending-repeat-words = Said again in a moment.
pending-spot = Staying here from the next breath.
pending-spot-words = Staying here in a moment.
pending-easier = Easier from the next breath.
pending-easier-words = Easier in a moment.
pending-harder = Harder from the next breath.
pending-harder-words = Harder in a moment.
session-hold-on = Hold anywhere to stop. Two taps: tight spot here. One tap: more.
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
history-sessions = { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
history-none-counted = no practice counted
history-counts = A session counts once a set is begun and a minute has passed. A rehearsal never does.
history-techniques = What took the most time

## Data and settings

settings-title = Data and settings
settings-voice = Voice
settings-theme = Light or dark
settings-theme-auto = As the system has it
settings-theme-light = Light
settings-theme-dark = Dark
settings-export = Save a copy of everything
settings-table = Save sessions as a table (CSV)
settings-delete = Delete
settings-delete-ask = Delete this for good? Copies you made before keep theirs.
settings-where = Your data is on this device only, in one file.

## Words used everywhere

word-cancel = Cancel
word-close = Close
word-undo = Undo
word-undone = Taken back.
word-level = level { $level }
word-caution = Watch out
word-mistake = Often goes wrong
word-remedy = Instead
word-how = How it goes
word-sources = Sources
word-related = Goes with

## Days in sentences, and names of languages, each as its speakers write it

date = { $day } { $month } { $year }
date-short = { $day } { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
tenths = { $value }
language-en = English
language-de = Deutsch
language-es = Español
language-ar-XB = Pseudo

## The browser: first run

setup-begin = Begin
setup-step = Step { $n } of 3
safety-next = See what follows
safety-clear = Take all ticks away
safety-cleared = All ticks are gone.
gate-title = What this means for you
gate-lead = Technique by technique, for a gentle start. It changes when your answers change.
gate-why = Why
gate-about-pressed = Everything that presses.
gate-word-go = Fine to do.
gate-word-gentler = In a gentler form: { $form }.
gate-word-swap = Another one instead: { $technique }, { $form }.
gate-word-ask = Ask first.
gate-word-stop = Not while this is so.
gate-asked-title = Have you asked already?
gate-asked-lead = Tick it if somebody who knows your health told you that rolling is fine.
basis-consensus-tag = Experts agreed.
basis-precaution-tag = To be careful; not studied.
basis-redflag-tag = A reason for a look, not a diagnosis.
setup-gear-roller = Roller, soft or medium
setup-gear-firm-roller = Firm roller
setup-gear-cushion = Cushion
setup-gear-wall = Free wall
setup-gear-ball = Ball
setup-gear-chair = Steady chair
setup-gear-band = Elastic band
setup-gear-note = A soft or medium roller is enough: soft and hard ones gave the same result.
setup-sound-title = Can you hear it?
setup-sound-good = Good. You can close your eyes then.
ready-title = Before you lie down
ready-next = To today
figure-hello = A person lying on their back, knees bent, a foam roller across between the shoulder blades, the head on a cushion.
figure-today = The position of today’s main technique.

## The browser: today

nav-data = Data
today-title-pain = { $minutes } minutes for a sore upper back
today-title-stiffness = { $minutes } minutes for a stiff upper back
today-title-range = { $minutes } minutes to move more freely
today-title-calm = { $minutes } minutes to calm down
today-title-chair = { $minutes } minutes on a chair
today-title-posture = { $minutes } minutes for your upper back
today-evidence = See the evidence
today-nothing = Nothing to roll today
today-not-asked = The safety list comes first, and nobody has answered it yet.
today-nothing-left = By your answers on the safety list nothing may be done today, not even a breathing technique.
today-walk = A walk today
today-fresh = What fits today instead
today-running = Your session is still on.
today-not-as-rehearsal = This was a practice in real time. Start Rollwise without --speed to go on with it.
today-cant-resume = This version of Rollwise can’t go on with it. Close it: what was done stays.
today-other-device = A session is on, on another device. It shows here once it is over.
today-elsewhere = A session is on in another tab.
today-take-over = Go on here instead
today-cut-at = { $minutes } min { $seconds } s were played
today-rehearsal = A rehearsal: it plays { $speed } times as fast, without sound, and never counts as practice.
today-soft-roller = Soft roller
today-swap = Swap this
today-take-out = Take out what you added
today-put-back = Put back what you swapped
today-only = For today only
today-no-floor = Not on the floor
today-sore-left = Left shoulder is sore
today-sore-right = Right shoulder is sore
today-chair = Two minutes on a chair
today-few-minutes = Only four minutes
today-roller = Medium roller
today-firm-roller = Firm roller
today-no-roller = No roller
why-plan = Today’s plan
why-ours = Our own rule.
why-certainty = How sure: { $certainty }.
why-left-out = Left out today

## The browser: before and after

start-title = Before you begin
start-begin = Begin
start-unasked = First the safety list; this routine waits for you.
start-safety = You stop by rolling off. No button needed. Have the cushion within reach.
ask-optional = You can leave this out.
ask-own-task = How hard is it to do the thing you chose?
ask-tension = How tense do you feel now?
ask-hurts-today = It hurts today
ask-pain-new = This pain is new.
after-title = One question
after-title-stopped = Two questions
after-skip = Save without an answer
after-save = Save
measure-pain = Pain
measure-stiffness = How stiff it feels
measure-own-task = Your own task
measure-tension = How tense you feel

## The browser: session

word-left = left
session-spot-how = about 20 seconds, breathing slowly
session-spot-later = only while you roll
session-longer = A little longer
session-longer-how = about 20 seconds more, while it eases
session-stays = Staying here
session-stays-how = it moves on by itself
session-holding = staying here
session-window = stay here, or keep moving
session-pace = pace { $n }.{ $of } s
session-slower = a little slower
session-quicker = a little quicker
session-hurts = It hurts
session-numb = Numb
session-all-well = All is well, go on
session-off-already = I am off it already
session-lock = You can lock the phone now
session-lost = This session goes on in another tab.
stop-why = What was it?
stop-done-short = Enough
stop-pain-short = It hurts
stop-numb-short = Numb
stop-dizzy-short = Dizzy
stop-interrupted-short = Something came up
key-space = space
key-enter = Enter
key-spot = Tight spot
sound-title = No sound
sound-blocked = The browser wants a press before it plays anything. Press below, or go on without sound.
sound-broken = This browser cannot play the sound. You can go on without it; words and picture stay.
sound-again = Try again
sound-without = Without sound

## The browser: done

done-stopped = Stopped, and that is fine
done-saved-both = Saved in this browser, and in the program’s file.
done-saved-there = Saved in the program’s file. This browser keeps nothing.
done-again = Save again
done-what = What you did
done-nothing = No set was begun.
done-before = before
done-after = after
done-next = A good next day:

## The browser: history

history-stopped-done = stopped: enough
history-stopped-pain = stopped: it hurt
history-stopped-numb = stopped: numb
history-stopped-dizzy = stopped: dizzy
history-stopped-interrupted = stopped: something came up
past-gone = This session is not here
past-log = What happened
past-morning = The next morning:
past-export = Save the inputs as a file
past-delete = Delete this session
past-deleted = Session deleted.
log-began = Began
log-paused = Paused
log-resumed = Went on
log-back = A part once more
log-skipped = Skipped on
log-repeated = Said again
log-held = Tight spot: stayed
log-unfelt = The screen went off: the movement was no longer felt
log-eased = Made easier
log-hardened = Made harder
log-before = Before
log-after = After
log-skipped-answer = skipped
log-set = Set { $set } done
log-off = Off it already
log-finished = The end

## The browser: data and settings

settings-safety = Answer the safety list again
settings-voice-rollwise = Rollwise’s own
settings-voice-device = The device’s
settings-voice-none = Tones only
settings-voice-note = Rollwise’s own voice is part of the sound and needs no lit screen; we have not tried it on every locked phone. The device’s voice speaks only while the page is in view.
settings-tones-note = What the tones say. Two up: it starts. Down and up again: half way. Three ticks: the last three seconds. Two down: it ends. Up and down again: change sides. Twice the same: stay on a spot, or keep moving. One deep: a stay begins. Deep, then up: the stay ends. Three deep, going down: stop. Four up: done.
settings-sides = Left and right
settings-sides-middle = Sound in the middle
settings-sides-lean = Tones lean to the side you work
settings-sides-note = Leaning needs headphones, or two loudspeakers left and right of you, and the session takes twice the memory. From the next session on.
settings-music = Your own music
settings-music-off = Only Rollwise
settings-music-on = Let it go on
settings-music-note = Where the browser allows it, your music goes on under the voice. What it costs: on an iPhone the session may then fall silent with the ring switch off or the screen locked. Other phones decide themselves, and may stop one of the two.
settings-voice-missing = Rollwise’s own voice is not here in this language. Until it is, the device’s voice speaks.
settings-language = Language
settings-language-missing = These words could not be fetched. Try again while there is a network.
settings-data = Your data
settings-where-browser = Your sessions are kept in this browser, and go to the program’s file when it runs. They go nowhere else.
settings-where-nowhere = This browser keeps nothing of your sessions. They go to the program’s file while it runs, and nowhere else.
settings-journal = Journal
settings-entries = { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
settings-start-over = If both are yours, join them under Devices. Else, to use the program’s journal here: save a copy first, then delete everything in this browser.
settings-delete-all = Delete everything
settings-delete-sure = Delete everything, for good?
settings-delete-what = Your answers and all sessions are erased, here and in the program’s file. Copies and backups made before keep theirs.
settings-delete-yes = Delete everything
settings-delete-waits = Deleted here. The program’s file follows as soon as it can be reached.
server-none = This page was opened without the program, so everything stays in this browser.
server-done = The program at this address has all of it.
server-unreachable = The program is not running just now. What you do is kept here and goes there later.
server-refused = The program said no:
server-odd = Something answered at this address, but not Rollwise.
trouble-title = Your data needs a look
trouble-journal-title = Two journals
trouble-full = There is no room left. Nothing was lost, but nothing new can be kept: free some space, then try again.
trouble-off = This browser keeps nothing here: a private window, or storage is switched off. Use a usual window to keep what you do.
trouble-closed = The browser closed its storage. Reload the page; what was saved is still there.
trouble-damaged = Some stored data cannot be read. It is left as it is. Save a copy, and run: rollwise doctor.
trouble-journal = The program at this address keeps another journal than this browser. Nothing is mixed: both stay as they are. If both are yours, you can join them.
trouble-failed = The browser could not keep it. Try again; what was saved before is still there.

## The browser: on this device

device-title = On this device
kept-here = All of Rollwise is on this device, with its voice: it works without a network.
kept-none = Rollwise is being brought onto this device, to work without a network.
kept-failed = Rollwise is not whole on this device yet, and needs the network. It tries again when you open it next.
kept-full = There is no room here to keep Rollwise for the day without a network. It works while there is one. Free some space, then open it again.
kept-never = Here Rollwise needs the network: this browser, or an address without https, keeps no app on the device.
fresh-ready = A new version of Rollwise is ready. It comes by itself when you open Rollwise next.
fresh-session = A new version of Rollwise is ready. It waits until your session is over.
fresh-stale = Rollwise was renewed in another tab. This one goes on as it is until you open it anew.
fresh-new = Rollwise was renewed since you were here last.
fresh-use = Use it now
fresh-waits = A session is running in another tab. The new version waits until it is over.
fresh-closes = The new version comes once all tabs and windows of Rollwise are closed.
fresh-full = There is no room for a new version of Rollwise. The one you have goes on working.
install-title = Keep Rollwise at hand
install-ask = Installed, Rollwise opens like any app, and the browser is less likely to clear its data.
install-do = Install
install-iphone = On an iPhone or iPad: press Share, the square with the arrow, then Add to Home Screen. Rollwise begins empty there: save a copy here first, and take it in there.
install-done = Rollwise is installed.
install-none = Your browser’s menu may have a way to install this page, or to add it to the home screen.
lasting-yes = This browser has promised to keep your data until you delete it.
lasting-no = This browser may clear your data when the device runs out of room: it has not promised to keep it. A copy, kept elsewhere, is safe from that.
lasting-week = Safari may clear your data once you have used it on seven days without opening Rollwise. On the Home Screen that does not count. A copy, kept elsewhere, is safe in any case.
copy-title = Is there a copy of your data?
copy-take = Take in a copy
copy-have = I have a copy from before
copy-note = A copy is one file with all your sessions and answers, and the side photos kept here. An empty Rollwise takes it in, in any browser; the program does, too, without the photos: rollwise import FILE.
copy-took = { $count ->
        [one] { $count } entry was new, and is here now.
       *[other] { $count } entries were new, and are here now.
    }
copy-took-photos = { $count ->
        [one] And { $count } photo.
       *[other] And { $count } photos.
    }
copy-no-photos = Its photos couldn’t be kept here. Take it in once more.
copy-without-photos = The photos couldn’t be read here, so this copy is without them.
copy-no = This file is no copy of Rollwise’s, or it is damaged. Nothing was taken in.
copy-other = This copy belongs to another journal than the one here. It can be taken in where nothing is yet: save a copy of this one, then delete everything here.
copy-program = The program at this address already has entries of another journal than this copy’s. Nothing is mixed: to have the copy, let the program begin in an empty folder: rollwise serve --data FOLDER.
word-fine = All right
word-not-now = Not now

## Devices
recording-title = What the phone feels
recording-lead = Lay the phone on your chest or put it in a pocket, and move. You see what it feels, and may keep what its sensors say as a file: rollwise motion reads it.
recording-begin = Record
recording-end = Stop recording
recording-anew = Record anew
recording-samples = { $count ->
        [one] { $count } sample
       *[other] { $count } samples
    }
recording-save = Save as a file
recording-what = A table of time, acceleration and turning, sixty rows a second. It stays on this device until you save it; leaving this page drops it.
recording-saved = Saved.
recording-still = It lies still.
recording-moving = It moves.
recording-taps = Two firm taps.
recording-not-tried = Not tried on real phones yet. Nothing is felt while the screen is off.
devices-title = Devices
devices-waiting = Asking the program …
devices-stranger = What you do stays in this browser. To share it with your computer, look there for a code: Data, Devices (or: rollwise pair).
devices-pair-title = Pair this device
devices-pair-lead = Then your sessions here and on your computer are one journal. They go nowhere else.
devices-pair-later = Not now
devices-pair = Pair
devices-have = I have a code from my computer
devices-code = Code from your computer
devices-name = What to call this device
devices-this = This device is paired, as
devices-others = What you do here goes to your computer whenever that can be reached. There, too, are all devices and more codes.
devices-leave = Unpair this device
devices-leave-sure = Nothing more goes back and forth then. What is here already stays here.
devices-paired = Paired devices
devices-nobody = None yet.
devices-made = Paired
devices-seen = last seen
devices-remove = Remove
devices-remove-sure = It gets nothing more from here. What is on it stays on it.
devices-more = One more, for this journal
devices-invite = Show a code
devices-alone = Other devices can’t reach this Rollwise yet. End it, start it with: rollwise serve --lan, and look here again.
devices-trust = 1. Once on each phone: trust this computer
devices-trust-how = Point its camera at this; the page that opens tells the rest.
devices-fingerprint = The certificate’s fingerprint on the phone has to be this one:
devices-open = Open and pair
devices-open-how = Point the camera at this; or open the address and type the code.
devices-code-once = Good once, for ten minutes.
devices-join-what = { $count ->
        [one] This browser has a journal of its own, with { $count } entry. The program at this address keeps another.
       *[other] This browser has a journal of its own, with { $count } entries. The program at this address keeps another.
    }
devices-join-how = If both are yours, they can become one: everything stays, nothing is doubled. If one is somebody else’s, don’t: there is no way back.
devices-join = These are both mine: join
devices-joined = Joined. It is one journal now.

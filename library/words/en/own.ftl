### Routines and techniques of one's own. Keys: crates/web/src/screens/own.

own-title = Your routines
own-lead = Put sessions together yourself, or open what somebody sent you.
own-empty = Nothing of your own yet. Begin with an empty routine, or change one that is there.
own-new = A new routine
own-from-nothing = Begin with nothing
own-from-today = Begin with today’s plan
own-from-today-name = Like today
own-ready = Ready routines
own-open = Open what you were sent
own-open-lead = It is checked and shown first. Nothing is kept before you say so.
own-open-file = Open a file
own-open-address = Or paste the address here
own-folder = From your folder
own-folder-lead = Files on your computer. Change them there; what is new shows here at once.
own-copy-file = Copy it to change it here
own-steps = { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
own-wrong = { $count ->
        [one] { $count } thing to mend
       *[other] { $count } things to mend
    }
own-technique = A technique of your own
own-technique-unseen = Somebody wrote this technique; nobody at Rollwise has looked it over. Every caution on your safety list counts for it.
own-technique-words = All that it says
own-presses = Something presses in it.
own-presses-not = By its own account nothing presses in it.
own-name-taken = Another technique has this name already, so this one isn’t used. Give it a name of its own.
own-unreadable = It can’t be read
own-gone = This isn’t here any more
own-untitled = Routine without a name
own-name = Name
own-redo = Redo
own-saved-yet = Changes are saved by themselves.
own-copy = Make a copy
own-copy-name = { $name }, again
own-delete = Delete it
own-deleted = Deleted; your other devices follow once they hear of it.
own-deleted-elsewhere = Deleted, on another page or device. What you see isn’t kept.
own-keep-new = Keep it as a new one
own-time = { $time } in all, { $value } of it with pressure
own-steps-title = Steps
own-add = Add a step
own-added = { $name }: added at the end.
own-full = { $of } steps are the most.
own-moved = Now step { $n } of { $of }.
own-not-yet = Not yet: see above what is wrong.
own-changed-elsewhere = It was changed on another page or device. This is how it is now; Undo takes it back.
own-up = Up
own-down = Down
own-remove = Take out
own-sets = Sets
own-secs = Seconds a set
own-less = less
own-more = more
own-first = The side to begin with
own-left-first = Left first
own-right-first = Right first
own-told = How it is told
own-told-full = Step by step
own-told-brief = In one sentence
own-hear = Hear how it begins
own-needs = You need:
own-gentler = Today it is played at a gentler level than it says.
own-not-today = Not for you today:
own-line = Line { $n }

own-mend = Mend it
own-mend-unknown-technique = Take the step out
own-mend-no-such-level = Choose a level it has
own-mend-outside-limits = Put it in range
own-mend-too-much-pressure = Make it shorter
own-mend-routine-too-long = Make it shorter
own-fault-no-step = There is no step yet. Add one below.
own-fault-unknown-technique = There is no technique “{ $name }” here.
own-fault-no-such-level = This technique doesn’t have that level.
own-fault-outside-limits = { $n } is outside what is safe here: { $from } to { $to }.
own-fault-too-much-pressure = { $n } minutes with pressure. The most is { $to }.
own-fault-routine-too-long = { $n } minutes in all. The longest routine has { $to }.
own-fault-minutes-missed = It doesn’t take the minutes that it says.
own-fault-ceiling-below-level = It begins above its own highest level.
own-fault-no-sides = This technique is done once, so no side comes first.

own-share = Hand it on
own-share-do = Share as a link
own-file = Save as a file
own-share-link = The link
own-share-copied = The link is copied.
own-share-note = It opens in a Rollwise that can be reached at this address. In any other one, paste it under “Your routines”.
own-share-file-only = It has a technique of your own, which doesn’t fit in a link. Save it as a file instead.

shared-title = Somebody sent you a routine
shared-technique = Somebody sent you a technique
shared-brings = It brings a technique of somebody’s own
shared-checked = Its places, doses and minutes are within what Rollwise lets anybody do. Your own safety list is asked each time you start it.
shared-keep = Keep it
shared-kept = Kept under “Your routines”.
shared-refused = This can’t be opened
shared-nothing = Nothing of it was kept.
shared-too-long = The address is too long to be a routine’s.
shared-later = A later Rollwise made this address. Renew yours, and open it again.
shared-damaged = The address is damaged, or it never was a routine’s.
shared-no-step = There is no step in it.
shared-empty = This file is empty.
shared-not-text = This file isn’t text, so it is no routine and no technique. Check that it is the one you meant.
shared-archive = This is an archive. If it is a copy of Rollwise’s: Data, Take in a copy; or in the program: rollwise import FILE.
shared-unreadable = This file can’t be read.
shared-clash = You have a technique called “{ $name }” already, and this is another one. Yours stays as it is.

search-kind-own = your own

## What is found first

favourite = Favourite
favourite-marked = A favourite: it is listed first.
favourite-unmarked = No favourite any more.
favourites = Favourites
favourites-most = Most used
favourites-lately = Lately

### What people type. `search-{id}` has the other names of a technique, a claim, a region or a
### routine and, behind the semicolon, what people look for it with; it is searched and never shown.
### They are words, no claims. Titles, purposes, what is said and the safety list's conditions are
### searched as well and needn't be here. Keys: crates/library/src/search.

search-title = Search
search-hint = A muscle, a technique, a question
search-empty = Nothing found for “{ $words }”. Try another word, or look through everything here.
search-found = { $count ->
        [one] { $count } found
       *[other] { $count } found
    }
search-first = The first { $shown } of { $count }
search-kind-technique = technique
search-kind-claim = what is known
search-kind-region = place on the body
search-kind-routine = routine
search-kind-session = session
search-kind-note = your note
# Words that say next to nothing; of the upper back is everything here.
search-words-empty = a about after all also always am an and any anyone are arent as at back be because been before best better bit bits but by can cant could day didnt do does doesnt doing dont during ever feel feels few foam for from get gets getting go good guys had has have help how hows i if im in into is isnt it its ive just keep kind know let like little lot lots make makes me more much my need no of on one ones or our people please put really right roll rolled rolling said say should so some someone something sort still stuff take tell than that the their them there thing things think this to too try trying up upper us use versus very vs want was way we what whats when where which while who whos why will with wont work works would you your

search-settling-breath = breathing breathe; relax calm down warm up start begin first belly diaphragm exhale inhale nose deep
search-wall-extension-roll = standing rolling beginner; upright easy easiest floor cannot lie down get down bad knees office desk wall foam roller arch bend
search-thoracic-extension = t spine tspine; hands behind head elbows arch bend hunchback slouch rounded kyphosis stiff mobility crack popping desk straighten lean foam roller
search-thoracic-rotation = t spine tspine twist rotate; lying sideways hands behind head side to side mobility golf tennis swing look over shoulder driving reversing trunk torso
search-scapula-release = lats lat latissimus; shoulder blade scapular underarm overhead reach pull ups pullups swimming climbing wing teres side of back
search-crossed-arm-rhomboid-roll = hug self; rhomboids knot mid back burning ache crick
search-open-book = side lying rotation windmill; twist rotate opener knee on roller
search-chair-extension = seated sitting; desk office work backrest lean arch no floor
search-cat-camel = cat cow; all fours quadruped rounding arching spine wrists yoga
search-prone-t = t raise ytw superman; exercise face down belly arms lift middle trapezius rear delts deltoid thumbs weak
search-band-pull-apart = elastic resistance band theraband; exercise arms rows rear delts deltoid face pull
search-thread-the-needle = threading; all fours twist rotation arm under yoga
search-prayer-roll = childs pose; forearms lats latissimus overhead reach yoga
search-angels = snow angels; lengthways lengthwise opener pecs stretch arms sweep wall angels
search-wall-slide = wall angels; overhead above head forearms serratus raise lift winging
search-one-side-erector-roll = erector spinae paraspinal; along lean
search-rhomboid-ball = tennis lacrosse massage ball; between shoulder blades knot
search-upper-trapezius-ball = tennis lacrosse massage ball traps; neck tension knot
search-calm-close = finish end cool down wind down; relax rest stand sleep bed evening night unwind

search-range-of-motion = mobility flexibility flexible rom; loosen supple bendy limber stretch movement turn twist further reach limited restricted locked squat overhead toes stuck
search-moving = stretches warm up exercises; limber before workout yoga instead equipment without dynamic
search-weeks-of-rolling = long term results lasting; until months every day daily progress permanent effect habit notice program regularly worth
search-soreness = pain hurt ache aching achy doms backache back; muscles relief neck crick killing strained pulled spasm cramp headache burning stabbing pinching sharp knife chronic
search-stiffness-feeling = tight tightness tension tense; morning rigid locked seized loosen soften board concrete rusty creaky stuck cramped achy
search-posture = hunchback slouch straight upright; desk job sitting computer screen laptop phone gaming text nerd neck rounded shoulders hump dowager kyphosis forward head stoop slumped stand tall roundback humpback
search-circulation = blood flow; heart veins warm cold oxygen pump hands fingers
search-recovery = recover performance prevention; after training workout gym sport running lifting doms warm up athlete faster rest day injured tired fatigue
search-toxins = lactic acid detox flush; cleanse waste water drink hydration lymph lymphatic drainage
search-inflammation = inflamed swelling swollen anti inflammatory
search-fascia = myofascial release; scar tissue connective break up cellulite
search-knots = muscle lump bump; tender crunchy hard ball triggerpoint gristle
search-calm-breath = breathwork stress anxiety; relax calm sleep heart rate variability nervous nerves vagus parasympathetic panic meditation box exercises
search-dose = how often duration frequency enough; minutes seconds sets reps times per week every day daily
search-effort = pressure intensity; pain hurt discomfort deep strong press painful too much bruise force light gentle scale agony
search-tight-spot = hold stay pressing; sore tender trigger point how long still releases
search-pace = speed tempo slowly quick quickly; passes
search-roller = foam roller type kind; buy vibrating vibration density firm size length bumpy spiky pvc peanut ball massage gun cheap expensive best
search-where = lower back low back neck spine; lumbar cervical ribs bones over directly vertebrae tailbone avoid sciatica hips legs kidneys glutes calves
search-screening = safe safety dangerous risk contraindications; harm brittle pacemaker heart slipped herniated disc scoliosis arthritis sciatica surgery injury doctor physio chiropractor elderly seniors kids child years old age stroke tingling dizzy hypermobile numbness shouldnt warfarin lupus
search-landmarks = find locate place level; t3 t7 t8 vertebra bra strap bottom ridge count position roller anatomy put lie under
search-real-change = improvement progress measuring error placebo; measure difference significant score working noticeable noise chance

search-upper-trapezius = traps neck; ears shrug crick desk tension levator
search-middle-trapezius = traps mid back between shoulder blades
search-lower-trapezius = lower traps low
search-rhomboids = rhomboid between shoulder blades; inner knot
search-thoracic-erectors = erector spinae paraspinal; along beside back muscles extensor
search-latissimus-teres = lats lat; side of back wing under the arm
search-pectorals = pecs pec; front of shoulder breast bench press
search-serratus = boxer; under the arm winged winging scapula
search-ribcage = rib cage breathing; chest intercostal between
search-first-five = newbie beginner first time; new start starting
search-five = 5; short quick five minutes
search-eight = 8
search-eight-blades = 8; shoulder blades
search-first-eight = 8; beginner first time
search-ten = 10; long full
search-wall-five = 5; standing no floor office desk wall cannot lie down get down chair
search-wall-eight = 8; standing no floor office wall cannot lie down get down
search-wall-first-five = 5; beginner standing no floor wall cannot lie down get down
search-wall-first-eight = 8; beginner standing no floor wall cannot lie down get down
search-chair-two = 2; two minutes short quick desk office break sitting seated chair no floor reset
search-posture-eight = 8; strength exercise posture
search-wall-posture = 7; strength exercise posture standing band no floor wall

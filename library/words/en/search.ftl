### What people type. `search-{id}` has the other names of a technique, a claim, a region or a
### routine; it is searched and never shown. Keys: crates/library/src/search.

search-title = Search
search-hint = a muscle, a technique, a question
search-empty = Nothing found for “{ $words }”. Try another word for it.
search-found = { $count ->
        [one] { $count } found
       *[other] { $count } found
    }
search-kind-technique = technique
search-kind-claim = what is known
search-kind-region = place on the body
search-kind-routine = routine
search-kind-session = session
search-kind-note = your note
# Words that say nothing.
search-words-empty = a an and are at be between by can do does doing for from get getting have how i if in is it me my of on or should so the this to up use what when where which while why will with without you your

search-settling-breath = breathing breathe relax calm down start warm up begin beginning belly diaphragm arrive settle exhale inhale
search-wall-extension-roll = standing stand upright gentle easy beginner no floor cannot lie down office desk wall foam roller arch backward bend extend
search-thoracic-extension = arch bend backward backwards open chest upper back foam roller hunch hunched slouch slouching rounded kyphosis stiff thoracic spine mobility crack hump desk straighten lean back
search-thoracic-rotation = twist twisting turn turning rotate side to side mobility golf tennis swing look over shoulder driving reversing trunk
search-scapula-release = shoulder blade lat lats latissimus armpit under arm underarm overhead reach reaching pull ups swimmer wing teres side of back
search-crossed-arm-rhomboid-roll = between shoulder blades rhomboid rhomboids knot hug self hug crossed arms cross arms mid back burning ache crick
search-calm-close = finish end cool down relax rest get up stand up sleep evening unwind wind down

search-range-of-motion = mobility flexibility flexible rom loosen supple stretch range movement turn further
search-weeks-of-rolling = long term how long until results weeks months every day progress last lasting
search-soreness = pain hurt hurts ache aching doms sore muscles back pain relief neck pain crick
search-stiffness-feeling = stiff tight tightness tension loosen soften tissue
search-posture = hunch hunched slouch slouching tech neck text neck rounded shoulders straight upright hump kyphosis forward head stoop
search-circulation = blood flow heart blood pressure veins warm oxygen
search-recovery = after training workout exercise sport performance injury prevention warm up doms athlete
search-toxins = lactate lactic acid flush detox cleanse water drink hydration hydrate
search-inflammation = inflamed swelling swollen anti inflammatory
search-fascia = myofascial release adhesions scar tissue connective break up
search-knots = trigger points knot knots lumps tender muscle knot
search-calm-breath = stress anxiety relax relaxation breathing calm sleep heart rate variability nervous
search-dose = how long how many minutes seconds sets times per week often duration frequency
search-effort = hard pressure pain no gain discomfort intensity deep strong press how hard
search-tight-spot = hold stay pressing sore spot tender point knot how long
search-pace = fast slow slowly speed tempo quick
search-roller = foam roller buy hard soft vibrating vibration grid density which kind type size length
search-where = lower back low back neck spine ribs bones where not over the spine lumbar
search-screening = safe safety danger dangerous risk risks contraindications osteoporosis pregnant pregnancy blood thinners who should not harm doctor
search-landmarks = find place level T3 T8 bra strap shoulder blade tip vertebra count where position roller
search-real-change = improvement measure measuring error difference significant better score

search-upper-trapezius = top of shoulder neck shoulder shrug traps trap crick desk tension
search-middle-trapezius = between shoulder blades traps trap mid back
search-lower-trapezius = below shoulder blade traps trap
search-rhomboids = rhomboid between shoulder blades inside blade knot
search-thoracic-erectors = along the spine back muscles beside the spine paraspinal extensor erector
search-latissimus-teres = lat lats armpit side of back wing under the arm
search-pectorals = chest pecs pec front of shoulder breast
search-serratus = ribs side under the arm boxer
search-ribcage = ribs rib breathing chest
search-first-five = beginner first time new start starting
search-five = short quick five minutes
search-eight-blades = shoulder blades
search-ten = long full
search-wall-five = standing no floor office wall

### What people type. `search-{id}` has the other names of a technique, a claim, a region or a
### routine; it is searched and never shown. Keys: crates/library/src/search.

search-title = Search
search-hint = A muscle, a technique, a question
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
search-words-empty = a all am an and any are as at be been best but by can could day do does doing for from get gets getting go good had has have help how i if in into is it its just like me more much my need no of on one or our please really right should so some than that the their them there this to too up us use very want was way we what when where which while who why will with would you your

search-settling-breath = breathing breathe relax calm down start warm up begin beginning belly diaphragm arrive settle exhale inhale
search-wall-extension-roll = standing stand upright gentle easy beginner no floor cannot lie down office desk wall foam roller arch backward bend extend
search-thoracic-extension = hands behind head elbows hunchback arch bend backward backwards open chest upper back foam roller hunch hunched slouch slouching rounded kyphosis stiff thoracic spine mobility crack hump desk straighten lean back
search-thoracic-rotation = lying on side sideways open opening chest hands behind head twist twisting turn turning rotate side to side mobility golf tennis swing look over shoulder driving reversing trunk
search-scapula-release = shoulder blade lat lats latissimus armpit under arm underarm overhead reach reaching pull ups swimmer wing teres side of back
search-crossed-arm-rhomboid-roll = between shoulder blades rhomboid rhomboids knot hug self hug crossed arms cross arms mid back burning ache crick
search-open-book = lying on side rotation twist turn turning chest opener knee on roller windmill
search-chair-extension = seated sitting chair desk office backrest lean back bend no floor
search-cat-camel = cat cow hands and knees all fours quadruped rounding arching spine wrists
search-prone-t = strength strengthen exercise face down lying arms lift raise middle trapezius thumbs
search-band-pull-apart = elastic resistance band theraband strength strengthen exercise standing arms rows
search-thread-the-needle = hands and knees all fours twist turn rotation arm under yoga
search-prayer-roll = kneeling childs pose forearms lats latissimus overhead reach yoga
search-angels = snow angels lengthwise along the roller long roller chest pecs arms sweep wall angels
search-wall-slide = arms overhead forearms serratus wall angels shoulder raise standing
search-one-side-erector-roll = one side beside the spine paraspinal erector long muscle lean
search-rhomboid-ball = tennis ball lacrosse ball massage ball between shoulder blades rhomboid knot wall
search-upper-trapezius-ball = tennis ball lacrosse ball massage ball shoulder top traps trap neck tension wall
search-calm-close = finish end cool down relax rest get up stand up sleep evening unwind wind down

search-range-of-motion = mobility flexibility flexible rom loosen supple stretch range movement turn further
search-moving = moving stretching stretches warm up limber
search-weeks-of-rolling = long term how long until results weeks months every day progress last lasting
search-soreness = pain hurt hurts ache aching doms sore muscles back pain relief neck pain crick
search-stiffness-feeling = stiff tight tightness tension loosen soften tissue
search-posture = hunch hunched hunchback desk sitting computer screen laptop slouch slouching tech neck text neck rounded shoulders straight upright hump kyphosis forward head stoop
search-circulation = blood flow heart blood pressure veins warm oxygen
search-recovery = after training workout exercise sport performance injury prevention warm up doms athlete
search-toxins = lactate lactic acid flush detox cleanse water drink hydration hydrate
search-inflammation = inflamed swelling swollen anti inflammatory
search-fascia = myofascial release adhesions scar tissue connective break up
search-knots = trigger points knot knots lump lumps tender muscle knot
search-calm-breath = stress anxiety relax relaxation breathing calm sleep heart rate variability nervous
search-dose = how long how many minutes seconds sets times per week every day daily often duration frequency
search-effort = hard pressure pain no gain discomfort intensity deep strong press how hard should it hurt too much
search-tight-spot = hold stay pressing sore spot tender point knot how long
search-pace = fast slow slowly speed tempo quick
search-roller = foam roller buy hard soft vibrating vibration grid density which kind type size length
search-where = lower back low back neck spine ribs bones where not over the spine lumbar
search-screening = safe safety danger dangerous risk risks contraindications osteoporosis brittle bones pregnant pregnancy blood thinners high blood pressure pacemaker cancer fever thrombosis slipped disc who should not harm doctor
search-landmarks = find place level T3 T8 bra strap shoulder blade tip vertebra count where position roller
search-real-change = improvement measure measuring error difference significant better score

search-upper-trapezius = ears shrugging shrugged top of shoulder neck shoulder shrug traps trap crick desk tension
search-middle-trapezius = between shoulder blades traps trap mid back
search-lower-trapezius = below shoulder blade traps trap
search-rhomboids = rhomboid between shoulder blades inside blade knot
search-thoracic-erectors = along the spine back muscles beside the spine paraspinal extensor erector
search-latissimus-teres = lat lats armpit side of back wing under the arm
search-pectorals = chest pecs pec front of shoulder breast
search-serratus = ribs side under the arm boxer
search-ribcage = ribs rib breathing chest
search-first-five = newbie beginner first time new start starting
search-five = 5 short quick five minutes
search-eight = 8
search-eight-blades = 8 shoulder blades
search-first-eight = 8 beginner first time
search-ten = 10 long full
search-wall-five = 5 standing no floor office desk wall cannot lie down get down chair
search-wall-eight = 8 standing no floor office wall cannot lie down get down
search-wall-first-five = 5 beginner standing no floor wall cannot lie down get down
search-wall-first-eight = 8 beginner standing no floor wall cannot lie down get down
search-chair-two = 2 two minutes short quick desk office break sitting seated chair no floor reset
search-posture-eight = 8 strength strengthen exercise posture
search-wall-posture = 7 strength strengthen exercise posture standing band no floor wall

### The safety list. Keys and where each comes from: crates/routine/src/safety.rs.
### A `-why` says what the item rests on; what follows from a tick is the gate's to word.

emergency-title = Call emergency services now
emergency =
    If you have a sudden tearing pain in the chest or between the shoulder blades, pressure on the chest, trouble breathing, fainting, or weakness on one side of the body: call emergency services now. Don’t roll.

basis-consensus = Experts agreed on these
basis-consensus-why = 37 experts on foam rolling were asked in three rounds. These are the ones they agreed on.
basis-precaution = To be careful
basis-precaution-why = Nobody has studied rolling here. Careful lists name these.
basis-redflag = Have it looked at first
basis-redflag-why = One of these alone rarely means much, but it is a reason to have a clinician look first. It is not a diagnosis.
basis-own = Our own cautions
basis-own-why = These come from us, not from a study.
safety-none = None of these

## Experts agreed

condition-fracture = A broken bone in your back, ribs or shoulder
condition-fracture-why = 84 % of the experts said: do not roll over or with it.
condition-open-wound = An open wound where the roller would go
condition-open-wound-why = 73 % of the experts said: do not roll.
condition-local-inflammation = A spot that is hot, red or swollen
condition-local-inflammation-why = 97 % of the experts said caution or worse. We leave it out.
condition-deep-vein-thrombosis = A blood clot in a deep vein
condition-deep-vein-thrombosis-why = 97 % of the experts said caution or worse, and rated it among the most severe.
condition-bone-infection = An infection in a bone
condition-bone-infection-why = 94 % of the experts said caution or worse, and rated it among the most severe.
condition-myositis-ossificans = Bone growing in a muscle (myositis ossificans)
condition-myositis-ossificans-why = 92 % of the experts said caution or worse. We leave it out.

## To be careful

condition-bone-loss = Thin bones (osteoporosis), or steroid medicine for a long time
condition-bone-loss-why = There are no safety data on pressing a fragile spine or ribs on a roller.
condition-old-fracture = A rib or vertebra that was broken before
condition-old-fracture-why = No rolling data. Ask whoever knows your back.
condition-cancer = Cancer, now or in the past
condition-cancer-why = No rolling data; spine and ribs matter most. Ask first.
condition-blood-thinners = Blood thinners, or bleeding easily
condition-blood-thinners-why = Deep pressure may bruise. Ask whoever prescribed them.
condition-pregnancy = Pregnant beyond the first three months, or lightheaded when lying flat
condition-pregnancy-why = Guidelines say: change position if you feel unwell lying flat. Some advise against lying flat at all.
condition-recent-surgery = A recent operation on your spine or chest
condition-recent-surgery-why = No rolling data. Ask whoever operated.
condition-numbness = Numb skin on your back or chest
condition-numbness-why = You would not feel when it is too much.
condition-spine-disease = An inflammatory spine disease, or a connective-tissue disorder
condition-spine-disease-why = No rolling data. Ask whoever looks after it.
condition-fever = A fever
condition-fever-why = Rest comes first. Fever with back pain wants a clinician’s eyes.
condition-back-skin = A skin disease or shingles on your back
condition-back-skin-why = Leave sore skin alone.
condition-blood-pressure = High blood pressure that is not under control
condition-blood-pressure-why = No rolling data. Ask whoever looks after it.
condition-under-sixteen = Younger than 16
condition-under-sixteen-why = Made for grown bodies. Ask a clinician or a coach who knows you.

## Have it looked at first

condition-fall-or-crash = A fall or a crash before it began, or a small lift with thin bones
condition-fall-or-crash-why = A bone may need looking at first.
condition-new-pain-age = New back pain, and you are under 20 or over 50
condition-new-pain-age-why = Guidelines ask for a look first at these ages.
condition-weak-immunity = HIV, a weakened immune system, or injected drugs
condition-weak-immunity-why = Guidelines ask for a look first, because of infections.
condition-weight-loss-or-infection = Losing weight without trying, chills, or an infection lately
condition-weight-loss-or-infection-why = Guidelines ask for a look first.
condition-constant-pain = Pain that is constant, severe or getting worse, not eased by rest, or worse at night
condition-constant-pain-why = Guidelines ask for a look first.
condition-no-change-with-care = No change after two to four weeks of care
condition-no-change-with-care-why = Have somebody look at it again.
condition-morning-stiffness = Stiff for a long time every morning
condition-morning-stiffness-why = Guidelines ask for a look first.
condition-new-deformity = Your back has changed its shape
condition-new-deformity-why = Guidelines ask for a look first.
condition-legs-or-bladder = Weak, numb or unsteady legs, or a change in bladder or bowel
condition-legs-or-bladder-why = Have this looked at without waiting.
condition-pain-with-meals-or-exertion = Back pain that comes with meals, breathing or exertion
condition-pain-with-meals-or-exertion-why = Pain felt in the back can come from elsewhere. Have it looked at.

## Our own cautions

condition-spinning = The room spins when you lie back
condition-spinning-why = Our own caution: upright at the wall, not on the floor, and nothing that tips or turns the head far. If it is new, have it looked at.
condition-arm-tingling = Tingling in an arm or hand
condition-arm-tingling-why = Our own caution: nothing near the armpit until it is gone, and ask before anything else close to the shoulder is pressed.
condition-chest-or-armpit-surgery = Breast, armpit or shoulder surgery, nodes removed, lymphoedema, a port or a pacemaker
condition-chest-or-armpit-surgery-why = Our own caution: ask before anything presses near the armpit or takes the arm far.
condition-unstable-shoulder = A shoulder that slips out
condition-unstable-shoulder-why = Our own caution: no reaching overhead, no hands behind the head under load.
condition-reflux-flat = Heartburn when you lie flat
condition-reflux-flat-why = Our own caution: then the wall, not the floor.
condition-rib-pain-on-cough = A rib that hurts when you cough
condition-rib-pain-on-cough-why = Our own caution: nothing on the side until it is gone.
condition-no-floor = Getting down to the floor and up again is hard
condition-no-floor-why = Our own caution: everything at the wall instead.
condition-sore-shoulder = A sore shoulder
condition-sore-shoulder-why = Our own caution: nothing that leans on it.

### Words of the body and of the room. Keys: crates/routine/src/body.rs.

band-upper = upper
band-middle = middle
band-lower = lower

region-upper-trapezius = top of the shoulder
region-middle-trapezius = between spine and shoulder blade
region-lower-trapezius = below and inside the shoulder blade
region-rhomboids = between spine and shoulder blade, deep
region-thoracic-erectors = both sides of the spine
region-latissimus-teres = the thick fold behind the armpit
region-pectorals = the chest
region-serratus = the side of the ribs, under the blade
region-ribcage = the ribs, as they move with your breath

spot-upper-trapezius-left = Left upper trapezius
spot-upper-trapezius-right = Right upper trapezius
spot-middle-trapezius-left = Left middle trapezius
spot-middle-trapezius-right = Right middle trapezius
spot-lower-trapezius-left = Left lower trapezius
spot-lower-trapezius-right = Right lower trapezius
spot-rhomboids-left = Left rhomboid
spot-rhomboids-right = Right rhomboid
spot-thoracic-erectors-left = Left back extensor
spot-thoracic-erectors-right = Right back extensor
spot-latissimus-teres-left = Left latissimus
spot-latissimus-teres-right = Right latissimus
spot-pectorals-left = Left chest muscle
spot-pectorals-right = Right chest muscle
spot-serratus-left = Left serratus
spot-serratus-right = Right serratus
spot-ribcage-left = Left ribs
spot-ribcage-right = Right ribs

keep-out-neck = the neck
keep-out-spine = the spine itself
keep-out-shoulder-blade = the bone of the shoulder blade
keep-out-low-back = the low back
keep-out-lowest-ribs = the lowest two ribs
keep-out-side-ribs = the ribs at the side
keep-out-front-ribs = the ribs in front
keep-out-armpit = the hollow of the armpit

sides-both = both sides together
sides-each = one side, then the other

position-supine = on your back, knees bent
position-side-lying = on your side
position-wall = standing at a wall
position-seated = sitting
position-all-fours = on hands and knees
position-prone = face down
position-kneeling = kneeling
position-standing = standing

gear-roller = foam roller
gear-firm-roller = firmer foam roller
gear-ball = ball
gear-cushion = cushion
gear-wall = a free stretch of wall
gear-chair = a steady chair
gear-band = elastic band

level-1 = level 1: at the wall
level-2 = level 2: on the floor, hips down, head on a cushion
level-3 = level 3: hips down, head in your hands
level-4 = level 4: hips lifted
level-5 = level 5: hips lifted, firmer roller

landmark-tops = Tops of the shoulder blades: reach one hand over your shoulder; the bony ridge under your fingers. The roller never goes higher.
landmark-strap = Bra-strap height: just below the lower tips of your shoulder blades, with your arms hanging.
landmark-ribs = Lowest ribs: hands on your waist, slide up to the first bone. The roller stays a good hand above it.

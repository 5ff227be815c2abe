### Names of the ready routines, and a line on what each is for.

routine-first-five = First five minutes
routine-first-five-purpose = One technique on the floor, every step told in full.
routine-first-eight = First eight minutes
routine-first-eight-purpose = Two techniques on the floor, every step told in full.
routine-five = Five minutes
routine-five-purpose = Bend the upper back open, unhurried.
routine-eight = Eight minutes
routine-eight-purpose = Bend back, then turn to both sides.
routine-eight-blades = Eight minutes around the shoulder blades
routine-eight-blades-purpose = Behind the armpits, then between blade and spine.
routine-ten = Ten minutes
routine-ten-purpose = Bend back, turn, and the muscle behind the armpits.
routine-wall-first-five = First five minutes, standing
routine-wall-first-five-purpose = One technique at the wall, every step told in full.
routine-wall-first-eight = First eight minutes, standing
routine-wall-first-eight-purpose = Two techniques at the wall, every step told in full.
routine-wall-five = Five minutes, standing
routine-wall-five-purpose = Bend the upper back open at the wall, unhurried.
routine-wall-eight = Eight minutes, standing
routine-wall-eight-purpose = Bend back at the wall, then the muscle behind the armpits.
routine-chair-two = Two minutes on a chair
routine-chair-two-purpose = For desk days: bend back over the chair’s edge, and breathe. No floor, no roller.
routine-posture-eight = Eight minutes with strength
routine-posture-eight-purpose = Bend the upper back open, then strengthen it, on the floor.
routine-wall-posture = Seven minutes with strength, standing
routine-wall-posture-purpose = Bend the upper back open at the wall, then strengthen it. Needs an elastic band.

### Words of the body and of the room. Keys: crates/routine/src/body.rs.

band-upper = oben
band-middle = Mitte
band-lower = unten

region-upper-trapezius = oben auf der Schulter
region-middle-trapezius = zwischen Wirbelsäule und Schulterblatt
region-lower-trapezius = unterhalb des Schulterblatts und innen
region-rhomboids = zwischen Wirbelsäule und Schulterblatt, tief
region-thoracic-erectors = beide Seiten der Wirbelsäule
region-latissimus-teres = die dicke Falte hinter der Achsel
region-pectorals = die Brust
region-serratus = die Rippen seitlich, unter dem Schulterblatt
region-ribcage = die Rippen, wie sie sich mit dem Atem bewegen

spot-upper-trapezius-left = Oberer Trapezmuskel links
spot-upper-trapezius-right = Oberer Trapezmuskel rechts
spot-middle-trapezius-left = Mittlerer Trapezmuskel links
spot-middle-trapezius-right = Mittlerer Trapezmuskel rechts
spot-lower-trapezius-left = Unterer Trapezmuskel links
spot-lower-trapezius-right = Unterer Trapezmuskel rechts
spot-rhomboids-left = Rautenmuskel links
spot-rhomboids-right = Rautenmuskel rechts
spot-thoracic-erectors-left = Rückenstrecker links
spot-thoracic-erectors-right = Rückenstrecker rechts
spot-latissimus-teres-left = Latissimus links
spot-latissimus-teres-right = Latissimus rechts
spot-pectorals-left = Brustmuskel links
spot-pectorals-right = Brustmuskel rechts
spot-serratus-left = Sägemuskel links
spot-serratus-right = Sägemuskel rechts
spot-ribcage-left = Rippen links
spot-ribcage-right = Rippen rechts

keep-out-neck = der Nacken
keep-out-spine = die Wirbelsäule selbst
keep-out-shoulder-blade = der Knochen des Schulterblatts
keep-out-low-back = der untere Rücken
keep-out-lowest-ribs = die untersten zwei Rippen
keep-out-side-ribs = die Rippen an der Seite
keep-out-front-ribs = die Rippen vorn
keep-out-armpit = die Achselhöhle

sides-both = beide Seiten zugleich
sides-each = eine Seite, dann die andere

position-supine = auf dem Rücken, Knie gebeugt
position-side-lying = auf der Seite
position-wall = stehend an einer Wand
position-seated = sitzend
position-all-fours = auf Händen und Knien
position-prone = auf dem Bauch
position-kneeling = kniend
position-standing = stehend

gear-roller = Faszienrolle
gear-firm-roller = härtere Faszienrolle
gear-ball = Ball
gear-cushion = Kissen
gear-wall = ein freies Stück Wand
gear-chair = ein fester Stuhl
gear-band = Gummiband

level-1 = Stufe 1: an der Wand
level-2 = Stufe 2: am Boden, Becken unten, Kopf auf dem Kissen
level-3 = Stufe 3: Becken unten, Kopf in den Händen
level-4 = Stufe 4: Becken angehoben
level-5 = Stufe 5: Becken angehoben, härtere Rolle

landmark-tops = Oberrand der Schulterblätter: Greif mit einer Hand über die Schulter; die knöcherne Kante unter deinen Fingern. Höher geht die Rolle nie.
landmark-strap = BH-Höhe: knapp unter den unteren Spitzen der Schulterblätter, bei hängenden Armen.
landmark-ribs = Unterste Rippen: Leg die Hände an die Taille, und gleite hoch bis zum ersten Knochen. Die Rolle bleibt eine gute Handbreit darüber.

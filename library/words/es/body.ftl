### Words of the body and of the room. Keys: crates/routine/src/body.rs.

band-upper = alta
band-middle = media
band-lower = baja

region-upper-trapezius = lo alto del hombro
region-middle-trapezius = entre la columna y el omóplato
region-lower-trapezius = por debajo y hacia dentro del omóplato
region-rhomboids = entre la columna y el omóplato, en lo profundo
region-thoracic-erectors = a ambos lados de la columna
region-latissimus-teres = el pliegue grueso de detrás de la axila
region-pectorals = el pecho
region-serratus = el costado de las costillas, bajo el omóplato
region-ribcage = las costillas, al moverse con la respiración

spot-upper-trapezius-left = Trapecio superior izquierdo
spot-upper-trapezius-right = Trapecio superior derecho
spot-middle-trapezius-left = Trapecio medio izquierdo
spot-middle-trapezius-right = Trapecio medio derecho
spot-lower-trapezius-left = Trapecio inferior izquierdo
spot-lower-trapezius-right = Trapecio inferior derecho
spot-rhomboids-left = Romboides izquierdo
spot-rhomboids-right = Romboides derecho
spot-thoracic-erectors-left = Erector espinal izquierdo
spot-thoracic-erectors-right = Erector espinal derecho
spot-latissimus-teres-left = Dorsal ancho izquierdo
spot-latissimus-teres-right = Dorsal ancho derecho
spot-pectorals-left = Pectoral izquierdo
spot-pectorals-right = Pectoral derecho
spot-serratus-left = Serrato izquierdo
spot-serratus-right = Serrato derecho
spot-ribcage-left = Costillas izquierdas
spot-ribcage-right = Costillas derechas

keep-out-neck = el cuello
keep-out-spine = la columna misma
keep-out-shoulder-blade = el hueso del omóplato
keep-out-low-back = la zona lumbar
keep-out-lowest-ribs = las dos últimas costillas
keep-out-side-ribs = las costillas laterales
keep-out-front-ribs = las costillas de delante
keep-out-armpit = el hueco de la axila

sides-both = los dos lados a la vez
sides-each = un lado, y luego el otro

position-supine = boca arriba, rodillas dobladas
position-side-lying = de lado
position-wall = de pie en la pared
position-seated = en una silla
position-all-fours = en cuatro apoyos
position-prone = boca abajo
position-kneeling = de rodillas
position-standing = de pie

gear-roller = rodillo de espuma
gear-firm-roller = rodillo de espuma más firme
gear-ball = pelota
gear-cushion = cojín
gear-wall = un trozo de pared libre
gear-chair = una silla firme
gear-band = banda elástica

level-1 = nivel 1: en la pared
level-2 = nivel 2: en el suelo, cadera apoyada, cabeza en un cojín
level-3 = nivel 3: cadera apoyada, cabeza en las manos
level-4 = nivel 4: cadera elevada
level-5 = nivel 5: cadera elevada, rodillo más firme

landmark-tops = Parte alta de los omóplatos: pasa una mano por encima del hombro; es la cresta de hueso bajo los dedos. El rodillo nunca va más arriba.
landmark-strap = Altura del sostén (sujetador, brasier): justo por debajo de las puntas inferiores de los omóplatos, con los brazos colgando.
landmark-ribs = Últimas costillas: manos en la cintura, súbelas hasta el primer hueso. El rodillo se queda al menos una mano por encima.

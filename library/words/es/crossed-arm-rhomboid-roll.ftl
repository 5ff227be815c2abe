### Crossed-arm rhomboid roll. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

crossed-arm-rhomboid-roll-name = Romboides con brazos cruzados
crossed-arm-rhomboid-roll-purpose = Para el músculo entre el omóplato y la columna.
crossed-arm-rhomboid-roll-how =
    Acuéstate o apóyate con el rodillo atravesado a media altura de los omóplatos, y date un abrazo, para que los omóplatos se separen. Suelta el aire y arquéate sobre él, o deja que las rodillas o los pies te hagan rodar; toma aire y vuelve. Para un solo lado, inclínate un poco hacia él: esa es la segunda parte de la liberación del omóplato. Cuando ningún cojín sostiene la cabeza, la sostiene una mano, y el otro brazo abraza.
crossed-arm-rhomboid-roll-caution = Nunca por encima de la parte alta de los omóplatos: el cuello queda fuera, por prudencia. En un punto tenso, inclínate siempre hacia un lado, fuera de la columna.
crossed-arm-rhomboid-roll-level-1 = de pie, con apoyo en la pared
crossed-arm-rhomboid-roll-level-2 = cadera apoyada, cabeza en un cojín
crossed-arm-rhomboid-roll-level-3 = cadera apoyada, una mano sostiene la cabeza
crossed-arm-rhomboid-roll-level-4 = cadera elevada, ruedas con los pies
crossed-arm-rhomboid-roll-mistake-1 = Encoger los hombros hacia las orejas.
crossed-arm-rhomboid-roll-remedy-1 = Baja los hombros hacia la cadera y afloja un poco el abrazo.
crossed-arm-rhomboid-roll-mistake-2 = La cabeza cuelga sin apoyo.
crossed-arm-rhomboid-roll-remedy-2 = Un cojín, o una mano detrás de la cabeza. Cambia de brazo cuando quieras.
crossed-arm-rhomboid-roll-mistake-3 = Presionar justo sobre la columna.
crossed-arm-rhomboid-roll-remedy-3 = Inclínate un poco hacia un lado, sobre el músculo.

## Spoken

crossed-arm-rhomboid-roll-intro-1 = Es el nivel uno, de pie en la pared. Para parar, apártate, en cualquier momento.
crossed-arm-rhomboid-roll-intro-2 = Es el nivel dos: cadera apoyada, cabeza en un cojín. Para parar, sal rodando de lado.
crossed-arm-rhomboid-roll-intro-3 = Es el nivel tres: cadera apoyada, una mano en la cabeza. Para parar, sal rodando de lado.
crossed-arm-rhomboid-roll-intro-4 = Es el nivel cuatro: cadera elevada, ruedas con los pies. Para parar, siéntate y sal rodando.
crossed-arm-rhomboid-roll-place-1 = Ponte de espaldas a la pared, rodillo horizontal a mitad de los omóplatos.
crossed-arm-rhomboid-roll-feet-1 = Pon los pies un paso adelante, al ancho de cadera, donde agarren. Apóyate suave.
crossed-arm-rhomboid-roll-hug-1 = Date un abrazo, para separar los omóplatos. Mentón nivelado, hombros bajos.
crossed-arm-rhomboid-roll-sit-2 = Siéntate con el rodillo atravesado detrás de ti, y el cojín más atrás.
crossed-arm-rhomboid-roll-sit-3 = Siéntate en el suelo, rodillas dobladas, el rodillo atravesado detrás de ti.
crossed-arm-rhomboid-roll-lean-back = Manos al suelo, recuéstate. Rodillo a medio omóplato, nunca en el cuello.
crossed-arm-rhomboid-roll-head-on-cushion = Apoya la cabeza en el cojín, cadera pesada. Si el mentón sube, pon otro cojín.
crossed-arm-rhomboid-roll-hug = Date un abrazo, codos arriba, para separar los omóplatos.
crossed-arm-rhomboid-roll-carry-head = Pon una mano tras la cabeza. Ella sostiene todo el peso. Cadera pesada.
crossed-arm-rhomboid-roll-hug-one = Abraza con el otro brazo, para que el omóplato se separe.
crossed-arm-rhomboid-roll-carry-and-hug = Pon una mano tras la cabeza para sostenerla. El otro brazo abraza.
crossed-arm-rhomboid-roll-lift = Presiona con los pies y despega apenas la cadera. Costillas recogidas.
crossed-arm-rhomboid-roll-brief-1 = De espaldas a la pared, rodillo a mitad de los omóplatos, pies un paso adelante. Date un abrazo, apóyate atrás.
crossed-arm-rhomboid-roll-brief-2 = Acuéstate: rodillo a mitad de los omóplatos, cadera apoyada, cabeza en el cojín. Date un abrazo.
crossed-arm-rhomboid-roll-brief-3 = Acuéstate: rodillo a mitad de los omóplatos, cadera apoyada. Una mano en la cabeza, un brazo abraza.
crossed-arm-rhomboid-roll-brief-4 = Acuéstate: rodillo a mitad de los omóplatos. Una mano en la cabeza, un brazo abraza. Eleva la cadera.
crossed-arm-rhomboid-roll-arrive = Descansa. Siéntelo junto a la columna, no encima.
crossed-arm-rhomboid-roll-arrive-lifted = Poco peso. Siéntelo junto a la columna, no encima.
crossed-arm-rhomboid-roll-in-1 = Al tomar aire, empuja hasta aquí.
crossed-arm-rhomboid-roll-out-1 = Al soltar aire, dobla las rodillas, baja.
crossed-arm-rhomboid-roll-in-drape = Al tomar aire, vuelve hasta aquí.
crossed-arm-rhomboid-roll-out-drape = Al soltar aire, arquéate sobre él.
crossed-arm-rhomboid-roll-in-roll = Al tomar aire, vuelve a medio omóplato.
crossed-arm-rhomboid-roll-out-roll = Al soltar aire, a lo alto del omóplato.
crossed-arm-rhomboid-roll-shrug = Mantén los hombros bajos, lejos de las orejas.
crossed-arm-rhomboid-roll-lean-aside = Inclínate un poco a un lado, si ese lado pide más.
crossed-arm-rhomboid-roll-swap-arms = Cambia de brazo si quieres. Una mano sigue en la cabeza.
crossed-arm-rhomboid-roll-ends = Da la vuelta en lo alto del omóplato, nunca más arriba.
crossed-arm-rhomboid-roll-lower-hips = Primero, deja bajar la cadera al suelo.
crossed-arm-rhomboid-roll-change-2 = Baja la cabeza al cojín, cadera pesada, abrázate con ambos brazos. Y sigue arqueándote.
crossed-arm-rhomboid-roll-change-3 = Baja la cadera, aparta el cojín. Una mano sostiene la cabeza, un brazo abraza.
crossed-arm-rhomboid-roll-change-4 = Sigue sosteniendo la cabeza. Eleva un poco la cadera y rueda con los pies, despacio.

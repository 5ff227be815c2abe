### One-side erector roll. `$side` is the side that is worked; its words are masculine ("lado izquierdo").
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

one-side-erector-roll-name = Erectores de un lado
one-side-erector-roll-purpose = Para el músculo largo que va junto a la columna, un lado cada vez.
one-side-erector-roll-how =
    Acuéstate con el rodillo atravesado a media espalda e inclínate un poco hacia un lado, para que presione el músculo largo de ese lado y no la columna. Con la cadera apoyada, el cuerpo se arquea sobre él; con la cadera elevada, ruedas con los pies, entre la altura del sostén y la media altura de los omóplatos. Después, el otro lado, pasando por sentarte.
one-side-erector-roll-caution = Nunca de lleno sobre la columna, nunca por debajo de las costillas. La cabeza va siempre sostenida.
one-side-erector-roll-level-2 = cadera apoyada, cabeza en un cojín
one-side-erector-roll-level-3 = cadera apoyada, una mano sostiene la cabeza
one-side-erector-roll-level-4 = cadera elevada, ruedas con los pies
one-side-erector-roll-mistake-1 = Apoyarse en la línea media: presiona la columna.
one-side-erector-roll-remedy-1 = Inclínate hacia el lado, hasta que notes músculo.
one-side-erector-roll-mistake-2 = Rodar por debajo de las costillas.
one-side-erector-roll-remedy-2 = Da la vuelta a la altura del sostén. La zona lumbar queda fuera.

## Spoken

one-side-erector-roll-intro-2 = Es el nivel dos, lado { $side }, cabeza en un cojín. Para parar, sal rodando de lado.
one-side-erector-roll-intro-3 = Es el nivel tres, lado { $side }, una mano en la cabeza. Para parar, sal rodando de lado.
one-side-erector-roll-intro-4 = Es el nivel cuatro, lado { $side }, cadera elevada. Para parar, siéntate y sal rodando.
one-side-erector-roll-sit-2 = Siéntate con el rodillo atravesado detrás de ti, y el cojín más atrás.
one-side-erector-roll-sit-3 = Siéntate en el suelo, rodillas dobladas, el rodillo atravesado detrás de ti.
one-side-erector-roll-lean-back = Manos al suelo, recuéstate. Rodillo a medio omóplato, nunca en el cuello.
one-side-erector-roll-lean-back-4 = Manos al suelo, recuéstate. Rodillo a la altura del sostén, ni cuello ni lumbar.
one-side-erector-roll-head-on-cushion = Apoya la cabeza en el cojín, cadera pesada. Si el mentón sube, pon otro cojín.
one-side-erector-roll-aside = Date un abrazo, e inclínate algo al lado { $side }, fuera de la columna.
one-side-erector-roll-carry-aside = Pon una mano tras la cabeza, e inclínate al lado { $side }, fuera de la columna.
one-side-erector-roll-hug-one = Abraza con el otro brazo, para que el omóplato se separe.
one-side-erector-roll-lift = Presiona con los pies y despega apenas la cadera. Costillas recogidas.
one-side-erector-roll-brief-2 = Acuéstate: rodillo a mitad de los omóplatos, cabeza en el cojín, peso hacia el lado { $side }.
one-side-erector-roll-brief-3 = Acuéstate: rodillo a mitad de los omóplatos, una mano en la cabeza, peso hacia el lado { $side }.
one-side-erector-roll-brief-4 = Acuéstate: rodillo a la altura del sostén, una mano en la cabeza, peso al lado { $side }, cadera elevada.
one-side-erector-roll-arrive = Descansa. Siéntelo junto a la columna, no encima.
one-side-erector-roll-arrive-lifted = Poco peso. Siéntelo junto a la columna, no encima.
one-side-erector-roll-in-drape = Al tomar aire, vuelve hasta aquí.
one-side-erector-roll-out-drape = Al soltar aire, arquéate sobre él.
one-side-erector-roll-in-roll = Al tomar aire, vuelve hasta el sostén.
one-side-erector-roll-out-roll = Al soltar aire, a mitad del omóplato.
one-side-erector-roll-spine = Sigue inclinándote: presiona músculo, no columna.
one-side-erector-roll-switch-sit = Sal rodando de lado y empuja para sentarte.
one-side-erector-roll-switch-place = Recuéstate igual que antes, e inclínate algo al lado { $side }, fuera de la columna.
one-side-erector-roll-lower-hips = Primero, deja bajar la cadera al suelo.
one-side-erector-roll-change-2 = Baja la cabeza al cojín, cadera pesada, abrázate con ambos brazos. Y sigue arqueándote.
one-side-erector-roll-change-3 = Baja la cadera, aparta el cojín. Una mano sostiene la cabeza, un brazo abraza.
one-side-erector-roll-change-4 = Sigue sosteniendo la cabeza. Eleva un poco la cadera y rueda con los pies, despacio.

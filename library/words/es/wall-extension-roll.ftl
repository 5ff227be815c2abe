### Wall extension roll. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

wall-extension-roll-name = Extensión en la pared
wall-extension-roll-purpose = La forma más suave de pasar el rodillo por la parte alta de la espalda, de pie.
wall-extension-roll-how =
    Ponte de espaldas a la pared, con el rodillo horizontal en medio, a la altura del sostén. Los pies un paso adelante, las manos detrás de la cabeza. Al soltar el aire, dobla las rodillas: bajas unos diez centímetros, y el rodillo sube por la espalda la mitad. Al tomar aire, empuja y vuelve a subir.
wall-extension-roll-caution = Ponte calzado, o hazlo con los pies descalzos sobre un suelo que agarre. Ni el cuello ni la zona lumbar se pasan nunca por el rodillo: los dejamos fuera por prudencia.
wall-extension-roll-level-1 = de pie, con apoyo en la pared
wall-extension-roll-mistake-1 = La zona lumbar se arquea y se separa de la pared.
wall-extension-roll-remedy-1 = Lleva las costillas bajas hacia la cadera y dobla menos las rodillas.
wall-extension-roll-mistake-2 = Los pies resbalan o están demasiado cerca.
wall-extension-roll-remedy-2 = A un paso entero de la pared, al ancho de la cadera, sobre un suelo que agarre.
wall-extension-roll-mistake-3 = Rodar deprisa, del cuello a la cintura.
wall-extension-roll-remedy-3 = Una respiración para bajar, una para subir, diez centímetros.

## Spoken

wall-extension-roll-intro-1 = Es el nivel uno, de pie en la pared. Para parar, apártate, en cualquier momento.
wall-extension-roll-place-roller = Ponte de espaldas a la pared, rodillo horizontal en medio, a la altura del sostén.
wall-extension-roll-feet = Pon los pies un paso adelante, al ancho de cadera, donde agarren. Apóyate suave.
wall-extension-roll-hands = Manos tras la cabeza, codos al frente. Mentón nivelado, costillas recogidas.
wall-extension-roll-brief-1 = De espaldas a la pared, rodillo a la altura del sostén, pies un paso adelante, manos tras la cabeza. Apóyate.
wall-extension-roll-arrive = Apóyate y descansa igual a cada lado de la columna.
wall-extension-roll-in = Al tomar aire, empuja hasta aquí.
wall-extension-roll-out = Al soltar aire, dobla las rodillas, baja.
wall-extension-roll-small = Hazlo pequeño y lento: baja el ancho de una mano, no más.
wall-extension-roll-low-ribs = Mantén las costillas recogidas y la lumbar larga.

### Thoracic extension. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

thoracic-extension-name = Extensión torácica
thoracic-extension-purpose = Abre hacia atrás la parte alta de la espalda, sobre el rodillo.
thoracic-extension-how =
    Acuéstate boca arriba, con las rodillas dobladas, el rodillo atravesado entre los omóplatos, las manos detrás de la cabeza y los codos hacia el techo. Con la cadera apoyada, el rodillo se queda donde está: suelta el aire y arquéate hacia atrás sobre él; toma aire y vuelve. Con la cadera elevada, ruedas con los pies, despacio, entre la altura del sostén y la parte alta de los omóplatos.
thoracic-extension-caution = La cabeza va siempre sostenida, por un cojín o por tus manos. Ni el cuello ni la zona lumbar se pasan nunca por el rodillo: los dejamos fuera por prudencia. Si al acostarte todo te da vueltas, esto no es para hoy.
thoracic-extension-level-2 = cadera apoyada, cabeza en un cojín
thoracic-extension-level-3 = cadera apoyada, cabeza en las manos
thoracic-extension-level-4 = cadera elevada, ruedas con los pies
thoracic-extension-level-5 = cadera elevada, rodillo más firme: cuestión de gusto, no de progreso
thoracic-extension-mistake-1 = La cabeza cae hacia atrás.
thoracic-extension-remedy-1 = Mentón nivelado. Deja que las manos o un segundo cojín sostengan todo su peso.
thoracic-extension-mistake-2 = La curva sale de la zona lumbar.
thoracic-extension-remedy-2 = Cadera pesada, costillas bajas recogidas. Mejor una curva más pequeña en el lugar correcto.
thoracic-extension-mistake-3 = Rodar deprisa.
thoracic-extension-remedy-3 = Una respiración, un sentido. Sin guía, se suele rodar demasiado deprisa.

## Spoken

thoracic-extension-intro-2 = Es el nivel dos: cadera apoyada, cabeza en un cojín. Para parar, sal rodando de lado.
thoracic-extension-intro-3 = Es el nivel tres: cadera apoyada, cabeza en las manos. Para parar, sal rodando de lado.
thoracic-extension-intro-4 = Es el nivel cuatro: cadera elevada, ruedas con los pies. Para parar, siéntate y sal rodando.
thoracic-extension-intro-5 = Es el nivel cinco: cadera elevada, rodillo más firme. Para parar, siéntate y sal rodando.
thoracic-extension-sit-2 = Siéntate con el rodillo atravesado detrás de ti, y el cojín más atrás.
thoracic-extension-sit-3 = Siéntate en el suelo, rodillas dobladas, el rodillo atravesado detrás de ti.
thoracic-extension-sit-5 = Siéntate, rodillas dobladas, el rodillo más firme atravesado detrás.
thoracic-extension-lean-back = Manos al suelo, recuéstate. Rodillo a la altura del sostén, ni cuello ni lumbar.
thoracic-extension-head-on-cushion = Apoya la cabeza en el cojín, cadera pesada. Si el mentón sube, pon otro cojín.
thoracic-extension-hands-behind-head = Pon las manos detrás de la cabeza, codos al techo, pies apoyados.
thoracic-extension-cradle = Entrelaza los dedos tras la cabeza. Tus manos sostienen todo su peso.
thoracic-extension-elbows = Apunta los codos al techo. Cadera pesada en el suelo, pies apoyados.
thoracic-extension-lift = Presiona con los pies y despega apenas la cadera. Costillas recogidas.
thoracic-extension-brief-2 = Acuéstate: rodillo a la altura del sostén, cadera apoyada, cabeza en el cojín, manos detrás, codos arriba.
thoracic-extension-brief-3 = Acuéstate: rodillo a la altura del sostén, cadera apoyada, cabeza en las manos, codos arriba.
thoracic-extension-brief-4 = Acuéstate: rodillo a la altura del sostén, cabeza en las manos. Despega apenas la cadera del suelo.
thoracic-extension-brief-5 = Acuéstate: rodillo más firme a la altura del sostén, cabeza en las manos. Eleva un poco la cadera.
thoracic-extension-arrive = Descansa. Siéntelo a ambos lados de la columna.
thoracic-extension-arrive-lifted = Poco peso. Siéntelo a ambos lados de la columna.
thoracic-extension-in-drape = Al tomar aire, vuelve hasta aquí.
thoracic-extension-out-drape = Al soltar aire, arquéate sobre él.
thoracic-extension-in-roll = Al tomar aire, vuelve hasta el sostén.
thoracic-extension-out-roll = Al soltar aire, a lo alto del omóplato.
thoracic-extension-chin = Mantén el mentón nivelado, y el cuello largo y flojo.
thoracic-extension-elbows-up = Mantén los codos hacia el techo, los hombros sueltos.
thoracic-extension-feet-roll = Los pies te hacen rodar. Basta el largo de una mano.
thoracic-extension-ends = Da la vuelta antes del cuello, y bien antes de la lumbar.
thoracic-extension-lower-hips = Primero, deja bajar la cadera al suelo.
thoracic-extension-change-2 = Baja la cabeza al cojín, cadera pesada, y deja que te sostenga. Luego sigue arqueándote.
thoracic-extension-change-3 = Baja la cadera, aparta el cojín, y deja que las manos sostengan toda la cabeza.
thoracic-extension-change-4 = Sigue sosteniendo la cabeza. Eleva un poco la cadera y rueda con los pies, despacio.

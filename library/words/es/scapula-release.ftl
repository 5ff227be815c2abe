### Scapula release. `$side` is the side that is worked; its words are masculine ("lado izquierdo").
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

scapula-release-name = Liberación del omóplato
scapula-release-purpose = Pasadas lentas por el músculo grueso de detrás de la axila, un lado cada vez.
scapula-release-how =
    Empieza boca abajo, sobre los antebrazos, con el rodillo junto al pecho. Estira el brazo de abajo, gira hacia ese lado e inclina el pecho un poco hacia atrás, hasta que el rodillo encuentre el pliegue grueso de detrás de la axila, el ancho de una mano por debajo de su hueco. Rueda el ancho de la palma hacia la cadera, para antes de la punta inferior del omóplato y vuelve. La segunda parte, para el músculo entre el omóplato y la columna, es la de los romboides con brazos cruzados, con el peso un poco hacia ese lado.
scapula-release-caution = Cualquier hormigueo en el brazo o la mano pone fin al ejercicio. Nunca en el hueco de la axila, nunca sobre las costillas laterales, nunca sobre el hueso del omóplato.
scapula-release-level-1 = de pie, de lado a la pared
scapula-release-level-2 = cadera apoyada, cabeza en un cojín
scapula-release-level-3 = cadera apoyada, cabeza en la mano
scapula-release-mistake-1 = Demasiado alto: el rodillo está en el hueco de la axila.
scapula-release-remedy-1 = El ancho de una mano más abajo, sobre el pliegue grueso. El hueco no se toca.
scapula-release-mistake-2 = Apoyarse en las costillas laterales.
scapula-release-remedy-2 = Inclina el pecho un poco más hacia atrás, hasta que notes músculo.
scapula-release-mistake-3 = Contener la respiración porque está sensible.
scapula-release-remedy-3 = Carga más peso en la mano y el pie, hasta que no notes más de tres o cuatro sobre diez.
scapula-release-usual-form = La forma habitual se hace boca abajo, con el rodillo al costado de la axila.
scapula-release-why-ours = La nuestra también empieza boca abajo, y luego gira de lado y se inclina hacia atrás. Así el rodillo se aparta de la parte delantera de la axila y de las costillas laterales, y queda sobre el músculo. Es una precaución nuestra; ningún estudio compara las dos.

## Spoken

scapula-release-intro-1 = Es el nivel uno, lado { $side } a la pared. Para parar, apártate, en cualquier momento.
scapula-release-intro-2 = Es el nivel dos, lado { $side }, cabeza en un cojín. Para parar, rueda adelante y sal.
scapula-release-intro-3 = Es el nivel tres, lado { $side }, cabeza en la mano. Para parar, rueda adelante y sal.
scapula-release-stand-side = Ponte con el lado { $side } hacia la pared, a un paso, donde el suelo agarre.
scapula-release-place-1 = Con la otra mano, sujeta el rodillo horizontal en la pared, tras esa axila.
scapula-release-arm-1 = Lleva el brazo { $side } adelante y arriba, sin forzar, pecho algo girado afuera.
scapula-release-lean-1 = Rodillas algo dobladas, apoya el pliegue tras la axila, un ancho de mano más abajo.
scapula-release-face-down = Boca abajo, en los antebrazos, rodillo cruzado al lado { $side }.
scapula-release-face-down-2 = Boca abajo, rodillo al lado { $side }, cojín junto a la cabeza.
scapula-release-reach = Estira el brazo { $side } por encima y gira hacia ese lado.
scapula-release-fold = Apoya el pliegue tras la axila, un ancho de mano más abajo.
scapula-release-tip-2 = Pecho algo atrás. Cadera apoyada, cabeza en el cojín.
scapula-release-tip-3 = Pecho algo atrás. Cadera apoyada, mano de arriba en la cabeza.
scapula-release-steer-2 = Apoya delante la mano y el pie de arriba, para sostenerte.
scapula-release-steer-3 = Apoya delante el pie de arriba, plano, para sostenerte.
scapula-release-brief-1 = De pie, lado { $side } a la pared, rodillas algo dobladas. Rodillo en el pliegue grueso tras la axila, un ancho de mano bajo el hueco.
    .short = De pie, lado { $side } a la pared, rodillo en el pliegue tras la axila, bajo el hueco.
scapula-release-brief-2 = Desde boca abajo, gira al lado { $side }. Rodillo en el pliegue grueso tras la axila, cabeza en el cojín.
scapula-release-brief-3 = Desde boca abajo, gira al lado { $side }. Rodillo en el pliegue grueso tras la axila, mano en la cabeza.
scapula-release-arrive = Reposa en músculo blando, ni costilla ni omóplato.
scapula-release-in-1 = Al tomar aire, vuelve, rodillas dobladas.
scapula-release-out-1 = Al soltar aire, sube el ancho de la palma.
scapula-release-in-2 = Al tomar aire, deslízate hasta aquí.
scapula-release-out-2 = Al soltar aire, sube el ancho de la palma.
scapula-release-tingling = Si el brazo o la mano hormiguea, sal y deja este ejercicio.
scapula-release-too-high = Quédate entre el hueco y la punta inferior del omóplato.
scapula-release-switch-off-1 = Sujeta el rodillo con una mano, enderézate y baja el brazo que tenías arriba.
scapula-release-switch-turn-1 = Gírate, lado { $side } a la pared, rodillo horizontal tras esa axila, rodillas algo dobladas.
scapula-release-switch-lean-1 = Lleva ese brazo adelante y arriba, pecho algo girado afuera, y apoya el pliegue grueso.
scapula-release-switch-off-2 = Presiona con la mano de arriba y rueda boca abajo, sobre los antebrazos. Respira.
scapula-release-switch-reach-2 = Rodillo atravesado al lado { $side }. Estira el brazo { $side } por encima y gira hacia ese lado.
scapula-release-switch-place-2 = Apoya el pliegue bajo la axila. Pecho atrás, cabeza en el cojín, mano y pie de arriba delante.
scapula-release-switch-place-3 = Pliegue a un ancho de mano de la axila. Pecho atrás, mano en la cabeza, pie de arriba delante.
scapula-release-roll-forward = Presiona con la mano de arriba y rueda adelante, fuera de él.
scapula-release-face-down-rest = Descansa boca abajo, la frente sobre las manos.
scapula-release-change-2 = Pon el cojín bajo la cabeza, y que la mano de arriba, en el suelo, lleve algo de peso.
scapula-release-change-3 = Aparta el cojín, mano de arriba a la cabeza. El pie de arriba te sigue sosteniendo.

### Thoracic rotation. `$side` is the side that one lies on; its words are masculine ("lado izquierdo").
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

thoracic-rotation-name = Rotación torácica
thoracic-rotation-purpose = Gira y abre la parte alta de la espalda, un lado cada vez.
thoracic-rotation-how =
    Acuéstate de lado con el rodillo atravesado bajo la parte alta de la espalda y gira un cuarto hacia atrás, hasta que quede detrás de las costillas laterales, sobre el músculo que va junto a la columna. Manos detrás de la cabeza, cadera apoyada. Suelta el aire y gira el pecho, abriéndolo hacia atrás; toma aire y vuelve a juntar los codos. Después, el otro lado, pasando por sentarte.
thoracic-rotation-caution = No dejes que el rodillo toque las costillas laterales, que quedan delante de él, y frena el giro antes de que llegue a la columna. Si el hombro protesta, cruza los brazos sobre el pecho.
thoracic-rotation-level-2 = cadera apoyada, cabeza en un cojín
thoracic-rotation-level-3 = cadera apoyada, cabeza en las manos
thoracic-rotation-mistake-1 = La pelvis gira también.
thoracic-rotation-remedy-1 = Mantén las rodillas juntas, una sobre otra, y pesadas. Solo gira el pecho.
thoracic-rotation-mistake-2 = Apoyarse en las costillas laterales.
thoracic-rotation-remedy-2 = Gira más hacia atrás antes de empezar, hasta que notes músculo y no costilla.
thoracic-rotation-mistake-3 = Tirar de la cabeza con las manos.
thoracic-rotation-remedy-3 = Las manos solo sostienen. El giro sale del esternón.

## Spoken

thoracic-rotation-intro-2 = Es el nivel dos: sobre el lado { $side }, cabeza en un cojín. Para parar, sal rodando.
thoracic-rotation-intro-3 = Es el nivel tres: sobre el lado { $side }, cabeza en las manos. Para parar, sal rodando.
thoracic-rotation-side-sit-2 = Siéntate sobre la cadera { $side ->
        [left] izquierda
       *[right] derecha
    }, rodillo atravesado detrás, cojín más atrás.
thoracic-rotation-side-sit-3 = Siéntate sobre la cadera { $side ->
        [left] izquierda
       *[right] derecha
    }, rodillas dobladas, rodillo atravesado detrás.
thoracic-rotation-lower = Apoya el codo { $side } y baja ese lado al rodillo, por debajo de la axila.
thoracic-rotation-quarter-back = Gira un cuarto atrás, hasta tenerlo tras las costillas, en músculo. Cadera apoyada.
thoracic-rotation-head-2 = Apoya la cabeza en el cojín, manos detrás, codos juntos delante.
thoracic-rotation-head-3 = Sostén la cabeza con ambas manos, codos juntos delante. Rodillas juntas.
thoracic-rotation-brief-2 = Acuéstate del lado { $side } y gira un cuarto atrás. Rodillo tras las costillas, cabeza en el cojín, manos detrás.
    .short = Acuéstate sobre el lado { $side }, un cuarto atrás, rodillo tras las costillas, cabeza en el cojín.
thoracic-rotation-brief-3 = Acuéstate del lado { $side } y gira un cuarto atrás. Rodillo tras las costillas, cabeza en las manos.
thoracic-rotation-arrive = Descansa en músculo, no costilla. Cadera pesada.
thoracic-rotation-in = Al tomar aire, codos juntos, como ahora.
thoracic-rotation-out = Al soltar aire, gira y abre el pecho.
thoracic-rotation-pelvis = Mantén las rodillas juntas y pesadas. Solo gira el pecho.
thoracic-rotation-spine = Gira solo hasta justo antes de la columna. Poco está bien.
thoracic-rotation-switch-up = Junta los codos, apoya delante la mano de arriba y empuja para sentarte.
thoracic-rotation-switch-down = Pasa a la cadera { $side ->
        [left] izquierda
       *[right] derecha
    }, rodillo detrás. Apoya ese codo y baja ese lado al rodillo.
thoracic-rotation-switch-place-2 = Gira un cuarto atrás. Cadera apoyada, cabeza en el cojín, manos detrás, codos juntos.
thoracic-rotation-switch-place-3 = Gira un cuarto atrás. Cadera apoyada, cabeza en las manos, codos juntos.
thoracic-rotation-close-elbows = Vuelve a girar el pecho al frente, codos juntos.
thoracic-rotation-push-up = Apoya delante la mano de arriba y empuja para sentarte.
thoracic-rotation-change-2 = Pon el cojín bajo la cabeza, con las manos detrás, y deja que la sostenga.
thoracic-rotation-change-3 = Aparta el cojín y deja que las manos sostengan toda la cabeza. La cadera sigue apoyada.

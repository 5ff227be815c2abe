### Thread the needle. `$side` is that of the arm that slides under; "mano" is feminine.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

thread-the-needle-name = Enhebrar la aguja
thread-the-needle-purpose = Gira la parte alta de la espalda en cuatro apoyos. Nada presiona.
thread-the-needle-how =
    Ponte en cuatro apoyos. Suelta el aire y desliza un brazo por debajo del pecho, palma arriba, hasta que ese hombro y el lado de la cabeza bajen hacia el suelo; toma aire y vuelve. Después, el otro brazo.
thread-the-needle-caution = Si las muñecas o las rodillas protestan, usa el antebrazo y un cojín. El hombro baja solo hasta donde le resulte fácil.
thread-the-needle-level-2 = en cuatro apoyos
thread-the-needle-mistake-1 = La cadera se va hacia atrás o hacia un lado.
thread-the-needle-remedy-1 = La cadera sobre las rodillas. Solo gira el pecho.
thread-the-needle-mistake-2 = Se empuja el hombro hasta el suelo.
thread-the-needle-remedy-2 = Deja que se detenga en el aire; pon ahí un cojín.

## Spoken

thread-the-needle-intro-2 = Empezamos con el lado { $side }. Nada presiona; para parar, solo descansa.
thread-the-needle-kneel = Ponte en cuatro apoyos, manos bajo los hombros, rodillas bajo la cadera.
thread-the-needle-arm = Gira la mano { $side ->
        [left] izquierda
       *[right] derecha
    } palma arriba, lista para pasar bajo el pecho.
thread-the-needle-brief-2 = Ponte en cuatro apoyos, la mano { $side ->
        [left] izquierda
       *[right] derecha
    } palma arriba, lista para pasar bajo el pecho.
thread-the-needle-arrive = Descansa aquí, cuello largo y suelto.
thread-the-needle-in = Al tomar aire, vuelve hasta aquí.
thread-the-needle-out = Al soltar aire, pasa ese brazo debajo.
thread-the-needle-hips = Mantén la cadera sobre las rodillas. Solo gira el pecho.
thread-the-needle-sink = Deja bajar ese hombro solo hasta donde sea fácil.
thread-the-needle-switch-arm = Vuelve a ambas manos. Ahora la mano { $side ->
        [left] izquierda
       *[right] derecha
    } palma arriba, lista para pasar debajo.

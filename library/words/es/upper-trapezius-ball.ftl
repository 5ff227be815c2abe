### Upper-trapezius ball. `$side` is the side that is worked; its words are masculine ("hombro izquierdo").
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

upper-trapezius-ball-name = Trapecio superior con pelota
upper-trapezius-ball-purpose = Para el músculo grueso por detrás de lo alto del hombro, en la pared.
upper-trapezius-ball-how =
    Ponte a dos pasos de la pared, con la cadera un poco doblada y una pelota por detrás de lo alto de un hombro, a un ancho de mano del cuello. Apóyate en ella. Suelta el aire y sube ese brazo por delante; toma aire y deja que baje. Después, el otro lado.
upper-trapezius-ball-caution = Nunca sobre el cuello, nunca sobre la clavícula. Un hormigueo en el brazo pone fin al ejercicio.
upper-trapezius-ball-level-1 = de pie, con apoyo en la pared
upper-trapezius-ball-mistake-1 = Demasiado alto: la pelota está en el cuello.
upper-trapezius-ball-remedy-1 = El ancho de una mano hacia abajo y hacia fuera, sobre el músculo grueso.
upper-trapezius-ball-mistake-2 = Encoger el hombro contra la pelota.
upper-trapezius-ball-remedy-2 = Deja que el hombro se hunda en ella antes de subir el brazo.

## Spoken

upper-trapezius-ball-intro-1 = Es el nivel uno, para el lado { $side }. Para parar, apártate, en cualquier momento.
upper-trapezius-ball-stand = Ponte de espaldas a la pared, a dos pasos, la cadera un poco doblada.
upper-trapezius-ball-ball = Pon la pelota tras lo alto del hombro { $side }, a un ancho de mano del cuello.
upper-trapezius-ball-lean = Apóyate suave en ella, mentón nivelado, ese brazo suelto.
upper-trapezius-ball-brief-1 = De espaldas a la pared, cadera doblada, la pelota tras lo alto del hombro { $side }, fuera del cuello.
upper-trapezius-ball-arrive = Descansa en el músculo grueso, fuera del cuello.
upper-trapezius-ball-in = Al tomar aire, deja bajar ese brazo.
upper-trapezius-ball-out = Al soltar aire, sube ese brazo delante.
upper-trapezius-ball-tingling = Si el brazo o la mano hormiguea, sal y deja este ejercicio.
upper-trapezius-ball-neck = Mantén la pelota fuera del cuello y de la clavícula.
upper-trapezius-ball-switch-off = Toma la pelota con una mano, enderézate y deja colgar ese brazo.
upper-trapezius-ball-switch-ball = Ponla tras lo alto del hombro { $side }, cadera doblada. Apóyate atrás.

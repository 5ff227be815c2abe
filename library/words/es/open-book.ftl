### Open book. `$side` is the side that one lies on; its words are masculine ("lado izquierdo").
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

open-book-name = Libro abierto
open-book-purpose = Gira y abre el pecho, de lado en el suelo. Nada presiona.
open-book-how =
    Acuéstate de lado, con la cabeza en un cojín, la rodilla de arriba pesada sobre el rodillo y los dos brazos estirados al frente. Suelta el aire y deja que el brazo de arriba suba y se abra detrás de ti, con los ojos siguiendo la mano; toma aire y cierra de nuevo el libro. Después, el otro lado.
open-book-caution = El giro termina donde la rodilla se levantaría o el hombro protestaría. Sin rodillo, un cojín firme bajo la rodilla sirve.
open-book-level-2 = de lado, rodilla de arriba sobre el rodillo
open-book-mistake-1 = La rodilla de arriba se levanta y la pelvis gira también.
open-book-remedy-1 = Deja la rodilla pesada sobre el rodillo y abre menos.
open-book-mistake-2 = Se fuerza el brazo hasta el suelo.
open-book-remedy-2 = Déjalo colgar donde se detenga. Gira el pecho; el brazo solo lo sigue.

## Spoken

open-book-intro-2 = Empezamos sobre el lado { $side }. Nada presiona; para parar, solo descansa.
open-book-lie = Acuéstate del lado { $side }, cabeza al cojín, rodillas dobladas, rodillo delante.
open-book-knee = Apoya la rodilla de arriba en el rodillo, a la altura de la cadera.
open-book-arms = Estira ambos brazos delante del pecho, palmas juntas.
open-book-brief-2 = Acuéstate del lado { $side }, cabeza en el cojín, rodilla de arriba en el rodillo, brazos al frente.
open-book-arrive = Descansa. Deja pesar esa rodilla.
open-book-in = Al tomar aire, cierra de nuevo el libro.
open-book-out = Al soltar aire, abre el brazo de arriba.
open-book-knee-down = Deja la rodilla pesada. Si se levanta, abre menos.
open-book-eyes = Deja que los ojos sigan la mano que abre.
open-book-switch-roll = Cierra los brazos y gira sobre la espalda al otro lado.
open-book-switch-lie = Acuéstate del lado { $side }, rodilla de arriba en el rodillo, brazos al frente.

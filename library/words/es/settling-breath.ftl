### Settling breath. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

settling-breath-name = Respiración de inicio
settling-breath-purpose = Unas respiraciones lentas, para ir llegando antes de que nada presione.
settling-breath-how =
    Toma aire por la nariz durante unos cuatro segundos y suéltalo durante unos seis, con las manos en las costillas bajas. La salida del aire es la larga. Nada se fuerza, y no tiene que pasar nada.
settling-breath-caution = Si te mareas, respira normal. Si te molesta acostarte boca arriba, hazlo en una silla o de pie.
settling-breath-level-1 = en una silla o de pie, con la espalda recta contra la pared
settling-breath-level-2 = boca arriba, rodillas dobladas
settling-breath-mistake-1 = Subir los hombros para tomar aire.
settling-breath-remedy-1 = Lleva el aire a los lados, hacia las manos en las costillas bajas.
settling-breath-mistake-2 = Forzar una respiración grande.
settling-breath-remedy-2 = Respira un poco menos de lo que podrías. Con hacerlo lento y sin esfuerzo basta.

## Spoken

settling-breath-intro-1 = Empezamos con respiraciones lentas junto a la pared. Nada presiona, nada se fuerza.
settling-breath-intro-2 = Empezamos con respiraciones lentas boca arriba. Nada presiona, nada se fuerza.
settling-breath-stand-tall = En una silla o de pie, espalda en la pared, pies apoyados, hombros sueltos.
settling-breath-lie-down = Acuéstate boca arriba, rodillas dobladas, rodillo cerca, un cojín si quieres.
settling-breath-brief-1 = Primero, acomódate. En una silla o de pie, espalda en la pared, pies apoyados, hombros sueltos.
settling-breath-brief-2 = Primero, acomódate. Boca arriba, rodillas dobladas, pies apoyados, la cabeza en un cojín si quieres.
settling-breath-arrive = Pon las manos en las costillas bajas.
settling-breath-in = Toma aire por la nariz.
settling-breath-out = Y suéltalo despacio, sin esfuerzo.
settling-breath-long-out = Que soltar el aire sea lo más largo. Sin forzar nada.
settling-breath-dizzy = Si te mareas, simplemente respira normal.
settling-breath-shoulders = Deja que pesen los hombros y suelta la mandíbula.

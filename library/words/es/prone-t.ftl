### Prone T. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

prone-t-name = T boca abajo
prone-t-purpose = Fortalece lo que junta los omóplatos. Nada presiona.
prone-t-how =
    Acuéstate boca abajo, con la frente sobre un cojín pequeño o una toalla doblada, los dos brazos abiertos a los lados como una T, los pulgares hacia el techo. Suelta el aire y sube ambos brazos el ancho de una mano, durante tres segundos; toma aire y bájalos igual de despacio.
prone-t-caution = Déjalo si al subir los brazos te duele el hombro. Con los pulgares arriba, el hombro tiene más espacio.
prone-t-level-2 = boca abajo, brazos como una T
prone-t-mistake-1 = Encoger los hombros hacia las orejas.
prone-t-remedy-1 = Primero bájalos hacia la cadera, luego levanta.
prone-t-mistake-2 = La cabeza y el pecho se levantan.
prone-t-remedy-2 = La frente en el cojín. Con subir los brazos el ancho de una mano basta.

## Spoken

prone-t-intro-2 = En este ejercicio nada presiona. Para parar, solo descansa.
prone-t-lie = Acuéstate boca abajo, frente en el cojín, piernas largas.
prone-t-arms = Estira ambos brazos a los lados como una T, pulgares al techo.
prone-t-brief-2 = Acuéstate boca abajo, frente en el cojín, brazos a los lados como una T, pulgares al techo.
prone-t-arrive = Deja caer los hombros, lejos de las orejas.
prone-t-in = Al tomar aire, bájalos despacio.
prone-t-out = Al soltar aire, sube algo los brazos.
prone-t-shrug = Mantén los hombros bajos, lejos de las orejas.
prone-t-small = Sube el ancho de una mano. La frente no se mueve.

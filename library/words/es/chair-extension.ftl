### Chair extension. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

chair-extension-name = Extensión en la silla
chair-extension-purpose = Dobla hacia atrás la parte alta de la espalda sobre el borde de una silla. Nada presiona.
chair-extension-how =
    Siéntate bien al fondo de una silla firme cuyo respaldo termine entre los omóplatos; si termina más abajo, deslízate un poco hacia abajo. Brazos cruzados sobre el pecho. Suelta el aire y arquéate hacia atrás sobre el borde; toma aire y vuelve. La zona lumbar se queda donde está.
chair-extension-caution = La silla no debe rodar ni volcarse: lo mejor es el respaldo contra una pared.
chair-extension-level-1 = en una silla firme
chair-extension-mistake-1 = El mentón se adelanta hacia arriba y la cabeza cae hacia atrás.
chair-extension-remedy-1 = Mentón nivelado. La cabeza no va más lejos que el pecho; una mano detrás puede sostenerla.
chair-extension-mistake-2 = La curva sale de la zona lumbar.
chair-extension-remedy-2 = Costillas bajas recogidas, y una curva más pequeña.

## Spoken

chair-extension-intro-1 = En este ejercicio nada presiona. Para parar, solo descansa.
chair-extension-sit = Siéntate bien al fondo de una silla firme, ambos pies apoyados.
chair-extension-edge = Nota su borde entre los omóplatos, o deslízate un poco hacia abajo.
chair-extension-hands = Cruza los brazos en el pecho, mentón nivelado.
chair-extension-brief-1 = Siéntate bien al fondo de una silla firme, el borde entre los omóplatos, brazos cruzados.
chair-extension-arrive = Crece hacia arriba, y nota el borde en la espalda.
chair-extension-in = Al tomar aire, vuelve hasta aquí.
chair-extension-out = Al soltar aire, arquéate sobre él.
chair-extension-chin = Mantén el mentón nivelado, y el cuello largo y flojo.
chair-extension-low-ribs = Mantén las costillas recogidas y la lumbar larga.

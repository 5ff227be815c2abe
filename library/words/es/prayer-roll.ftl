### Prayer roll. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

prayer-roll-name = Oración con rodillo
prayer-roll-purpose = Abre el pecho hacia el suelo, de rodillas. Nada presiona en la espalda.
prayer-roll-how =
    Ponte de rodillas con el rodillo atravesado delante de ti, los antebrazos sobre él, los pulgares arriba y la cadera un poco atrás. Suelta el aire y hazlo rodar hacia delante, de modo que el pecho se hunda entre los brazos; toma aire y rueda de vuelta.
prayer-roll-caution = Un cojín bajo las rodillas doloridas. Si un hombro protesta, rueda menos lejos.
prayer-roll-level-2 = de rodillas, antebrazos sobre el rodillo
prayer-roll-mistake-1 = La zona lumbar se hunde.
prayer-roll-remedy-1 = Costillas bajas adentro. Húndete menos, y desde el pecho.
prayer-roll-mistake-2 = La cadera se queda atrás y solo empujan los brazos.
prayer-roll-remedy-2 = Deja que la cadera acompañe un poco.

## Spoken

prayer-roll-intro-2 = En este ejercicio nada presiona. Para parar, solo descansa.
prayer-roll-kneel = Ponte de rodillas, rodillo atravesado delante, cadera un poco atrás.
prayer-roll-forearms = Apoya ambos antebrazos, pulgares arriba, cuello largo.
prayer-roll-brief-2 = Ponte de rodillas, rodillo atravesado delante, antebrazos encima, pulgares arriba, cadera algo atrás.
prayer-roll-arrive = Reposa los brazos. Costillas adentro, cuello largo.
prayer-roll-in = Al tomar aire, rueda de vuelta aquí.
prayer-roll-out = Al soltar aire, rueda adelante y húndete.
prayer-roll-sag = Costillas bajas adentro, para que la espalda no se hunda.
prayer-roll-shrug = Mantén los hombros bajos, lejos de las orejas.

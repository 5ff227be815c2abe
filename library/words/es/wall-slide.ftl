### Wall slide. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

wall-slide-name = Deslizamiento en la pared
wall-slide-purpose = Lleva los brazos pared arriba y, con ellos, los omóplatos. Nada presiona.
wall-slide-how =
    Ponte de cara a la pared, con el rodillo horizontal en ella a la altura de los hombros, los dos antebrazos sobre él y los pulgares hacia ti. Suelta el aire y hazlo rodar pared arriba; toma aire y deja que baje. Los hombros siguen bajos.
wall-slide-caution = Si un tramo de la subida duele, para antes de llegar a él.
wall-slide-level-1 = de pie, de cara a la pared
wall-slide-mistake-1 = Encoger los hombros hacia las orejas.
wall-slide-remedy-1 = Bájalos antes de que suban los brazos.
wall-slide-mistake-2 = Arriba, la zona lumbar se arquea.
wall-slide-remedy-2 = Costillas bajas adentro, y no tan alto.

## Spoken

wall-slide-intro-1 = En este ejercicio nada presiona. Para parar, solo descansa.
wall-slide-stand = Ponte de cara a la pared, a un paso, el rodillo horizontal a la altura de los hombros.
wall-slide-forearms = Apoya ambos antebrazos, pulgares hacia ti, cuello largo.
wall-slide-brief-1 = De cara a la pared, rodillo horizontal a la altura de los hombros, antebrazos encima, pulgares hacia ti.
wall-slide-arrive = Reposa los brazos. Costillas adentro, cuello largo.
wall-slide-in = Al tomar aire, deja que vuelva a bajar.
wall-slide-out = Al soltar aire, súbelo rodando.
wall-slide-shrug = Mantén los hombros bajos, lejos de las orejas.
wall-slide-height = Sube solo hasta donde quieran los hombros.

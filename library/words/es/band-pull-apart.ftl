### Band pull-apart. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

band-pull-apart-name = Apertura con banda
band-pull-apart-purpose = Fortalece la parte de atrás de los hombros, de pie. Nada presiona.
band-pull-apart-how =
    Ponte de pie con la espalda larga, una banda elástica en las dos manos y los brazos estirados delante del pecho. Suelta el aire y ábrela durante dos segundos, hasta que se acerque al pecho; toma aire y deja que vuelva en tres.
band-pull-apart-caution = Revisa antes la banda: con una grieta, se rompe de golpe. Mantenla por debajo del mentón y elige una ligera.
band-pull-apart-level-1 = de pie, una banda elástica en las manos
band-pull-apart-mistake-1 = La zona lumbar se arquea y las costillas se abren.
band-pull-apart-remedy-1 = Costillas bajas recogidas. Una banda más ligera, o menos recorrido.
band-pull-apart-mistake-2 = La banda vuelve de golpe.
band-pull-apart-remedy-2 = Deja que vuelva más despacio de lo que se abrió.

## Spoken

band-pull-apart-intro-1 = En este ejercicio nada presiona. Para parar, solo descansa.
band-pull-apart-stand = Revisa que una banda ligera no tenga grietas; de pie, sujétala con ambas manos.
band-pull-apart-hold = Tenla delante del pecho, brazos largos, manos al ancho de los hombros.
band-pull-apart-brief-1 = De pie, pies al ancho de la cadera, banda ante el pecho, brazos largos, manos al ancho de los hombros.
band-pull-apart-arrive = Relaja el cuerpo, costillas recogidas.
band-pull-apart-in = Al tomar aire, que vuelva despacio.
band-pull-apart-out = Al soltar aire, abre la banda.
band-pull-apart-ribs = Mantén las costillas recogidas y la lumbar larga.
band-pull-apart-shrug = Mantén los hombros bajos, lejos de las orejas.

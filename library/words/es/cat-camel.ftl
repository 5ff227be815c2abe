### Cat and camel. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

cat-camel-name = Gato y camello
cat-camel-purpose = Redondea y hunde la espalda en cuatro apoyos. Nada presiona.
cat-camel-how =
    Ponte en cuatro apoyos, sobre manos y rodillas. Suelta el aire y redondea la espalda hacia arriba como un gato, sobre todo entre los omóplatos; toma aire y deja que el pecho se hunda entre los brazos. Despacio, y nunca hasta el final.
cat-camel-caution = Si las muñecas protestan, hazlo sobre los puños o los antebrazos; pon un cojín bajo las rodillas doloridas.
cat-camel-level-2 = en cuatro apoyos
cat-camel-mistake-1 = El cuello manda, y se lanza adelante y atrás.
cat-camel-remedy-1 = La espalda empieza, y el cuello solo la sigue.
cat-camel-mistake-2 = Todo pasa en la zona lumbar.
cat-camel-remedy-2 = Busca la curva entre los omóplatos.

## Spoken

cat-camel-intro-2 = En este ejercicio nada presiona. Para parar, solo descansa.
cat-camel-kneel = Ponte en cuatro apoyos, manos bajo los hombros, rodillas bajo la cadera.
cat-camel-neck = Deja el cuello tan largo como la espalda, mirada al suelo.
cat-camel-brief-2 = Ponte en cuatro apoyos, manos bajo los hombros, rodillas bajo la cadera, cuello largo.
cat-camel-arrive = Descansa aquí, cuello largo y suelto.
cat-camel-in = Al tomar aire, deja hundirse el pecho.
cat-camel-out = Al soltar aire, redondea como un gato.
cat-camel-lead = Deja que la espalda guíe y el cuello siga.
cat-camel-between = Dobla sobre todo entre los omóplatos.

### Rhomboid ball. `$side` is the side that is worked; its words are masculine ("omóplato izquierdo").
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

rhomboid-ball-name = Romboides con pelota
rhomboid-ball-purpose = Círculos pequeños en el músculo del lado interno del omóplato, en la pared.
rhomboid-ball-how =
    Ponte de espaldas a la pared, con una pelota entre un omóplato y la columna y el brazo de ese lado cruzado sobre el pecho. Apóyate en ella. Suelta el aire y baja por medio círculo pequeño; toma aire y sube por la otra mitad. Después, el otro lado.
rhomboid-ball-caution = Solo sobre músculo: nunca sobre la columna, nunca sobre el omóplato. Un hormigueo en el brazo pone fin al ejercicio.
rhomboid-ball-level-1 = de pie, con apoyo en la pared
rhomboid-ball-mistake-1 = La pelota está sobre hueso.
rhomboid-ball-remedy-1 = El ancho de un dedo a un lado, hasta que esté sobre músculo.
rhomboid-ball-mistake-2 = Apretar mucho porque es un lugar pequeño.
rhomboid-ball-remedy-2 = Acércate a la pared. Con tres o cuatro sobre diez basta.

## Spoken

rhomboid-ball-intro-1 = Es el nivel uno, para el lado { $side }. Para parar, apártate, en cualquier momento.
rhomboid-ball-stand = Ponte de espaldas a la pared, la pelota en una mano.
rhomboid-ball-ball = Pon la pelota entre el omóplato { $side } y la columna, en músculo blando.
rhomboid-ball-arm = Cruza ese brazo sobre el pecho, pies un paso adelante, y apóyate suave.
rhomboid-ball-brief-1 = De espaldas a la pared, la pelota entre el omóplato { $side } y la columna, ese brazo cruzado.
rhomboid-ball-arrive = Reposa en músculo blando, ni costilla ni omóplato.
rhomboid-ball-in = Al tomar aire, sube en círculo hasta aquí.
rhomboid-ball-out = Al soltar aire, baja medio círculo.
rhomboid-ball-tingling = Si el brazo o la mano hormiguea, sal y deja este ejercicio.
rhomboid-ball-bone = Si notas hueso, mueve la pelota el ancho de un dedo.
rhomboid-ball-switch-off = Toma la pelota con una mano, enderézate y deja colgar ese brazo.
rhomboid-ball-switch-ball = Ponla entre el omóplato { $side } y la columna, ese brazo cruzado. Apóyate atrás.

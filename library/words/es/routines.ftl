### Names of the ready routines, and a line on what each is for.

routine-first-five = Primeros cinco minutos
routine-first-five-purpose = Una técnica en el suelo, con cada paso explicado entero.
routine-first-eight = Primeros ocho minutos
routine-first-eight-purpose = Dos técnicas en el suelo, con cada paso explicado entero.
routine-five = Cinco minutos
routine-five-purpose = Abrir hacia atrás la parte alta de la espalda, sin prisa.
routine-eight = Ocho minutos
routine-eight-purpose = Doblar hacia atrás, y luego girar a los dos lados.
routine-eight-blades = Ocho minutos en torno a los omóplatos
routine-eight-blades-purpose = Detrás de las axilas, y luego entre el omóplato y la columna.
routine-ten = Diez minutos
routine-ten-purpose = Doblar hacia atrás, girar, y el músculo de detrás de las axilas.
routine-wall-first-five = Primeros cinco minutos, de pie
routine-wall-first-five-purpose = Una técnica en la pared, con cada paso explicado entero.
routine-wall-first-eight = Primeros ocho minutos, de pie
routine-wall-first-eight-purpose = Dos técnicas en la pared, con cada paso explicado entero.
routine-wall-five = Cinco minutos, de pie
routine-wall-five-purpose = Abrir hacia atrás la parte alta de la espalda en la pared, sin prisa.
routine-wall-eight = Ocho minutos, de pie
routine-wall-eight-purpose = Doblar hacia atrás en la pared, y luego el músculo de detrás de las axilas.
routine-chair-two = Dos minutos en una silla
routine-chair-two-purpose = Para días de escritorio: doblar hacia atrás sobre el borde de la silla, y respirar. Sin suelo, sin rodillo.
routine-posture-eight = Ocho minutos con fuerza
routine-posture-eight-purpose = Abrir hacia atrás la parte alta de la espalda y luego fortalecerla, en el suelo.
routine-wall-posture = Siete minutos con fuerza, de pie
routine-wall-posture-purpose = Abrir hacia atrás la parte alta de la espalda en la pared y luego fortalecerla. Hace falta una banda elástica.

### Programmes, the calendar, and who you are. Keys: crates/plan/src/programme.rs, appointments.rs.
### What a programme may say is what the claims say; how it is put together is our choice.

## Programmes

programme-first-steps-name = Primeros pasos
programme-first-steps-what = Tres semanas para conocerlo, tres veces por semana. Demasiado corto para juzgar; para eso hacen falta de cinco a seis semanas.
programme-desk-back-name = Espalda de escritorio
programme-desk-back-what = Cinco semanas para quien pasa mucho tiempo en una silla: tres sesiones por semana, una pausa en la silla los demás días de trabajo, y fortalecimiento donde encaje. No se ha demostrado que el rodillo cambie la postura; del fortalecimiento sí, un poco.
programme-turn-further-name = Girar más
programme-turn-further-what = Seis semanas con el giro primero, tres veces por semana. El rodillo suele hacer el movimiento un poco más libre durante 15 a 30 minutos; si en ti dura más, lo muestran los días de medida.
programme-after-training-name = Después de entrenar
programme-after-training-what = Cuatro semanas, dos veces por semana, después de un ejercicio duro. Algunas personas sienten después menos dolor muscular; en el rendimiento, el efecto es pequeño o nulo.
programme-calm-evening-name = Noche en calma
programme-calm-evening-what = Dos semanas de ratos cortos por la noche, sobre todo de respiración lenta. No está claro si después el estrés es menor.

programme-title = Programas
programme-lead = Unas semanas con un objetivo. Una semana cuenta cuando está hecha, así que no hay nada que recuperar. Cómo se componen es decisión nuestra.
programme-none = No sigues ningún programa. Hoy se planea para hoy.
programme-length = { $weeks } semanas, { $sessions } veces por semana, { $minutes } minutos como máximo
programme-week = Semana { $week } de { $of }
programme-done = { $done } de { $of } sesiones esta semana
programme-measure-today = Hoy es día de medida. Mide antes que nada.
programme-measure-next = Próximo día de medida:
programme-end = Termina el
programme-paused = En pausa. Los días hasta que sigas no cuentan.
programme-over = Todas las semanas están hechas. Mira tu progreso, y llévate lo que ayudó.
programme-again-stopped = La semana pasada paraste por dolor o entumecimiento, así que repetimos esa semana.
programme-again-morning = La semana pasada una mañana siguiente fue peor, así que repetimos esa semana.
programme-again-few = La semana pasada tuvo menos de dos sesiones, así que la repetimos.
programme-begin = Empezar
programme-begun = { $name } empieza hoy.
programme-pause = Pausar
programme-resume = Seguir
programme-leave = Dejarlo
programme-changed = { $name }: anotado.
programme-others = Todos los programas

## Calendar

calendar-title = Calendario
calendar-name = Rollwise
calendar-practice = Espalda alta, unos minutos
calendar-practice-what = Rollwise tiene el plan de hoy.
calendar-measure = Medir antes del rodillo
calendar-measure-what = Medir cada semana a la misma hora es lo que más dice.
calendar-chair = Pausa en la silla, dos minutos
calendar-chair-what = En la silla, nada presiona.
calendar-at = ¿A qué hora?
calendar-save = Guardar para tu calendario
calendar-reminder = Tu calendario te avisa diez minutos antes. Rollwise no puede avisar mientras está cerrado: ningún navegador deja que una página lo haga sin un servidor, y no tenemos ninguno.
calendar-again = Cambia tus días o la hora, guárdalo otra vez y ábrelo: las fechas se renuevan, no se duplican.
calendar-subscribe = Mientras el programa está en marcha, un calendario de este equipo puede suscribirse a esta dirección. Quien la tenga puede leer tus fechas, y nada más:
calendar-empty = No hay fechas mientras tu programa está en pausa.

## Who you are

you-title = Tú
you-experience = ¿Has usado antes el rodillo?
you-experience-new = Nunca, o casi nunca
you-experience-some = De vez en cuando
you-experience-regular = Cada semana, desde hace meses
you-also = ¿Qué más?
you-roller = Tu rodillo
you-feel-soft = Blando
you-feel-medium = Medio
you-length-short = Corto
you-length-long = Tan largo como mi espalda
you-days = ¿Qué días?
you-days-note = Lo habitual son tres por semana, con un día de por medio.
day-mon = Lun
day-tue = Mar
day-wed = Mié
day-thu = Jue
day-fri = Vie
day-sat = Sáb
day-sun = Dom
you-height = ¿Cuánto mides?
you-height-note = Solo lo usa el dibujo. Puedes omitirlo.
you-height-unit = cm
you-untold = Sin indicar
you-changed = Anotado.
you-height-wrong = Eso no es una estatura en centímetros. Queda lo que dijiste antes.

## What you are not to do

bar-title = Lo que no debes hacer
bar-lead = Lo que te dijeron en fisioterapia, o decidiste tú. Todos los planes lo respetan.
bar-none = No hay nada anotado.
bar-end-range = Doblar hacia atrás hasta el límite
bar-above-level = Por encima del nivel { $level }
bar-sore-left = Lo que carga un hombro izquierdo dolorido
bar-sore-right = Lo que carga un hombro derecho dolorido
bar-until = hasta el
bar-open = hasta que lo levantes
bar-what = ¿Qué?
bar-how-long = ¿Hasta qué día? Vacío: hasta que lo levantes.
bar-words = Con tus palabras
bar-new = Anotar algo
bar-add = Anotar
bar-lift = Levantar
bar-added = Anotado. Todos los planes lo respetan.
bar-past = Ese día ya pasó: no se anotó nada. Elige uno posterior, o déjalo vacío hasta que lo levantes.
bar-lifted = Levantado.

## The safety list once more

recheck-same = No ha cambiado nada
recheck-look = Mirar la lista
recheck-noted = Anotado: no ha cambiado nada.

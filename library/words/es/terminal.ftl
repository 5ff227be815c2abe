### Words of the terminal player, `rollwise roll`. What it shares with the browser is in app.ftl.

## Keys

term-key-begin = empezar
term-key-pause = pausa
term-key-resume = seguir
term-key-spot = punto tenso
term-key-longer = un poco más
term-key-easier = más suave
term-key-harder = más fuerte
term-key-skip = saltar
term-key-back = repetir serie
term-key-repeat = repetir aviso
term-key-stop = parar
term-key-pain = duele
term-key-numb = entumecido
term-key-because = otro motivo
term-key-continue = continuar
term-key-hurts-today = hoy duele
term-key-leave = salir
term-key-close = cerrarla
term-key-tick = marcar
term-key-move = mover
term-key-done = listo
term-key-to-end = al final
term-key-none = nada de esto
term-key-yes = sí
term-key-no = no
term-key-no-answer = omitir la pregunta
term-scale-first = Pulsa antes un número, de 0 a 10; o n para omitir la pregunta.

## Before

term-safety-title = Primero, ¿es el rodillo adecuado para ti?
term-safety-ask = Marca lo que sea verdad en tu caso. Se queda en este dispositivo.
term-safety-end = Este es el final de la lista. Si la has leído, Intro contesta; ↑ vuelve.
term-more-below = … y { $n } más abajo
term-floor = ¿Puedes bajar al suelo y volver a levantarte?
term-pain-new = ¿Es un dolor nuevo?
term-cut-off-ask = ¿Seguir con ella, o cerrarla ahí?
term-cut-off-speed = Se empezó a su propia velocidad y cuenta como práctica, así que no se sigue más rápido. Para seguir, ejecuta: rollwise roll, sin --speed. O ciérrala ahí.
term-ready = { $minutes ->
        [one] Más o menos { $minutes } minuto.
       *[other] Unos { $minutes } minutos.
    }
term-ready-roller = ¿Rodillo y cojín a tu lado?
term-ready-cushion = ¿Un cojín a tu lado?

## During

term-next = siguiente:
term-left = restante en total
term-step = parte { $step } de { $of }
term-set = serie { $set } de { $of }
term-level = nivel { $level }
term-holding = en un punto tenso
term-window = quédate o muévete, como quieras
term-coming-off = saliendo
term-our-choice = elección nuestra
term-in-all = en total
term-end = fin
term-rehearsal = simulacro, { $speed } veces más rápido; no cuenta
term-away = Este equipo estaba en reposo, así que la sesión espera.
term-why-stopped = ¿Qué fue?
term-unsaved = Sin guardar por ahora; se intenta otra vez.
term-no-sound = Aquí ningún programa reproduce sonido, así que la campana suena con cada tono.
term-sound-ended = El programa que reproducía el sonido terminó; suena la campana en su lugar.

## After

term-kept = Tu sesión queda guardada hasta donde llegaste.

## A session's sound in a file

track-begin = Antes de empezar
track-end = Levantarse, y listo

## Pictures of techniques

picture-enter = Colócate
picture-move = Muévete
picture-watch = Atención
picture-all = Todas las técnicas
picture-keep-outs = Rayado: aquí nunca se presiona.

## The page of `rollwise progress`

term-week-of = semana del
term-readings = lecturas
term-mean = media
term-level-then = nivel al final

## The page of `rollwise analyse`

analyse-phase = Fase
analyse-readings = { $count ->
        [one] { $count } lectura, media { $mean }, mediana { $median }, DE { $spread }
       *[other] { $count } lecturas, media { $mean }, mediana { $median }, DE { $spread }
    }
analyse-plain = { $value }
analyse-pnd = PND
analyse-pem = PEM
analyse-pand = PAND
analyse-ird = IRD
analyse-nap = NAP
analyse-tau = Tau
analyse-tau-u = Tau-U
analyse-tau-corrected = Tau corregida por la línea base
analyse-trend = Tendencia de la línea base
analyse-step = Salto en el cambio
analyse-slope = Cambio de la pendiente
analyse-smd-baseline = Diferencia en DE de la línea base
analyse-smd-pooled = Diferencia en DE combinadas
analyse-by-median = Aleatorización (mediana)
analyse-by-mean = Aleatorización (media)
analyse-level = Nivel cambiante
analyse-level-step = Salto junto a ese nivel
analyse-likeness = Parecido con la lectura anterior
analyse-day-to-day = B menos A, con días relacionados
analyse-percent = { $value } %
analyse-within = { $value } (95 %: de { $lower } a { $upper })
analyse-p = { $value }, p { $p }
analyse-error = { $value } (EE { $error }, p { $p })
analyse-splits = p { $p } de { $count } divisiones
analyse-variances = varianza del error { $error }, varianza del nivel { $value }
analyse-corrected = { $value } (corregida)
analyse-uncorrected = { $value } (la línea base no tiene una tendencia clara)
analyse-no-comparison = Todo lo que compara: hay una sola fase.
analyse-no-order = Tau-U, regresión por tramos, aleatorización, el salto: las fases se alternan; estos necesitan toda una antes de toda la otra.
analyse-no-level = El nivel cambiante: necesita tres lecturas que no sean todas iguales ni estén en una recta.
analyse-no-regression = Regresión por tramos: necesita dos lecturas en cada fase y cinco en total.
analyse-no-step = El nivel cambiante con un salto: necesita cuatro lecturas de las que un nivel y un salto dejen algo.
analyse-cant-say = El solapamiento, la tau, la regresión y las diferencias suponen lecturas que no se relacionan de un día a otro; las reales sí lo hacen, y la última línea lo tiene en cuenta. Una fase que no se sorteó puede haber venido acompañada de otra cosa.

## What is exported for other programs

export-morning = La mañana siguiente, comparada con la anterior
export-self-reported = Indicado por la propia persona
export-taken-in = Cargada del archivo
export-before = Indicado antes de usar el rodillo en la parte alta de la espalda
export-after = Indicado justo después de usar el rodillo en la parte alta de la espalda
export-next-morning = Indicado después de la mañana siguiente

## The page of `rollwise find`: what kind of thing it is

find-technique = técnica
find-known = lo que se sabe
find-place = lugar
find-routine = rutina
find-note = nota
find-session = sesión

## The pages of `rollwise timeline` and `rollwise rehearse`: parts, tones, phases

block-safety = seguridad
block-enter = colocarse
block-set = serie
block-rest = descanso
block-switch = cambio de lado
block-leave = salir
block-hold = mantener
block-resume = seguir
block-once-more = otra vez
block-again = repetir
block-change = cambio
block-rise = levantarse
block-close = cierre
block-stop = parada
tone-start = inicio
tone-half = mitad
tone-end = fin
tone-switch = cambio de lado
tone-window = quédate o muévete
tone-hold-begins = empieza a mantener
tone-hold-ends = deja de mantener
tone-stop = parada
tone-finish = listo
phase-ready = lista
phase-playing = en marcha
phase-paused = en pausa
phase-coming-off = saliendo
phase-after = después
phase-over = terminada

## What happens in `rollwise rehearse`

event-began = empezó
event-paused = en pausa
event-resumed = sigue
event-went-back = otra vez
event-skipped = saltada
event-repeated = dicho otra vez
event-held = mantenida
event-eased = más suave
event-hardened = más fuerte
event-answered = respondida
event-pace-felt = ritmo notado
event-pace-told = ritmo dicho
event-still-felt = quietud notada
event-unfelt-told = dicho que no se nota nada
event-set-done = serie hecha
event-stopped = parada
event-explained = motivo dicho
event-finished = terminada
event-before = antes
event-after = después
event-step = paso { $n }
event-level = nivel { $n }
event-set = serie { $n }
event-strength = fuerza { $n }
event-pass = una pasada de { $n } ms
view-left = { $here } s aquí, { $all } s en total

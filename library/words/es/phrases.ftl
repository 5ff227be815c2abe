### What every session says, whatever the technique. Keys and rooms: crates/routine/src/timeline.
### A loudspeaker on Bluetooth may swallow a first syllable, so no phrase begins with the word
### that carries the meaning: no number, no side, no "no".
### "Toma aire" and "suelta el aire": "inspira" and "espira" sound too much alike.

side-left = izquierdo
side-right = derecho

## Opening

say-safety = Para parar, sal rodando o apártate, sin pulsar nada. Hazlo enseguida si algo punza, se extiende, hormiguea o se duerme.
    .short = Para parar, sal rodando o apártate. Hazlo enseguida si algo punza, se extiende o se duerme.

# Where nothing presses there is nothing to roll off.
say-safety-still = Para parar, solo descansa, sin pulsar nada. Hazlo enseguida si algo punza, se extiende, hormiguea o se duerme.
    .short = Para parar, solo descansa. Hazlo enseguida si algo punza, se extiende o se duerme.

## Coming into place

next = Siguiente: { $technique }.
dose = { $sets ->
        [one] Es una sola serie
       *[other] Son { $sets } series
    } de { $seconds } segundos.
    .short = { $sets ->
        [one] Es una
       *[other] Son { $sets }
    } de { $seconds } segundos.
dose-side = Por lado: { $sets ->
        [one] { $seconds } segundos.
       *[other] { $sets } de { $seconds } segundos.
    }
    .short = Por lado: { $sets ->
        [one] { $seconds }.
       *[other] { $sets } de { $seconds }.
    }
say-ready = Y prepárate.

## During a set

# Where "quedan" is too long for its room, "aún".
left = { $seconds ->
    [25] Aún 25 segundos.
    [35] Aún 35 segundos.
    [60] Queda un minuto.
    [70] Queda un minuto 10.
    [80] Queda un minuto 20.
    [90] Queda un minuto 30.
    [100] Queda un minuto 40.
    [110] Queda un minuto 50.
    [120] Quedan 2 minutos.
    [130] Quedan 2 minutos 10.
    [140] Quedan 2 minutos 20.
    [150] Quedan 2 minutos 30.
    [160] Quedan 2 minutos 40.
    [170] Quedan 2 minutos 50.
    [180] Quedan 3 minutos.
    [190] Quedan 3 minutos 10.
    [200] Quedan 3 minutos 20.
    [210] Quedan 3 minutos 30.
    [220] Quedan 3 minutos 40.
    [230] Quedan 3 minutos 50.
    [240] Quedan 4 minutos.
    [250] Quedan 4 minutos 10.
    [260] Quedan 4 minutos 20.
    [270] Quedan 4 minutos 30.
    [280] Aún 4 minutos 40.
   *[other] Quedan { $seconds } segundos.
}
say-stay-or-move = ¿Un punto tenso? Quédate en él y respira, o sigue en movimiento.
say-effort = Mantén la molestia en tres o cuatro sobre diez. Con eso basta.
say-last-breath = La última respiración.
say-then-rest = Y descansas en cinco.
say-then-switch = Cambio de lado en cinco.
say-then-off = Y sales en cinco.
say-then-on = Seguimos en cinco.
rest-set = Descansa donde estás. Viene la serie { $set } de { $of }.
say-two-breaths = Haz dos respiraciones lentas.

## Staying on a spot

say-hold = Quédate justo aquí y respira despacio. No hace falta apretar más.
say-hold-lean = Ladéate un poco, fuera de la columna.
say-hold-half = ¿Va cediendo? Entonces quédate. Si no, muévete pronto.
say-hold-more = ¿Sigue cediendo? Quédate un poco más. Si no, muévete.
say-move-on = Y continúa despacio.

## Answers

say-resume = Hola de nuevo. Acomódate con suavidad; empezamos tomando aire.
say-resume-off = Hola de nuevo. Seguimos desde aquí, tomando aire.
# Asked before going on, where the screen is dark: the one phrase that lies outside of the session.
say-why-paused = Si algo duele u hormiguea, déjalo por hoy. Si todo va bien, pulsa reproducir otra vez.
say-once-more = Hagamos esta parte otra vez, igual que antes.
# Felt by the phone: several passes in a row were too quick, or too slow.
say-slower = Un poco más despacio. Media respiración por pasada.
say-quicker = Un poco más rápido. Media respiración por pasada.
# A phone feels nothing while its screen is off.
say-unfelt = La pantalla se apagó. Sigo, pero no noto si te mueves.
say-lighter = Hazlo más ligero: carga algo de peso en pies y manos, y acorta el recorrido.
# While getting into place: nothing presses yet, and nothing moves.
say-lighter-ahead = De acuerdo, más ligero desde el inicio: pon solo un poco de tu peso en el rodillo.
say-level-ahead = De acuerdo, en otro nivel. Colócate tal como vas a oír ahora.
say-stop-done = De acuerdo, por hoy ya basta. Sal despacio y respira.
say-stop-pain = Sal despacio y descansa. Si sigue punzando o extendiéndose, haz que te lo revisen.
say-stop-numb = Sal despacio y deja descansar los brazos. Si no se pasa, haz que te lo revisen.
say-stop-dizzy = Sal despacio y descansa sin levantarte. Respira normal hasta despejarte.
say-stop-interrupted = De acuerdo, paramos aquí. Sal despacio y atiende lo que haga falta.

## Coming off, standing up, the end

say-leave-chin = Mete el mentón, con una mano bajo la cabeza.
say-leave-roll-off = Deja caer las rodillas a un lado y sal rodando.
say-leave-wall = Sujeta el rodillo con una mano y apártate de la pared.
say-leave-ball = Toma la pelota con una mano y apártate de la pared.
say-rise-hands = De lado, empuja con ambas manos e incorpórate.
say-rise-sit = Siéntate hasta tener la cabeza despejada. Sin prisa.
say-rise-stand = Luego ponte de pie despacio, con apoyo si quieres.
say-close = Esa fue tu sesión. Bebe un poco de agua si tienes sed.
say-end = Bien hecho. Ve con calma, y hasta la próxima.

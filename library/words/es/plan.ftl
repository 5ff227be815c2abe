### Why today is as it is, and what the safety list leads to. Keys: crates/plan/src/reasons.rs and
### gate.rs. `$name` is an item of the safety list (safety.ftl) or a thing one needs (body.ftl).

routine-today = Los minutos de hoy
routine-today-purpose = Preparado para ti, para hoy.
routine-chair-reset = Pausa en la silla
routine-chair-reset-purpose = Dos minutos en una silla, para un día de escritorio.

## The safety gate: per item

gate-stop = { $name }: nada presiona mientras sea así.
gate-off = { $name }: esta queda fuera mientras sea así.
gate-ask = { $name }: pregunta antes a alguien que conozca tu salud.
gate-check = { $name }: haz que lo revisen antes.
gate-check-now = { $name }: haz que lo miren sin esperar.
gate-swap = { $name }: otra forma en su lugar.

## The safety gate: what to do next

gate-next-stop = Nada de rodillo mientras sea así. Si aún no lo ha visto un profesional sanitario, que lo mire, y sin esperar si es una fractura, un coágulo o una infección. La respiración lenta está bien si te resulta agradable. Cuando haya pasado, cambia tus respuestas.
gate-next-ask = Pregunta a alguien que conozca tu salud si puedes usar el rodillo. Hasta entonces: respiración lenta, si te resulta agradable.
gate-next-check = Haz que lo revisen antes de que nada presione. Un signo así, solo, rara vez significa mucho, pero pide que se mire. Hasta entonces: respiración lenta, si te resulta agradable.
gate-next-check-now = Haz que lo miren sin esperar, hoy si puedes. Hasta entonces nada presiona.

## When nothing presses

plan-stopped-pain = Hoy paraste porque dolía. Nada presiona el resto del día, solo respiración lenta. Si sigue punzante o se sigue extendiendo, haz que te lo revisen.
plan-stopped-pain-rests = Hoy paraste porque dolía. Nada presiona el resto del día, solo respiración lenta, y después { $name } descansa hasta que pasen dos días. Si sigue punzante o se sigue extendiendo, haz que te lo revisen.
plan-stopped-numb = Hoy paraste porque algo hormigueaba o se entumeció. Nada presiona el resto del día, solo respiración lenta. Si no se pasa, haz que te lo revisen.
plan-stopped-numb-rests = Hoy paraste porque algo hormigueaba o se entumeció. Nada presiona el resto del día, solo respiración lenta, y después { $name } descansa hasta que pasen dos días. Si no se pasa, haz que te lo revisen.
plan-pain-strong = Dijiste { $n } de 10. Hoy nada presiona; respira despacio. Si sigue así de fuerte, haz que te lo revisen.
plan-pain-new = Un dolor nuevo: hoy nada presiona; respira despacio. Si continúa, haz que te lo revisen.
plan-pain-above = Dijiste { $n } de 10; lo habitual en ti es { $of }. Hoy nada presiona; respira despacio.
plan-nothing-presses = Hoy no encaja nada que presione, así que nada lo hace.
plan-too-short = { $minutes ->
        [one] { $minutes } minuto es
       *[other] { $minutes } minutos son
    } muy poco para que presionar valga la pena, así que esto es respiración lenta.

plan-if-comfortable = { $name } está ahí si te resulta cómodo. Si no, sáltalo.
plan-chair-reset = Dos minutos en una silla, donde nada presiona.

## The safety list once more

plan-recheck-stopped = Paraste por dolor o entumecimiento desde que contestaste la lista de seguridad. Mírala otra vez.
plan-recheck-new-pain = Este dolor es nuevo. Mira otra vez la lista de seguridad.
plan-recheck-month = Hace un mes que contestaste la lista de seguridad. Mírala otra vez.

## How hard

plan-pain-gentle = Dijiste { $n } de 10, así que hoy va suave.
plan-first = Tu primera vez: nivel { $level }, cadera apoyada, cabeza en un cojín.
plan-first-careful = Tu primera vez, así que empezamos en la pared, donde puedes apartarte en cualquier momento.
plan-not-yet = Aún no ha presionado nada, así que empezamos en el nivel { $level }, cadera apoyada, cabeza en un cojín.
plan-not-yet-careful = Aún no ha presionado nada, así que empezamos en la pared, donde puedes apartarte en cualquier momento.
plan-as-last = Nivel { $level }, como la última vez. Quedarse ahí es un buen resultado.
plan-days-off = { $days } días sin rodillo, así que un nivel menos: nivel { $level }.
plan-days-off-same = { $days } días sin rodillo, así que seguimos en el nivel { $level }, el más suave.
plan-morning = La mañana siguiente fue peor, así que un nivel menos: nivel { $level }.
plan-morning-same = La mañana siguiente fue peor, así que seguimos en el nivel { $level }, el más suave.
plan-morning-noted = La mañana después de la última vez fue peor, así que hoy va suave.
plan-restricted-level = Pediste el nivel { $level } como máximo.
plan-fits = Nivel { $level }: el más alto que encaja hoy.
plan-wished = Nivel { $level }, como querías.
plan-offer = Tus dos últimas veces fueron bien. El nivel { $level } está ahí si quieres; quedarse es igual de bueno.
plan-one-side-left = { $name }: solo a la izquierda, porque te duele el hombro derecho.
plan-one-side-right = { $name }: solo a la derecha, porque te duele el hombro izquierdo.

## What and how long

plan-again = Lo que hiciste la última vez.
plan-again-changed = Lo que hiciste la última vez, con cambios donde lo piden las reglas o los minutos de hoy.
plan-again-not = Querías lo mismo que la última vez. Las reglas o los minutos de hoy piden otra cosa.
plan-added = Querías { $name }; está en el plan de hoy.
plan-added-not = Querías { $name }. Las reglas o los minutos de hoy no le dejan sitio.
plan-add-no-room = No cabe en los { $minutes } minutos de hoy con lo que hoy toca.
plan-add-begins = Empieza en el nivel { $level }; hoy se llega hasta el nivel { $of }.
plan-goal-pain = Algunas personas sienten menos dolor muscular. Los estudios son pequeños, y las pruebas de presión no muestran ventaja frente a un grupo de control.
plan-goal-stiffness = Lo que cuenta es cuánta rigidez sientes. En conjunto, los estudios no encontraron ningún cambio en el tejido mismo.
plan-goal-range = Unos minutos suelen hacer que el movimiento se sienta o se mida un poco más libre durante 15 a 30 minutos. Un calentamiento enérgico hace lo mismo.
plan-goal-calm = Antes y después hay respiración lenta, a unas seis respiraciones por minuto. No está claro si después el estrés es menor.
plan-goal-posture = No se ha demostrado que el rodillo cambie la postura; del fortalecimiento sí, un poco.
plan-strength = { $name } fortalece, y va al final.
plan-no-strength = En el plan de hoy no hay fortalecimiento: no encaja nada que fortalezca.
plan-programme = { $name }, semana { $week } de { $of }.
plan-trial-rolling-or-rest-first = En tu ensayo salió un día de rodillo.
plan-trial-rolling-or-rest-second = En tu ensayo salió un día de reposo, así que nada presiona: acuéstate y respira el tiempo que dura una sesión.
plan-trial-rolling-or-walk-first = En tu ensayo salió un día de rodillo.
plan-trial-rolling-or-walk-second = En tu ensayo salió un día de caminar, así que no hay rodillo: camina a buen paso el tiempo que dura una sesión.
plan-trial-extension-or-rotation-first-first = En tu ensayo salió primero la extensión, así que va antes de la rotación.
plan-trial-extension-or-rotation-first-second = En tu ensayo salió primero la rotación, así que va antes de la extensión.
plan-trial-waits-safety = Tu ensayo espera: tu lista de seguridad va antes, saliera el tipo de día que saliera. La próxima vez se pide el mismo día.
plan-trial-waits-pain = Tu ensayo espera: un día así no es uno de sus días, saliera el tipo que saliera. La próxima vez se pide el mismo día.
plan-trial-waits-unfit = Tu ensayo espera: lo que salió no encaja en los minutos, el material o las reglas de hoy. La próxima vez se pide el mismo día.
plan-helped = { $name }: en { $sessions } sesiones con ella, tu respuesta bajó entre { $from } y { $to } puntos de antes a después. En eso entran también otras partes de esas sesiones, y los malos momentos que pasan por sí mismos.
plan-dose = Series de 30 a 60 segundos; en cada tercio de la espalda alta que se trabaja, 90 segundos o más en total, por muchas técnicas que lo compartan. Estos tiempos vienen sobre todo de estudios con piernas.
plan-easy-to-strong = De lo fácil a lo fuerte.
plan-told-in-full = Lo nuevo se explica paso a paso, las tres primeras veces.
plan-told-in-full-pressed = Lo nuevo se explica paso a paso, las tres primeras veces, así que colocarse se lleva buena parte: { $seconds } segundos son sobre el rodillo.
plan-between-rest = Hoy no es uno de tus días: tu programa descansa. Aun así puedes usar el rodillo; tú decides.
plan-between-chair = Hoy no es uno de tus días: tu programa tiene dos minutos en una silla. Aun así puedes usar el rodillo; tú decides.

## What else to think of

plan-already-today = Hoy ya has usado el rodillo. Lo habitual es un día de por medio.
plan-yesterday = Ayer usaste el rodillo. Lo habitual es un día de por medio; tú decides.
plan-full-week = { $days } días de los últimos siete: lo habitual son tres por semana. Tú decides.
plan-no-holds = Hoy deja en paz los puntos tensos. Solo sigue en movimiento.
plan-dizzy = La última vez te mareaste. Si al acostarte todo te da vueltas, márcalo en la lista de seguridad.
plan-firm-roller = Un rodillo más firme no aporta nada frente a uno blando. Apóyate un poco menos en él.

## Why something is left out

plan-out-resting = { $n ->
        [one] Queda en descanso { $n } hora más
       *[other] Queda en descanso { $n } horas más
    }, porque paraste por dolor o entumecimiento.
plan-out-stopped = La paraste { $count } veces por dolor o entumecimiento. Pregunta a alguien que conozca tu salud antes de volver a hacerla.
plan-out-gear = Necesita { $name }.
plan-out-short-roller = Necesita un rodillo tan largo como tu espalda.
plan-out-wished = Hoy querías otra cosa.
plan-out-restricted = Pediste que quedara fuera.

## Tight spots. Their names: body.ftl.

plan-spot = { $spot }, { $n } de 10: { $name } trabaja ahí.
plan-spot-side-first = { $spot }, { $n } de 10: { $name } trabaja ahí, y empieza por ese lado.
plan-spot-not-today = { $spot }, { $n } de 10: en el plan de hoy nada presiona ahí.
plan-spot-none = { $spot }, { $n } de 10: aquí ninguna técnica presiona ahí, así que solo queda anotado.
plan-spot-strong = { $spot }, { $n } de 10: es demasiado para quedarse ahí. Sigue en movimiento, con poco peso, y déjalo si al presionar llega a 7. Si sigue así de fuerte, haz que te lo miren.
plan-spot-stay = { $spot }, { $n } de 10: quédate ahí una vez, unos { $seconds } s, con el peso hacia ese lado
plan-spot-pass = { $spot }, { $n } de 10: pasa por encima, no te quedes

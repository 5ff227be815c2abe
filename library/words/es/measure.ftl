### Measuring by phone: words on screens, and what the device's own voice says beside the tones.

## The place

measure-title = Medir
measure-lead = Basta una vez por semana, más o menos a la misma hora. La mayoría de las diferencias son el propio error de la medida; Rollwise lo dice.
measure-history = Lo que mediste
measure-history-none = Aún nada. Lo que mides aparece aquí, cada medida con su error.
measure-give = ± significa: en 95 de 100 casos está dentro de eso.
measure-untried = Aún no se ha probado en teléfonos reales, ni los sensores ni la cámara: se comprobó con movimiento simulado, imágenes fabricadas y grabaciones. Nadie ha medido a una persona con ello. Toma sus números con cautela.
measure-delete = Borrar { $name }
measure-deleted = Borrado.
measure-saved = Guardado.
measure-taken-back = Se quitó de nuevo.
test-seated = Giro, en una silla
test-side-lying = Giro, de lado
test-lumbar-locked = Giro, en cuatro apoyos
test-extension = Inclinarse atrás
test-head-angle = Ángulo de la cabeza, con foto
test-pulse = Pulso en reposo
test-seated-what = La más corta; solo la ve el sensor de giro del teléfono.
test-side-lying-what = La más estable: la gravedad ve el ángulo.
test-lumbar-locked-what = Deja fuera la zona lumbar.
test-extension-what = Cuánto se inclina el pecho; deja quietas la zona lumbar y la cadera, que también cuentan.
test-head-angle-what = Oreja y cuello vistos de lado. Las personas con y sin dolor de cuello no difieren más que su error, así que no te encuentra ningún defecto.
test-pulse-what = Medio minuto de contar.

## Led by voice

test-seated-how = Siéntate con la espalda recta en una silla firme, pies en el suelo, rodillas juntas. Sujeta el teléfono vertical y plano sobre el esternón, el borde superior junto al mentón, con los brazos cruzados encima.
test-side-lying-how = Acuéstate de lado, con un cojín bajo la cabeza y las rodillas recogidas y juntas. Sujeta el teléfono plano sobre el esternón con las dos manos, el borde superior junto al mentón, y abre el pecho hacia arriba.
test-lumbar-locked-how = Ponte de rodillas, siéntate sobre los talones, un antebrazo en el suelo, la otra mano detrás de la cabeza. Gira el pecho hacia arriba, hacia ese lado. El teléfono va sobre el esternón, en una camiseta ajustada o una correa, el borde superior hacia el mentón.
test-extension-how = Siéntate con la espalda recta en una silla firme, lejos del respaldo. Sujeta el teléfono vertical y plano sobre el esternón, con los brazos cruzados. Inclina hacia atrás solo la parte alta de la espalda, con el mentón metido.
test-steps = No hace falta mirar ni pulsar: no te muevas, y empieza por sí solo. Muévete despacio, quédate, vuelve. Dos intentos para acostumbrarte y luego tres que cuentan, a cada lado; unos cuatro minutos.
test-steps-extension = No hace falta mirar ni pulsar: no te muevas, y empieza por sí solo. Muévete despacio, quédate, vuelve. Dos intentos para acostumbrarte y luego tres que cuentan; unos dos minutos.
test-stop-pain = Solo hasta donde sea cómodo. Si duele, para.
test-voice = Te guía la voz de tu propio dispositivo, con tonos. Solo los tonos: dos hacia arriba, muévete; uno grave, quédate; grave y arriba, vuelve; dos hacia abajo, ese vale; tres graves, no cuenta; arriba y otra vez abajo, cambia de lado; cuatro hacia arriba, hecho.
test-begin = Empezar
test-refused = El navegador dijo que no. Permite el movimiento para esta página en los ajustes del navegador, y pulsa Empezar otra vez.
test-nothing = Aquí no responde ningún sensor de movimiento. Abre Rollwise en tu teléfono (Datos, Dispositivos dice cómo); su dirección tiene que empezar por https.
test-stop = Parar
test-practice = práctica { $n } de { $of }
test-counted = { $n } de { $of } que cuentan
test-last = El último: { $n },{ $of }°
test-place-seated = Hacia el lado { $side }. Espalda recta, el teléfono sobre el esternón, y no te muevas.
test-place-side-lying = Hacia el lado { $side }. Acuéstate sobre el otro lado, rodillas juntas, el teléfono sobre el esternón, y no te muevas.
test-place-lumbar-locked = Hacia el lado { $side }. Siéntate sobre los talones, esa mano detrás de la cabeza, y no te muevas.
test-place-extension = Espalda recta, el teléfono sobre el esternón, y no te muevas.
test-still = No te muevas.
test-go-turn = Ahora gira hacia el lado { $side }, despacio, hasta donde sea cómodo, y quédate ahí.
test-go-extension = Ahora inclínate hacia atrás, despacio, hasta donde sea cómodo, y quédate ahí.
test-stay = Quédate.
test-back = Y vuelve despacio.
test-good = Bien.
test-done = Hecho. Está guardado.
test-refused-not-still-before = Ese no cuenta: antes hubo movimiento.
test-refused-did-not-move = Ese no cuenta: no se movió nada.
test-refused-did-not-hold = Ese no cuenta: quédate hasta oír la señal de vuelta.
test-refused-moved-while-holding = Ese no cuenta: hubo movimiento mientras te quedabas.
test-refused-did-not-come-back = Ese no cuenta: no volvió al punto de partida.
test-refused-too-fast = Ese no cuenta: fue demasiado rápido para medirlo.
test-refused-gap = Ese no cuenta: el sensor calló un momento.
test-refused-off-axis = Ese no cuenta: el teléfono giró también en otro sentido. Sujétalo firme.
test-refused-other-side = Ese no cuenta: fue hacia el otro lado. El borde superior del teléfono va junto al mentón.
test-again = Vuelve a donde empezaste, y no te muevas.
test-result = Lo que salió
test-half = Paraste después de un lado. Ese está completo y guardado.
test-once-more = Otra vez

## What came out

reading-left = izquierda
reading-right = derecha
reading-degrees = { $n }° ± { $of }°
reading-pulse = { $n } por minuto ± { $of }
since-first = Tu primera medida. La semana que viene habrá con qué compararla.
since-cant-tell = Después de { $n ->
        [one] { $n } medida más
       *[other] { $n } medidas más
    } se podrá decir qué es un cambio real: antes no se conoce tu propio error.
since-same = Sin cambio claro desde la última vez: un cambio real es de { $n },{ $of } o más.
since-more = { $n },{ $of } más que la última vez: un cambio real.
since-less = { $n },{ $of } menos que la última vez: un cambio real.

## Resting pulse

test-pulse-how = Primero quédate en calma en una silla unos minutos. Pon dos dedos en la cara interna de la muñeca, por debajo del pulgar, hasta notarlo. Cuenta desde los dos tonos que suben hasta los dos que bajan.
pulse-find = Busca tu pulso, y empieza a contar con el tono.
pulse-count = Cuenta…
pulse-stop = Para. ¿Cuántos?
pulse-ask = ¿Cuántos latidos contaste?
pulse-wrong = Esos no pueden ser los latidos de medio minuto: tienen que ser de 15 a 110.
pulse-lost = Perdí la cuenta

## The weekly appointment

appointment-offer = Tu medida semanal, si quieres: unos minutos.
appointment-put-off = Esta semana no
appointment-title = Cuándo la ofrece Hoy
appointment-after-last = Una semana después de la última
appointment-never = Nunca
appointment-note = Aplazada tres veces, no se vuelve a ofrecer hasta que midas o elijas un día.
weekday-monday = Lunes
weekday-tuesday = Martes
weekday-wednesday = Miércoles
weekday-thursday = Jueves
weekday-friday = Viernes
weekday-saturday = Sábado
weekday-sunday = Domingo

## Side photo

test-head-angle-how = Coloca el teléfono vertical a la altura del hombro, a unos pasos. Hace la foto cuando lleve diez segundos vertical. Ponte de lado a él, como sueles estar de pie, siempre del mismo lado, la mirada al frente, el pelo detrás de la oreja.
photo-stays = La foto se queda en este navegador. No va a ningún otro dispositivo; solo la tiene una copia de tus datos que tú guardes. Puedes borrarla.
photo-kept = Fotos guardadas aquí
photo-camera = Abrir la cámara
photo-file = Elegir una foto
photo-no-camera = Aquí no se puede usar ninguna cámara. Permítela para esta página en los ajustes del navegador, o elige una foto.
photo-no-file = Esto no se puede mostrar aquí como foto. Elige un JPEG o PNG.
photo-by-phone = La propia inclinación del teléfono dice dónde está arriba.
photo-line-later = No responde ningún sensor de inclinación: ten en la imagen algo vertical, el marco de una puerta o la esquina de una pared. Después lo marcas.
photo-stands = Ponte de lado, y mira al frente.
photo-timer-say = Coloca el teléfono vertical, luego ponte de lado y mira al frente.
photo-leans = Se inclina hacia un lado más de 5°. Así no se puede medir: ponlo vertical.
photo-tips = El teléfono se inclina hacia delante o hacia atrás más de 5°. Así no se puede medir: ponlo vertical.
photo-moves = El teléfono se mueve. Déjalo apoyado.
photo-place = Marca los puntos
photo-place-all = Este punto sigue donde nadie lo puso. Colócalo, y luego mide.
photo-ear = Oreja
photo-neck = Cuello
photo-top = Vertical: arriba
photo-bottom = Vertical: abajo
photo-ear-where = La pequeña lengüeta justo delante de la entrada del oído (trago).
photo-neck-where = La vértebra que más sobresale en la base del cuello (C7).
photo-top-where = El extremo superior de algo vertical: el marco de una puerta, la esquina de una pared.
photo-bottom-where = El extremo inferior de lo mismo.
photo-keys = Pulsa en la foto, arrastra con precisión en la lupa redonda, o usa las flechas; con Mayús van diez veces más lejos.
photo-measure = Medir el ángulo
photo-short-line = Los dos extremos de lo vertical están demasiado cerca. Toma un trozo más largo.
photo-too-small = La oreja y el cuello están demasiado cerca en esta foto. Acércate, o elige una más grande.
photo-not-above = Eso no puede ser una oreja y un cuello: la oreja tiene que estar por encima.
photo-not-kept = El ángulo está guardado. Este navegador no pudo conservar la foto.
photo-what = Entre la línea del cuello a la oreja y la horizontal. Un ángulo mayor significa que la cabeza está menos adelantada; no es señal de salud ni de enfermedad.
photo-compare = Superponer una anterior
photo-alone = Ninguna
photo-earlier = Cuánto se ve de la anterior
photo-other-side = En esa miras hacia el otro lado: dos lados no se pueden comparar.
photo-picture = Tu foto de lado con el ángulo dibujado
photo-delete = Borrar esta foto
photo-deleted = La foto está borrada. Su ángulo se queda.

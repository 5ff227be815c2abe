### The safety list. Keys and where each comes from: crates/routine/src/safety.rs.
### A `-why` says what the item rests on; what follows from a tick is the gate's to word.

emergency-title = Llama ya a emergencias
emergency =
    Si tienes un dolor repentino, como un desgarro, en el pecho o entre los omóplatos, presión en el pecho, dificultad para respirar, un desmayo o debilidad en un lado del cuerpo: llama ya a emergencias. No uses el rodillo.

basis-consensus = En esto coincidieron los expertos
basis-consensus-why = Se preguntó en tres rondas a 37 expertos en rodillo de espuma. En estos puntos coincidieron.
basis-precaution = Por prudencia
basis-precaution-why = Nadie ha estudiado el rodillo en estos casos. Las listas prudentes los mencionan.
basis-redflag = Que lo miren primero
basis-redflag-why = Uno solo de estos signos rara vez significa mucho, pero es motivo para que un profesional de salud lo mire primero. No es un diagnóstico.
basis-own = Precauciones nuestras
basis-own-why = Estas son nuestras, no de un estudio.
safety-none = Nada de esto

## Experts agreed

condition-fracture = Un hueso roto en la espalda, las costillas o el hombro
condition-fracture-why = El 84 % de los expertos dijo: no pasar el rodillo por encima ni con ello.
condition-open-wound = Una herida abierta donde iría el rodillo
condition-open-wound-why = El 73 % de los expertos dijo: no usar el rodillo.
condition-local-inflammation = Una zona caliente, roja o hinchada
condition-local-inflammation-why = El 97 % de los expertos dijo cautela o algo más serio. La dejamos fuera.
condition-deep-vein-thrombosis = Un coágulo en una vena profunda
condition-deep-vein-thrombosis-why = El 97 % de los expertos dijo cautela o algo más serio, y lo consideró entre lo más grave.
condition-bone-infection = Una infección en un hueso
condition-bone-infection-why = El 94 % de los expertos dijo cautela o algo más serio, y lo consideró entre lo más grave.
condition-myositis-ossificans = Hueso que crece dentro de un músculo (miositis osificante)
condition-myositis-ossificans-why = El 92 % de los expertos dijo cautela o algo más serio. Lo dejamos fuera.

## To be careful

condition-bone-loss = Huesos frágiles (osteoporosis), o corticoides durante mucho tiempo
condition-bone-loss-why = No hay datos de seguridad sobre presionar una columna o unas costillas frágiles contra un rodillo.
condition-old-fracture = Una costilla o vértebra que se rompió antes
condition-old-fracture-why = Sin datos sobre el rodillo. Pregunta a quien conozca tu espalda.
condition-cancer = Cáncer, ahora o en el pasado
condition-cancer-why = Sin datos sobre el rodillo; la columna y las costillas son lo que más importa. Pregunta antes.
condition-blood-thinners = Anticoagulantes, o sangrado fácil
condition-blood-thinners-why = La presión profunda puede causar moretones. Pregunta a quien te los recetó.
condition-pregnancy = Embarazo de más de tres meses, o mareo al estar boca arriba
condition-pregnancy-why = Las guías dicen: cambia de postura si te sientes mal boca arriba. Algunas desaconsejan del todo estar boca arriba.
condition-recent-surgery = Una operación reciente de columna o de tórax
condition-recent-surgery-why = Sin datos sobre el rodillo. Pregunta a quien te operó.
condition-numbness = Piel insensible en la espalda o el pecho
condition-numbness-why = No notarías cuándo es demasiado.
condition-spine-disease = Una enfermedad inflamatoria de la columna, o un trastorno del tejido conectivo
condition-spine-disease-why = Sin datos sobre el rodillo. Pregunta a quien te la trata.
condition-fever = Fiebre
condition-fever-why = Primero va el descanso. La fiebre con dolor de espalda pide que la vea un profesional de salud.
condition-back-skin = Una enfermedad de la piel o herpes zóster en la espalda
condition-back-skin-why = Deja en paz la piel dolorida.
condition-blood-pressure = Presión arterial alta sin controlar
condition-blood-pressure-why = Sin datos sobre el rodillo. Pregunta a quien te la trata.
condition-under-sixteen = Menos de 16 años
condition-under-sixteen-why = Está hecho para cuerpos adultos. Pregunta a un profesional de salud o a quien te entrena y te conoce.

## Have it looked at first

condition-fall-or-crash = Una caída o un choque antes de que empezara, o levantar un peso pequeño con huesos frágiles
condition-fall-or-crash-why = Puede que antes haya que mirar un hueso.
condition-new-pain-age = Dolor de espalda nuevo, y tienes menos de 20 años o más de 50
condition-new-pain-age-why = A estas edades, las guías piden que se mire primero.
condition-weak-immunity = VIH, defensas debilitadas o drogas inyectadas
condition-weak-immunity-why = Las guías piden que se mire primero, por las infecciones.
condition-weight-loss-or-infection = Pérdida de peso sin buscarla, escalofríos o una infección reciente
condition-weight-loss-or-infection-why = Las guías piden que se mire primero.
condition-constant-pain = Dolor constante, intenso o que empeora, que no cede con el reposo, o peor de noche
condition-constant-pain-why = Las guías piden que se mire primero.
condition-no-change-with-care = Sin cambios tras dos a cuatro semanas de cuidados
condition-no-change-with-care-why = Haz que alguien lo vuelva a mirar.
condition-morning-stiffness = Rigidez que dura mucho cada mañana
condition-morning-stiffness-why = Las guías piden que se mire primero.
condition-new-deformity = Tu espalda ha cambiado de forma
condition-new-deformity-why = Las guías piden que se mire primero.
condition-legs-or-bladder = Piernas débiles, dormidas o inestables, o un cambio en la vejiga o el intestino
condition-legs-or-bladder-why = Haz que lo miren sin esperar.
condition-pain-with-meals-or-exertion = Dolor de espalda que viene con las comidas, la respiración o el esfuerzo
condition-pain-with-meals-or-exertion-why = El dolor que se nota en la espalda puede venir de otra parte. Haz que lo miren.

## Our own cautions

condition-spinning = Al acostarte boca arriba, todo te da vueltas
condition-spinning-why = Precaución nuestra: de pie en la pared, no en el suelo, y nada que incline o gire mucho la cabeza. Si es nuevo, que lo miren.
condition-arm-tingling = Hormigueo en un brazo o una mano
condition-arm-tingling-why = Precaución nuestra: nada cerca de la axila hasta que desaparezca, y pregunta antes de presionar cualquier otra zona cercana al hombro.
condition-chest-or-armpit-surgery = Cirugía de mama, axila u hombro, ganglios extirpados, linfedema, un reservorio o un marcapasos
condition-chest-or-armpit-surgery-why = Precaución nuestra: pregunta antes de que algo presione cerca de la axila o lleve lejos el brazo.
condition-unstable-shoulder = Un hombro que se sale
condition-unstable-shoulder-why = Precaución nuestra: nada de brazos por encima de la cabeza, ni de manos detrás de la cabeza con carga.
condition-reflux-flat = Acidez al estar boca arriba
condition-reflux-flat-why = Precaución nuestra: entonces la pared, no el suelo.
condition-rib-pain-on-cough = Una costilla que duele al toser
condition-rib-pain-on-cough-why = Precaución nuestra: nada de lado hasta que desaparezca.
condition-no-floor = Te cuesta bajar al suelo y volver a levantarte
condition-no-floor-why = Precaución nuestra: todo en la pared.
condition-sore-shoulder = Un hombro dolorido
condition-sore-shoulder-why = Precaución nuestra: nada que se apoye en él.

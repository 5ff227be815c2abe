### What people type. `search-{id}` has the other names of a technique, a claim, a region or a
### routine; it is searched and never shown. Keys: crates/library/src/search.
### Words of Spain and of Latin America; accents don't matter.

search-title = Buscar
search-hint = Un músculo, una técnica, una pregunta
search-empty = No se encontró nada para «{ $words }». Prueba con otra palabra.
search-found = { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
search-kind-technique = técnica
search-kind-claim = lo que se sabe
search-kind-region = lugar del cuerpo
search-kind-routine = rutina
search-kind-session = sesión
search-kind-note = tu nota
# Words that say nothing.
search-words-empty = a al algo alguna alguno ante aquí así aún bien bueno buena cada casi como cómo con cosa cosas cual cuál cuando cuándo da dar de debe debería debo del desde donde dónde el ella ellos en es esa ese eso esta está están este esto estoy et fue ha hace hacer haces hago hay he la las le les lo los más me mejor mi mis mucha mucho muy necesito ni o otra otro para pero por porque pues puede puedes puedo que qué quiero se sé sea ser si sí sirve sobre solo sólo son soy su sus también te tengo ti tiene tienes todo tu tú tus un una unas uno unos usar uso va van vez voy y ya yo

search-settling-breath = respirar respiración relajar relajarse calma calmarse tranquilo empezar comenzar inicio calentamiento barriga abdomen diafragma abdominal inhalar exhalar inspirar espirar tomar aire coger aire soltar el aire
search-wall-extension-roll = de pie parado parada pie suave fácil principiante sin suelo sin piso no puedo acostarme tumbarme oficina escritorio pared rodillo de espuma foam roller arquear arco hacia atrás doblar extender
search-thoracic-extension = manos detrás de la cabeza codos joroba chepa encorvado encorvada encorvarse arquear arco doblar hacia atrás abrir pecho espalda alta dorsal dorsales rodillo de espuma foam roller cifosis rígida tieso columna dorsal movilidad crujir tronar crack escritorio enderezar estirar la espalda
search-thoracic-rotation = de lado acostado tumbado costado abrir pecho manos detrás de la cabeza girar giro torcer torsión rotar twist movilidad golf tenis pádel swing mirar atrás por encima del hombro conducir manejar marcha atrás reversa tronco
search-scapula-release = omóplato omoplato escápula escapular paletilla liberación dorsal ancho dorsales lats axila sobaco debajo del brazo alcanzar estirar el brazo arriba dominadas pull ups nadar natación nadador ala redondo mayor costado de la espalda
search-crossed-arm-rhomboid-roll = entre los omóplatos escápulas paletillas romboides nudo contractura abrazo abrazarse cruzar los brazos espalda media quemazón ardor dolor pinchazo tirón
search-open-book = de lado acostado tumbado rotación girar giro torsión twist abrir pecho rodilla sobre el rodillo libro open book molino
search-chair-extension = sentado sentada silla escritorio oficina trabajo respaldo recostarse hacia atrás arquear doblar sin suelo sin piso
search-cat-camel = gato vaca camello gato vaca cat cow a cuatro patas a gatas en cuatro cuadrupedia manos y rodillas redondear arquear columna muñecas yoga
search-prone-t = fuerza fortalecer ejercicio boca abajo acostado tumbado brazos levantar elevar trapecio medio pulgares prono
search-band-pull-apart = banda elástica goma liga theraband resistencia fuerza fortalecer ejercicio de pie parado brazos remo face pull
search-thread-the-needle = aguja hilo enhebrar a cuatro patas a gatas en cuatro cuadrupedia girar torsión rotación brazo por debajo yoga
search-prayer-roll = rezo rezar oración arrodillado arrodillarse de rodillas postura del niño antebrazos dorsal ancho dorsales lats brazos arriba yoga
search-angels = ángeles de nieve ángel a lo largo del rodillo rodillo largo pecho pectorales brazos snow angels
search-wall-slide = brazos arriba por encima de la cabeza antebrazos serrato ángeles de pared wall slides hombro elevar de pie parado deslizar
search-one-side-erector-roll = un lado junto a la columna paravertebral paravertebrales paraespinal erector espinal músculo largo inclinarse
search-rhomboid-ball = pelota de tenis bola pelota de lacrosse pelota de masaje entre los omóplatos escápulas paletillas romboides nudo contractura pared
search-upper-trapezius-ball = pelota de tenis bola pelota de lacrosse pelota de masaje hombro arriba trapecio trapecios cuello tensión contractura cervical pared
search-calm-close = terminar final acabar enfriar vuelta a la calma relajar relajarse descanso levantarse ponerse de pie pararse dormir noche desconectar estiramiento final

search-range-of-motion = movilidad flexibilidad flexible rango de movimiento amplitud soltar suelto ágil estirar estiramiento elasticidad moverme girar más rom
search-moving = moverse movimiento estirar estiramiento calentar calentamiento
search-weeks-of-rolling = largo plazo cuánto tarda cuándo se nota resultados semanas meses todos los días a diario diario progreso dura duradero
search-soreness = dolor duele dolores doler agujetas doms adolorido dolorido molestias músculos espalda alivio aliviar dolor de cuello cervicales tortícolis lumbago pinchazo
search-stiffness-feeling = rígido rígida rigidez tieso tiesa tenso tensión cargado cargada agarrotado entumecido aflojar soltar ablandar tejido
search-posture = joroba chepa jorobado encorvado encorvada encorvarse escritorio sentado computadora ordenador pantalla portátil laptop celular móvil cuello tecnológico text neck hombros caídos hombros redondeados hombros adelantados recto derecho enderezar cifosis cabeza adelantada giba mala postura
search-circulation = flujo de sangre riego sanguíneo corazón tensión arterial presión venas calor oxígeno sangre
search-recovery = después de entrenar entrenamiento entreno gimnasio gym ejercicio deporte rendimiento lesión lesiones prevención calentamiento agujetas doms deportista recuperar recuperarse
search-toxins = lactato ácido láctico eliminar drenar desintoxicar depurar detox limpiar agua beber tomar agua hidratación hidratarse
search-inflammation = inflamado inflamada hinchado hinchada hinchazón desinflamar antiinflamatorio
search-fascia = miofascial liberación miofascial autoliberación adherencias cicatriz tejido conectivo romper
search-knots = puntos gatillo punto gatillo trigger points nudo nudos contractura contracturas bulto bola dura músculo sensible
search-calm-breath = estrés ansiedad relajar relajación respiración calma nervios dormir sueño insomnio variabilidad del corazón sistema nervioso
search-dose = cuánto tiempo cuántos minutos segundos series repeticiones veces por semana a la semana al día diario con qué frecuencia duración
search-effort = fuerte fuerza presión apretar apretando dolor sin dolor no hay ganancia molestia intensidad profundo duele tiene que doler cuánta fuerza demasiado
search-tight-spot = aguantar mantener quedarse presionar presionando punto doloroso punto sensible nudo contractura cuánto tiempo
search-pace = rápido lento despacio deprisa velocidad ritmo tempo
search-roller = rodillo de espuma foam roller rulo comprar duro blando vibrador vibración vibratorio relieve densidad cuál qué tipo tamaño largo
search-where = zona lumbar lumbares lumbar riñones cintura espalda baja cuello cervicales columna costillas huesos dónde no encima de la columna
search-screening = seguro seguridad peligro peligroso riesgo riesgos contraindicaciones contraindicado osteoporosis huesos frágiles embarazada embarazo anticoagulantes quién no debe daño médico doctor hernia
search-landmarks = encontrar lugar altura nivel T3 T8 D3 D8 sujetador sostén brasier corpiño punta del omóplato escápula paletilla vértebra contar dónde posición rodillo
search-real-change = mejora mejoría medir medida medición error diferencia significativa mejor puntuación placebo

search-upper-trapezius = trapecio superior alto orejas encoger hombros encogidos parte alta del hombro cuello hombro trapecio trapecios tortícolis escritorio tensión cervicales
search-middle-trapezius = trapecio medio entre los omóplatos escápulas paletillas trapecio trapecios espalda media
search-lower-trapezius = trapecio inferior bajo debajo del omóplato escápula paletilla trapecio trapecios
search-rhomboids = romboides romboide entre los omóplatos escápulas paletillas por dentro del omóplato nudo contractura
search-thoracic-erectors = a lo largo de la columna músculos de la espalda junto a la columna paravertebral paravertebrales paraespinales extensor erector erectores espinal
search-latissimus-teres = dorsal ancho dorsales lats axila sobaco costado de la espalda ala debajo del brazo redondo
search-pectorals = pecho pectorales pectoral pecs parte delantera del hombro seno press de banca
search-serratus = costillas costado debajo del brazo boxeador serrato
search-ribcage = costillas costilla parrilla costal caja torácica respirar respiración pecho
search-first-five = novato principiante primera vez nuevo empezar inicio
search-five = 5 corta corto rápida rápido cinco minutos
search-eight = 8
search-eight-blades = 8 omóplatos escápulas paletillas
search-first-eight = 8 principiante primera vez
search-ten = 10 larga largo completa
search-wall-five = 5 de pie parado sin suelo sin piso oficina escritorio pared no puedo acostarme tumbarme bajar agacharme silla
search-wall-eight = 8 de pie parado sin suelo sin piso oficina pared no puedo acostarme tumbarme bajar agacharme
search-wall-first-five = 5 principiante de pie parado sin suelo sin piso pared no puedo acostarme tumbarme bajar agacharme
search-wall-first-eight = 8 principiante de pie parado sin suelo sin piso pared no puedo acostarme tumbarme bajar agacharme
search-chair-two = 2 dos minutos corta rápida escritorio oficina pausa descanso sentado sentada silla sin suelo sin piso
search-posture-eight = 8 fuerza fortalecer ejercicio postura
search-wall-posture = 7 fuerza fortalecer ejercicio postura de pie parado banda pared sin suelo sin piso

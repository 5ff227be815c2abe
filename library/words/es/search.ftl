### What people type. `search-{id}` has the other names of a technique, a claim, a region or a
### routine and, behind the semicolon, what people look for it with; it is searched and never shown.
### They are words, no claims. Titles, purposes, what is said and the safety list's conditions are
### searched as well and needn't be here. Keys: crates/library/src/search.
### Words of Spain and of Latin America; accents don't matter.

search-title = Buscar
search-hint = Un músculo, una técnica, una pregunta
search-empty = No se encontró nada para «{ $words }». Prueba con otra palabra, o míralo todo aquí.
search-found = { $count ->
        [one] { $count } resultado
       *[other] { $count } resultados
    }
search-first = Los primeros { $shown } de { $count }
search-kind-technique = técnica
search-kind-claim = lo que se sabe
search-kind-region = lugar del cuerpo
search-kind-routine = rutina
search-kind-session = sesión
search-kind-note = tu nota
# Words that say next to nothing; of the upper back is everything here.
search-words-empty = a al algo alguien alguna alguno alta ante antes aquí así aún bastante bien buena bueno cada casi como con cosa cosas creo cual cuando cuál cuándo cómo da dar de debe debería debo del desde después dice dicen donde durante dónde el ella ellos en es esa ese eso espalda esta estar este esto estoy está están et foam fue funciona gente ha hace hacer hacerlo haces hacia hago hay he la las le les lo los me mejor mi mis misma mismo mucha mucho muy más necesito ni nunca o otra otro para pero poner pongo por porque puede puedes puedo pues que quiero quién qué realmente se sea sentir ser si siempre siente siento sirve sobre solo son soy su sus sé sí sólo también te tengo ti tiene tienes todo tu tus tú un una unas uno unos usar usarlo uso va van vez voy y ya yo

search-settling-breath = respirar respiraciones inhalar; relajar relajarse calma calmarse tranquilo empezar comenzar calentamiento barriga abdomen diafragma abdominal exhalar inspirar espirar tomar coger soltar aire nariz hondo primero al principio arrancar
search-wall-extension-roll = de pie parado parada rodillo pared; suave fácil principiante sin suelo sin piso no puedo acostarme tumbarme rodillas oficina escritorio rodillo de espuma foam roller arquear arco hacia atrás doblar la más fácil suave mayores
search-thoracic-extension = dorsal columna espalda alta; manos detrás de la cabeza codos joroba chepa encorvado encorvada encorvarse arquear arco doblar hacia atrás dorsales rodillo de espuma foam roller cifosis rígida tieso movilidad crujir tronar crack escritorio enderezar estirar puente crujidos abrir caja
search-thoracic-rotation = giro dorsal girar torsión rotar; de lado acostado tumbado costado manos detrás de la cabeza torcer twist movilidad golf tenis pádel swing mirar atrás por encima del hombro conducir manejar marcha atrás reversa tronco rotaciones gira girarme
search-scapula-release = dorsal ancho escápula paletilla dorsales lats; omoplato escapular sobaco debajo del brazo alcanzar estirar el brazo arriba dominadas pull ups nadar natación nadador escalar ala redondo mayor costado detrás de la axila nadar remar
search-crossed-arm-rhomboid-roll = abrazo abrazarse cruzar los brazos; entre los omóplatos escápulas paletillas nudo contractura espalda media quemazón ardor dolor pinchazo tirón abrazarme abrazado
search-open-book = open book rotación de lado molino; acostado tumbado girar giro torsión twist rodilla sobre el rodillo
search-chair-extension = sentado sentada respaldo; escritorio oficina trabajo recostarse arquear sin suelo sin piso pausa arquearme teletrabajo
search-cat-camel = vaca cat cow; a cuatro patas a gatas en cuatro cuadrupedia manos y rodillas arquear columna muñecas yoga arquear redondear
search-prone-t = superman ytw prono; fuerza fortalecer ejercicio acostado tumbado brazos levantar elevar trapecio medio deltoides posterior pulgares débil juntar escápulas omóplatos
search-band-pull-apart = elástica goma liga theraband pull apart; fuerza fortalecer ejercicio resistencia parado brazos remo face pull deltoides posterior tirar estirar juntar escápulas omóplatos
search-thread-the-needle = hilo; a cuatro patas a gatas cuadrupedia girar torsión rotación brazo por debajo yoga
search-prayer-roll = rezo rezar postura del niño; arrodillado arrodillarse antebrazos dorsal ancho dorsales lats brazos arriba yoga codos en el rodillo
search-angels = ángeles de nieve ángel snow angels; pectorales estirar brazos a lo largo tumbado longitudinal
search-wall-slide = ángeles de pared wall slides; brazos arriba por encima de la cabeza antebrazos serrato hombro elevar de pie parado deslizar subir por la pared arriba deslizar
search-one-side-erector-roll = paravertebral paravertebrales paraespinal erector espinal; a lo largo al lado de la columna inclinarse
search-rhomboid-ball = pelota de tenis bola lacrosse masaje; entre los omóplatos escápulas paletillas nudo contractura
search-upper-trapezius-ball = pelota de tenis bola lacrosse masaje trapecios; hombro arriba cuello tensión contractura cervical
search-calm-close = terminar final vuelta a la calma enfriar enfriamiento; relajar relajarse descanso ponerse de pie pararse dormir cama noche desconectar estiramiento al acabar después relajación savasana

search-range-of-motion = movilidad flexibilidad flexible rango de movimiento amplitud rom; soltar suelto ágil estirar elasticidad moverme girar más limitado bloqueado sentadilla bloqueada limitada restringido libre moverse elástico alcance ampliar rotar tronco gira pies tocar
search-moving = movimiento estiramiento estiramientos calentamiento; calentar antes de ejercicios gimnasia dinámico alternativa material equipo rodar yoga
search-weeks-of-rolling = largo plazo resultados duradero; cuánto tarda notar nota meses todos los días a diario diario progreso dura efecto constancia hábito programa constante permanente siempre efectos plazo cuándo veo diferencia mejora vale pena
search-soreness = duele doler agujetas dorsalgia espalda; dolores adolorido dolorido doms músculos alivio aliviar dolor de cuello cervicales tortícolis lumbago lumbalgia pinchazo tirón calambre espasmo dolor de cabeza quemazón ardor punzada molesta molestia dolorida pesas migraña cabeza crónico agudo cuchillo sobrecarga sobrecargada resentido machacado curar cura quita contractura cuello mata fatal
search-stiffness-feeling = rígido tieso tiesa tenso tensión agarrotado; rígida cargado cargada agarrotada entumecido aflojar soltar ablandar mañana mañanas trabado tabla oxidado oxidada hormigón cemento bloqueado bloqueada atascado duro dura engarrotado aflojarme entumecida rigidez tirante contracturado engarrotamiento viaje vuelo
search-posture = joroba chepa encorvado jorobado; encorvada encorvarse escritorio sentado computadora ordenador pantalla portátil laptop celular móvil consola cuello de texto text neck hombros caídos redondeados adelantados recto recta derecho erguido enderezar cifosis cabeza adelantada giba mala postura tortuga corregir hombros hacia delante adelante encorvo sentarme sentarse teletrabajo oficina derecha erguida agachado cargado tech espalda recta cuello de tortuga gamer videojuegos chepudo pc
search-circulation = sangre flujo riego sanguíneo; corazón venas calor frío oxígeno circule circular bombear nutrientes hormigueo frías fríos frio manos dedos pies
search-recovery = recuperar recuperarse prevención lesión; después de entrenar entrenamiento entreno gimnasio gym ejercicio deporte correr rendimiento calentamiento agujetas deportista rápido descanso recuperación muscular crossfit pesas competición lesionarme lesionar evitar rodaje deportivo músculos cansados cansado fatiga
search-toxins = ácido láctico desintoxicar depurar detox; eliminar drenar limpiar agua beber hidratación hidratarse linfa linfático drenaje desechos lactato residuos impurezas drenante metabolismo retención líquidos
search-inflammation = inflamado hinchazón antiinflamatorio desinflamar; inflamada hinchado hinchada enrojecido caliente roja rojo
search-fascia = miofascial autoliberación; liberación cicatriz tejido conectivo romper celulitis fascias pegadas fibrosis cicatrices
search-knots = contractura contracturas punto gatillo trigger points; bulto bultitos bola bolita dura músculo sensible masaje nudito nuditos bultito crujientes pelotas muscular contracturado gatillos triggerpoint
search-calm-breath = respirar estrés ansiedad relajación; relajar relajarme calma calmar nervios nervioso dormir sueño insomnio variabilidad del corazón sistema nervioso nervio vago meditación pánico diafragma diafragmática profunda nerviosismo tranquilizarme tranquilizar parasimpático examen ataque mindfulness pulso agobio respiro cuadrada técnica
search-dose = repeticiones duración frecuencia; cuántos minutos segundos series veces por semana día diario suficiente basta bastan sesión sesiones cada cuánto minuto tiempo cantidad veces
search-effort = fuerte presión apretar intensidad; apretando no hay ganancia molestia profundo duele tiene que doler demasiado moratón moratones moretón moretones suave peso moleste molestar más fuerte apriete aprieto intenso normal cardenal cardenales presionar suavemente fuerza dolorosa aguantar escala
search-tight-spot = aguantar mantener; quedarme presionar presionando doloroso sensible nudo contractura gatillo cuánto tiempo quieto dolorosa quieta parado encima soltarse apretar punto sensible
search-pace = rápido lento velocidad tempo; lentamente despacio deprisa rápidamente pasadas segundos rodar lenta rápida
search-roller = rodillo de espuma foam roller rulo; comprar duro blando vibrador vibración vibratorio relieve densidad tipo tamaño largo pistola de masaje barato mejor cacahuete púas pinchos liso textura caro precio marca vibratorio centímetros toalla botella modelo bueno pistola churro
search-where = lumbar lumbares espalda baja cuello columna; riñones cintura cervical cervicales coxis ciática caderas costillas huesos evitar encima de la columna riñón vértebras directamente piernas glúteos barriga zonas prohibidas permitido abdomen culo rabadilla sacro gemelos muslos estómago
search-screening = peligro peligroso riesgo riesgos contraindicaciones contraindicado; seguridad huesos frágiles embarazada embarazo marcapasos corazón daño médico doctor fisio hernia discal ciática escoliosis artrosis artritis operación cirugía mareo hormigueo niños ancianos mayores ictus hipermovilidad rota roto fractura fracturada quebrada edad menores menor niño niña anciano abuelos enfermedad enfermo diabetes implante prótesis cuidado precaución prohibido apto puedo lesión lesionado entumecimiento adormecidos dedos corazón fisioterapeuta sintrom eliquis aspirina lupus epilepsia osteópata
search-landmarks = altura nivel T3 T8 vértebra vértebras; D3 D8 sujetador sostén brasier corpiño punta escápula paletilla contar apófisis posición hueso anatomía localizar palpar ubicar vértebra colocar colocarme palpación punta tocar contar rodillo coloco poner pongo apoyar
search-real-change = progreso mejora medición error; mejoría medir medida diferencia significativa puntuación placebo notar casualidad azar ruido real fiable cambio cambios comparar test verdadera realmente

search-upper-trapezius = trapecio superior trapecios cuello; orejas encoger hombros encogidos parte alta tortícolis escritorio tensión cervicales elevador hombrera
search-middle-trapezius = trapecio medio trapecios; entre los omóplatos escápulas paletillas espalda media
search-lower-trapezius = trapecio inferior trapecios; bajo debajo escápula paletilla
search-rhomboids = romboides romboide; entre los omóplatos escápulas paletillas por dentro nudo contractura
search-thoracic-erectors = erectores erector espinal paravertebrales paraespinales; a lo largo junto músculos de la espalda extensor
search-latissimus-teres = dorsal ancho dorsales lats; sobaco costado de la espalda ala debajo del brazo redondo
search-pectorals = pectorales pectoral pecs; parte delantera del hombro seno press de banca
search-serratus = serrato boxeador; debajo del brazo escápula alada alada aladas
search-ribcage = costilla parrilla costal caja torácica; respirar respiración intercostal
search-first-five = novato principiante primera vez nuevo empezar inicio
search-five = 5; corta corto rápida rápido cinco minutos
search-eight = 8
search-eight-blades = 8; omóplatos escápulas paletillas
search-first-eight = 8; principiante primera vez
search-ten = 10; larga largo completa
search-wall-five = 5; de pie parado sin suelo sin piso oficina escritorio pared no puedo acostarme tumbarme bajar agacharme silla
search-wall-eight = 8; de pie parado sin suelo sin piso oficina pared no puedo acostarme tumbarme bajar agacharme
search-wall-first-five = 5; principiante de pie parado sin suelo sin piso pared no puedo acostarme tumbarme bajar agacharme
search-wall-first-eight = 8; principiante de pie parado sin suelo sin piso pared no puedo acostarme tumbarme bajar agacharme
search-chair-two = 2; dos minutos corta rápida escritorio oficina pausa descanso sentado sentada silla sin suelo sin piso
search-posture-eight = 8; fuerza fortalecer ejercicio postura
search-wall-posture = 7; fuerza fortalecer ejercicio postura de pie parado banda pared sin suelo sin piso

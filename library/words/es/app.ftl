### Words on screens and in the terminal. The browser's and the terminal's makers add to these;
### what is spoken stands in phrases.ftl and in each technique's own file.

app-name = Rollwise
app-hello = ¿Espalda alta rígida? Cinco minutos suaves.
app-hello-more = Te acuestas sobre el rodillo; una voz te dice dónde, a qué ritmo, cuándo quedarte y cuándo parar. No hace falta mirar nunca.
hello-known = Ya has estado aquí: tu plan vino contigo.
app-not = Rollwise es un entrenador, no un médico. No hace ningún diagnóstico.

field-full = Más largo no puede ser.
field-left = { $count ->
        [one] Cabe un carácter más.
       *[other] Caben { $count } caracteres más.
    }

## Places

nav-today = Hoy
nav-body = Cuerpo
nav-measure = Medir
nav-progress = Progreso
nav-history = Historial
nav-back = Atrás

## First run

setup-next = Continuar
setup-safety-title = Primero, ¿es el rodillo adecuado para ti?
setup-safety-ask = Marca lo que sea verdad en tu caso. Todo se queda en este dispositivo.
setup-you-title = Un poco sobre ti
setup-goal = ¿Qué te gustaría?
setup-goal-pain = Menos dolor
setup-goal-stiffness = Menos rigidez
setup-goal-range = Moverme con más libertad
setup-goal-calm = Calma
setup-goal-posture = Mejor postura
setup-goal-posture-note = No se ha demostrado que el rodillo cambie la postura; del fortalecimiento sí, un poco.
setup-gear = ¿Qué tienes?
setup-floor = ¿Puedes bajar al suelo y volver a levantarte?
setup-floor-yes = Sí
setup-floor-no = No con facilidad
setup-minutes = ¿Cuánto tiempo?
setup-sound-test = Reproducir un sonido de prueba
setup-sound-heard = Lo oí
setup-sound-unheard = No oí nada
setup-sound-help = Sube el volumen, y revisa el interruptor de silencio y el altavoz Bluetooth.
setup-landmarks = Encuentra tus lugares

## Today

today-title = { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } para tu espalda alta
today-plan = Plan de hoy
today-why = ¿Por qué esto?
today-start = Empezar
today-again = Como la última vez
today-minutes = { $minutes } min
today-seconds = { $seconds } s
today-sets = { $sets } × { $seconds } s
today-sets-side = { $sets } × { $seconds } s por lado
today-sets-left = { $sets } × { $seconds } s, solo el lado izquierdo
today-sets-right = { $sets } × { $seconds } s, solo el lado derecho
today-between = Colocarse, cambiar y salir
today-morning-ask = ¿Cómo está tu espalda esta mañana, tras la última sesión?
today-better = Mejor
today-same = Igual
today-worse = Peor
today-unfinished = Tu última sesión se cortó.
today-cut-terminal = Estaba en marcha en un terminal. Para seguir allí: rollwise roll.
today-resume = Seguir con ella
today-close = Cerrarla
today-water = Ten agua cerca, si quieres.

## Ways to play

play-title = ¿Cómo te gustaría seguirla?
play-screen = Con la pantalla
play-screen-what = Palabras, figura y botones a la vista.
play-dark = A oscuras
play-dark-what = Pantalla negra, protegida de toques. Mantén pulsado en cualquier parte para parar; toca dos veces para un punto tenso.
play-feel = Que el teléfono note cómo te mueves
play-feel-what = Sobre el pecho, o en un bolsillo. Avisa cuando las pasadas siguen siendo demasiado rápidas o lentas; dos toques firmes significan: punto tenso. Lo que nota se queda en el teléfono. Aún no se ha probado en teléfonos reales.
play-feel-well = Te nota.
play-feel-refused = El navegador dijo que no. Permite el movimiento para esta página en los ajustes del navegador, y marca esto otra vez.
play-feel-nothing = No responde ningún sensor de movimiento: este dispositivo no lo tiene, o la dirección de la página no empieza por https.
play-locked = Bloqueado
play-locked-what = Solo sonido, teléfono bloqueado. Pausa significa: deja de moverte; siguiente salta, anterior lo repite.

## Session

session-set = serie { $set } de { $of }
session-paused = En pausa
session-pause = Pausa
session-resume = Seguir
session-back = Repetir serie
session-skip = Saltar
session-repeat = Repetir aviso
session-spot = Punto tenso: quedarse aquí
session-easier = Más suave
session-harder = Más fuerte
session-stop = Parar
session-stop-roll-off = Parar, o simplemente salir rodando
session-stop-step-away = Parar, o simplemente apartarse
session-stop-rest = Parar, o simplemente descansar
session-why-paused = ¿Qué pasó?
session-breathe-in = Toma aire
session-breathe-out = Suelta el aire
pending-skip = Seguimos en la próxima respiración.
pending-skip-words = Seguimos en un momento.
pending-back = Otra vez, desde la próxima respiración.
pending-back-words = Otra vez, en un momento.
pending-repeat = Se repite en la próxima respiración.
pending-repeat-words = Se repite en un momento.
pending-spot = Nos quedamos aquí desde la próxima respiración.
pending-spot-words = Nos quedamos aquí en un momento.
pending-easier = Más suave desde la próxima respiración.
pending-easier-words = Más suave en un momento.
pending-harder = Más fuerte desde la próxima respiración.
pending-harder-words = Más fuerte en un momento.
session-hold-on = Mantén pulsado en cualquier parte para parar. Dos toques: punto tenso aquí. Un toque: más.
stop-done = Basta por hoy
stop-pain = Duele: punzante, se extiende, 7 o más
stop-numb = Entumecimiento u hormigueo
stop-dizzy = Mareo o malestar
stop-interrupted = Surgió algo

## Before, after, saved

ask-pain = ¿Cuánto te duele ahora la parte alta de la espalda?
ask-stiffness = ¿Cuánta rigidez sientes ahora en la parte alta de la espalda?
ask-calm = ¿Cuánta calma sientes ahora?
ask-low = 0: nada
ask-high = 10: todo lo posible
ask-high-pain = 10: lo peor que puedas imaginar
done-title = Hecho
done-saving = Guardando…
done-saved = Guardado en este dispositivo.
done-not-saved = Aún sin guardar. Deja esta página abierta.
done-water = Bebe un poco de agua si tienes sed.
done-tomorrow = Mañana por la mañana hay una pregunta.
done-noise = Una sola puntuación puede oscilar más que esto. Lo que cuenta es la media de una semana.
done-home = Volver a Hoy

## History

history-title = Lo que hiciste
history-empty = Aún nada. Tu primera sesión aparecerá aquí.
history-rehearsal = simulacro
history-finished = terminada
history-stopped = detenida
history-interrupted = cortada
history-month-days = { $days ->
        [one] { $days } día
       *[other] { $days } días
    } de práctica
history-sessions = { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }
history-none-counted = nada que cuente
history-counts = Una sesión cuenta cuando se ha empezado una serie y ha pasado un minuto. Un simulacro no cuenta nunca.
history-techniques = Lo que más tiempo llevó

## Data and settings

settings-title = Datos y ajustes
settings-voice = Voz
settings-theme = Claro u oscuro
settings-theme-auto = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-export = Guardar una copia de todo
settings-table = Guardar las sesiones como tabla (CSV)
settings-delete = Borrar
settings-delete-ask = ¿Borrar esto para siempre? Las copias que hiciste antes conservan lo suyo.
settings-where = Tus datos están solo en este dispositivo, en un solo archivo.

## Words used everywhere

word-cancel = Cancelar
word-close = Cerrar
word-undo = Deshacer
word-undone = Deshecho.
word-level = nivel { $level }
word-caution = Atención
word-mistake = Suele salir mal
word-remedy = Mejor así
word-how = Cómo se hace
word-sources = Fuentes
word-related = Va bien con
date = { $day } de { $month } de { $year }
date-short = { $day }/{ $month }/{ $year }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
tenths = { $value }

## The browser: first run

setup-begin = Empezar
setup-step = Paso { $n } de 3
safety-next = Ver qué sigue
safety-clear = Quitar todas las marcas
safety-cleared = Se quitaron todas las marcas.
gate-title = Lo que esto significa para ti
gate-lead = Técnica por técnica, para empezar con suavidad. Cambia cuando cambian tus respuestas.
gate-why = Por qué
gate-about-pressed = Todo lo que presiona.
gate-word-go = Puedes hacerla.
gate-word-gentler = En una forma más suave: { $form }.
gate-word-swap = Otra en su lugar: { $technique }, { $form }.
gate-word-ask = Pregunta antes.
gate-word-stop = No mientras sea así.
gate-asked-title = ¿Ya has preguntado?
gate-asked-lead = Márcalo si alguien que conoce tu salud te dijo que puedes usar el rodillo.
basis-consensus-tag = Los expertos coincidieron.
basis-precaution-tag = Por prudencia; no estudiado.
basis-redflag-tag = Motivo para mirarlo, no un diagnóstico.
setup-gear-roller = Rodillo blando o medio
setup-gear-firm-roller = Rodillo firme
setup-gear-cushion = Cojín
setup-gear-wall = Pared libre
setup-gear-ball = Pelota
setup-gear-chair = Silla firme
setup-gear-band = Banda elástica
setup-gear-note = Basta un rodillo blando o medio: los blandos y los duros dieron el mismo resultado.
setup-sound-title = ¿Lo oyes?
setup-sound-good = Bien. Entonces puedes cerrar los ojos.
ready-title = Antes de acostarte
ready-next = A Hoy
figure-hello = Una persona boca arriba, con las rodillas dobladas, un rodillo de espuma atravesado entre los omóplatos y la cabeza en un cojín.
figure-today = La posición de la técnica principal de hoy.

## The browser: today

nav-data = Datos
today-title-pain = { $minutes } minutos para una espalda alta dolorida
today-title-stiffness = { $minutes } minutos para una espalda alta rígida
today-title-range = { $minutes } minutos para moverte con más libertad
today-title-calm = { $minutes } minutos para calmarte
today-title-chair = { $minutes } minutos en una silla
today-title-posture = { $minutes } minutos para tu espalda alta
today-evidence = Ver las pruebas
today-nothing = Hoy, nada de rodillo
today-not-asked = Primero va la lista de seguridad, y nadie la ha contestado todavía.
today-nothing-left = Según tus respuestas en la lista de seguridad, hoy no se puede hacer nada, ni siquiera un ejercicio de respiración.
today-walk = Hoy, una caminata
today-fresh = Lo que encaja hoy en su lugar
today-running = Tu sesión sigue en marcha.
today-not-as-rehearsal = Esto era práctica en tiempo real. Inicia Rollwise sin --speed para seguir con ella.
today-cant-resume = Esta versión de Rollwise no puede seguir con ella. Ciérrala: lo hecho se conserva.
today-other-device = Hay una sesión en marcha en otro dispositivo. Aparecerá aquí cuando termine.
today-elsewhere = Hay una sesión en marcha en otra pestaña.
today-take-over = Seguir aquí
today-cut-at = Se hicieron { $minutes } min { $seconds } s
today-rehearsal = Un simulacro: va { $speed } veces más rápido, sin sonido, y nunca cuenta como práctica.
today-soft-roller = Rodillo blando
today-swap = Cambiar esta
today-take-out = Quitar lo añadido
today-put-back = Deshacer el cambio
today-only = Solo por hoy
today-no-floor = Sin suelo
today-sore-left = Me duele el hombro izquierdo
today-sore-right = Me duele el hombro derecho
today-chair = Dos minutos en una silla
today-few-minutes = Solo cuatro minutos
today-roller = Rodillo medio
today-firm-roller = Rodillo firme
today-no-roller = Sin rodillo
why-plan = Plan de hoy
why-ours = Regla nuestra.
why-certainty = Certeza: { $certainty }.
why-left-out = Hoy queda fuera

## The browser: before and after

start-title = Antes de empezar
start-begin = Empezar
start-unasked = Primero la lista de seguridad; esta rutina te espera.
start-safety = Para parar, sal rodando. No hay que pulsar nada. Ten el cojín al alcance.
ask-optional = Puedes dejarlo sin contestar.
ask-own-task = ¿Cuánto te cuesta hacer lo que elegiste?
ask-tension = ¿Cuánta tensión sientes ahora?
ask-hurts-today = Hoy duele
ask-pain-new = Este dolor es nuevo.
after-title = Una pregunta
after-title-stopped = Dos preguntas
after-skip = Guardar sin respuesta
after-save = Guardar
measure-pain = Dolor
measure-stiffness = Rigidez que sientes
measure-own-task = Tu propia tarea
measure-tension = Tensión que sientes

## The browser: session

word-left = restante
session-spot-how = unos 20 segundos, respirando despacio
session-spot-later = solo mientras ruedas
session-longer = Un poco más
session-longer-how = unos 20 segundos más, mientras cede
session-stays = Te quedas aquí
session-stays-how = sigue por sí solo
session-holding = te quedas aquí
session-window = quédate aquí, o sigue en movimiento
session-pace = ritmo { $n },{ $of } s
session-slower = un poco más despacio
session-quicker = un poco más rápido
session-hurts = Duele
session-numb = Entumecido
session-all-well = Todo bien, seguir
session-off-already = Ya salí de él
session-lock = Ya puedes bloquear el móvil
session-lost = Esta sesión sigue en otra pestaña.
stop-why = ¿Qué fue?
stop-done-short = Ya basta
stop-pain-short = Duele
stop-numb-short = Entumecido
stop-dizzy-short = Mareo
stop-interrupted-short = Surgió algo
key-space = espacio
key-enter = Intro
key-spot = Punto tenso
sound-title = Sin sonido
sound-blocked = El navegador pide que pulses algo antes de sonar. Pulsa abajo, o sigue sin sonido.
sound-broken = Este navegador no puede reproducir el sonido. Puedes seguir sin él; quedan las palabras y la imagen.
sound-again = Probar otra vez
sound-without = Sin sonido

## The browser: done

done-stopped = Paraste, y está bien
done-saved-both = Guardado en este navegador y en el archivo del programa.
done-saved-there = Guardado en el archivo del programa. Este navegador no conserva nada.
done-again = Guardar otra vez
done-what = Lo que hiciste
done-nothing = No se empezó ninguna serie.
done-before = antes
done-after = después
done-next = Buen día para la próxima:

## The browser: history

history-stopped-done = detenida: ya bastaba
history-stopped-pain = detenida: dolía
history-stopped-numb = detenida: entumecimiento
history-stopped-dizzy = detenida: mareo
history-stopped-interrupted = detenida: surgió algo
past-gone = Esta sesión no está aquí
past-log = Lo que pasó
past-morning = La mañana siguiente:
past-export = Guardar lo pulsado como archivo
past-delete = Borrar esta sesión
past-deleted = Sesión borrada.
log-began = Empezó
log-paused = En pausa
log-resumed = Siguió
log-back = Una parte otra vez
log-skipped = Se saltó
log-repeated = Se repitió la voz
log-held = Punto tenso: parada
log-unfelt = Se apagó la pantalla: el movimiento dejó de notarse
log-eased = Más suave
log-hardened = Más fuerte
log-before = Antes
log-after = Después
log-skipped-answer = omitida
log-set = Serie { $set } hecha
log-off = Ya fuera del rodillo
log-finished = Fin

## The browser: data and settings

settings-safety = Contestar otra vez la lista de seguridad
settings-voice-rollwise = La de Rollwise
settings-voice-device = La del dispositivo
settings-voice-none = Solo tonos
settings-voice-note = La voz de Rollwise forma parte del sonido y no necesita la pantalla encendida; no la hemos probado en todos los teléfonos bloqueados. La voz del dispositivo habla solo mientras la página está a la vista.
settings-tones-note = Lo que dicen los tonos. Dos hacia arriba: empieza. Abajo y otra vez arriba: la mitad. Tres tics: los últimos tres segundos. Dos hacia abajo: termina. Arriba y otra vez abajo: cambia de lado. Dos veces el mismo: quédate en un punto, o sigue en movimiento. Uno grave: empieza una parada en un punto. Grave y luego arriba: esa parada termina. Tres graves, bajando: para. Cuatro hacia arriba: hecho.
settings-sides = Izquierda y derecha
settings-sides-middle = Sonido en el centro
settings-sides-lean = Los tonos van al lado que trabajas
settings-sides-note = Para eso hacen falta auriculares, o dos altavoces a tu izquierda y a tu derecha, y la sesión ocupa el doble de memoria. Desde la próxima sesión.
settings-music = Tu propia música
settings-music-off = Solo Rollwise
settings-music-on = Que siga sonando
settings-music-note = Donde el navegador lo permite, tu música sigue bajo la voz. Lo que cuesta: en un iPhone, la sesión puede entonces quedarse muda con el interruptor en silencio o la pantalla bloqueada. Otros teléfonos deciden por sí mismos, y pueden parar una de las dos.
settings-voice-missing = La voz de Rollwise no está disponible en este idioma. Hasta que lo esté, habla la voz del dispositivo.
settings-language = Idioma
settings-language-missing = No se pudieron descargar estos textos. Inténtalo de nuevo cuando haya red.
language-en = English
language-de = Deutsch
language-es = Español
language-ar-XB = Pseudo
settings-data = Tus datos
settings-where-browser = Tus sesiones se guardan en este navegador, y pasan al archivo del programa cuando está en marcha. No van a ningún otro sitio.
settings-where-nowhere = Este navegador no guarda nada de tus sesiones. Van al archivo del programa mientras está en marcha, y a ningún otro sitio.
settings-journal = Diario
settings-entries = { $count ->
        [one] { $count } entrada
       *[other] { $count } entradas
    }
settings-start-over = Si los dos son tuyos, únelos en Dispositivos. Si no, para usar aquí el diario del programa: primero guarda una copia, y luego borra todo en este navegador.
settings-delete-all = Borrar todo
settings-delete-sure = ¿Borrar todo, para siempre?
settings-delete-what = Se borran tus respuestas y todas las sesiones, aquí y en el archivo del programa. Las copias y copias de seguridad hechas antes conservan lo suyo.
settings-delete-yes = Borrar todo
settings-delete-waits = Borrado aquí. En el archivo del programa se borrará en cuanto se pueda acceder a él.
server-none = Esta página se abrió sin el programa, así que todo se queda en este navegador.
server-done = El programa de esta dirección lo tiene todo.
server-unreachable = El programa no está en marcha ahora mismo. Lo que haces se guarda aquí y pasará allí después.
server-refused = El programa dijo que no:
server-odd = Algo respondió en esta dirección, pero no es Rollwise.
trouble-title = Tus datos necesitan atención
trouble-journal-title = Dos diarios
trouble-full = No queda espacio. No se perdió nada, pero no se puede guardar nada nuevo: libera espacio y prueba otra vez.
trouble-off = Este navegador no conserva nada aquí: es una ventana privada, o el almacenamiento está desactivado. Usa una ventana normal para conservar lo que haces.
trouble-closed = El navegador cerró su almacenamiento. Recarga la página; lo guardado sigue ahí.
trouble-damaged = Algunos datos guardados no se pueden leer. Se dejan como están. Guarda una copia y ejecuta: rollwise doctor.
trouble-journal = El programa de esta dirección tiene otro diario que este navegador. No se mezcla nada: los dos quedan como están. Si los dos son tuyos, puedes unirlos.
trouble-failed = El navegador no pudo guardarlo. Prueba otra vez; lo guardado antes sigue ahí.

## The browser: on this device

device-title = En este dispositivo
kept-here = Todo Rollwise está en este dispositivo, con su voz: funciona sin conexión.
kept-none = Rollwise se está descargando en este dispositivo, para funcionar sin conexión.
kept-failed = Rollwise aún no está completo en este dispositivo y necesita conexión. Lo intentará otra vez la próxima vez que lo abras.
kept-full = Aquí no hay espacio para guardar Rollwise para el día en que no haya conexión. Funciona mientras la haya. Libera espacio y ábrelo otra vez.
kept-never = Aquí Rollwise necesita conexión: este navegador, o una dirección sin https, no guarda aplicaciones en el dispositivo.
fresh-ready = Hay una versión nueva de Rollwise. Llega sola la próxima vez que abras Rollwise.
fresh-session = Hay una versión nueva de Rollwise. Espera a que termine tu sesión.
fresh-stale = Rollwise se renovó en otra pestaña. Esta sigue como está hasta que la abras de nuevo.
fresh-new = Rollwise se renovó desde tu última visita.
fresh-use = Usarla ahora
fresh-waits = Hay una sesión en marcha en otra pestaña. La versión nueva espera a que termine.
fresh-closes = La versión nueva llega cuando se cierren todas las pestañas y ventanas de Rollwise.
fresh-full = No hay espacio para una versión nueva de Rollwise. La que tienes sigue funcionando.
install-title = Ten Rollwise a mano
install-ask = Instalado, Rollwise se abre como cualquier aplicación, y es menos probable que el navegador borre sus datos.
install-do = Instalar
install-iphone = En un iPhone o iPad: pulsa Compartir, el cuadrado con la flecha, y luego Añadir a pantalla de inicio (o Agregar a inicio). Allí Rollwise empieza vacío: guarda antes una copia aquí, y cárgala allí.
install-done = Rollwise está instalado.
install-none = Puede que el menú de tu navegador tenga una forma de instalar esta página, o de añadirla a la pantalla de inicio.
lasting-yes = Este navegador ha prometido conservar tus datos hasta que los borres.
lasting-no = Este navegador puede borrar tus datos si el dispositivo se queda sin espacio: no ha prometido conservarlos. Una copia, guardada en otro sitio, está a salvo de eso.
lasting-week = Safari puede borrar tus datos cuando lo hayas usado siete días sin abrir Rollwise. En la pantalla de inicio eso no cuenta. Una copia, guardada en otro sitio, está a salvo en cualquier caso.
copy-title = ¿Hay una copia de tus datos?
copy-take = Cargar una copia
copy-have = Tengo una copia anterior
copy-note = Una copia es un archivo con todas tus sesiones y respuestas, y las fotos de perfil que se guardan aquí. Un Rollwise vacío la carga, en cualquier navegador; el programa también, sin las fotos: rollwise import ARCHIVO.
copy-took = { $count ->
        [one] { $count } entrada era nueva, y ahora está aquí.
       *[other] { $count } entradas eran nuevas, y ahora están aquí.
    }
copy-took-photos = { $count ->
        [one] Y { $count } foto.
       *[other] Y { $count } fotos.
    }
copy-no-photos = Sus fotos no se pudieron guardar aquí. Cárgala otra vez.
copy-without-photos = Las fotos no se pudieron leer aquí, así que esta copia va sin ellas.
copy-no = Este archivo no es una copia de Rollwise, o está dañado. No se cargó nada.
copy-other = Esta copia pertenece a otro diario que el de aquí. Se puede cargar donde aún no haya nada: guarda una copia de este y luego borra todo aquí.
copy-program = El programa de esta dirección ya tiene entradas de otro diario que el de esta copia. No se mezcla nada: para tener la copia, haz que el programa empiece en una carpeta vacía: rollwise serve --data CARPETA.
word-fine = De acuerdo
word-not-now = Ahora no

## Devices
recording-title = Lo que nota el teléfono
recording-lead = Ponte el teléfono sobre el pecho o en un bolsillo, y muévete. Ves lo que nota, y puedes guardar en un archivo lo que dicen sus sensores: rollwise motion lo lee.
recording-begin = Grabar
recording-end = Parar de grabar
recording-anew = Grabar de nuevo
recording-samples = { $count ->
        [one] { $count } muestra
       *[other] { $count } muestras
    }
recording-save = Guardar en un archivo
recording-what = Una tabla de tiempo, aceleración y giro, sesenta filas por segundo. Se queda en este dispositivo hasta que la guardes; si sales de esta página, se pierde.
recording-saved = Guardado.
recording-still = Está quieto.
recording-moving = Se mueve.
recording-taps = Dos toques firmes.
recording-not-tried = Aún no se ha probado en teléfonos reales. Con la pantalla apagada no se nota nada.
devices-title = Dispositivos
devices-waiting = Preguntando al programa…
devices-stranger = Lo que haces se queda en este navegador. Para compartirlo con tu equipo, busca allí un código: Datos, Dispositivos (o: rollwise pair).
devices-pair-title = Vincular este dispositivo
devices-pair-lead = Así tus sesiones de aquí y de tu equipo son un solo diario. No van a ningún otro sitio.
devices-pair-later = Ahora no
devices-pair = Vincular
devices-have = Tengo un código de mi equipo
devices-code = Código de tu equipo
devices-name = Cómo llamar a este dispositivo
devices-this = Este dispositivo está vinculado, como
devices-others = Lo que haces aquí pasa a tu equipo siempre que se pueda acceder a él. Allí están también todos los dispositivos y más códigos.
devices-leave = Desvincular este dispositivo
devices-leave-sure = Entonces ya nada va ni viene. Lo que ya está aquí se queda aquí.
devices-paired = Dispositivos vinculados
devices-nobody = Ninguno aún.
devices-made = Vinculado
devices-seen = visto por última vez el
devices-remove = Quitar
devices-remove-sure = No recibe nada más de aquí. Lo que tiene se queda en él.
devices-more = Uno más, para este diario
devices-invite = Mostrar un código
devices-alone = Otros dispositivos aún no pueden llegar a este Rollwise. Ciérralo, inícialo con: rollwise serve --lan, y vuelve a mirar aquí.
devices-trust = 1. Una vez en cada teléfono: confiar en este equipo
devices-trust-how = Apunta con su cámara a esto; la página que se abre dice el resto.
devices-fingerprint = La huella del certificado en el teléfono tiene que ser esta:
devices-open = Abrir y vincular
devices-open-how = Apunta con la cámara a esto; o abre la dirección y escribe el código.
devices-code-once = Sirve una vez, durante diez minutos.
devices-join-what = { $count ->
        [one] Este navegador tiene un diario propio, con { $count } entrada. El programa de esta dirección tiene otro.
       *[other] Este navegador tiene un diario propio, con { $count } entradas. El programa de esta dirección tiene otro.
    }
devices-join-how = Si los dos son tuyos, pueden hacerse uno: todo se queda, nada se duplica. Si uno es de otra persona, no lo hagas: no hay vuelta atrás.
devices-join = Los dos son míos: unir
devices-joined = Unidos. Ahora es un solo diario.

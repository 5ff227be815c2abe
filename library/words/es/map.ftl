### The body to touch. Keys: crates/web/src/screens/body.rs. Names of places: body.ftl.

body-title = ¿Dónde notas tensión?
body-lead = Toca un músculo. Las zonas rayadas no se presionan nunca.
body-map-back = Tu espalda, vista por detrás
body-map-front = Tu pecho, visto por delante
body-back = Espalda
body-front = Delante
body-turn = Qué cara del cuerpo
body-ask = ¿Cuánta tensión hay ahí?
body-low = 1: apenas
body-high = 10: toda la que puede haber
body-words = Una nota, si quieres
body-words-hint = Peor tras un día de escritorio
body-save = Marcar
body-save-again = Guardar
body-gone = Ya no hay tensión
body-marked = { $spot }: { $n } de 10.
body-removed = { $spot }: ya sin marca.
body-remove = Quitar { $spot }
body-remove-word = Quitar
body-forget = Borrar todo lo dicho de este lugar
body-forgotten = Borrado.
body-list = Marcados
body-list-empty = Aún no hay nada marcado.
body-before = Ya sin tensión
body-history = { $spot }, { $n } de 10
body-of-ten = { $n } de 10
body-all = Todos los lugares en una lista
body-unmarked = sin marcar
body-use = Usar en el plan de hoy
body-use-none = Al plan de hoy
body-not-pressed = Aquí ninguna técnica lo presiona. Al marcarlo queda anotado.
body-one-rating = Los números de días distintos varían en uno o dos puntos aunque nada haya cambiado.
body-keep-out = Nunca se presiona
body-keep-out-all = Lo que nunca se presiona, y por qué
body-keys = Las flechas llevan de un lugar a otro; Intro elige.

keep-out-neck-why = El cuello, hasta la segunda vértebra por debajo de él, queda fuera por prudencia. Eso se basa en la anatomía y en opiniones, no en ensayos.
keep-out-spine-why = Los huesos de la columna están justo bajo la piel. Un rodillo liso puede cruzarlos; nada se aprieta contra ellos, y en cada parada el peso va hacia un lado.
keep-out-shoulder-blade-why = Hueso, con poco encima. Pasamos el rodillo por el músculo de al lado.
keep-out-low-back-why = Por debajo de las costillas nada sujeta la columna frente al rodillo. La dejamos fuera por prudencia; eso se basa en la anatomía y en opiniones, no en ensayos.
keep-out-lowest-ribs-why = Las dos últimas costillas terminan libres en el músculo. Las dejamos fuera por prudencia.
keep-out-side-ribs-why = A los lados, las costillas tienen poco músculo encima. Las dejamos fuera por prudencia.
keep-out-front-ribs-why = Por delante, las costillas y el esternón tienen poco músculo encima. Los dejamos fuera por prudencia.
keep-out-armpit-why = Por el hueco de la axila pasan nervios y vasos del brazo. Ahí no se presiona nada.

## Finding places with the fingers. Said aloud as well.

landmarks-title = Encuentra tus lugares
landmarks-lead = Tres lugares dicen dónde va el rodillo. Si se leen en voz alta, tus manos quedan libres.
landmarks-aloud = Leer en voz alta
landmarks-all = Leer los tres
landmarks-hush = Dejar de leer
landmarks-silent = Este dispositivo no tiene voz para leer.
landmark-tops-level = hacia T3
landmark-strap-level = hacia T8
landmark-ribs-level = T11 y más abajo
landmark-tops-say = Pasa una mano por encima del hombro, hacia abajo. La cresta de hueso bajo los dedos es la parte alta del omóplato. Su extremo interior queda más o menos a la altura de la tercera vértebra del tórax. El rodillo nunca va más arriba.
landmark-strap-say = Deja colgar los brazos. Lleva una mano hacia atrás y busca la punta inferior del omóplato. Queda más o menos a la altura de la octava vértebra, una arriba o abajo. La altura del sostén está justo por debajo.
landmark-ribs-say = Pon las manos en la cintura y súbelas hasta el primer hueso. Son tus últimas costillas. El rodillo se queda al menos una mano por encima de ellas.

## Techniques

nav-techniques = Biblioteca
techniques-title = Biblioteca
techniques-lead = Todo lo que compone un plan, y lo que se sabe de ello.
technique-used-title = Tú y esta técnica
technique-used = Hecha en { $count ->
        [one] { $count } sesión
       *[other] { $count } sesiones
    }, { $minutes ->
        [0] menos de un minuto
       *[other] { $minutes } min
    } en total.
technique-note = Tu nota
technique-note-hint = Un cojín más bajo la cabeza
technique-note-kept = Guardada.
technique-who = Quién debe dejarla o preguntar antes
technique-who-why = Tu propia lista decide lo que se planea para ti. Allí se dice en qué se basa cada línea.
techniques-pressed = Con el rodillo
techniques-still = Sin presión
technique-gone = Esta técnica no está aquí
technique-figure = { $name }, como figura en movimiento
technique-turn = Arrástrala, tócala por un lado, o usa las flechas, para verla desde otro lado.
technique-levels = Niveles
technique-enter = Colocarse
technique-move = El movimiento
technique-watch = Atención
technique-use = Para hoy y para ti
technique-today = Añadir a hoy
technique-today-there = El plan de hoy lo tiene.
technique-today-open = Abrir el plan de hoy
technique-today-out = Quitarlo de nuevo
technique-today-instead = En lugar de
technique-today-not = Hoy no
technique-own = A una rutina propia
technique-own-new = Una nueva
technique-place = Dónde en el cuerpo
technique-place-map = { $name }: dónde trabaja, en el cuerpo
technique-place-open = Abrir el mapa del cuerpo
technique-place-way = La línea discontinua: entre qué alturas va el rodillo o la pelota.
technique-claims = Qué hace, y con qué certeza
today-right-first = primero el lado derecho
settings-skin = Piel de la figura
settings-skin-porcelain = Porcelana
settings-skin-sand = Arena
settings-skin-honey = Miel
settings-skin-almond = Almendra
settings-skin-chestnut = Castaña
settings-skin-espresso = Café
settings-motion = La figura
settings-motion-on = Se mueve
settings-motion-off = Quieta
settings-keys = Letras como teclas en una sesión
settings-keys-on = Sí
settings-keys-off = No
settings-keys-note = Las palabras que dictes podrían pulsarlas.

### Rutinas y técnicas propias. Claves: crates/web/src/screens/own.

own-title = Tus rutinas
own-lead = Compón tus propias sesiones, o abre lo que alguien te envió.
own-empty = Aún no hay nada tuyo. Empieza con una rutina vacía, o cambia una que ya exista.
own-new = Una rutina nueva
own-from-nothing = Empezar de cero
own-from-today = Empezar con el plan de hoy
own-from-today-name = Como hoy
own-ready = Rutinas listas
own-open = Abrir lo que te enviaron
own-open-lead = Primero se comprueba y se muestra. No se guarda nada hasta que tú lo digas.
own-open-file = Abrir un archivo
own-open-address = O pega aquí la dirección
own-folder = De tu carpeta
own-folder-lead = Archivos de tu equipo. Cámbialos allí; lo nuevo aparece aquí al momento.
own-copy-file = Copiarla para cambiarla aquí
own-steps = { $count ->
        [one] { $count } paso
       *[other] { $count } pasos
    }
own-wrong = { $count ->
        [one] { $count } cosa por corregir
       *[other] { $count } cosas por corregir
    }
own-technique = Una técnica propia
own-technique-unseen = Alguien escribió esta técnica; en Rollwise no la ha revisado nadie. Todas las precauciones de tu lista de seguridad valen para ella.
own-technique-words = Todo lo que dice
own-presses = En ella hay presión.
own-presses-not = Según ella misma declara, nada presiona.
own-name-taken = Otra técnica ya tiene este nombre, así que esta no se usa. Ponle un nombre distinto.
own-unreadable = No se puede leer
own-gone = Esto ya no está aquí
own-untitled = Rutina sin nombre
own-name = Nombre
own-redo = Rehacer
own-saved-yet = Los cambios se guardan por sí solos.
own-copy = Hacer una copia
own-copy-name = { $name }, otra vez
own-delete = Borrar
own-deleted = Borrada; tus otros dispositivos lo harán en cuanto lo sepan.
own-deleted-elsewhere = Borrada, en otra página o en otro dispositivo. Lo que ves no se guarda.
own-keep-new = Guardarla como nueva
own-time = { $time } en total, { $value } con presión
own-steps-title = Pasos
own-add = Añadir un paso
own-added = { $name }: añadida al final.
own-full = Como mucho { $of } pasos.
own-moved = Ahora es el paso { $n } de { $of }.
own-not-yet = Todavía no: mira arriba qué falla.
own-changed-elsewhere = La rutina se cambió en otra página o en otro dispositivo. Así está ahora; con «Deshacer» vuelves atrás.
own-up = Subir
own-down = Bajar
own-remove = Quitar
own-sets = Series
own-secs = Segundos por serie
own-less = menos
own-more = más
own-first = El lado por el que se empieza
own-left-first = Primero el izquierdo
own-right-first = Primero el derecho
own-told = Cómo se explica
own-told-full = Paso a paso
own-told-brief = En una frase
own-hear = Oír cómo empieza
own-needs = Necesitas:
own-gentler = Hoy se hace en un nivel más suave que el que indica.
own-not-today = No es para ti hoy:
own-line = Línea { $n }

own-mend = Corregir
own-mend-unknown-technique = Quitar el paso
own-mend-no-such-level = Elegir un nivel que sí tiene
own-mend-outside-limits = Ponerlo dentro de los límites
own-mend-too-much-pressure = Acortarla
own-mend-routine-too-long = Acortarla
own-fault-no-step = Aún no hay ningún paso. Añade uno abajo.
own-fault-unknown-technique = Aquí no hay ninguna técnica «{ $name }».
own-fault-no-such-level = Esta técnica no tiene ese nivel.
own-fault-outside-limits = { $n } queda fuera de lo que aquí es seguro: de { $from } a { $to }.
own-fault-too-much-pressure = { $n } minutos con presión. Lo máximo son { $to }.
own-fault-routine-too-long = { $n } minutos en total. Lo máximo para una rutina son { $to }.
own-fault-minutes-missed = No dura los minutos que dice.
own-fault-ceiling-below-level = Empieza por encima de su propio nivel más alto.
own-fault-no-sides = Esta técnica se hace una sola vez, así que ningún lado va primero.

own-share = Pasarla a alguien
own-share-do = Compartir como enlace
own-file = Guardar como archivo
own-share-link = El enlace
own-share-copied = El enlace está copiado.
own-share-note = Se abre en un Rollwise al que se pueda acceder en esta dirección. En cualquier otro, pégalo en «Tus rutinas».
own-share-file-only = Tiene una técnica tuya, que no cabe en un enlace. En vez de eso, guarda la rutina como archivo.

shared-title = Alguien te envió una rutina
shared-technique = Alguien te envió una técnica
shared-brings = Trae una técnica que alguien creó por su cuenta
shared-checked = Sus lugares, dosis y minutos están dentro de lo que Rollwise deja hacer a cualquiera. Tu propia lista de seguridad se consulta cada vez que la empiezas.
shared-keep = Guardarla
shared-kept = Guardada en «Tus rutinas».
shared-refused = Esto no se puede abrir
shared-nothing = No se guardó nada de ello.
shared-too-long = La dirección es demasiado larga para ser la de una rutina.
shared-later = Esta dirección la creó un Rollwise más nuevo. Actualiza el tuyo, y ábrela otra vez.
shared-damaged = La dirección está dañada, o nunca fue la de una rutina.
shared-no-step = No tiene ningún paso.
shared-empty = Este archivo está vacío.
shared-not-text = Este archivo no es texto, así que no es una rutina ni una técnica. Mira si es el que querías.
shared-archive = Esto es un archivo comprimido. Si es una copia de Rollwise: Datos, Cargar una copia; o en el programa: rollwise import ARCHIVO.
shared-unreadable = Este archivo no se puede leer.
shared-clash = Ya tienes una técnica llamada «{ $name }», y esta es otra. La tuya se queda como está.

search-kind-own = tuya

## What is found first

favourite = Favorito
favourite-marked = Favorito: ahora aparece primero.
favourite-unmarked = Ya no es favorito.
favourites = Favoritos
favourites-most = Lo más usado
favourites-lately = Últimamente

### What changed, and how sure that is. Keys: crates/insight/src/told.rs. Browser, terminal and report
### say the same. «Probable» is a 95 % interval.

progress-none = Aún no se ha medido nada: una sesión hace una pregunta antes y otra después.
progress-rehearsals = { $count ->
        [one] { $count } simulacro está entre tus sesiones pasadas. Los simulacros no cuentan nunca: nadie usó el rodillo.
       *[other] { $count } simulacros están entre tus sesiones pasadas. Los simulacros no cuentan nunca: nadie usó el rodillo.
    }
progress-lead = { $count ->
        [one] { $count } sesión, el { $day }
       *[other] { $count } sesiones desde el { $day }
    }
progress-real = un cambio real
progress-worse = peor
progress-same = sin cambio
progress-better = mejor
progress-months = Práctica por mes
progress-this-month = Este mes:
progress-spots = Puntos tensos a lo largo del tiempo
progress-cant-say = Lo que esto no puede decir: si fue el rodillo. Quien empieza en días malos mejora por sí mismo, y quien usa el rodillo espera algo. Los días sorteados, en un ensayo propio, se acercan más.

measured-pain = Dolor, 0–10
measured-stiffness = Rigidez que sientes, 0–10
measured-own-task = Tu propia tarea, 0–10
measured-tension = Tensión que sientes, 0–10
measured-rotation-left = Giro a la izquierda
measured-rotation-right = Giro a la derecha
measured-extension = Inclinarse atrás
measured-head-angle = Ángulo de la cabeza
measured-pulse = Pulso en reposo
unit-points =  puntos
unit-degrees = °
unit-beats =  latidos

when-week = De una semana a otra
when-after = Justo después de una sesión
when-begun = Desde tus primeros días
verdict-line = { $when }: { $verdict }.
verdict-better = mejor, con un cambio real
verdict-worse = peor, con un cambio real
verdict-like-none = sin cambio claro
verdict-too-small = varió, pero menos que un cambio real
verdict-few-readings = sin cambio claro; unas pocas lecturas o la primera semana lo explican todo
verdict-out-of-reach = no se puede saber; tus lecturas oscilan más que un cambio real, y medio año de sesiones no bastaría
verdict-cant-tell = { $more ->
        [one] { $when }: aún no se puede saber; más o menos { $more } sesión más.
       *[other] { $when }: aún no se puede saber; unas { $more } sesiones más.
    }

course-change = { $weeks ->
        [one] { $change }{ $unit } en { $weeks } semana (probable de { $lower } a { $upper }), { $count } lecturas.
       *[other] { $change }{ $unit } en { $weeks } semanas (probable de { $lower } a { $upper }), { $count } lecturas.
    }
course-so-far = { $count ->
        [one] { $count } lectura hasta ahora.
       *[other] { $count } lecturas hasta ahora.
    }
course-own-error = Una sola lectura se desvía unos { $error }{ $unit }; un cambio real es de { $real }{ $unit } o más.
since-change = { $change }{ $unit } desde el { $day } (probable de { $lower } a { $upper }).
effect-change = { $change }{ $unit } de media en { $count } veces, antes y después (probable de { $lower } a { $upper }).
effect-so-far = { $count ->
        [one] { $count } vez hasta ahora, antes y después.
       *[other] { $count } veces hasta ahora, antes y después.
    }

depends-cant-tell = { $more ->
        [one] De qué depende: aún no se puede saber; más o menos { $more } sesión más.
       *[other] De qué depende: aún no se puede saber; unas { $more } sesiones más.
    }
depends-more = { $factor ->
        [minutes] Cuanto más larga la sesión, mejor fue justo después.
        [hour] Cuanto más tarde en el día, mejor fue justo después.
       *[other] Cuantos más días de por medio, mejor fue justo después.
    } Esa no tiene por qué ser la causa.
depends-less = { $factor ->
        [minutes] Cuanto más corta la sesión, mejor fue justo después.
        [hour] Cuanto más temprano en el día, mejor fue justo después.
       *[other] Cuantos menos días de por medio, mejor fue justo después.
    } Esa no tiene por qué ser la causa.
depends-not-seen = { $factor ->
        [minutes] Si depende de la duración de la sesión: se buscó, no se vio.
        [hour] Si depende de la hora del día: se buscó, no se vio.
       *[other] Si depende de los días de por medio: se buscó, no se vio.
    }

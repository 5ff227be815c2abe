### A trial of one's own. Keys: crates/insight/src/trial/told.rs; the screen's: crates/web/src/screens/trial.rs.

trial-title = Un ensayo propio
trial-lead = Pares de días, uno de cada tipo, en un orden que decide el azar. Lo que cuenta se fija antes del primer día.
trial-ask = ¿Qué te gustaría saber?
trial-question-rolling-or-rest = ¿Ayuda el rodillo? Un día rodillo; el otro, acostarse y respirar con calma el mismo tiempo.
trial-question-rolling-or-walk = ¿Hace más el rodillo que una caminata a buen paso igual de larga?
trial-question-extension-or-rotation-first = ¿Primero extensión, o primero rotación?
trial-ask-measure = ¿Qué cuenta?
trial-ask-moment = ¿Cuándo tomas la lectura?
trial-ask-pairs = ¿Cuántos pares de días?
trial-pairs = { $count }
trial-moment-right-after = Toma la lectura en los cinco minutos siguientes.
trial-moment-next-day = Toma la lectura al día siguiente, antes que nada.
trial-start = Fijarlo, y sortear el orden
trial-terms = { $count } pares de días. Lo que cuenta: { $measure }.
trial-real = Una diferencia de { $real }{ $unit } o más cuenta como real.
trial-seed = El orden sale de esta semilla, y ya no se puede cambiar: { $name }.

trial-do-rolling-or-rest-first = Hoy es día de rodillo: haz tu sesión.
trial-do-rolling-or-rest-second = Hoy es día de reposo: sin rodillo. Acuéstate y respira con calma el tiempo que dura tu sesión.
trial-do-rolling-or-walk-first = Hoy es día de rodillo: haz tu sesión.
trial-do-rolling-or-walk-second = Hoy es día de caminar: sin rodillo. Camina a buen paso el tiempo que dura tu sesión.
trial-do-extension-or-rotation-first-first = Hoy: primero extensión, luego rotación.
trial-do-extension-or-rotation-first-second = Hoy: primero rotación, luego extensión.
trial-day = Día { $n } de { $of }.
trial-done = Lo hice
trial-not-today = Hoy no
trial-left-out = Dejar fuera este día
trial-read = Ahora toma la lectura: { $measure }.
trial-save = Guardar la lectura
trial-value = Tu lectura
trial-too-late = La lectura de este día ya llega tarde. Deja fuera el día; entonces su par no cuenta.
trial-tomorrow = Por hoy, nada más. El ensayo sigue mañana.
trial-over = Todos los días están hechos.
trial-ended = Este ensayo se terminó.
trial-end = Terminar este ensayo
trial-whole = { $count ->
        [one] { $count } par está completo hasta ahora.
       *[other] { $count } pares están completos hasta ahora.
    }
trial-not-as-drawn = { $count ->
        [one] En { $count } día se hizo otra cosa que la que salió; su par no cuenta.
       *[other] En { $count } días se hizo otra cosa que la que salió; sus pares no cuentan.
    }
trial-not-done = Lo que salió aún no está entre las sesiones de hoy. Hazlo primero, o deja fuera el día.
trial-otherwise = Lo que hiciste hoy no es lo que salió. Deja fuera el día; entonces su par no cuenta.
trial-look = Mirar el resultado
trial-look-cost = Mirar antes del final cuenta: cada mirada tiene que ser más segura, así que hacen falta más pares.
trial-new = Fijar otro ensayo
trial-open = Al ensayo
trial-order = El orden que se sorteó

kind-rolling-or-rest-first = rodillo
kind-rolling-or-rest-second = reposo
kind-rolling-or-walk-first = rodillo
kind-rolling-or-walk-second = caminata
kind-extension-or-rotation-first-first = extensión primero
kind-extension-or-rotation-first-second = rotación primero
trial-better = Mejor en tus días de { $kind }, con una diferencia real.
trial-too-small = Un tipo de día salió mejor, pero por menos que una diferencia real.
trial-none-seen = No se distinguió ninguna diferencia del azar. Eso no muestra que no la haya.
trial-cant-tell = { $more ->
        [one] Aún no se puede saber: al menos { $more } par de días más, y ninguna mirada entretanto.
       *[other] Aún no se puede saber: al menos { $more } pares de días más, y ninguna mirada entretanto.
    }
trial-difference = Días de { $first } menos días de { $second }: { $change }{ $unit } de media en { $count } pares (probable de { $lower } a { $upper }).
trial-chance = De { $of } órdenes que podrían haber salido, { $n } habrían mostrado tanto.
trial-looks = Miraste { $count } veces, así que cada mirada tenía que ser más segura.
trial-cant-say = Lo que no puede decir:
trial-silent-others = Si vale para alguien más que tú.
trial-silent-expectation = Cuánto de ello es expectativa, ya que sabías qué día era.
trial-silent-longer = Si dura más de lo que se midió.
trial-silent-left-out = Cómo habrían ido los días que se dejaron fuera.

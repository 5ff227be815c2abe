### The report for a clinician. Keys: crates/insight/src/report.rs, crates/web/src/screens/report.rs.

report-title = Rodillo en la parte alta de la espalda: un registro
report-made = Hecho el { $day } con Rollwise.
report-self-recorded = Registrado por la propia persona, no es un diagnóstico.
report-safety = Lista de seguridad
report-safety-none = La lista de seguridad no se ha contestado.
report-safety-clear = Contestada el { $day }: nada de ello se da.
report-safety-ticked = Contestada el { $day }. Marcado como cierto:
report-ticked = Marcado
report-barred = No debe hacerse
report-until = Hasta
report-until-lifted = hasta que se levante
report-bar-extension = Doblarse hacia atrás hasta el límite
report-bar-above = Niveles por encima de { $level }
report-practice = Práctica
report-practice-none = Ninguna sesión hasta ahora.
report-practised = { $count ->
        [one] { $count } sesión, el { $first }.
       *[other] { $count } sesiones en { $days } días, del { $first } al { $second }.
    }
taken-in = { $count ->
        [one] Cargada de otra parte: { $count } lectura, { $first }.
       *[other] Cargadas de otra parte: { $count } lecturas, del { $first } al { $second }.
    }
report-technique = Técnica
report-level = Nivel
report-sessions = Sesiones
report-minutes = Minutos
report-no-level = –
report-stops = Paradas porque algo iba mal
report-stop-pain = dolor
report-stop-numb = hormigueo o entumecimiento
report-stop-dizzy = mareo
report-stop-done = basta por hoy
report-stop-interrupted = surgió algo
report-stops-none = Ninguna sesión se paró por dolor, entumecimiento o mareo.
report-stopped = { $count ->
        [one] Se paró { $count } sesión. La última:
       *[other] Se pararon { $count } sesiones. Las últimas:
    }
report-day = Día
report-reason = Motivo
report-mornings = Mañanas siguientes
report-not-said = Sin indicar
report-spots = Puntos tensos, 0–10
report-place = Lugar
report-first = Primera vez
report-last = Última vez
report-of-ten = de 10
report-week-from = Semana del
report-readings = Lecturas
report-mean = Media
report-spread = De la más baja a la más alta
report-trial = Un ensayo propio
report-cant-say = Cómo leer esto
report-likely = «Probable» es un intervalo del 95 %. Un cambio real es tan grande como exige el propio error de la medida, y al menos lo que los estudios toman por tal.
report-lead = Para profesionales de medicina o fisioterapia, o cualquiera que conozca tu salud. Se hace aquí y no va a ningún sitio por sí solo.
report-print = Imprimir, o guardar como PDF
report-save = Guardar en un archivo
report-open = Un informe para entregar

### The report for a clinician. Keys: crates/insight/src/report.rs, crates/web/src/screens/report.rs.

report-title = Rollen des oberen Rückens: eine Aufzeichnung
report-made = Erstellt am { $day } mit Rollwise.
report-self-recorded = Selbst aufgezeichnet, keine Diagnose.
report-safety = Sicherheitsliste
report-safety-none = Die Sicherheitsliste wurde nicht beantwortet.
report-safety-clear = Beantwortet am { $day }: Nichts davon trifft zu.
report-safety-ticked = Beantwortet am { $day }. Als zutreffend angekreuzt:
report-ticked = Angekreuzt
report-barred = Nicht zu tun
report-until = Bis
report-until-lifted = bis aufgehoben
report-bar-extension = Zurückbeugen, so weit es geht
report-bar-above = Stufen über { $level }
report-practice = Üben
report-practice-none = Bisher keine Einheit.
report-practised = { $count ->
        [one] { $count } Einheit, am { $first }.
       *[other] { $count } Einheiten an { $days } Tagen, vom { $first } bis { $second }.
    }
taken-in = { $count ->
        [one] Von anderswo eingelesen: { $count } Messwert, { $first }.
       *[other] Von anderswo eingelesen: { $count } Messwerte, { $first } bis { $second }.
    }
report-technique = Übung
report-level = Stufe
report-sessions = Einheiten
report-minutes = Minuten
report-no-level = –
report-stops = Gestoppt, weil etwas nicht stimmte
report-stop-pain = Schmerz
report-stop-numb = Kribbeln oder Taubheit
report-stop-dizzy = Schwindel
report-stop-done = genug für den Tag
report-stop-interrupted = etwas kam dazwischen
report-stops-none = Keine Einheit wurde wegen Schmerz, Taubheit oder Schwindel gestoppt.
report-stopped = { $count ->
        [one] { $count } Einheit wurde gestoppt. Die letzte:
       *[other] { $count } Einheiten wurden gestoppt. Die letzten:
    }
report-day = Tag
report-reason = Grund
report-mornings = Morgen danach
report-not-said = Nicht gesagt
report-spots = Feste Stellen, 0–10
report-place = Stelle
report-first = Zuerst angegeben
report-last = Zuletzt angegeben
report-of-ten = von 10
report-week-from = Woche ab
report-readings = Messwerte
report-mean = Mittel
report-spread = Kleinster bis größter
report-trial = Ein eigener Versuch
report-cant-say = Wie dies zu lesen ist
report-likely = „Wahrscheinlich“ ist ein 95 %-Intervall. Eine echte Veränderung ist so groß, wie der Fehler der Messung es verlangt, und mindestens das, was Studien dafür halten.
report-lead = Für Arztpraxis, Physiotherapie, für alle, die deine Gesundheit kennen. Er entsteht hier und geht von selbst nirgendwohin.
report-print = Drucken, oder als PDF sichern
report-save = Als Datei sichern
report-open = Ein Bericht zum Weitergeben

### What changed, and how sure that is. Keys: crates/insight/src/told.rs. Browser, terminal and report
### say the same. “Likely” is a 95 % interval.

progress-none = Noch ist nichts gemessen: Eine Einheit stellt eine Frage vorher und eine nachher.
progress-rehearsals = { $count ->
        [one] { $count } Probelauf ist unter deinen bisherigen Einheiten. Probeläufe zählen nie: Niemand hat gerollt.
       *[other] { $count } Probeläufe sind unter deinen bisherigen Einheiten. Probeläufe zählen nie: Niemand hat gerollt.
    }
progress-lead = { $count ->
        [one] { $count } Einheit, am { $day }
       *[other] { $count } Einheiten seit dem { $day }
    }
progress-real = eine echte Veränderung
progress-worse = schlechter
progress-same = keine Veränderung
progress-better = besser
progress-months = Üben nach Monaten
progress-this-month = Dieser Monat:
progress-spots = Feste Stellen im Lauf der Zeit
progress-cant-say = Was dies nicht sagen kann: ob das Rollen es war. Wer an schlechten Tagen beginnt, dem geht es von selbst besser, und wer rollt, erwartet etwas. Ausgeloste Tage, in einem eigenen Versuch, kommen näher heran.

measured-pain = Schmerz, 0–10
measured-stiffness = Wie steif es sich anfühlt, 0–10
measured-own-task = Deine eigene Aufgabe, 0–10
measured-tension = Wie angespannt du dich fühlst, 0–10
measured-rotation-left = Drehen nach links
measured-rotation-right = Drehen nach rechts
measured-extension = Zurücklehnen
measured-head-angle = Kopfwinkel
measured-pulse = Ruhepuls
unit-points =  Punkte
unit-degrees = °
unit-beats =  Schläge

when-week = Von Woche zu Woche
when-after = Direkt nach einer Einheit
when-begun = Seit deinen ersten Tagen
verdict-line = { $when }: { $verdict }.
verdict-better = besser, eine echte Veränderung
verdict-worse = schlechter, eine echte Veränderung
verdict-like-none = nicht klar verändert
verdict-too-small = es hat sich etwas getan, aber weniger als eine echte Veränderung
verdict-few-readings = nicht klar verändert; ein paar Messwerte oder die erste Woche machen alles davon aus
verdict-out-of-reach = nicht zu sagen; deine Messwerte schwanken um mehr als eine echte Veränderung, und ein halbes Jahr voller Einheiten wäre nicht genug
verdict-cant-tell = { $more ->
        [one] { $when }: noch nicht zu sagen; etwa { $more } weitere Einheit.
       *[other] { $when }: noch nicht zu sagen; etwa { $more } weitere Einheiten.
    }

course-change = { $weeks ->
        [one] { $change }{ $unit } in { $weeks } Woche (wahrscheinlich { $lower } bis { $upper }), { $count } Messwerte.
       *[other] { $change }{ $unit } in { $weeks } Wochen (wahrscheinlich { $lower } bis { $upper }), { $count } Messwerte.
    }
course-so-far = { $count ->
        [one] Bisher { $count } Messwert.
       *[other] Bisher { $count } Messwerte.
    }
course-own-error = Ein einzelner Messwert weicht um etwa { $error }{ $unit } ab; eine echte Veränderung ist { $real }{ $unit } oder mehr.
since-change = { $change }{ $unit } seit dem { $day } (wahrscheinlich { $lower } bis { $upper }).
effect-change = { $change }{ $unit } im Mittel von { $count } Malen, vorher und nachher (wahrscheinlich { $lower } bis { $upper }).
effect-so-far = Bisher { $count } Mal vorher und nachher.

depends-cant-tell = { $more ->
        [one] Wovon das abhängt: noch nicht zu sagen; etwa { $more } weitere Einheit.
       *[other] Wovon das abhängt: noch nicht zu sagen; etwa { $more } weitere Einheiten.
    }
depends-more = { $factor ->
        [minutes] Je länger eine Einheit, desto besser war es direkt danach.
        [hour] Je später am Tag, desto besser war es direkt danach.
       *[other] Je mehr Tage dazwischen, desto besser war es direkt danach.
    } Das muss nicht die Ursache sein.
depends-less = { $factor ->
        [minutes] Je kürzer eine Einheit, desto besser war es direkt danach.
        [hour] Je früher am Tag, desto besser war es direkt danach.
       *[other] Je weniger Tage dazwischen, desto besser war es direkt danach.
    } Das muss nicht die Ursache sein.
depends-not-seen = { $factor ->
        [minutes] Ob es davon abhängt, wie lang eine Einheit ist: danach gesucht, nicht gesehen.
        [hour] Ob es von der Tageszeit abhängt: danach gesucht, nicht gesehen.
       *[other] Ob es von den Tagen dazwischen abhängt: danach gesucht, nicht gesehen.
    }

### A trial of one's own. Keys: crates/insight/src/trial/told.rs; the screen's: crates/web/src/screens/trial.rs.

trial-title = Ein eigener Versuch
trial-lead = Paare von Tagen, einer von jeder Art, in einer Reihenfolge, die der Zufall zieht. Was zählt, steht vor dem ersten Tag fest.
trial-ask = Was möchtest du wissen?
trial-question-rolling-or-rest = Hilft Rollen? An einem Tag rollen, am anderen genauso lange ruhig liegen und atmen.
trial-question-rolling-or-walk = Bringt Rollen mehr als ein flotter Spaziergang von gleicher Dauer?
trial-question-extension-or-rotation-first = Erst die Streckung oder erst die Drehung?
trial-ask-measure = Was zählt?
trial-ask-moment = Wann misst du es?
trial-ask-pairs = Wie viele Tagespaare?
trial-pairs = { $count }
trial-moment-right-after = Miss binnen fünf Minuten danach.
trial-moment-next-day = Miss am nächsten Tag, vor allem anderen.
trial-start = Festlegen und Reihenfolge ziehen
trial-terms = { $count } Tagespaare. Was zählt: { $measure }.
trial-real = Ein Unterschied von { $real }{ $unit } oder mehr gilt als echt.
trial-seed = Die Reihenfolge kommt aus diesem Startwert und lässt sich nicht mehr ändern: { $name }.

trial-do-rolling-or-rest-first = Heute ist ein Rolltag: Mach deine Einheit.
trial-do-rolling-or-rest-second = Heute ist ein ruhiger Tag: kein Rollen. Lieg und atme ruhig, so lange, wie deine Einheit dauert.
trial-do-rolling-or-walk-first = Heute ist ein Rolltag: Mach deine Einheit.
trial-do-rolling-or-walk-second = Heute ist ein Gehtag: kein Rollen. Geh flott, so lange, wie deine Einheit dauert.
trial-do-extension-or-rotation-first-first = Heute: erst die Streckung, dann die Drehung.
trial-do-extension-or-rotation-first-second = Heute: erst die Drehung, dann die Streckung.
trial-day = Tag { $n } von { $of }.
trial-done = Ich habe es gemacht
trial-not-today = Heute nicht
trial-left-out = Diesen Tag auslassen
trial-read = Nun miss: { $measure }.
trial-save = Messwert behalten
trial-value = Dein Messwert
trial-too-late = Der Messwert für diesen Tag ist überfällig. Lass den Tag aus; sein Paar zählt dann nicht.
trial-tomorrow = Heute nichts mehr. Der Versuch geht morgen weiter.
trial-over = Alle Tage sind geschafft.
trial-ended = Dieser Versuch wurde beendet.
trial-end = Diesen Versuch beenden
trial-whole = { $count ->
        [one] Bisher ist { $count } Paar vollständig.
       *[other] Bisher sind { $count } Paare vollständig.
    }
trial-not-as-drawn = { $count ->
        [one] An { $count } Tag wurde etwas anderes gemacht, als gezogen war; sein Paar zählt nicht.
       *[other] An { $count } Tagen wurde etwas anderes gemacht, als gezogen war; ihre Paare zählen nicht.
    }
trial-not-done = Was gezogen wurde, ist noch nicht unter den Einheiten von heute. Mach es erst, oder lass den Tag aus.
trial-otherwise = Was du heute gemacht hast, ist nicht, was gezogen wurde. Lass den Tag aus; sein Paar zählt dann nicht.
trial-look = Ergebnis ansehen
trial-look-cost = Vor dem Ende hinzusehen zählt: Jeder Blick muss sicherer sein, darum braucht es mehr Paare.
trial-new = Neuen Versuch festlegen
trial-open = Zum Versuch
trial-order = Die gezogene Reihenfolge

kind-rolling-or-rest-first = Rollen
kind-rolling-or-rest-second = ruhiges Liegen
kind-rolling-or-walk-first = Rollen
kind-rolling-or-walk-second = Gehen
kind-extension-or-rotation-first-first = erst Streckung
kind-extension-or-rotation-first-second = erst Drehung
trial-better = Besser an deinen Tagen mit „{ $kind }“: ein echter Unterschied.
trial-too-small = Eine Art von Tagen schnitt besser ab, um weniger als einen echten Unterschied.
trial-none-seen = Kein Unterschied hob sich vom Zufall ab. Das zeigt nicht, dass es keinen gibt.
trial-cant-tell = { $more ->
        [one] Noch nicht zu sagen: mindestens { $more } weiteres Tagespaar, und kein Blick dazwischen.
       *[other] Noch nicht zu sagen: mindestens { $more } weitere Tagespaare, und kein Blick dazwischen.
    }
trial-difference = Tage mit „{ $first }“ minus Tage mit „{ $second }“: { $change }{ $unit } im Mittel von { $count } Paaren (wahrscheinlich { $lower } bis { $upper }).
trial-chance = Von { $of } Reihenfolgen, die hätten gezogen werden können, hätten { $n } ebenso viel gezeigt.
trial-looks = Du hast { $count }-mal hingesehen, darum musste jeder Blick sicherer sein.
trial-cant-say = Was es nicht sagen kann:
trial-silent-others = Ob es für irgendwen außer dir gilt.
trial-silent-expectation = Wie viel davon Erwartung ist, denn du wusstest, welcher Tag es war.
trial-silent-longer = Ob es länger anhält, als gemessen wurde.
trial-silent-left-out = Wie die ausgelassenen Tage verlaufen wären.

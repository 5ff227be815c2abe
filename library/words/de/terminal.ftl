### Words of the terminal player, `rollwise roll`. What it shares with the browser is in app.ftl.

## Keys

term-key-begin = beginnen
term-key-pause = Pause
term-key-resume = weiter
term-key-spot = feste Stelle
term-key-longer = etwas länger
term-key-easier = leichter
term-key-harder = stärker
term-key-skip = auslassen
term-key-back = Satz wiederholen
term-key-repeat = Ansage wiederholen
term-key-stop = Stopp
term-key-pain = tut weh
term-key-numb = taub
term-key-because = anderer Grund
term-key-continue = weiter
term-key-hurts-today = tut heute weh
term-key-leave = verlassen
term-key-close = abschließen
term-key-tick = ankreuzen
term-key-move = bewegen
term-key-done = fertig
term-key-to-end = zum Ende
term-key-none = nichts davon
term-key-yes = ja
term-key-no = nein
term-key-no-answer = Frage auslassen
term-scale-first = Drück erst eine Zahl, 0 bis 10; oder n, um die Frage auszulassen.

## Before

term-safety-title = Zuerst: Ist Rollen das Richtige für dich?
term-safety-ask = Kreuz an, was auf dich zutrifft. Es bleibt auf diesem Gerät.
term-safety-end = Das ist das Ende der Liste. Wenn du sie gelesen hast, antwortet Enter; ↑ geht zurück.
term-more-below = … und { $n } weitere unten
term-floor = Kommst du auf den Boden und wieder hoch?
term-pain-new = Ist das ein neuer Schmerz?
term-cut-off-ask = Damit weitermachen, oder dort abschließen?
term-cut-off-speed = Sie begann in ihrem eigenen Tempo und zählt als Üben, darum geht sie nicht schneller weiter. Zum Weitermachen starte: rollwise roll, ohne --speed. Oder schließ sie dort ab.
term-ready = { $minutes ->
        [one] Etwa { $minutes } Minute.
       *[other] Etwa { $minutes } Minuten.
    }
term-ready-roller = Rolle und Kissen neben dir?
term-ready-cushion = Ein Kissen neben dir?

## During

term-next = danach:
term-left = insgesamt übrig
term-step = Teil { $step } von { $of }
term-set = Satz { $set } von { $of }
term-level = Stufe { $level }
term-holding = auf einer festen Stelle
term-window = bleiben oder bewegen, wie du magst
term-coming-off = herunterkommen
term-our-choice = unsere Wahl
term-in-all = insgesamt
term-end = Ende
term-rehearsal = Probelauf, { $speed }-mal so schnell; er zählt nicht
term-away = Dieser Rechner hat geschlafen, darum wartet die Einheit.
term-why-stopped = Was war los?
term-unsaved = Gerade nicht gespeichert; nächster Versuch läuft.
term-no-sound = Kein Programm hier spielt Ton, darum piept das Terminal bei jedem Ton.
term-sound-ended = Das Programm, das den Ton spielte, ist beendet; stattdessen piept das Terminal.

## After

term-kept = Deine Einheit ist gesichert, so weit du gekommen bist.

## A session's sound in a file

track-begin = Bevor du beginnst
track-end = Aufstehen, und fertig

## Pictures of techniques

picture-enter = Einrichten
picture-move = Bewegen
picture-watch = Gib acht
picture-all = Alle Übungen
picture-keep-outs = Schraffiert: Hier drückt nie etwas.

## The page of `rollwise progress`

term-week-of = Woche vom
term-readings = Messwerte
term-mean = Mittel
term-level-then = Stufe an ihrem Ende

## The page of `rollwise analyse`

analyse-phase = Phase
analyse-readings = { $count ->
        [one] { $count } Messwert, Mittel { $mean }, Median { $median }, SD { $spread }
       *[other] { $count } Messwerte, Mittel { $mean }, Median { $median }, SD { $spread }
    }
analyse-plain = { $value }
analyse-pnd = PND
analyse-pem = PEM
analyse-pand = PAND
analyse-ird = IRD
analyse-nap = NAP
analyse-tau = Tau
analyse-tau-u = Tau-U
analyse-tau-corrected = Tau, um die Grundlinie bereinigt
analyse-trend = Trend der Grundlinie
analyse-step = Sprung am Wechsel
analyse-slope = Änderung der Steigung
analyse-smd-baseline = Unterschied in SD der Grundlinie
analyse-smd-pooled = Unterschied in gemeinsamer SD
analyse-by-median = Randomisierung (Median)
analyse-by-mean = Randomisierung (Mittel)
analyse-level = Wanderndes Niveau
analyse-level-step = Sprung neben diesem Niveau
analyse-likeness = Ähnlichkeit mit dem Messwert davor
analyse-day-to-day = B minus A, Tage hängen zusammen
analyse-percent = { $value } %
analyse-within = { $value } (95 %: { $lower } bis { $upper })
analyse-p = { $value }, p { $p }
analyse-error = { $value } (SE { $error }, p { $p })
analyse-splits = p { $p } aus { $count } Teilungen
analyse-variances = Fehlervarianz { $error }, Niveauvarianz { $value }
analyse-corrected = { $value } (bereinigt)
analyse-uncorrected = { $value } (die Grundlinie hat keinen klaren Trend)
analyse-no-comparison = Alles, was vergleicht: Es gibt nur eine Phase.
analyse-no-order = Tau-U, stückweise Regression, Randomisierung, der Sprung: Die Phasen wechseln sich ab; diese brauchen alles der einen vor allem der anderen.
analyse-no-level = Das wandernde Niveau: Es braucht drei Messwerte, die nicht alle gleich sind oder auf einer Geraden liegen.
analyse-no-regression = Stückweise Regression: Sie braucht zwei Messwerte in jeder Phase und fünf im Ganzen.
analyse-no-step = Das wandernde Niveau mit einem Sprung: Es braucht vier Messwerte, von denen Niveau und Sprung etwas übrig lassen.
analyse-cant-say = Überlappung, Tau, Regression und Unterschiede setzen Messwerte voraus, die nicht von Tag zu Tag zusammenhängen; echte tun es, und die letzte Zeile rechnet das mit ein. Eine Phase, die nicht ausgelost wurde, kann mit etwas anderem gekommen sein.

## What is exported for other programs

export-morning = Der Morgen danach, verglichen mit dem davor
export-self-reported = Selbst angegeben
export-taken-in = Eingelesen aus der Datei
export-before = Vor dem Rollen des oberen Rückens angegeben
export-after = Direkt nach dem Rollen des oberen Rückens angegeben
export-next-morning = Nach dem folgenden Morgen angegeben

## The page of `rollwise find`: what kind of thing it is

find-technique = Übung
find-known = was man weiß
find-place = Stelle
find-routine = Ablauf
find-note = Notiz
find-session = Einheit

## The pages of `rollwise timeline` and `rollwise rehearse`: parts, tones, phases

block-safety = Sicherheit
block-enter = hineinkommen
block-set = Satz
block-rest = Pause
block-switch = Seitenwechsel
block-leave = herunterkommen
block-hold = Halten
block-resume = weiter
block-once-more = noch einmal
block-again = wiederholen
block-change = Änderung
block-rise = aufstehen
block-close = Schluss
block-stop = Stopp
tone-start = Beginn
tone-half = Hälfte
tone-end = Ende
tone-switch = Seitenwechsel
tone-window = bleiben oder bewegen
tone-hold-begins = Halten beginnt
tone-hold-ends = Halten endet
tone-stop = Stopp
tone-finish = fertig
phase-ready = bereit
phase-playing = läuft
phase-paused = angehalten
phase-coming-off = herunterkommen
phase-after = danach
phase-over = vorbei

## What happens in `rollwise rehearse`

event-began = begonnen
event-paused = angehalten
event-resumed = weiter
event-went-back = noch einmal
event-skipped = ausgelassen
event-repeated = wiederholt gesagt
event-held = gehalten
event-eased = leichter
event-hardened = stärker
event-answered = beantwortet
event-pace-felt = Tempo gespürt
event-pace-told = Tempo gesagt
event-still-felt = Stille gespürt
event-unfelt-told = gesagt, dass nichts zu spüren ist
event-set-done = Satz gemacht
event-stopped = gestoppt
event-explained = Grund gesagt
event-finished = beendet
event-before = vorher
event-after = nachher
event-step = Schritt { $n }
event-level = Stufe { $n }
event-set = Satz { $n }
event-strength = Stärke { $n }
event-pass = ein Zug von { $n } ms
view-left = { $here } s hier, { $all } s insgesamt

### Why today is as it is, and what the safety list leads to. Keys: crates/plan/src/reasons.rs and
### gate.rs. `$name` is an item of the safety list (safety.ftl) or a thing one needs (body.ftl).

routine-today = Die Minuten von heute
routine-today-purpose = Für dich zusammengestellt, für heute.
routine-chair-reset = Stuhlpause
routine-chair-reset-purpose = Zwei Minuten auf dem Stuhl, für einen Tag am Schreibtisch.

## The safety gate: per item

gate-stop = { $name }: Nichts drückt, solange das so ist.
gate-off = { $name }: Diese Übung entfällt, solange das so ist.
gate-ask = { $name }: Frag erst jemanden, der deine Gesundheit kennt.
gate-check = { $name }: Lass es erst abklären.
gate-check-now = { $name }: Lass ohne Aufschub danach sehen.
gate-swap = { $name }: Stattdessen ein anderer Weg.

## The safety gate: what to do next

gate-next-stop = Kein Rollen, solange das so ist. Hat es noch niemand ärztlich angesehen, lass es ansehen, bei Knochenbruch, Gerinnsel oder Infektion sofort. Langsames Atmen ist in Ordnung, wenn es guttut. Wenn es vorbei ist, ändere deine Antworten.
gate-next-ask = Frag jemanden, der deine Gesundheit kennt, ob Rollen für dich in Ordnung ist. Bis dahin: langsames Atmen, wenn es guttut.
gate-next-check = Lass es abklären, bevor etwas drückt. Ein solches Zeichen allein bedeutet selten viel, aber es will angesehen werden. Bis dahin: langsames Atmen, wenn es guttut.
gate-next-check-now = Lass ohne Aufschub danach sehen, wenn möglich heute. Bis dahin drückt nichts.

## When nothing presses

plan-stopped-pain = Du hast heute gestoppt, weil es weh tat. Für den Rest des Tages drückt nichts, nur langsames Atmen. Wenn es stechend bleibt oder weiter ausstrahlt, lass es abklären.
plan-stopped-pain-rests = Du hast heute gestoppt, weil es weh tat. Für den Rest des Tages drückt nichts, nur langsames Atmen, und danach ruht „{ $name }“, bis zwei Tage vergangen sind. Wenn es stechend bleibt oder weiter ausstrahlt, lass es abklären.
plan-stopped-numb = Du hast heute gestoppt, weil etwas kribbelte oder taub wurde. Für den Rest des Tages drückt nichts, nur langsames Atmen. Wenn es nicht nachlässt, lass es abklären.
plan-stopped-numb-rests = Du hast heute gestoppt, weil etwas kribbelte oder taub wurde. Für den Rest des Tages drückt nichts, nur langsames Atmen, und danach ruht „{ $name }“, bis zwei Tage vergangen sind. Wenn es nicht nachlässt, lass es abklären.
plan-pain-strong = Du hast { $n } von 10 angegeben. Heute drückt nichts; atme langsam. Wenn es so stark bleibt, lass es abklären.
plan-pain-new = Ein neuer Schmerz: Heute drückt nichts; atme langsam. Wenn er bleibt, lass es abklären.
plan-pain-above = Du hast { $n } von 10 angegeben; üblich sind bei dir { $of }. Heute drückt nichts; atme langsam.
plan-nothing-presses = Nichts, was drückt, passt heute, also drückt nichts.
plan-too-short = { $minutes ->
        [one] { $minutes } Minute ist
       *[other] { $minutes } Minuten sind
    } zu kurz, als dass Drücken sich lohnt, darum ist dies langsames Atmen.

plan-if-comfortable = „{ $name }“ ist dabei, falls es angenehm ist. Wenn nicht, lass es aus.
plan-chair-reset = Zwei Minuten auf dem Stuhl, bei denen nichts drückt.

## The safety list once more

plan-recheck-stopped = Du hast wegen Schmerz oder Taubheit gestoppt, seit du die Sicherheitsliste beantwortet hast. Sieh sie dir noch einmal an.
plan-recheck-new-pain = Dieser Schmerz ist neu. Sieh dir die Sicherheitsliste noch einmal an.
plan-recheck-month = Es ist einen Monat her, dass du die Sicherheitsliste beantwortet hast. Sieh sie dir noch einmal an.

## How hard

plan-pain-gentle = Du hast { $n } von 10 angegeben, darum bleibt heute sanft.
plan-first = Dein erstes Mal: Stufe { $level }, Becken unten, Kopf auf dem Kissen.
plan-first-careful = Dein erstes Mal, darum beginnen wir an der Wand: Dort kannst du jederzeit weggehen.
plan-not-yet = Noch hat nichts gedrückt, darum beginnen wir auf Stufe { $level }, Becken unten, Kopf auf dem Kissen.
plan-not-yet-careful = Noch hat nichts gedrückt, darum beginnen wir an der Wand: Dort kannst du jederzeit weggehen.
plan-as-last = Stufe { $level }, wie letztes Mal. Dort zu bleiben ist ein gutes Ergebnis.
plan-days-off = { $days } Tage ohne Rollen, darum eine Stufe tiefer: Stufe { $level }.
plan-days-off-same = { $days } Tage ohne Rollen, darum bleiben wir auf Stufe { $level }, der sanftesten.
plan-morning = Der Morgen danach war schlechter, darum eine Stufe tiefer: Stufe { $level }.
plan-morning-same = Der Morgen danach war schlechter, darum bleiben wir auf Stufe { $level }, der sanftesten.
plan-morning-noted = Der Morgen nach dem letzten Mal war schlechter, darum bleibt heute sanft.
plan-restricted-level = Du wolltest höchstens Stufe { $level }.
plan-fits = Stufe { $level }: die höchste, die heute passt.
plan-wished = Stufe { $level }, wie gewünscht.
plan-offer = Deine letzten zwei Male gingen gut. Stufe { $level } ist da, wenn du magst; bleiben ist genauso gut.

## What and how long

plan-one-side-left = { $name }: nur links, weil deine rechte Schulter weh tut.
plan-one-side-right = { $name }: nur rechts, weil deine linke Schulter weh tut.
plan-again = Was du letztes Mal gemacht hast.
plan-again-changed = Was du letztes Mal gemacht hast, geändert, wo die Regeln oder Minuten von heute es verlangen.
plan-again-not = Du wolltest dasselbe wie letztes Mal. Die Regeln oder Minuten von heute verlangen etwas anderes.
plan-added = Du hast dir { $name } gewünscht; das ist im heutigen Plan.
plan-added-not = Du hast dir { $name } gewünscht. Die Regeln oder Minuten von heute haben dafür keinen Platz.
plan-add-no-room = Das passt nicht in die { $minutes } Minuten von heute, mit dem, was heute dazugehört.
plan-add-begins = Das beginnt auf Stufe { $level }; heute geht es bis Stufe { $of }.
plan-goal-pain = Manche spüren weniger Muskelschmerz. Die Studien sind klein, und Drucktests zeigen keinen Vorteil gegenüber einer Kontrollgruppe.
plan-goal-stiffness = Was zählt, ist, wie steif es sich anfühlt. Zusammengenommen fanden Studien keine Veränderung im Gewebe selbst.
plan-goal-range = Ein paar Minuten machen die Bewegung meist für 15 bis 30 Minuten etwas freier, im Gefühl oder im Test. Flottes Aufwärmen tut dasselbe.
plan-goal-calm = Langsames Atmen, etwa sechs Atemzüge in der Minute, kommt davor und danach. Ob der Stress danach geringer ist, ist unklar.
plan-goal-posture = Für Rollen ist nicht gezeigt, dass es die Haltung verändert; für Kräftigung schon, ein wenig.
plan-strength = „{ $name }“ kräftigt und kommt zuletzt.
plan-no-strength = Im Plan von heute ist keine Kräftigung: Nichts, was kräftigt, passt.
plan-programme = { $name }, Woche { $week } von { $of }.
plan-trial-rolling-or-rest-first = Dein Versuch hat einen Rolltag gezogen.
plan-trial-rolling-or-rest-second = Dein Versuch hat einen ruhigen Tag gezogen, darum drückt nichts: Lieg und atme, so lange, wie eine Einheit dauert.
plan-trial-rolling-or-walk-first = Dein Versuch hat einen Rolltag gezogen.
plan-trial-rolling-or-walk-second = Dein Versuch hat einen Gehtag gezogen, darum gibt es kein Rollen: Geh flott, so lange, wie eine Einheit dauert.
plan-trial-extension-or-rotation-first-first = Dein Versuch hat „erst Streckung“ gezogen, darum kommt sie vor der Drehung.
plan-trial-extension-or-rotation-first-second = Dein Versuch hat „erst Drehung“ gezogen, darum kommt sie vor der Streckung.
plan-trial-waits-safety = Dein Versuch wartet: Deine Sicherheitsliste geht vor, welche Art von Tag auch gezogen wurde. Nächstes Mal ist derselbe Tag an der Reihe.
plan-trial-waits-pain = Dein Versuch wartet: Ein Tag wie dieser gehört nicht zu seinen Tagen, welche Art auch gezogen wurde. Nächstes Mal ist derselbe Tag an der Reihe.
plan-trial-waits-unfit = Dein Versuch wartet: Was gezogen wurde, passt nicht zu den Minuten, Geräten oder Regeln von heute. Nächstes Mal ist derselbe Tag an der Reihe.
plan-helped = { $name }: In { $sessions } Einheiten damit sank deine Antwort von vorher zu nachher um { $from } bis { $to } Punkte. Andere Teile dieser Einheiten und schlechte Momente, die von selbst vergehen, stecken da auch drin.
plan-dose = Sätze von 30 bis 60 Sekunden; für jedes Drittel des oberen Rückens, das bearbeitet wird, zusammen 90 Sekunden oder mehr, gleich wie viele Techniken es sich teilen. Diese Zeiten kommen vor allem aus Studien an Beinen.
plan-easy-to-strong = Von leicht nach stark.
plan-told-in-full = Was neu ist, wird die ersten drei Male Schritt für Schritt erklärt.
plan-told-in-full-pressed = Was neu ist, wird die ersten drei Male Schritt für Schritt erklärt, darum geht viel davon für das Einrichten drauf: { $seconds } Sekunden sind auf der Rolle.

## What else to think of

plan-between-rest = Heute ist keiner deiner Tage: Dein Programm ruht. Du darfst trotzdem rollen; du entscheidest.
plan-between-chair = Heute ist keiner deiner Tage: Dein Programm hat zwei Minuten auf dem Stuhl. Du darfst trotzdem rollen; du entscheidest.
plan-already-today = Du hast heute schon gerollt. Ein Tag dazwischen ist üblich.
plan-yesterday = Du hast gestern gerollt. Ein Tag dazwischen ist üblich; du entscheidest.
plan-full-week = { $days } Tage in den letzten sieben: Drei in der Woche sind üblich. Du entscheidest.
plan-no-holds = Lass feste Stellen heute in Ruhe. Bleib einfach in Bewegung.
plan-dizzy = Letztes Mal war dir schwindlig. Wenn sich beim Zurücklegen alles dreht, kreuz es auf der Sicherheitsliste an.
plan-firm-roller = Eine härtere Rolle bringt nicht mehr als eine weiche. Lehn dich etwas weniger darauf.

## Why something is left out

plan-out-resting = { $n ->
        [one] Sie ruht noch { $n } Stunde
       *[other] Sie ruht noch { $n } Stunden
    }, weil du wegen Schmerz oder Taubheit gestoppt hast.
plan-out-stopped = Du hast sie { $count }-mal wegen Schmerz oder Taubheit gestoppt. Frag jemanden, der deine Gesundheit kennt, bevor du sie wieder machst.
plan-out-gear = Nötig: { $name }.
plan-out-short-roller = Braucht eine Rolle, so lang wie dein Rücken.
plan-out-wished = Du wolltest heute etwas anderes.
plan-out-restricted = Du wolltest sie auslassen.

## Tight spots. Their names: body.ftl.

plan-spot = { $spot }, { $n } von 10: „{ $name }“ setzt dort an.
plan-spot-side-first = { $spot }, { $n } von 10: „{ $name }“ setzt dort an und beginnt auf dieser Seite.
plan-spot-not-today = { $spot }, { $n } von 10: Nichts im Plan von heute drückt dort.
plan-spot-none = { $spot }, { $n } von 10: Keine Übung hier drückt dort, darum ist es nur notiert.
plan-spot-strong = { $spot }, { $n } von 10: Das ist zu viel, um darauf zu bleiben. Bleib in Bewegung, ganz leicht, und lass es, wenn der Druck 7 erreicht. Wenn es so stark bleibt, lass danach sehen.
plan-spot-stay = { $spot }, { $n } von 10: Bleib dort einmal, etwa { $seconds } s, zu dieser Seite gelehnt
plan-spot-pass = { $spot }, { $n } von 10: Roll darüber, bleib nicht

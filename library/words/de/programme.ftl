### Programmes, the calendar, and who you are. Keys: crates/plan/src/programme.rs, appointments.rs.
### What a programme may say is what the claims say; how it is put together is our choice.

## Programmes

programme-first-steps-name = Erste Schritte
programme-first-steps-what = Drei Wochen zum Kennenlernen, dreimal die Woche. Zu kurz, um danach zu urteilen; das braucht fünf bis sechs Wochen.
programme-desk-back-name = Schreibtischrücken
programme-desk-back-what = Fünf Wochen für alle, die viel sitzen: drei Einheiten in der Woche, eine Stuhlpause an den anderen Arbeitstagen, und Kräftigung, wo sie passt. Für Rollen ist nicht gezeigt, dass es die Haltung verändert; für Kräftigung schon, ein wenig.
programme-turn-further-name = Weiter drehen
programme-turn-further-what = Sechs Wochen mit dem Drehen zuerst, dreimal die Woche. Rollen macht die Bewegung meist für 15 bis 30 Minuten etwas freier; ob das bei dir anhält, zeigen die Messtage.
programme-after-training-name = Nach dem Training
programme-after-training-what = Vier Wochen, zweimal die Woche, nach hartem Training. Manche spüren danach weniger Muskelschmerz; auf die Leistung ist die Wirkung klein oder null.
programme-calm-evening-name = Ruhiger Abend
programme-calm-evening-what = Zwei Wochen mit kurzen Abenden, vor allem langsames Atmen. Ob der Stress danach geringer ist, ist unklar.

programme-title = Programme
programme-lead = Ein paar Wochen mit einem Ziel. Eine Woche zählt, wenn sie geschafft ist, nachzuholen gibt es also nichts. Wie sie zusammengestellt sind, ist unsere Wahl.
programme-none = Du folgst keinem Programm. Heute wird für heute geplant.
programme-length = { $weeks } Wochen, { $sessions }-mal die Woche, höchstens { $minutes } Minuten
programme-week = Woche { $week } von { $of }
programme-done = { $done } von { $of } Einheiten diese Woche
programme-measure-today = Heute ist Messtag. Miss vor allem anderen.
programme-measure-next = Nächster Messtag:
programme-end = Es endet am
programme-paused = Pausiert. Die Tage, bis du weitermachst, zählen nicht.
programme-over = Alle Wochen sind geschafft. Sieh dir deinen Verlauf an, und nimm mit, was geholfen hat.
programme-again-stopped = Du hast letzte Woche wegen Schmerz oder Taubheit gestoppt, darum machen wir diese Woche noch einmal.
programme-again-morning = Ein Morgen danach war letzte Woche schlechter, darum machen wir diese Woche noch einmal.
programme-again-few = Letzte Woche waren es weniger als zwei Einheiten, darum machen wir sie noch einmal.
programme-begin = Beginnen
programme-begun = „{ $name }“ beginnt heute.
programme-pause = Pausieren
programme-resume = Weitermachen
programme-leave = Verlassen
programme-changed = { $name }: notiert.
programme-others = Alle Programme

## Calendar

calendar-title = Kalender
calendar-name = Rollwise
calendar-practice = Oberer Rücken, ein paar Minuten
calendar-practice-what = Rollwise hat den Plan für heute.
calendar-measure = Messen vor dem Rollen
calendar-measure-what = Am meisten sagt es, jede Woche zur selben Tageszeit zu messen.
calendar-chair = Stuhlpause, zwei Minuten
calendar-chair-what = Im Sitzen, nichts drückt.
calendar-at = Um wie viel Uhr?
calendar-save = Für deinen Kalender sichern
calendar-reminder = Dein Kalender erinnert dich zehn Minuten vorher. Rollwise selbst kann nicht klingeln, solange es geschlossen ist: Kein Browser lässt eine Seite das ohne Server tun, und wir haben keinen.
calendar-again = Ändere deine Tage oder die Uhrzeit, sichere noch einmal und öffne die Datei: Die Termine werden erneuert, nicht verdoppelt.
calendar-subscribe = Solange das Programm läuft, kann ein Kalender auf diesem Computer diese Adresse abonnieren. Wer sie hat, kann deine Termine lesen und sonst nichts:
calendar-empty = Solange dein Programm pausiert, gibt es keine Termine.

## Who you are

you-title = Du
you-experience = Hast du schon einmal gerollt?
you-experience-new = Nie, oder kaum
you-experience-some = Ab und zu
you-experience-regular = Jede Woche, seit Monaten
you-also = Was noch?
you-roller = Deine Rolle
you-feel-soft = Weich
you-feel-medium = Mittel
you-length-short = Kurz
you-length-long = So lang wie mein Rücken
you-days = An welchen Tagen?
you-days-note = Drei in der Woche, mit einem Tag dazwischen, sind üblich.
day-mon = Mo
day-tue = Di
day-wed = Mi
day-thu = Do
day-fri = Fr
day-sat = Sa
day-sun = So
you-height = Wie groß bist du?
you-height-note = Nur die Zeichnung braucht es. Du kannst es auslassen.
you-height-unit = cm
you-untold = Nicht angegeben
you-changed = Notiert.
you-height-wrong = Das ist keine Größe in Zentimetern. Was du vorher angegeben hast, bleibt.

## What you are not to do

bar-title = Was du nicht tun sollst
bar-lead = Was dir eine Physiotherapeutin oder ein Physiotherapeut gesagt hat, oder du dir selbst. Jeder Plan hält sich daran.
bar-none = Nichts eingetragen.
bar-end-range = Zurückbeugen, so weit es geht
bar-above-level = Über Stufe { $level }
bar-sore-left = Was eine schmerzende linke Schulter belastet
bar-sore-right = Was eine schmerzende rechte Schulter belastet
bar-until = bis
bar-open = bis du es aufhebst
bar-what = Was?
bar-how-long = Bis zu welchem Tag? Leer: bis du es aufhebst.
bar-words = In deinen Worten
bar-new = Etwas eintragen
bar-add = Eintragen
bar-lift = Aufheben
bar-added = Eingetragen. Jeder Plan hält sich daran.
bar-past = Dieser Tag ist vorbei: Nichts wurde eingetragen. Wähl einen späteren, oder lass es leer, bis du es aufhebst.
bar-lifted = Aufgehoben.

## The safety list once more

recheck-same = Nichts hat sich geändert
recheck-look = Liste ansehen
recheck-noted = Notiert: Nichts hat sich geändert.

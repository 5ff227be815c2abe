### Measuring by phone: words on screens, and what the device's own voice says beside the tones.

## The place

measure-title = Messen
measure-lead = Einmal die Woche genügt, etwa zur selben Tageszeit. Die meisten Unterschiede sind der Fehler der Messung selbst; Rollwise sagt das auch.
measure-history = Was du gemessen hast
measure-history-none = Noch nichts. Was du misst, steht hier, jeweils mit seinem Fehler.
measure-give = ± heißt: In 95 von 100 Fällen liegt es innerhalb davon.
measure-untried = Noch nicht auf echten Handys erprobt, weder Sensoren noch Kamera: Geprüft wurde es mit simulierter Bewegung, künstlichen Bildern und Aufzeichnungen. Niemand hat damit einen Menschen gemessen. Nimm die Zahlen mit Vorsicht.
measure-delete = { $name } löschen
measure-deleted = Gelöscht.
measure-saved = Gespeichert.
measure-taken-back = Es ist wieder weg.
test-seated = Drehen im Sitzen
test-side-lying = Drehen in Seitenlage
test-lumbar-locked = Drehen auf Händen und Knien
test-extension = Zurücklehnen
test-head-angle = Kopfwinkel per Foto
test-pulse = Ruhepuls
test-seated-what = Am kürzesten; nur der Drehsensor des Handys sieht es.
test-side-lying-what = Am stetigsten: Die Schwerkraft sieht den Winkel.
test-lumbar-locked-what = Lässt den unteren Rücken außen vor.
test-extension-what = Wie weit die Brust kippt; halt unteren Rücken und Becken still, sie zählen sonst mit.
test-head-angle-what = Ohr und Nacken von der Seite. Menschen mit und ohne Nackenschmerz unterscheiden sich um nicht mehr als den Messfehler, darum findet es keinen Makel an dir.
test-pulse-what = Eine halbe Minute zählen.

## Led by voice

test-seated-how = Sitz aufrecht auf einem festen Stuhl, die Füße am Boden, die Knie zusammen. Halt das Handy aufrecht und flach ans Brustbein, die Oberkante am Kinn, die Arme darüber gekreuzt.
test-side-lying-how = Leg dich auf die Seite, ein Kissen unter dem Kopf, die Knie angezogen und beieinander. Halt das Handy mit beiden Händen flach ans Brustbein, die Oberkante am Kinn, und öffne die Brust nach oben.
test-lumbar-locked-how = Knie dich hin, setz dich auf die Fersen, einen Unterarm am Boden, die andere Hand hinter dem Kopf. Dreh die Brust zu dieser Seite hoch. Das Handy sitzt am Brustbein, in einem engen Hemd oder unter einem Gurt, die Oberkante zum Kinn.
test-extension-how = Sitz aufrecht auf einem festen Stuhl, ohne dich anzulehnen. Halt das Handy aufrecht und flach ans Brustbein, die Arme gekreuzt. Lehn nur den oberen Rücken zurück, Kinn angezogen.
test-steps = Du musst weder hinsehen noch drücken: Halt still, und es beginnt von selbst. Beweg dich langsam, bleib, komm zurück. Zwei Durchgänge zum Gewöhnen, dann drei, die zählen, auf jeder Seite; etwa vier Minuten.
test-steps-extension = Du musst weder hinsehen noch drücken: Halt still, und es beginnt von selbst. Beweg dich langsam, bleib, komm zurück. Zwei Durchgänge zum Gewöhnen, dann drei, die zählen; etwa zwei Minuten.
test-stop-pain = Nur so weit, wie es angenehm ist. Wenn es weh tut, hör auf.
test-voice = Die Stimme deines Geräts führt dich, mit Tönen. Die Töne allein: zwei aufwärts, bewegen; ein tiefer, bleiben; tief und auf, zurückkommen; zwei abwärts, der ist geschafft; drei tiefe, er zählt nicht; auf und wieder ab, Seitenwechsel; vier aufwärts, fertig.
test-begin = Beginnen
test-refused = Der Browser hat abgelehnt. Erlaube dieser Seite in den Browser-Einstellungen die Bewegungssensoren, dann drück noch einmal auf Beginnen.
test-nothing = Hier antwortet kein Bewegungssensor. Öffne Rollwise auf deinem Handy (wie, steht unter Daten, Geräte); seine Adresse muss mit https beginnen.
test-stop = Stopp
test-practice = Probe { $n } von { $of }
test-counted = { $n } von { $of }, die zählen
test-last = Der letzte: { $n },{ $of }°
test-place-seated = Nach { $side }. Sitz aufrecht, das Handy am Brustbein, und halt still.
test-place-side-lying = Nach { $side }. Leg dich auf die andere Seite, Knie zusammen, das Handy am Brustbein, und halt still.
test-place-lumbar-locked = Nach { $side }. Setz dich auf die Fersen, diese Hand hinter dem Kopf, und halt still.
test-place-extension = Sitz aufrecht, das Handy am Brustbein, und halt still.
test-still = Halt still.
test-go-turn = Nun dreh dich nach { $side }, langsam, so weit es angenehm ist, und bleib dort.
test-go-extension = Nun lehn dich zurück, langsam, so weit es angenehm ist, und bleib dort.
test-stay = Bleib.
test-back = Und langsam zurück.
test-good = Gut.
test-done = Fertig. Es ist gespeichert.
test-refused-not-still-before = Der zählt nicht: Vorher war es nicht ruhig.
test-refused-did-not-move = Der zählt nicht: Nichts hat sich bewegt.
test-refused-did-not-hold = Der zählt nicht: Bleib, bis du den Rückweg hörst.
test-refused-moved-while-holding = Der zählt nicht: Beim Bleiben hat es sich bewegt.
test-refused-did-not-come-back = Der zählt nicht: Es kam nicht zum Anfang zurück.
test-refused-too-fast = Der zählt nicht: Es war zu schnell zum Messen.
test-refused-gap = Der zählt nicht: Der Sensor schwieg einen Moment.
test-refused-off-axis = Der zählt nicht: Das Handy hat sich auch anders gedreht. Halt es gut fest.
test-refused-other-side = Der zählt nicht: Es ging zur anderen Seite. Die Oberkante des Handys gehört ans Kinn.
test-again = Geh dorthin zurück, wo du begonnen hast, und halt still.
test-result = Was herauskam
test-half = Du hast nach einer Seite aufgehört. Die ist vollständig und gespeichert.
test-once-more = Noch einmal

## What came out

reading-left = links
reading-right = rechts
reading-degrees = { $n }° ± { $of }°
reading-pulse = { $n } in der Minute ± { $of }
since-first = Deine erste Messung. Nächste Woche gibt es etwas zum Vergleichen.
since-cant-tell = Nach { $n ->
        [one] { $n } weiteren Messung
       *[other] { $n } weiteren Messungen
    } lässt sich sagen, was eine echte Veränderung ist: Dein eigener Fehler ist vorher nicht bekannt.
since-same = Seit dem letzten Mal nicht klar verändert: Eine echte Veränderung ist { $n },{ $of } oder mehr.
since-more = { $n },{ $of } mehr als letztes Mal: eine echte Veränderung.
since-less = { $n },{ $of } weniger als letztes Mal: eine echte Veränderung.

## Resting pulse

test-pulse-how = Sitz erst ein paar Minuten ruhig. Leg zwei Finger innen ans Handgelenk, unterhalb des Daumens, bis du ihn spürst. Zähl von den zwei Tönen aufwärts bis zu den zweien abwärts.
pulse-find = Such deinen Puls, und beginn beim Ton zu zählen.
pulse-count = Zähl …
pulse-stop = Stopp. Wie viele?
pulse-ask = Wie viele Schläge hast du gezählt?
pulse-wrong = Das können nicht die Schläge einer halben Minute sein: Möglich sind 15 bis 110.
pulse-lost = Ich habe mich verzählt

## The weekly appointment

appointment-offer = Dein wöchentliches Messen, wenn du magst: ein paar Minuten.
appointment-put-off = Diese Woche nicht
appointment-title = Wann „Heute“ es anbietet
appointment-after-last = Eine Woche nach dem letzten
appointment-never = Nie
appointment-note = Dreimal verschoben, wird es nicht mehr angeboten, bis du misst oder einen Tag wählst.
weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag

## Side photo

test-head-angle-how = Stell das Handy aufrecht auf Schulterhöhe, einige Schritte entfernt. Es macht das Foto, wenn es zehn Sekunden aufrecht gestanden hat. Stell dich seitlich davor, wie du sonst stehst, immer dieselbe Seite, den Blick geradeaus, die Haare hinter dem Ohr.
photo-stays = Das Foto bleibt in diesem Browser. Es geht auf kein anderes Gerät; nur eine Kopie deiner Daten, die du sicherst, enthält es. Du kannst es löschen.
photo-kept = Hier aufbewahrte Fotos
photo-camera = Kamera öffnen
photo-file = Foto auswählen
photo-no-camera = Hier lässt sich keine Kamera nutzen. Erlaube sie dieser Seite in den Browser-Einstellungen, oder wähl ein Foto aus.
photo-no-file = Das lässt sich hier nicht als Foto zeigen. Wähl ein JPEG oder PNG.
photo-by-phone = Die Neigung des Handys sagt, wo oben ist.
photo-line-later = Kein Neigungssensor antwortet: Nimm etwas Senkrechtes mit ins Bild, einen Türrahmen oder eine Wandecke. Du markierst es danach.
photo-stands = Steh seitlich, und schau geradeaus.
photo-timer-say = Stell das Handy aufrecht, dann steh seitlich, und schau geradeaus.
photo-leans = Es neigt sich um mehr als 5° zur Seite. So lässt es sich nicht messen: Stell es aufrecht.
photo-tips = Das Handy neigt sich um mehr als 5° nach vorn oder hinten. So lässt es sich nicht messen: Stell es aufrecht.
photo-moves = Das Handy bewegt sich. Stell es ab.
photo-place = Punkte markieren
photo-place-all = Dieser Punkt steht noch, wo ihn niemand hingesetzt hat. Setz ihn, dann miss.
photo-ear = Ohr
photo-neck = Nacken
photo-top = Senkrechte: oben
photo-bottom = Senkrechte: unten
photo-ear-where = Der kleine Knorpel direkt vor der Ohröffnung (Tragus).
photo-neck-where = Der Wirbel, der unten am Nacken am meisten vorsteht (C7).
photo-top-where = Das obere Ende von etwas Senkrechtem: ein Türrahmen, eine Wandecke.
photo-bottom-where = Das untere Ende davon.
photo-keys = Drück ins Foto, zieh fein in der runden Lupe, oder nimm die Pfeiltasten; mit Umschalt gehen sie zehnmal so weit.
photo-measure = Winkel messen
photo-short-line = Die beiden Enden der Senkrechten liegen zu nah beieinander. Nimm ein längeres Stück.
photo-too-small = Ohr und Nacken liegen in diesem Foto zu nah beieinander. Komm näher, oder wähl ein größeres.
photo-not-above = Das können nicht Ohr und Nacken sein: Das Ohr muss darüber liegen.
photo-not-kept = Der Winkel ist gespeichert. Das Foto konnte dieser Browser nicht behalten.
photo-what = Zwischen der Linie vom Nacken zum Ohr und der Waagerechten. Mehr heißt, dass der Kopf weniger weit vorn ist; es ist kein Zeichen von Gesundheit oder Krankheit.
photo-compare = Ein früheres darüberlegen
photo-alone = Keines
photo-earlier = Wie viel vom früheren zu sehen ist
photo-other-side = Darin schaust du zur anderen Seite: Zwei Seiten lassen sich nicht vergleichen.
photo-picture = Dein Seitenfoto mit eingezeichnetem Winkel
photo-delete = Dieses Foto löschen
photo-deleted = Das Foto ist gelöscht. Sein Winkel bleibt.

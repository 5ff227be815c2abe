### Words on screens and in the terminal. The browser's and the terminal's makers add to these;
### what is spoken stands in phrases.ftl and in each technique's own file.

app-name = Rollwise
app-hello = Oberer Rücken steif? Fünf sanfte Minuten.
app-hello-more = Du liegst auf der Rolle; eine Stimme sagt dir, wo, wie langsam, wann du bleibst und wann du aufhörst. Hinsehen musst du nie.
hello-known = Du warst schon hier: Dein Plan ist mitgekommen.
app-not = Rollwise ist ein Trainer, kein Arzt. Es stellt keine Diagnose.

field-full = Länger kann es nicht sein.
field-left = { $count ->
        [one] Noch ein Zeichen hat Platz.
       *[other] Noch { $count } Zeichen haben Platz.
    }

## Places

nav-today = Heute
nav-body = Körper
nav-measure = Messen
nav-progress = Verlauf
nav-history = Rückblick
nav-back = Zurück

## First run

setup-next = Weiter
setup-safety-title = Zuerst: Ist Rollen das Richtige für dich?
setup-safety-ask = Kreuz an, was auf dich zutrifft. Alles bleibt auf diesem Gerät.
setup-you-title = Ein wenig über dich
setup-goal = Was wünschst du dir?
setup-goal-pain = Weniger Schmerz
setup-goal-stiffness = Weniger Steifheit
setup-goal-range = Freiere Bewegung
setup-goal-calm = Ruhe
setup-goal-posture = Bessere Haltung
setup-goal-posture-note = Für Rollen ist nicht gezeigt, dass es die Haltung verändert; für Kräftigung schon, ein wenig.
setup-gear = Was hast du da?
setup-floor = Kommst du auf den Boden und wieder hoch?
setup-floor-yes = Ja
setup-floor-no = Nicht leicht
setup-minutes = Wie lange?
setup-sound-test = Ton zur Probe
setup-sound-heard = Ich habe ihn gehört
setup-sound-unheard = Ich habe nichts gehört
setup-sound-help = Stell lauter, und prüf den Stummschalter und den Bluetooth-Lautsprecher.
setup-landmarks = Tastpunkte finden

## Today

today-title = { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } für deinen oberen Rücken
today-plan = Plan für heute
today-why = Warum diese?
today-start = Start
today-again = Wie letztes Mal
today-minutes = { $minutes } min
today-seconds = { $seconds } s
today-sets = { $sets } × { $seconds } s
today-sets-side = { $sets } × { $seconds } s je Seite
today-sets-left = { $sets } × { $seconds } s, nur linke Seite
today-sets-right = { $sets } × { $seconds } s, nur rechte Seite
today-between = Einrichten, Wechseln und Herunterkommen
today-morning-ask = Wie ist dein Rücken heute Morgen, nach der letzten Einheit?
today-better = Besser
today-same = Gleich
today-worse = Schlechter
today-unfinished = Deine letzte Einheit brach ab.
today-cut-terminal = Sie lief in einem Terminal. Dort machst du damit weiter: rollwise roll.
today-resume = Damit weitermachen
today-close = Abschließen
today-water = Stell dir Wasser hin, wenn du magst.

## Ways to play

play-title = Wie möchtest du üben?
play-screen = Mit Bildschirm
play-screen-what = Worte, Figur und Knöpfe im Blick.
play-dark = Dunkel
play-dark-what = Schwarzer Bildschirm, gegen Berührung geschützt. Irgendwo halten: Stopp; zweimal tippen: feste Stelle.
play-feel = Das Handy deine Bewegung spüren lassen
play-feel-what = Auf der Brust oder in einer Tasche. Es meldet sich, wenn Züge zu schnell oder zu langsam bleiben; zweimal fest klopfen heißt: feste Stelle. Was es spürt, bleibt auf dem Handy. Noch nicht auf echten Handys erprobt.
play-feel-well = Es spürt dich.
play-feel-refused = Der Browser hat abgelehnt. Erlaube dieser Seite in den Browser-Einstellungen die Bewegungssensoren, dann kreuz es wieder an.
play-feel-nothing = Kein Bewegungssensor antwortet: Dieses Gerät hat keinen, oder die Adresse der Seite beginnt nicht mit https.
play-locked = Gesperrt
play-locked-what = Nur Ton, Handy gesperrt. Pause heißt: nicht mehr bewegen; „Weiter“ überspringt, „Zurück“ sagt es noch einmal.

## Session

session-set = Satz { $set } von { $of }
session-paused = Pause
session-pause = Pause
session-resume = Weiter
session-back = Satz wiederholen
session-skip = Auslassen
session-repeat = Ansage wiederholen
session-spot = Feste Stelle – hier bleiben
session-easier = Leichter
session-harder = Stärker
session-stop = Stopp
session-stop-roll-off = Stopp – oder einfach abrollen
session-stop-step-away = Stopp – oder einfach weggehen
session-stop-rest = Stopp – oder einfach ausruhen
session-why-paused = Was war los?
session-breathe-in = Einatmen
session-breathe-out = Ausatmen
pending-skip = Weiter beim nächsten Atemzug.
pending-skip-words = Gleich geht es weiter.
pending-back = Noch einmal, ab dem nächsten Atemzug.
pending-back-words = Gleich noch einmal.
pending-repeat = Wird beim nächsten Atemzug noch einmal gesagt.
pending-repeat-words = Wird gleich noch einmal gesagt.
pending-spot = Hier bleiben, ab dem nächsten Atemzug.
pending-spot-words = Gleich bleiben wir hier.
pending-easier = Leichter, ab dem nächsten Atemzug.
pending-easier-words = Gleich leichter.
pending-harder = Stärker, ab dem nächsten Atemzug.
pending-harder-words = Gleich stärker.
session-hold-on = Irgendwo halten: Stopp. Zweimal tippen: hier feste Stelle. Einmal: mehr.
stop-done = Genug für heute
stop-pain = Es tut weh: stechend, ausstrahlend, 7 oder mehr
stop-numb = Taub oder kribbelnd
stop-dizzy = Schwindlig oder unwohl
stop-interrupted = Etwas kam dazwischen

## Before, after, saved

ask-pain = Wie sehr tut dein oberer Rücken jetzt weh?
ask-stiffness = Wie steif fühlt sich dein oberer Rücken jetzt an?
ask-calm = Wie ruhig bist du jetzt?
ask-low = 0: gar nicht
ask-high = 10: so sehr es nur geht
ask-high-pain = 10: das Schlimmste, was du dir vorstellen kannst
done-title = Fertig
done-saving = Wird gespeichert …
done-saved = Auf diesem Gerät gespeichert.
done-not-saved = Noch nicht gespeichert. Lass diese Seite offen.
done-water = Trink etwas Wasser, wenn du Durst hast.
done-tomorrow = Morgen früh gibt es eine Frage.
done-noise = Eine einzelne Angabe kann um mehr als das schwanken. Was zählt, ist das Mittel einer Woche.
done-home = Zurück zu Heute

## History

history-title = Was du gemacht hast
history-empty = Noch nichts. Hier wird deine erste Einheit stehen.
history-rehearsal = Probelauf
history-finished = beendet
history-stopped = gestoppt
history-interrupted = abgebrochen
history-month-days = { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } geübt
history-sessions = { $count ->
        [one] { $count } Einheit
       *[other] { $count } Einheiten
    }
history-none-counted = nichts, was zählt
history-counts = Eine Einheit zählt, sobald ein Satz begonnen und eine Minute vergangen ist. Ein Probelauf zählt nie.
history-techniques = Was am längsten gedauert hat

## Data and settings

settings-title = Daten und Einstellungen
settings-voice = Stimme
settings-theme = Hell oder dunkel
settings-theme-auto = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-export = Kopie von allem sichern
settings-table = Einheiten als Tabelle sichern (CSV)
settings-delete = Löschen
settings-delete-ask = Das für immer löschen? Kopien, die du vorher gemacht hast, behalten ihren Inhalt.
settings-where = Deine Daten liegen nur auf diesem Gerät, in einer Datei.

## Words used everywhere

word-cancel = Abbrechen
word-close = Schließen
word-undo = Rückgängig
word-undone = Zurückgenommen.
word-level = Stufe { $level }
word-caution = Gib acht
word-mistake = Das geht oft schief
word-remedy = Besser so
word-how = So geht es
word-sources = Quellen
word-related = Passt dazu

## Days in sentences, and names of languages, each as its speakers write it

date = { $day }. { $month } { $year }
date-short = { $day }.{ $month }.{ $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
tenths = { $value }
language-en = English
language-de = Deutsch
language-es = Español
language-ar-XB = Pseudo

## The browser: first run

setup-begin = Beginnen
setup-step = Schritt { $n } von 3
safety-next = Was folgt daraus?
safety-clear = Alle Kreuze entfernen
safety-cleared = Alle Kreuze sind weg.
gate-title = Was das für dich heißt
gate-lead = Übung für Übung, für einen sanften Anfang. Ändern sich deine Antworten, ändert sich auch das.
gate-why = Warum
gate-about-pressed = Alles, was drückt.
gate-word-go = In Ordnung.
gate-word-gentler = In sanfterer Form: { $form }.
gate-word-swap = Stattdessen eine andere: { $technique }, { $form }.
gate-word-ask = Erst fragen.
gate-word-stop = Nicht, solange das so ist.
gate-asked-title = Hast du schon gefragt?
gate-asked-lead = Kreuz es an, wenn dir jemand, der deine Gesundheit kennt, gesagt hat, dass Rollen in Ordnung ist.
basis-consensus-tag = Fachleute waren sich einig.
basis-precaution-tag = Zur Vorsicht; nicht untersucht.
basis-redflag-tag = Ein Grund nachzusehen, keine Diagnose.
setup-gear-roller = Rolle, weich oder mittel
setup-gear-firm-roller = Harte Rolle
setup-gear-cushion = Kissen
setup-gear-wall = Freie Wand
setup-gear-ball = Ball
setup-gear-chair = Fester Stuhl
setup-gear-band = Gummiband
setup-gear-note = Eine weiche oder mittlere Rolle genügt: Weiche und harte ergaben dasselbe.
setup-sound-title = Hörst du das?
setup-sound-good = Gut. Dann kannst du die Augen schließen.
ready-title = Bevor du dich hinlegst
ready-next = Zu Heute
figure-hello = Ein Mensch liegt auf dem Rücken, die Knie gebeugt, eine Faszienrolle quer zwischen den Schulterblättern, den Kopf auf einem Kissen.
figure-today = Die Position der wichtigsten Übung von heute.

## The browser: today

nav-data = Daten
today-title-pain = { $minutes } Minuten für einen schmerzenden oberen Rücken
today-title-stiffness = { $minutes } Minuten für einen steifen oberen Rücken
today-title-range = { $minutes } Minuten für freiere Bewegung
today-title-calm = { $minutes } Minuten, um ruhig zu werden
today-title-chair = { $minutes } Minuten auf dem Stuhl
today-title-posture = { $minutes } Minuten für deinen oberen Rücken
today-evidence = Was man weiß
today-nothing = Heute nichts zu rollen
today-not-asked = Zuerst kommt die Sicherheitsliste, und noch hat sie niemand beantwortet.
today-nothing-left = Nach deinen Antworten auf der Sicherheitsliste geht heute nichts, auch keine Atemübung.
today-walk = Heute ein Spaziergang
today-fresh = Was heute stattdessen passt
today-running = Deine Einheit läuft noch.
today-not-as-rehearsal = Diese Einheit lief in Echtzeit. Starte Rollwise ohne --speed, um damit weiterzumachen.
today-cant-resume = Diese Version von Rollwise kann damit nicht weitermachen. Schließ sie ab: Was getan ist, bleibt.
today-other-device = Auf einem anderen Gerät läuft eine Einheit. Sie erscheint hier, wenn sie zu Ende ist.
today-elsewhere = In einem anderen Tab läuft eine Einheit.
today-take-over = Stattdessen hier weiter
today-cut-at = { $minutes } min { $seconds } s wurden gespielt
today-rehearsal = Ein Probelauf: Er läuft { $speed }-mal so schnell, ohne Ton, und zählt nie als Üben.
today-soft-roller = Weiche Rolle
today-swap = Tauschen
today-take-out = Dazugenommenes herausnehmen
today-put-back = Getauschtes zurückholen
today-only = Nur für heute
today-no-floor = Nicht auf den Boden
today-sore-left = Linke Schulter tut weh
today-sore-right = Rechte Schulter tut weh
today-chair = Zwei Minuten auf dem Stuhl
today-few-minutes = Nur vier Minuten
today-roller = Mittlere Rolle
today-firm-roller = Harte Rolle
today-no-roller = Keine Rolle
why-plan = Plan für heute
why-ours = Unsere eigene Regel.
why-certainty = Wie sicher: { $certainty }.
why-left-out = Heute ausgelassen

## The browser: before and after

start-title = Bevor du beginnst
start-begin = Beginnen
start-unasked = Zuerst die Sicherheitsliste; dieser Ablauf wartet auf dich.
start-safety = Stopp heißt: abrollen. Du brauchst keinen Knopf. Leg das Kissen in Reichweite.
ask-optional = Du kannst das auslassen.
ask-own-task = Wie schwer fällt dir das, was du gewählt hast?
ask-tension = Wie angespannt fühlst du dich jetzt?
ask-hurts-today = Heute tut es weh
ask-pain-new = Dieser Schmerz ist neu.
after-title = Eine Frage
after-title-stopped = Zwei Fragen
after-skip = Ohne Antwort speichern
after-save = Speichern
measure-pain = Schmerz
measure-stiffness = Wie steif es sich anfühlt
measure-own-task = Deine eigene Aufgabe
measure-tension = Wie angespannt du dich fühlst

## The browser: session

word-left = übrig
session-spot-how = etwa 20 Sekunden, langsam atmend
session-spot-later = nur während du rollst
session-longer = Etwas länger
session-longer-how = noch etwa 20 Sekunden, solange es nachlässt
session-stays = Hier bleiben
session-stays-how = es geht von selbst weiter
session-holding = hier bleiben
session-window = hier bleiben oder weitermachen
session-pace = Tempo { $n },{ $of } s
session-slower = etwas langsamer
session-quicker = etwas schneller
session-hurts = Tut weh
session-numb = Taub
session-all-well = Alles gut, weiter
session-off-already = Ich bin schon herunter
session-lock = Du kannst das Handy jetzt sperren
session-lost = Diese Einheit läuft in einem anderen Tab weiter.
stop-why = Was war los?
stop-done-short = Genug
stop-pain-short = Tut weh
stop-numb-short = Taub
stop-dizzy-short = Schwindlig
stop-interrupted-short = Etwas kam dazwischen
key-space = Leertaste
key-enter = Enter
key-spot = Feste Stelle
sound-title = Kein Ton
sound-blocked = Der Browser spielt erst nach einem Antippen etwas ab. Tipp unten, oder mach ohne Ton weiter.
sound-broken = Dieser Browser kann den Ton nicht abspielen. Du kannst ohne ihn weitermachen; Worte und Bild bleiben.
sound-again = Neu versuchen
sound-without = Ohne Ton

## The browser: done

done-stopped = Gestoppt, und das ist in Ordnung
done-saved-both = In diesem Browser gespeichert und in der Datei des Programms.
done-saved-there = In der Datei des Programms gespeichert. Dieser Browser behält nichts.
done-again = Neu speichern
done-what = Was du gemacht hast
done-nothing = Kein Satz wurde begonnen.
done-before = vorher
done-after = nachher
done-next = Ein guter nächster Tag:

## The browser: history

history-stopped-done = gestoppt: genug
history-stopped-pain = gestoppt: es tat weh
history-stopped-numb = gestoppt: taub
history-stopped-dizzy = gestoppt: schwindlig
history-stopped-interrupted = gestoppt: etwas kam dazwischen
past-gone = Diese Einheit ist nicht hier
past-log = Was geschah
past-morning = Der Morgen danach:
past-export = Eingaben als Datei sichern
past-delete = Diese Einheit löschen
past-deleted = Einheit gelöscht.
log-began = Begonnen
log-paused = Pause
log-resumed = Weitergemacht
log-back = Ein Teil noch einmal
log-skipped = Ausgelassen
log-repeated = Noch einmal gesagt
log-held = Feste Stelle: geblieben
log-unfelt = Der Bildschirm ging aus: Die Bewegung war nicht mehr zu spüren
log-eased = Leichter gemacht
log-hardened = Stärker gemacht
log-before = Vorher
log-after = Nachher
log-skipped-answer = ausgelassen
log-set = Satz { $set } fertig
log-off = Schon herunter
log-finished = Das Ende

## The browser: data and settings

settings-safety = Sicherheitsliste neu beantworten
settings-voice-rollwise = Die von Rollwise
settings-voice-device = Die des Geräts
settings-voice-none = Nur Töne
settings-voice-note = Die Stimme von Rollwise gehört zum Ton und braucht keinen leuchtenden Bildschirm; wir haben sie nicht auf jedem gesperrten Handy erprobt. Die Stimme des Geräts spricht nur, solange die Seite zu sehen ist.
settings-tones-note = Was die Töne sagen. Zwei aufwärts: es beginnt. Ab und wieder auf: Hälfte. Drei Ticks: die letzten drei Sekunden. Zwei abwärts: es endet. Auf und wieder ab: Seitenwechsel. Zweimal derselbe: auf einer Stelle bleiben oder weitermachen. Ein tiefer: ein Bleiben beginnt. Tief, dann auf: das Bleiben endet. Drei tiefe, abwärts: Stopp. Vier aufwärts: fertig.
settings-sides = Links und rechts
settings-sides-middle = Ton in der Mitte
settings-sides-lean = Töne neigen sich zur Seite, an der du arbeitest
settings-sides-note = Das braucht Kopfhörer oder zwei Lautsprecher, links und rechts von dir, und die Einheit belegt doppelt so viel Speicher. Ab der nächsten Einheit.
settings-music = Deine eigene Musik
settings-music-off = Nur Rollwise
settings-music-on = Weiterspielen lassen
settings-music-note = Wo der Browser es erlaubt, läuft deine Musik unter der Stimme weiter. Was es kostet: Auf einem iPhone kann die Einheit dann verstummen, wenn es stummgeschaltet oder der Bildschirm gesperrt ist. Andere Handys entscheiden selbst und können eines von beiden anhalten.
settings-voice-missing = Die Stimme von Rollwise ist in dieser Sprache nicht da. Bis sie es ist, spricht die Stimme des Geräts.
settings-language = Sprache
settings-language-missing = Diese Texte ließen sich nicht laden. Versuch es noch einmal, wenn ein Netz da ist.
settings-data = Deine Daten
settings-where-browser = Deine Einheiten werden in diesem Browser aufbewahrt und gehen zur Datei des Programms, wenn es läuft. Sonst gehen sie nirgendwohin.
settings-where-nowhere = Dieser Browser behält nichts von deinen Sitzungen. Sie gehen in die Datei des Programms, solange es läuft, und sonst nirgendwohin.
settings-journal = Tagebuch
settings-entries = { $count ->
        [one] { $count } Eintrag
       *[other] { $count } Einträge
    }
settings-start-over = Wenn beide dir gehören, verbinde sie unter Geräte. Sonst, um hier das Tagebuch des Programms zu nutzen: Sichere erst eine Kopie, dann lösch alles in diesem Browser.
settings-delete-all = Alles löschen
settings-delete-sure = Alles löschen, für immer?
settings-delete-what = Deine Antworten und alle Einheiten werden gelöscht, hier und in der Datei des Programms. Kopien und Sicherungen von vorher behalten ihren Inhalt.
settings-delete-yes = Alles löschen
settings-delete-waits = Hier gelöscht. Die Datei des Programms folgt, sobald sie erreichbar ist.
server-none = Diese Seite wurde ohne das Programm geöffnet, also bleibt alles in diesem Browser.
server-done = Das Programm an dieser Adresse hat alles.
server-unreachable = Das Programm läuft gerade nicht. Was du machst, wird hier aufbewahrt und geht später dorthin.
server-refused = Das Programm hat abgelehnt:
server-odd = An dieser Adresse hat etwas geantwortet, aber nicht Rollwise.
trouble-title = Sieh nach deinen Daten
trouble-journal-title = Zwei Tagebücher
trouble-full = Es ist kein Platz mehr. Nichts ging verloren, aber Neues kann nicht aufbewahrt werden: Schaff etwas Platz, dann versuch es noch einmal.
trouble-off = Dieser Browser bewahrt hier nichts auf: ein privates Fenster, oder der Speicher ist ausgeschaltet. Nimm ein gewöhnliches Fenster, um zu behalten, was du machst.
trouble-closed = Der Browser hat seinen Speicher geschlossen. Lad die Seite neu; was gespeichert war, ist noch da.
trouble-damaged = Einige gespeicherte Daten lassen sich nicht lesen. Sie bleiben, wie sie sind. Sichere eine Kopie, und führ aus: rollwise doctor.
trouble-journal = Das Programm an dieser Adresse führt ein anderes Tagebuch als dieser Browser. Nichts wird vermischt: Beide bleiben, wie sie sind. Wenn beide dir gehören, kannst du sie verbinden.
trouble-failed = Der Browser konnte es nicht aufbewahren. Versuch es noch einmal; was vorher gespeichert war, ist noch da.

## The browser: on this device

device-title = Auf diesem Gerät
kept-here = Rollwise ist ganz auf diesem Gerät, mit seiner Stimme: Es geht ohne Netz.
kept-none = Rollwise wird auf dieses Gerät geholt, damit es ohne Netz geht.
kept-failed = Rollwise ist noch nicht ganz auf diesem Gerät und braucht das Netz. Es versucht es wieder, wenn du es das nächste Mal öffnest.
kept-full = Hier ist kein Platz, um Rollwise für den Tag ohne Netz aufzubewahren. Es geht, solange es ein Netz gibt. Schaff etwas Platz, dann öffne es neu.
kept-never = Hier braucht Rollwise das Netz: Dieser Browser, oder eine Adresse ohne https, bewahrt keine App auf dem Gerät auf.
fresh-ready = Eine neue Version von Rollwise liegt bereit. Sie kommt von selbst, wenn du Rollwise das nächste Mal öffnest.
fresh-session = Eine neue Version von Rollwise liegt bereit. Sie wartet, bis deine Einheit vorbei ist.
fresh-stale = Rollwise wurde in einem anderen Tab erneuert. Dieser hier läuft, wie er ist, bis du ihn neu öffnest.
fresh-new = Rollwise wurde erneuert, seit du zuletzt hier warst.
fresh-use = Jetzt nutzen
fresh-waits = In einem anderen Tab läuft eine Einheit. Die neue Version wartet, bis sie vorbei ist.
fresh-closes = Die neue Version kommt, wenn alle Tabs und Fenster von Rollwise geschlossen sind.
fresh-full = Für eine neue Version von Rollwise ist kein Platz. Die, die du hast, läuft weiter.
install-title = Rollwise griffbereit
install-ask = Installiert öffnet sich Rollwise wie jede App, und es ist weniger wahrscheinlich, dass der Browser seine Daten löscht.
install-do = Installieren
install-iphone = Auf iPhone oder iPad: Drück auf „Teilen“, das Quadrat mit dem Pfeil, dann auf „Zum Home-Bildschirm“. Rollwise beginnt dort leer: Sichere hier erst eine Kopie, und lies sie dort ein.
install-done = Rollwise ist installiert.
install-none = Vielleicht kann das Menü deines Browsers diese Seite installieren oder zum Startbildschirm hinzufügen.
lasting-yes = Dieser Browser hat versprochen, deine Daten zu behalten, bis du sie löschst.
lasting-no = Dieser Browser kann deine Daten löschen, wenn auf dem Gerät der Platz ausgeht: Er hat nicht versprochen, sie zu behalten. Eine Kopie, anderswo aufbewahrt, ist davor sicher.
lasting-week = Safari kann deine Daten löschen, wenn du es an sieben Tagen benutzt hast, ohne Rollwise zu öffnen. Auf dem Home-Bildschirm zählt das nicht. Eine Kopie, anderswo aufbewahrt, ist in jedem Fall sicher.
copy-title = Gibt es eine Kopie deiner Daten?
copy-take = Kopie einlesen
copy-have = Ich habe eine Kopie von früher
copy-note = Eine Kopie ist eine Datei mit allen deinen Einheiten und Antworten und den Seitenfotos, die hier behalten sind. Ein leeres Rollwise liest sie ein, in jedem Browser; das Programm auch, ohne die Fotos: rollwise import DATEI.
copy-took = { $count ->
        [one] { $count } Eintrag war neu und ist jetzt hier.
       *[other] { $count } Einträge waren neu und sind jetzt hier.
    }
copy-took-photos = { $count ->
        [one] Und { $count } Foto.
       *[other] Und { $count } Fotos.
    }
copy-no-photos = Ihre Fotos konnten hier nicht behalten werden. Lies sie noch einmal ein.
copy-without-photos = Die Fotos ließen sich hier nicht lesen, darum ist diese Kopie ohne sie.
copy-no = Diese Datei ist keine Kopie von Rollwise, oder sie ist beschädigt. Nichts wurde eingelesen.
copy-other = Diese Kopie gehört zu einem anderen Tagebuch als dem hier. Einlesen lässt sie sich, wo noch nichts ist: Sichere eine Kopie von diesem, dann lösch hier alles.
copy-program = Das Programm an dieser Adresse hat schon Einträge eines anderen Tagebuchs als dem dieser Kopie. Nichts wird vermischt: Für die Kopie lass das Programm in einem leeren Ordner beginnen: rollwise serve --data ORDNER.
word-fine = Gut
word-not-now = Nicht jetzt

## Devices
recording-title = Was das Handy spürt
recording-lead = Leg das Handy auf die Brust oder steck es in eine Tasche, und beweg dich. Du siehst, was es spürt, und kannst als Datei behalten, was seine Sensoren sagen: rollwise motion liest sie.
recording-begin = Aufzeichnen
recording-end = Aufzeichnung beenden
recording-anew = Neu aufzeichnen
recording-samples = { $count ->
        [one] { $count } Messpunkt
       *[other] { $count } Messpunkte
    }
recording-save = Als Datei sichern
recording-what = Eine Tabelle aus Zeit, Beschleunigung und Drehung, sechzig Zeilen in der Sekunde. Sie bleibt auf diesem Gerät, bis du sie sicherst; wenn du diese Seite verlässt, ist sie weg.
recording-saved = Gesichert.
recording-still = Es liegt still.
recording-moving = Es bewegt sich.
recording-taps = Zweimal fest geklopft.
recording-not-tried = Noch nicht auf echten Handys erprobt. Bei ausgeschaltetem Bildschirm wird nichts gespürt.
devices-title = Geräte
devices-waiting = Das Programm wird gefragt …
devices-stranger = Was du machst, bleibt in diesem Browser. Um es mit deinem Computer zu teilen, such dort nach einem Code: Daten, Geräte (oder: rollwise pair).
devices-pair-title = Dieses Gerät koppeln
devices-pair-lead = Dann sind deine Einheiten hier und auf deinem Computer ein Tagebuch. Sonst gehen sie nirgendwohin.
devices-pair-later = Nicht jetzt
devices-pair = Koppeln
devices-have = Ich habe einen Code von meinem Computer
devices-code = Code von deinem Computer
devices-name = Wie soll dieses Gerät heißen?
devices-this = Dieses Gerät ist gekoppelt, als
devices-others = Was du hier machst, geht zu deinem Computer, wann immer er erreichbar ist. Dort stehen auch alle Geräte und weitere Codes.
devices-leave = Dieses Gerät entkoppeln
devices-leave-sure = Dann geht nichts mehr hin und her. Was schon hier ist, bleibt hier.
devices-paired = Gekoppelte Geräte
devices-nobody = Noch keine.
devices-made = Gekoppelt
devices-seen = zuletzt gesehen
devices-remove = Entfernen
devices-remove-sure = Es bekommt nichts mehr von hier. Was darauf ist, bleibt darauf.
devices-more = Noch eines, für dieses Tagebuch
devices-invite = Code anzeigen
devices-alone = Andere Geräte erreichen dieses Rollwise noch nicht. Beende es, starte es mit: rollwise serve --lan, und sieh wieder hier nach.
devices-trust = 1. Einmal auf jedem Handy: diesem Computer vertrauen
devices-trust-how = Richte die Kamera darauf; die Seite, die sich öffnet, sagt den Rest.
devices-fingerprint = Der Fingerabdruck des Zertifikats auf dem Handy muss dieser sein:
devices-open = Öffnen und koppeln
devices-open-how = Richte die Kamera darauf; oder öffne die Adresse und tipp den Code ein.
devices-code-once = Gilt einmal, zehn Minuten lang.
devices-join-what = { $count ->
        [one] Dieser Browser hat ein eigenes Tagebuch mit { $count } Eintrag. Das Programm an dieser Adresse führt ein anderes.
       *[other] Dieser Browser hat ein eigenes Tagebuch mit { $count } Einträgen. Das Programm an dieser Adresse führt ein anderes.
    }
devices-join-how = Wenn beide dir gehören, können sie eines werden: Alles bleibt, nichts wird doppelt. Wenn eines jemand anderem gehört, lass es: Es gibt kein Zurück.
devices-join = Beide gehören mir: verbinden
devices-joined = Verbunden. Es ist jetzt ein Tagebuch.

### Routines and techniques of one's own. Keys: crates/web/src/screens/own.

own-title = Deine Abläufe
own-lead = Stell Einheiten selbst zusammen, oder öffne, was dir jemand geschickt hat.
own-empty = Noch nichts Eigenes. Beginn mit einem leeren Ablauf, oder ändere einen, den es gibt.
own-new = Ein neuer Ablauf
own-from-nothing = Mit nichts beginnen
own-from-today = Mit dem Plan von heute beginnen
own-from-today-name = Wie heute
own-ready = Fertige Abläufe
own-open = Öffnen, was dir geschickt wurde
own-open-lead = Es wird erst geprüft und gezeigt. Nichts wird behalten, bevor du zustimmst.
own-open-file = Datei öffnen
own-open-address = Oder füg die Adresse hier ein
own-folder = Aus deinem Ordner
own-folder-lead = Dateien auf deinem Computer. Ändere sie dort; was neu ist, zeigt sich hier sofort.
own-copy-file = Kopieren, um es hier zu ändern
own-steps = { $count ->
        [one] { $count } Teil
       *[other] { $count } Teile
    }
own-wrong = { $count ->
        [one] { $count } Sache zu beheben
       *[other] { $count } Sachen zu beheben
    }
own-technique = Eine eigene Übung
own-technique-unseen = Jemand hat diese Übung geschrieben; niemand bei Rollwise hat sie durchgesehen. Jede Vorsicht auf deiner Sicherheitsliste gilt für sie.
own-technique-words = Alles, was sie sagt
own-presses = Darin drückt etwas.
own-presses-not = Nach eigener Angabe drückt darin nichts.
own-name-taken = Eine andere Übung hat diesen Namen schon, darum wird diese nicht benutzt. Gib ihr einen eigenen Namen.
own-unreadable = Das lässt sich nicht lesen
own-gone = Das ist nicht mehr hier
own-untitled = Ablauf ohne Namen
own-name = Name
own-redo = Erneut
own-saved-yet = Änderungen werden von selbst gespeichert.
own-copy = Kopie machen
own-copy-name = { $name }, noch einmal
own-delete = Löschen
own-deleted = Gelöscht; deine anderen Geräte folgen, sobald sie davon erfahren.
own-deleted-elsewhere = Auf einer anderen Seite oder einem anderen Gerät gelöscht. Was du siehst, wird nicht gespeichert.
own-keep-new = Als neuen Ablauf behalten
own-time = { $time } insgesamt, davon { $value } mit Druck
own-steps-title = Teile
own-add = Teil hinzufügen
own-added = { $name }: am Ende hinzugefügt.
own-full = Mehr als { $of } Schritte gehen nicht.
own-moved = Jetzt Teil { $n } von { $of }.
own-not-yet = Noch nicht: Oben steht, was fehlt.
own-changed-elsewhere = Der Ablauf wurde auf einer anderen Seite oder einem anderen Gerät geändert. So ist er jetzt; „Rückgängig“ nimmt es zurück.
own-up = Nach oben
own-down = Nach unten
own-remove = Herausnehmen
own-sets = Sätze
own-secs = Sekunden je Satz
own-less = weniger
own-more = mehr
own-first = Die Seite, mit der es beginnt
own-left-first = Links zuerst
own-right-first = Rechts zuerst
own-told = Wie es gesagt wird
own-told-full = Schritt für Schritt
own-told-brief = In einem Satz
own-hear = Hören, wie es beginnt
own-needs = Du brauchst:
own-gentler = Heute wird es auf einer sanfteren Stufe gespielt, als dort steht.
own-not-today = Heute nichts für dich:
own-line = Zeile { $n }

own-mend = Beheben
own-mend-unknown-technique = Teil herausnehmen
own-mend-no-such-level = Eine Stufe wählen, die sie hat
own-mend-outside-limits = In den Bereich bringen
own-mend-too-much-pressure = Kürzer machen
own-mend-routine-too-long = Kürzer machen
own-fault-no-step = Noch gibt es keinen Teil. Füg unten einen hinzu.
own-fault-unknown-technique = Hier gibt es keine Übung „{ $name }“.
own-fault-no-such-level = Diese Übung hat diese Stufe nicht.
own-fault-outside-limits = { $n } liegt außerhalb dessen, was hier sicher ist: { $from } bis { $to }.
own-fault-too-much-pressure = { $n } Minuten mit Druck. Das Höchste sind { $to }.
own-fault-routine-too-long = { $n } Minuten insgesamt. Der längste Ablauf hat { $to }.
own-fault-minutes-missed = Er dauert nicht so viele Minuten, wie er angibt.
own-fault-ceiling-below-level = Er beginnt über seiner eigenen höchsten Stufe.
own-fault-no-sides = Diese Übung wird einmal gemacht, also kommt keine Seite zuerst.

own-share = Weitergeben
own-share-do = Als Link teilen
own-file = Als Datei sichern
own-share-link = Der Link
own-share-copied = Der Link ist kopiert.
own-share-note = Er öffnet sich in einem Rollwise, das unter dieser Adresse erreichbar ist. In jedem anderen füg ihn unter „Deine Abläufe“ ein.
own-share-file-only = Er hat eine eigene Übung von dir, und die passt nicht in einen Link. Sichere ihn stattdessen als Datei.

shared-title = Jemand hat dir einen Ablauf geschickt
shared-technique = Jemand hat dir eine Übung geschickt
shared-brings = Er bringt eine Übung mit, die jemand selbst geschrieben hat
shared-checked = Orte, Dosis und Minuten liegen innerhalb dessen, was Rollwise allen erlaubt. Bei jedem Start wird deine eigene Sicherheitsliste herangezogen.
shared-keep = Behalten
shared-kept = Behalten unter „Deine Abläufe“.
shared-refused = Das lässt sich nicht öffnen
shared-nothing = Nichts davon wurde behalten.
shared-too-long = Die Adresse ist zu lang für einen Ablauf.
shared-later = Ein neueres Rollwise hat diese Adresse gemacht. Aktualisiere deines, und öffne sie noch einmal.
shared-damaged = Die Adresse ist beschädigt, oder sie war nie die eines Ablaufs.
shared-no-step = Es ist kein Schritt darin.
shared-empty = Diese Datei ist leer.
shared-not-text = Diese Datei ist kein Text, also weder Ablauf noch Übung. Sieh nach, ob es die ist, die du meinst.
shared-archive = Das ist ein Archiv. Wenn es eine Kopie von Rollwise ist: Daten, Kopie einlesen; oder im Programm: rollwise import DATEI.
shared-unreadable = Diese Datei lässt sich nicht lesen.
shared-clash = Du hast schon eine Übung namens „{ $name }“, und diese ist eine andere. Deine bleibt, wie sie ist.

search-kind-own = deins

## What is found first

favourite = Favorit
favourite-marked = Ein Favorit: Er steht jetzt vorn.
favourite-unmarked = Kein Favorit mehr.
favourites = Favoriten
favourites-most = Am meisten benutzt
favourites-lately = Zuletzt

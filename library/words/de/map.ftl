### The body to touch. Keys: crates/web/src/screens/body.rs. Names of places: body.ftl.

body-title = Wo spannt es?
body-lead = Tipp auf einen Muskel. Auf Schraffiertes wird nie gedrückt.
body-map-back = Dein Rücken, von hinten
body-map-front = Deine Brust, von vorn
body-back = Rücken
body-front = Vorn
body-turn = Welche Seite des Körpers
body-ask = Wie sehr spannt es?
body-low = 1: kaum
body-high = 10: so sehr es nur geht
body-words = Eine Notiz, wenn du magst
body-words-hint = Schlimmer nach langem Sitzen
body-save = Markieren
body-save-again = Behalten
body-gone = Spannt nicht mehr
body-marked = { $spot }: { $n } von 10.
body-removed = { $spot } ist nicht mehr markiert.
body-remove = { $spot } entfernen
body-remove-word = Entfernen
body-forget = Alles dazu Gesagte löschen
body-forgotten = Gelöscht.
body-list = Markiert
body-list-empty = Noch ist nichts markiert.
body-before = Spannt nicht mehr
body-history = { $spot }, { $n } von 10
body-of-ten = { $n } von 10
body-all = Alle Stellen als Liste
body-unmarked = nicht markiert
body-use = Für den Plan von heute nutzen
body-use-none = Zum Plan von heute
body-not-pressed = Keine Übung hier drückt darauf. Die Markierung ist eine Notiz.
body-one-rating = Zahlen von verschiedenen Tagen unterscheiden sich um ein, zwei Punkte, auch wenn sich nichts geändert hat.
body-keep-out = Nie gedrückt
body-keep-out-all = Worauf nie gedrückt wird, und warum
body-keys = Pfeiltasten gehen von Stelle zu Stelle, Enter wählt aus.

keep-out-neck-why = Der Nacken, bis hinab zum zweiten Brustwirbel, bleibt vorsichtshalber ausgespart. Das beruht auf Anatomie und Meinung, nicht auf Studien.
keep-out-spine-why = Die Knochen der Wirbelsäule liegen dicht unter der Haut. Eine glatte Rolle darf quer darüber liegen; nichts wird hineingedrückt, und wer auf einer Stelle bleibt, neigt sich zu einer Seite.
keep-out-shoulder-blade-why = Knochen, mit wenig darüber. Wir rollen den Muskel daneben.
keep-out-low-back-why = Unterhalb der Rippen gibt nichts der Wirbelsäule Halt gegen die Rolle. Wir lassen ihn vorsichtshalber aus; das beruht auf Anatomie und Meinung, nicht auf Studien.
keep-out-lowest-ribs-why = Die untersten zwei Rippen enden frei im Muskel. Wir lassen sie vorsichtshalber aus.
keep-out-side-ribs-why = An der Seite haben die Rippen wenig Muskel über sich. Wir lassen sie vorsichtshalber aus.
keep-out-front-ribs-why = Vorn haben die Rippen und das Brustbein wenig Muskel über sich. Wir lassen sie vorsichtshalber aus.
keep-out-armpit-why = Nerven und Gefäße des Arms laufen durch die Achselhöhle. Dort wird nichts gedrückt.

## Finding places with the fingers. Said aloud as well.

landmarks-title = Deine Tastpunkte
landmarks-lead = Drei Punkte sagen, wohin die Rolle kommt. Beim Vorlesen bleiben deine Hände frei.
landmarks-aloud = Vorlesen
landmarks-all = Alle drei vorlesen
landmarks-hush = Vorlesen beenden
landmarks-silent = Dieses Gerät hat keine Stimme zum Vorlesen.
landmark-tops-level = etwa Th3
landmark-strap-level = etwa Th8
landmark-ribs-level = Th11 und tiefer
landmark-tops-say = Greif mit einer Hand über die Schulter nach unten. Die Knochenkante unter deinen Fingern ist der Oberrand des Schulterblatts. Ihr inneres Ende liegt etwa auf Höhe des dritten Brustwirbels. Höher geht die Rolle nie.
landmark-strap-say = Lass die Arme hängen. Greif mit einer Hand hinter dich, und ertaste die untere Spitze des Schulterblatts. Sie liegt etwa auf Höhe des achten Brustwirbels, einen höher oder tiefer. Die BH-Höhe ist knapp darunter.
landmark-ribs-say = Leg die Hände an die Taille, und gleite hoch bis zum ersten Knochen. Das sind deine untersten Rippen. Die Rolle bleibt eine gute Handbreit darüber.

## Techniques

nav-techniques = Übungen
techniques-title = Übungen
techniques-lead = Alles, woraus ein Plan besteht, und was man darüber weiß.
technique-used-title = Du und diese Übung
technique-used = In { $count ->
        [one] { $count } Einheit
       *[other] { $count } Einheiten
    } gemacht, { $minutes ->
        [0] unter einer Minute
       *[other] { $minutes } min
    } insgesamt.
technique-note = Deine Notiz
technique-note-hint = Ein Kissen mehr unter den Kopf
technique-note-kept = Behalten.
technique-who = Wer sie auslassen oder erst fragen sollte
technique-who-why = Was für dich geplant wird, entscheidet deine eigene Liste. Worauf jede Zeile beruht, steht dort.
techniques-pressed = Mit der Rolle
techniques-still = Ohne Druck
technique-gone = Diese Übung ist nicht hier
technique-figure = { $name }, als bewegte Figur
technique-turn = Zieh sie, tipp seitlich darauf, oder nimm die Pfeiltasten, um sie von einer anderen Seite zu sehen.
technique-levels = Stufen
technique-enter = Einrichten
technique-move = Die Bewegung
technique-watch = Gib acht
technique-use = Für heute und für dich
technique-today = Zu heute dazunehmen
technique-today-there = Im heutigen Plan ist es dabei.
technique-today-open = Den heutigen Plan öffnen
technique-today-out = Wieder herausnehmen
technique-today-instead = Statt
technique-today-not = Heute nicht
technique-own = In eine eigene Routine
technique-own-new = Eine neue
technique-place = Wo am Körper
technique-place-map = { $name }: wo es wirkt, am Körper
technique-place-open = Die Körperkarte öffnen
technique-place-way = Die gestrichelte Linie: zwischen welchen Höhen Rolle oder Ball bleiben.
technique-claims = Was es bringt, und wie sicher das ist
today-right-first = rechte Seite zuerst
settings-skin = Die Haut der Figur
settings-skin-porcelain = Porzellan
settings-skin-sand = Sand
settings-skin-honey = Honig
settings-skin-almond = Mandel
settings-skin-chestnut = Kastanie
settings-skin-espresso = Espresso
settings-motion = Die Figur
settings-motion-on = Bewegt sich
settings-motion-off = Steht still
settings-keys = Buchstaben als Tasten in einer Einheit
settings-keys-on = Ja
settings-keys-off = Nein
settings-keys-note = Diktierte Wörter könnten sie drücken.

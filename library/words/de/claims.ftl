### Claim pages: what is said everywhere, what is known, and how sure that is.
### Keys: library/claims.toml. Only `-said` may use words that we don't use ourselves.

certainty-moderate = ziemlich sicher
certainty-low-moderate = einigermaßen sicher
certainty-low = nicht sehr sicher
certainty-very-low = kaum bekannt
certainty-opinion = Meinung oder unsere eigene Wahl
certainty-none = kein Beleg gefunden

claim-range-of-motion-name = Sich freier bewegen
claim-range-of-motion-said = „Es macht deine Brustwirbelsäule wieder frei.“
claim-range-of-motion-known = Ein paar Minuten Rollen machen die Bewegung meist für 15 bis 30 Minuten etwas freier, im Gefühl oder im Test; flottes Aufwärmen tut dasselbe. Fast alles davon wurde an Beinen gemessen. Für den oberen Rücken gibt es keine Studie im Vergleich mit Nichtstun; in einer kleinen Studie am Rücken konnten die Menschen sich direkt nach sieben Minuten Rollen weiter drehen.
claim-range-of-motion-remark = ziemlich sicher für die Beine gesunder junger Erwachsener; nicht sehr sicher für den oberen Rücken

claim-moving-name = Bewegen und Dehnen
claim-moving-said = „Dehn es aus, und es bleibt locker.“
claim-moving-known = Verglichen mit dem Rollen machten Dehnen oder jedes andere Aufwärmen die Bewegung im Test sofort etwa ebenso viel freier. Fast alles davon wurde an Beinen gemessen; genau diese Bewegungen des oberen Rückens wurden nicht untersucht.

claim-weeks-of-rolling-name = Wochenlang rollen
claim-weeks-of-rolling-said = „Täglich rollen, und du bleibst für immer geschmeidig.“
claim-weeks-of-rolling-known = Mehrere Wochen Rollen erhöhten in Studien die Beweglichkeit der Beine junger Menschen, mehr noch nach über vier Wochen. Eine strengere Übersicht nennt die Ergebnisse widersprüchlich. Urteile also nach fünf oder sechs Wochen, nicht nach einem Tag.
claim-weeks-of-rolling-remark = Beine

claim-soreness-name = Schmerz und Muskelkater
claim-soreness-said = „Es behandelt Rückenschmerzen.“
claim-soreness-known = Manche spüren weniger Muskelschmerz, meist nach hartem Training. Die Studien sind klein und nicht verblindet, und Tests des Druckschmerzes zeigen keinen Vorteil gegenüber einer Kontrollgruppe. Bei Menschen mit Schmerzen gibt es nur sechs Studien, zu verschieden, um sie zusammenzurechnen.

claim-stiffness-feeling-name = Steifheit
claim-stiffness-feeling-said = „Es lockert verspanntes Gewebe.“
claim-stiffness-feeling-known = Wie steif sich dein Rücken anfühlt und wie steif er gemessen wird, sind zwei Dinge. Zusammengenommen fanden Studien keine Veränderung der Steifigkeit des Gewebes. Darum fragen wir, wie steif es sich anfühlt, und nennen es auch so.

claim-posture-name = Haltung
claim-posture-said = „Es korrigiert die Haltung und den Handynacken.“
claim-posture-known = Für Rollen ist nicht gezeigt, dass es die Haltung verändert; für Kräftigung schon, ein wenig. Es gibt auch keine starken Belege für die eine richtige Haltung.

claim-circulation-name = Durchblutung
claim-circulation-said = „Es verbessert die Durchblutung.“
claim-circulation-known = Wirkungen auf den Blutfluss sind kurz, uneinheitlich und an Beinen gemessen.

claim-recovery-name = Erholung
claim-recovery-said = „Es beschleunigt die Erholung und beugt Verletzungen vor.“
claim-recovery-known = Es kann Muskelschmerz nach hartem Training mildern. Was es für die Leistung bringt, ist wenig oder nichts. Nichts zeigt, dass es Verletzungen verhindert.

claim-toxins-name = Giftstoffe und Laktat
claim-toxins-said = „Es schwemmt Giftstoffe aus.“
claim-toxins-known = Dafür gibt es überhaupt keine Belege. Trink Wasser, weil du Durst hast.
claim-toxins-remark = die beiden Quellen handeln von Laktat und widersprechen sich

claim-inflammation-name = Entzündung
claim-inflammation-said = „Es hemmt Entzündungen.“
claim-inflammation-known = Keine kontrollierte Studie wurde gefunden, die es zeigt. Eine entzündete Stelle ist ein Grund, dort nicht zu rollen.

claim-fascia-name = Faszien
claim-fascia-said = „Es löst Faszien und bricht Verklebungen auf.“
claim-fascia-known = Die Autoren einer großen Übersicht nennen das Wort irreführend: Es gibt nicht genug Belege, dass etwas gelöst wird. Ein Modell sagt, dass gewöhnliche Kräfte dichte Faszien nicht einmal um ein Prozent verformen können.
claim-fascia-remark = ziemlich sicher, dass man es nicht behaupten soll

claim-knots-name = Knoten und Triggerpunkte
claim-knots-said = „Es löst Triggerpunkte auf.“
claim-knots-known = Solche Punkte zu ertasten ist nicht sehr verlässlich. Ruhender Druck erhöht, wie viel Druck man dort erträgt; wie sehr es von selbst weh tut, änderte sich nicht.

claim-calm-breath-name = Langsames Atmen
claim-calm-breath-said = „Atme tief, und der Stress ist weg.“
claim-calm-breath-known = Bei etwa sechs Atemzügen in der Minute schwankt der Rhythmus des Herzens sofort stärker, und Blutdruck und Puls sind etwas niedriger. Ob der Stress geringer ist, ist unklar. Dass es Schmerz lindert, ist nicht gezeigt.
claim-calm-breath-remark = für den Rhythmus des Herzens im Moment, nicht für Stress oder Schmerz

claim-dose-name = Wie lange, wie viel
claim-dose-said = „Die klinisch bewiesene Dosis.“
claim-dose-known = Diese Zeiten kommen vor allem aus Studien an Beinen: ein bis drei Sätze von 30 bis 120 Sekunden, Züge von zwei bis vier Sekunden. 30 Sekunden insgesamt bewirkten nichts, 90 wirkten, 300 bewirkten kaum mehr.
claim-dose-remark = Beine

claim-effort-name = Wie fest
claim-effort-said = „Ohne Schmerz kein Gewinn.“
claim-effort-known = Rollen bei einem Unbehagen von etwa 4, 6 oder 8 von 10 brachte in einer kleinen Studie an Oberschenkeln dieselbe Beweglichkeit. Drei oder vier reichen also. Wann du nachlässt und wann du aufhörst, ist unsere eigene Regel.
claim-effort-remark = Oberschenkel, 16 Personen; wann du aufhörst, ist unsere eigene Regel

claim-tight-spot-name = Auf einer festen Stelle bleiben
claim-tight-spot-said = „Halten, bis der Knoten schmilzt.“
claim-tight-spot-known = Ruhender Druck von 30 bis 90 Sekunden erhöhte, wie viel Druck Menschen ertragen. Dass er Schmerz lindert, wurde nicht gezeigt. Wir bleiben etwa 20 Sekunden, länger nur, solange es nachlässt, an höchstens drei Stellen.

claim-pace-name = Wie schnell
claim-pace-said = „Roll es aus, und zwar schnell.“
claim-pace-known = Eine Übersicht über Dosierungen spricht für zwei bis vier Sekunden je Zug. Sich selbst überlassen, rollen Menschen anscheinend schneller, in einer kleinen Studie.

claim-roller-name = Welche Rolle
claim-roller-said = „Je härter, desto besser.“
claim-roller-known = Weiche, mittlere und harte Rollen ergaben sofort danach dasselbe, und glatte und profilierte unterschieden sich nicht. Vibration: Die Belege widersprechen sich.

claim-where-name = Wo rollen, und wo nicht
claim-where-said = „Roll die ganze Wirbelsäule.“
claim-where-known = Nacken und unteren Rücken auszulassen beruht auf Anatomie und Meinung, nicht auf Studien: Wir lassen sie vorsichtshalber aus. Niemand hat den Druck beim Rollen des Rückens gemessen.

claim-screening-name = Wer nicht rollen sollte
claim-screening-said = „Es ist für alle sicher.“
claim-screening-known = Fachleute waren sich über zwei Gründe, nicht zu rollen, und vier Vorsichtsgründe einig. Alles andere in unserer Liste steht da zur Vorsicht und sagt das auch. Wie oft Rollen schadet, wurde nicht untersucht.
claim-screening-remark = über zwei Gegenanzeigen und vier Vorsichtsgründe waren sich Fachleute einig; der Rest ist Vorsicht

claim-landmarks-name = Die Stelle finden
claim-landmarks-said = „Die Spitze des Schulterblatts liegt auf Höhe Th7.“
claim-landmarks-known = Die untere Spitze des Schulterblatts liegt im Mittel auf Höhe von Th8, einen Wirbel mehr oder weniger; das innere Ende seiner Gräte auf Höhe von Th3. Bei dir kann es anders sein, also geh nach dem, was du spürst: Muskel, nicht Knochen.

claim-real-change-name = Wann eine Veränderung zählt
claim-real-change-said = „Schau, ein Punkt besser!“
claim-real-change-known = Bei Schmerz sind zwei Punkte oder 30 % das, was Menschen bemerken, im Mittel einer Woche: Einzelne Angaben schwanken um mehr als das. Einen Test zu wiederholen macht ihn von selbst besser. Dafür, wie steif es sich anfühlt, wurde keine solche Zahl gefunden; wir nehmen dieselbe und sagen das auch.
claim-real-change-remark = für Angaben von Schmerz; für Angaben von Steifheit wurde keine Zahl gefunden

status-verified = gelesen
status-unverified = nicht geprüft
status-derived = von uns errechnet
sources-note = Die meisten Arbeiten wurden als Zusammenfassung gelesen. Fast alles, was man über Dosis und Bewegung weiß, kommt von den Beinen gesunder junger Erwachsener.

## Effects as pictures. Keys: library/claims.toml.

claim-techniques = Übungen, die darauf beruhen
claims-title = Was man weiß
claims-lead = Was über das Rollen gesagt wird, was Studien fanden, und wie sicher das ist.
claim-is-known = Was man weiß
claim-is-ours = Was wir deshalb tun
effects-title = Was Studien fanden
effects-note = Der Punkt ist die beste Schätzung, die Linie das, was sich nicht ausschließen lässt (95 %). Links der Mitte ist weniger, rechts ist mehr, in Einheiten dessen, wie sehr Menschen sich unterscheiden. Eine Linie, die die Mitte kreuzt, kann auch gar kein Unterschied sein.
effects-less = weniger
effects-none = kein Unterschied
effects-more = mehr
effect-range-of-motion-nothing = Beweglichkeit, gegen Nichtstun
effect-range-of-motion-stretching = Beweglichkeit, gegen Dehnen
effect-weeks-of-rolling-weeks = Beweglichkeit nach Wochen des Rollens, Beine
effect-soreness-sore = Wie stark der Muskelkater, zwei Tage nach hartem Training
effect-soreness-threshold = Druck, den man erträgt, gegen eine Kontrollgruppe
effect-knots-bearing = Druck, den man an einer empfindlichen Stelle erträgt
effect-knots-pain = Wie sehr die Stelle von selbst weh tut
effect-tight-spot-bearing = Druck, den man an einer empfindlichen Stelle erträgt
effect-tight-spot-pain = Wie sehr die Stelle von selbst weh tut
effect-calm-breath-rhythm = Wie stark der Rhythmus des Herzens schwankt
effect-calm-breath-pulse = Puls
effect-calm-breath-mood = Stress und gedrückte Stimmung

claim-range-of-motion-we = Wir messen vorher und direkt danach und sagen, dass es binnen einer Stunde verfliegt.
claim-moving-we = Wo nichts drücken darf oder du keine Rolle hast, bewegt und dehnt ein Plan stattdessen.
claim-weeks-of-rolling-we = Ein Verlauf wird nach fünf Wochen beurteilt, nie nach einem Tag.
claim-soreness-we = Wir fragen, wie sehr es weh tut, und planen an einem schlechten Tag weniger. Wir nennen es nie eine Behandlung.
claim-stiffness-feeling-we = Wir fragen, wie steif es sich anfühlt, und nennen es auch so.
claim-posture-we = Jeder Plan für die Haltung hat eine Übung, die kräftigt.
claim-circulation-we = Wir versprechen nichts dafür und messen nichts davon.
claim-recovery-we = Rollen nach dem Training ist sanft und zählt als Rollen, nicht als Behandlung.
claim-toxins-we = Ein Satz über Wasser, weil du Durst haben könntest.
claim-inflammation-we = Eine entzündete Stelle steht auf der Sicherheitsliste.
claim-fascia-we = Wir benutzen das Wort nicht.
claim-knots-we = Du markierst, wo es spannt. Wir nennen es eine feste Stelle.
claim-calm-breath-we = Der Atem führt jeden Satz; im ruhigen Ausklang sind es sechs Atemzüge in der Minute.
claim-dose-we = Zwei Sätze von 45 Sekunden; zusammen mindestens 90 Sekunden für jedes Drittel des oberen Rückens, das bearbeitet wird.
claim-effort-we = Drei oder vier von zehn reichen. Ab sieben hören wir auf.
claim-tight-spot-we = Etwa 20 Sekunden, länger nur, solange es nachlässt, an höchstens drei Stellen.
claim-pace-we = Ein Zug dauert einen halben Atemzug von vier Sekunden.
claim-roller-we = Weich oder mittel, damit beginnen alle. Eine härtere ist Geschmackssache.
claim-where-we = Von Th3 bis Th10, auf Muskel; auf Nacken, unteren Rücken, Knochen und Achselhöhle wird nie gedrückt.
claim-screening-we = Die Liste kommt vor allem anderen; jede Zeile sagt, worauf sie beruht.
claim-landmarks-we = Drei Stellen, die deine Finger finden, in Worten und vorgelesen.
claim-real-change-we = Eine kleinere Veränderung heißt auch so: kleiner als der Fehler der Messung.

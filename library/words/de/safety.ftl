### The safety list. Keys and where each comes from: crates/routine/src/safety.rs.
### A `-why` says what the item rests on; what follows from a tick is the gate's to word.

emergency-title = Wähl jetzt den Notruf
emergency =
    Bei plötzlichem, reißendem Schmerz in der Brust oder zwischen den Schulterblättern, Druck auf der Brust, Atemnot, Ohnmacht oder Schwäche auf einer Körperseite: Wähl jetzt den Notruf. Nicht rollen.

basis-consensus = Darin waren sich Fachleute einig
basis-consensus-why = 37 Fachleute für Faszienrollen wurden in drei Runden befragt. Auf diese Punkte haben sie sich geeinigt.
basis-precaution = Zur Vorsicht
basis-precaution-why = Niemand hat das Rollen hierbei untersucht. Vorsichtige Listen führen diese Punkte auf.
basis-redflag = Lass es zuerst ansehen
basis-redflag-why = Eines davon allein bedeutet selten viel, ist aber ein Grund, erst eine medizinische Fachperson nachsehen zu lassen. Es ist keine Diagnose.
basis-own = Unsere eigenen Vorsichtsmaßnahmen
basis-own-why = Das kommt von uns, nicht aus einer Studie.
safety-none = Nichts davon

## Experts agreed

condition-fracture = Ein Knochenbruch an Rücken, Rippen oder Schulter
condition-fracture-why = 84 % der Fachleute sagten: nicht darüber und nicht damit rollen.
condition-open-wound = Eine offene Wunde, wo die Rolle hinkäme
condition-open-wound-why = 73 % der Fachleute sagten: nicht rollen.
condition-local-inflammation = Eine Stelle, die heiß, rot oder geschwollen ist
condition-local-inflammation-why = 97 % der Fachleute sagten: Vorsicht oder strenger. Wir lassen es aus.
condition-deep-vein-thrombosis = Ein Blutgerinnsel in einer tiefen Vene (Thrombose)
condition-deep-vein-thrombosis-why = 97 % der Fachleute sagten: Vorsicht oder strenger, und zählten es zu den schwersten.
condition-bone-infection = Eine Infektion in einem Knochen
condition-bone-infection-why = 94 % der Fachleute sagten: Vorsicht oder strenger, und zählten es zu den schwersten.
condition-myositis-ossificans = Knochen, der in einem Muskel wächst (Myositis ossificans)
condition-myositis-ossificans-why = 92 % der Fachleute sagten: Vorsicht oder strenger. Wir lassen es aus.

## To be careful

condition-bone-loss = Dünne Knochen (Osteoporose) oder Kortison über lange Zeit
condition-bone-loss-why = Es gibt keine Sicherheitsdaten dazu, eine brüchige Wirbelsäule oder brüchige Rippen auf eine Rolle zu drücken.
condition-old-fracture = Eine Rippe oder ein Wirbel, früher einmal gebrochen
condition-old-fracture-why = Keine Daten zum Rollen. Frag, wer deinen Rücken kennt.
condition-cancer = Krebs, jetzt oder früher
condition-cancer-why = Keine Daten zum Rollen; auf Wirbelsäule und Rippen kommt es am meisten an. Frag erst.
condition-blood-thinners = Blutverdünner, oder du blutest leicht
condition-blood-thinners-why = Tiefer Druck kann blaue Flecken machen. Frag, wer sie verschrieben hat.
condition-pregnancy = Schwanger nach den ersten drei Monaten oder benommen beim flachen Liegen
condition-pregnancy-why = Leitlinien sagen: Ändere die Lage, wenn dir beim flachen Liegen unwohl ist. Manche raten ganz vom flachen Liegen ab.
condition-recent-surgery = Eine kürzliche Operation an Wirbelsäule oder Brustkorb
condition-recent-surgery-why = Keine Daten zum Rollen. Frag, wer operiert hat.
condition-numbness = Taube Haut an Rücken oder Brust
condition-numbness-why = Du würdest nicht spüren, wann es zu viel ist.
condition-spine-disease = Eine entzündliche Erkrankung der Wirbelsäule oder eine Bindegewebserkrankung
condition-spine-disease-why = Keine Daten zum Rollen. Frag, wer sich darum kümmert.
condition-fever = Fieber
condition-fever-why = Ruhe geht vor. Fieber mit Rückenschmerz braucht den Blick einer medizinischen Fachperson.
condition-back-skin = Eine Hautkrankheit oder Gürtelrose am Rücken
condition-back-skin-why = Lass wunde Haut in Ruhe.
condition-blood-pressure = Hoher Blutdruck, der nicht eingestellt ist
condition-blood-pressure-why = Keine Daten zum Rollen. Frag, wer sich darum kümmert.
condition-under-sixteen = Jünger als 16
condition-under-sixteen-why = Gemacht für ausgewachsene Körper. Frag eine medizinische Fachperson oder jemanden, der dich trainiert und kennt.

## Have it looked at first

condition-fall-or-crash = Ein Sturz oder Unfall, bevor es begann, oder leichtes Heben bei dünnen Knochen
condition-fall-or-crash-why = Ein Knochen muss vielleicht erst angesehen werden.
condition-new-pain-age = Neuer Rückenschmerz, und du bist unter 20 oder über 50
condition-new-pain-age-why = Laut Leitlinien soll in diesem Alter erst jemand danach sehen.
condition-weak-immunity = HIV, ein geschwächtes Immunsystem oder gespritzte Drogen
condition-weak-immunity-why = Laut Leitlinien soll erst jemand danach sehen, wegen Infektionen.
condition-weight-loss-or-infection = Ungewollt abgenommen, Schüttelfrost oder kürzlich eine Infektion
condition-weight-loss-or-infection-why = Laut Leitlinien soll erst jemand danach sehen.
condition-constant-pain = Schmerz, der ständig da ist, stark ist oder zunimmt, in Ruhe nicht nachlässt oder nachts schlimmer ist
condition-constant-pain-why = Laut Leitlinien soll erst jemand danach sehen.
condition-no-change-with-care = Keine Veränderung nach zwei bis vier Wochen Behandlung
condition-no-change-with-care-why = Lass noch einmal jemanden danach sehen.
condition-morning-stiffness = Jeden Morgen lange steif
condition-morning-stiffness-why = Laut Leitlinien soll erst jemand danach sehen.
condition-new-deformity = Dein Rücken hat seine Form verändert
condition-new-deformity-why = Laut Leitlinien soll erst jemand danach sehen.
condition-legs-or-bladder = Schwache, taube oder unsichere Beine, oder Blase oder Darm sind anders als sonst
condition-legs-or-bladder-why = Lass ohne Aufschub danach sehen.
condition-pain-with-meals-or-exertion = Rückenschmerz, der mit Essen, Atmen oder Anstrengung kommt
condition-pain-with-meals-or-exertion-why = Schmerz, den man im Rücken spürt, kann von anderswo kommen. Lass danach sehen.

## Our own cautions

condition-spinning = Beim Zurücklegen dreht sich alles
condition-spinning-why = Unsere eigene Vorsichtsmaßnahme: aufrecht an der Wand statt am Boden, und nichts, was den Kopf weit kippt oder dreht. Wenn es neu ist, lass es ansehen.
condition-arm-tingling = Kribbeln in einem Arm oder einer Hand
condition-arm-tingling-why = Unsere eigene Vorsichtsmaßnahme: nichts nahe der Achsel, bis es weg ist; und frag nach, bevor sonst nahe der Schulter etwas gedrückt wird.
condition-chest-or-armpit-surgery = Operation an Brust, Achsel oder Schulter, entfernte Lymphknoten, Lymphödem, ein Port oder ein Herzschrittmacher
condition-chest-or-armpit-surgery-why = Unsere eigene Vorsichtsmaßnahme: frag nach, bevor etwas nahe der Achsel drückt oder den Arm weit bewegt.
condition-unstable-shoulder = Eine Schulter, die herausspringt
condition-unstable-shoulder-why = Unsere eigene Vorsichtsmaßnahme: kein Strecken über Kopf, keine Hände hinter dem Kopf unter Last.
condition-reflux-flat = Sodbrennen beim flachen Liegen
condition-reflux-flat-why = Unsere eigene Vorsichtsmaßnahme: dann die Wand, nicht der Boden.
condition-rib-pain-on-cough = Eine Rippe, die beim Husten weh tut
condition-rib-pain-on-cough-why = Unsere eigene Vorsichtsmaßnahme: nichts auf der Seite, bis es weg ist.
condition-no-floor = Auf den Boden und wieder hoch zu kommen fällt schwer
condition-no-floor-why = Unsere eigene Vorsichtsmaßnahme: stattdessen alles an der Wand.
condition-sore-shoulder = Eine schmerzende Schulter
condition-sore-shoulder-why = Unsere eigene Vorsichtsmaßnahme: nichts, was sich darauf stützt.

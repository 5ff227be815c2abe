### Band pull-apart. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

band-pull-apart-name = Band auseinanderziehen
band-pull-apart-purpose = Kräftigt die Rückseite der Schultern, im Stehen. Nichts drückt.
band-pull-apart-how =
    Steh aufrecht, ein Gummiband in beiden Händen, lange Arme vor der Brust. Atme aus und zieh es zwei Sekunden lang auseinander, bis es nah an die Brust kommt; atme ein und lass es drei Sekunden lang zurück.
band-pull-apart-caution = Sieh dir das Band vorher an: Ein rissiges zerreißt. Halt es unterhalb des Kinns, und nimm ein leichtes.
band-pull-apart-level-1 = stehend, ein Gummiband in den Händen
band-pull-apart-mistake-1 = Der untere Rücken geht ins Hohlkreuz, und die Rippen heben sich.
band-pull-apart-remedy-1 = Untere Rippen tief. Ein leichteres Band, oder ein kleinerer Zug.
band-pull-apart-mistake-2 = Das Band schnellt zurück.
band-pull-apart-remedy-2 = Lass es langsamer zurück, als es kam.

## Spoken

band-pull-apart-intro-1 = Bei dieser Übung drückt nichts. Stopp heißt: einfach ausruhen.
band-pull-apart-stand = Such ein leichtes Band nach Rissen ab, dann steh aufrecht und fass es mit beiden Händen.
band-pull-apart-hold = Halt es vor der Brust, Arme lang, Hände schulterbreit.
band-pull-apart-brief-1 = Steh aufrecht, Füße hüftbreit, das Band vor der Brust, Arme lang, Hände schulterbreit.
band-pull-apart-arrive = Steh locker, die unteren Rippen tief.
band-pull-apart-in = Beim Einatmen lass es langsam zurück.
band-pull-apart-out = Beim Ausatmen zieh es auseinander.
band-pull-apart-ribs = Halt die unteren Rippen tief und den unteren Rücken lang.
band-pull-apart-shrug = Halt die Schultern tief, weg von den Ohren.

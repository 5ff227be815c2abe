### Wall extension roll. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

wall-extension-roll-name = Streckrolle an der Wand
wall-extension-roll-purpose = Die sanfteste Art, den oberen Rücken zu rollen: im Stehen.
wall-extension-roll-how =
    Stell dich mit dem Rücken zur Wand, die Rolle waagerecht dazwischen, auf BH-Höhe. Die Füße einen Schritt vor, die Hände hinter dem Kopf. Beim Ausatmen beug die Knie: Du sinkst etwa zehn Zentimeter, und die Rolle wandert halb so weit den Rücken hinauf. Beim Einatmen drück dich wieder hoch.
wall-extension-roll-caution = Trag Schuhe, oder steh barfuß auf rutschfestem Boden. Weder Nacken noch unterer Rücken werden je gerollt: Wir lassen sie vorsichtshalber aus.
wall-extension-roll-level-1 = stehend, an die Wand gelehnt
wall-extension-roll-mistake-1 = Der untere Rücken geht ins Hohlkreuz, weg von der Wand.
wall-extension-roll-remedy-1 = Zieh die unteren Rippen zum Becken hinab, und beug die Knie weniger.
wall-extension-roll-mistake-2 = Die Füße rutschen oder stehen zu nah.
wall-extension-roll-remedy-2 = Einen ganzen Schritt von der Wand, hüftbreit, auf rutschfestem Boden.
wall-extension-roll-mistake-3 = Schnell rollen, vom Nacken bis zur Taille.
wall-extension-roll-remedy-3 = Ein Atemzug hinab, einer hinauf, zehn Zentimeter.

## Spoken

wall-extension-roll-intro-1 = Das ist Stufe eins, im Stehen an der Wand. Stopp heißt: einfach weggehen, jederzeit.
wall-extension-roll-place-roller = Steh mit dem Rücken zur Wand, die Rolle waagerecht dazwischen, auf BH-Höhe.
wall-extension-roll-feet = Stell die Füße einen Schritt vor, hüftbreit, rutschfest. Lehn dich sanft an.
wall-extension-roll-hands = Leg die Hände hinter den Kopf, Ellbogen nach vorn. Kinn gerade, untere Rippen tief.
wall-extension-roll-brief-1 = Rücken zur Wand, Rolle auf BH-Höhe, Füße einen Schritt vor, Hände hinter dem Kopf. Lehn dich an.
wall-extension-roll-arrive = Lehn dich an und ruh, beide Rückenseiten gleich.
wall-extension-roll-in = Beim Einatmen drück dich hierher hoch.
wall-extension-roll-out = Beim Ausatmen beug die Knie und sink.
wall-extension-roll-small = Bleib klein und langsam: Sink eine Handbreit, nicht mehr.
wall-extension-roll-low-ribs = Halt die unteren Rippen tief und den unteren Rücken lang.

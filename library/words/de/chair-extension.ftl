### Chair extension. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

chair-extension-name = Streckung am Stuhl
chair-extension-purpose = Beugt den oberen Rücken über die Kante der Lehne zurück. Nichts drückt.
chair-extension-how =
    Setz dich ganz nach hinten auf einen festen Stuhl, dessen Lehne zwischen den Schulterblättern endet; endet sie tiefer, rutsch etwas hinunter. Die Arme vor der Brust gekreuzt. Atme aus und beug dich nach hinten über die Kante; atme ein und komm zurück. Der untere Rücken bleibt, wo er ist.
chair-extension-caution = Der Stuhl darf weder rollen noch kippen: Am besten steht die Lehne an einer Wand.
chair-extension-level-1 = auf einem festen Stuhl sitzend
chair-extension-mistake-1 = Das Kinn schiebt sich hoch, und der Kopf fällt zurück.
chair-extension-remedy-1 = Kinn gerade. Der Kopf geht nicht weiter als die Brust; eine Hand dahinter darf ihn tragen.
chair-extension-mistake-2 = Die Rückbeuge kommt aus dem unteren Rücken.
chair-extension-remedy-2 = Untere Rippen tief, und eine kleinere Rückbeuge.

## Spoken

chair-extension-intro-1 = Bei dieser Übung drückt nichts. Stopp heißt: einfach ausruhen.
chair-extension-sit = Setz dich ganz nach hinten auf einen festen Stuhl, beide Füße flach am Boden.
chair-extension-edge = Spür die Kante zwischen den Schulterblättern, oder rutsch etwas tiefer.
chair-extension-hands = Kreuz die Arme vor der Brust, Kinn gerade.
chair-extension-brief-1 = Setz dich ganz nach hinten auf einen festen Stuhl, Kante zwischen den Schulterblättern, Arme gekreuzt.
chair-extension-arrive = Sitz aufrecht, und spür die Kante quer am Rücken.
chair-extension-in = Beim Einatmen komm hierher zurück.
chair-extension-out = Beim Ausatmen sink nach hinten darüber.
chair-extension-chin = Halt das Kinn gerade und den Nacken lang und gelöst.
chair-extension-low-ribs = Halt die unteren Rippen tief und den unteren Rücken lang.

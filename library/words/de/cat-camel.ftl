### Cat and camel. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

cat-camel-name = Katze und Kuh
cat-camel-purpose = Rundet und senkt den Rücken im Vierfüßlerstand. Nichts drückt.
cat-camel-how =
    Komm in den Vierfüßlerstand. Atme aus und mach den Rücken rund wie eine Katze, am meisten zwischen den Schulterblättern; atme ein und lass die Brust zwischen den Armen sinken. Langsam, und nie bis ans Ende.
cat-camel-caution = Wenn die Handgelenke sich melden, mach es auf den Fäusten oder Unterarmen; leg ein Kissen unter empfindliche Knie.
cat-camel-level-2 = auf Händen und Knien
cat-camel-mistake-1 = Der Nacken führt, vor und zurück geworfen.
cat-camel-remedy-1 = Der Rücken beginnt, und der Nacken folgt nur.
cat-camel-mistake-2 = Alles geschieht im unteren Rücken.
cat-camel-remedy-2 = Such die Bewegung zwischen den Schulterblättern.

## Spoken

cat-camel-intro-2 = Bei dieser Übung drückt nichts. Stopp heißt: einfach ausruhen.
cat-camel-kneel = Komm auf Hände und Knie, Hände unter den Schultern, Knie unter den Hüften.
cat-camel-neck = Lass den Nacken so lang sein wie den Rücken, Blick zum Boden.
cat-camel-brief-2 = Komm auf Hände und Knie, Hände unter den Schultern, Knie unter den Hüften, Nacken lang.
cat-camel-arrive = Ruh hier, den Nacken lang und locker.
cat-camel-in = Beim Einatmen lass die Brust sinken.
cat-camel-out = Beim Ausatmen mach den Katzenbuckel.
cat-camel-lead = Lass den Rücken führen und den Nacken folgen.
cat-camel-between = Beweg am meisten zwischen den Schulterblättern.

### Prone T. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

prone-t-name = T in Bauchlage
prone-t-purpose = Kräftigt, was die Schulterblätter zusammenzieht. Nichts drückt.
prone-t-how =
    Leg dich auf den Bauch, die Stirn auf ein kleines Kissen oder gefaltetes Handtuch, beide Arme zur Seite wie ein T, Daumen zur Decke. Atme aus und heb beide Arme eine Handbreit an, drei Sekunden lang; atme ein und senk sie ebenso langsam.
prone-t-caution = Lass es aus, wenn das Heben in der Schulter weh tut. Mit den Daumen nach oben hat die Schulter mehr Platz.
prone-t-level-2 = auf dem Bauch, Arme wie ein T
prone-t-mistake-1 = Die Schultern zu den Ohren hochziehen.
prone-t-remedy-1 = Schieb sie erst zum Becken hinab, dann heb an.
prone-t-mistake-2 = Kopf und Brust heben ab.
prone-t-remedy-2 = Stirn auf dem Kissen. Die Arme eine Handbreit zu heben reicht.

## Spoken

prone-t-intro-2 = Bei dieser Übung drückt nichts. Stopp heißt: einfach ausruhen.
prone-t-lie = Leg dich auf den Bauch, die Stirn aufs Kissen, Beine lang.
prone-t-arms = Streck beide Arme zur Seite wie ein T, Daumen zur Decke.
prone-t-brief-2 = Leg dich auf den Bauch, Stirn aufs Kissen, beide Arme zur Seite wie ein T, Daumen hoch.
prone-t-arrive = Lass die Schultern sinken, weg von den Ohren.
prone-t-in = Beim Einatmen senk sie langsam.
prone-t-out = Beim Ausatmen heb beide Arme etwas.
prone-t-shrug = Halt die Schultern tief, weg von den Ohren.
prone-t-small = Heb eine Handbreit. Die Stirn bleibt unten.

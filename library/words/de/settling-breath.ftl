### Settling breath. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

settling-breath-name = Ankommen im Atem
settling-breath-purpose = Ein paar langsame Atemzüge, damit du ankommst, bevor etwas drückt.
settling-breath-how =
    Atme etwa vier Sekunden durch die Nase ein und etwa sechs aus, die Hände auf den unteren Rippen. Das Ausatmen ist das längere. Nichts wird erzwungen, und nichts muss geschehen.
settling-breath-caution = Wenn dir schwindlig wird, atme normal. Wenn dir flaches Liegen unangenehm ist, mach es im Sitzen oder Stehen.
settling-breath-level-1 = aufrecht sitzend oder stehend, Rücken an der Wand
settling-breath-level-2 = auf dem Rücken, Knie gebeugt
settling-breath-mistake-1 = Zum Einatmen die Schultern hochziehen.
settling-breath-remedy-1 = Schick den Atem zur Seite, in deine Hände an den unteren Rippen.
settling-breath-mistake-2 = Einen großen Atem erzwingen.
settling-breath-remedy-2 = Atme etwas weniger, als du könntest. Langsam und leicht genügt.

## Spoken

settling-breath-intro-1 = Erst kommen wir an, mit langsamen Atemzügen an der Wand. Nichts drückt, nichts muss.
settling-breath-intro-2 = Erst kommen wir an, mit langsamen Atemzügen im Liegen. Nichts drückt, nichts muss.
settling-breath-stand-tall = Sitz oder steh aufrecht, Rücken an der Wand, Füße flach, Schultern locker.
settling-breath-lie-down = Leg dich auf den Rücken, Knie gebeugt, Rolle nah, gern ein Kissen unter dem Kopf.
settling-breath-brief-1 = Komm erst an. Sitz oder steh aufrecht, Rücken an der Wand, Füße flach, Schultern locker.
settling-breath-brief-2 = Komm erst an. Leg dich auf den Rücken, Knie gebeugt, Füße flach, den Kopf auf ein Kissen, wenn du magst.
settling-breath-arrive = Leg die Hände auf die unteren Rippen.
settling-breath-in = Atme durch die Nase ein.
settling-breath-out = Und aus, langsam und leicht.
settling-breath-long-out = Lass das Ausatmen länger sein. Erzwing nichts.
settling-breath-dizzy = Wenn dir schwindlig wird, atme einfach normal.
settling-breath-shoulders = Lass die Schultern schwer werden und den Kiefer locker.

### Prayer roll. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

prayer-roll-name = Gebetsrolle
prayer-roll-purpose = Öffnet die Brust zum Boden hin, im Knien. Nichts drückt auf den Rücken.
prayer-roll-how =
    Knie dich hin, die Rolle quer vor dir, die Unterarme darauf, Daumen nach oben, das Becken etwas zurück. Atme aus und roll sie nach vorn, sodass die Brust zwischen den Armen sinkt; atme ein und roll zurück.
prayer-roll-caution = Ein Kissen unter empfindliche Knie. Wenn eine Schulter sich meldet, roll weniger weit.
prayer-roll-level-2 = kniend, Unterarme auf der Rolle
prayer-roll-mistake-1 = Der untere Rücken hängt durch.
prayer-roll-remedy-1 = Untere Rippen nach innen. Sink weniger weit, und aus der Brust.
prayer-roll-mistake-2 = Das Becken bleibt hinten, und nur die Arme schieben.
prayer-roll-remedy-2 = Lass das Becken etwas mitgehen.

## Spoken

prayer-roll-intro-2 = Bei dieser Übung drückt nichts. Stopp heißt: einfach ausruhen.
prayer-roll-kneel = Knie dich hin, die Rolle quer vor dir, das Becken etwas zurück.
prayer-roll-forearms = Leg beide Unterarme darauf, Daumen hoch, Nacken lang.
prayer-roll-brief-2 = Knie dich hin, die Rolle quer vor dir, beide Unterarme darauf, Daumen hoch, Becken etwas zurück.
prayer-roll-arrive = Unterarme ruhen. Untere Rippen innen, Nacken lang.
prayer-roll-in = Beim Einatmen roll hierher zurück.
prayer-roll-out = Beim Ausatmen roll vor und sink.
prayer-roll-sag = Zieh die Rippen unten ein, damit der Rücken nicht durchhängt.
prayer-roll-shrug = Halt die Schultern tief, weg von den Ohren.

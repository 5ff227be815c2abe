### Open book. `$side` is the side that one lies on.
### What is spoken must fit its time: see crates/library/tests/it/speech.rs.

open-book-name = Offenes Buch
open-book-purpose = Dreht die Brust auf, in Seitenlage. Nichts drückt.
open-book-how =
    Leg dich auf die Seite, den Kopf auf ein Kissen, das obere Knie schwer auf der Rolle, beide Arme nach vorn gestreckt. Atme aus und lass den oberen Arm hoch und hinter dich auf schwingen, die Augen folgen der Hand; atme ein und schließ das Buch wieder. Dann die andere Seite.
open-book-caution = Die Drehung endet, wo das Knie sich heben würde oder die Schulter sich meldet. Ohne Rolle tut es ein festes Kissen unter dem Knie.
open-book-level-2 = auf der Seite, oberes Knie auf der Rolle
open-book-mistake-1 = Das obere Knie hebt ab, und das Becken dreht mit.
open-book-remedy-1 = Lass das Knie schwer auf der Rolle, und öffne weniger weit.
open-book-mistake-2 = Den Arm zum Boden zwingen.
open-book-remedy-2 = Lass ihn hängen, wo er anhält. Die Brust dreht, der Arm folgt nur.

## Spoken

open-book-intro-2 = Wir beginnen { $side }. Nichts drückt; Stopp heißt: einfach ausruhen.
open-book-lie = Leg dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Seite, Kopf aufs Kissen, Knie gebeugt, die Rolle davor.
open-book-knee = Leg das obere Knie auf die Rolle, auf Höhe der Hüfte.
open-book-arms = Streck beide Arme vor die Brust, die Handflächen aneinander.
open-book-brief-2 = Leg dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Seite, Kopf aufs Kissen, oberes Knie auf die Rolle, beide Arme nach vorn.
open-book-arrive = Komm an. Lass das Knie schwer werden.
open-book-in = Beim Einatmen schließ das Buch.
open-book-out = Beim Ausatmen öffne den oberen Arm weit.
open-book-knee-down = Lass das Knie schwer. Hebt es ab, öffne etwas weniger.
open-book-eyes = Lass die Augen der Hand folgen, die öffnet.
open-book-switch-roll = Schließ die Arme, und roll über den Rücken auf die andere Seite.
open-book-switch-lie = Leg dich auf die { $side ->
        [left] linke
       *[right] rechte
    } Seite, oberes Knie auf die Rolle, beide Arme nach vorn.

### Angels. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

angels-name = Engel
angels-purpose = Öffnet die Brust, längs auf einer langen Rolle. Du liegst darauf und rollst nie.
angels-how =
    Setz dich auf das Ende einer Rolle, die so lang ist wie dein Rücken, und leg dich der Länge nach darauf, vom Steißbein bis zum Kopf, Füße breit. Die Arme zur Seite, Handflächen nach oben. Atme aus und führ sie in einem Bogen hoch am Kopf vorbei; atme ein und führ sie zurück. Eine gerollte Decke tut es auch.
angels-caution = Breit gestellte Füße halten sie ruhig. Steig seitlich herunter, und langsam.
angels-level-2 = auf dem Rücken, längs auf der Rolle
angels-mistake-1 = Die Rippen heben sich, und der untere Rücken geht ins Hohlkreuz.
angels-remedy-1 = Untere Rippen tief. Führ die Arme nur so weit, wie sie dort bleiben.
angels-mistake-2 = Füße eng, sodass die Rolle kippelt.
angels-remedy-2 = Füße breit und flach.

## Spoken

angels-intro-2 = Du liegst längs auf der Rolle, und sie rollt nie. Stopp heißt: seitlich abrollen.
angels-sit = Setz dich auf das Ende der langen Rolle, Knie gebeugt, Füße breit.
angels-lie = Hände am Boden, leg dich längs zurück, vom Steißbein bis zum Kopf.
angels-arms = Lass die Arme zur Seite aufgehen, Handflächen nach oben.
angels-brief-2 = Leg dich längs auf die lange Rolle, Steißbein bis Kopf, Füße breit, Arme zur Seite, Handflächen oben.
angels-arrive = Komm an. Untere Rippen tief, Arme schwer.
angels-in = Beim Einatmen im Bogen hierher zurück.
angels-out = Beim Ausatmen die Arme im Bogen hoch.
angels-ribs = Halt die unteren Rippen tief. Arme nur so weit, wie das geht.
angels-feet = Lass die Füße breit, damit die Rolle still bleibt.

### Calm close. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

calm-close-name = Ruhiger Ausklang
calm-close-purpose = Ein paar ruhige Atemzüge, bevor du aufstehst, damit du nichts überstürzt.
calm-close-how =
    Leg dich auf die Seite, oder setz dich, und atme etwa vier Sekunden ein und etwa sechs aus. Nimm wahr, wie sich dein oberer Rücken anfühlt. Dann sitz, bis dein Kopf klar ist, und steh erst dann auf.
calm-close-caution = Nach dem Liegen schnell aufzustehen kann benommen machen. Nimm dir Zeit, und halt dich irgendwo fest.
calm-close-level-1 = auf einem Stuhl sitzend oder an der Wand stehend
calm-close-level-2 = auf der Seite liegend
calm-close-mistake-1 = Aufspringen, weil es vorbei ist.
calm-close-remedy-1 = Bleib noch drei Atemzüge unten. Erst sitzen, dann stehen.
calm-close-mistake-2 = Gleich prüfen, wie weit du dich drehen kannst.
calm-close-remedy-2 = Nimm nur wahr. Messen hat seine eigene Zeit und seinen eigenen Ort.

## Spoken

calm-close-intro-1 = Zum Ausklang ein paar ruhige Atemzüge, im Sitzen oder an der Wand. Nichts drückt mehr.
calm-close-intro-2 = Zum Ausklang ein paar ruhige Atemzüge in Seitenlage. Nichts drückt mehr.
calm-close-sit-or-stand = Setz dich auf einen festen Stuhl, oder steh mit dem Rücken zur Wand. Hände locker.
calm-close-lie-on-side = Leg dich auf die Seite, die du magst, Knie gebeugt, Kopf auf Kissen oder Arm.
calm-close-brief-1 = Zum Ausklang setz dich auf einen festen Stuhl, oder steh mit dem Rücken zur Wand, Hände locker.
calm-close-brief-2 = Zum Ausklang leg dich auf die Seite, die du magst, Knie gebeugt, Kopf auf Kissen oder Arm.
calm-close-arrive-1 = Lass die Schultern sinken und die Hände ruhen.
calm-close-arrive-2 = Lass dich ganz vom Boden tragen.
calm-close-in = Atme durch die Nase ein.
calm-close-out = Und aus, lang und ruhig.
calm-close-notice = Nimm nur wahr, wie dein oberer Rücken sich jetzt anfühlt.
calm-close-no-rush-1 = Es eilt nicht. Lass jedes Ausatmen lang sein.
calm-close-no-rush-2 = Es eilt nicht. Du stehst auf, wenn dein Kopf klar ist.

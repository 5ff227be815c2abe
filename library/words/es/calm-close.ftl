### Calm close. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

calm-close-name = Cierre en calma
calm-close-purpose = Unas respiraciones tranquilas antes de levantarte, para que nada vaya con prisa.
calm-close-how =
    Acuéstate de lado, o siéntate; toma aire durante unos cuatro segundos y suéltalo durante unos seis. Nota cómo sientes la parte alta de la espalda. Después siéntate hasta tener la cabeza despejada, y solo entonces ponte de pie.
calm-close-caution = Levantarte deprisa después de estar en el suelo puede marearte un poco. Tómate tu tiempo y agárrate a algo.
calm-close-level-1 = en una silla, o de pie junto a la pared
calm-close-level-2 = de lado en el suelo
calm-close-mistake-1 = Levantarse de un salto, porque ya terminó.
calm-close-remedy-1 = Quédate abajo tres respiraciones más. Primero siéntate, luego ponte de pie.
calm-close-mistake-2 = Probar enseguida hasta dónde puedes girar.
calm-close-remedy-2 = Solo nota. Medir tiene su propio momento y lugar.

## Spoken

calm-close-intro-1 = Para cerrar, unas respiraciones tranquilas, en una silla o de pie. Ya nada presiona.
calm-close-intro-2 = Para cerrar, unas respiraciones tranquilas, de lado. Ya nada presiona.
calm-close-sit-or-stand = Siéntate en una silla firme, o ponte de espaldas a la pared. Manos sueltas.
calm-close-lie-on-side = Acuéstate del lado que quieras, rodillas dobladas, cabeza en el cojín o el brazo.
calm-close-brief-1 = Para cerrar, siéntate en una silla firme, o ponte de espaldas a la pared, manos sueltas.
calm-close-brief-2 = Para cerrar, acuéstate del lado que quieras, rodillas dobladas, cabeza en el cojín o el brazo.
calm-close-arrive-1 = Deja caer los hombros y descansar las manos.
calm-close-arrive-2 = Deja que el suelo te sostenga.
calm-close-in = Toma aire por la nariz.
calm-close-out = Y suéltalo, largo y tranquilo.
calm-close-notice = Solo nota cómo sientes ahora la espalda alta.
calm-close-no-rush-1 = Con calma. Que cada salida del aire sea larga.
calm-close-no-rush-2 = Con calma. Te levantas con la cabeza despejada.

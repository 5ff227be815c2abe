### Wall slide. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

wall-slide-name = Wandgleiten
wall-slide-purpose = Führt die Arme die Wand hinauf, und die Schulterblätter mit. Nichts drückt.
wall-slide-how =
    Stell dich mit dem Gesicht zur Wand, die Rolle waagerecht daran auf Schulterhöhe, beide Unterarme darauf, Daumen zu dir. Atme aus und roll sie die Wand hinauf; atme ein und lass sie herabkommen. Die Schultern bleiben tief.
wall-slide-caution = Wenn ein Stück des Weges hinauf weh tut, bleib darunter.
wall-slide-level-1 = stehend, Gesicht zur Wand
wall-slide-mistake-1 = Die Schultern zu den Ohren hochziehen.
wall-slide-remedy-1 = Schieb sie nach unten, bevor die Arme hochgehen.
wall-slide-mistake-2 = Oben geht der untere Rücken ins Hohlkreuz.
wall-slide-remedy-2 = Untere Rippen nach innen, und nicht so hoch.

## Spoken

wall-slide-intro-1 = Bei dieser Übung drückt nichts. Stopp heißt: einfach ausruhen.
wall-slide-stand = Steh mit dem Gesicht zur Wand, einen Schritt weg, die Rolle waagerecht auf Schulterhöhe.
wall-slide-forearms = Leg beide Unterarme darauf, Daumen zu dir, Nacken lang.
wall-slide-brief-1 = Gesicht zur Wand, die Rolle waagerecht auf Schulterhöhe, beide Unterarme darauf, Daumen zu dir.
wall-slide-arrive = Unterarme ruhen. Untere Rippen innen, Nacken lang.
wall-slide-in = Beim Einatmen lass sie wieder herab.
wall-slide-out = Beim Ausatmen roll sie die Wand hinauf.
wall-slide-shrug = Halt die Schultern tief, weg von den Ohren.
wall-slide-height = Geh nur so hoch, wie deine Schultern mögen.

### Names of the ready routines, and a line on what each is for.

routine-first-five = Die ersten fünf Minuten
routine-first-five-purpose = Eine Übung am Boden, jeder Schritt ausführlich gesagt.
routine-first-eight = Die ersten acht Minuten
routine-first-eight-purpose = Zwei Übungen am Boden, jeder Schritt ausführlich gesagt.
routine-five = Fünf Minuten
routine-five-purpose = Den oberen Rücken in Ruhe nach hinten öffnen.
routine-eight = Acht Minuten
routine-eight-purpose = Zurückbeugen, dann nach beiden Seiten drehen.
routine-eight-blades = Acht Minuten um die Schulterblätter
routine-eight-blades-purpose = Hinter den Achseln, dann zwischen Blatt und Wirbelsäule.
routine-ten = Zehn Minuten
routine-ten-purpose = Zurückbeugen, drehen, und der Muskel hinter den Achseln.
routine-wall-first-five = Die ersten fünf Minuten, im Stehen
routine-wall-first-five-purpose = Eine Übung an der Wand, jeder Schritt ausführlich gesagt.
routine-wall-first-eight = Die ersten acht Minuten, im Stehen
routine-wall-first-eight-purpose = Zwei Übungen an der Wand, jeder Schritt ausführlich gesagt.
routine-wall-five = Fünf Minuten, im Stehen
routine-wall-five-purpose = Den oberen Rücken an der Wand in Ruhe nach hinten öffnen.
routine-wall-eight = Acht Minuten, im Stehen
routine-wall-eight-purpose = An der Wand zurückbeugen, dann der Muskel hinter den Achseln.
routine-chair-two = Zwei Minuten auf dem Stuhl
routine-chair-two-purpose = Für Schreibtischtage: über die Lehne zurückbeugen und atmen. Kein Boden, keine Rolle.
routine-posture-eight = Acht Minuten mit Kräftigung
routine-posture-eight-purpose = Den oberen Rücken nach hinten öffnen, dann kräftigen, am Boden.
routine-wall-posture = Sieben Minuten mit Kräftigung, im Stehen
routine-wall-posture-purpose = Den oberen Rücken an der Wand nach hinten öffnen, dann kräftigen. Braucht ein Gummiband.

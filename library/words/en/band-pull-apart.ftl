### Band pull-apart. What is spoken must fit its time: see crates/library/tests/it/speech.rs.

band-pull-apart-name = Band pull-apart
band-pull-apart-purpose = Strengthens the back of the shoulders, standing. Nothing presses.
band-pull-apart-how =
    Stand tall, an elastic band in both hands, long arms in front of your chest. Breathe out and pull it apart for two seconds, until it nears your chest; breathe in and let it go back for three.
band-pull-apart-caution = Look the band over first: one with a crack snaps. Keep it below your chin, and choose a light one.
band-pull-apart-level-1 = standing, an elastic band in your hands
band-pull-apart-mistake-1 = The low back arches, and the ribs flare.
band-pull-apart-remedy-1 = Low ribs down. A lighter band, or a smaller pull.
band-pull-apart-mistake-2 = The band snaps back.
band-pull-apart-remedy-2 = Let it go back more slowly than it came.

## Spoken

band-pull-apart-intro-1 = In this one nothing presses. You stop by simply resting.
band-pull-apart-stand = Look a light band over for cracks, then stand tall, holding it in both hands.
band-pull-apart-hold = Hold it in front of your chest, arms long, hands shoulder-wide.
band-pull-apart-brief-1 = Stand tall, feet hip-wide, the band in front of your chest, arms long, hands shoulder-wide.
band-pull-apart-arrive = Stand easy, your low ribs down.
band-pull-apart-in = Each breath in, let it go back slowly.
band-pull-apart-out = Each breath out, pull the band apart.
band-pull-apart-ribs = Keep your low ribs down and your low back long.
band-pull-apart-shrug = Keep your shoulders low, away from your ears.

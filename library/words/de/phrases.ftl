### What every session says, whatever the technique. Keys and rooms: crates/routine/src/timeline.
### A loudspeaker on Bluetooth may swallow a first syllable, so no phrase begins with the word
### that carries the meaning: no number, no side, no "nicht".

side-left = links
side-right = rechts

## Opening

say-safety = Stopp heißt: abrollen oder weggehen. Ohne Knopf. Tu es sofort, wenn etwas sticht, ausstrahlt, kribbelt oder taub wird.
    .short = Stopp heißt: abrollen oder weggehen. Tu es sofort, wenn etwas sticht, ausstrahlt oder taub wird.

# Where nothing presses there is nothing to roll off.
say-safety-still = Stopp heißt: einfach ausruhen. Ohne Knopf. Tu es sofort, wenn etwas sticht, ausstrahlt, kribbelt oder taub wird.
    .short = Stopp heißt: einfach ausruhen. Tu es sofort, wenn etwas sticht, ausstrahlt oder taub wird.

## Coming into place

next = Als Nächstes: { $technique }.
# "zweimal" is said in less time than "2 Sätze zu je".
dose = { $sets ->
        [one] Also ein Satz von
        [2] Also zweimal
        [3] Also dreimal
       *[other] Also { $sets } mal
    } { $seconds } Sekunden.
dose-side = { $sets ->
        [one] Je Seite
        [2] Je Seite zweimal
        [3] Je Seite dreimal
       *[other] Je Seite { $sets } mal
    } { $seconds } Sekunden.
say-ready = Mach dich bereit.

## During a set

left = { $seconds ->
    [60] Noch eine Minute.
    [70] Noch eine Minute 10.
    [80] Noch eine Minute 20.
    [90] Noch eine Minute 30.
    [100] Noch eine Minute 40.
    [110] Noch eine Minute 50.
    [120] Noch 2 Minuten.
    [130] Noch 2 Minuten 10.
    [140] Noch 2 Minuten 20.
    [150] Noch 2 Minuten 30.
    [160] Noch 2 Minuten 40.
    [170] Noch 2 Minuten 50.
    [180] Noch 3 Minuten.
    [190] Noch 3 Minuten 10.
    [200] Noch 3 Minuten 20.
    [210] Noch 3 Minuten 30.
    [220] Noch 3 Minuten 40.
    [230] Noch 3 Minuten 50.
    [240] Noch 4 Minuten.
    [250] Noch 4 Minuten 10.
    [260] Noch 4 Minuten 20.
    [270] Noch 4 Minuten 30.
    [280] Noch 4 Minuten 40.
   *[other] Noch { $seconds } Sekunden.
}
say-stay-or-move = Eine feste Stelle? Bleib dort und atme, oder mach weiter.
say-effort = Halte das Unbehagen bei drei oder vier von zehn. Das reicht.
say-last-breath = Nun der letzte Atemzug.
say-then-rest = Und Pause in fünf.
say-then-switch = Seitenwechsel in fünf.
say-then-off = Und herunter in fünf.
say-then-on = Und weiter in fünf.
rest-set = Ruh dich hier aus. Es folgt Satz { $set } von { $of }.
say-two-breaths = Nun zwei langsame Atemzüge.

## Staying on a spot

say-hold = Bleib genau hier und atme langsam. Fester drücken musst du nicht.
say-hold-lean = Kipp etwas zur Seite, weg vom Rückgrat.
say-hold-half = Lässt es nach? Dann bleib. Wenn nicht, geh bald weiter.
say-hold-more = Lässt es noch nach? Dann bleib etwas länger. Sonst geh weiter.
say-move-on = Und langsam weiter.

## Answers

say-resume = Willkommen zurück. Geh sanft darauf; wir beginnen mit Einatmen.
say-resume-off = Willkommen zurück. Wir machen hier weiter, mit Einatmen.
# Asked before going on, where the screen is dark: the one phrase that lies outside of the session.
say-why-paused = Wenn etwas weh tut oder kribbelt, lass es für heute. Ist alles gut, drück noch einmal auf Play.
say-once-more = Diesen Teil noch einmal, genau so.
# Felt by the phone: several passes in a row were too quick, or too slow.
say-slower = Etwas langsamer. Mit jedem halben Atemzug ein Weg.
say-quicker = Etwas schneller. Mit jedem halben Atemzug ein Weg.
# A phone feels nothing while its screen is off.
say-unfelt = Bildschirm aus. Ich rede weiter, spüre dich aber nicht.
say-lighter = Mach es leichter: Gib etwas Gewicht in Füße und Hände, und mach kleinere Wege.
# While getting into place: nothing presses yet, and nothing moves.
say-lighter-ahead = Gut, von Anfang an leichter: Gib nur wenig Gewicht auf die Rolle.
say-level-ahead = Gut, auf einer anderen Stufe. Richte dich so ein, wie du es jetzt hörst.
say-stop-done = Gut, das reicht für heute. Komm langsam herunter, und atme durch.
say-stop-pain = Komm langsam herunter und ruh. Bleibt es stechend oder strahlt weiter aus, lass es abklären.
say-stop-numb = Komm langsam herunter, und lass die Arme ruhen. Wenn es nicht nachlässt, lass es abklären.
say-stop-dizzy = Komm langsam herunter, setz oder leg dich hin. Atme normal, bis dein Kopf klar ist.
say-stop-interrupted = Gut, wir hören hier auf. Komm langsam herunter, und tu, was ansteht.

## Coming off, standing up, the end

say-leave-chin = Zieh das Kinn an, eine Hand unter den Kopf.
say-leave-roll-off = Lass die Knie zur Seite fallen, und roll ab.
say-leave-wall = Halt die Rolle mit einer Hand, und geh von der Wand weg.
say-leave-ball = Nimm den Ball in eine Hand, und geh von der Wand weg.
say-rise-hands = Aus der Seitenlage drück dich mit beiden Händen hoch.
say-rise-sit = Nun sitz, bis dein Kopf klar ist. Es eilt nicht.
say-rise-stand = Dann steh langsam auf, und halt dich fest, wenn du magst.
say-close = Das war deine Einheit. Trink etwas Wasser, wenn du Durst hast.
say-end = Gut gemacht. Geh es sanft an, und bis bald.

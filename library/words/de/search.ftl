### What people type. `search-{id}` has the other names of a technique, a claim, a region or a
### routine; it is searched and never shown. Keys: crates/library/src/search.

search-title = Suche
search-hint = Ein Muskel, eine Übung, eine Frage
search-empty = Nichts gefunden für „{ $words }“. Versuch ein anderes Wort dafür.
search-found = { $count ->
        [one] { $count } gefunden
       *[other] { $count } gefunden
    }
search-kind-technique = Übung
search-kind-claim = was man weiß
search-kind-region = Stelle am Körper
search-kind-routine = Ablauf
search-kind-session = Einheit
search-kind-note = deine Notiz
# Words that say nothing.
search-words-empty = ab aber alle allem allen alles als also am an ans auch auf aus bei beim bin bis bitte brauche bringt da damit dann darf das dass dazu dein deine dem den denn der des die dies diese dieser dieses dir doch du durch ein eine einem einen einer eines er es etwas für gegen geht gibt gut hab habe haben hat hilft hilfe ich ihm ihn ihr im in ins ist ja kann kannst können macht mache machen mal man mehr mein meine meinem meinen meiner mich mir mit möchte muss nach noch nun nur ob oder ohne sehr sein seine seit sich sie sind so soll sollte tun um und uns unter vom von vor wann warum was welche welcher welches wenn wer werden wie wieder will wir wird wo zu zum zur zwischen

search-settling-breath = atmen atmung atemübung atem entspannen entspannung beruhigen runterkommen anfang anfangen beginnen aufwärmen bauchatmung bauch zwerchfell ausatmen einatmen ankommen
search-wall-extension-roll = stehen stehend im stehen aufrecht sanft leicht anfänger kein boden nicht hinlegen büro schreibtisch wand faszienrolle schaumstoffrolle hohlkreuz strecken aufrichten nach hinten
search-thoracic-extension = hände hinter kopf ellbogen buckel rundrücken krummer rücken überstrecken strecken nach hinten beugen aufdehnen öffnen brust oberer rücken faszienrolle schaumstoffrolle hyperkyphose kyphose witwenbuckel steif brustwirbelsäule bws mobilisation mobilisieren knacken knackst blockade blockiert schreibtisch aufrichten zurücklehnen extension
search-thoracic-rotation = seitlich seitenlage auf der seite liegen aufdrehen öffnen brust hände hinter kopf drehen drehung rotation verdrehen rumpf mobilität golf tennis schwung schulterblick autofahren rückwärtsfahren umdrehen umschauen bws
search-scapula-release = schulterblatt lat latissimus breiter rückenmuskel achsel achselhöhle unter dem arm arm über kopf heben greifen klimmzüge schwimmer flügel teres seite des rückens scapula flanke
search-crossed-arm-rhomboid-roll = zwischen schulterblättern schulterblätter rhomboideus rhomboiden rautenmuskel knoten umarmen umarmung selbstumarmung arme verschränkt überkreuzt gekreuzt mittlerer rücken brennen brennt stechen ziehen
search-open-book = seitenlage auf der seite rotation drehen verdrehen aufdrehen brustöffner knie auf der rolle windmühle open book
search-chair-extension = sitzen sitzend stuhl bürostuhl schreibtisch büro lehne rückenlehne zurücklehnen nach hinten kein boden pause
search-cat-camel = katze kuh katzenbuckel pferderücken kamel vierfüßler vierfüßlerstand hände und knie rund hohl wirbelsäule handgelenke yoga
search-prone-t = kraft kräftigen kräftigung stärken übung bauchlage auf dem bauch arme heben mittlerer trapez trapezius daumen
search-band-pull-apart = gummiband theraband widerstandsband fitnessband elastikband kraft kräftigen kräftigung stärken übung stehen arme rudern
search-thread-the-needle = faden nadelöhr einfädeln vierfüßler hände und knie drehen rotation verdrehen arm darunter yoga
search-prayer-roll = knien kniend kindhaltung kind unterarme latissimus über kopf greifen yoga päckchen
search-angels = schneeengel schnee engel längs auf der rolle lange rolle pilatesrolle brust brustmuskel arme kreisen wandengel
search-wall-slide = arme über kopf unterarme serratus sägemuskel wand wandengel schulter heben stehen rutschen
search-one-side-erector-roll = eine seite neben der wirbelsäule rückenstrecker paravertebral autochthone erector langer muskel strang schräg
search-rhomboid-ball = tennisball lacrosseball massageball faszienball igelball zwischen schulterblättern schulterblatt rhomboideus rautenmuskel knoten wand
search-upper-trapezius-ball = tennisball lacrosseball massageball faszienball schulter oben trapez trapezius trapezmuskel kapuzenmuskel nacken nackenverspannung schulterverspannung wand
search-calm-close = schluss ende abschluss abkühlen entspannen ausruhen aufstehen schlafen einschlafen abend runterkommen abschalten

search-range-of-motion = beweglichkeit beweglich mobilität dehnbarkeit gelenkig geschmeidig locker dehnen bewegungsumfang bewegung drehen weiter unbeweglich
search-moving = bewegen bewegung dehnen dehnung dehnübung dehnübungen stretching aufwärmen mobilisieren locker geschmeidig
search-weeks-of-rolling = langfristig dauerhaft wie lange bis ergebnisse erfolg wochen monate jeden tag täglich fortschritt anhalten hält
search-soreness = schmerz schmerzen weh tut weh wehtun muskelkater wund muskeln rückenschmerz rückenschmerzen rückenweh kreuzschmerzen nackenschmerzen schmerzlinderung lindern verrissen verhoben verlegen hexenschuss verspannt verspannung
search-stiffness-feeling = steif steifer steifheit morgens morgen rücken verspannt verspannung verspannungen verhärtung verhärtet fest spannung lockern weich gewebe ungelenk eingerostet
search-posture = buckel rundrücken krumm krummer rücken haltung haltungsschäden fehlhaltung schreibtisch sitzen bildschirm computer laptop handy handynacken nacken hängende schultern runde schultern vorgezogen gerade aufrecht witwenbuckel kyphose kopf nach vorn vorhaltung geierhals
search-circulation = durchblutung blutfluss blut herz blutdruck venen kreislauf warm sauerstoff
search-recovery = nach dem training sport workout regeneration regenerieren leistung verletzung vorbeugen vorbeugung aufwärmen muskelkater sportler
search-toxins = laktat milchsäure gifte giftstoffe schlacken entschlacken entgiften entgiftung detox ausschwemmen wasser trinken übersäuerung
search-inflammation = entzündet entzündung entzündungen schwellung geschwollen rot heiß entzündungshemmend
search-fascia = faszie faszien myofaszial faszienrollen faszientraining verklebt verklebung verklebungen verwachsungen narben bindegewebe lösen aufbrechen
search-knots = triggerpunkt triggerpunkte knoten knubbel knötchen verhärtung verhärtungen myogelose myogelosen hartspann druckempfindlich muskelknoten punkt
search-calm-breath = stress angst entspannen entspannung atmen atmung atemübung ruhe beruhigen schlaf schlafen herzratenvariabilität hrv nerven nervensystem vagus
search-dose = wie lange wie viele minuten sekunden sätze wiederholungen mal pro woche tag jeden tag täglich wie oft dauer häufigkeit
search-effort = fest stark druck drücken schmerz muss weh tun unangenehm unbehagen intensität tief kräftig wie fest zu viel
search-tight-spot = halten bleiben drücken wunde stelle druckpunkt punkt schmerzpunkt knoten wie lange verharren
search-pace = schnell langsam langsamer schneller wie schnell wie langsam rollen geschwindigkeit tempo zügig
search-roller = faszienrolle schaumstoffrolle rolle kaufen hart weich vibration vibrierend vibrationsrolle noppen rillen dichte welche art sorte größe länge härtegrad
search-where = unterer rücken kreuz lendenwirbelsäule lws lende hexenschuss nacken hals halswirbelsäule hws wirbelsäule rippen knochen wo nicht direkt darüber
search-screening = sicher sicherheit gefährlich gefahr risiko risiken kontraindikation kontraindikationen gegenanzeigen osteoporose brüchige knochen schwanger schwangerschaft blutverdünner marcumar bluthochdruck herzschrittmacher krebs fieber thrombose wer nicht schaden schädlich arzt ärztin hexenschuss bandscheibenvorfall bandscheibe
search-landmarks = finden stelle höhe th3 th8 t3 t8 bh verschluss schulterblattspitze spitze wirbel brustwirbel zählen wo lage rolle position hinlegen tasten
search-real-change = verbesserung messen messung messfehler fehler unterschied bedeutsam besser punkte zufall einbildung placebo

search-upper-trapezius = ohren hochgezogen hochziehen schulter oben schultern nacken trapez trapezius trapezmuskel kapuzenmuskel nackenverspannung schreibtisch spannung
search-middle-trapezius = zwischen schulterblättern trapez trapezius trapezmuskel mittlerer rücken
search-lower-trapezius = unter schulterblatt unterhalb trapez trapezius trapezmuskel unterer
search-rhomboids = rhomboideus rhomboiden rautenmuskel zwischen schulterblättern innen am schulterblatt knoten
search-thoracic-erectors = entlang der wirbelsäule rückenmuskeln rückenmuskulatur neben der wirbelsäule paravertebral rückenstrecker strecker
search-latissimus-teres = lat latissimus breiter rückenmuskel achsel seite des rückens flügel unter dem arm
search-pectorals = brust brustmuskel brustmuskeln pectoralis schulter vorn busen bankdrücken
search-serratus = rippen seite seitlich unter dem arm boxer boxermuskel sägemuskel
search-ribcage = rippen rippe brustkorb atmen atmung
search-first-five = anfänger einsteiger neu neuling erstes mal anfangen start anfang
search-five = 5 kurz schnell fünf minuten
search-eight = 8
search-eight-blades = 8 schulterblatt schulterblätter
search-first-eight = 8 anfänger erstes mal
search-ten = 10 lang ausführlich ganz
search-wall-five = 5 stehen kein boden büro schreibtisch wand nicht hinlegen nicht auf den boden runter stuhl
search-wall-eight = 8 stehen kein boden büro wand nicht hinlegen nicht auf den boden runter
search-wall-first-five = 5 anfänger stehen kein boden wand nicht hinlegen nicht auf den boden runter
search-wall-first-eight = 8 anfänger stehen kein boden wand nicht hinlegen nicht auf den boden runter
search-chair-two = 2 zwei minuten kurz schnell schreibtisch büro pause sitzen sitzend stuhl kein boden
search-posture-eight = 8 kraft kräftigen kräftigung übung haltung
search-wall-posture = 7 kraft kräftigen kräftigung übung haltung stehen band kein boden wand

### What people type. `search-{id}` has the other names of a technique, a claim, a region or a
### routine and, behind the semicolon, what people look for it with; it is searched and never shown.
### They are words, no claims. Titles, purposes, what is said and the safety list's conditions are
### searched as well and needn't be here. Keys: crates/library/src/search.

search-title = Suche
search-hint = Ein Muskel, eine Übung, eine Frage
search-empty = Nichts gefunden für „{ $words }“. Versuch ein anderes Wort, oder sieh hier alles durch.
search-found = { $count ->
        [one] { $count } gefunden
       *[other] { $count } gefunden
    }
search-first = Die ersten { $shown } von { $count }
search-kind-technique = Übung
search-kind-claim = was man weiß
search-kind-region = Stelle am Körper
search-kind-routine = Ablauf
search-kind-session = Einheit
search-kind-note = deine Notiz
# Words that say next to nothing; of the upper back is everything here.
search-words-empty = ab aber alle allem allen alles als also am an ans auch auf aus bei beim bekomme besser bin bis bitte brauche bringen bringt da damit danach dann darf darüber das dass davor dazu dein deine dem den denn der des die dies diese dieser dieses dir doch du durch eigentlich ein eine einem einen einer eines er es etwa etwas finde foam fühle fühlen fühlt für ganz gar gegen gehen geht gerne gibt gut hab habe haben hat hatte hilfe hilft hinterher ich ihm ihn ihr im immer in ins ist ja jede jeden jeder jedes kann kannst kein keine kriege können leute mache machen machst macht mal man mehr mein meine meinem meinen meiner mich mir mit muss möchte nach nichts noch nun nur ob obere oberen oberer oder ohne ok okay rollen rolling rücken sagen schon sehr sein seine seit sich sie sind so soll sollte tue tun um und uns unter viel viele vom von vor vorher wann war warst warum was weiß welche welcher welches weniger wenn wer werden wie wieder will wir wird wirklich wo wurde während wäre würde zu zum zur zwischen überhaupt

search-settling-breath = atmen atmung atemübung einatmen; entspannen entspannung beruhigen runterkommen anfang anfangen beginnen beginn aufwärmen bauchatmung bauch zwerchfell ausatmen nase tief luft start beginn erst einstieg atemzüge durchatmen aufwärmübung
search-wall-extension-roll = im stehen stehend wand; aufrecht leicht einfach anfänger boden nicht hinlegen knie büro schreibtisch faszienrolle schaumstoffrolle hohlkreuz strecken aufrichten nach hinten einfachste schonend leichteste ältere
search-thoracic-extension = bws extension streckung brustwirbelsäule strecken; hände hinter kopf ellbogen buckel rundrücken krummer überstrecken nach hinten beugen aufdehnen oberer rücken faszienrolle schaumstoffrolle hyperkyphose kyphose witwenbuckel steif mobilisation mobilisieren knacken knackst knacksen einrenken blockade blockiert schreibtisch aufrichten zurücklehnen rückbeuge überkopf knackt brustkorb aufmachen
search-thoracic-rotation = bws rotation drehung brustwirbelsäule drehen; seitlich seitenlage auf der seite liegen aufdrehen hände hinter kopf verdrehen rumpf oberkörper mobilität golf tennis schwung schulterblick autofahren rückwärtsfahren einparken umdrehen umschauen oberkörperdrehung schulterblick seitwärts drehbewegung
search-scapula-release = lat latissimus breiter rückenmuskel scapula; achselhöhle unter dem arm über kopf heben greifen klimmzüge klimmzug schwimmen schwimmer klettern flügel teres seite des rückens flanke hinter der achsel schwimmen überkopf rudern
search-crossed-arm-rhomboid-roll = rhomboideus rhomboiden rautenmuskel umarmung selbstumarmung umarmen; zwischen schulterblättern schulterblätter knoten arme verschränkt überkreuzt mittlerer rücken brennen brennt stechen ziehen schulterblattmuskel kreuzen
search-open-book = open book seitenlage rotation windmühle; auf der seite liegen verdrehen aufdrehen brustöffner knie auf der rolle
search-chair-extension = im sitzen sitzend bürostuhl lehne rückenlehne; schreibtisch büro arbeit zurücklehnen nach hinten überstrecken kein boden pause stuhllehne rücklings arbeitsplatz homeoffice
search-cat-camel = katzenbuckel pferderücken kamel cat cow; vierfüßler vierfüßlerstand hände und knie rund hohl wirbelsäule handgelenke yoga buckel rund machen hängebauch
search-prone-t = bauchlage superman ytw; kraft kräftigung stärken training übung auf dem bauch arme heben mittlerer trapez trapezius hintere schulter daumen schwach schulterblätter zusammenziehen rückenkräftigung
search-band-pull-apart = gummiband theraband widerstandsband fitnessband elastikband gummi; kraft kräftigung stärken training übung arme rudern hintere schulter face pull pull-apart schulterblätter zusammenziehen fitnessband
search-thread-the-needle = nadel faden einfädeln; vierfüßler hände und knie drehen rotation verdrehen arm darunter yoga
search-prayer-roll = kindhaltung stellung des kindes kniend beten; unterarme latissimus über kopf greifen yoga päckchen
search-angels = schneeengel wandengel; längs pilatesrolle brustöffner brustmuskel dehnen arme kreisen schnee
search-wall-slide = wandengel wall slides; arme über kopf unterarme serratus sägemuskel schulter heben stehen rutschen schieben hochschieben wandgleiten hoch nach oben
search-one-side-erector-roll = rückenstrecker paravertebral autochthone erector; neben entlang der wirbelsäule strang schräg seite
search-rhomboid-ball = tennisball lacrosseball massageball faszienball igelball; zwischen schulterblättern rhomboideus knoten massieren erreichen
search-upper-trapezius-ball = tennisball lacrosseball massageball faszienball trapez trapezius kapuzenmuskel; nacken nackenverspannung schulterverspannung knoten schulterdach hinten oben
search-calm-close = schluss ende abschluss cool-down abkühlen; entspannen ausruhen aufstehen schlafen einschlafen bett abend nacht runterkommen abschalten ende runterkommen feierabend ausklang danach nachruhen savasana

search-range-of-motion = beweglichkeit beweglich mobilität bewegungsumfang gelenkig; dehnbarkeit geschmeidig locker drehen weiter unbeweglich eingeschränkt kniebeuge biegsam eingeschränkt einschränkung reichweite bewegungsfreiheit bewegungsradius gelenkiger beweglicher elastisch spagat rotation überkopf spielraum bewegungsspielraum zehen
search-moving = bewegung dehnung dehnübungen stretching aufwärmen; mobilisieren locker geschmeidig vorher vor dem training statt gymnastik gymnastik dynamisch alternative ohne rolle geräte yoga warmmachen einlaufen aufwärmübung aufwärmübungen
search-weeks-of-rolling = langfristig dauerhaft ergebnisse erfolg; wie lange bis dauert wochen monate jeden tag täglich fortschritt anhalten hält wirkt wirkung merken merkt spüren gewohnheit dranbleiben regelmäßig nachhaltig trainingsplan programm bleibend für immer langzeit ab wann lohnt lohnenswert
search-soreness = schmerzen weh muskelkater rückenschmerzen rücken; ich hab tut wehtun muskeln rückenweh aua kreuzschmerzen nackenschmerzen nacken schmerzlinderung lindern verrissen verhoben verlegen verzogen zerrung krampf hexenschuss kopfschmerzen brennen stechen ziehen stechend dumpf pochend chronisch zwicken zwickt zieht messer migräne verspannt krafttraining wund heilen linderung rückenprobleme beschwerden wehweh verkrampft krampft schmerzt
search-stiffness-feeling = steif verspannt verspannung verspannungen; morgens morgen verhärtung verhärtet fest spannung lockern weich ungelenk eingerostet blockiert unbeweglich brett beton holz starr hart zugezogen ungelenkig festgefahren knirschen lösen verkrampft verkrampfung völlig
search-posture = buckel rundrücken krumm; haltungsschäden fehlhaltung schreibtisch sitzen bildschirm computer laptop handy zocken nacken schildkröte geierhals hängende runde schultern vorgezogen gerade aufrecht aufrichten witwenbuckel kyphose kopf nach vorn vorhaltung büro hocken gekrümmt krümmung zusammengesunken gebeugt geradestehen haltungsfehler haltungskorrektur haltungstrainer homeoffice gaming smartphone schulterhaltung schlechte stehen geduckt hohlkreuz wegtrainieren pc
search-circulation = blut blutfluss kreislauf; herz venen warm kalt sauerstoff durchblutet fördern anregen pumpen nährstoffe kribbeln hände füße finger
search-recovery = regeneration regenerieren verletzung; nach dem training sport workout laufen joggen leistung vorbeugen vorbeugung aufwärmen muskelkater sportler schneller pause krafttraining fitnessstudio gym regenerationszeit schneller fit wettkampf leistungssteigerung muskelaufbau verletzungsprophylaxe müde müdigkeit erschöpft
search-toxins = milchsäure gifte schlacken entgiften entschlacken detox; entgiftung entschlackung ausschwemmen wasser trinken übersäuerung übersäuert lymphe lymphfluss lymphdrainage abfallstoffe entsäuern entsäuerung basen abtransport stoffwechsel abbauen gift
search-inflammation = entzündet entzündungshemmend schwellung; geschwollen rot heiß dick angeschwollen rötung überwärmt schwillt
search-fascia = myofaszial faszientraining bindegewebe; faszienrollen verklebt verwachsungen narben lösen aufbrechen cellulite blackroll verfilzt gewebe narbengewebe adhäsionen fasziengewebe verkleben
search-knots = myogelosen hartspann muskelknoten muskelverhärtung; knubbel knötchen verhärtung verhärtungen beule knirscht druckempfindlich punkt knoten dicker hubbel huckel beulen knirschen knistern verhärtet faszienknoten muskelverspannung triggerpoint harter harte dicke
search-calm-breath = atmung atemübung stress angst entspannung; entspannen ruhe beruhigen schlafen schlaf herzratenvariabilität hrv nerven nervös nervensystem vagus vagusnerv meditation panik bauchatmung durchatmen nervosität gestresst unruhe unruhig parasympathikus prüfung lampenfieber beruhigung ruhiger einschlafen achtsamkeit puls atemtechnik bauch zwerchfell atempause burnout
search-dose = wie oft wiederholungen dauer häufigkeit; minuten sekunden sätze mal pro woche tag jeden täglich viele genug reicht reichen genügt wieviel wiederholen trainingsplan lang zeit trainingseinheit anzahl
search-effort = druck drücken intensität stärke; schmerz muss weh tun unangenehm unbehagen stark tief kräftig zu viel blaue flecken fleck hämatom sanft gewicht wehtun schmerzhaft schmerzen fester kraft sanfter körpergewicht aushalten angenehm zähne zusammenbeißen bluterguss belastung härte skala
search-tight-spot = halten verharren druckpunkt; drücken wunde schmerzpunkt punkt knoten triggerpunkt wie lange bleibe lang aushalten ruhig drauf bis es nachlässt loslassen
search-pace = geschwindigkeit tempo langsam; langsamer schneller zügig wie schnell hin und her zügen sekunden pro langsam
search-roller = faszienrolle schaumstoffrolle blackroll foam roller; kaufen hart weich vibration vibrierend vibrationsrolle noppen rillen dichte art sorte größe länge härtegrad massagepistole duoball beste günstig billig teuer preis testsieger glatt stachelig noppenrolle massageball durchmesser zentimeter handtuch nudelholz anfängerrolle weiche harte vibrationsrolle duo ball igelball modell
search-where = unterer rücken lws lendenwirbelsäule kreuz hals hws; lende steißbein ischias nacken hüfte rippen knochen direkt darüber über der wirbelsäule wirbeln knie beine po gesäß bauch nieren steiß stellen meiden auslassen vermeiden tabu erlaubt waden oberschenkel kniekehle
search-screening = sicher gefährlich risiko kontraindikationen gegenanzeigen; sicherheit gefahr risiken kontraindikation brüchige schwanger schwangerschaft marcumar bluthochdruck herzschrittmacher herz thrombose schaden schädlich arzt ärztin orthopäde bandscheibe bandscheibenvorfall hexenschuss ischias skoliose arthrose rheuma operation op schwindel taub kribbeln alter senioren kinder schlaganfall hypermobil bechterew vorerkrankung vorerkrankungen krank krankheit gesund rippenbruch gebrochen wirbelbruch schulteroperation alt jahre alte menschen jugendliche kind diabetes implantat herzkrank taubheit taubheitsgefühl gefährdet vorsicht verboten darf nicht geeignet physio physiotherapeut eliquis xarelto aspirin blutverdünnung lupus epilepsie osteopath
search-landmarks = ort höhe th3 th8 wirbel dornfortsatz; t3 t8 bh verschluss schulterblattspitze spitze zählen lage position hinlegen tasten ertasten knochen anatomie orten lokalisieren schulterblattwinkel wirbelkörper abtasten anlegen platzieren hinlegen wohin rolle lege legen ansetzen wohin
search-real-change = fortschritt verbesserung messfehler; messen messung fehler unterschied bedeutsam besser punkte zufall einbildung placebo merkt fortschritte echt echte wirklich rauschen schwankung tagesform vergleich punkt test verbessert nachweis

search-upper-trapezius = trapez trapezius trapezmuskel kapuzenmuskel nacken; ohren hochgezogen hochziehen schultern nackenverspannung schreibtisch spannung schulterdach levator kapuze hals
search-middle-trapezius = trapez trapezius trapezmuskel mittlerer; zwischen schulterblättern rücken
search-lower-trapezius = trapez trapezius trapezmuskel unterer; unter schulterblatt
search-rhomboids = rhomboideus rhomboiden rautenmuskel; zwischen schulterblättern innen am schulterblatt knoten
search-thoracic-erectors = rückenstrecker strecker paravertebral rückenmuskeln; entlang neben der wirbelsäule rückenmuskulatur
search-latissimus-teres = lat latissimus breiter rückenmuskel; seite des rückens flügel unter dem arm
search-pectorals = brustmuskel brustmuskeln pectoralis; schulter vorn busen bankdrücken brustkorb vorne verkürzt
search-serratus = serratus sägemuskel boxermuskel; unter dem arm boxer abstehend flügelschulter scapula alata abstehendes
search-ribcage = rippe brustkorb; atmung atmen zwischenrippen
search-first-five = anfänger einsteiger neu neuling erstes mal anfangen start anfang
search-five = 5; kurz schnell fünf minuten
search-eight = 8
search-eight-blades = 8; schulterblatt schulterblätter
search-first-eight = 8; anfänger erstes mal
search-ten = 10; lang ausführlich ganz
search-wall-five = 5; stehen kein boden büro schreibtisch wand nicht hinlegen nicht auf den boden runter stuhl
search-wall-eight = 8; stehen kein boden büro wand nicht hinlegen nicht auf den boden runter
search-wall-first-five = 5; anfänger stehen kein boden wand nicht hinlegen nicht auf den boden runter
search-wall-first-eight = 8; anfänger stehen kein boden wand nicht hinlegen nicht auf den boden runter
search-chair-two = 2; zwei minuten kurz schnell schreibtisch büro pause sitzen sitzend stuhl kein boden
search-posture-eight = 8; kraft kräftigen kräftigung übung haltung
search-wall-posture = 7; kraft kräftigen kräftigung übung haltung stehen band kein boden wand

//! In which language the program answers.

use std::process::Stdio;

use expect_test::expect;

use crate::program::Home;

/// What `progress` says of somebody who has done nothing, with this environment.
fn said(home: &Home, args: &str, environment: &[(&str, &str)]) -> String {
    let mut command = home.command(args);
    command.env_remove("LC_ALL").env_remove("LC_MESSAGES").env_remove("LANG");
    command.envs(environment.iter().copied()).stdin(Stdio::null());
    home.told(&command.output().expect("it runs"))
}

#[test]
fn the_argument_then_the_system_then_english() {
    let home = Home::new();
    let english = "Nothing is measured yet";
    let german = "Noch ist nichts gemessen";
    for (args, environment, due) in [
        ("progress", vec![], english),
        ("progress", vec![("LANG", "de_AT.UTF-8")], german),
        ("progress", vec![("LC_ALL", ""), ("LC_MESSAGES", "de"), ("LANG", "en_US")], german),
        ("progress", vec![("LC_ALL", "C"), ("LANG", "de_DE")], english),
        ("progress", vec![("LANG", "fr_FR.UTF-8")], english),
        ("--language de-CH progress", vec![("LANG", "en_GB.UTF-8")], german),
        ("--language en progress", vec![("LANG", "de_DE.UTF-8")], english),
    ] {
        let said = said(&home, args, &environment);
        assert!(said.starts_with(due), "{args}, {environment:?}: {said}");
    }
}

#[test]
fn an_unknown_language_is_told_with_what_there_is() {
    let told = Home::new().run("--language fr progress");
    assert!(told.contains("there are en, de, es") && told.ends_with("exit Some(2)\n"), "{told}");
}

#[test]
fn a_report_a_script_and_what_is_found_are_in_that_language() {
    let home = Home::new();
    let file = home.path().join("report.html");
    home.out(&format!("--language es report -o {}", file.display()));
    let page = std::fs::read_to_string(file).expect("it was written");
    assert!(page.contains("<html lang=\"es\">"), "{page}");
    assert!(page.contains("Hecho el 23 de noviembre de 2026 con Rollwise."), "{page}");
    assert!(home.out("--language de voice list").contains("Rolle"));
    assert!(home.out("--language de find faszien").contains("Faszien"));
}

#[test]
fn help_mistakes_errors_and_hints_are_in_that_language() {
    let home = Home::new();
    let told = home.run("--language de timeline fife");
    let due =
        "! Fehler[unknown-routine]: es gibt keinen Ablauf `fife`\n! Tipp: Meintest du `five`?\n";
    assert_eq!(told, format!("{due}exit Some(2)\n"));
    let help = home.out("today --help --language=es");
    assert!(help.starts_with("Qué está planeado para hoy, y por qué\n\nUso: "), "{help}");
    let mistake = said(&home, "tody", &[("LANG", "de_DE.UTF-8")]);
    assert!(mistake.starts_with("! Fehler: unbekannter Befehl „tody“\n"), "{mistake}");
    assert!(mistake.ends_with("exit Some(2)\n"), "{mistake}");
    let file = home.path().join("mine.toml");
    std::fs::write(&file, "sets = 2\n").expect("it can be written");
    let faults = home.run(&format!("--language es check {}", file.display()));
    assert!(faults.contains("error[unknown-key]: `sets` aquí no significa nada"), "{faults}");
    assert!(home.out("doctor --language de").contains("noch nichts gespeichert"));
}

/// Every page that a person reads is in their language: no word of the English one is left on it.
#[test]
fn pages_are_in_that_language() {
    let home = Home::new();
    crate::person::practised(&home);
    let broken = home.file("mine.toml", "root:x:0:0\n");
    let odd = home.file("odd.csv", "Datum;Messung;vorher\n2031-01-01;Schmerz;4\n");
    let good = home.file("good.csv", "Datum;Messung;vorher\n2026-11-01;Schmerz;4\n");
    let page = home.file("page.jsonl", "<!doctype html>\n");
    let mut told = String::new();
    for (args, lines) in [
        ("today".into(), 2),
        ("find nacken --most 2".into(), 9),
        ("timeline chair-two".into(), 6),
        ("rehearse chair-two".into(), 9),
        ("routines".into(), 1),
        ("routines mark five".into(), 9),
        (format!("check {broken}"), 9),
        (format!("import {page}"), 9),
        (format!("import {odd}"), 9),
        (format!("import {good}"), 9),
        ("import --undo".into(), 9),
        ("import --undo".into(), 9),
        (format!("join {page}"), 9),
    ] {
        let all = home.run(&format!("--language de {args}"));
        all.lines().take(lines).for_each(|line| told += &format!("{line}\n"));
    }
    expect![[r#"
        5 Minuten für deinen oberen Rücken (5:04 insgesamt)

        oben auf der Schulter (Stelle: upper-trapezius)
        Schmerz und Muskelkater (was man weiß: soreness)
          Manche spüren weniger Muskelschmerz, meist nach hartem Training. Die Studien sind klein und nicht verblindet, und Tests des Druckschmerzes zeigen keinen Vorteil gegenüber einer Kontrollgruppe. Bei Menschen mit Schmerzen gibt es nur sechs Studien, zu verschieden, um sie zusammenzurechnen.
        Zwei Minuten auf dem Stuhl · 2:02 insgesamt

        0:00 Sicherheit · 15 s
           0:01  “Stopp heißt: einfach ausruhen. Ohne Knopf. Tu es sofort, wenn etwas
                 sticht, ausstrahlt, kribbelt oder taub wird.”
           0:10  “Als Nächstes: Streckung am Stuhl.”
        0:00.000 begonnen
        1:10.000 Satz gemacht Schritt 1 Stufe 1 Satz 1
        1:50.000 Satz gemacht Schritt 2 Stufe 1 Satz 1
        2:02.000 beendet
        2:02.000   danach · 0 s hier, 0 s insgesamt
        Fertige:
        gemerkt: steht jetzt zuerst
        Fehler[not-toml]: kein TOML: das heißt hier nichts, hier steht `.` oder `=`
          --> DATA/mine.toml:1:5
          |
        1 | root:x:0:0
          |     ^
          = behebe den Text an dieser Stelle

        ! Hinweis: insgesamt 1 Fehler
        exit Some(1)
        ! Fehler[no-copy]: DATA/page.jsonl ist keine Kopie von Rollwise, oder sie ist beschädigt: Zeile 1: nicht, was hier stehen soll; beim Lesen hieß es auf Englisch: „there is no value at line 1 column 1“
        ! Tipp: Nichts wurde eingelesen. Sichere die Kopie noch einmal, und ändere sie nicht. Eine Datenbank, die `rollwise backup` gemacht hat, geht anders zurück: `rollwise backup --help`.
        exit Some(1)
        ! Warnung: DATA/odd.csv:2:1: `2031-01-01` kommt erst noch
        ! Fehler[csv-faulty]: 1 Zeile lässt sich nicht lesen; nichts wurde eingelesen
        ! Tipp: Behebe diese Zeilen, oder lies die anderen mit --leave-faulty ein.
        exit Some(1)
        Datum gelesen als: der Tag
        Messung gelesen als: was gemessen wurde
        vorher gelesen als: der Messwert, bevor gerollt wurde
        1 Messwert, davon 1 neu, 2026-11-01 bis 2026-11-01
              1  Schmerz, 0–10
        1 Messwert aus good.csv losgelassen
        ! Fehler[nothing-to-undo]: hier sind keine Messwerte aus einer Datei
        ! Tipp: Was du losgelassen hast, kommt mit seiner Datei zurück: rollwise import DATEI.
        exit Some(1)
        ! Fehler[not-a-backup]: DATA/page.jsonl ist keine Sicherung von Rollwise, oder sie ist beschädigt; die Datenbank sagt auf Englisch: „file is not a database“
        ! Tipp: Nenn die Datei, die `rollwise backup` auf dem anderen Computer gemacht hat.
        exit Some(1)
    "#]].assert_eq(&told);
    assert!(home.out("--language es today").contains("[elección nuestra"));
    assert!(home.out("--language de today").contains("[unsere Wahl"));
}

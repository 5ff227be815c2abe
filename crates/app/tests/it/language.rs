//! In which language the program answers.

use std::process::Stdio;

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

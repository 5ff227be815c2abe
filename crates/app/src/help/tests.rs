//! The command tree against the message files, both ways, and how it looks in another language.

use std::collections::BTreeSet;

use clap::CommandFactory as _;
use expect_test::expect;
use library::Words;
use routine::Message;

use super::*;
use crate::cli::Cli;
use crate::phrasebook::{Block, blocks};

fn book(tag: &str) -> Phrasebook {
    Phrasebook::new(&Words::new(tag))
}

fn takes_value(arg: &Arg) -> bool {
    arg.get_action().takes_values()
}

/// All sentences of a command and of what is below it.
fn sentences(command: &Command, all: &mut BTreeSet<String>) {
    let mut page = |styled: Option<&StyledStr>| {
        let text = styled.map(ToString::to_string).unwrap_or_default();
        for block in blocks(&text) {
            match block {
                Block::Line { words, .. } => all.insert(words.to_owned()),
                Block::Paragraph(lines) => all.insert(lines.replace('\n', " ")),
            };
        }
    };
    page(command.get_about());
    page(command.get_long_about());
    page(command.get_after_help());
    for arg in command.get_arguments() {
        page(arg.get_help());
        page(arg.get_long_help());
        page(arg.get_help_heading().map(|words| StyledStr::from(words.to_owned())).as_ref());
        for value in arg.get_possible_values() {
            page(value.get_help());
        }
        for name in arg.get_value_names().filter(|_| takes_value(arg)).into_iter().flatten() {
            page(Some(&StyledStr::from(name.to_string())));
        }
    }
    command.get_subcommands().for_each(|command| sentences(command, all));
}

/// What is typed or read as it stands: a command, a line of a file, a day.
fn is_no_sentence(text: &str) -> bool {
    const BEGINS: [&str; 7] = ["rollwise ", "cat ", "t,phase", "t_ms,", "date,", "{\"", "clap"];
    BEGINS.iter().any(|begin| text.starts_with(begin))
        || !text.contains(|c: char| c.is_ascii_lowercase())
        || text.starts_with(|c: char| c.is_ascii_digit()) && text.contains(',')
}

fn tree() -> Command {
    let mut command = Cli::command();
    command.build();
    command
}

#[test]
fn every_command_and_argument_has_its_message() {
    let mut all = BTreeSet::new();
    sentences(&tree(), &mut all);
    let book = book("de");
    all.retain(|text| !is_no_sentence(text) && book.say(text) == text.as_str());
    assert!(all.is_empty(), "without a message: {all:#?}");
}

/// What stands for a value is the same in every language: units, numbers, what programs call so.
const SIGNS: [&str; 8] = ["CM", "ID", "IP", "MS", "N", "P", "PX", "SHELL"];

#[test]
fn what_stands_for_a_value_has_its_message() {
    let mut all = BTreeSet::new();
    sentences(&tree(), &mut all);
    let spanish = book("es");
    all.retain(|text| {
        let is_name = text.starts_with(|c: char| c.is_ascii_uppercase()) && is_no_sentence(text);
        is_name && !SIGNS.contains(&text.as_str()) && spanish.say(text) == *text
    });
    assert!(all.is_empty(), "without a message: {all:#?}");
}

#[test]
fn no_message_of_the_help_lies_about_unused() {
    let mut all = BTreeSet::new();
    sentences(&tree(), &mut all);
    let all: BTreeSet<&str> = all.iter().map(|text| text.trim_end_matches('.')).collect();
    let english = Words::english();
    let ours = english.keys().filter(|key| key.starts_with("help-"));
    let ours = ours.filter(|key| !key.starts_with("help-clap-"));
    let text = |key: &str| english.text(&Message::new(key.to_owned()));
    let unused: Vec<&str> =
        ours.filter(|key| !all.contains(text(key).trim_end_matches('.'))).collect();
    assert_eq!(unused, [""; 0]);
}

/// A help as it is printed, 100 columns wide.
fn printed(tag: &str, path: &str) -> String {
    let mut command = worded(Cli::command().term_width(100), &book(tag));
    let mut command = &mut command;
    for name in path.split_whitespace() {
        command = command.find_subcommand_mut(name).expect("there is such a command");
    }
    let help = command.render_long_help().to_string();
    help.lines().map(|line| format!("{}\n", line.trim_end())).collect()
}

#[test]
fn a_help_is_whole_in_another_language() {
    expect![[r#"
        Eigene Messwerte vorher und nachher vergleichen: eine CSV-Datei

        Aufruf: rollwise analyse [OPTIONEN] <DATEI>

        Argumente:
          <DATEI>
                  Die Datei, als CSV mit den Spalten t, phase und value; `-` ist die Standardeingabe

        Optionen:
              --better <RICHTUNG>
                  Welche Richtung besser ist [Vorgabe: more]

                  Mögliche Werte:
                  - more: Mehr ist besser
                  - less: Weniger ist besser

              --json
                  Als JSON antworten, für Programme

              --data <ORDNER>
                  Wo deine Daten liegen

              --shortest <MESSWERTE>
                  So viele Messwerte muss eine Phase im Randomisierungstest mindestens haben [Vorgabe: 5]

              --at <ZEIT>
                  Dies als gegenwärtigen Moment nehmen, wie 2026-11-23T08:15:00+01:00

              --language <KÜRZEL>
                  In welcher Sprache: en, de oder es; die des Systems, wenn sie dabei ist

          -h, --help
                  Hilfe ausgeben (kürzer mit „-h“)

        Die erste Zeile nennt die Spalten, jede weitere ist ein Messwert:

          t,phase,value
          1,A,41.5
          2,A,43
          3,B,46

        `t` ist eine Zahl oder ein Tag wie 2026-11-23. Die Phase des ersten Messwerts ist die Grundlinie.
        Bei nur einer Phase werden nur das wandernde Niveau und die Ähnlichkeit von Messwert zu Messwert
        angegeben.

        Beispiele:
          rollwise analyse turning.csv
          rollwise analyse pain.csv --better less
          rollwise analyse turning.csv --json
    "#]].assert_eq(&printed("de", "analyse"));
    expect![[r#"
        Unas semanas con un objetivo: empezar uno, pausarlo, seguir, dejarlo

        Uso: rollwise programme [OPCIONES] [ORDEN]

        Órdenes:
          show    Dónde estás en el tuyo, y todos los que hay; lo mismo que sin ninguna palabra
          begin   Empezar uno, en lugar de cualquier otro
          pause   Pausarlo: los días hasta que sigas no cuentan
          resume  Seguir con él
          leave   Dejarlo
          help    Imprimir este mensaje, o la ayuda de una orden

        Opciones:
              --json
                  Responder en JSON, para programas

              --data <CARPETA>
                  Dónde están tus datos

              --at <HORA>
                  Tomar esto como el momento presente, como 2026-11-23T08:15:00+01:00

              --language <CÓDIGO>
                  En qué idioma: en, de o es; el del sistema si es uno de estos

          -h, --help
                  Imprimir la ayuda

        Una semana cuenta cuando está hecha, así que no hay nada que recuperar. El primer día de cada semana
        es día de medida. `rollwise profile undo` deshace el último paso.

        Ejemplos:
          rollwise programme
          rollwise programme begin first-steps
          rollwise programme pause
          rollwise programme resume
          rollwise programme leave
    "#]].assert_eq(&printed("es", "programme"));
}

/// What is said of a command line that makes no sense.
fn said(tag: &str, line: &str) -> String {
    let book = book(tag);
    let command = worded(Cli::command(), &book);
    let error =
        command.try_get_matches_from(line.split_whitespace()).expect_err("it makes no sense");
    mistake(&error.render().to_string(), &book)
}

#[test]
fn a_mistake_is_told_in_another_language() {
    let told = ["today --minuts 5", "tody", "today --level 9", "timeline", "roll --speed 0 five"]
        .map(|line| said("de", &format!("rollwise {line}")));
    expect![[r#"
        Fehler: unerwartetes Argument „--minuts“

          Tipp: Es gibt ein ähnliches Argument: „--minutes“

        Aufruf: rollwise today [OPTIONEN]

        Mehr sagt „--help“.

        Fehler: unbekannter Befehl „tody“

          Tipp: Es gibt einen ähnlichen Befehl: „today“

        Aufruf: rollwise [OPTIONEN] [BEFEHL]

        Mehr sagt „--help“.

        Fehler: ungültiger Wert „9“ für „--level <N>“: eine Stufe ist eine Zahl von 1 bis 5

        Mehr sagt „--help“.

        Fehler: diese Argumente fehlen:
          <ABLAUF>

        Aufruf: rollwise timeline [OPTIONEN] <ABLAUF>

        Mehr sagt „--help“.

        Fehler: ungültiger Wert „0“ für „--speed <N>“: 0 liegt nicht in 1..=60

        Mehr sagt „--help“.
    "#]]
    .assert_eq(&told.join("\n"));
}

#[test]
fn what_is_typed_means_the_same_in_every_language() {
    for tag in ["de", "es"] {
        let command = worded(Cli::command(), &book(tag));
        let line = "rollwise --language de today --minutes 5 --sore-shoulder=left --json --data D";
        let matches =
            command.try_get_matches_from(line.split_whitespace()).expect("it makes sense");
        let (name, today) = matches.subcommand().expect("one was named");
        assert_eq!((name, today.get_one::<u32>("minutes")), ("today", Some(&5)));
        assert!(today.get_flag("json"));
    }
}

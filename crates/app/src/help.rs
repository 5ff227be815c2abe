//! The help, and what is said of a command line that makes no sense, in another language.
//!
//! clap has no translations, but all of its words can be replaced: headings and the usage in the
//! template, defaults and possible values by our own behind the sentence, and what it says of mistakes
//! line by line. In English nothing of this is called.

use std::borrow::Cow;
use std::io::Write as _;

use clap::builder::{PossibleValue, StyledStr};
use clap::error::ErrorKind;
use clap::{Arg, Command};

use crate::explain::Exit;
use crate::phrasebook::Phrasebook;

/// What clap's usage says for commands and options that are left to choose.
const LEFT_OPEN: [&str; 3] = ["[OPTIONS]", "[COMMAND]", "<COMMAND>"];

/// A command with all below it, in the words of `book`.
pub(crate) fn worded(mut command: Command, book: &Phrasebook) -> Command {
    // Only then are clap's own arguments and commands there.
    command.build();
    each(command, book)
}

fn each(command: Command, book: &Phrasebook) -> Command {
    let mut command = command
        .subcommand_help_heading(kept(book.say("Commands")))
        .mut_args(|arg| argument(arg, book))
        .mut_subcommands(|command| each(command, book));
    let text = |styled: &StyledStr| book.page(&styled.to_string());
    let about = command.get_about().map(text);
    let long = command.get_long_about().map(text);
    let after = command.get_after_help().map(text);
    let usage = command.render_usage().to_string();
    let mut usage = usage.trim_start_matches("Usage: ").to_owned();
    for open in LEFT_OPEN {
        usage = usage.replace(open, &book.say(open));
    }
    let style = *command.get_styles().get_usage();
    let heading = book.say("Usage:");
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{style}{heading}{style:#} {{usage}}\n\n{{all-args}}{{after-help}}"
    );
    command = command.override_usage(usage).help_template(template);
    if let Some(about) = about {
        command = command.about(about);
    }
    if let Some(long) = long {
        command = command.long_about(long);
    }
    if let Some(after) = after {
        command = command.after_help(after);
    }
    command
}

fn argument(mut arg: Arg, book: &Phrasebook) -> Arg {
    let heading = match arg.get_help_heading() {
        Some(heading) => heading,
        None if arg.is_positional() => "Arguments",
        None => "Options",
    };
    let heading = kept(book.say(heading));
    let names = arg.get_value_names().unwrap_or_default();
    let names: Vec<_> = names.iter().map(|name| kept(book.say(name))).collect();
    let help = arg.get_help().map(|help| book.page(&help.to_string()));
    let long = arg.get_long_help().map(|help| book.page(&help.to_string()));
    let (values, described) = possible(&arg, book);
    let default = default(&arg, book);
    arg = arg.help_heading(heading).hide_default_value(true).hide_possible_values(true);
    if !names.is_empty() {
        arg = arg.value_names(names);
    }
    let with = |help: &String, values: &str| format!("{help}{default}{values}");
    // As clap does, what each value means is told in the long help alone.
    let long = long.or_else(|| help.clone().filter(|_| !described.is_empty()));
    if let Some(long) = long {
        let told = if described.is_empty() { &values } else { &described };
        arg = arg.long_help(with(&long, told));
    }
    match help {
        Some(help) => arg.help(with(&help, &values)),
        None => arg,
    }
}

/// The values that an argument may have: in a row, and, where they are described, one a line.
fn possible(arg: &Arg, book: &Phrasebook) -> (String, String) {
    let takes = arg.get_action().takes_values() && !arg.is_hide_possible_values_set();
    let mut values = if takes { arg.get_possible_values() } else { Vec::new() };
    values.retain(|value| !value.is_hide_set());
    if values.is_empty() {
        return Default::default();
    }
    let names = values.iter().map(PossibleValue::get_name).collect::<Vec<_>>().join(", ");
    let row = format!(" {}", book.say(&format!("[possible values: {names}]")));
    let line = |value: &PossibleValue| {
        let help = value.get_help()?.to_string();
        Some(format!("\n- {}: {}", value.get_name(), book.say(&help)))
    };
    let lines: Option<String> = values.iter().map(line).collect();
    let lines = lines.map(|lines| format!("\n\n{}{lines}", book.say("Possible values:")));
    (row, lines.unwrap_or_default())
}

fn default(arg: &Arg, book: &Phrasebook) -> String {
    let values = arg.get_default_values();
    if !arg.get_action().takes_values() || arg.is_hide_default_value_set() || values.is_empty() {
        return String::new();
    }
    let shown = |value: &std::ffi::OsStr| match value.to_string_lossy() {
        value if value.is_empty() || value.contains(' ') => format!("{value:?}"),
        value => value.into_owned(),
    };
    let values: Vec<_> = values.iter().map(|value| shown(value.as_os_str())).collect();
    format!(" {}", book.say(&format!("[default: {}]", values.join(" "))))
}

/// Words that clap keeps for as long as the program runs.
fn kept(words: Cow<'_, str>) -> &'static str {
    words.into_owned().leak()
}

/// Says what is wrong with the command line, or shows the help that it asked for, and ends the program.
pub(crate) fn end(error: &clap::Error, book: &Phrasebook) -> ! {
    let asked = matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            | ErrorKind::DisplayVersion
    );
    if asked {
        error.exit();
    }
    // Nowhere is left to say that stderr can't be written to.
    let _ = write!(anstream::stderr(), "{}", mistake(&error.render().to_string(), book));
    std::process::exit(i32::from(Exit::Usage.number()))
}

/// What clap says of a mistake, line by line.
fn mistake(told: &str, book: &Phrasebook) -> String {
    let said = |line: &str| {
        let words = line.trim_start();
        format!("{}{}\n", &line[..line.len() - words.len()], book.say(words))
    };
    told.lines().map(said).collect()
}

#[cfg(test)]
mod tests;

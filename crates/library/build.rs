//! Lists the voices, and packs the words in `library/words/{language}/*.ftl` into one text a language,
//! so that the program carries neither a Fluent reader nor a file that could fail to be read. What the
//! packed text looks like stands in [`packed`](src/words/packed.rs).
//!
//! Fluent's own parser reads them here. What it has no shape for
//! (functions, terms, references, attributes other than `.short`) stops the build with its place.

use std::collections::BTreeMap;
use std::error::Error;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

include!("src/words/signs.rs");

/// The files of what only the program says: the browser needn't carry them.
const TERMINAL: [&str; 3] = ["errors", "help", "terminal"];
/// The language that is always carried, since its words are said where another one has none.
const ENGLISH: &str = "en";

fn main() -> Result<(), Box<dyn Error>> {
    let words = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../library/words");
    println!("cargo:rerun-if-changed={}", words.display());
    let all = env::var_os("CARGO_FEATURE_LANGUAGES").is_some();
    let (mut english, mut tags, mut packs) = (String::new(), Vec::new(), String::new());
    for folder in sorted(&words)?.iter().filter(|path| path.is_dir()) {
        let tag = folder.file_name().and_then(|name| name.to_str()).ok_or("a folder's name")?;
        if tag == ENGLISH {
            english = packed(folder)?;
            continue;
        }
        tags.push(String::from(tag));
        if all {
            writeln!(packs, "({tag:?}, {:?}),", packed(folder)?)?;
        }
    }
    tags.insert(0, ENGLISH.into());
    let code = format!(
        "/// The tags of all languages, English first.\n\
         pub(crate) const TAGS: &[&str] = &{tags:?};\n\
         /// English, packed.\n\
         pub(crate) const ENGLISH: &str = {english:?};\n\
         /// The other languages that are carried: tag, packed words.\n\
         pub(crate) const PACKS: &[(&str, &str)] = &[\n{packs}];\n"
    );
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("words.rs"), code)?;
    fs::write(out.join("voices.rs"), voices()?)?;
    let claims: fn(&str) -> String = |list| shown(list, &[]);
    for (list, shown) in [("claims.toml", claims), ("sources.toml", sources)] {
        let path = words.with_file_name(list);
        println!("cargo:rerun-if-changed={}", path.display());
        fs::write(out.join(list), shown(&fs::read_to_string(path)?))?;
    }
    Ok(())
}

/// The voices by their languages, in order: every pack that lies in `library/voices`.
fn voices() -> Result<String, Box<dyn Error>> {
    let folder = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../library/voices");
    println!("cargo:rerun-if-changed={}", folder.display());
    let mut code = String::from("&[\n");
    let is_pack = |path: &&PathBuf| path.extension().is_some_and(|ending| ending == "voice");
    for file in sorted(&folder)?.iter().filter(is_pack) {
        let tag = file.file_stem().and_then(|name| name.to_str()).ok_or("a file's name")?;
        let file = file.canonicalize()?;
        writeln!(code, "({tag:?}, include_bytes!({:?})),", file.display().to_string())?;
    }
    code.push_str("]\n");
    Ok(code)
}

/// A language's folder as one text.
fn packed(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut packed = String::new();
    for (key, entry) in language(folder)? {
        write!(packed, "{key}{UNIT}{entry}{RECORD}")?;
    }
    Ok(packed)
}

/// What of a source nobody is shown: it is there for whoever checks us.
const NOT_SHOWN: [&str; 2] = ["pmid = ", "certainty = "];

/// The sources without what nobody is shown; of several ways to find a paper only the best.
fn sources(list: &str) -> String {
    let entries = list.split_inclusive("\n\n").map(|entry| {
        let ways = ["doi = ", "pmcid = ", "journal = "];
        let is_there = |way: &&&str| entry.lines().any(|line| line.starts_with(**way));
        let best = ways.iter().find(is_there);
        let others = ways.iter().filter(|way| Some(*way) != best).copied();
        shown(entry, &others.chain(NOT_SHOWN).collect::<Vec<_>>())
    });
    entries.collect()
}

/// A list without comments and without the lines that begin in such a way: 2 KB of the browser app.
fn shown(list: &str, hidden: &[&str]) -> String {
    let is_shown =
        |line: &&str| !line.starts_with('#') && !hidden.iter().any(|key| line.starts_with(key));
    list.lines().filter(is_shown).flat_map(|line| [line, "\n"]).collect()
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let paths: Result<Vec<PathBuf>, _> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths?;
    paths.sort();
    Ok(paths)
}

/// Every message of a language by its key: the full form, and the short one where there is one.
fn language(folder: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut entries = BTreeMap::new();
    let terminal = env::var_os("CARGO_FEATURE_TERMINAL").is_some();
    let is_words = |path: &&PathBuf| {
        let is_terminal = |name: &OsStr| TERMINAL.iter().any(|of| name == *of);
        let wanted = terminal || !path.file_stem().is_some_and(is_terminal);
        wanted && path.extension().is_some_and(|ending| ending == "ftl")
    };
    for path in sorted(folder)?.iter().filter(is_words) {
        let text = fs::read_to_string(path)?;
        let name = path.display();
        let resource = parser::parse(text.as_str())
            .map_err(|(_, faults)| format!("{name}: {}", faults_text(&text, &faults)))?;
        for entry in &resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                Entry::Term(term) => return Err(format!("{name}: term -{}", term.id.name).into()),
                Entry::Junk { content } => return Err(format!("{name}: {content}").into()),
            };
            let key = message.id.name;
            let at = |reason: String| format!("{name}: {key}: {reason}");
            let value = message.value.as_ref().ok_or_else(|| at("has no text".into()))?;
            let mut packed = pattern(value).map_err(at)?;
            for attribute in &message.attributes {
                if attribute.id.name != "short" {
                    return Err(at(format!("attribute .{}", attribute.id.name)).into());
                }
                packed.push(UNIT);
                packed.push_str(&pattern(&attribute.value).map_err(at)?);
            }
            if entries.insert(String::from(key), packed).is_some() {
                return Err(at("comes twice".into()).into());
            }
        }
    }
    Ok(entries)
}

fn faults_text(text: &str, faults: &[parser::ParserError]) -> String {
    let line = |at: usize| text[..at.min(text.len())].matches('\n').count() + 1;
    let one = |fault: &parser::ParserError| format!("line {}: {fault}", line(fault.pos.start));
    faults.iter().map(one).collect::<Vec<_>>().join("; ")
}

/// A pattern, packed.
fn pattern(pattern: &Pattern<&str>) -> Result<String, String> {
    let mut packed = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => packed.push_str(plain(value)?),
            PatternElement::Placeable { expression } => packed.push_str(&placeable(expression)?),
        }
    }
    Ok(packed)
}

/// Words as they are. They stand between signs of control, so they hold none.
fn plain(words: &str) -> Result<&str, String> {
    let sign = words.chars().find(|c| c.is_control() && *c != '\n');
    sign.map_or(Ok(words), |sign| Err(format!("the sign {sign:?} can't stand in words")))
}

fn placeable(expression: &Expression<&str>) -> Result<String, String> {
    match expression {
        Expression::Inline(
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value },
        ) => plain(value).map(String::from),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Ok(format!("{ARG}{}{END}", id.name))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let mut packed = format!("{CHOICE}{}", id.name);
            let mut otherwise = String::new();
            for variant in variants {
                let words = pattern(&variant.value)?;
                let (VariantKey::Identifier { name: case }
                | VariantKey::NumberLiteral { value: case }) = variant.key;
                packed += &format!("{CASE}{case}{THEN}{words}");
                if variant.default {
                    otherwise = words;
                }
            }
            // The last case has no name: it is what else is said.
            packed += &format!("{CASE}{THEN}{otherwise}{END}");
            Ok(packed)
        }
        Expression::Inline(_) | Expression::Select { .. } => {
            Err(String::from("only { $argument } and a choice by { $argument } work"))
        }
    }
}

//! Turns the words in `library/words/{language}/*.ftl` into tables, so that the program carries
//! neither a Fluent reader nor a file that could fail to be read.
//!
//! Fluent's own parser reads them here. What [`pattern`](src/words/pattern.rs) has no shape for
//! (functions, terms, references, attributes other than `.short`) stops the build with its place.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

fn main() -> Result<(), Box<dyn Error>> {
    let words = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../library/words");
    println!("cargo:rerun-if-changed={}", words.display());
    let mut code = String::from("pub(crate) const LANGUAGES: &[Language] = &[\n");
    for folder in sorted(&words)?.iter().filter(|path| path.is_dir()) {
        let tag = folder.file_name().and_then(|name| name.to_str()).ok_or("a folder's name")?;
        writeln!(code, "Language {{ tag: {tag:?}, entries: &[")?;
        for (key, entry) in language(folder)? {
            writeln!(code, "Entry {{ key: {key:?}, {entry} }},")?;
        }
        code.push_str("] },\n");
    }
    code.push_str("];\n");
    fs::write(Path::new(&env::var("OUT_DIR")?).join("words.rs"), code)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let paths: Result<Vec<PathBuf>, _> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect();
    let mut paths = paths?;
    paths.sort();
    Ok(paths)
}

/// Every message of a language by its key, as code.
fn language(folder: &Path) -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut entries = BTreeMap::new();
    let is_words = |path: &&PathBuf| path.extension().is_some_and(|ending| ending == "ftl");
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
            let mut short = String::from("None");
            for attribute in &message.attributes {
                if attribute.id.name != "short" {
                    return Err(at(format!("attribute .{}", attribute.id.name)).into());
                }
                short = format!("Some({})", pattern(&attribute.value).map_err(at)?);
            }
            let code = format!("full: {}, short: {short}", pattern(value).map_err(at)?);
            if entries.insert(String::from(key), code).is_some() {
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

/// The code of a pattern: `&[Part::Text("…"), …]`. Neighbouring texts become one.
fn pattern(pattern: &Pattern<&str>) -> Result<String, String> {
    let mut parts: Vec<String> = Vec::new();
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(
                    InlineExpression::StringLiteral { value }
                    | InlineExpression::NumberLiteral { value },
                ) => text.push_str(value),
                other @ (Expression::Inline(_) | Expression::Select { .. }) => {
                    flush(&mut text, &mut parts);
                    parts.push(placeable(other)?);
                }
            },
        }
    }
    flush(&mut text, &mut parts);
    Ok(format!("&[{}]", parts.join(", ")))
}

fn flush(text: &mut String, parts: &mut Vec<String>) {
    if !text.is_empty() {
        parts.push(format!("Part::Text({text:?})"));
        text.clear();
    }
}

fn placeable(expression: &Expression<&str>) -> Result<String, String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Ok(format!("Part::Arg({:?})", id.name))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let mut cases = String::new();
            let mut otherwise = String::new();
            for variant in variants {
                let parts = pattern(&variant.value)?;
                let case = match variant.key {
                    VariantKey::Identifier { name } => format!("Case::Word({name:?})"),
                    VariantKey::NumberLiteral { value } => {
                        let number: i64 = value.parse().map_err(|_| format!("[{value}]"))?;
                        format!("Case::Number({number})")
                    }
                };
                if variant.default {
                    otherwise.clone_from(&parts);
                }
                cases += &format!("({case}, {parts}), ");
            }
            Ok(format!(
                "Part::Choice {{ arg: {:?}, cases: &[{cases}], otherwise: {otherwise} }}",
                id.name
            ))
        }
        Expression::Inline(_) | Expression::Select { .. } => {
            Err(String::from("only { $argument } and a choice by { $argument } work"))
        }
    }
}

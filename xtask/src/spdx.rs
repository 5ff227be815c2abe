//! Licence expressions as crates declare them: read, and held against a list.
//!
//! Only what appears in the field is understood: names, `WITH`, `AND`, `OR`, brackets, and the
//! old slash for `OR`. `cargo deny` reads the rest, where it is installed.

use crate::fault::{Fault, Outcome};

/// Whether a crate under `expression` may be used when each of its licences is judged by
/// `allowed`. `AND` binds tighter than `OR`.
///
/// # Errors
/// When the expression can't be read.
pub fn permits(expression: &str, allowed: &dyn Fn(&str) -> bool) -> Outcome<bool> {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut words: Vec<&str> = spaced.split_whitespace().rev().collect();
    let verdict = either(&mut words, allowed)
        .ok_or_else(|| Fault::new(format!("can't read the licence `{expression}`")))?;
    if words.is_empty() {
        Ok(verdict)
    } else {
        Err(Fault::new(format!("can't read the licence `{expression}` to its end")))
    }
}

/// `a OR b OR …`; the words are a stack, next one last.
fn either(words: &mut Vec<&str>, allowed: &dyn Fn(&str) -> bool) -> Option<bool> {
    let mut verdict = both(words, allowed)?;
    while words.last() == Some(&"OR") {
        words.pop();
        verdict |= both(words, allowed)?;
    }
    Some(verdict)
}

fn both(words: &mut Vec<&str>, allowed: &dyn Fn(&str) -> bool) -> Option<bool> {
    let mut verdict = single(words, allowed)?;
    while words.last() == Some(&"AND") {
        words.pop();
        verdict &= single(words, allowed)?;
    }
    Some(verdict)
}

fn single(words: &mut Vec<&str>, allowed: &dyn Fn(&str) -> bool) -> Option<bool> {
    match words.pop()? {
        "(" => {
            let verdict = either(words, allowed)?;
            (words.pop()? == ")").then_some(verdict)
        }
        ")" | "AND" | "OR" | "WITH" => None,
        name if words.last() == Some(&"WITH") => {
            words.pop();
            let exception = words.pop()?;
            Some(allowed(&format!("{name} WITH {exception}")))
        }
        name => Some(allowed(name)),
    }
}

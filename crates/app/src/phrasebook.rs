//! What the program says of itself, its help, its errors and their hints, in another language.
//!
//! Such a sentence is made where it is known, in English: by an error's `Display`, or by clap from the
//! comments beside the arguments. Here it is looked up among the English messages of `help.ftl` and
//! `errors.ftl`, and said in the words that another language has for it, with what stood in the gaps of
//! the English. So no error knows of languages, the errors of other crates and of clap are told like
//! ours, and English is never touched. What isn't found stays English.

use std::borrow::Cow;

use library::Words;
use routine::Message;

/// How the keys of such messages begin.
pub(crate) const KEYS: [&str; 2] = ["help-", "error-"];

/// The gap that holds a sentence of its own.
const SENTENCE: &str = "why";

/// How deep one sentence may stand in another's gap.
const DEPTH_MAX: u8 = 4;

/// Sentences of the program, and what another language says for each. Empty for English.
#[derive(Default)]
pub(crate) struct Phrasebook(Vec<Phrase>);

/// One sentence.
struct Phrase {
    english: Pattern,
    theirs: String,
}

/// A sentence with gaps: `pieces` is what stands around them, one more than there are `gaps`.
struct Pattern {
    pieces: Vec<String>,
    gaps: Vec<String>,
}

impl Phrasebook {
    /// The phrasebook for `words`.
    pub(crate) fn new(words: &Words) -> Phrasebook {
        let english = Words::english();
        if words.language() == english.language() {
            return Phrasebook::default();
        }
        let keys = english.keys().filter(|key| KEYS.iter().any(|begin| key.starts_with(begin)));
        let phrase = |key: &str| {
            let message = Message::new(key.to_owned());
            let english = Pattern::new(&english.text(&message));
            Phrase { english, theirs: words.text(&message) }
        };
        Phrasebook(keys.map(phrase).collect())
    }

    /// Whether all stays as it is.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A sentence, or a few words.
    pub(crate) fn say<'a>(&self, english: &'a str) -> Cow<'a, str> {
        self.find(english, DEPTH_MAX).map_or(Cow::Borrowed(english), Cow::Owned)
    }

    /// A page: paragraphs, and lines set in from the edge, each for itself. A paragraph that is found
    /// is one line of the answer, to be wrapped anew.
    pub(crate) fn page(&self, english: &str) -> String {
        let said = |block: Block<'_>| match block {
            Block::Line { before, words } => format!("{before}{}", self.say(words)),
            Block::Paragraph(lines) => {
                let found = self.find(&lines.replace('\n', " "), DEPTH_MAX);
                found.unwrap_or_else(|| lines.to_owned())
            }
        };
        blocks(english).map(said).collect::<Vec<_>>().join("\n")
    }

    /// What is said for `english`. Of several phrases that fit, one that begins as it does, and then the
    /// one with the fewest letters in its gaps. A comment's first sentence is told with its full stop or
    /// without, and looked up without.
    fn find(&self, english: &str, depth: u8) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let whole = self.best(english).map(|found| (found, ""));
        let stem = english.strip_suffix('.').and_then(|stem| Some((self.best(stem)?, ".")));
        let found = whole.into_iter().chain(stem);
        let (Found { phrase, gaps, .. }, end) = found.min_by_key(|(found, _)| found.strange)?;
        let mut told = phrase.theirs.clone() + end;
        for (name, gap) in phrase.english.gaps.iter().zip(gaps) {
            let within = (name == SENTENCE).then(|| self.find(gap, depth)).flatten();
            told = told.replace(&format!("{{${name}}}"), within.as_deref().unwrap_or(gap));
        }
        Some(told)
    }

    fn best<'a>(&self, english: &'a str) -> Option<Found<'_, 'a>> {
        let fitting = self.0.iter().filter_map(|phrase| {
            let gaps = phrase.english.fits(english)?;
            let begins = phrase.english.pieces.first().is_some_and(|piece| !piece.is_empty());
            let strange = (!begins, gaps.iter().map(|gap| gap.len()).sum());
            Some(Found { phrase, gaps, strange })
        });
        fitting.min_by_key(|found| found.strange)
    }
}

/// A phrase that fits a sentence.
struct Found<'p, 'a> {
    phrase: &'p Phrase,
    /// What the sentence has in the gaps.
    gaps: Vec<&'a str>,
    /// Whether it begins with a gap, and how many letters are in all of them.
    strange: (bool, usize),
}

impl Pattern {
    /// From words in which each gap is left as `{$name}`.
    fn new(words: &str) -> Pattern {
        let mut pattern = Pattern { pieces: Vec::new(), gaps: Vec::new() };
        let mut rest = words;
        while let Some((before, behind)) = rest.split_once("{$") {
            let (gap, after) = behind.split_once('}').unwrap_or((behind, ""));
            pattern.pieces.push(before.to_owned());
            pattern.gaps.push(gap.to_owned());
            rest = after;
        }
        pattern.pieces.push(rest.to_owned());
        pattern
    }

    /// What `text` has in the gaps; `None` where it isn't this sentence.
    fn fits<'a>(&self, text: &'a str) -> Option<Vec<&'a str>> {
        let (first, others) = self.pieces.split_first()?;
        let mut rest = text.strip_prefix(first.as_str())?;
        let Some((last, between)) = others.split_last() else {
            return rest.is_empty().then(Vec::new);
        };
        let mut gaps = Vec::new();
        for piece in between {
            let (gap, behind) = rest.split_once(piece.as_str())?;
            gaps.push(gap);
            rest = behind;
        }
        gaps.push(rest.strip_suffix(last.as_str())?);
        gaps.iter().all(|gap| !gap.is_empty()).then_some(gaps)
    }
}

/// A part of a page.
pub(crate) enum Block<'a> {
    /// A line set in from the edge, or an empty one: what isn't said (a command, an option), and words.
    Line { before: &'a str, words: &'a str },
    /// Lines at the edge.
    Paragraph(&'a str),
}

/// The parts of a page, in order.
pub(crate) fn blocks(page: &str) -> impl Iterator<Item = Block<'_>> {
    let mut rest = Some(page);
    std::iter::from_fn(move || {
        let text = rest?;
        let is_set_in = |line: &str| line.is_empty() || line.starts_with(' ');
        let mut end = text.find('\n').unwrap_or(text.len());
        if is_set_in(&text[..end]) {
            rest = text.get(end + 1..);
            let line = &text[..end];
            let (before, words) = line.split_at(line.rfind("  ").map_or(0, |at| at + 2));
            return Some(Block::Line { before, words });
        }
        while let Some(behind) = text.get(end + 1..) {
            let line = behind.split('\n').next().unwrap_or_default();
            if is_set_in(line) {
                break;
            }
            end += 1 + line.len();
        }
        rest = text.get(end + 1..);
        Some(Block::Paragraph(&text[..end]))
    })
}

#[cfg(test)]
mod tests;

//! Finding by words, as they are typed: half words, other endings and slips of the finger find too.
//!
//! An [`Index`] is made once of what can be found and asked at every key stroke; it knows documents by
//! their numbers only. [`findable`] are those of the built-in practice. What a person wrote themself
//! their player adds.
//!
//! ```
//! use library::search::{Document, Index};
//! let shelf = [("Open book", "twist turn"), ("Prayer roll", "kneel")];
//! let documents = shelf.map(|(title, also)| Document { title, also, text: "" });
//! let index = Index::new(documents, "the a of");
//! assert_eq!(index.find("opne bo"), [0]);
//! assert_eq!(index.find("twisting"), [0]);
//! ```

mod findable;
mod fold;
mod likeness;

use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::cmp::Reverse;

use routine::{Map, sort_by_key};

pub use findable::{Found, findable};
use fold::terms;
use likeness::likeness;

/// What a word counts by where it stands: in the title, among the other names, in the text. Source: our
/// choice: a title says what a thing is, a text what it mentions.
const WEIGHTS: [u32; 3] = [12, 8, 1];
/// The most that a word counts in a document that only mentions it.
const MENTIONED: u32 = 100 * WEIGHTS[2];
/// A word that is split in two has halves of at least so many letters. Source: our choice; "openbook".
const HALF_LEAST: usize = 3;

/// Something that can be found, by its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Document<'a> {
    /// Its name.
    pub title: &'a str,
    /// What else people call it.
    pub also: &'a str,
    /// All that it says.
    pub text: &'a str,
}

/// What can be found, by its words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Index {
    /// Sorted by their words.
    terms: Vec<Term>,
    documents: usize,
    /// Words that say nothing.
    empty: Vec<String>,
}

/// A word, and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Term {
    word: String,
    /// Documents, each with the most that it counts there.
    places: Vec<(usize, u32)>,
}

impl Index {
    /// An index of `documents`, which are known by their place in the order. The words in `empty`
    /// ("the", "my") say nothing.
    pub fn new<'a>(documents: impl IntoIterator<Item = Document<'a>>, empty: &str) -> Index {
        let mut all: Map<String, Vec<(usize, u32)>> = Map::new();
        let mut count = 0;
        for (number, document) in documents.into_iter().enumerate() {
            count = number + 1;
            let fields = [document.title, document.also, document.text];
            // Where it counts most comes first, and stays.
            for (text, weight) in fields.into_iter().zip(WEIGHTS) {
                for word in terms(text) {
                    let places = all.or_insert(word, Vec::new());
                    if places.last().is_none_or(|(last, _)| *last != number) {
                        places.push((number, weight));
                    }
                }
            }
        }
        let terms = all.into_iter().map(|(word, places)| Term { word, places }).collect();
        Index { terms, documents: count, empty: fold::terms(empty) }
    }

    /// The numbers of the documents that `query` finds, the likeliest first. The last word counts as
    /// still being typed.
    pub fn find(&self, query: &str) -> Vec<usize> {
        let words = self.asked(query);
        let mut scores = vec![(0_u64, 0_u64); self.documents];
        for (index, word) in words.iter().enumerate() {
            let typed = index + 1 == words.len();
            let found = self.places_of(word, typed);
            let many = found.iter().filter(|count| **count > 0).count();
            if many == 0 {
                continue;
            }
            // A word that few have tells more than one that all have.
            let rarity = u64::from((2 * self.documents / many).ilog2()) + 1;
            for (score, count) in scores.iter_mut().zip(found) {
                score.0 += rarity * u64::from(count);
                // What is only mentioned is met by half.
                score.1 += u64::from(count > 0) + u64::from(count > MENTIONED);
            }
        }
        let asked = words.len() as u64;
        let mut hits: Vec<(u64, usize)> = scores
            .into_iter()
            .enumerate()
            .map(|(number, (score, met))| (score * met * met, number))
            .filter(|(score, _)| *score > 0)
            .collect();
        // Half of what was asked for is no answer where something has all of it.
        let best = hits.iter().map(|(score, _)| *score).max().unwrap_or(0);
        hits.retain(|(score, _)| asked == 1 || score * 8 >= best);
        sort_by_key(&mut hits, |(score, number)| (Reverse(*score), *number));
        hits.into_iter().map(|(_, number)| number).collect()
    }

    /// The words of a query: without empty ones where others are left, and those that nothing knows
    /// split in two that something does.
    fn asked(&self, query: &str) -> Vec<String> {
        let all = terms(query);
        let mut words: Vec<String> =
            all.iter().filter(|word| !self.empty.contains(word)).cloned().collect();
        if words.is_empty() {
            words = all;
        }
        words
            .into_iter()
            .flat_map(|word| self.halves(&word).unwrap_or_else(|| vec![word]))
            .collect()
    }

    fn halves(&self, word: &str) -> Option<Vec<String>> {
        let known = |part: &str| self.terms.binary_search_by(|term| (*term.word).cmp(part)).is_ok();
        if known(word) {
            return None;
        }
        let cuts = word.char_indices().map(|(at, _)| at);
        let cuts = cuts.filter(|at| *at >= HALF_LEAST && word.len() - at >= HALF_LEAST);
        let mut halves = cuts.filter_map(|at| word.split_at_checked(at));
        let (first, second) = halves.find(|(first, second)| known(first) && known(second))?;
        Some(vec![first.into(), second.into()])
    }

    /// How much each document has of `word`.
    fn places_of(&self, word: &str, typed: bool) -> Vec<u32> {
        let mut found = vec![0; self.documents];
        for term in &self.terms {
            let alike = likeness(&term.word, word, typed);
            if alike > 0 {
                for (number, weight) in &term.places {
                    found[*number] = alike.saturating_mul(*weight).max(found[*number]);
                }
            }
        }
        found
    }
}

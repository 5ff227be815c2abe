//! Finding by words, as they are typed: half words, other endings and slips of the finger find too.
//!
//! An [`Index`] is made once of what can be found and asked at every key stroke; it knows documents by
//! their numbers only. [`findable`] are those of the built-in practice. What a person wrote themself
//! their player adds.
//!
//! ```
//! use library::search::{Document, Index};
//! let shelf = [("Open book", "twist turn"), ("Prayer roll", "kneel")];
//! let documents = shelf.map(|(title, also)| Document { title, also, ..Document::default() });
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
use likeness::{Heard, SAME, SPELLED, likeness};

/// What a word counts by where it stands: in the title, among the other names, among the words that
/// people look for it with, in the text. Source: our choice: a title says what a thing is, a text what it
/// mentions. The word that a title begins with counts one more.
const WEIGHTS: [u32; 4] = [12, 10, 6, 1];
/// The most that a word counts in a document that only mentions it.
const MENTIONED: u32 = 100 * WEIGHTS[3];
/// How much a word tells that says next to nothing, where a word that every document has tells 4. Source:
/// our choice: it only decides between documents that are alike; "how hard".
const NEXT_TO_NOTHING: u64 = 2;
/// The most words of a query that are looked at. Source: our choice: more is a page, and takes its time.
const WORDS_MOST: usize = 32;
/// How many times better than another one the best answer may be. Source: our choice: half of what was
/// asked for is no answer where something has all of it.
const WORST: u64 = 32;
/// A word that is split in two has halves of at least so many letters. Source: our choice; "openbook".
const HALF_LEAST: usize = 3;

/// Something that can be found, by its words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Document<'a> {
    /// Its name.
    pub title: &'a str,
    /// What else people call it.
    pub names: &'a str,
    /// What else people look for it with.
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
    /// Words that say next to nothing.
    empty: Vec<String>,
}

/// A word, and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Term {
    word: String,
    /// Documents, each with the most that it counts there.
    places: Vec<(usize, u32)>,
}

/// A word of a query.
struct Asked {
    word: String,
    /// Says next to nothing.
    is_empty: bool,
    /// Still being typed.
    typed: bool,
}

/// How well a document answers.
#[derive(Clone, Copy, Default)]
struct Rank {
    /// All that its words count.
    score: u64,
    /// How much of what was asked it has, twice; what it only mentions, once.
    met: u64,
    /// It has a word that says something.
    is_hit: bool,
}

impl Index {
    /// An index of `documents`, which are known by their place in the order. The words in `empty`
    /// ("the", "my") say next to nothing.
    pub fn new<'a>(documents: impl IntoIterator<Item = Document<'a>>, empty: &str) -> Index {
        let mut all: Map<String, Vec<(usize, u32)>> = Map::new();
        let mut count = 0;
        for (number, document) in documents.into_iter().enumerate() {
            count = number + 1;
            let fields = [document.title, document.names, document.also, document.text];
            // Where it counts most comes first, and stays.
            for (text, weight) in fields.into_iter().zip(WEIGHTS) {
                for (place, word) in terms(text).into_iter().enumerate() {
                    let places = all.or_insert(word, Vec::new());
                    if places.last().is_none_or(|(last, _)| *last != number) {
                        let is_beginning = place == 0 && weight == WEIGHTS[0];
                        places.push((number, weight + u32::from(is_beginning)));
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
        let mut ranks = vec![Rank::default(); self.documents];
        for asked in &words {
            let alike = self.alike(asked);
            let counts = self.counts(&alike);
            let Some(mut tells) = self.tells(&alike, &counts) else { continue };
            if asked.is_empty {
                tells = NEXT_TO_NOTHING;
            }
            for (rank, count) in ranks.iter_mut().zip(counts) {
                rank.score += tells * u64::from(count);
                rank.met += tells * (u64::from(count > 0) + u64::from(count > MENTIONED));
                rank.is_hit |= count > 0 && !asked.is_empty;
            }
        }
        let mut hits: Vec<(u64, usize)> = ranks
            .into_iter()
            .enumerate()
            .filter(|(_, rank)| rank.is_hit)
            .map(|(number, rank)| (rank.score * rank.met * rank.met, number))
            .collect();
        let best = hits.iter().map(|(score, _)| *score).max().unwrap_or(0);
        hits.retain(|(score, _)| words.len() == 1 || score * WORST >= best);
        sort_by_key(&mut hits, |(score, number)| (Reverse(*score), *number));
        hits.into_iter().map(|(_, number)| number).collect()
    }

    /// The words of a query; those that nothing knows split in two that something does. Where all are
    /// empty, none is.
    fn asked(&self, query: &str) -> Vec<Asked> {
        let words = terms(query).into_iter().take(WORDS_MOST);
        let words = words.flat_map(|word| self.halves(&word).unwrap_or_else(|| vec![word]));
        let mut asked: Vec<Asked> = words
            .map(|word| Asked { is_empty: self.is_empty(&word), word, typed: false })
            .collect();
        if asked.iter().all(|asked| asked.is_empty) {
            asked.iter_mut().for_each(|asked| asked.is_empty = false);
        }
        if let Some(last) = asked.last_mut() {
            last.typed = true;
        }
        asked
    }

    /// Whether a word says next to nothing: "the", or a number, "in 5 minutes".
    fn is_empty(&self, word: &str) -> bool {
        self.empty.iter().any(|empty| empty == word) || word.bytes().all(|c| c.is_ascii_digit())
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

    /// How like each word is to one of a query.
    fn alike(&self, asked: &Asked) -> Vec<u32> {
        let words = self.terms.iter().map(|term| term.word.as_str());
        if asked.is_empty {
            return words.map(|word| SAME * u32::from(word == asked.word)).collect();
        }
        let spelled = words.clone().map(|word| likeness(word, &asked.word, asked.typed));
        let mut alike: Vec<u32> = spelled.collect();
        // Nobody slipped who wrote a word that there is.
        if alike.iter().all(|alike| *alike < SPELLED) {
            let heard = Heard::new(&asked.word, asked.typed);
            for (alike, word) in alike.iter_mut().zip(words) {
                *alike = heard.likeness(word).max(*alike);
            }
        }
        // Beside what was meant stands what is far from it.
        let best = alike.iter().copied().max().unwrap_or(0);
        alike.iter_mut().filter(|alike| **alike * 2 < best).for_each(|alike| *alike = 0);
        alike
    }

    /// How much each document has of a word that is so like them.
    fn counts(&self, alike: &[u32]) -> Vec<u32> {
        let mut counts = vec![0; self.documents];
        for (term, alike) in self.terms.iter().zip(alike).filter(|(_, alike)| **alike > 0) {
            for (number, weight) in &term.places {
                counts[*number] = (alike * weight).max(counts[*number]);
            }
        }
        counts
    }

    /// How much a word tells, in quarters of a doubling: one that few documents have tells more than one
    /// that all have, and one that is what was typed more than one that is only like it. `None`: nothing
    /// has it.
    fn tells(&self, alike: &[u32], counts: &[u32]) -> Option<u64> {
        let most = u64::from(*counts.iter().max()?);
        // A mention is less than one that has it.
        let all: u64 = counts.iter().copied().map(u64::from).sum();
        let one_in_sixteenths = (32 * self.documents as u64 * most).checked_div(all)?;
        let rarity = u64::from(one_in_sixteenths.saturating_pow(4).ilog2()) - 16;
        let likest = u64::from(*alike.iter().max()?);
        // What is only like it may yet be meant.
        Some(rarity * (u64::from(SAME) + likest) / u64::from(2 * SAME))
    }
}

//! How like a word is to one that was typed.

use alloc::vec::Vec;

/// Letters that two words share from their beginning on, so that only their endings differ. Source: our
/// choice; "roll" in "rolling" and "roller".
const STEM_LEAST: usize = 4;
/// The longest ending. Source: our choice; "-ing", "-ion", "-ers".
const ENDING_MOST: usize = 3;

/// From 0, another word, to 100, the same. `typed`: it may go on.
pub(super) fn likeness(word: &str, asked: &str, typed: bool) -> u32 {
    if word == asked {
        return 100;
    }
    if word.starts_with(asked) && (typed || asked.len() >= STEM_LEAST) {
        // What is nearly whole is likelier meant than what has hardly begun.
        let whole = (30 * asked.len() / word.len()) as u32;
        return if typed { 60 + whole } else { 50 + whole };
    }
    let shared = word.bytes().zip(asked.bytes()).take_while(|(a, b)| a == b).count();
    let endings = (word.len() - shared).max(asked.len() - shared);
    if shared >= STEM_LEAST && endings <= ENDING_MOST {
        return 70 - 8 * endings as u32;
    }
    let most = slips_allowed(asked.len());
    if most == 0 {
        return 0;
    }
    match slips(word, asked, most) {
        Some(slips) => 60 - 15 * slips as u32,
        None if typed => match begun(word, asked).and_then(|begun| slips(begun, asked, most)) {
            Some(slips) => 40 - 10 * slips as u32,
            None => 0,
        },
        None => 0,
    }
}

/// How many slips a word of so many letters may have. Source: our choice; more, and short words are all
/// alike.
fn slips_allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// As much of `word` as was typed of it, where it is longer.
fn begun<'a>(word: &'a str, asked: &str) -> Option<&'a str> {
    let letters = asked.chars().count();
    let (end, _) = word.char_indices().nth(letters)?;
    word.get(..end)
}

/// By how many slips two words differ: a letter more, less, another one, or two changed round. `None`
/// above `most`. Source: the optimal string alignment distance.
fn slips(word: &str, asked: &str, most: usize) -> Option<usize> {
    let (word, asked): (Vec<char>, Vec<char>) = (word.chars().collect(), asked.chars().collect());
    if word.len().abs_diff(asked.len()) > most {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=asked.len()).collect();
    for (i, letter) in word.iter().enumerate() {
        let mut row = Vec::with_capacity(last.len());
        row.push(i + 1);
        for (j, other) in asked.iter().enumerate() {
            let mut least =
                (last[j] + usize::from(letter != other)).min(last[j + 1] + 1).min(row[j] + 1);
            let round = i > 0 && j > 0 && *letter == asked[j - 1] && word[i - 1] == *other;
            if round {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        if row.iter().all(|slips| *slips > most) {
            return None;
        }
        before = core::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|slips| *slips <= most)
}

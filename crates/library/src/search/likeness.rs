//! How like a word is to one that was typed.

use alloc::vec::Vec;

/// The likeness of a word to itself.
pub(super) const SAME: u32 = 100;
/// From here on a word is what was typed, or begins so.
pub(super) const SPELLED: u32 = 60;
/// The likeness of a word that sounds the same.
const HEARD: u32 = 75;
/// Letters that two words share from their beginning on, so that only their endings differ. Source: our
/// choice; "roll" in "rolling" and "roller".
const STEM_LEAST: usize = 4;
/// The longest ending. Source: our choice; "-ing", "-ment", "-ierung"; a short word has short ones.
const ENDING_MOST: usize = 5;
/// Letters of a word that another one begins with. Source: our choice; "back" in "backache".
const BEGINNING_LEAST: usize = 4;
/// Letters that two words of several begin with. Source: our choice; "Bewegungsspielraum",
/// "Bewegungsumfang", but not "contractura", "contraindicado".
const COMMON_LEAST: usize = 7;
/// Letters of a word that another one of at least so many ends with. Source: our choice; "angst" in
/// "prüfungsangst", but not "phone" in "xylophone".
const END_LEAST: (usize, usize) = (5, 12);
/// A word of so many letters may begin with a wrong one. Source: our choice; "rear" isn't meant for "hear".
const FIRST_WRONG_LEAST: usize = 7;

/// From 0, another word, to [`SAME`]. `typed`: it may go on.
pub(super) fn likeness(word: &str, asked: &str, typed: bool) -> u32 {
    // Of one letter nobody knows yet whether it is all.
    if typed && asked.len() == 1 {
        return SPELLED * u32::from(word.starts_with(asked));
    }
    if word == asked {
        return SAME;
    }
    if word.starts_with(asked) && (typed || asked.len() >= STEM_LEAST) {
        // What is nearly whole is likelier meant than what has hardly begun.
        let whole = (30 * asked.len() / word.len()) as u32;
        return SPELLED + whole - 10 * u32::from(!typed);
    }
    let (part, whole) = if word.len() < asked.len() { (word, asked) } else { (asked, word) };
    let shared = word.bytes().zip(asked.bytes()).take_while(|(a, b)| a == b).count();
    let endings = [part, whole].map(|word| word.len() - shared);
    if shared >= STEM_LEAST && endings[1] <= ENDING_MOST.min(shared / 2 + 1) {
        return SPELLED + 2 - 4 * (endings[0] + endings[1]) as u32;
    }
    let is_long = part.len() >= END_LEAST.0 && whole.len() >= END_LEAST.1;
    let common = if is_long && whole.ends_with(part) { part.len() } else { shared };
    let least = if common == part.len() { BEGINNING_LEAST } else { COMMON_LEAST };
    if common >= least { 20 + (30 * common / whole.len()) as u32 } else { 0 }
}

/// A word that was typed as it sounds.
pub(super) struct Heard {
    sound: Vec<char>,
    /// It may go on.
    typed: bool,
}

impl Heard {
    pub(super) fn new(asked: &str, typed: bool) -> Heard {
        Heard { sound: sound(asked), typed }
    }

    /// How like `word` is if it was misspelled: from 0, another word, to [`HEARD`].
    pub(super) fn likeness(&self, word: &str) -> u32 {
        let word = sound(word);
        let most = slips_allowed(self.sound.len());
        if self.sound.len() < FIRST_WRONG_LEAST && !begin_alike(&word, &self.sound) {
            return 0;
        }
        if let Some(slips) = slips(&word, &self.sound, most) {
            return HEARD - 20 * slips as u32;
        }
        let begun = word.get(..self.sound.len()).filter(|_| self.typed && most > 0);
        let slips = begun.and_then(|begun| slips(begun, &self.sound, most));
        slips.map_or(0, |slips| HEARD - 30 - 10 * slips as u32)
    }
}

/// Whether one word's first letter is among the other's first two.
fn begin_alike(one: &[char], other: &[char]) -> bool {
    let has = |word: &[char], first: Option<&char>| word.iter().take(2).any(|c| Some(c) == first);
    has(one, other.first()) || has(other, one.first())
}

/// The letters of a word by what is heard: those that sound alike are one, and doubled ones too.
/// Source: our choice, for three languages; "kifosis", "romboid", "trapezious".
fn sound(word: &str) -> Vec<char> {
    let mut sound: Vec<char> = Vec::with_capacity(word.len());
    for letter in word.chars() {
        let last = sound.last().copied();
        let heard = match letter {
            'h' if last == Some('p') => {
                sound.pop();
                'f'
            }
            'h' => continue,
            'c' | 'q' => 'k',
            'y' => 'i',
            'v' => 'b',
            'z' => 's',
            letter => letter,
        };
        if sound.last() != Some(&heard) {
            sound.push(heard);
        }
    }
    sound
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

/// By how many slips two words differ: a letter more, less, another one, or two changed round. `None`
/// above `most`. Source: the optimal string alignment distance.
fn slips(word: &[char], asked: &[char], most: usize) -> Option<usize> {
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

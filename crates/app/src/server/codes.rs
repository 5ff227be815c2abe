//! One-time codes that pair a device: short enough to be typed, good for some minutes, and void
//! after some wrong ones.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::token::TokenError;

/// How long a code is good. Source: our choice; trusting the certificate on a phone takes a few of
/// these minutes.
pub const GOOD_FOR: Duration = Duration::from_secs(10 * 60);
/// How many letters a code has. Source: our choice; ten letters of 32 are 50 bits, of which
/// [`WRONG_MAX`] tries find one in 10^14.
const LETTERS: usize = 10;
/// How many wrong codes make all void. Source: our choice; nobody mistypes ten times.
const WRONG_MAX: u32 = 10;
/// Most codes at once. Source: our choice; each is one press of a button.
const CODES_MAX: usize = 4;
/// Digits and capitals without those that are taken for others. Source: Crockford's Base32.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The codes that were handed out and not used yet.
#[derive(Default)]
pub struct Codes(Mutex<Held>);

#[derive(Default)]
struct Held {
    codes: Vec<(String, Instant)>,
    wrong: u32,
}

/// What a code that was shown is worth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Redeemed {
    /// It was good, and is used up now.
    Good,
    /// It is none, is too old, or was used.
    Wrong,
    /// Too many were wrong: none is good any more.
    Void,
}

impl Codes {
    /// Hands one out, in two halves: `7K2QF-3MZPX`.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn issue(&self) -> Result<String, TokenError> {
        let mut bytes = [0; LETTERS];
        getrandom::fill(&mut bytes).map_err(TokenError::NoRandom)?;
        // 256 is a multiple of 32: each letter is as likely as any other.
        let letters = bytes.map(|byte| char::from(ALPHABET[usize::from(byte % 32)]));
        let code: String = letters.iter().collect();
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.wrong = 0;
        held.codes.retain(|(_, issued)| issued.elapsed() < GOOD_FOR);
        if held.codes.len() >= CODES_MAX {
            held.codes.remove(0);
        }
        held.codes.push((code.clone(), Instant::now()));
        let (left, right) = code.split_at(LETTERS / 2);
        Ok(format!("{left}-{right}"))
    }

    /// Takes one back.
    pub fn redeem(&self, shown: &str) -> Redeemed {
        let shown: String = shown.chars().filter_map(letter).collect();
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.codes.retain(|(_, issued)| issued.elapsed() < GOOD_FOR);
        // Comparing may stop at the first difference: what that tells, ten tries can't use.
        if let Some(found) = held.codes.iter().position(|(code, _)| *code == shown) {
            held.codes.remove(found);
            return Redeemed::Good;
        }
        held.wrong = held.wrong.saturating_add(1);
        if held.wrong < WRONG_MAX {
            return Redeemed::Wrong;
        }
        held.codes.clear();
        Redeemed::Void
    }
}

/// The letter that was meant; `None` for what stands between letters.
fn letter(typed: char) -> Option<char> {
    match typed.to_ascii_uppercase() {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        '-' | ' ' | '\u{2013}' | '\u{2011}' => None,
        other => Some(other),
    }
}

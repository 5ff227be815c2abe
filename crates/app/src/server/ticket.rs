//! One-time tickets: the address that a browser is started with holds one instead of the token.
//!
//! What a program is started with can be read by everybody on the machine; a ticket is worthless
//! once it was used, or after a minute.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::token::{Token, TokenError};

/// How long a ticket is good for. Source: our choice; a cold browser on a slow disk takes 20 s.
const VALID_FOR: Duration = Duration::from_secs(60);

/// Most tickets at once. Source: our choice; each is one press on an icon.
const TICKETS_MAX: usize = 8;

/// The tickets that were handed out and not used yet.
#[derive(Default)]
pub struct Tickets(Mutex<Vec<(Token, Instant)>>);

impl Tickets {
    /// Hands one out; where there are too many, the oldest is worth nothing any more.
    ///
    /// # Errors
    /// When the system has no randomness.
    pub fn issue(&self) -> Result<Token, TokenError> {
        let ticket = Token::random()?;
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= TICKETS_MAX {
            all.remove(0);
        }
        all.push((ticket.clone(), Instant::now()));
        Ok(ticket)
    }

    /// Takes one back. Whether it was good.
    pub fn redeem(&self, shown: &str) -> bool {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|(_, issued)| issued.elapsed() < VALID_FOR);
        let found = all.iter().position(|(ticket, _)| ticket.is(shown));
        found.map(|found| all.remove(found)).is_some()
    }
}

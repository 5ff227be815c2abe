//! Which key of a keyboard is which press, for every player: who learned the keys in one knows them
//! in all.
//!
//! | key | press |
//! | --- | --- |
//! | space | pause, go on; begin, where nothing plays yet |
//! | `t` | tight spot |
//! | `e` | easier |
//! | `h` | harder |
//! | `n` | next: skip |
//! | `b` | back: once more |
//! | `r` | say again |
//! | `s`, `q`, Escape | stop |
//! | `p` | stop: it hurts |
//! | `u` | stop: numb or tingling |
//!
//! What isn't here: how a player hears of keys, and keys of questions.

use routine::StopReason;

use crate::{Input, Phase, Press, View};

/// Escape as a character, which keyboards and terminals name in their own ways.
pub const ESCAPE: char = '\u{1b}';

/// Every key with what it presses, in the order in which a player shows them. The first key of a
/// press is the one to show.
pub const KEYS: [(char, Press); 12] = [
    (' ', Press::Ready),
    (' ', Press::Pause),
    (' ', Press::Resume),
    ('t', Press::Spot),
    ('e', Press::Easier),
    ('h', Press::Harder),
    ('n', Press::Skip),
    ('b', Press::Back),
    ('r', Press::Repeat),
    ('s', Press::Stop),
    ('q', Press::Stop),
    (ESCAPE, Press::Stop),
];

/// The keys that stop and say why in one, in the order in which a player shows them: nobody whom
/// something hurts should have to answer a question first. While coming off, and after it, they
/// give the reason.
pub const STOP_KEYS: [(char, StopReason); 2] = [('p', StopReason::Pain), ('u', StopReason::Numb)];

impl Press {
    /// The key to show for it; `None` for what a key alone doesn't say.
    ///
    /// ```
    /// use session::Press;
    /// assert_eq!(Press::Skip.letter(), Some('n'));
    /// assert_eq!(Press::Stop.letter(), Some('s'));
    /// assert_eq!(Press::Answer.letter(), None);
    /// ```
    pub fn letter(self) -> Option<char> {
        KEYS.iter().find(|(_, press)| *press == self).map(|(key, _)| *key)
    }
}

impl View {
    /// What `key` presses now; `None` where that can't be pressed. Capitals are the same keys.
    pub fn pressed_by(&self, key: char) -> Option<Press> {
        let key = key.to_ascii_lowercase();
        let mut meant = KEYS.iter().filter(|(known, _)| *known == key).map(|(_, press)| *press);
        meant.find(|press| self.can(*press))
    }

    /// The input by which `key` says that it hurts, or tingles: a stop while playing and in a pause,
    /// the reason for one after it. `None` where that means nothing.
    pub fn hurt_by(&self, key: char) -> Option<Input> {
        let key = key.to_ascii_lowercase();
        let reason =
            STOP_KEYS.iter().find(|(known, _)| *known == key).map(|(_, reason)| *reason)?;
        match self.phase {
            Phase::Playing | Phase::Paused(_) => Some(Input::Stop(reason)),
            Phase::ComingOff | Phase::After | Phase::Over => {
                self.can(Press::Because).then_some(Input::Because(reason))
            }
            Phase::Ready => None,
        }
    }
}

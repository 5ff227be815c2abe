//! The keys that are told of on the session's screen.

use routine::{Message, StopReason};
use session::{KEYS, Phase, Press, STOP_KEYS, View};

use super::super::ask::key_name;
use super::Stage;

/// What was it? The keys that answer.
pub(super) const REASONS: [(char, StopReason); 5] = [
    ('1', StopReason::Done),
    ('2', StopReason::Pain),
    ('3', StopReason::Numb),
    ('4', StopReason::Dizzy),
    ('5', StopReason::Interrupted),
];

/// The reason that a key tells.
pub(super) fn reason_of(key: char) -> Option<StopReason> {
    REASONS.iter().find(|(known, _)| *known == key).map(|(_, reason)| *reason)
}

impl Stage<'_> {
    /// The keys that mean something now, with their words.
    pub(super) fn keys(&self, view: &View) -> Vec<(String, String)> {
        let mut keys = self.hints(view, |press| view.can(press));
        keys.extend(self.hurt_hints().filter(|_| match view.phase {
            Phase::Playing | Phase::Paused(_) => true,
            Phase::Ready | Phase::ComingOff | Phase::After | Phase::Over => false,
        }));
        if view.can(Press::Because) && !self.asking_why {
            keys.push(("1–5".into(), self.say("term-key-because")));
        }
        keys
    }

    /// Every key that may ever be there at once.
    pub(super) fn all_keys(&self, view: &View) -> Vec<(String, String)> {
        let ever = |press| view.offers(press) && !matches!(press, Press::Ready | Press::Resume);
        let mut keys = self.hints(view, ever);
        keys.extend(self.hurt_hints());
        keys
    }

    /// The keys that stop and say why in one.
    fn hurt_hints(&self) -> impl Iterator<Item = (String, String)> {
        STOP_KEYS.iter().map(|(key, reason)| {
            let words = Message::new(format!("term-key-{}", reason.key()));
            (key_name(*key, self.words), self.words.text(&words))
        })
    }

    /// The keys of those presses, each once, with words for what they do now.
    fn hints(&self, view: &View, shown: impl Fn(Press) -> bool) -> Vec<(String, String)> {
        let first = KEYS.iter().filter(|(key, press)| press.letter() == Some(*key));
        let words = |press: Press| {
            let longer = press == Press::Spot && view.stays();
            let key = if longer { "longer" } else { press.key() };
            Message::new(format!("term-key-{key}"))
        };
        first
            .filter(|(_, press)| shown(*press))
            .map(|(key, press)| (key_name(*key, self.words), self.words.text(&words(*press))))
            .collect()
    }
}

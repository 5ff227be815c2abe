//! How long each phrase takes to say: data, handed in from a voice pack, or upper estimates for a
//! device's own voice.

use crate::{Map, Message, Span};

/// How long one phrase takes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PhraseLength {
    /// The full form.
    pub full: Span,
    /// The short form, used where the full one doesn't fit; `None` where the phrase has none.
    pub short: Option<Span>,
}

/// The length of every phrase that a session may say.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Lengths(Map<Message, PhraseLength>);

impl Lengths {
    /// The length of `phrase`, or `None` where this voice doesn't have it.
    pub fn of(&self, phrase: &Message) -> Option<PhraseLength> {
        self.0.get(phrase).copied()
    }

    /// These, and where they lack a phrase, that of `other`: a voice that was recorded without a
    /// person's own technique says the rest of their routine.
    ///
    /// ```
    /// # use routine::{Lengths, Message, PhraseLength, Span};
    /// let one = |ms| PhraseLength { full: Span::from_ms(ms), short: None };
    /// let voice = Lengths::from_iter([(Message::new("known"), one(900))]);
    /// let estimate = [(Message::new("known"), one(1_500)), (Message::new("own"), one(2_000))];
    /// let both = voice.or(Lengths::from_iter(estimate));
    /// assert_eq!(both.of(&Message::new("known")), Some(one(900)));
    /// assert_eq!(both.of(&Message::new("own")), Some(one(2_000)));
    /// ```
    pub fn or(self, other: Lengths) -> Lengths {
        let mut both = other.0;
        both.extend(self.0);
        Lengths(both)
    }

    /// Every phrase with its length, in the phrases' own order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&Message, PhraseLength)> {
        self.0.iter().map(|(phrase, length)| (phrase, *length))
    }
}

impl FromIterator<(Message, PhraseLength)> for Lengths {
    fn from_iter<I: IntoIterator<Item = (Message, PhraseLength)>>(lengths: I) -> Lengths {
        Lengths(lengths.into_iter().collect())
    }
}

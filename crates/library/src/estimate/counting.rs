//! How many letters a language's words for numbers have.

/// A language's way to count.
pub(super) struct Counting {
    /// Letters of zero to nineteen.
    small: [u32; 20],
    /// Of twenty, thirty … ninety.
    tens: [u32; 8],
    /// What joins tens and ones: the hyphen of forty-five.
    joined: u32,
    /// What follows the number of hundreds.
    hundred: u32,
    /// What stands between hundreds and the rest.
    then: u32,
    /// How many of its letters are said, in percent.
    said: u32,
}

const ENGLISH: Counting = Counting {
    small: [4, 3, 3, 5, 4, 4, 3, 5, 5, 4, 3, 6, 6, 8, 8, 7, 7, 9, 8, 8],
    tens: [6, 6, 5, 5, 5, 7, 6, 6],
    joined: 1,
    hundred: " hundred".len() as u32,
    then: " and ".len() as u32,
    said: 100,
};

/// Nobody speaks it: longer than English, it takes no more time.
const PSEUDO: Counting = Counting { said: 60, ..ENGLISH };

const GERMAN: Counting = Counting {
    small: [4, 4, 4, 4, 4, 4, 5, 6, 4, 4, 4, 3, 5, 8, 8, 8, 8, 8, 8, 8],
    tens: [7, 7, 7, 7, 7, 7, 7, 7],
    joined: "und".len() as u32,
    hundred: "hundert".len() as u32,
    then: 0,
    said: 100,
};

const SPANISH: Counting = Counting {
    small: [4, 3, 3, 4, 6, 5, 4, 5, 4, 5, 4, 4, 4, 5, 7, 6, 9, 10, 10, 10],
    tens: [6, 7, 8, 9, 7, 7, 7, 7],
    joined: " y ".len() as u32,
    hundred: "cientos".len() as u32,
    then: 1,
    said: 100,
};

impl Counting {
    /// That of the language `tag`; English where it is another.
    pub(super) fn of(tag: &str) -> &'static Counting {
        match tag {
            "de" => &GERMAN,
            "es" => &SPANISH,
            crate::PSEUDO => &PSEUDO,
            _ => &ENGLISH,
        }
    }

    /// Letters, signs and blanks, each number counted as its words.
    pub(super) fn letters(&self, text: &str) -> u32 {
        let mut letters = 0;
        let mut number: Option<u32> = None;
        for c in text.chars() {
            if let Some(digit) = c.to_digit(10) {
                number = Some(number.unwrap_or(0).saturating_mul(10).saturating_add(digit));
            } else {
                letters += number.take().map_or(0, |number| self.number(number)) + 1;
            }
        }
        letters += number.map_or(0, |number| self.number(number));
        letters * self.said / 100
    }

    /// How many letters the words of a number have: 45 is `forty-five`, 10.
    fn number(&self, number: u32) -> u32 {
        let of = |list: &[u32], i: u32| list.get(i as usize).copied().unwrap_or(0);
        match number {
            0..20 => of(&self.small, number),
            20..100 if number.is_multiple_of(10) => of(&self.tens, number / 10 - 2),
            20..100 => of(&self.tens, number / 10 - 2) + self.joined + of(&self.small, number % 10),
            100.. => {
                // "one hundred and five"; thousands and more as if they were said digit by digit.
                let rest = number % 100;
                let hundreds = self.number((number / 100).min(99)) + self.hundred;
                hundreds + if rest == 0 { 0 } else { self.then + self.number(rest) }
            }
        }
    }
}

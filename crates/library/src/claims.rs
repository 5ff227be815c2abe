//! Claims about rolling and the sources they rest on: what is said, what is known, how sure.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use routine::{Message, words};

use crate::files::{CLAIMS, SOURCES};
use crate::table;

/// Something that is said about rolling.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Claim {
    /// Its name in technique files: `range-of-motion`.
    pub key: String,
    /// How sure it is, for the upper back.
    pub certainty: Certainty,
    /// Keys of the sources, never empty.
    pub sources: Vec<String>,
}

/// What a study found of something that is claimed: a standardised difference with its 95 % interval, in
/// hundredths, as the source prints it. Above 0 is more of what [`Effect::what`] names.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Effect {
    /// The claim's key.
    pub claim: String,
    /// Its own, within the claim.
    pub key: String,
    /// The best guess.
    pub value: i32,
    /// The interval's lower end.
    pub low: i32,
    /// The interval's upper end.
    pub high: i32,
    /// The source's key.
    pub source: String,
}

words! {
    /// How sure something is, from the surest.
    Certainty {
        /// Fairly sure.
        Moderate = "moderate",
        /// Somewhat sure.
        LowModerate = "low-moderate",
        /// Not very sure.
        Low = "low",
        /// Hardly known.
        VeryLow = "very-low",
        /// Opinion, or our own choice.
        Opinion = "opinion",
        /// No evidence was found.
        None = "none",
    }
}

/// A paper, guideline or page: what of it is shown. `library/sources.toml` tells more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Its name in claims and limits: `behm2020`.
    pub key: String,
    /// Who wrote it; `None` where the page read didn't say.
    pub authors: Option<String>,
    /// Year; `None` where the page read didn't say.
    pub year: Option<u32>,
    /// Title.
    pub title: String,
    /// Digital object identifier.
    pub doi: Option<String>,
    /// Its number among the open papers of PubMed Central; `None` also where it has a
    /// [`Source::doi`].
    pub pmcid: Option<String>,
    /// Where it was published, with volume and pages; `None` also where it has one of the two.
    pub journal: Option<String>,
    /// Whether its finding was read.
    pub status: Status,
    /// What it found, in one line.
    pub finding: String,
}

words! {
    /// Whether a finding was read or not: said wherever it is shown.
    Status {
        /// The finding was read.
        Verified = "verified",
        /// Remembered, or cut off in what could be read.
        Unverified = "unverified",
        /// Worked out by us.
        Derived = "derived",
    }
}

/// Every claim, in the file's order.
pub fn claims() -> Vec<Claim> {
    table::read(CLAIMS, "claim", |entry| {
        Some(Claim {
            key: entry.text("key")?,
            certainty: Certainty::from_key(&entry.text("certainty")?)?,
            sources: entry.texts("sources"),
        })
    })
}

/// Every effect, in the file's order.
pub fn effects() -> Vec<Effect> {
    table::read(CLAIMS, "effect", |entry| {
        Some(Effect {
            claim: entry.text("claim")?,
            key: entry.text("key")?,
            value: entry.signed("value")?,
            low: entry.signed("low")?,
            high: entry.signed("high")?,
            source: entry.text("source")?,
        })
    })
}

/// Every source, by key.
pub fn sources() -> Vec<Source> {
    table::read(SOURCES, "source", |entry| {
        Some(Source {
            key: entry.text("key")?,
            authors: entry.text("authors"),
            year: entry.number("year"),
            title: entry.text("title")?,
            doi: entry.text("doi"),
            pmcid: entry.text("pmcid"),
            journal: entry.text("journal"),
            status: Status::from_key(&entry.text("status")?)?,
            finding: entry.text("finding")?,
        })
    })
}

impl Source {
    /// Who wrote what and when, as far as the page that was read said so: `Behm DG, et al. (2020).
    /// Title`, or `Title (2020)`; and the journal, where nothing else leads to it.
    pub fn name(&self) -> String {
        let year = self.year.map(|year| format!(" ({year})")).unwrap_or_default();
        let name = match &self.authors {
            Some(authors) => format!("{authors}{year}. {}", self.title),
            None => format!("{}{year}", self.title),
        };
        match &self.journal {
            Some(journal) => format!("{name}. {journal}"),
            None => name,
        }
    }

    /// Where it is found: what to call that, and its address; `None` where no page of it is known.
    pub fn link(&self) -> Option<(String, String)> {
        if let Some(doi) = &self.doi {
            return Some((format!("doi:{doi}"), format!("https://doi.org/{doi}")));
        }
        let pmcid = self.pmcid.as_ref()?;
        Some((pmcid.clone(), format!("https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/")))
    }
}

impl Claim {
    /// The message of its name.
    pub fn name(&self) -> Message {
        Message::new(format!("claim-{}-name", self.key))
    }

    /// What is said everywhere. Not our words: shown only beside [`Claim::known`].
    pub fn said(&self) -> Message {
        Message::new(format!("claim-{}-said", self.key))
    }

    /// What Rollwise does because of it.
    pub fn ours(&self) -> Message {
        Message::new(format!("claim-{}-we", self.key))
    }

    /// Where the certainty isn't the whole of it; not every claim has such words.
    pub fn remark(&self) -> Message {
        Message::new(format!("claim-{}-remark", self.key))
    }

    /// What is known.
    pub fn known(&self) -> Message {
        Message::new(format!("claim-{}-known", self.key))
    }
}

impl Effect {
    /// What was measured, against what.
    pub fn what(&self) -> Message {
        Message::new(format!("effect-{}-{}", self.claim, self.key))
    }
}

impl Certainty {
    /// How sure, in words.
    pub fn message(self) -> Message {
        Message::new(format!("certainty-{}", self.key()))
    }
}

//! Claims and sources: every key that is cited is there, and nothing lies about unused.

use std::collections::BTreeSet;

use library::{Certainty, Claim, Source, Status, Words, claims, effects, sources, techniques};

fn keys(sources: &[Source]) -> BTreeSet<&str> {
    sources.iter().map(|source| source.key.as_str()).collect()
}

fn claim_keys(claims: &[Claim]) -> BTreeSet<&str> {
    claims.iter().map(|claim| claim.key.as_str()).collect()
}

#[test]
fn both_lists_are_read_whole() {
    let count = |text: &str, list: &str| text.lines().filter(|line| *line == list).count();
    let claims_text = include_str!("../../../../library/claims.toml");
    let sources_text = include_str!("../../../../library/sources.toml");
    let (claims, sources) = (claims(), sources());
    assert_eq!(claims.len(), count(claims_text, "[[claim]]"));
    assert_eq!(sources.len(), count(sources_text, "[[source]]"));
    assert_eq!(claim_keys(&claims).len(), claims.len(), "a claim comes twice");
    assert_eq!(keys(&sources).len(), sources.len(), "a source comes twice");
}

#[test]
fn every_claim_rests_on_sources_that_are_there() {
    let sources = sources();
    for claim in claims() {
        assert!(!claim.sources.is_empty(), "{}", claim.key);
        for key in &claim.sources {
            assert!(keys(&sources).contains(key.as_str()), "{}: {key}", claim.key);
        }
    }
}

#[test]
fn every_technique_cites_claims_and_sources_that_are_there() {
    let (claims, sources) = (claims(), sources());
    for technique in techniques().iter() {
        assert!(!technique.claims().is_empty(), "{}", technique.id());
        for cited in technique.claims() {
            let claim = claims.iter().find(|claim| claim.key == cited.claim);
            let claim = claim.unwrap_or_else(|| panic!("{}: {}", technique.id(), cited.claim));
            for key in &cited.sources {
                assert!(keys(&sources).contains(key.as_str()), "{}: {key}", technique.id());
                assert!(claim.sources.contains(key), "{} doesn't rest on {key}", claim.key);
            }
        }
    }
}

#[test]
fn every_effect_is_of_a_claim_and_from_one_of_its_sources_that_was_read() {
    let (claims, sources, effects) = (claims(), sources(), effects());
    assert_eq!(
        effects.len(),
        include_str!("../../../../library/claims.toml").matches("[[effect]]").count()
    );
    for effect in effects {
        let claim = claims.iter().find(|claim| claim.key == effect.claim);
        let claim = claim.unwrap_or_else(|| panic!("{}", effect.claim));
        assert!(claim.sources.contains(&effect.source), "{}: {}", claim.key, effect.source);
        let source = sources.iter().find(|source| source.key == effect.source);
        assert_eq!(source.map(|source| source.status), Some(Status::Verified), "{}", effect.source);
        assert!(effect.low <= effect.value && effect.value <= effect.high, "{effect:?}");
    }
}

/// What the pages that were read didn't say of a source, by key. Nothing else is missing, and nothing
/// of this may be made up.
const NO_AUTHOR: [&str; 13] = [
    "adamczyk2020",
    "cooperstein2009",
    "doms2024",
    "gemmell",
    "ic_meta2022",
    "jcpr2019dwell",
    "monteiro2018",
    "pagaduan2022",
    "pec2023",
    "sliding2021",
    "sports2021trunk",
    "thieme_nrs",
    "wilke2018mtrp",
];
const NO_YEAR: [&str; 10] = [
    "anticoag_web",
    "aorta",
    "choi_roundshoulder",
    "devon_thoracic",
    "etg_alerting",
    "healthytogether",
    "physiopedia_thoracic",
    "pt_opinion_lumbar",
    "siegel2026gap",
    "thieme_nrs",
];

#[test]
fn every_source_says_who_when_and_where_as_far_as_is_known() {
    let sources = sources();
    let lacking = |lacks: fn(&Source) -> bool| -> Vec<&str> {
        sources.iter().filter(|source| lacks(source)).map(|source| source.key.as_str()).collect()
    };
    assert_eq!(lacking(|source| source.authors.is_none()), NO_AUTHOR);
    assert_eq!(lacking(|source| source.year.is_none()), NO_YEAR);
    // What the file has of ways to find it is shown: an address, else the journal.
    let file = include_str!("../../../../library/sources.toml");
    for (source, entry) in sources.iter().zip(file.split("[[source]]").skip(1)) {
        assert!(entry.contains(&format!("key = \"{}\"", source.key)), "{}", source.key);
        let addressed = entry.contains("\ndoi = ") || entry.contains("\npmcid = ");
        assert_eq!(source.link().is_some(), addressed, "{}", source.key);
        let journal = entry.contains("\njournal = ") && !addressed;
        assert_eq!(source.journal.is_some(), journal, "{}", source.key);
        let name = source.name();
        assert!(!name.starts_with([' ', '(']) && name.contains(&source.title), "{name}");
    }
    let of = |key: &str| sources.iter().find(|source| source.key == key).unwrap();
    let (name, address) = of("wilke2018mtrp").link().unwrap();
    assert_eq!(name, "PMC6358529");
    assert_eq!(address, "https://pmc.ncbi.nlm.nih.gov/articles/PMC6358529/");
    assert!(of("wilke2020").link().unwrap().1.starts_with("https://doi.org/10.1007/"));
}

/// A claim that carries a number on a page must not rest on something nobody has read.
#[test]
fn no_claim_rests_on_unverified_sources_alone() {
    let sources = sources();
    let verified = |key: &String| {
        let source = sources.iter().find(|source| source.key == *key);
        source.is_some_and(|source| source.status == Status::Verified)
    };
    for claim in claims() {
        assert!(claim.sources.iter().any(verified), "{}", claim.key);
    }
}

/// `routine`'s limits name their sources in backticks; `library` keeps those sources.
#[test]
fn every_source_that_the_limits_name_is_there() {
    let limits = include_str!("../../../routine/src/limits.rs");
    let sources = sources();
    let named = limits.split("Source:").skip(1).flat_map(|after| {
        let reason = after.split("pub const").next().unwrap_or_default();
        reason.split('`').skip(1).step_by(2)
    });
    let like_a_key = |word: &&str| {
        word.chars().any(|c| c.is_ascii_digit()) && word.chars().all(|c| c.is_ascii_alphanumeric())
    };
    let named: BTreeSet<&str> = named.filter(like_a_key).collect();
    assert!(named.contains("behm2020"), "found only {named:?}");
    let missing: Vec<_> = named.difference(&keys(&sources)).copied().collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn no_source_lies_about_uncited() {
    let claims = claims();
    let limits = include_str!("../../../routine/src/limits.rs");
    let cited = |source: &Source| {
        claims.iter().any(|claim| claim.sources.contains(&source.key))
            || limits.contains(&format!("`{}`", source.key))
    };
    let uncited: Vec<String> =
        sources().into_iter().filter(|source| !cited(source)).map(|source| source.key).collect();
    assert!(uncited.is_empty(), "{uncited:?}");
}

#[test]
fn every_claim_and_certainty_has_its_words() {
    let words = Words::english();
    let certainties = Certainty::ALL.iter().map(|certainty| certainty.message());
    let claims = claims()
        .into_iter()
        .flat_map(|claim| [claim.name(), claim.said(), claim.known(), claim.ours()]);
    let effects = effects().into_iter().map(|effect| effect.what());
    for message in claims.chain(effects).chain(certainties) {
        assert!(words.find(&message).is_some(), "{message}");
    }
}

//! Finding: what people type, and what they should find.

use library::search::{Document, Found, Index, findable};
use library::{Words, routines, techniques};
use routine::{Message, Region};

/// What people type: `query => kind/id, …`, of which one should be among the first three. The English
/// ones were written by somebody who had not seen the index nor its words.
const QUERIES: [(&str, &str, usize); 3] = [
    ("en", include_str!("queries.txt"), 60),
    ("de", include_str!("queries-de.txt"), 24),
    ("es", include_str!("queries-es.txt"), 24),
];

fn shelf(words: &Words) -> (Vec<Found>, Index) {
    let catalogue = techniques();
    let all = findable(words, &catalogue, &routines(&catalogue));
    let empty = words.text(&Message::new("search-words-empty"));
    let index = Index::new(all.iter().map(|(_, document)| Document::of(document)), &empty);
    (all.into_iter().map(|(found, _)| found).collect(), index)
}

fn name(found: &Found) -> String {
    match found {
        Found::Technique(id) => format!("technique/{id}"),
        Found::Claim(key) => format!("claim/{key}"),
        Found::Region(region) => format!("region/{}", region.key()),
        Found::Routine(id) => format!("routine/{id}"),
    }
}

#[test]
fn what_people_type_finds_what_they_mean() {
    for (language, queries, count) in QUERIES {
        check(&Words::new(language), queries, count);
    }
}

fn check(words: &Words, queries: &str, count: usize) {
    let (shelf, index) = shelf(words);
    let names: Vec<String> = shelf.iter().map(name).collect();
    let mut missed = Vec::new();
    for line in queries.lines() {
        let (query, due) = line.split_once(" => ").expect("a query and its pages");
        let due: Vec<&str> = due.split(", ").collect();
        for page in &due {
            assert!(names.iter().any(|name| name == page), "{page} isn't there");
        }
        let found: Vec<&str> =
            index.find(query).into_iter().take(3).map(|number| names[number].as_str()).collect();
        if !due.iter().any(|page| found.contains(page)) {
            missed.push(format!("{query}: {found:?}, not {due:?}"));
        }
    }
    let asked = queries.lines().count();
    assert_eq!(asked, count);
    // 95 % of them.
    assert!(missed.len() <= asked / 20, "{} of {asked}: {missed:#?}", missed.len());
}

#[test]
fn every_title_finds_itself_first_and_half_of_it_among_the_first() {
    for words in Words::languages().map(Words::new) {
        let (shelf, index) = shelf(&words);
        for technique in techniques().iter() {
            let own = Found::Technique(technique.id().into());
            let own = shelf.iter().position(|found| *found == own);
            let title = words.text(&technique.name());
            assert_eq!(index.find(&title).first().copied(), own, "{title}");
            let half: String = title.chars().take(title.chars().count().div_ceil(2)).collect();
            let found = index.find(&half);
            assert!(found.iter().take(3).any(|number| Some(*number) == own), "{half}");
        }
    }
}

#[test]
fn nothing_and_nonsense_find_nothing() {
    let (_, index) = shelf(&Words::english());
    for query in ["", "   ", "…", "zzqx", "12345678"] {
        assert_eq!(index.find(query), [] as [usize; 0], "{query}");
    }
    assert_eq!(Index::default().find("anything"), [] as [usize; 0]);
}

#[test]
fn slips_endings_marks_and_words_run_together() {
    let document = |title| Document { title, also: "", text: "" };
    let shelf = ["Rückenstrecker", "Open book", "Prayer roll", "Cat–camel"].map(document);
    let index = Index::new(shelf, "the");
    for (query, due) in [
        ("ruckenstrecker", 0),
        ("RÜCKEN", 0),
        ("rükcenstrekcer", 0),
        ("openbook", 1),
        ("opne the book", 1),
        ("praying", 2),
        ("rolling prayer", 2),
        ("cat camel", 3),
    ] {
        assert_eq!(index.find(query).first(), Some(&due), "{query}");
    }
}

#[test]
fn every_muscle_area_has_other_names() {
    let words = Words::english();
    for region in Region::ALL {
        let key = format!("search-{}", region.key());
        assert!(words.find(&Message::new(key.clone())).is_some(), "{key}");
    }
    for technique in techniques().iter() {
        let key = format!("search-{}", technique.id());
        assert!(words.find(&Message::new(key.clone())).is_some(), "{key}");
    }
    for claim in library::claims() {
        let key = format!("search-{}", claim.key);
        assert!(words.find(&Message::new(key.clone())).is_some(), "{key}");
    }
}

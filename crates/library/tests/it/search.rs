//! Finding: what people type, and what they should find.

use library::search::{Document, Found, Index, findable};
use library::{Words, routines, techniques};
use routine::{Message, Region};

/// What people type: `query => kind/id, …`, of which one should be among the first three. The first
/// English ones were written by somebody who had not seen the index nor its words; `more` from the names
/// of the pages alone, and what they missed was mended.
const QUERIES: [(&str, &str, usize); 6] = [
    ("en", include_str!("queries.txt"), 60),
    ("en", include_str!("queries-more.txt"), 220),
    ("de", include_str!("queries-de.txt"), 24),
    ("de", include_str!("queries-more-de.txt"), 180),
    ("es", include_str!("queries-es.txt"), 24),
    ("es", include_str!("queries-more-es.txt"), 180),
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

/// The same words with a slip in the longest: the letter in its middle left out, or changed with the next.
#[test]
fn slips_find_what_people_mean() {
    for (language, queries, _) in QUERIES {
        let (shelf, index) = shelf(&Words::new(language));
        let names: Vec<String> = shelf.iter().map(name).collect();
        for slip in [left_out, changed_round] {
            let (mut met, mut asked) = (0, 0);
            for line in queries.lines() {
                let (query, due) = line.split_once(" => ").expect("a query and its pages");
                let word =
                    query.split(' ').max_by_key(|word| word.chars().count()).expect("a word");
                if word.chars().count() < 5 {
                    continue;
                }
                let found = index.find(&query.replace(word, &slip(word)));
                asked += 1;
                met += usize::from(
                    found
                        .iter()
                        .take(3)
                        .any(|number| due.split(", ").any(|page| page == names[*number])),
                );
            }
            // 85 % of them: some slips make another word.
            assert!(met * 20 >= asked * 17, "{language}: {met} of {asked}");
        }
    }
}

fn left_out(word: &str) -> String {
    let middle = word.chars().count() / 2;
    word.chars()
        .enumerate()
        .filter(|(place, _)| *place != middle)
        .map(|(_, letter)| letter)
        .collect()
}

fn changed_round(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let middle = letters.len() / 2;
    letters.swap(middle - 1, middle);
    letters.into_iter().collect()
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
fn slips_endings_marks_sounds_and_words_run_together() {
    let document = |title| Document { title, ..Document::default() };
    let shelf = [
        "Rückenstrecker",
        "Open book",
        "Prayer roll",
        "Cat–camel",
        "Nackenverspannung",
        "Kyphosis",
        "Bewegungsumfang",
        "The measure",
    ];
    let index = Index::new(shelf.map(document), "the");
    for (query, due) in [
        ("ruckenstrecker", 0),
        ("RÜCKEN", 0),
        ("rükcenstrekcer", 0),
        ("openbook", 1),
        ("opne the book", 1),
        ("praying", 2),
        ("rolling prayer", 2),
        ("cat camel", 3),
        // What a long word ends with, and what it begins with.
        ("verspannung", 4),
        ("nackenweh", 4),
        ("bewegungsspielraum", 6),
        // As it sounds.
        ("kifosis", 5),
        ("measurement", 7),
    ] {
        assert_eq!(index.find(query).first(), Some(&due), "{query}");
    }
}

#[test]
fn no_slip_is_taken_for_meant_beside_what_was_meant() {
    let document = |title| Document { title, ..Document::default() };
    let index = Index::new(["Place", "Placebo", "Rear", "Bear", "Xylophone"].map(document), "");
    assert_eq!(index.find("rear"), [2]);
    assert_eq!(index.find("place"), [0, 1]);
    assert_eq!(index.find("tear"), [] as [usize; 0]);
    assert_eq!(index.find("phone"), [] as [usize; 0]);
}

#[test]
fn words_that_say_next_to_nothing_only_decide_between_equals() {
    let document = |title| Document { title, ..Document::default() };
    let index =
        Index::new(["Which roller", "A hard roller", "The roller 5"].map(document), "which a the");
    assert_eq!(index.find("which roller"), [0, 1, 2]);
    assert_eq!(index.find("roller 5").first(), Some(&2));
    // Alone they are all that was asked for; beside what nothing has they are nothing.
    assert_eq!(index.find("which"), [0]);
    assert_eq!(index.find("which zzqx"), [] as [usize; 0]);
    // A title that begins with the letter comes before one that has a word that does.
    assert_eq!(index.find("h"), [1]);
    assert_eq!(index.find("w").first(), Some(&0));
}

#[test]
fn every_condition_of_the_safety_list_finds_who_should_not_roll() {
    for words in Words::languages().map(Words::new) {
        let (shelf, index) = shelf(&words);
        let due = shelf.iter().position(|found| *found == Found::Claim("screening".into()));
        for key in
            words.keys().filter(|key| key.starts_with("condition-") && !key.ends_with("-why"))
        {
            let said = words.text(&Message::new(String::from(key)));
            let found = index.find(&said);
            assert!(found.iter().take(3).any(|number| Some(*number) == due), "{said}");
        }
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

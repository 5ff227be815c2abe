//! Texts of a person's own beside ours: what is read, what is refused, and that ours stays ours.

use std::sync::Arc;

use library::own::{Held, Refused, Sent, Shelf, is_technique, line, open};
use routine::share::{self, Unshared};
use routine::{Draft, DraftStep, Enter, Technique, text};

/// One of ours under another name, with words of its own.
fn mine(id: &str, name: &str) -> String {
    let ours = library::techniques();
    let ours = text::print_technique(ours.get("cat-camel").expect("ours"));
    let mine = ours.replace("id = \"cat-camel\"", &format!("id = \"{id}\""));
    format!("{mine}\n[text.en]\nname = \"{name}\"\n")
}

fn using(ids: &[&str], technique: &Technique) -> Draft {
    let mut draft = Draft::new("Mine");
    for id in ids {
        let usual = DraftStep::usual(technique, Enter::Brief);
        draft.steps.push(DraftStep { technique: (*id).into(), ..usual });
    }
    draft
}

fn shelf(texts: &[(&str, &str)]) -> Shelf {
    let texts = texts.iter().map(|(key, text)| (String::from(*key), String::from(*text)));
    Shelf::of(&library::techniques(), texts)
}

#[test]
fn a_routine_uses_a_technique_of_ones_own() {
    let own = text::technique(&mine("bow", "Bow")).expect("sound");
    let draft = using(&["cat-camel", "bow"], &own);
    let routine = text::print_draft(&draft, &[]);
    // Whichever lies first.
    let shelf = shelf(&[("1", &routine), ("2", &mine("bow", "Bow"))]);
    assert!(shelf.items.iter().all(|item| item.faults.is_empty()), "{:?}", shelf.items);
    assert!(draft.check(&shelf.catalogue).routine.is_ok());
    // What goes with it when it is sent, and opens elsewhere.
    let brought = shelf.brought(&draft);
    let own = Arc::new(own);
    assert_eq!(brought, std::slice::from_ref(&own));
    let sent = text::print_draft(&draft, &brought);
    assert_eq!(open(&sent), Ok(Sent::Routine(draft.clone(), vec![own.clone()])));
    let there = Shelf::of(&library::techniques(), [(String::from("x"), sent)]);
    assert!(draft.check(&there.catalogue).routine.is_ok());
    assert_eq!(there.clash(&[own]), None);
    let other = text::technique(&mine("bow", "Another")).expect("sound");
    assert_eq!(there.clash(&[Arc::new(other)]), Some("bow"));
}

#[test]
fn ours_stays_ours() {
    let shelf = shelf(&[
        ("techniques/cat-camel.toml", &mine("cat-camel", "Forged")),
        ("techniques/bow.toml", &mine("bow", "Bow")),
        ("2", &mine("bow", "Second")),
    ]);
    let ours = library::techniques();
    assert_eq!(shelf.catalogue.get("cat-camel"), ours.get("cat-camel"));
    assert!(matches!(&shelf.items[0].held, Held::NameTaken(id) if id == "cat-camel"));
    assert!(matches!(shelf.items[1].held, Held::Technique(_)));
    assert!(matches!(shelf.items[2].held, Held::NameTaken(_)));
}

#[test]
fn faults_are_told_with_their_line() {
    let wrong = "id = \"mine\"\n\n[[step]]\ntechnique = \"five\"\nlevel = 2\nsets = 1\nsecs = 40\nenter = \"brief\"\n";
    let shelf = shelf(&[("routines/mine.toml", wrong), ("routines/odd.toml", "id = ")]);
    let item = shelf.item("routines/mine.toml").expect("it was handed in");
    assert!(matches!(item.held, Held::Routine(..)));
    assert_eq!(item.faults[0].fault.code(), "unknown-technique");
    assert_eq!(line(wrong, item.faults[0].at.start), (4, "technique = \"five\""));
    assert!(matches!(shelf.items[1].held, Held::Unreadable));
    assert!(!shelf.items[1].faults.is_empty());
    assert_eq!(line("", 7), (1, ""));
}

#[test]
fn what_is_sent_is_opened_or_refused() {
    let draft = Draft::new("Before work");
    let address = format!("https://example.org/x?a=1#/shared/{}", share::write(&draft));
    assert_eq!(open(&address), Ok(Sent::Routine(draft, Vec::new())));
    assert_eq!(open("hello"), Err(Refused::Address(Unshared::Damaged)));
    assert!(matches!(open("a = 1\n"), Err(Refused::File(_))));
    assert!(matches!(open(&mine("bow", "Bow")), Ok(Sent::Technique(_))));
    // Beside what is here, a file's form isn't all that may be wrong.
    let wrong = "id = \"mine\"\nodd = 1\n\n[[step]]\ntechnique = \"five\"\nlevel = 2\nsets = 1\nsecs = 40\nenter = \"brief\"\n";
    let codes = |refused: Result<Sent, Refused>| match refused {
        Err(Refused::File(found)) => found.iter().map(|found| found.fault.code()).collect(),
        Ok(_) | Err(Refused::Address(_)) => Vec::new(),
    };
    assert_eq!(codes(open(wrong)), ["unknown-key"]);
    assert_eq!(codes(shelf(&[]).open(wrong)), ["unknown-key", "unknown-technique"]);
    let huge = format!("id = \"{}\"\n", "a".repeat(200_000));
    assert!(matches!(open(&huge), Err(Refused::File(faults)) if faults.len() == 1));
}

#[test]
fn a_text_is_what_its_folder_says_or_what_it_has() {
    for (key, text, is) in [
        ("", "[[level]]\n", true),
        ("", "id = 1\nsides = \"both\"\n", true),
        ("", "[[level]]\n[[step]]\n", false),
        // A routine with a slip of the pen is no technique.
        ("", "id = \"mine\"\nminuets = 5\n\n[[steps]]\ntechnique = \"cat-camel\"\n", false),
        ("routines/x.toml", "[[level]]\n", false),
        ("techniques/x.toml", "", true),
    ] {
        assert_eq!(is_technique(key, text), is, "{key} {text}");
    }
}

//! The list of all that a voice must say: whole, named for files, each text once.

use std::collections::BTreeSet;

use library::{Clip, Words, clips, routines, techniques};
use routine::{Form, Message};

fn all() -> Vec<Clip> {
    clips(&Words::english(), &techniques())
}

#[test]
fn every_ready_routine_is_within() {
    let (words, all) = (Words::english(), all());
    let says: BTreeSet<&(Message, Form)> = all.iter().flat_map(|clip| &clip.says).collect();
    for routine in routines(&techniques()) {
        for phrase in routine::phrases(&routine) {
            let message = &phrase.message;
            assert!(says.contains(&(message.clone(), Form::Full)), "{}: {message}", routine.id());
            let short = words.short(message).is_some();
            assert_eq!(says.contains(&(message.clone(), Form::Short)), short, "{message}");
        }
    }
}

#[test]
fn each_text_is_spoken_once_and_each_phrase_has_one() {
    let all = all();
    let texts: BTreeSet<&str> = all.iter().map(|clip| clip.text.as_str()).collect();
    assert_eq!(texts.len(), all.len());
    let says: Vec<&(Message, Form)> = all.iter().flat_map(|clip| &clip.says).collect();
    assert_eq!(says.iter().collect::<BTreeSet<_>>().len(), says.len());
    assert!(all.iter().all(|clip| !clip.says.is_empty()));
}

#[test]
fn names_are_names_of_files() {
    let all = all();
    let names: BTreeSet<&str> = all.iter().map(|clip| clip.name.as_str()).collect();
    assert_eq!(names.len(), all.len());
    for name in names {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c);
        assert!(name.chars().all(fits) && name.len() <= 80, "{name}");
    }
}

/// The room is at least what an unhurried voice needs: nobody has to hurry.
#[test]
fn each_has_room() {
    for clip in all() {
        assert!(clip.room.ms() >= 1_500, "{}: {}", clip.name, clip.room);
    }
}

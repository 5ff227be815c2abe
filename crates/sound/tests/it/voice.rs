//! The built-in voices: every phrase has its clip and every clip its phrase, each fits its time, and
//! none is silent, clipped or cut.

use std::collections::{BTreeMap, BTreeSet};

use library::{Clip, VOICES, Words, clips, techniques};
use routine::{Form, Message};
use sound::Pack;

use crate::guide::{fractions, level_db};

/// A voice, and what it has to say.
struct Case {
    voice: Pack,
    script: Vec<Clip>,
}

fn cases() -> impl Iterator<Item = (&'static str, Case)> {
    VOICES.iter().map(|(language, pack)| {
        let voice = Pack::read(*pack).expect("a sound pack");
        let script = clips(&Words::new(language), &techniques());
        (*language, Case { script: needed(script, &voice), voice })
    })
}

/// Without the short forms of what fits its time as it is: nobody would ever say them.
fn needed(mut script: Vec<Clip>, voice: &Pack) -> Vec<Clip> {
    let fits = |clip: &Clip, message: &Message| {
        let clip_of = voice.clip(message, Form::Full);
        clip_of.is_some_and(|clip_of| voice.samples(clip_of).div_ceil(24) as u32 <= clip.room.ms())
    };
    let of_full = |clip: &Clip| -> Vec<Message> {
        let full = clip.says.iter().filter(|(_, form)| *form == Form::Full);
        full.map(|(message, _)| message.clone()).filter(|message| fits(clip, message)).collect()
    };
    let whole: BTreeSet<Message> = script.iter().flat_map(of_full).collect();
    for clip in &mut script {
        clip.says.retain(|(message, form)| *form == Form::Full || !whole.contains(message));
    }
    script.retain(|clip| !clip.says.is_empty());
    script
}

/// Where this fails, `cargo xtask voice` makes the packs anew.
#[test]
fn each_says_its_script_and_nothing_else() {
    for (language, Case { voice, script }) in cases() {
        let wanted: BTreeSet<_> =
            script.iter().flat_map(|clip| clip.says.iter().cloned()).collect();
        let had: BTreeSet<_> =
            voice.phrases().map(|(message, form, _)| (message.clone(), form)).collect();
        let told = |set: BTreeSet<&(routine::Message, Form)>| {
            set.into_iter().map(|(message, form)| format!("{message} {form:?}")).collect::<Vec<_>>()
        };
        assert_eq!(told(wanted.difference(&had).collect()), [""; 0], "{language} lacks these");
        assert_eq!(
            told(had.difference(&wanted).collect()),
            [""; 0],
            "{language}: nobody says these"
        );
        let names: Vec<&str> = voice.names().collect();
        let scripted: Vec<&str> = script.iter().map(|clip| clip.name.as_str()).collect();
        assert_eq!(names, scripted, "{language}");
        for (number, clip) in script.iter().enumerate() {
            for (message, form) in &clip.says {
                assert_eq!(voice.clip(message, *form), Some(number), "{message}: {}", clip.name);
            }
        }
    }
}

#[test]
fn every_clip_fits_its_time() {
    for (language, Case { voice, script }) in cases() {
        for (number, clip) in script.iter().enumerate() {
            // What takes longer has a short form in the pack beside it.
            let must = clip.fit == library::Fit::Must;
            let ms = voice.samples(number).div_ceil(24) as u32;
            let (name, room) = (&clip.name, clip.room);
            assert!(!must || ms <= room.ms(), "{language}: {name}: {ms} of {room}");
        }
    }
}

#[test]
fn every_ready_routine_compiles_with_each() {
    for (language, Case { voice, .. }) in cases() {
        let lengths = voice.lengths();
        for routine in library::routines(&techniques()) {
            let faults = routine::compile(&routine, &lengths).err();
            assert_eq!(faults, None, "{language}: {}", routine.id());
        }
    }
}

#[test]
fn no_clip_is_silent_clipped_or_cut() {
    for (language, Case { voice, .. }) in cases() {
        let mut levels = BTreeMap::new();
        for (number, name) in voice.names().enumerate() {
            let samples = voice.decoded(number);
            let peak = samples.iter().map(|sample| sample.unsigned_abs()).max().unwrap_or(0);
            // The ceiling is −4.9 dBFS; coding moves a peak a little.
            assert!((3_000..24_000).contains(&peak), "{language}: {name} peaks at {peak}");
            let lufs = sound::loudness(fractions(&samples)).expect("it is heard");
            levels.insert(name, lufs);
            // Speech ends well before the clip does, and the clip ends at nothing.
            let (whole, count) = (level_db(&samples), samples.len());
            let (begin, end) = (level_db(&samples[..240]), level_db(&samples[count - 480..]));
            assert!(begin < whole - 26.0, "{name} begins at {begin:.1} dBFS, it is at {whole:.1}");
            assert!(end < whole - 36.0, "{name} ends at {end:.1} dBFS, it is at {whole:.1}");
            assert!(samples[count - 1].abs() < 30, "{name} ends with {}", samples[count - 1]);
        }
        let by_level = |a: &(&&str, &f64), b: &(&&str, &f64)| a.1.total_cmp(b.1);
        let (quietest, loudest) = (levels.iter().min_by(by_level), levels.iter().max_by(by_level));
        let range = quietest.zip(loudest).map(|((_, low), (_, high))| high - low);
        assert!(range.is_some_and(|range| range < 2.5), "{language}: {quietest:?} to {loudest:?}");
    }
}

#[test]
fn each_tells_who_speaks_and_under_which_terms() {
    for (language, Case { voice, .. }) in cases() {
        let label = voice.label();
        assert_eq!(label.language, language);
        let engine = if language == "en" { "Festival" } else { "SVOX Pico" };
        assert!(label.engine.contains(engine) && label.licence.contains("MIT OR Apache-2.0"));
    }
}

/// The budget of the first visit.
#[test]
fn is_small() {
    for (language, pack) in VOICES {
        assert!(pack.len() <= 2_500_000, "{language}: {} bytes", pack.len());
    }
}

//! A coach's own voice: the script, the look over the recordings, the pack.

use expect_test::expect;
use sound::Pack;

use crate::program::Home;

/// A recording of something like speech: a hum of this many milliseconds, with quiet around it.
fn hum(ms: usize, peak: f32) -> Vec<u8> {
    let (quiet, speech) = (16 * 300, 16 * ms);
    let sample = |i: usize| {
        let inside = (quiet..quiet + speech).contains(&i);
        let swell = 0.6 + 0.4 * (i as f32 / 640.0).sin();
        let wave = (i as f32 * 190.0 * std::f32::consts::TAU / 16_000.0).sin();
        (32_767.0 * if inside { peak * swell * wave } else { 0.0 }) as i16
    };
    let data: Vec<u8> = (0..quiet + speech + quiet).flat_map(|i| sample(i).to_le_bytes()).collect();
    let mut file = Vec::from(*b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend(16_000_u32.to_le_bytes());
    file.extend(32_000_u32.to_le_bytes());
    file.extend(*b"\x02\0\x10\0data");
    file.extend(u32::try_from(data.len()).expect("a few seconds").to_le_bytes());
    file.extend(data);
    file
}

fn names() -> Vec<String> {
    let clips = library::clips(&library::Words::english(), &library::techniques());
    clips.into_iter().map(|clip| clip.name).collect()
}

/// A home whose folder `mine` has a recording of every phrase.
fn recorded() -> Home {
    let home = Home::new();
    for name in names() {
        home.file(&format!("mine/{name}.wav"), hum(700, 0.3));
    }
    home
}

#[test]
fn the_script_is_read_from_paper_or_a_table() {
    let home = Home::new();
    let lines = |args: &str| home.out(args).lines().take(4).collect::<Vec<_>>().join("\n");
    expect![[r#"
        angels-arms.wav · at most 6.4 s
            Let your arms open out to the sides, palms up.
        angels-arrive.wav · at most 4.3 s
            Rest. Low ribs down, arms heavy."#]]
    .assert_eq(&lines("voice list"));
    expect![[r#"
        name,seconds,words
        angels-arms,6.4,"Let your arms open out to the sides, palms up."
        angels-arrive,4.3,"Rest. Low ribs down, arms heavy."
        angels-brief-2,9.1,"Lie back along the long roller, tailbone to head, feet wide, arms out to the sides, palms up.""#]].assert_eq(&lines("voice list --csv"));
    let json: serde_json::Value =
        serde_json::from_str(&home.out("voice list --json")).expect("JSON");
    assert_eq!(json.as_array().expect("a list").len(), names().len());
    assert!(home.out("voice list").lines().all(|line| line.chars().count() <= 100));
}

#[test]
fn a_good_set_becomes_a_pack() {
    let home = recorded();
    expect![[r#"
        ! note: 429 recordings, 0 errors, 0 warnings
    "#]]
    .assert_eq(&home.run(&format!("voice check {}/mine", home.path().display())));
    let build = format!("voice build {0}/mine -o {0}/my.voice --voice Anna", home.path().display());
    let told = home.run(&build);
    assert!(told.starts_with("DATA/my.voice\n! note: "), "{told}");
    let first = std::fs::read(home.path().join("my.voice")).expect("it was written");
    let pack = Pack::read(first.clone()).expect("a pack");
    // All fit their time, so that no short form would ever be said.
    let needed = names().into_iter().filter(|name| !name.ends_with(".short")).count();
    assert_eq!((pack.label().voice.as_str(), pack.names().len()), ("Anna", needed));
    for routine in library::routines(&library::techniques()) {
        assert!(routine::compile(&routine, &pack.lengths()).is_ok(), "{}", routine.id());
    }
    home.run(&build);
    assert!(first == std::fs::read(home.path().join("my.voice")).expect("it is there"), "the same");
    assert!(!home.path().join("my.voice.part").exists());
}

#[test]
fn what_is_wrong_is_told_with_its_way_out() {
    let home = recorded();
    let remove = |name: &str| {
        std::fs::remove_file(home.path().join(format!("mine/{name}.wav"))).expect("it was there");
    };
    remove("say-ready");
    remove("left-seconds-20");
    home.file("mine/left-second-20.wav", hum(700, 0.3));
    home.file("mine/notes.wav", hum(700, 0.3));
    home.file("mine/notes.txt", "not looked at");
    home.file("mine/say-end.wav", hum(700, 0.0));
    home.file("mine/say-last-breath.wav", hum(9_000, 0.3));
    home.file("mine/say-safety.wav", hum(12_000, 0.3));
    home.file("mine/say-rise-sit.wav", hum(700, 0.004));
    home.file("mine/say-close.wav", "RIFF");
    let check = format!("voice check {}/mine", home.path().display());
    expect![[r#"
        error[missing]: left-seconds-20.wav: it isn't there
          = Record it: Now 20 seconds to go.
        error[not-wav]: say-close.wav: it is no WAV file
          = Export it as WAV from your recorder.
        error[silent]: say-end.wav: nothing is heard in it
          = Check the microphone, and record it again.
        error[too-long]: say-last-breath.wav: it takes 9.2 s, and there are 2.2 s for it
          = Say it a little faster, without a break between sentences.
        error[missing]: say-ready.wav: it isn't there
          = Record it: And get ready.
        warning[too-quiet]: say-rise-sit.wav: it is recorded too quietly: -55.7 LUFS
          = It is made as loud as all others, its noise too. Turn the level up, come nearer.
        warning[too-long]: say-safety.wav: it takes 12.2 s, and there are 9.5 s for it
          = Its short form is said instead. Say it a little faster if you want it to be heard.
        warning[unknown]: left-second-20.wav: no phrase has this name
          = Name it left-seconds-20.wav if that is what it says.
        warning[unknown]: notes.wav: no phrase has this name
          = `rollwise voice list` has the names; other files aren't used.
        ! note: 426 recordings, 5 errors, 4 warnings
        exit Some(1)
    "#]]
    .assert_eq(&home.run(&check));
    let json = home.command(&format!("{check} --json")).output().expect("it runs");
    assert_eq!(json.status.code(), Some(1));
    let found: Vec<serde_json::Value> = serde_json::from_slice(&json.stdout).expect("JSON");
    let keys = ["code", "file", "hint", "message", "usable"];
    assert!(found.iter().all(|found| found.as_object().expect("each").keys().eq(keys)));
    let told = home.run(&format!("voice build {0}/mine -o {0}/my.voice", home.path().display()));
    assert!(told.contains("! error[unusable-recordings]: "), "{told}");
    assert!(!home.path().join("my.voice").exists());
}

#[test]
fn places_that_are_not_there_are_told() {
    let home = recorded();
    let at = home.path().display().to_string();
    expect![[r#"
        ! error[unreadable-folder]: DATA/nowhere can't be read: No such file or directory (os error 2)
        ! hint: Name the folder in which the WAV files lie, and check who may read it.
        exit Some(1)
    "#]].assert_eq(&home.run(&format!("voice check {at}/nowhere")));
    expect![[r#"
        ! error[pack-unwritten]: DATA/no/my.voice could not be written: No such file or directory (os error 2)
        ! hint: Choose a place that you may write to.
        exit Some(1)
    "#]].assert_eq(&home.run(&format!("voice build {at}/mine -o {at}/no/my.voice")));
}

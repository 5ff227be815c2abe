//! Every other command, text in and text out.

use std::process::Stdio;

use expect_test::expect;
use journal::{History, Keeper as _, Note};

use crate::person::{now, practised, profile, record, says, store};
use crate::program::Home;

#[test]
fn usage_is_exit_2() {
    let home = Home::new();
    says(
        &home,
        "tody",
        &expect![[r#"
            ! error: unrecognized subcommand 'tody'
            !
            !   tip: a similar subcommand exists: 'today'
            !
            ! Usage: rollwise [OPTIONS] [COMMAND]
            !
            ! For more information, try '--help'.
            exit Some(2)
        "#]],
    );
    says(
        &home,
        "rehearse five --every 1",
        &expect![[r#"
            ! error: invalid value '1' for '--every <MS>': 1 is not in 10..=4294967295
            !
            ! For more information, try '--help'.
            exit Some(2)
        "#]],
    );
}

#[test]
fn nobody_asks_for_nothing() {
    says(
        &Home::new(),
        "find --most 0 neck",
        &expect![[r#"
        ! error: invalid value '0' for '--most <MOST>': 0 is not in 1..=65535
        !
        ! For more information, try '--help'.
        exit Some(2)
    "#]],
    );
}

#[test]
fn moments_that_make_no_sense_are_refused() {
    let at = |moment: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_rollwise"));
        let output = command.args(["timeline", "five", "--at", moment]).output().expect("it runs");
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8(output.stderr).expect("text")
    };
    let told =
        ["2026-11-23T08:15:00", "yesterday", "1969-12-31T23:59:59Z", "9999-12-31T23:59:59Z", ""]
            .map(at);
    expect![[r#"
        error[no-moment]: `2026-11-23T08:15:00` is no moment: its distance from UTC is missing
        hint: Write it like 2026-11-23T08:15:00+01:00.
        error[no-moment]: `yesterday` is no moment: that is not RFC 3339
        hint: Write it like 2026-11-23T08:15:00+01:00.
        error[no-moment]: `1969-12-31T23:59:59Z` is no moment: it lies before 1970, or after 30 December 9999
        hint: Write it like 2026-11-23T08:15:00+01:00.
        error[no-moment]: `9999-12-31T23:59:59Z` is no moment: it lies before 1970, or after 30 December 9999
        hint: Write it like 2026-11-23T08:15:00+01:00.
        error[no-moment]: `` is no moment: that is not RFC 3339
        hint: Write it like 2026-11-23T08:15:00+01:00.
    "#]]
    .assert_eq(&told.concat());
}

#[test]
fn a_name_nearly_right() {
    let home = Home::new();
    says(
        &home,
        "timeline fiv",
        &expect![[r#"
        ! error[unknown-routine]: there is no routine `fiv`
        ! hint: Did you mean `five`?
        exit Some(2)
    "#]],
    );
    says(
        &home,
        "timeline zzz",
        &expect![[r#"
            ! error[unknown-routine]: there is no routine `zzz`
            ! hint: There are: first-five, first-eight, five, eight, eight-blades, ten, wall-first-five, wall-first-eight, wall-five, wall-eight, chair-two, posture-eight, wall-posture. Or name a file, like ./mine.toml.
            exit Some(2)
        "#]],
    );
    says(
        &home,
        "timeline ./zzz.toml",
        &expect![[r#"
        ! error[unreadable-file]: ./zzz.toml can't be read: No such file or directory (os error 2)
        ! hint: Check the name and who may read it.
        exit Some(1)
    "#]],
    );
}

#[test]
fn errors_for_programs() {
    let home = Home::new();
    says(
        &home,
        "timeline fiv --json",
        &expect![[r#"
        ! {"error":"unknown-routine","message":"there is no routine `fiv`","hint":"Did you mean `five`?"}
        exit Some(2)
    "#]],
    );
}

#[test]
fn a_timeline_to_read() {
    let home = Home::new();
    let page = home.out("timeline wall-first-five");
    let first: Vec<&str> = page.lines().take(12).collect();
    expect![[r#"
        First five minutes, standing · 5:00 in all

        0:00 safety · 15 s
           0:01  “You stop by rolling off, or stepping away. No button needed. Do it at
                 once if anything is sharp, spreading, tingling or numb.”
           0:10  “Next: Settling breath.”

        0:15 enter · Settling breath · level 1 · 20 s
           0:15  “First we settle in with slow breaths at the wall. Nothing presses,
                 nothing is forced.”
           0:22  “Now sit or stand tall, your back against the wall, feet flat,
                 shoulders loose.”"#]]
    .assert_eq(&first.join("\n"));
    assert!(page.lines().all(|line| line.chars().count() <= 80), "{page}");
}

#[test]
fn a_timeline_for_programs_lists_every_cue() {
    let home = Home::new();
    for routine in ["five", "eight", "ten", "wall-five"] {
        let json = home.out(&format!("timeline {routine} --json"));
        let cues: Vec<serde_json::Value> = serde_json::from_str(&json).expect("a JSON array");
        let (session, _) = crate::person::played(routine, &[]);
        assert_eq!(cues.len(), session.timeline().cues().count());
        let fields =
            ["at_ms", "ms", "kind", "key", "text", "technique", "side", "set", "level", "block"];
        for cue in &cues {
            let names: Vec<&String> = cue.as_object().expect("an object").keys().collect();
            assert_eq!(names.len(), fields.len());
            assert!(fields.iter().all(|field| cue.get(field).is_some()), "{cue}");
            let said = cue["kind"] == "say";
            assert_eq!(cue["text"].is_string(), said, "{cue}");
        }
        assert!(cues.is_sorted_by_key(|cue| cue["at_ms"].as_u64()));
    }
}

#[test]
fn own_techniques_and_routines_are_read_too() {
    let home = Home::new();
    let technique = include_str!("../../../../library/techniques/wall-extension-roll.toml");
    let english = "[text.en]\nname = \"My own way\"\n";
    let technique = technique.replace("id = \"wall-extension-roll\"", "id = \"mine\"");
    home.file("techniques/mine.toml", format!("{technique}\n{english}"));
    home.file("techniques/broken.toml", "id = ");
    let routine = include_str!("../../../../library/routines/wall-five.toml")
        .replace("id = \"wall-five\"", "id = \"my-five\"");
    home.file("routines/my-five.toml", &routine);
    home.file(
        "routines/other.toml",
        routine.replace("my-five", "others").replace("wall-ext", "wal-ext"),
    );
    says(
        &home,
        "timeline mine-fife",
        &expect![[r#"
            ! warning: DATA/techniques/broken.toml has 6 faults; it is left out
            ! hint: Run `rollwise check DATA/techniques/broken.toml`; it says what and where.
            ! warning: DATA/routines/other.toml has 1 fault; it is left out
            ! hint: Run `rollwise check DATA/routines/other.toml`; it says what and where.
            ! error[unknown-routine]: there is no routine `mine-fife`
            ! hint: There are: first-five, first-eight, five, eight, eight-blades, ten, wall-first-five, wall-first-eight, wall-five, wall-eight, chair-two, posture-eight, wall-posture, my-five. Or name a file, like ./mine.toml.
            exit Some(2)
        "#]],
    );
    let page = home.out("timeline my-five");
    assert!(page.starts_with("my-five · "), "{page}");
}

#[test]
fn today_before_anything() {
    let home = Home::new();
    says(
        &home,
        "today",
        &expect![[r#"
        ! error[safety-first]: the safety questions come first, and nobody has answered them yet
        ! hint: Run `rollwise roll`, or `rollwise` for the app; either asks them, in a minute.
        exit Some(1)
    "#]],
    );
    assert!(!home.database().exists(), "asking makes no data");
}

#[test]
fn today_for_a_first_time() {
    let home = Home::new();
    record(&home, vec![Note::Profile(profile())]);
    says(
        &home,
        "today",
        &expect![[r#"
            5 minutes for your upper back (5:04 in all)

              Settling breath · 1 × 65 s
              Thoracic extension · level 2 · 2 × 45 s
              Getting into place, changing and coming off: 2:29

            Why these?
              - Your first time: level 2, hips down, head on a cushion. [our choice]
              - What is new is told step by step, the first three times, so getting into
                place takes much of it: 90 seconds are on the roller. [our choice]
              - What counts is how stiff it feels. Taken together, studies found no change
                in the tissue itself. [glanzel2023, stanton2017]
              - Sets of 30 to 60 seconds; on each third of the upper back that is worked 90
                seconds or more in all, however many techniques share it. These times come
                mainly from leg studies. [behm2020, nakamura2021]
              - Have some water near, if you like.

            Sources
              - behm2020: Foam Rolling Prescription: A Clinical Commentary. Behm DG,
                Alizadeh S, Hadjizadeh Anvar S, Mahmoud MMI, Ramsay E, Hanlon C, Cheatham S.
                2020. doi:10.1519/JSC.0000000000003765
              - glanzel2023: Foam Rolling Acute Effects on Myofascial Tissue Stiffness and
                Muscle Strength: systematic review and meta-analysis. Glänzel MH, Rodrigues
                DR, Petter GN, Pozzobon D, Vaz MA, Geremia JM. 2023.
                doi:10.1519/JSC.0000000000004385
              - nakamura2021: Acute and Prolonged Effects of Different Durations of Foam
                Rolling on ROM, Muscle Stiffness, and Strength. Nakamura M, Onuma R, Kiyono
                R, Yasaka K, Sato S, Yahata K, Fukaya T, Konrad A. 2021.
                doi:10.52082/jssm.2021.62
              - stanton2017: Feeling stiffness in the back: a protective perceptual
                inference in chronic back pain. Stanton TR, Moseley GL, Wong AYL, Kawchuk
                GN. 2017. doi:10.1038/s41598-017-09429-1
        "#]],
    );
    says(
        &home,
        "today --minutes 99",
        &expect![[r#"
        ! error[minutes-outside]: 99 min; a plan takes 2 to 10
        ! hint: Choose other minutes with --minutes.
        exit Some(2)
    "#]],
    );
    let json: serde_json::Value = serde_json::from_str(&home.out("today --json")).expect("JSON");
    assert_eq!(json["level"], 2);
    assert!(json["seconds"].as_u64().is_some_and(|secs| secs.abs_diff(300) <= 5), "{json}");
    assert_eq!(json["unfinished"], false);
}

#[test]
fn what_a_plan_reads_says_the_same_as_all_of_it() {
    let home = Home::new();
    practised(&home);
    let store = store(&home);
    let long_ago = journal::WallTime::new(0, 0).expect("1970");
    let later = journal::WallTime::new(now().ms() + 1, 60).expect("2026");
    let all = History::of(&store.load().expect("it loads"));
    let recent = |since| History::of(&store.load_recent(since).expect("it loads"));
    assert_eq!(recent(long_ago), all);
    let summaries = |history: &History| {
        history.sessions.iter().map(|past| past.summary.clone()).collect::<Vec<_>>()
    };
    let lean = recent(later);
    assert_eq!(summaries(&lean), summaries(&all));
    assert_eq!((lean.profile, lean.unreadable), (all.profile, all.unreadable));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let home = Home::new();
    let mut child =
        home.command("timeline ten --json").stdout(Stdio::piped()).spawn().expect("runs");
    drop(child.stdout.take());
    assert!(child.wait().expect("it ends").success());
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_is_full_is_a_failure() {
    let home = Home::new();
    let full = std::fs::File::options().write(true).open("/dev/full").expect("Linux has it");
    let output = home.command("timeline five").stdout(full).output().expect("it runs");
    assert_eq!(output.status.code(), Some(1));
    expect![[r#"
        error[output-failed]: the output could not be written: No space left on device (os error 28)
        hint: Check where the output goes.
    "#]]
    .assert_eq(&String::from_utf8_lossy(&output.stderr));
}

#[test]
fn backup_copies_verifies_and_never_overwrites() {
    let home = Home::new();
    says(
        &home,
        "backup",
        &expect![[r#"
        ! error[nothing-to-copy]: there is nothing to copy: DATA/rollwise.db isn't there
        ! hint: Do a session first, or choose the folder with --data.
        exit Some(1)
    "#]],
    );
    practised(&home);
    let copy = home.path().join("copy.db");
    let args = format!("backup {}", copy.display());
    let told = home.run(&args);
    assert!(told.starts_with("DATA/copy.db\n! note: 3 entries, "), "{told}");
    assert!(told.ends_with(" bytes, read again and sound\n"), "{told}");
    let before = std::fs::read(&copy).expect("the copy");
    says(
        &home,
        &args,
        &expect![[r#"
        ! error[backup-exists]: DATA/copy.db is already there
        ! hint: Choose another name: a backup never overwrites.
        exit Some(1)
    "#]],
    );
    assert_eq!(before, std::fs::read(&copy).expect("the copy"));
    // Put in the place of the data, it is the data.
    let other = Home::new();
    std::fs::copy(&copy, other.database()).expect("it is put there");
    assert_eq!(other.run("history"), home.run("history"));
    says(
        &home,
        "backup /not/there/copy.db",
        &expect![[r#"
        ! error[backup-unwritable]: /not/there/copy.db could not be written: No such file or directory (os error 2)
        ! hint: Choose another place, or make some room.
        exit Some(1)
    "#]],
    );
}

#[test]
fn port_zero_is_refused_not_printed() {
    let told = Home::new().run("serve --no-open --port 0");
    assert!(told.contains("invalid value '0' for '--port <PORT>'"), "{told}");
    assert!(told.ends_with("exit Some(2)\n"), "{told}");
}

#[test]
fn roll_without_a_terminal() {
    let home = Home::new();
    says(
        &home,
        "roll",
        &expect![[r#"
        ! error[no-terminal]: this is no terminal, so there is no screen to show a session on
        ! hint: Run it in a terminal, without pipes. `rollwise timeline` prints a page to read, `rollwise rehearse` plays without a screen.
        exit Some(1)
    "#]],
    );
    assert!(!home.database().exists(), "nothing was begun");
}

#[test]
fn completions_and_manual() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        assert!(home.out(&format!("completions {shell}")).contains("rehearse"), "{shell}");
    }
    let pages = home.path().join("man");
    home.out(&format!("man {}", pages.display()));
    let mut names: Vec<String> = std::fs::read_dir(&pages)
        .expect("the pages")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("text"))
        .collect();
    names.sort();
    expect!["rollwise-analyse.1 rollwise-backup.1 rollwise-calendar.1 rollwise-check.1 rollwise-completions.1 rollwise-devices-list.1 rollwise-devices-remove.1 rollwise-devices.1 rollwise-doctor.1 rollwise-export.1 rollwise-find.1 rollwise-history.1 rollwise-import.1 rollwise-inputs.1 rollwise-join.1 rollwise-man.1 rollwise-motion.1 rollwise-pair.1 rollwise-profile-bar.1 rollwise-profile-lift.1 rollwise-profile-same.1 rollwise-profile-set.1 rollwise-profile-show.1 rollwise-profile-undo.1 rollwise-profile.1 rollwise-programme-begin.1 rollwise-programme-leave.1 rollwise-programme-pause.1 rollwise-programme-resume.1 rollwise-programme-show.1 rollwise-programme.1 rollwise-progress.1 rollwise-rehearse.1 rollwise-render.1 rollwise-report.1 rollwise-roll.1 rollwise-routines-export.1 rollwise-routines-import.1 rollwise-routines-link.1 rollwise-routines-list.1 rollwise-routines-mark.1 rollwise-routines-remove.1 rollwise-routines.1 rollwise-serve.1 rollwise-timeline.1 rollwise-today.1 rollwise-trial-done.1 rollwise-trial-end.1 rollwise-trial-order.1 rollwise-trial-read.1 rollwise-trial-result.1 rollwise-trial-skip.1 rollwise-trial-start.1 rollwise-trial.1 rollwise-voice-build.1 rollwise-voice-check.1 rollwise-voice-list.1 rollwise-voice.1 rollwise.1"].assert_eq(&names.join(" "));
    let page = std::fs::read_to_string(pages.join("rollwise-rehearse.1")).expect("a page");
    assert!(page.contains("at_ms"), "{page}");
}

#[test]
fn every_command_has_help_with_an_example() {
    let home = Home::new();
    for command in [
        "serve",
        "today",
        "roll",
        "profile",
        "programme",
        "calendar",
        "check",
        "timeline",
        "rehearse",
        "render",
        "report",
        "trial",
        "import",
        "progress",
        "inputs",
        "backup",
        "completions",
        "man",
    ] {
        let help = home.out(&format!("{command} --help"));
        assert!(help.contains("Example"), "{command}: {help}");
        assert!(help.contains(&format!("rollwise {command}")), "{command}: {help}");
    }
}

//! `rollwise progress` and `rollwise analyse`: pages, JSON, and files that can't be read.

use expect_test::{Expect, expect};
use journal::WallTime;
use session::{Input, Measure, Score};

use crate::person::{self, notes, played, store};
use crate::program::Home;

const PARKER: &str = "t,phase,value
1,A,20\n2,A,20\n3,A,26\n4,A,25\n5,A,22\n6,A,23
7,B,28\n8,B,25\n9,B,24\n10,B,27\n11,B,30\n12,B,30\n13,B,29\n";

fn analyse(file: impl AsRef<[u8]>, options: &str) -> String {
    let home = Home::new();
    let path = home.file("readings.csv", file);
    home.run(&format!("analyse {path} {options}"))
}

#[test]
fn a_page_of_single_case_statistics() {
    expect![[""]].assert_eq(&analyse(PARKER, ""));
}

#[test]
fn the_published_values_as_json() {
    let told = analyse(PARKER, "--json");
    let json: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    let number = |path: &str| json.pointer(path).and_then(serde_json::Value::as_f64);
    for (path, due) in [
        ("/pnd", 5.0 / 7.0),
        ("/pem", 1.0),
        ("/pand", 11.0 / 13.0),
        ("/ird", 0.690_476),
        ("/nap/value", 38.5 / 42.0),
        ("/nap/se_unbiased", 0.069_007),
        ("/nap/se_hanley", 0.077_392),
        ("/nap/se_null", 0.166_667),
        ("/nap/lower", 0.597_319),
        ("/nap/upper", 0.985_998),
        ("/tau/value", 35.0 / 42.0),
        ("/tau/lower", 0.194_639),
        ("/tau/upper", 0.971_995),
        ("/tau_u/value", 31.0 / 42.0),
    ] {
        let told = number(path).unwrap_or(f64::NAN);
        assert!((told - due).abs() < 5.1e-7, "{path}: {told}, due {due}");
    }
    for path in [
        "/piecewise/level/se",
        "/smd/pooled/g",
        "/smd/baseline/d",
        "/randomisation/median/p",
        "/local_level/without_step/log_likelihood",
        "/local_level/with_step/step/value",
        "/baseline_corrected_tau/value",
        "/lag1/all",
        "/day_to_day/difference/lower",
    ] {
        assert!(number(path).is_some(), "{path}: {told}");
    }
}

/// The other way about: what was worse is better, the file's own numbers stay.
#[test]
fn less_is_better() {
    let told = |options: &str| -> serde_json::Value {
        serde_json::from_str(&analyse(PARKER, options)).expect("JSON")
    };
    let (more, less) = (told("--json"), told("--json --better less"));
    let number = |json: &serde_json::Value, path: &str| {
        json.pointer(path).and_then(serde_json::Value::as_f64).unwrap_or(f64::NAN)
    };
    for (path, sum) in [("/nap/value", 1.0), ("/tau/value", 0.0), ("/smd/pooled/g", 0.0)] {
        let both = number(&more, path) + number(&less, path);
        assert!((both - sum).abs() < 1e-9, "{path}");
    }
    for path in ["/piecewise/level/value", "/randomisation/mean/observed", "/randomisation/mean/max"]
    {
        assert_eq!(number(&more, path), number(&less, path), "{path}");
    }
}

/// Columns in any order, days for times, quotation marks, spaces, Windows' line ends, rows in any
/// order: all the same table.
#[test]
fn many_ways_to_write_a_table() {
    let other = "\u{feff}note,Value , phase,t\r\nx,21,\"before\",2026-11-02\r\n\r\n,20,before,2026-11-01\r\n\
                 \"a, b\",23, after ,2026-11-04\r\n,22,after,2026-11-03\r\n";
    let plain = "t,phase,value\n20758,before,20\n20759,before,21\n20760,after,22\n20761,after,23\n";
    assert_eq!(analyse(other, "--json"), analyse(plain, "--json"));
}

#[test]
fn one_phase_and_phases_that_alternate() {
    expect![[""]].assert_eq(&analyse("t,phase,value\n1,A,5\n2,A,7\n3,A,6\n4,A,7.5\n", ""));
    expect![[""]].assert_eq(&analyse(
        "t,phase,value\n1,rest,5\n2,roll,7\n3,roll,6\n4,rest,5.5\n5,rest,4\n6,roll,8\n",
        "",
    ));
}

#[track_caller]
fn faulty(file: impl AsRef<[u8]>, due: &Expect) {
    due.assert_eq(&analyse(file, ""));
}

#[test]
fn files_that_cannot_be_read() {
    faulty("", &expect![[""]]);
    faulty("t,value\n1,2\n", &expect![[""]]);
    faulty("t;phase;value\n1;A;2\n", &expect![[""]]);
    faulty("t,phase,value\n", &expect![[""]]);
    faulty("t,phase,value\n1,A\n", &expect![[""]]);
    faulty("t,phase,value\n1,A,42°\n", &expect![[""]]);
    faulty("t,phase,value\n1,A,2\n2,A,\n", &expect![[""]]);
    faulty("t,phase,value\n1,A,2\n2,A,inf\n", &expect![[""]]);
    faulty("t,phase,value\n1,A,1e300\n", &expect![[""]]);
    faulty("t,phase,value\n1,A,2\n2,,3\n", &expect![[""]]);
    faulty("t,phase,value\n1,A,2\n3,B,2\n1,B,3\n", &expect![[""]]);
    faulty("t,phase,value\nmonday,A,2\n", &expect![[""]]);
    faulty("t,phase,value\n1,A,2\n2,B,3\n3,C,3\n", &expect![[""]]);
    faulty("t,phase,value\n1,\"A,2\n", &expect![[""]]);
    faulty([0xff, 0xfe, 0x00], &expect![[""]]);
    faulty(vec![b'x'; 2 << 20], &expect![[""]]);
}

#[test]
fn an_error_as_json() {
    expect![[""]].assert_eq(&analyse("t,phase,value\n1,A,x\n", "--json"));
}

/// Whatever is in a file, it's analysed or said why not.
#[test]
fn no_file_breaks_it() {
    let mut chance = crate::chance::Chance::seeded("no_file_breaks_it");
    let home = Home::new();
    for _ in 0..40 {
        let mut file = String::from("t,phase,value\n");
        for at in 0..chance.below(9) {
            let value = ["0", "-1", "1e12", "1e-300", "3", "3", "x", "", "\""]
                [usize::try_from(chance.below(9)).expect("small")];
            let phase = ["A", "B", "A", "B", ""][usize::try_from(chance.below(5)).expect("small")];
            file.push_str(&format!("{at},{phase},{value}\n"));
        }
        let path = home.file("any.csv", &file);
        let told = home.run(&format!("analyse {path} --json"));
        assert!(
            told.starts_with("{\"readings\"") && !told.contains("exit")
                || told.contains("exit Some(1)") && told.contains("hint"),
            "seed {}: {file}\n{told}",
            chance.seed()
        );
    }
}

/// Stiffness on `days`, before and after.
fn practise(home: &Home, answers: &[(u64, u8, u8)]) {
    let store = store(home);
    for &(day, before, after) in answers {
        let answer = |score| Input::Answer(Measure::Stiffness, Score::new(score));
        let (mut session, mut log) = played("wall-five", &[(0, answer(before)), (0, Input::Ready)]);
        let end = session.timeline().end();
        log.extend(session.handle(end, &answer(after)));
        let when = WallTime::new(person::now().ms() - (60 - day) * 86_400_000, 60).expect("a time");
        let written = notes(&store, &session, log);
        store.record(written, when).expect("it writes");
    }
}

#[test]
fn nothing_is_measured_yet() {
    let home = Home::new();
    expect![[""]].assert_eq(&home.run("progress"));
    expect![[""]].assert_eq(&home.run("progress --json"));
}

#[test]
fn seven_weeks_of_stiffness() {
    let home = Home::new();
    let before = [7, 7, 6, 7, 6, 6, 6, 5, 6, 5, 5, 5, 4, 5, 4, 4, 4, 3, 4, 3, 3];
    let day = |at: usize| u64::try_from(at / 3 * 7 + at % 3 * 2).expect("few");
    let answers: Vec<(u64, u8, u8)> =
        before.iter().enumerate().map(|(at, &before)| (day(at), before, before - 1)).collect();
    practise(&home, &answers);
    expect![[""]].assert_eq(&home.run("progress"));
    expect![[""]].assert_eq(&home.run("progress --json"));
}

#[test]
fn too_early_to_tell() {
    let home = Home::new();
    practise(&home, &[(50, 6, 5), (52, 5, 5), (55, 6, 4)]);
    expect![[""]].assert_eq(&home.run("progress"));
}

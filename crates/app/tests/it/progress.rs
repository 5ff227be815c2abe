//! `rollwise progress` and `rollwise analyse`: pages, JSON, and files that can't be read.

use expect_test::{Expect, expect};
use journal::{Angle, Note, Pulse, Reading, RotationTest, WallTime};
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
    expect![[r#"
        Phase A: 6 readings, mean 22.67, median 22.5, SD 2.503
        Phase B: 7 readings, mean 27.57, median 28, SD 2.37
          PND                              71.43 %
          PEM                              100 %
          PAND                             84.62 %
          IRD                              0.6905
          NAP                              0.9167 (95 %: 0.5973 to 0.986)
          Tau                              0.8333 (95 %: 0.1946 to 0.972)
          Tau-U                            0.7381, p 0.03753
          Baseline-corrected tau           0.6236 (the baseline has no clear trend)
          Trend of the baseline            0.5714 (SE 0.543, p 0.3201)
          Step at the change               0.869 (SE 2.621, p 0.7478)
          Change of the slope              0.1071 (SE 0.6922, p 0.8804)
          Difference in baseline SDs       1.65 (95 %: 0.4071 to 2.893)
          Difference in pooled SDs         1.876 (95 %: 0.6269 to 3.126)
          Randomisation (median)           p 0.5 of 4 splits
          Randomisation (mean)             p 0.25 of 4 splits
          Wandering level                  error variance 2.917, level variance 3.207
          Step beside that level           5 (95 %: 0.06753 to 9.932)
          Likeness to the reading before   0.4999
          B less A, days hanging together  5.229 (95 %: 0.8722 to 9.686)

        Overlap, tau, regression and differences suppose readings that don’t hang together from day to day;
        real ones do, and the last line counts that. A phase that wasn’t drawn by lot may have come with
        something else.
    "#]].assert_eq(&analyse(PARKER, ""));
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
    for path in
        ["/piecewise/level/value", "/randomisation/mean/observed", "/randomisation/mean/max"]
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
    expect![[r#"
        Phase A: 4 readings, mean 6.375, median 6.5, SD 1.109
          Wandering level                 error variance 0.9008, level variance 0.3815
          Likeness to the reading before  −0.411
          All that compares: there is one phase only.
    "#]]
    .assert_eq(&analyse("t,phase,value\n1,A,5\n2,A,7\n3,A,6\n4,A,7.5\n", ""));
    expect![[r#"
        Phase rest: 3 readings, mean 4.833, median 5, SD 0.7638
        Phase roll: 3 readings, mean 7, median 7, SD 1
          PND                              100 %
          PEM                              100 %
          PAND                             100 %
          IRD                              1
          NAP                              1 (95 %: 0.501 to 1)
          Tau                              1 (95 %: 0.002038 to 1)
          Difference in baseline SDs       1.621 (95 %: 0.2214 to 3.021)
          Difference in pooled SDs         1.948 (95 %: 0.2732 to 3.623)
          Wandering level                  error variance 2.042, level variance 0
          Likeness to the reading before   −0.4048
          B less A, days hanging together  1.953 (95 %: 0.5504 to 3.564)
          Tau-U, piecewise regression, randomisation, the step: the phases alternate; these need all of one before all of the other.

        Overlap, tau, regression and differences suppose readings that don’t hang together from day to day;
        real ones do, and the last line counts that. A phase that wasn’t drawn by lot may have come with
        something else.
    "#]].assert_eq(&analyse(
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
    faulty(
        "",
        &expect![[r#"
        ! error[csv-empty]: DATA/readings.csv:1:1: the file is empty
        ! hint: The first line names the columns: `t,phase,value`; each line below is a reading.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,value\n1,2\n",
        &expect![[r#"
        ! error[csv-no-column]: DATA/readings.csv:1:1: no column is named `phase`
        ! hint: The first line names the columns: `t,phase,value`; each line below is a reading.
        exit Some(1)
    "#]],
    );
    faulty(
        "t;phase;value\n1;A;2\n",
        &expect![[r#"
        ! error[csv-other-mark]: DATA/readings.csv:1:2: the fields are parted by semicolons
        ! hint: Save it with commas between the fields and points in the numbers.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n",
        &expect![[r#"
        ! error[csv-no-reading]: DATA/readings.csv:1:1: there is no reading below the names
        ! hint: Each line below the names is a reading, like `1,A,42`.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n1,A\n",
        &expect![[r#"
        ! error[csv-short-line]: DATA/readings.csv:2:4: the line has fewer than 3 fields
        ! hint: Give it a field for each column, or take the line out.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n1,A,42°\n",
        &expect![[r#"
        ! error[csv-no-number]: DATA/readings.csv:2:5: `value` is `42°`, which is no number
        ! hint: Numbers are written like 12, 12.5 or -3e2, without units.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n1,A,2\n2,A,\n",
        &expect![[r#"
        ! error[csv-missing]: DATA/readings.csv:3:5: `value` is missing
        ! hint: Where a day has no reading, leave its whole line out.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n1,A,2\n2,A,inf\n",
        &expect![[r#"
        ! error[csv-unfit-number]: DATA/readings.csv:3:5: `value` isn't finite
        ! hint: Mend the number, or leave the line out.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n1,A,1e300\n",
        &expect![[r#"
        ! error[csv-unfit-number]: DATA/readings.csv:2:5: `value` is beyond anything that is measured
        ! hint: Mend the number, or leave the line out.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n1,A,2\n2,,3\n",
        &expect![[r#"
        ! error[csv-no-phase]: DATA/readings.csv:3:3: `phase` is missing
        ! hint: Each reading belongs to a phase, like A (before) or B (after).
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n1,A,2\n3,B,2\n1,B,3\n",
        &expect![[r#"
        ! error[csv-same-time]: DATA/readings.csv:4:1: `t` is 1 again, as on line 2
        ! hint: Give each reading its own time, or put their mean in one line.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\nmonday,A,2\n",
        &expect![[r#"
        ! error[csv-no-number]: DATA/readings.csv:2:1: `t` is `monday`, which is no number
        ! hint: Times are numbers, like 12 or 12.5, or days, like 2026-11-23.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n1,A,2\n2,B,3\n3,C,3\n",
        &expect![[r#"
        ! error[csv-third-phase]: DATA/readings.csv:4:3: `C` is a third phase
        ! hint: Two are compared; make a file for each two.
        exit Some(1)
    "#]],
    );
    faulty(
        "t,phase,value\n1,\"A,2\n",
        &expect![[r#"
        ! error[csv-open-quote]: DATA/readings.csv:2:3: the quoted field doesn't end on its line
        ! hint: End it with a quotation mark on the same line.
        exit Some(1)
    "#]],
    );
    faulty(
        [0xff, 0xfe, 0x00],
        &expect![[r#"
        ! error[not-text]: DATA/readings.csv isn't text
        ! hint: Save it as CSV in UTF-8.
        exit Some(1)
    "#]],
    );
    faulty(
        vec![b'x'; 2 << 20],
        &expect![[r#"
        ! error[file-too-large]: DATA/readings.csv is larger than 1048576 bytes
        ! hint: Check that this is the file you meant.
        exit Some(1)
    "#]],
    );
}

#[test]
fn an_error_as_json() {
    expect![[r#"
        ! {"error":"csv-no-number","message":"DATA/readings.csv:2:5: `value` is `x`, which is no number","hint":"Numbers are written like 12, 12.5 or -3e2, without units."}
        exit Some(1)
    "#]].assert_eq(&analyse("t,phase,value\n1,A,x\n", "--json"));
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
    expect![[r#"
        Nothing is measured yet: a session asks one question before and one after.
    "#]]
    .assert_eq(&home.run("progress"));
    expect![[r#"
        {"until":"2026-11-23","measures":[]}
    "#]]
    .assert_eq(&home.run("progress --json"));
}

#[test]
fn what_was_measured_by_phone() {
    let home = Home::new();
    let store = store(&home);
    let angle = |deg| Angle::of_degrees(deg, 0.8);
    for week in 0..3_u32 {
        let ago = u64::from(2 - week) * 7 * 86_400_000;
        let when = WallTime::new(person::now().ms() - ago, 60).expect("a time");
        let left = angle(40.0 + f64::from(week));
        let test = RotationTest::SideLying;
        let turn = Note::Reading(Reading::Rotation { test, left, right: angle(38.0) });
        store.record(vec![turn], when).expect("it writes");
    }
    let pulse = Note::Reading(Reading::Pulse(Pulse::counted(31).expect("it beats")));
    store.record(vec![pulse], person::now()).expect("it writes");
    expect![[r#"
        Turning to the left
          From week to week: can’t tell yet; about 15 more sessions. 1 reading so far.
          week of     readings   mean  level at its end
          2026-11-23         1   42.0      –

        Turning to the right
          From week to week: can’t tell yet; about 15 more sessions. 1 reading so far.
          week of     readings   mean  level at its end
          2026-11-23         1   38.0      –

        Resting pulse
          From week to week: can’t tell yet; about 15 more sessions. 0 readings so
            far.

        What this can’t say: whether rolling did it. Who begins on bad days gets better
        by itself, and who rolls expects something. Days drawn by lot, in a trial of
        your own, come closer.
    "#]]
    .assert_eq(&home.run("progress"));
    expect![[r#"
        What you measured
          2026-11-23 08:15  Resting pulse · 62 a minute ± 2
          2026-11-23 08:15  Turning, on your side · left 42° ± 2°, right 38° ± 2°
          2026-11-16 08:15  Turning, on your side · left 41° ± 2°, right 38° ± 2°
          2026-11-09 08:15  Turning, on your side · left 40° ± 2°, right 38° ± 2°
    "#]]
    .assert_eq(&home.run("history"));
    expect![[r#"
        {"months":[],"readings":[{"at":"2026-11-23T08:15:00+01:00","test":"pulse","left":null,"right":null,"angle":null,"per_minute":62},{"at":"2026-11-23T08:15:00+01:00","test":"side-lying","left":{"degrees":42.0,"error":0.8},"right":{"degrees":38.0,"error":0.8},"angle":null,"per_minute":null},{"at":"2026-11-16T08:15:00+01:00","test":"side-lying","left":{"degrees":41.0,"error":0.8},"right":{"degrees":38.0,"error":0.8},"angle":null,"per_minute":null},{"at":"2026-11-09T08:15:00+01:00","test":"side-lying","left":{"degrees":40.0,"error":0.8},"right":{"degrees":38.0,"error":0.8},"angle":null,"per_minute":null}],"unfinished":false,"unreadable":0}
    "#]].assert_eq(&home.run("history --json"));
}

#[test]
fn seven_weeks_of_stiffness() {
    let home = Home::new();
    let before = [7, 7, 6, 7, 6, 6, 6, 5, 6, 5, 5, 5, 4, 5, 4, 4, 4, 3, 4, 3, 3];
    let day = |at: usize| u64::try_from(at / 3 * 7 + at % 3 * 2).expect("few");
    let answers: Vec<(u64, u8, u8)> =
        before.iter().enumerate().map(|(at, &before)| (day(at), before, before - 1)).collect();
    practise(&home, &answers);
    expect![[r#"
        How stiff it feels, 0–10
          From week to week: better, by a real change. −3.7 points in 6 weeks (likely
            −4.0 to −3.4), 20 readings.
          A single reading errs by about 0.4 points; a real change is 2.0 points or
            more.
          Right after a session: it moved, by less than is a real change. −1.0 points
            on average of 21 times, before and after (likely −1.1 to −0.9).
          What that depends on: can’t tell yet; about 18 more sessions.
          week of     readings   mean  level at its end
          2026-09-26         3    6.7    6.4
          2026-10-03         3    6.0    5.8
          2026-10-10         3    5.3    5.2
          2026-10-17         3    4.7    4.6
          2026-10-24         3    4.3    4.0
          2026-10-31         3    3.7    3.4
          2026-11-07         2    3.0    3.0

        What this can’t say: whether rolling did it. Who begins on bad days gets better
        by itself, and who rolls expects something. Days drawn by lot, in a trial of
        your own, come closer.
    "#]]
    .assert_eq(&home.run("progress"));
    expect![[r#"
        {"until":"2026-11-23","measures":[{"measure":"stiffness","better":"less","course":{"verdict":"better","why":null,"more_sessions":null,"readings":20,"unscored":1,"days":44,"start":6.774,"change":-3.723,"lower":-4.022,"upper":-3.428,"per_week":-0.592,"robust_change":-3.771,"own_error":0.427,"real_change":2.0,"likeness":-0.689,"overlap":{"nap":0.976,"nap_lower":0.73,"nap_upper":0.998,"tau":0.699,"tau_corrected":false},"since_begun":null,"weeks":[{"from":"2026-09-26","readings":3,"mean":6.667,"level":6.369,"level_error":0.095},{"from":"2026-10-03","readings":3,"mean":6.0,"level":5.769,"level_error":0.095},{"from":"2026-10-10","readings":3,"mean":5.333,"level":5.17,"level_error":0.095},{"from":"2026-10-17","readings":3,"mean":4.667,"level":4.57,"level_error":0.095},{"from":"2026-10-24","readings":3,"mean":4.333,"level":3.971,"level_error":0.095},{"from":"2026-10-31","readings":3,"mean":3.667,"level":3.371,"level_error":0.095},{"from":"2026-11-07","readings":2,"mean":3.0,"level":3.029,"level_error":0.095}]},"right_after":{"verdict":"not-clearly","why":"too-small","more_sessions":null,"pairs":21,"change":-1.0,"lower":-1.131,"upper":-0.869,"real_change":2.0},"depends":[{"on":"minutes","verdict":"cant-tell-yet","slope":null,"lower":null,"upper":null,"more_sessions":18},{"on":"hour","verdict":"cant-tell-yet","slope":null,"lower":null,"upper":null,"more_sessions":18},{"on":"days-since","verdict":"cant-tell-yet","slope":null,"lower":null,"upper":null,"more_sessions":18}]}]}
    "#]].assert_eq(&home.run("progress --json"));
}

#[test]
fn too_early_to_tell() {
    let home = Home::new();
    practise(&home, &[(50, 6, 5), (52, 5, 5), (55, 6, 4)]);
    expect![[r#"
        How stiff it feels, 0–10
          From week to week: can’t tell yet; about 14 more sessions. 2 readings so
            far.
          Right after a session: can’t tell yet; about 3 more sessions. 3 times so
            far, before and after.
          What that depends on: can’t tell yet; about 36 more sessions.
          week of     readings   mean  level at its end
          2026-11-15         2    5.5      –

        What this can’t say: whether rolling did it. Who begins on bad days gets better
        by itself, and who rolls expects something. Days drawn by lot, in a trial of
        your own, come closer.
    "#]]
    .assert_eq(&home.run("progress"));
}

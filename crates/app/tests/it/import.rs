//! `rollwise import`: copies come in whole, once, and only where they belong.

use expect_test::expect;
use journal::{Keeper as _, copy};

use crate::person::{practised, store};
use crate::program::Home;

/// A copy of somebody's journal.
fn copied() -> String {
    let home = Home::new();
    practised(&home);
    copy::write(&store(&home).load().expect("it loads"))
}

#[test]
fn a_copy_comes_in_once() {
    let (home, text) = (Home::new(), copied());
    let file = home.file("copy.jsonl", &text);
    let first = home.run(&format!("import {file}"));
    let again = home.run(&format!("import {file}"));
    expect![[r#"
        3 entries, 3 of them new
        3 entries, 0 of them new
    "#]]
    .assert_eq(&(first + &again));
    assert_eq!(copy::write(&store(&home).load().expect("it loads")), text);
}

/// The browser app's copy with side photos: all but these comes in, and it says so.
#[test]
fn photos_stay_in_the_file_and_nothing_else_does() {
    let (home, text) = (Home::new(), copied());
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in [
        ("journal.jsonl", text.as_bytes()),
        ("photos.jsonl", b"{}\n"),
        ("photos/00-1.jpg", b"\xff\xd8\xff"),
        ("photos/00-2.jpg", b"\xff\xd8\xff"),
    ] {
        let options = zip::write::SimpleFileOptions::default();
        zip.start_file(name, options).expect("it begins");
        std::io::Write::write_all(&mut zip, bytes).expect("it is in memory");
    }
    let file = home.path().join("copy.zip");
    std::fs::write(&file, zip.finish().expect("it ends").into_inner()).expect("it writes");
    expect![[r#"
        3 entries, 3 of them new
        ! note: the program keeps no photos: 2 side photos stayed in the file
        ! hint: The app takes them in from it: Data and settings, Take in a copy. All else is here.
    "#]]
    .assert_eq(&home.run(&format!("import {}", file.display())));
    assert_eq!(copy::write(&store(&home).load().expect("it loads")), text);
}

#[test]
fn what_is_no_copy_or_belongs_elsewhere_changes_nothing() {
    let home = Home::new();
    practised(&home);
    let before = store(&home).load().expect("it loads");
    let page = home.file("page.jsonl", "<!doctype html>\n<title>Welcome to the hotel</title>\n");
    let text = copied();
    let torn = home.file("torn.jsonl", &text[..text.len() - 20]);
    let other = home.file("other.jsonl", &text);
    let mut told = String::new();
    for file in [page, torn, other, home.path().join("none").display().to_string()] {
        told.push_str(&home.run(&format!("import {file}")));
    }
    expect![[r#"
        ! error[no-copy]: DATA/page.jsonl is no copy of Rollwise's, or it is damaged: line 1: not what was promised: there is no value at line 1 column 1
        ! hint: Nothing was taken in. Save the copy once more, and don't change it. A database that `rollwise backup` made goes back another way: `rollwise backup --help`.
        exit Some(1)
        ! error[no-copy]: DATA/torn.jsonl is no copy of Rollwise's, or it is damaged: line 3: not what was promised: it ends too soon at line 1 column 1802
        ! hint: Nothing was taken in. Save the copy once more, and don't change it. A database that `rollwise backup` made goes back another way: `rollwise backup --help`.
        exit Some(1)
        ! error[other-journal]: the copy belongs to another journal than the one here; nothing was taken in
        ! hint: Choose an empty folder for it with --data.
        exit Some(1)
        ! error[copy-unreadable]: DATA/none can't be read: No such file or directory (os error 2)
        ! hint: Look whether the file is there and may be read.
        exit Some(1)
    "#]].assert_eq(&told);
    assert_eq!(store(&home).load().expect("it loads"), before);
}

const TURNING: &str = "date,measure,side,before,after\n2026-11-01,rotation,left,41.5,44\n\
                       2026-11-01,rotation,right,39,\n2026-11-02,pain,,4,3\n";

#[test]
fn readings_come_in_once_and_can_be_let_go() {
    let home = Home::new();
    let file = home.file("turning.csv", TURNING);
    let mut told = home.run(&format!("import {file} --dry-run"));
    assert!(!home.database().exists(), "a dry run begins nothing");
    told += &home.run(&format!("import {file}"));
    told += &home.run(&format!("import {file}"));
    let more = home.file("more.csv", format!("{TURNING}2026-11-03,pain,,5,\n"));
    told += &home.run(&format!("import {more}"));
    told += &home.run("import --undo");
    told += &home.run("import --undo");
    told += &home.run("import --undo");
    told += &home.run(&format!("import {file} --json"));
    expect![[r#"
        3 readings, 3 of them new, 2026-11-01 to 2026-11-02
              1  Pain, 0–10
              1  Turning to the left
              1  Turning to the right
        a dry run: nothing was taken in
        3 readings, 3 of them new, 2026-11-01 to 2026-11-02
              1  Pain, 0–10
              1  Turning to the left
              1  Turning to the right
        3 readings, 0 of them new
        4 readings, 1 of them new, 2026-11-03 to 2026-11-03
              1  Pain, 0–10
        let go of 1 reading from more.csv
        let go of 3 readings from turning.csv
        ! error[nothing-to-undo]: no readings from a file are here
        ! hint: What was let go of comes back with its file: rollwise import FILE.
        exit Some(1)
        {"dry_run":false,"readings":3,"new":3,"measures":[["pain",1],["rotation-left",1],["rotation-right",1]],"from":"2026-11-01","until":"2026-11-02","columns":[["date","date"],["measure","measure"],["side","side"],["before","before"],["after","after"]],"faults":[]}
    "#]].assert_eq(&told);
}

/// What counts is shown wherever readings are: in the history, in the tables, as observations.
#[test]
fn what_was_taken_in_is_shown_and_goes_out_again() {
    let home = Home::new();
    home.out(&format!("import {}", home.file("turning.csv", TURNING)));
    expect![[r#"
        What you measured
          turning.csv · Taken in from elsewhere: 3 readings, 1 November 2026 to 2 November 2026.
    "#]]
    .assert_eq(&home.run("history"));
    let folder = home.path().join("tables");
    home.out(&format!("export --form csv -o {}", folder.display()));
    let table = |name: &str| std::fs::read_to_string(folder.join(name)).expect("it is there");
    expect![[r#"
        date,time,utc_offset_min,session,when,measure,value,words,file
        2026-11-02,,,,before,pain,4,,turning.csv
        2026-11-02,,,,after,pain,3,,turning.csv
    "#]]
    .assert_eq(&table("measures.csv").replace("\r\n", "\n"));
    expect![[r#"
        date,time,utc_offset_min,test,side,value,error,unit,when,file
        2026-11-01,,,rotation,left,41.5,,deg,before,turning.csv
        2026-11-01,,,rotation,left,44.0,,deg,after,turning.csv
        2026-11-01,,,rotation,right,39.0,,deg,before,turning.csv
    "#]]
    .assert_eq(&table("readings.csv").replace("\r\n", "\n"));
    let file = home.path().join("observations.json");
    let told = home.run(&format!("export --form fhir -o {}", file.display()));
    assert!(told.contains("2 observations"), "{told}");
    let report = home.path().join("report.html");
    home.out(&format!("report -o {}", report.display()));
    let page = std::fs::read_to_string(report).expect("it was written");
    let due = "No session so far. Taken in from elsewhere: 3 readings, 1 November 2026 to 2 November 2026.";
    assert!(page.contains(due), "{page}");
}

#[test]
fn what_was_taken_in_counts_as_progress() {
    let home = Home::new();
    let row = |at: u32| {
        format!("2026-{:02}-{:02},rotation-left,{}\n", 9 + at / 28, 1 + at % 28, 40 + at / 6)
    };
    let rows: String = (0..70).step_by(2).map(row).collect();
    let file = home.file("turning.csv", format!("date,measure,before\n{rows}"));
    home.run(&format!("import {file}"));
    let told = home.run("progress");
    assert!(
        told.starts_with("Turning to the left\n  From week to week: better, by a real change."),
        "{told}"
    );
}

/// Names, marks, days and words of other programs.
#[test]
fn other_ways_to_write_a_table() {
    let home = Home::new();
    let plain =
        "date,measure,before,after\n2026-11-23,rotation-left,41.5,44\n2026-11-24,stiffness,4,\n";
    let due = home.run(&format!("import {} --dry-run", home.file("plain.csv", plain)));
    for (name, text, options) in [
        (
            "german.csv",
            "Datum;Messung;Seite;Vorher;Nachher\r\n23.11.2026;Rotation;links;41,5;44\r\n24.11.2026;Steifheit;;4;\r\n",
            "",
        ),
        (
            "small-german.csv",
            "datum,maß,seite,vorher,nachher\n23.11.2026,drehung,links,\"41,5\",44\n24.11.2026,Steifigkeit,,\"4,0\",\n",
            "",
        ),
        (
            "spanish.csv",
            "Fecha;Medida;Lado;Antes;Después\n23/11/2026;rotación;izquierda;41,5;44\n24/11/2026;rigidez;;4;\n",
            "",
        ),
        (
            "tabs.csv",
            "Day\tWhat\tSide\tValue\tPost\n2026/11/23\tturning\tL\t41.5\t44\n2026-11-24T08:00\tstiff\t\t4\tNA\n",
            "",
        ),
        (
            "order.csv",
            "after,before,side,measure,note,date\n44,41.5,left,rotation,\"a, b\",23/11/2026\n,4,,stiffness,,24/11/2026\n",
            "",
        ),
        (
            "mapped.csv",
            "d,m,v,w\n11/23/2026,turn L,41.5,44\n11/24/2026,st,4,\n",
            "--map d=date --map m=measure --map v=before --map w=after --map st=stiffness --map turnL=rotation-left",
        ),
    ] {
        let text = text.replace("turn L", "turnL");
        let told = home.run(&format!("import {} --dry-run {options}", home.file(name, text)));
        let readings: Vec<&str> = told.lines().filter(|line| !line.starts_with("read ")).collect();
        assert_eq!(readings.join("\n"), due.trim_end(), "{name}: {told}");
    }
}

#[test]
fn what_is_not_clear_is_asked_about() {
    let home = Home::new();
    let file = home.file("odd.csv", "when,wert,x,thing\n3/4/2026,41,a,spin\n4/4/2026,43,b,nap\n");
    expect![[r#"
        ! error[csv-no-column]: it isn't clear which column has what was measured; there are when, wert, x, thing
        ! hint: Say it with --map NAME=measure, or what all of it measures with --measure.
        exit Some(1)
    "#]].assert_eq(&home.run(&format!("import {file}")));
    // The column of measures, what `spin` and `nap` are, and which of the two days it is.
    expect![[r#"
        read when as the day
        read x as what was measured
        read wert as the reading, before anything was rolled
        1 reading, 1 of them new, 2026-04-03 to 2026-04-03
              1  Turning to the left
        ! Which column has what was measured?
        !   1  wert
        !   2  x
        !   3  thing
        !   0  none of these
        ! > a number from 0 to 3, please
        ! > What does `a` mean?
        !   1  Pain, 0–10
        !   2  How stiff it feels, 0–10
        !   3  Your own task, 0–10
        !   4  How tense you feel, 0–10
        !   5  Turning to the left
        !   6  Turning to the right
        !   7  Leaning back
        !   8  Head angle
        !   9  Resting pulse
        !   10  rotation, to the side that the column of sides says
        !   0  none of these
        ! > What does `b` mean?
        !   1  Pain, 0–10
        !   2  How stiff it feels, 0–10
        !   3  Your own task, 0–10
        !   4  How tense you feel, 0–10
        !   5  Turning to the left
        !   6  Turning to the right
        !   7  Leaning back
        !   8  Head angle
        !   9  Resting pulse
        !   10  rotation, to the side that the column of sides says
        !   0  none of these
        ! > Which day is 3/4/2026?
        !   1  2026-04-03
        !   2  2026-03-04
        !   0  none of these
        ! >
    "#]]
    .assert_eq(&home.run_with(&format!("import {file} --ask"), "x\n2\n5\n0\n1\n"));
    expect![[r#"
        ! Which column has what was measured?
        !   1  wert
        !   2  x
        !   3  thing
        !   0  none of these
        ! > error[csv-no-column]: it isn't clear which column has what was measured; there are when, wert, x, thing
        ! hint: Say it with --map NAME=measure, or what all of it measures with --measure.
        exit Some(1)
    "#]].assert_eq(&home.run_with(&format!("import {file} --ask"), ""));
}

#[test]
fn every_faulty_line_is_told() {
    let home = Home::new();
    let file = home.file(
        "faulty.csv",
        "date,measure,side,before,after\n2026-02-30,pain,,4,\n2026-11-01,rotation,,40,\n\
         2026-11-02,pain,,eleven,\n2026-11-03,pain,,11,\n2026-11-04,pain,,,3\n2026-11-05,pain,,4,\"x\n\
         2026-11-06,pain,,4,99\n2026-11-07,pain,,5,4\n2026-11-08,pain,,4,5,6\n2026-11-09,pain,,4,5,\n\
         2031-01-01,pain,,4,\n1890-11-11,pain,,4,\n",
    );
    let told = home.run(&format!("import {file}"));
    expect![[r#"
        ! warning: DATA/faulty.csv:2:1: `2026-02-30` is no day of the calendar
        ! warning: DATA/faulty.csv:3:21: the side is missing
        ! warning: DATA/faulty.csv:4:18: `eleven` is no number
        ! warning: DATA/faulty.csv:5:18: `11` lies outside of 0 to 10
        ! warning: DATA/faulty.csv:6:18: the reading is missing
        ! warning: DATA/faulty.csv:7:20: the quoted field doesn't end on its line
        ! warning: DATA/faulty.csv:8:20: `99` lies outside of 0 to 10
        ! warning: DATA/faulty.csv:10:22: there are 6 fields under 5 names; a number with a comma needs quotes
        ! warning: DATA/faulty.csv:11:22: there are 6 fields under 5 names; a number with a comma needs quotes
        ! warning: DATA/faulty.csv:12:1: `2031-01-01` is yet to come
        ! warning: DATA/faulty.csv:13:1: `1890-11-11` is before 1970
        ! error[csv-faulty]: 11 lines can't be read; nothing was taken in
        ! hint: Mend these lines, or take in the others with --leave-faulty.
        exit Some(1)
    "#]]
    .assert_eq(&told);
    expect![[r#"
        1 reading, 1 of them new, 2026-11-07 to 2026-11-07
              1  Pain, 0–10
        ! warning: DATA/faulty.csv:2:1: `2026-02-30` is no day of the calendar
        ! warning: DATA/faulty.csv:3:21: the side is missing
        ! warning: DATA/faulty.csv:4:18: `eleven` is no number
        ! warning: DATA/faulty.csv:5:18: `11` lies outside of 0 to 10
        ! warning: DATA/faulty.csv:6:18: the reading is missing
        ! warning: DATA/faulty.csv:7:20: the quoted field doesn't end on its line
        ! warning: DATA/faulty.csv:8:20: `99` lies outside of 0 to 10
        ! warning: DATA/faulty.csv:10:22: there are 6 fields under 5 names; a number with a comma needs quotes
        ! warning: DATA/faulty.csv:11:22: there are 6 fields under 5 names; a number with a comma needs quotes
        ! warning: DATA/faulty.csv:12:1: `2031-01-01` is yet to come
        ! warning: DATA/faulty.csv:13:1: `1890-11-11` is before 1970
    "#]]
    .assert_eq(&home.run(&format!("import {file} --leave-faulty")));
    let map = home.run(&format!("import {file} --map nothere=date"));
    assert!(map.contains("csv-no-such-column"), "{map}");
}

/// What never ends, or is longer than any copy, is refused while the machine has room to say so.
#[cfg(target_os = "linux")]
#[test]
fn no_more_is_read_than_a_copy_may_be_long() {
    let home = Home::new();
    let long = home.path().join("long.jsonl");
    let file = std::fs::File::create(&long).expect("it can be made");
    file.set_len(3 << 30).expect("it has holes");
    let script = "ulimit -v 2000000; exec \"$@\"";
    for path in ["/dev/zero", long.to_str().expect("text")] {
        let command = home.command(&format!("import {path}"));
        let mut limited = std::process::Command::new("/bin/sh");
        limited.args(["-c", script, "sh"]).arg(command.get_program()).args(command.get_args());
        let told = home.told(&limited.output().expect("it runs"));
        let due = "134217729 bytes are more than the limit of 134217728";
        assert!(told.contains("error[no-copy]") && told.contains(due), "{path}: {told}");
    }
    assert!(!home.database().exists(), "nothing was begun");
}

/// An archive is read where it lies: what it has beside the journal may be as large as it likes.
#[test]
fn an_archive_of_any_size_gives_its_journal() {
    let (home, text) = (Home::new(), copied());
    let path = home.path().join("large.zip");
    let mut zip = zip::ZipWriter::new(std::fs::File::create(&path).expect("it can be made"));
    let options = zip::write::SimpleFileOptions::default();
    zip.start_file("photos/00-1.jpg", options).expect("it begins");
    for _ in 0..160 {
        std::io::Write::write_all(&mut zip, &vec![0; 1 << 20]).expect("there is room");
    }
    zip.start_file("journal.jsonl", options).expect("it begins");
    std::io::Write::write_all(&mut zip, text.as_bytes()).expect("there is room");
    zip.finish().expect("it ends");
    let told = home.run(&format!("import {}", path.display()));
    assert!(told.starts_with("3 entries, 3 of them new\n"), "{told}");
}

//! `rollwise report`: the same record as a page and as PDF.

use expect_test::expect;
use journal::{Imported, ImportedReading, Note};

use crate::person::{now, practised, record};
use crate::program::Home;

/// Somebody with a session, and with pain that was written down elsewhere for ten weeks.
fn somebody() -> Home {
    let home = Home::new();
    practised(&home);
    let reading = |at: i32| ImportedReading {
        day: now().day().plus_days(at - 70),
        measure: "pain".into(),
        before: 60 - i16::try_from(at / 2).expect("few"),
        after: None,
    };
    let readings = (0..70).step_by(2).map(reading).collect();
    record(&home, vec![Note::Imported(Imported { file: "pain.csv".into(), readings })]);
    home
}

#[test]
fn a_page_of_html() {
    let home = somebody();
    let file = home.path().join("report.html");
    assert_eq!(home.run(&format!("report -o {}", file.display())), "DATA/report.html\n");
    let page = std::fs::read_to_string(&file).expect("it was written");
    for due in [
        "<!doctype html>",
        "Self-recorded, not a diagnosis.",
        "<h2>Pain, 0–10</h2>",
        "<th>Week from</th>",
        "Answered on 23 November 2026",
        "From week to week: better, by a real change.",
    ] {
        assert!(page.contains(due), "no {due} in {page}");
    }
    assert!(!page.contains("{$") && !page.contains("http"), "it asks for nothing");
}

/// Every object that the table of places names begins where it says, and the text is our letters.
#[test]
fn a_pdf() {
    let home = somebody();
    let file = home.path().join("report.pdf");
    let told = home.run(&format!("report -o {} --json", file.display()));
    let bytes = std::fs::read(&file).expect("it was written");
    assert_eq!(told, format!("{{\"file\":\"DATA/report.pdf\",\"bytes\":{}}}\n", bytes.len()));
    assert!(bytes.starts_with(b"%PDF-1."), "no PDF");
    let text = String::from_utf8_lossy(&bytes);
    let places = text.rsplit("startxref").next().expect("a place").trim();
    let at: usize = places.lines().next().expect("a number").parse().expect("a number");
    let table = String::from_utf8_lossy(&bytes[at..]).into_owned();
    let entries = table.lines().filter(|line| line.len() >= 18 && line.trim_end().ends_with('n'));
    let mut count = 0;
    for (number, entry) in (1..).zip(entries) {
        let place: usize = entry[..10].parse().expect("a place");
        let due = format!("{number} 0 obj");
        assert!(bytes[place..].starts_with(due.as_bytes()), "{due} isn't at {place}");
        count += 1;
    }
    assert!(count > 10, "{count} objects");
    assert!(bytes.len() < 120_000, "{} bytes", bytes.len());
}

#[test]
fn what_is_not_written() {
    let home = Home::new();
    home.file("there.pdf", "mine");
    let mut told = String::new();
    for name in ["report.doc", "report", "there.pdf", "none/report.pdf"] {
        let path = home.path().join(name);
        told += &home.run(&format!("report -o {}", path.display()));
    }
    expect![[r#"
        ! error[report-ending]: DATA/report.doc ends neither in .pdf nor in .html
        ! hint: Name it like report.pdf or report.html.
        exit Some(2)
        ! error[report-ending]: DATA/report ends neither in .pdf nor in .html
        ! hint: Name it like report.pdf or report.html.
        exit Some(2)
        ! error[file-exists]: DATA/there.pdf is there already
        ! hint: Choose another name, or put it in its place: --force.
        exit Some(1)
        ! error[unwritable-file]: DATA/none/report.pdf can't be written: No such file or directory (os error 2)
        ! hint: Check the folder, and who may write there.
        exit Some(1)
    "#]].assert_eq(&told);
    let forced =
        home.run(&format!("report -o {} --force", home.path().join("there.pdf").display()));
    assert_eq!(forced, "DATA/there.pdf\n");
    assert!(!home.database().exists(), "a report begins nothing");
}

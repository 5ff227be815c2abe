//! The archive: what months and years come to, what is done most and was done last; and favourites.

use std::fmt::Write as _;
use std::sync::LazyLock;

use expect_test::expect;
use journal::{
    Favourite, History, Journal, Liked, Note, Outcome, OwnId, PastSession, Purpose, Salt,
    SessionId, Summary, Totals, WallTime, Worked,
};
use proptest::collection::vec;
use proptest::prelude::*;
use routine::{Catalogue, Span, sort_by_key};

use crate::any::{JOURNAL, at, erasure, writer};

const DAY: u64 = 86_400;

/// A session with so many seconds of each technique.
fn past(id: u16, secs: u64, purpose: Purpose, worked: &[(&str, u32)]) -> PastSession {
    let one = |(technique, secs): &(&str, u32)| Worked {
        technique: (*technique).into(),
        level: None,
        time: Span::from_secs(*secs),
    };
    let mut bytes = [0; 16];
    bytes[..2].copy_from_slice(&id.to_be_bytes());
    PastSession {
        session: SessionId::new(bytes),
        when: at(secs),
        title: None,
        summary: Summary {
            routine_id: "five".into(),
            purpose,
            played: Span::from_secs(60 + worked.iter().map(|(_, secs)| secs).sum::<u32>()),
            worked: worked.iter().map(one).collect(),
            outcome: Outcome::Finished,
            before: None,
            after: None,
        },
        morning: None,
    }
}

fn history(mut sessions: Vec<PastSession>) -> History {
    sort_by_key(&mut sessions, |past| std::cmp::Reverse((past.when, past.session)));
    let mut history = History::default();
    history.sessions = sessions;
    history
}

fn line(totals: &Totals<'_>) -> String {
    let counted = totals.counted;
    let mut line = format!("{} days, {} sessions, {}", totals.days, counted.sessions, counted.time);
    for (technique, counted) in &totals.techniques {
        write!(line, "; {technique} {}× {}", counted.sessions, counted.time).expect("it takes all");
    }
    line
}

#[test]
fn months_and_years_newest_first_each_with_what_it_comes_to() {
    let practice = Purpose::Practice;
    let history = history(vec![
        // 23 November 2026, twice; a rehearsal the day after is there and isn't counted.
        past(1, 0, practice, &[("open-book", 40), ("thoracic-extension", 90)]),
        past(2, 3_600, practice, &[("thoracic-extension", 45), ("thoracic-extension", 45)]),
        past(3, DAY, Purpose::Rehearsal, &[("thoracic-extension", 90)]),
        // January; and one that was only looked at.
        past(4, 45 * DAY, practice, &[("angels", 60)]),
        past(5, 46 * DAY, practice, &[]),
    ]);
    let mut page = String::new();
    for year in history.years() {
        writeln!(page, "{}: {}", year.year, line(&year.totals())).expect("it takes all");
        for month in &year.months {
            let listed = month.sessions.len();
            let totals = line(&month.totals());
            writeln!(page, "  {} ({listed}): {totals}", month.month).expect("it takes all");
        }
    }
    expect![[r#"
        2027: 1 days, 1 sessions, 2:00.000; angels 1× 1:00.000
          2027-01 (2): 1 days, 1 sessions, 2:00.000; angels 1× 1:00.000
        2026: 1 days, 2 sessions, 5:40.000; thoracic-extension 2× 3:00.000; open-book 1× 0:40.000
          2026-11 (3): 1 days, 2 sessions, 5:40.000; thoracic-extension 2× 3:00.000; open-book 1× 0:40.000
    "#]]
    .assert_eq(&page);
    assert_eq!(History::default().years(), []);
}

static TECHNIQUES: LazyLock<Catalogue> = LazyLock::new(|| {
    let files = [
        include_str!("../../../../library/techniques/angels.toml"),
        include_str!("../../../../library/techniques/calm-close.toml"),
        include_str!("../../../../library/techniques/cat-camel.toml"),
        include_str!("../../../../library/techniques/open-book.toml"),
        include_str!("../../../../library/techniques/prone-t.toml"),
        include_str!("../../../../library/techniques/settling-breath.toml"),
        include_str!("../../../../library/techniques/thoracic-extension.toml"),
        include_str!("../../../../library/techniques/wall-slide.toml"),
    ];
    files.iter().map(|file| routine::text::technique(file).expect("a library file")).collect()
});

/// What is done most, and what else was done last.
fn habits(history: &History) -> (Vec<&str>, Vec<&str>) {
    let known = |id: &str| TECHNIQUES.get(id).map(|technique| &**technique);
    let habits = history.habits(&known);
    (habits.most, habits.lately)
}

#[test]
fn habits_are_what_is_done_most_and_what_else_was_done_last() {
    let practice = Purpose::Practice;
    let mut sessions = vec![
        past(1, 0, practice, &[("open-book", 40), ("thoracic-extension", 90)]),
        past(2, 1, practice, &[("thoracic-extension", 90)]),
        past(3, 2, Purpose::Rehearsal, &[("wall-slide", 90)]),
        past(4, 3, practice, &[("angels", 60), ("no-longer-there", 90)]),
    ];
    let (most, lately) = (vec!["thoracic-extension"], vec!["angels", "open-book"]);
    assert_eq!(habits(&history(sessions.clone())), (most.clone(), lately));
    // Breathing leaves no gap in the row, however often it was done.
    let breath = [("settling-breath", 300), ("calm-close", 300)];
    for (nth, moves) in ["prone-t", "cat-camel", "wall-slide"].into_iter().enumerate() {
        let nth = nth as u16;
        let worked = [breath[0], (moves, 30), breath[1]];
        sessions.push(past(10 + nth, 100 + u64::from(nth), practice, &worked));
    }
    let lately = vec!["wall-slide", "cat-camel", "prone-t", "angels"];
    assert_eq!(habits(&history(sessions)), (most, lately));
    assert_eq!(habits(&History::default()), (vec![], vec![]));
}

proptest! {
    /// However sessions lie: each is in one month, months add up to years and years to everything.
    #[test]
    fn every_session_is_counted_once(
        when in vec((0..4_000_u64, any::<bool>(), 0..3_usize, 0..200_u32), 0..60)
    ) {
        const NAMES: [&str; 3] = ["angels", "open-book", "wall-slide"];
        let purpose = |real| if real { Purpose::Practice } else { Purpose::Rehearsal };
        let one = |(id, (hours, real, nth, secs)): (usize, &(u64, bool, usize, u32))| {
            let name = NAMES[*nth];
            past(id as u16, hours * 7 * 3_600, purpose(*real), &[(name, *secs), (name, 1)])
        };
        let history = history(when.iter().enumerate().map(one).collect());
        let years = history.years();
        let listed: Vec<_> =
            years.iter().flat_map(|year| &year.months).flat_map(|month| &month.sessions).collect();
        prop_assert_eq!(listed.len(), history.sessions.len());
        prop_assert!(listed.iter().zip(&history.sessions).all(|(one, other)| **one == other));
        let all = Totals::of(&history.sessions);
        prop_assert_eq!(all.counted.sessions as usize, history.practice().count());
        prop_assert_eq!(all.days as usize, history.practice_days().len());
        for (one, count) in history.techniques() {
            prop_assert!(all.techniques.contains(&(one, count)));
        }
        prop_assert!(all.techniques.is_sorted_by(|one, next| one.1.time >= next.1.time));
        let (mut sessions, mut days, mut time) = (0, 0, Span::ZERO);
        for year in &years {
            let months: Vec<Totals<'_>> = year.months.iter().map(|month| month.totals()).collect();
            let year = year.totals();
            prop_assert_eq!(year.days, months.iter().map(|month| month.days).sum::<u32>());
            prop_assert_eq!(
                year.counted.time,
                months.iter().map(|month| month.counted.time).sum::<Span>()
            );
            sessions += year.counted.sessions;
            days += year.days;
            time += year.counted.time;
        }
        prop_assert_eq!((sessions, days, time), (all.counted.sessions, all.days, all.counted.time));
    }
}

#[test]
fn what_is_marked_comes_first_and_a_mark_is_taken_back_like_anything_else() {
    let mut writer = writer(1);
    let mut journal = Journal::new(JOURNAL);
    let extension = Liked::Technique("thoracic-extension".into());
    let (five, mine) = (Liked::Routine("five".into()), Liked::Own(OwnId::new([7; 16])));
    let mut write = |secs, liked: &Liked, marked| {
        let said = Note::Favourite(Favourite { liked: liked.clone(), marked });
        let when: WallTime = at(secs);
        let entry = writer.write(said.page(Salt::new([5; 16])), when).expect("it is small");
        let place = entry.place();
        journal.insert(entry).expect("it is this journal's");
        place
    };
    write(0, &extension, true);
    write(1, &five, true);
    write(2, &mine, true);
    write(3, &five, false);
    let again = write(4, &extension, true);
    let gone = write(5, &mine, false);
    assert_eq!(History::of(&journal).favourites, std::slice::from_ref(&extension));
    // Undone: it is as it was before.
    let entry = writer.write(erasure([gone, again]), at(6)).expect("it is small");
    journal.insert(entry).expect("it is this journal's");
    assert_eq!(History::of(&journal).favourites, [mine, extension]);
}

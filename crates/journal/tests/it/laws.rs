//! The laws of entries, clocks, merge, deletion and exchange, under random attack.

use journal::sync::{Heads, heads, missing};
use journal::{
    Clock, Content, Entry, Erasure, Gap, History, Inserted, Journal, JournalId, Place, Problem,
    WallTime, carried, print, wire,
};
use proptest::prelude::*;

use crate::any::{JOURNAL, at, life, two_devices};

fn journal_of(entries: impl IntoIterator<Item = Entry>) -> Journal {
    let mut journal = Journal::new(JOURNAL);
    for entry in entries {
        journal.insert(entry).expect("it is this journal's");
    }
    journal
}

/// The journal that is joined.
const THERE: JournalId = JournalId::new([8; 16]);

/// All of it, in that journal.
fn joined(journal: &Journal) -> Journal {
    let mut there = Journal::new(THERE);
    for entry in carried(journal, THERE).expect("nothing is missing") {
        there.insert(entry).expect("it is that journal's");
    }
    there
}

fn is_of(entry: &Entry, devices: &[u8]) -> bool {
    devices.iter().any(|&number| entry.place().series == crate::any::device(number))
}

fn forked(journal: &Journal) -> bool {
    journal.problems(at(0)).iter().any(|problem| matches!(problem, Problem::Fork { .. }))
}

fn merged(one: &Journal, other: &Journal) -> Journal {
    let mut all = one.clone();
    all.merge(other.clone()).expect("both are this journal's");
    all
}

/// The entries of a journal whose part of `chosen` is true.
fn part(entries: &[Entry], chosen: &[(bool, bool)], which: fn(&(bool, bool)) -> bool) -> Journal {
    let chosen = entries.iter().zip(chosen).filter(|(_, chosen)| which(chosen));
    journal_of(chosen.map(|(entry, _)| entry.clone()))
}

proptest! {
    #[test]
    fn merge_is_commutative_associative_and_idempotent(
        (entries, chosen) in two_devices()
    ) {
        let one = part(&entries, &chosen, |chosen| chosen.0);
        let two = part(&entries, &chosen, |chosen| chosen.1);
        let three = part(&entries, &chosen, |chosen| chosen.0 != chosen.1);
        prop_assert_eq!(merged(&one, &two), merged(&two, &one));
        prop_assert_eq!(
            merged(&merged(&one, &two), &three),
            merged(&one, &merged(&two, &three))
        );
        prop_assert_eq!(merged(&one, &one), one);
    }

    #[test]
    fn the_order_of_arrival_changes_nothing(entries in life().prop_shuffle(), twice in life()) {
        let mut sorted = entries.clone();
        sorted.sort_by_key(Entry::order);
        prop_assert_eq!(journal_of(entries.clone()), journal_of(sorted));
        let mut journal = journal_of(entries.clone());
        let before = journal.clone();
        for entry in entries {
            prop_assert_eq!(journal.insert(entry).ok(), Some(Inserted::Known));
        }
        prop_assert_eq!(&journal, &before);
        // A second life shares numbers with the first: all of its entries are forks, and kept.
        let second: std::collections::BTreeSet<_> = twice.iter().map(Entry::hash).collect();
        let both = merged(&journal, &journal_of(twice));
        let kept: std::collections::BTreeSet<_> = both.entries().map(Entry::hash).collect();
        prop_assert!(kept.is_superset(&second));
    }

    #[test]
    fn a_deletion_leaves_no_content_and_a_chain_that_verifies(entries in life()) {
        let journal = journal_of(entries.clone());
        let named = entries.iter().filter_map(Erasure::of).flat_map(|erasure| erasure.targets);
        for place in named {
            for entry in journal.at(place) {
                let kept = entry.header().kind.is_erasure();
                prop_assert_eq!(*entry.content() == Content::Erased, !kept);
            }
        }
        let problems = journal.problems(at(0));
        let unsound = |problem: &&Problem| {
            matches!(problem, Problem::Broken { .. } | Problem::Gap { .. } | Problem::Withheld { .. })
        };
        prop_assert_eq!(problems.iter().find(unsound), None);
        for entry in journal.entries() {
            prop_assert_eq!(entry.header().hash(), entry.hash());
        }
    }

    #[test]
    fn what_is_not_deleted_is_kept_whole(entries in life()) {
        let journal = journal_of(entries.clone());
        prop_assert_eq!(journal.len(), entries.len());
        for entry in &entries {
            let here = journal.at(entry.place()).find(|here| here.hash() == entry.hash());
            let here = here.expect("an entry never goes");
            if !journal.is_erased(entry.place()) {
                prop_assert_eq!(here, entry);
            }
        }
    }

    #[test]
    fn two_devices_agree_after_pulling_and_pushing((entries, chosen) in two_devices()) {
        let mut one = part(&entries, &chosen, |chosen| chosen.0);
        let mut two = part(&entries, &chosen, |chosen| chosen.1);
        let all = merged(&one, &two);
        // Once more where both had forks: the first round brings the branches together.
        for _ in 0..2 {
            exchange(&two, &mut one);
            exchange(&one, &mut two);
        }
        prop_assert_eq!(print(&one, at(0)), print(&all, at(0)));
        prop_assert_eq!(&one, &two);
        if contiguous(&all) {
            prop_assert_eq!(missing(&one, &heads(&two), None).entries, Vec::new());
        }
    }

    #[test]
    fn joining_is_idempotent_and_agrees_with_merging((entries, chosen) in two_devices()) {
        let all = joined(&journal_of(entries.clone()));
        // As whole series, since what stands behind a gap has to wait.
        let one = journal_of(entries.iter().filter(|entry| is_of(entry, &[0, 1])).cloned());
        let two = journal_of(entries.iter().filter(|entry| is_of(entry, &[1, 2])).cloned());
        let mut apart = joined(&one);
        apart.merge(joined(&two)).expect("both are that journal's");
        apart.merge(joined(&one)).expect("both are that journal's");
        prop_assert_eq!(&apart, &all);
        // Carried on and back again it is what it was.
        let back = carried(&all, JOURNAL).expect("nothing is missing");
        prop_assert_eq!(journal_of(back), journal_of(entries.clone()));
        // A beginning of each series, as after an exchange that was cut off, adds nothing of its own.
        let cut = chosen.iter().filter(|chosen| chosen.0).count();
        apart.merge(joined(&journal_of(entries.into_iter().take(cut)))).expect("both are that journal's");
        prop_assert_eq!(&apart, &all);
    }

    #[test]
    fn it_says_the_same_whichever_joins_which(entries in life()) {
        let ours = |entry: &Entry| is_of(entry, &[0]);
        let here = journal_of(entries.iter().filter(|entry| ours(entry)).cloned());
        let there = joined(&journal_of(entries.iter().filter(|entry| !ours(entry)).cloned()));
        let mut into_there = there.clone();
        into_there.merge(joined(&here)).expect("both are that journal's");
        let mut into_here = here;
        for entry in carried(&there, JOURNAL).expect("nothing is missing") {
            into_here.insert(entry).expect("it is this journal's");
        }
        let said = |journal: &Journal| {
            let texts = journal.entries().map(|entry| {
                (entry.header().clock, entry.place(), entry.content().clone())
            });
            let mut texts: Vec<_> = texts.collect();
            // Branches of a fork stand by their hashes, which are others there.
            texts.sort_by_key(|(clock, place, content)| {
                (*clock, *place, content.bytes().map(<[u8]>::to_vec))
            });
            texts
        };
        prop_assert_eq!(said(&into_here), said(&into_there));
        if !forked(&into_here) {
            let (one, other) = (History::of(&into_here), History::of(&into_there));
            prop_assert_eq!(one.settings, other.settings);
        }
    }

    #[test]
    fn deletions_reach_what_is_carried(entries in life()) {
        let whole = journal_of(entries.clone());
        let there = joined(&whole);
        for entry in whole.entries() {
            let carried = there.at(entry.place()).find(|other| {
                other.header().content == entry.header().content
            });
            let carried = carried.expect("an entry never goes");
            prop_assert_eq!(carried.content(), entry.content());
            prop_assert_eq!(there.is_erased(entry.place()), whole.is_erased(entry.place()));
        }
        // Who joins without having heard of the deletions, as with the beginning of each series,
        // brings nothing back.
        let mut heard = Vec::new();
        let deaf = entries.iter().filter(|entry| {
            if entry.header().kind.is_erasure() {
                heard.push(entry.place().series);
            }
            !heard.contains(&entry.place().series)
        });
        let late = joined(&journal_of(deaf.cloned()));
        let mut after = there.clone();
        after.merge(late).expect("both are that journal's");
        prop_assert_eq!(after, there);
    }

    #[test]
    fn what_is_carried_verifies(entries in life()) {
        let there = joined(&journal_of(entries));
        for entry in there.entries() {
            let again = Entry::new(entry.header().clone(), entry.content().clone());
            prop_assert_eq!(again.as_ref(), Ok(entry));
        }
        let broken = |problem: &&Problem| {
            matches!(problem, Problem::Broken { .. } | Problem::Gap { .. } | Problem::Withheld { .. })
        };
        let problems = there.problems(at(0));
        prop_assert_eq!(problems.iter().find(broken), None);
    }

    #[test]
    fn the_clock_goes_forward_only(jumps in proptest::collection::vec(0..5_000_000_000u64, 1..60)) {
        let mut clock = Clock::START;
        for ms in jumps {
            let now = WallTime::new(ms, 0).expect("1970");
            let next = clock.tick(now).expect("far from 9999");
            prop_assert!(next > clock);
            prop_assert!(next.ms() >= now.ms());
            clock = next;
        }
    }

    #[test]
    fn a_clock_far_ahead_is_not_taken_over(ahead_ms in 0..200_000_000u64) {
        let now = at(0);
        let other = Clock::new(now.ms() + ahead_ms, 0).expect("far from 9999");
        let seen = Clock::START.seen(other, now);
        let believed = ahead_ms <= 86_400_000;
        prop_assert_eq!(seen, if believed { other } else { Clock::START });
        prop_assert_eq!(other.is_ahead_of(now), !believed);
    }
}

/// Brings to `to` what it lacks of `from`, batch by batch, as text.
fn exchange(from: &Journal, to: &mut Journal) {
    let theirs = wire::write_heads(JOURNAL, &heads(to));
    let theirs: Heads = wire::read_heads(JOURNAL, theirs.as_bytes()).expect("we wrote it");
    let mut after = None;
    loop {
        let text = wire::write_batch(JOURNAL, &missing(from, &theirs, after));
        let batch = wire::read_batch(JOURNAL, text.as_bytes()).expect("we wrote it");
        for entry in batch.entries {
            to.insert(entry).expect("it is this journal's");
        }
        match batch.next {
            Some(next) => after = wire::read_cursor(&wire::write_cursor(&next)),
            None => return,
        }
    }
}

/// Whether no series has a gap; behind one, entries are sent again.
fn contiguous(journal: &Journal) -> bool {
    let problems = journal.problems(at(0));
    !problems.iter().any(|problem| matches!(problem, Problem::Gap { .. }))
}

#[test]
fn a_gap_is_reported_and_filled_later() {
    let mut writer = crate::any::writer(1);
    let mut write = |value: &str| {
        writer.write(crate::any::setting(value), at(0)).expect("a small page makes an entry")
    };
    let (first, second, third) = (write("1"), write("2"), write("3"));
    let mut journal = journal_of([first, third]);
    let gap = Problem::Gap { series: second.place().series, from: 1, to: 1 };
    assert_eq!(journal.problems(at(0)), [gap]);
    journal.insert(second).expect("it is this journal's");
    assert_eq!(journal.problems(at(0)), []);
}

#[test]
fn an_entry_far_ahead_is_flagged_and_kept() {
    let mut writer = crate::any::writer(1);
    let early = writer.write(crate::any::setting("early"), at(200_000));
    let early = early.expect("a small page makes an entry");
    let journal = journal_of([early.clone()]);
    let ahead = Problem::Ahead { place: early.place(), by_ms: 200_000_000 };
    assert_eq!(journal.problems(at(0)), [ahead]);
    assert_eq!(journal.problems(at(200_000)), []);
    let place = Place { sequence: 0, ..early.place() };
    assert_eq!(journal.at(place).count(), 1);
}

/// Found by chance: an entry's own hash stands for its chain, but not for having it.
#[test]
fn a_missing_root_of_a_branch_is_noticed() {
    let mut one = crate::any::writer(1);
    let write = |writer: &mut journal::Writer, value: &str| {
        writer.write(crate::any::setting(value), at(0)).expect("a small page makes an entry")
    };
    let zero = write(&mut one, "0");
    let branch = write(&mut one.clone(), "1, elsewhere");
    let (first, second) = (write(&mut one, "1"), write(&mut one, "2"));
    let lacks = journal_of([zero.clone(), branch, second.clone()]);
    let has = journal_of([zero, first, second]);
    assert_eq!(missing(&has, &heads(&lacks), None).entries.len(), 3);
}

#[test]
fn behind_a_gap_everything_waits() {
    let mut writer = crate::any::writer(1);
    let mut write = |value: &str| {
        writer.write(crate::any::setting(value), at(0)).expect("a small page makes an entry")
    };
    let (first, second, third) = (write("1"), write("2"), write("3"));
    let journal = journal_of([first.clone(), third.clone()]);
    assert_eq!(carried(&journal, THERE), Err(Gap { place: third.place() }));
    let journal = journal_of([second.clone()]);
    assert_eq!(carried(&journal, THERE), Err(Gap { place: second.place() }));
    let whole = journal_of([third, second, first]);
    assert_eq!(carried(&whole, THERE).map(|entries| entries.len()), Ok(3));
}

/// Writing goes on where it was: the next entry follows on the last that was carried.
#[test]
fn a_series_goes_on_after_it_was_carried() {
    let mut here = crate::any::writer(1);
    let first = here.write(crate::any::setting("1"), at(0)).expect("a small page makes an entry");
    let before = journal_of([first]);
    let carried = carried(&before, THERE).expect("nothing is missing");
    let state = journal::carried_state(here.state(), &before, &carried, THERE);
    let mut there = joined(&before);
    let mut writer = journal::Writer::new(state);
    let second = writer.write(crate::any::setting("2"), at(1)).expect("it makes an entry");
    there.insert(second).expect("it is that journal's");
    assert_eq!(there.problems(at(1)), []);
}

//! The cases of the contract.

use alloc::boxed::Box;
use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use routine::{Region, SessionTime, Side, Span, Spot, Strength};

use super::{Ask, Case, Step, erasure};
use crate::bytes::{JournalId, Salt, SeriesId, SessionId};
use crate::draft::Draft;
use crate::entry::{Entry, Kind, Place};
use crate::limits::{BATCH_MAX_ENTRIES, DRAFT_MAX_BYTES, ENTRY_MAX_BYTES};
use crate::note::{Note, Setting, SpotTold};
use crate::run::{Outcome, Purpose, Summary};
use crate::sync::{Chains, Cursor, Heads};
use crate::wall::WallTime;
use crate::writer::{Page, SeriesState, Writer};

/// All cases.
pub fn cases() -> Vec<Case> {
    vec![
        empty(),
        written_survives(),
        clock_never_goes_back(),
        append_is_idempotent(),
        append_out_of_order(),
        append_is_all_or_nothing(),
        deletion_of_own(),
        spots_are_kept_and_undone(),
        deletion_comes_first(),
        deletion_stays(),
        withheld_is_completed(),
        fork_is_kept(),
        unknown_kind_is_kept(),
        pages(),
        batches(),
        drafts(),
        joins(),
    ]
}

const JOURNAL: JournalId = JournalId::new([7; 16]);
const OTHER: SeriesId = SeriesId::new([0xaa; 16]);

fn case(name: &'static str, steps: impl IntoIterator<Item = (Ask, &'static str)>) -> Case {
    let join = (Ask::Adopt(JOURNAL), "done");
    let steps = core::iter::once(join).chain(steps);
    Case { name, steps: steps.map(|(ask, due)| Step { ask, due: due.into() }).collect() }
}

fn empty() -> Case {
    case(
        "empty",
        [
            (Ask::State, "07070707 own last none"),
            (Ask::Load, "nothing"),
            (Ask::Heads, "nothing"),
            (Ask::Drafts, "nothing"),
            (Ask::MissingFromOwnHeads, "0, more: false"),
            (Ask::Reopen, "done"),
            (Ask::State, "07070707 own last none"),
        ],
    )
}

fn written_survives() -> Case {
    case(
        "written-survives",
        [
            (
                Ask::Write(vec![setting("a"), setting("b")], at(0)),
                "own/0 setting {\"name\":\"n\",\"value\":\"a\"}\n\
                 own/1 setting {\"name\":\"n\",\"value\":\"b\"}",
            ),
            (Ask::Reopen, "done"),
            (Ask::State, "07070707 own last 1"),
            (
                Ask::Write(vec![setting("c")], at(1)),
                "own/2 setting {\"name\":\"n\",\"value\":\"c\"}",
            ),
            (Ask::Heads, "own/2"),
            (
                Ask::Load,
                "own/0 setting {\"name\":\"n\",\"value\":\"a\"}\n\
                 own/1 setting {\"name\":\"n\",\"value\":\"b\"}\n\
                 own/2 setting {\"name\":\"n\",\"value\":\"c\"}",
            ),
        ],
    )
}

fn clock_never_goes_back() -> Case {
    let mut other = Writer::new(SeriesState::new(JOURNAL, OTHER));
    let later = entry(&mut other, "later", at(3_600));
    case(
        "clock-never-goes-back",
        [
            (
                Ask::Write(vec![setting("first")], at(60)),
                "own/0 setting {\"name\":\"n\",\"value\":\"first\"}",
            ),
            (Ask::Append(vec![later]), "1 new"),
            (
                Ask::Write(vec![setting("clock set back")], at(0)),
                "own/1 setting {\"name\":\"n\",\"value\":\"clock set back\"}",
            ),
            (
                Ask::Load,
                "own/0 setting {\"name\":\"n\",\"value\":\"first\"}\n\
                 aaaaaaaa/0 setting {\"name\":\"n\",\"value\":\"later\"}\n\
                 own/1 setting {\"name\":\"n\",\"value\":\"clock set back\"}",
            ),
        ],
    )
}

fn append_is_idempotent() -> Case {
    let entries = others(2);
    case(
        "append-is-idempotent",
        [
            (Ask::Append(entries.clone()), "2 new"),
            (Ask::Append(entries), "0 new"),
            (Ask::Reopen, "done"),
            (Ask::Heads, "aaaaaaaa/1"),
            (Ask::State, "07070707 own last none"),
        ],
    )
}

fn append_out_of_order() -> Case {
    let entries = others(3);
    case(
        "append-out-of-order",
        [
            (Ask::Append(vec![entries[2].clone()]), "1 new"),
            (Ask::Heads, "nothing"),
            (Ask::Append(vec![entries[1].clone(), entries[0].clone()]), "2 new"),
            (Ask::Heads, "aaaaaaaa/2"),
        ],
    )
}

fn append_is_all_or_nothing() -> Case {
    let stranger = SeriesState::new(JournalId::new([8; 16]), OTHER);
    let foreign = entry(&mut Writer::new(stranger), "foreign", at(0));
    let mut entries = others(1);
    entries.push(foreign);
    let page = Page { bytes: vec![b'x'; ENTRY_MAX_BYTES + 1], ..setting("too large") };
    case(
        "append-is-all-or-nothing",
        [
            (Ask::Append(entries), "failed: wrong-journal"),
            (Ask::Write(vec![setting("fits"), page], at(0)), "failed: unsound-entry"),
            (Ask::Load, "nothing"),
            (Ask::State, "07070707 own last none"),
        ],
    )
}

fn deletion_of_own() -> Case {
    case(
        "deletion-of-own",
        [
            (
                Ask::Write(vec![setting("secret"), setting("stays")], at(0)),
                "own/0 setting {\"name\":\"n\",\"value\":\"secret\"}\n\
                 own/1 setting {\"name\":\"n\",\"value\":\"stays\"}",
            ),
            (Ask::EraseOwn(0, at(1)), "own/2 erased {\"targets\":[[\"own\",0]]}"),
            // A deletion can't be deleted.
            (Ask::EraseOwn(2, at(2)), "own/3 erased {\"targets\":[[\"own\",2]]}"),
            (Ask::Reopen, "done"),
            (
                Ask::Load,
                "own/0 setting (erased)\n\
                 own/1 setting {\"name\":\"n\",\"value\":\"stays\"}\n\
                 own/2 erased {\"targets\":[[\"own\",0]]}\n\
                 own/3 erased {\"targets\":[[\"own\",2]]}",
            ),
            (Ask::Heads, "own/3"),
        ],
    )
}

/// A tight place is told of, told gone, and that is taken back.
fn spots_are_kept_and_undone() -> Case {
    let spot = |strength| {
        let strength = Strength::new(strength).expect("0 to 10");
        let spot = Spot { region: Region::Rhomboids, side: Side::Left, strength };
        let told = SpotTold { spot, words: "at the desk".into() };
        Note::Spot(told).page(Salt::new([5; 16]))
    };
    let mut other = Writer::new(SeriesState::new(JOURNAL, OTHER));
    let mut told = |page| other.write(page, at(0)).expect("a small page makes an entry");
    let (there, gone) = (told(spot(6)), told(spot(0)));
    let undone = told(erasure(&[gone.place()]));
    case(
        "spots-are-kept-and-undone",
        [
            (Ask::Append(vec![there, gone]), "2 new"),
            (Ask::Reopen, "done"),
            (
                Ask::Load,
                "aaaaaaaa/0 spot {\"spot\":{\"region\":\"rhomboids\",\"side\":\"left\",\"strength\":6},\
                 \"words\":\"at the desk\"}\n\
                 aaaaaaaa/1 spot {\"spot\":{\"region\":\"rhomboids\",\"side\":\"left\",\"strength\":0},\
                 \"words\":\"at the desk\"}",
            ),
            (Ask::Append(vec![undone]), "1 new"),
            (Ask::Reopen, "done"),
            (Ask::MissingFromOwnHeads, "0, more: false"),
            (Ask::Heads, "aaaaaaaa/2"),
        ],
    )
}

fn deletion_comes_first() -> Case {
    let entries = others(2);
    let mut third = Writer::new(SeriesState::new(JOURNAL, SeriesId::new([0xcc; 16])));
    let page = erasure(&[entries[0].place()]);
    let deletion = third.write(page, at(9)).expect("a small page makes an entry");
    case(
        "deletion-comes-first",
        [
            (Ask::Append(vec![deletion]), "1 new"),
            (Ask::Append(entries), "2 new"),
            (
                Ask::Load,
                "aaaaaaaa/0 setting (erased)\n\
                 aaaaaaaa/1 setting {\"name\":\"n\",\"value\":\"1\"}\n\
                 cccccccc/0 erased {\"targets\":[[\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",0]]}",
            ),
        ],
    )
}

fn deletion_stays() -> Case {
    let entries = others(1);
    let mut third = Writer::new(SeriesState::new(JOURNAL, SeriesId::new([0xcc; 16])));
    let page = erasure(&[entries[0].place()]);
    let deletion = third.write(page, at(9)).expect("a small page makes an entry");
    case(
        "deletion-stays",
        [
            (Ask::Append(entries.clone()), "1 new"),
            (Ask::Append(vec![deletion]), "1 new"),
            // A device that never heard of the deletion sends it again.
            (Ask::Append(entries), "0 new"),
            (
                Ask::Load,
                "aaaaaaaa/0 setting (erased)\n\
                 cccccccc/0 erased {\"targets\":[[\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\",0]]}",
            ),
        ],
    )
}

fn withheld_is_completed() -> Case {
    let entries = others(1);
    case(
        "withheld-is-completed",
        [
            (Ask::Append(vec![entries[0].erased()]), "1 new"),
            (Ask::Load, "aaaaaaaa/0 setting (erased)"),
            (Ask::Append(entries), "1 new"),
            (Ask::Load, "aaaaaaaa/0 setting {\"name\":\"n\",\"value\":\"0\"}"),
        ],
    )
}

fn fork_is_kept() -> Case {
    let mut one = Writer::new(SeriesState::new(JOURNAL, OTHER));
    let root = entry(&mut one, "root", at(0));
    let mut two = one.clone();
    let left = entry(&mut one, "left", at(1));
    let right = entry(&mut two, "right", at(2));
    let straight = Heads::of(&Chains::from([(OTHER, vec![(0, root.hash()), (1, left.hash())])]));
    case(
        "fork-is-kept",
        [
            (Ask::Append(vec![root, left, right]), "3 new"),
            (
                Ask::Load,
                "aaaaaaaa/0 setting {\"name\":\"n\",\"value\":\"root\"}\n\
                 aaaaaaaa/1 setting {\"name\":\"n\",\"value\":\"left\"}\n\
                 aaaaaaaa/1 setting {\"name\":\"n\",\"value\":\"right\"}",
            ),
            (Ask::Heads, "aaaaaaaa/1"),
            (Ask::MissingFromOwnHeads, "0, more: false"),
            // Whoever has but one branch is sent the series again.
            (
                Ask::Missing(straight, None),
                "3 from aaaaaaaa/0 setting {\"name\":\"n\",\"value\":\"root\"} \
                 to aaaaaaaa/1 setting {\"name\":\"n\",\"value\":\"right\"}, more: false",
            ),
        ],
    )
}

fn unknown_kind_is_kept() -> Case {
    let kind = Kind::new("from.the-future").expect("a short word");
    let page = Page { kind, version: 9, bytes: vec![0, 159, 146, 150], ..setting("") };
    let mut other = Writer::new(SeriesState::new(JOURNAL, OTHER));
    let strange = other.write(page, at(0)).expect("a small page makes an entry");
    case(
        "unknown-kind-is-kept",
        [
            (Ask::Append(vec![strange]), "1 new"),
            (Ask::Reopen, "done"),
            (
                Ask::Missing(Heads::default(), None),
                "1 from aaaaaaaa/0 from.the-future \0\u{fffd}\u{fffd}\u{fffd} \
                 to aaaaaaaa/0 from.the-future \0\u{fffd}\u{fffd}\u{fffd}, more: false",
            ),
        ],
    )
}

fn pages() -> Case {
    let entries = others(3);
    let known = Heads::of(&Chains::from([(OTHER, vec![(0, entries[0].hash())])]));
    let cursor = Cursor { place: entries[1].place(), hash: entries[1].hash() };
    let third = "1 from aaaaaaaa/2 setting {\"name\":\"n\",\"value\":\"2\"} \
                 to aaaaaaaa/2 setting {\"name\":\"n\",\"value\":\"2\"}, more: false";
    case(
        "missing",
        [
            (Ask::Append(entries), "3 new"),
            (Ask::MissingFromOwnHeads, "0, more: false"),
            (
                Ask::Missing(known.clone(), None),
                "2 from aaaaaaaa/1 setting {\"name\":\"n\",\"value\":\"1\"} \
                 to aaaaaaaa/2 setting {\"name\":\"n\",\"value\":\"2\"}, more: false",
            ),
            (Ask::Missing(known, Some(cursor)), third),
        ],
    )
}

fn batches() -> Case {
    let entries = others(BATCH_MAX_ENTRIES + 1);
    let last = &entries[BATCH_MAX_ENTRIES - 1];
    let cursor = Cursor { place: last.place(), hash: last.hash() };
    case(
        "batches",
        [
            (Ask::Append(entries), "501 new"),
            (
                Ask::Missing(Heads::default(), None),
                "500 from aaaaaaaa/0 setting {\"name\":\"n\",\"value\":\"0\"} \
                 to aaaaaaaa/499 setting {\"name\":\"n\",\"value\":\"499\"}, more: true",
            ),
            (
                Ask::Missing(Heads::default(), Some(cursor)),
                "1 from aaaaaaaa/500 setting {\"name\":\"n\",\"value\":\"500\"} \
                 to aaaaaaaa/500 setting {\"name\":\"n\",\"value\":\"500\"}, more: false",
            ),
        ],
    )
}

fn drafts() -> Case {
    let one = draft(1, 1_000);
    let mut huge = draft(2, 9);
    huge.summary.routine_id = "x".repeat(DRAFT_MAX_BYTES);
    case(
        "drafts",
        [
            (Ask::PutDraft(Box::new(one.clone())), "done"),
            (Ask::PutDraft(Box::new(draft(2, 500))), "done"),
            (Ask::PutDraft(Box::new(draft(1, 2_000))), "done"),
            (Ask::PutDraft(Box::new(huge)), "failed: draft-too-large"),
            (Ask::Reopen, "done"),
            (Ask::Drafts, "01010101 at 0:02.000\n02020202 at 0:00.500"),
            (Ask::ClearDraft(one.session), "done"),
            (Ask::ClearDraft(one.session), "done"),
            (Ask::Reopen, "done"),
            (Ask::Drafts, "02020202 at 0:00.500"),
            (Ask::Load, "nothing"),
        ],
    )
}

fn joins() -> Case {
    let elsewhere = JournalId::new([9; 16]);
    case(
        "joins",
        [
            (Ask::Adopt(elsewhere), "done"),
            (Ask::State, "09090909 own last none"),
            (
                Ask::Write(vec![setting("mine")], at(0)),
                "own/0 setting {\"name\":\"n\",\"value\":\"mine\"}",
            ),
            (Ask::Adopt(elsewhere), "done"),
            (Ask::Adopt(JOURNAL), "failed: not-empty"),
            (Ask::Reopen, "done"),
            (Ask::State, "09090909 own last 0"),
        ],
    )
}

/// Seconds after some noon in November 2026, in central Europe.
fn at(secs: u64) -> WallTime {
    WallTime::new(1_795_431_600_000 + secs * 1000, 60).expect("2026 is before 9999")
}

fn setting(value: &str) -> Page {
    let setting = Setting { name: "n".into(), value: value.into() };
    Note::Setting(setting).page(Salt::new([5; 16]))
}

fn entry(writer: &mut Writer, value: &str, now: WallTime) -> Entry {
    writer.write(setting(value), now).expect("a small page makes an entry")
}

fn others(count: usize) -> Vec<Entry> {
    let mut writer = Writer::new(SeriesState::new(JOURNAL, OTHER));
    (0..count).map(|number| entry(&mut writer, &number.to_string(), at(0))).collect()
}

fn draft(session: u8, played_ms: u32) -> Draft {
    Draft {
        session: SessionId::new([session; 16]),
        started: Place { series: OTHER, sequence: 0 },
        until: SessionTime::from_ms(played_ms),
        log: Vec::new(),
        summary: Summary {
            routine_id: "gentle-5".into(),
            purpose: Purpose::Practice,
            played: Span::from_ms(played_ms),
            worked: Vec::new(),
            outcome: Outcome::Interrupted,
            before: None,
            after: None,
        },
        saved: at(0),
    }
}

//! Somebody's journal, by hand: two devices, a morning, a stop, a rehearsal, tight places.

use journal::{
    Answer, Day, Felt, History, Imported, ImportedReading, Journal, JournalId, Morning, Note,
    Outcome, Purpose, Salt, SeriesId, SeriesState, SessionId, SessionRecord, SpotTold, Started,
    Summary, WallTime, Way, Worked, Writer,
};
use routine::{Lengths, Level, Region, SessionTime, Side, Span, Spot, StopReason, Strength};
use session::{Measure, Score};

/// So many minutes after 2026-11-23 08:15 in central Europe.
pub(crate) fn at(minutes: u64) -> WallTime {
    WallTime::new(1_795_418_100_000 + minutes * 60_000, 60).expect("2026 is before 9999")
}

pub(crate) fn id(number: u8) -> SessionId {
    let mut bytes = [number; 16];
    bytes[15] = 0;
    SessionId::new(bytes)
}

/// A journal on its way.
pub(crate) struct Pen {
    writer: Writer,
    journal: Journal,
    salt: u8,
}

impl Pen {
    pub(crate) fn new() -> Pen {
        let journal = JournalId::new([7; 16]);
        let writer = Writer::new(SeriesState::new(journal, SeriesId::new([1; 16])));
        Pen { writer, journal: Journal::new(journal), salt: 0 }
    }

    pub(crate) fn note(&mut self, note: &Note, at: WallTime) {
        self.salt += 1;
        let page = note.page(Salt::new([self.salt; 16]));
        let entry = self.writer.write(page, at).expect("a small page");
        self.journal.insert(entry).expect("it is this journal's");
    }

    /// A session that began at `began` and was written down six minutes later.
    pub(crate) fn session(&mut self, session: SessionId, began: WallTime, summary: Summary) {
        let started = Started {
            session,
            routine_id: summary.routine_id.clone(),
            routine: String::new(),
            lengths: Lengths::default(),
            engine: 1,
            language: "en".into(),
            voice: "own".into(),
            way: Way::Dark,
            purpose: summary.purpose,
        };
        self.note(&Note::Started(started), began);
        let until = SessionTime::from_ms(summary.played.ms());
        let record = SessionRecord { session, until, log: Vec::new(), summary };
        let ended = WallTime::new(began.ms() + 360_000, began.offset_minutes()).expect("soon");
        self.note(&Note::Session(record), ended);
    }

    pub(crate) fn spot(&mut self, strength: u8, words: &str, at: WallTime) {
        let strength = Strength::new(strength).expect("0 to 10");
        let spot = Spot { region: Region::Rhomboids, side: Side::Left, strength };
        self.note(&Note::Spot(SpotTold { spot, words: words.into() }), at);
    }

    pub(crate) fn done(self) -> (Journal, History) {
        let history = History::of(&self.journal);
        (self.journal, history)
    }
}

/// Five and a half minutes, all done, stiffness 6 → 4.
pub(crate) fn five() -> Summary {
    let answer = |score| Some(Answer { measure: Measure::Stiffness, score: Score::new(score) });
    let worked = |technique: &str, level, secs| Worked {
        technique: technique.into(),
        level: Level::new(level),
        time: Span::from_secs(secs),
    };
    Summary {
        routine_id: "five".into(),
        purpose: Purpose::Practice,
        played: Span::from_ms(330_500),
        worked: vec![worked("thoracic-extension", 2, 90), worked("open-book", 0, 60)],
        outcome: Outcome::Finished,
        before: answer(6),
        after: answer(4),
    }
}

/// The same, stopped for pain; what was asked was pain, and the last question was skipped.
pub(crate) fn stopped() -> Summary {
    let answer = |score| Some(Answer { measure: Measure::Pain, score });
    Summary {
        outcome: Outcome::Stopped {
            reason: StopReason::Pain,
            technique: Some("thoracic-extension".into()),
        },
        before: answer(Score::new(5)),
        after: answer(None),
        ..five()
    }
}

/// Somebody who took in a file with a rating, half a point of another, turns and a pulse, and then did
/// a session.
pub(crate) fn with_a_file() -> (Journal, History) {
    let day = Day::new(2026, 11, 22).expect("a day");
    let reading = |measure: &str, before, after| ImportedReading {
        day,
        measure: measure.into(),
        before,
        after,
    };
    let mut pen = Pen::new();
    let readings = vec![
        reading("pain", 40, Some(35)),
        reading("rotation-left", 415, Some(440)),
        reading("extension", -5, None),
        reading("pulse", 620, None),
        reading("of-a-newer-version", 10, None),
    ];
    pen.note(&Note::Imported(Imported { file: "=ten.csv".into(), readings }), at(60));
    pen.session(id(0xa1), at(0), five());
    pen.done()
}

pub(crate) fn somebody() -> (Journal, History) {
    let mut pen = Pen::new();
    pen.session(id(0xa1), at(0), five());
    pen.spot(6, "=HYPERLINK(\"http://example.org\")", at(7));
    pen.note(&Note::Morning(Morning { session: id(0xa1), felt: Felt::Better }), at(24 * 60));
    pen.session(id(0xb2), at(48 * 60), stopped());
    pen.spot(3, "größer, “quoted”\nand a \"second\" line", at(48 * 60 + 7));
    pen.session(id(0xc3), at(72 * 60), Summary { purpose: Purpose::Rehearsal, ..five() });
    pen.done()
}

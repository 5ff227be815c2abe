//! A report for a clinician: what was recorded, as blocks that any writer can lay out.
//!
//! It says what a person told and did, with dates, and what was measured, with its error. It gives no
//! diagnosis and no advice. What isn't here: letters, lines and pages; those are the shells'.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use journal::{Day, Felt, History, Outcome, PastImport, PastSession, Term, ToldSpot};
use routine::{Condition, Level, Map, Message, Set, Span};

use crate::limits::REPORT_STOPS;
use crate::progress::{Progress, Seen, progress};
use crate::told;
use crate::trial::{self, Asks, Running};
use crate::values::mean;

/// A part of a report, in words.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Block {
    /// Its name; once, at the beginning.
    Title(String),
    /// What the following is about.
    Heading(String),
    /// Sentences that belong together.
    Text(String),
    /// Rows under heads.
    Table(Table),
}

/// Rows under heads; each row has as many cells as there are heads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// What the columns are.
    pub heads: Vec<String>,
    /// From the first to the last.
    pub rows: Vec<Vec<String>>,
    /// The columns from this one on hold numbers and days, which stand at the right.
    pub numbers_from: usize,
}

/// All that was recorded until `today`; `say` has the words.
pub fn report(history: &History, today: Day, say: &dyn Fn(&Message) -> String) -> Vec<Block> {
    let mut sheet = Sheet { blocks: Vec::new(), say };
    sheet.blocks.push(Block::Title(sheet.word("report-title")));
    sheet.text(&[Message::new("report-made").key_arg("day", today.to_string())]);
    sheet.text(&[Message::new("report-self-recorded")]);
    let practice: Vec<&PastSession> =
        history.practice().rev().filter(|past| past.when.day() <= today).collect();
    sheet.safety(history);
    sheet.practised(&practice, &history.imports);
    sheet.stops(history, today);
    sheet.mornings(&practice);
    sheet.spots(history);
    for one in progress(history, today) {
        sheet.measured(&one, today);
    }
    sheet.tried(history, today);
    sheet.heading("report-cant-say");
    sheet.text(&[told::cant_say(), Message::new("report-likely")]);
    sheet.blocks
}

/// The blocks as the inside of an HTML page; what stands around it is the shells'.
pub fn html(blocks: &[Block]) -> String {
    let mut page = String::new();
    for block in blocks {
        match block {
            Block::Title(text) => element(&mut page, "h1", "", text),
            Block::Heading(text) => element(&mut page, "h2", "", text),
            Block::Text(text) => element(&mut page, "p", "", text),
            Block::Table(Table { heads, rows, numbers_from }) => {
                page.push_str("<table><thead>");
                row(&mut page, "th", heads, *numbers_from);
                page.push_str("</thead><tbody>\n");
                rows.iter().for_each(|cells| row(&mut page, "td", cells, *numbers_from));
                page.push_str("</tbody></table>\n");
            }
        }
    }
    page
}

fn row(page: &mut String, tag: &str, cells: &[String], numbers_from: usize) {
    page.push_str("<tr>");
    for (at, cell) in cells.iter().enumerate() {
        element(page, tag, if at >= numbers_from { " class=num" } else { "" }, cell);
    }
    page.push_str("</tr>\n");
}

fn element(page: &mut String, tag: &str, class: &str, text: &str) {
    page.extend(["<", tag, class, ">"]);
    for letter in text.chars() {
        match letter {
            '<' => page.push_str("&lt;"),
            '&' => page.push_str("&amp;"),
            _ => page.push(letter),
        }
    }
    page.extend(["</", tag, ">\n"]);
}

/// What is being written.
struct Sheet<'a> {
    blocks: Vec<Block>,
    say: &'a dyn Fn(&Message) -> String,
}

fn technique(id: &str) -> Message {
    Message::new([id, "-name"].concat())
}

impl Sheet<'_> {
    fn say(&self, message: &Message) -> String {
        (self.say)(message)
    }

    /// A day in a table, as short as the language writes it.
    fn day(&self, day: Day) -> String {
        let short = Message::new("date-short").number("day", day.day_of_month());
        self.say(&short.number("month", day.month_number()).number("year", day.year()))
    }

    fn word(&self, key: &'static str) -> String {
        self.say(&Message::new(key))
    }

    /// A number in a table.
    fn tenths(&self, tenths: i32) -> String {
        let sign = if tenths < 0 { "−" } else { "" };
        let size = Message::new("tenths").tenths("value", tenths.unsigned_abs());
        [sign, &self.say(&size)].concat()
    }

    fn heading(&mut self, key: &'static str) {
        self.blocks.push(Block::Heading(self.word(key)));
    }

    fn text(&mut self, told: &[Message]) {
        self.blocks.push(Block::Text(told::joined(told, self.say)));
    }

    fn table(&mut self, heads: &[&'static str], rows: Vec<Vec<String>>, numbers_from: usize) {
        let heads = heads.iter().map(|key| self.word(key)).collect();
        self.blocks.push(Block::Table(Table { heads, rows, numbers_from }));
    }

    /// What was answered to the safety list, and when; what a person isn't to do.
    fn safety(&mut self, history: &History) {
        self.heading("report-safety");
        let gate = history.profile.as_ref().and_then(|profile| profile.gate.as_ref());
        let Some(gate) = gate else { return self.text(&[Message::new("report-safety-none")]) };
        let name = |condition: &Condition| Message::new(["condition-", condition.key()].concat());
        let ticked: Vec<Vec<String>> =
            gate.ticked.iter().map(|one| alloc::vec![self.say(&name(one))]).collect();
        let key = if ticked.is_empty() { "report-safety-clear" } else { "report-safety-ticked" };
        self.text(&[Message::new(key).key_arg("day", gate.on.to_string())]);
        if !ticked.is_empty() {
            self.table(&["report-ticked"], ticked, 1);
        }
        let barred = history.restrictions.iter().map(|restriction| {
            let what = match &restriction.bar {
                journal::Bar::EndRangeExtension => Message::new("report-bar-extension"),
                journal::Bar::Technique(id) => technique(id),
                journal::Bar::AboveLevel(level) => {
                    Message::new("report-bar-above").number("level", level.number())
                }
                journal::Bar::SoreShoulder(side) => {
                    Message::new(["bar-sore-", side.key()].concat())
                }
            };
            let until = match restriction.term {
                Term::Until(day) => self.day(day),
                Term::Open | Term::Lifted => self.word("report-until-lifted"),
            };
            alloc::vec![self.say(&what), until]
        });
        let rows: Vec<_> = barred.collect();
        if !rows.is_empty() {
            self.table(&["report-barred", "report-until"], rows, 1);
        }
    }

    /// Technique by level: in how many sessions, how many minutes; and what `files` brought, which counts
    /// below and is no session.
    fn practised(&mut self, practice: &[&PastSession], files: &[PastImport]) {
        self.heading("report-practice");
        let taken_in = (!files.is_empty()).then(|| told::taken_in(files));
        let (Some(first), Some(last)) = (practice.first(), practice.last()) else {
            let none = core::iter::once(Message::new("report-practice-none"));
            return self.text(&none.chain(taken_in).collect::<Vec<_>>());
        };
        let days: Set<Day> = practice.iter().map(|past| past.when.day()).collect();
        let said = Message::new("report-practised")
            .number("count", practice.len() as i64)
            .number("days", days.len() as i64)
            .key_arg("first", first.when.day().to_string())
            .key_arg("second", last.when.day().to_string());
        self.text(&core::iter::once(said).chain(taken_in).collect::<Vec<_>>());
        let mut all: Map<(&str, Option<Level>), (usize, Span)> = Map::new();
        for past in practice {
            for worked in &past.summary.worked {
                let of = all.or_insert((worked.technique.as_str(), worked.level), (0, Span::ZERO));
                *of = (of.0 + 1, of.1 + worked.time);
            }
        }
        let row = |((id, level), (count, time)): ((&str, Option<Level>), (usize, Span))| {
            let level = level
                .map_or_else(|| self.word("report-no-level"), |level| level.number().to_string());
            let minutes = ((time.secs() + 3) / 6) as i32;
            alloc::vec![self.say(&technique(id)), level, count.to_string(), self.tenths(minutes)]
        };
        let rows = all.into_iter().map(row).collect();
        let heads = ["report-technique", "report-level", "report-sessions", "report-minutes"];
        self.table(&heads, rows, 1);
    }

    /// The latest stops for a reason, newest first.
    fn stops(&mut self, history: &History, today: Day) {
        self.heading("report-stops");
        let real = history.sessions.iter();
        let real = real.filter(|past| past.is_real() && past.when.day() <= today);
        let stopped = real.filter_map(|past| match &past.summary.outcome {
            Outcome::Stopped { reason, technique } if past.summary.outcome.is_unwell() => {
                Some((past.when.day(), reason, technique))
            }
            Outcome::Stopped { .. } | Outcome::Finished | Outcome::Interrupted => None,
        });
        let row = |(day, reason, at): (Day, &routine::StopReason, &Option<String>)| {
            // What they chose, not what the button explains.
            let reason = Message::new(["report-stop-", reason.key()].concat());
            let at = at.as_deref().map_or_else(|| Message::new("report-no-level"), technique);
            alloc::vec![self.say(&reason), self.say(&at), self.day(day)]
        };
        let count = stopped.clone().count();
        if count == 0 {
            return self.text(&[Message::new("report-stops-none")]);
        }
        let rows = stopped.take(REPORT_STOPS).map(row).collect();
        self.text(&[Message::new("report-stopped").number("count", count as i64)]);
        self.table(&["report-reason", "report-technique", "report-day"], rows, 2);
    }

    /// How mornings after were.
    fn mornings(&mut self, practice: &[&PastSession]) {
        let count =
            |felt: Option<Felt>| practice.iter().filter(|past| past.morning == felt).count();
        let told = practice.len() - count(None);
        if told == 0 {
            return;
        }
        self.heading("report-mornings");
        let cells = [Some(Felt::Better), Some(Felt::Same), Some(Felt::Worse), None];
        let row = cells.into_iter().map(|felt| count(felt).to_string()).collect();
        let heads = ["today-better", "today-same", "today-worse", "report-not-said"];
        self.table(&heads, alloc::vec![row], 0);
    }

    /// Tight places, each with all that was told of it.
    fn spots(&mut self, history: &History) {
        let row = |past: &journal::PastSpot| {
            let name = ["spot-", past.region.key(), "-", past.side.key()].concat();
            let first = past.told().next().unwrap_or(past.last());
            let told =
                |told: &ToldSpot| [self.day(told.when.day()), told.strength.value().to_string()];
            let ([since, was], [last, is]) = (told(first), told(past.last()));
            alloc::vec![self.say(&Message::new(name)), since, was, last, is]
        };
        let rows: Vec<_> = history.spots.iter().map(row).collect();
        if rows.is_empty() {
            return;
        }
        self.heading("report-spots");
        let keys =
            ["report-place", "report-first", "report-of-ten", "report-last", "report-of-ten"];
        self.table(&keys, rows, 1);
    }

    /// A measure: what changed, how sure that is, and its weeks.
    fn measured(&mut self, one: &Progress, today: Day) {
        let (measure, course) = (one.measure, &one.course);
        self.blocks.push(Block::Heading(self.say(&told::name(measure))));
        let mut said = told::course(measure, course);
        said.extend(course.line.as_ref().map(|line| told::own_error(measure, line)));
        if let Some(since) = &course.since_begun {
            let from = today.plus_days((since.from - today.number()) as i32);
            said.extend(told::since_begun(measure, since, from));
        }
        self.text(&said);
        self.text(&told::right_after(measure, &one.right_after));
        let week = |seen: &Seen| (seen.day - today.number()).div_euclid(7);
        let rows = one.seen.chunk_by(|a, b| week(a) == week(b)).map(|of_week| {
            let values: Vec<f64> = of_week.iter().map(|seen| seen.before).collect();
            let least = values.iter().copied().fold(f64::MAX, f64::min);
            let most = values.iter().copied().fold(f64::MIN, f64::max);
            let from = today.plus_days(week(&of_week[0]) as i32 * 7);
            let [mean, least, most] = [mean(&values), least, most].map(told::tenths);
            let spread = [self.tenths(least), self.tenths(most)].join("–");
            alloc::vec![self.day(from), values.len().to_string(), self.tenths(mean), spread]
        });
        let rows = rows.collect();
        let heads = ["report-week-from", "report-readings", "report-mean", "report-spread"];
        self.table(&heads, rows, 1);
    }

    /// The last trial, where it is over.
    fn tried(&mut self, history: &History, today: Day) {
        let Some(running) = Running::latest(history) else { return };
        let Some(plan) = running.plan() else { return };
        // A report is no way to look at a trial that still runs.
        if running.asks(&plan, today) != Asks::Over || running.past.ended {
            return;
        }
        let Ok(outcome) = running.result(&plan) else { return };
        self.heading("report-trial");
        self.text(&[trial::told::question(plan.question())]);
        self.text(&trial::told::terms(&plan));
        self.text(&trial::told::outcome(&plan, &outcome));
        let mut silent = alloc::vec![Message::new("trial-cant-say")];
        silent.extend(trial::told::silences(&outcome));
        self.text(&silent);
    }
}

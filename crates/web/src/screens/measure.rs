//! Measure: what can be measured, what it came to, and what that says beside the last time.
//!
//! Every test is one page in four phases: what it is, what goes on, what is still to be entered, what came
//! out.

pub(crate) mod appointment;
mod guided;
mod photo;
mod pulse;
mod readings;

use crate::dom::spawn_local;
use journal::{PastReading, Reading, RotationTest};
use motion::photo::Marks;

use super::nav;
use crate::app::{App, Screen};
use crate::photos::Photo;
use crate::settings::Speaker;
use crate::sound::Prompt;
use crate::ui::prelude::*;
use crate::words::{self, t};
use crate::{dom, parts};

/// Something to measure; each has an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Test {
    /// How far the chest turns.
    Turn(RotationTest),
    /// How far it tips back.
    Extension,
    /// The head's angle by side photo.
    HeadAngle,
    /// The pulse at rest.
    Pulse,
}

/// How far a test is.
#[derive(Clone, Copy, PartialEq)]
enum Phase {
    /// What it is and how it goes.
    Before,
    /// It goes on.
    On,
    /// Something is to be entered.
    Asking,
    /// What came out.
    Over(PastReading),
}

/// What the parts of a test's page share. A handle: copies mean the same.
#[derive(Clone, Copy)]
struct Page {
    app: App,
    test: Test,
    phase: Signal<Phase>,
    /// Where one is in it, what is to be done, what came last.
    told: [Signal<String>; 3],
    /// What stands in the way.
    trouble: Signal<String>,
    /// The photo whose points are to be marked.
    shot: Signal<Option<photo::Shot>>,
}

impl Test {
    /// All of them, in the order in which they are offered.
    const ALL: [Test; 6] = [
        Test::Turn(RotationTest::Seated),
        Test::Turn(RotationTest::SideLying),
        Test::Turn(RotationTest::LumbarLocked),
        Test::Extension,
        Test::HeadAngle,
        Test::Pulse,
    ];

    /// The word for it in addresses and keys.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Test::Turn(test) => test.key(),
            Test::Extension => "extension",
            Test::HeadAngle => "head-angle",
            Test::Pulse => "pulse",
        }
    }

    /// The test that a word names.
    pub(crate) fn from_key(key: &str) -> Option<Test> {
        Test::ALL.into_iter().find(|test| test.key() == key)
    }

    /// Words of its own.
    fn words(self, what: &str) -> String {
        words::key(format!("test-{}{what}", self.key()))
    }

    /// Whether a reading is one of it.
    fn made(self, reading: &Reading) -> bool {
        reading.key() == self.key()
    }
}

impl Page {
    fn is(self, phase: Phase) -> bool {
        self.phase.is_there() && self.phase.get_untracked() == phase
    }

    /// What leads through it; made within a press.
    fn prompt(self) -> Prompt {
        let speaker = self.app.known.with_untracked(|known| Speaker::of(&known.history.settings));
        Prompt::new(speaker != Speaker::Nobody)
    }

    fn begin(self) {
        self.trouble.set(String::new());
        match self.test {
            Test::Turn(test) => guided::begin(self, Some(test)),
            Test::Extension => guided::begin(self, None),
            Test::HeadAngle => photo::begin(self),
            Test::Pulse => pulse::begin(self),
        }
    }

    /// Keeps what came out, then shows it. Whether it is on disk.
    async fn keep(self, reading: Reading, marked: Option<(Photo, Marks)>) -> bool {
        let Some(past) = readings::keep(self.app, reading).await else { return false };
        if let Some((photo, marks)) = marked
            && dom::settled(photo.keep(past.place, &marks)).await.is_none()
        {
            self.trouble.set_if_there(t("photo-not-kept"));
        }
        self.phase.set_if_there(Phase::Over(past));
        true
    }

    /// The same, within a press.
    fn keep_pressed(self, reading: Reading, marked: Option<(Photo, Marks)>) {
        self.trouble.set(String::new());
        spawn_local(async move {
            // What went wrong is shown.
            self.keep(reading, marked).await;
        });
    }
}

/// What can be measured, and what was.
pub(crate) fn measure(app: App) -> Nodes {
    el(
        "main.page.page-cards",
        (
            nav::trouble(app),
            el("div.head", (el("h1", t("measure-title")), el("p.lead", t("measure-lead")))),
            el("ul.card.list", each(Test::ALL.map(|test| way(app, test)))),
            readings::list(app),
            appointment::when(app),
            el("p.notice", t("measure-untried")),
        ),
    )
    .any()
}

/// The way to a test, with what it came to last.
fn way(app: App, test: Test) -> El {
    let last = move || {
        app.known.with(|known| {
            let last = known.history.readings.iter().find(|past| test.made(&past.reading));
            last.map(|past| readings::short(&past.reading))
        })
    };
    let row = (
        el("strong", test.words("")),
        el("span.sub", test.words("-what")),
        el("span.sub.num", last),
    );
    el("li", nav::link(app, "a.item", Screen::Test(test), row))
}

/// One test.
pub(crate) fn one(app: App, test: Test) -> Nodes {
    let page = Page {
        app,
        test,
        phase: Signal::new(Phase::Before),
        told: [(); 3].map(|()| Signal::new(String::new())),
        trouble: Signal::new(String::new()),
        shot: Signal::new(None),
    };
    let part = move || match page.phase.get() {
        Phase::Before => before(page),
        Phase::On => on(page),
        Phase::Asking => match test {
            Test::HeadAngle => photo::marks(page),
            Test::Turn(_) | Test::Extension | Test::Pulse => pulse::asking(page),
        },
        Phase::Over(past) => over(page, past),
    };
    el(
        "main.page",
        (
            nav::trouble(app),
            el("div.row-between", parts::back(app)),
            el("div.head", el("h1", test.words(""))),
            part,
        ),
    )
    .any()
}

fn before(page: Page) -> Nodes {
    let how: &[&'static str] = match page.test {
        Test::Turn(_) => &["test-steps", "test-stop-pain", "test-voice"],
        Test::Extension => &["test-steps-extension", "test-stop-pain", "test-voice"],
        Test::HeadAngle => &["photo-stays"],
        Test::Pulse => &[],
    };
    let how = how.iter().map(|key| el("p", t(key)));
    let more = (page.test == Test::HeadAngle).then(|| photo::more(page));
    let begin = if page.test == Test::HeadAngle { "photo-camera" } else { "test-begin" };
    (
        el("section.card.stack", (el("p", page.test.words("-how")), each(how))),
        el("p.soft.small", t("measure-untried")),
        foot(page, (button(".btn-main", t(begin), move |_| page.begin()), more)),
    )
        .any()
}

/// What goes on, for eyes that look all the same.
fn on(page: Page) -> Nodes {
    let [at, now, last] = page.told.map(|told| move || told.get());
    // The camera looks into it.
    let video =
        (page.test == Test::HeadAngle).then(|| el("video.camera", ()).attr("playsinline", ""));
    (
        video,
        el(
            "section.card.stack.led",
            (el("p.soft", at), el("p.words-now", now).attr("data-heading", ""), el("p.num", last)),
        )
        .attr("aria-live", "polite"),
        foot(
            page,
            button(".btn-danger.btn-wide", t("test-stop"), move |_| page.phase.set(Phase::Before)),
        ),
    )
        .any()
}

fn over(page: Page, past: PastReading) -> Nodes {
    let picture = (page.test == Test::HeadAngle).then(|| photo::view(page, past.place));
    let half = matches!(
        past.reading,
        Reading::Rotation { left: None, .. } | Reading::Rotation { right: None, .. }
    );
    let home = move |_| page.app.go(Screen::Measure);
    let again = move |_| page.phase.set(Phase::Before);
    (
        el(
            "section.card.stack",
            (
                el("h2", t("test-result")).attr("data-heading", ""),
                readings::result(page.app, past.reading),
                half.then(|| el("p.soft.small", t("test-half"))),
            ),
        ),
        picture,
        el(
            "div.foot",
            (
                button(".btn-main", t("measure-title"), home),
                button(".btn-plain.btn-wide", t("test-once-more"), again),
            ),
        ),
    )
        .any()
}

/// What can be pressed, and beside it what was wrong when it was: the press isn't to seem dead.
fn foot(page: Page, presses: impl Child) -> El {
    let trouble = move || {
        page.trouble.with(|trouble| {
            (!trouble.is_empty()).then(|| el("p.warn", trouble.clone()).attr("role", "alert"))
        })
    };
    el("div.foot", (trouble, presses))
}

/// Keeps the screen lit while it is there.
struct Lit;

impl Lit {
    fn new() -> Lit {
        dom::wake_lock(true);
        Lit
    }
}

impl Drop for Lit {
    fn drop(&mut self) {
        dom::wake_lock(false);
    }
}

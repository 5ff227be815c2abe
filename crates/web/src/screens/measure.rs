//! Measure: what can be measured, what it came to, and what that says beside the last time.

pub(crate) mod appointment;
mod guided;
mod photo;
mod pulse;
mod readings;

use journal::{Reading, RotationTest};

use super::nav;
use crate::app::{App, Screen};
use crate::parts;
use crate::ui::prelude::*;
use crate::words::{self, t};

/// Something to measure; each has an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Test {
    /// By the phone on the chest.
    Felt(Felt),
    /// The head's angle by side photo.
    HeadAngle,
    /// The pulse at rest.
    Pulse,
}

/// What the phone feels on the chest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Felt {
    /// How far the chest turns.
    Turn(RotationTest),
    /// How far it tips back.
    Extension,
}

impl Test {
    /// What the phone feels on the chest.
    const FELT: [Test; 4] = [
        Test::Felt(Felt::Turn(RotationTest::Seated)),
        Test::Felt(Felt::Turn(RotationTest::SideLying)),
        Test::Felt(Felt::Turn(RotationTest::LumbarLocked)),
        Test::Felt(Felt::Extension),
    ];
    /// The others.
    const OTHERS: [Test; 2] = [Test::HeadAngle, Test::Pulse];

    /// The word for it in addresses and keys.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Test::Felt(felt) => felt.key(),
            Test::HeadAngle => "head-angle",
            Test::Pulse => "pulse",
        }
    }

    /// The test that a word names.
    pub(crate) fn from_key(key: &str) -> Option<Test> {
        Test::FELT.into_iter().chain(Test::OTHERS).find(|test| test.key() == key)
    }

    /// What it is called.
    fn name(self) -> String {
        words::key(format!("test-{}", self.key()))
    }

    /// Whether a reading is one of it.
    fn made(self, reading: &Reading) -> bool {
        reading.key() == self.key()
    }
}

impl Felt {
    fn key(self) -> &'static str {
        match self {
            Felt::Turn(test) => test.key(),
            Felt::Extension => "extension",
        }
    }
}

/// What can be measured, and what was.
pub(crate) fn measure(app: App) -> Nodes {
    el(
        "main.page",
        (
            nav::trouble(app),
            el("div.head", (el("h1", t("measure-title")), el("p.lead", t("measure-lead")))),
            el(
                "section.card",
                (
                    el("h2", t("measure-turning")),
                    el("ul.list", each(Test::FELT.map(|test| way(app, test)))),
                ),
            ),
            el(
                "section.card",
                (
                    el("h2", t("measure-others")),
                    el("ul.list", each(Test::OTHERS.map(|test| way(app, test)))),
                ),
            ),
            readings::list(app),
            appointment::when(app),
            el("p.notice", t("measure-untried")),
        ),
    )
    .any()
}

/// One test.
pub(crate) fn one(app: App, test: Test) -> Nodes {
    let page = match test {
        Test::Felt(felt) => guided::guided(app, felt),
        Test::HeadAngle => photo::photo(app),
        Test::Pulse => pulse::pulse(app),
    };
    el(
        "main.page",
        (
            nav::trouble(app),
            el("div.row-between", parts::back(app)),
            el("div.head", el("h1", test.name())),
            page,
        ),
    )
    .any()
}

/// The way to a test, with what it came to last.
fn way(app: App, test: Test) -> impl Child {
    let last = move || {
        app.known.with(|known| {
            let last = known.history.readings.iter().find(|past| test.made(&past.reading));
            last.map_or_else(|| t("measure-never"), |past| readings::short(&past.reading))
        })
    };
    let row = (
        el("strong", test.name()),
        el("span.sub", words::key(format!("test-{}-what", test.key()))),
        el("span.end", last),
    );
    el("li", nav::link(app, "a.item", Screen::Test(test), row))
}

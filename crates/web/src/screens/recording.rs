//! What the phone feels, live; and a recording of what its sensors say, to keep as a file.

use std::rc::Rc;

use crate::dom::spawn_local;
use js_sys::{Array, JsString};
use motion::Reading;
use routine::{Message, Span};

use super::nav;
use crate::app::{App, Screen};
use crate::feel::{self, Asked, Feel};
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{around, dom, parts};

/// The columns of the file, as `rollwise motion` reads them.
const COLUMNS: &str = "t_ms,ax,ay,az,gx,gy,gz";
/// The most samples that are kept. Source: our choice; half an hour at 60 a second, some 8 MB.
const SAMPLES_MAX: u32 = 108_000;

/// What is being done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Doing {
    /// Nothing was asked for, or the sensors don't answer.
    Nothing,
    /// The sensors are listened to, and recorded.
    Recording,
    /// There is something to keep.
    Recorded,
}

/// The screen.
#[derive(Clone, Copy)]
struct Recorder {
    app: App,
    doing: Signal<Doing>,
    asked: Signal<Option<Asked>>,
    /// How many samples there are.
    count: Signal<u32>,
    /// What was felt last, in words.
    felt: Signal<String>,
    rows: Kept<Array>,
    listening: Kept<Rc<std::cell::RefCell<Option<Feel>>>>,
}

/// What the phone feels, and a recording of it.
pub(crate) fn recording(app: App) -> Nodes {
    let recorder = Recorder {
        app,
        doing: Signal::new(Doing::Nothing),
        asked: Signal::new(None),
        count: Signal::new(0),
        felt: Signal::new(String::new()),
        rows: Kept::new(Array::new()),
        listening: Kept::new(Rc::default()),
    };
    let Recorder { doing, asked, count, felt, .. } = recorder;
    let press = move |_| match doing.get_untracked() {
        Doing::Recording => recorder.end(),
        Doing::Nothing | Doing::Recorded => recorder.begin(),
    };
    let label = move || match doing.get() {
        Doing::Nothing => t("recording-begin"),
        Doing::Recording => t("recording-end"),
        Doing::Recorded => t("recording-anew"),
    };
    let samples = move || {
        (doing.get() != Doing::Nothing)
            .then(|| say(&Message::new("recording-samples").number("count", count.get())))
    };
    let keep = move || {
        (doing.get() == Doing::Recorded).then(|| {
            let save = move |_| recorder.save();
            (
                button(".btn-main", t("recording-save"), save),
                el("p.soft.small", t("recording-what")),
            )
        })
    };
    el(
        "main.page",
        (
            el("div.row-between", parts::back(app)),
            el("h1", t("recording-title")),
            nav::trouble(app),
            el("p", t("recording-lead")),
            el(
                "section.card.stack",
                (
                    el("p.words-now", move || felt.get()).attr("aria-live", "polite"),
                    el("p.num", samples),
                    el("div.row", button("", label, press)),
                    el("p.soft.small", move || asked.get().and_then(answer))
                        .attr("aria-live", "polite"),
                    keep,
                ),
            ),
            el("p.soft.small", t("recording-not-tried")),
        ),
    )
    .any()
}

/// A way to it.
pub(crate) fn link(app: App) -> El {
    nav::link(app, "a.btn.btn-place.more", Screen::Recording, t("recording-title"))
}

/// What became of asking, where nothing is felt.
fn answer(asked: Asked) -> Option<String> {
    match asked {
        Asked::Feels => None,
        Asked::Refused => Some(t("play-feel-refused")),
        Asked::Nothing => Some(t("play-feel-nothing")),
    }
}

impl Recorder {
    /// Asks within the tap, then records.
    fn begin(self) {
        let answer = feel::ask();
        spawn_local(async move {
            let answer = answer.await;
            if !self.asked.is_there() {
                return;
            }
            self.asked.set(Some(answer));
            if answer == Asked::Feels {
                self.record();
            }
        });
    }

    fn record(self) {
        self.rows.get().set_length(0);
        self.count.set(0);
        self.felt.set(t("play-feel-well"));
        self.doing.set(Doing::Recording);
        let row = move |row: JsString| {
            if self.count.is_there() {
                self.rows.get().push(&row);
                self.count.update(|count| *count += 1);
                if self.count.get_untracked() == SAMPLES_MAX {
                    self.end();
                }
            }
        };
        let told = move |reading: &Reading| {
            if let Some(felt) = felt(reading) {
                self.felt.set_if_there(felt);
            }
        };
        *self.listening.get().borrow_mut() = Some(Feel::record(row, told));
    }

    fn end(self) {
        self.doing.set(Doing::Recorded);
        self.felt.set(String::new());
        // Not from within what it hears.
        dom::after(0, move || {
            if self.doing.is_there() {
                self.listening.get().borrow_mut().take();
            }
        });
    }

    fn save(self) {
        let rows = self.rows.get().join("\n");
        let text = format!("{COLUMNS}\n{}\n", String::from(rows));
        around::save(&format!("rollwise-motion-{}.csv", dom::now().day()), &text);
        self.app.tell(t("recording-saved"));
    }
}

/// What was felt, in words; nothing for what means something only to a measure.
fn felt(reading: &Reading) -> Option<String> {
    match reading {
        Reading::Pass(pass) => {
            let ms = pass.pace.map(|pace| pace.pass_ms)?;
            Some(words::pace(Span::from_ms(ms)))
        }
        Reading::Still { .. } => Some(t("recording-still")),
        Reading::Moving { .. } => Some(t("recording-moving")),
        Reading::DoubleTap { .. } => Some(t("recording-taps")),
        Reading::Turn { .. }
        | Reading::PauseBegan { .. }
        | Reading::PauseEnded { .. }
        | Reading::Held(_)
        | Reading::Gap { .. } => None,
    }
}

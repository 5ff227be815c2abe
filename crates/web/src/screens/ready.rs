//! Once before the first session: does the sound reach you, and where the roller goes.

use crate::ui::prelude::*;
use routine::{CueKind, Message, SessionTime, Span, Tone, compile};
use sound::Score;

use super::hello::steps;
use super::landmarks;
use crate::app::{App, Screen};
use crate::parts::{self, Icon, icon};
use crate::running;
use crate::settings::Speaker;
use crate::sound::{Heard, Voice, beep};
use crate::words::{say, t};

/// What the sound test is told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Test {
    NotYet,
    Played,
    Heard,
    Unheard,
    Blocked,
}

/// Sound test and landmarks.
pub(crate) fn ready(app: App) -> Nodes {
    let reason = move || match app.plan() {
        Some(Ok(plan)) => plan.reasons.first().map(|reason| say(&reason.message())),
        Some(Err(_)) | None => None,
    };
    // Who came for a routine, as with a link, goes on with it.
    let (words, next) = if app.chosen.with_untracked(Option::is_some) {
        ("today-start", Screen::Start)
    } else {
        ("ready-next", Screen::Today)
    };
    el(
        "main.page",
        (
            el("div.row-between", parts::back(app)),
            steps(3),
            el("div.head", (el("h1", t("ready-title")), el("p.lead", reason))),
            sound_test(app),
            landmarks::landmarks(app),
            el("div.foot", button(".btn-main", t(words), move |_| app.go(next))),
        ),
    )
    .any()
}

/// The sound test: plays the start tone and a word, and asks whether they were heard.
pub(crate) fn sound_test(app: App) -> impl Child {
    let test = Signal::new(Test::NotYet);
    let play = move |_| {
        test.set(Test::Played);
        sound(app, test);
    };
    let asked = move || match test.get() {
        Test::NotYet => ().any(),
        Test::Played => el(
            "div.row",
            (
                button("", t("setup-sound-heard"), move |_| test.set(Test::Heard)),
                button("", t("setup-sound-unheard"), move |_| test.set(Test::Unheard)),
            ),
        )
        .any(),
        Test::Heard => el("p", t("setup-sound-good")).any(),
        Test::Unheard => el("p", t("setup-sound-help")).any(),
        Test::Blocked => el("p", t("sound-blocked")).any(),
    };
    el(
        "section.card.stack",
        (
            el("h2", t("setup-sound-title")),
            button("", (icon(Icon::Sound), t("setup-sound-test")), play),
            asked,
        ),
    )
    .attr("aria-live", "polite")
}

/// The start tone and the first words after it, in the voice that will speak.
fn sound(app: App, test: Signal<Test>) {
    let Some(Ok(plan)) = app.plan() else { return };
    let speaker = app.known.with_untracked(|known| Speaker::of(&known.history.settings));
    let spoken = app.spoken.get_untracked().filter(|_| speaker == Speaker::Own);
    let lengths = running::lengths(&plan.routine, spoken.as_deref());
    let Ok(timeline) = compile(&plan.routine, &lengths) else { return };
    let start = timeline.cues().find(|(_, cue)| cue.kind == CueKind::Tone(Tone::Start));
    // A moment before it, so that a loudspeaker that sleeps has woken.
    let early = |at: SessionTime| SessionTime::ZERO + at.since(SessionTime::from_ms(900));
    let at = start.map_or(SessionTime::ZERO, |(_, cue)| early(cue.at));
    let mut score = Score::of(&timeline);
    if speaker == Speaker::Nobody {
        score = score.in_tones();
    }
    if let Some(spoken) = &spoken {
        score = score.spoken_by(&spoken.pack);
    }
    beep(&score, at, Span::from_secs(10), move |heard| {
        if matches!(heard, Heard::Blocked | Heard::Broken(_)) {
            test.set(Test::Blocked);
        }
    });
    let device = speaker != Speaker::Nobody && spoken.is_none();
    Voice::new(device, None).ask(&Message::new("say-two-breaths"));
}

//! What follows from the ticks: for each technique stop, ask, swap or go, and what that rests on.
//! The answers are `plan`'s gate; here they are only shown.

use std::rc::Rc;

use plan::{Answer, Because, Cleared, Gate, Ruling, Says, With as Instead};
use routine::{Basis, Catalogue, Condition, Level, Message, Technique};

use super::hello::steps;
use super::safety::to_today;
use crate::app::{App, Known, Screen};
use crate::parts::{self, Icon, icon};
use crate::ui::prelude::*;
use crate::words::{self, say, t};
use crate::{dom, settings};

/// What follows from the ticks.
pub(crate) fn gate(app: App) -> Nodes {
    let next = move |_| {
        let known = app.known.with_untracked(|known| known.history.profile.is_some());
        if known { to_today(app) } else { app.go(Screen::You) }
    };
    el(
        "main.page.page-cards",
        (
            el("div.row-between", parts::back(app)),
            steps(1),
            el("div.head", (el("h1", t("gate-title")), el("p.soft", t("gate-lead")))),
            move || answers(app),
            asked(app),
            el("div.foot", button(".btn-main", t("setup-next"), next)),
        ),
    )
    .any()
}

/// The answer as a whole, then each once with its techniques, then each reason once.
fn answers(app: App) -> Nodes {
    let ticked = app.setup.with(|setup| setup.ticked.clone());
    let cleared = app.known.with(|known| Cleared::of(&known.history));
    let catalogue = app.catalogue.get();
    let gate = Gate::new(&catalogue, ticked, &cleared.conditions);
    let verdict = gate.verdict();
    // The most urgent first; a stop never hides it.
    let whole = verdict.all_next();
    let whole = (!whole.is_empty())
        .then(|| el("div.notice.notice-warn", each(whole.iter().map(|next| el("p", say(next))))));
    // The gentlest form on the floor is where most begin; the wall where there is no other.
    let rulings: Vec<(&Technique, Ruling)> = catalogue
        .iter()
        .map(|technique| (&**technique, gate.ruling(technique, Level::TWO)))
        .collect();
    let mut because: Vec<&Because> = Vec::new();
    for one in rulings.iter().flat_map(|(_, ruling)| &ruling.because) {
        if !because.contains(&one) {
            because.push(one);
        }
    }
    let why = (!because.is_empty()).then(|| {
        let reasons = each(because.iter().map(|one| reason(one, &rulings)));
        el("section.card.stack-s", (el("h2", t("gate-why")), reasons))
    });
    let lines = lines(&rulings).into_iter().map(Line::shown);
    (whole, el("div.card", each(lines)), why).any()
}

/// What may be asked about: who was told that it is fine says so here.
fn asked(app: App) -> Option<impl Child> {
    let ticked = app.setup.with_untracked(|setup| setup.ticked.clone());
    let catalogue = app.catalogue.get();
    let nothing_cleared = Cleared::default();
    let gate = Gate::new(&catalogue, ticked.clone(), &nothing_cleared.conditions);
    let items: Vec<Condition> =
        ticked.iter().copied().filter(|item| may_be_asked(&gate, &catalogue, *item)).collect();
    (!items.is_empty()).then(|| {
        let rows = each(items.into_iter().map(|item| told_fine(app, item)));
        let title = (el("h2", t("gate-asked-title")), el("p.soft.small", t("gate-asked-lead")));
        el("section.card.stack-s", (title, rows))
    })
}

fn may_be_asked(gate: &Gate<'_>, catalogue: &Catalogue, item: Condition) -> bool {
    let asks = |because: &Because| because.condition == item && because.says == Says::Ask;
    catalogue.iter().any(|technique| {
        technique
            .levels()
            .iter()
            .any(|form| gate.ruling(technique, form.level()).because.iter().any(asks))
    })
}

fn told_fine(app: App, item: Condition) -> impl Child {
    let cleared =
        move |known: &Rc<Known>| Cleared::of(&known.history).conditions.contains_key(&item);
    let toggle = move |_| {
        let day = (!app.known.with_untracked(cleared)).then(|| dom::now().day());
        app.note(vec![settings::clear(item, day)]);
    };
    parts::tick(
        move || app.known.with(cleared),
        toggle,
        words::key(format!("condition-{}", item.key())),
    )
}

/// A technique's answer: its mark, how that looks, and its words.
fn answer(technique: &Technique, ruling: &Ruling) -> (Icon, &'static str, String) {
    match &ruling.answer {
        Answer::Go => (Icon::Go, "span.mark.mark-go", t("gate-word-go")),
        Answer::Swap(with) => (Icon::Swap, "span.mark.mark-swap", swapped(technique, with)),
        Answer::Ask => (Icon::Ask, "span.mark.mark-ask", t("gate-word-ask")),
        Answer::Stop => (Icon::Stop, "span.mark.mark-stop", t("gate-word-stop")),
    }
}

/// Techniques that get the same answer: it stands once, with their names.
struct Line {
    mark: Icon,
    look: &'static str,
    word: String,
    names: Vec<String>,
}

impl Line {
    fn shown(self) -> El {
        let told = (el("h2", self.word), el("p.soft", self.names.join("\u{a0}· ")));
        el("div.answer", (el(self.look, icon(self.mark)), el("div", told)))
    }
}

/// Each answer once, in the order in which it first comes.
fn lines(rulings: &[(&Technique, Ruling)]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (technique, ruling) in rulings {
        let ((mark, look, word), name) = (answer(technique, ruling), say(&technique.name()));
        match lines.iter_mut().find(|line| line.word == word) {
            Some(line) => line.names.push(name),
            None => lines.push(Line { mark, look, word, names: vec![name] }),
        }
    }
    lines
}

/// What is done instead: itself in a gentler form, or another one.
fn swapped(technique: &Technique, with: &Instead) -> String {
    let form = words::level_key(&with.technique, with.level);
    let instead = if with.technique == technique.id() {
        Message::new("gate-word-gentler")
    } else {
        let name = format!("{}-name", with.technique);
        Message::new("gate-word-swap").key_arg("technique", name)
    };
    say(&instead.key_arg("form", form))
}

/// A tick, what follows, what that rests on, and which techniques it is about.
fn reason(because: &Because, rulings: &[(&Technique, Ruling)]) -> impl Child + use<> {
    let why = words::key(format!("condition-{}-why", because.condition.key()));
    let tag = basis(because.basis()).map(|basis| (" ", el("em", basis)));
    let touched = |ruling: &Ruling| ruling.because.contains(because);
    // What it touches is named where that isn't all that is held back anyway.
    let held_back = |ruling: &Ruling| !matches!(ruling.answer, Answer::Go);
    let about = if rulings.iter().all(|(_, ruling)| touched(ruling) == held_back(ruling)) {
        None
    } else if rulings.iter().all(|(technique, ruling)| touched(ruling) == technique.pressed()) {
        Some(t("gate-about-pressed"))
    } else {
        let names = rulings.iter().filter(|(_, ruling)| touched(ruling));
        let names: Vec<String> = names.map(|(technique, _)| say(&technique.name())).collect();
        Some(names.join("\u{a0}· "))
    };
    let (says, about) = (say(&because.message()), about.map(|about| el("p.soft.small", about)));
    el("div.claim", (el("p", says), el("p.soft.small", (why, tag)), about))
}

/// Where it comes from; our own cautions say so in their own words.
fn basis(basis: Basis) -> Option<String> {
    match basis {
        Basis::Consensus => Some(t("basis-consensus-tag")),
        Basis::Precaution => Some(t("basis-precaution-tag")),
        Basis::RedFlag => Some(t("basis-redflag-tag")),
        Basis::Own => None,
    }
}

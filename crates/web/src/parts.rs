//! Small pieces that several screens share: chips, the 0–10 scale, icons, notices.

use std::rc::Rc;

use routine::Message;
use web_sys::Event;

use crate::ui::prelude::*;
use crate::words::{say, t};

/// Names one group of chips on a page apart from the others.
pub(crate) type Group = &'static str;

/// One of several: a group of radio buttons drawn as chips.
pub(crate) fn choice<T: Clone + PartialEq + 'static>(
    group: Group,
    label: String,
    options: Vec<(T, String)>,
    chosen: impl Fn() -> Option<T> + 'static,
    choose: impl Fn(T) + 'static,
) -> El {
    let (values, words) = apart(options);
    let mine = values.clone();
    let on = move |at: usize| chosen().is_some_and(|chosen| mine[at] == chosen);
    let take = move |at: usize| choose(values[at].clone());
    chips(Some(group), label, words, Box::new(on), Box::new(take))
}

/// Options as their values and their words.
fn apart<T: Clone>(options: Vec<(T, String)>) -> (Rc<[T]>, Vec<String>) {
    let values = options.iter().map(|(value, _)| value.clone()).collect();
    (values, options.into_iter().map(|(_, words)| words).collect())
}

/// Chips, by their numbers: radio buttons of a group, or check boxes without one. One for all, since
/// each sort of value would bring code of its own.
fn chips(
    group: Option<Group>,
    label: String,
    words: Vec<String>,
    on: Box<dyn Fn(usize) -> bool>,
    take: Box<dyn Fn(usize)>,
) -> El {
    let on: Rc<dyn Fn(usize) -> bool> = on.into();
    let take: Rc<dyn Fn(usize)> = take.into();
    let chips = words.into_iter().enumerate().map(|(at, text)| {
        let (on, take) = (on.clone(), take.clone());
        let input = el("input", ())
            .attr("type", if group.is_some() { "radio" } else { "checkbox" })
            .attr("name", group)
            .prop("checked", move || on(at))
            .on("change", move |_| take(at));
        let words = if group.is_some() { with_unit(&text) } else { text.any() };
        el("label.chip", (input, el("span", words)))
    });
    let look = if group.is_some() { "div.chips.units" } else { "div.chips" };
    el("fieldset.stack-s", (el("legend.hidden", label), el(look, each(chips))))
}

/// A number and its unit apart, so that only the chosen one need show it.
fn with_unit(text: &str) -> Nodes {
    match text.split_once('\u{a0}') {
        Some((number, unit)) => {
            let (number, unit) = (String::from(number), String::from(unit));
            (number, el("span.unit", unit)).any()
        }
        None => String::from(text).any(),
    }
}

/// Any of several: check boxes drawn as chips.
pub(crate) fn several<T: Clone + 'static>(
    label: String,
    options: Vec<(T, String)>,
    on: impl Fn(&T) -> bool + 'static,
    toggle: impl Fn(T) + 'static,
) -> El {
    let (values, words) = apart(options);
    let mine = values.clone();
    let is_on = move |at: usize| on(&mine[at]);
    let take = move |at: usize| toggle(values[at].clone());
    chips(None, label, words, Box::new(is_on), Box::new(take))
}

/// A check box with its words.
pub(crate) fn tick(
    on: impl Fn() -> bool + 'static,
    toggle: impl Fn(Event) + 'static,
    words: impl Child,
) -> El {
    let input = el("input", ()).attr("type", "checkbox").prop("checked", on).on("change", toggle);
    el("label.tick", (input, el("span", words)))
}

/// The scale 0–10, with what its ends mean.
pub(crate) fn scale(
    group: Group,
    question: String,
    high: String,
    chosen: impl Fn() -> Option<u8> + 'static,
    choose: impl Fn(u8) + 'static,
) -> El {
    numbers(group, question, high, Rc::new(chosen), Rc::new(choose))
}

fn numbers(
    group: Group,
    question: String,
    high: String,
    chosen: Rc<dyn Fn() -> Option<u8>>,
    choose: Rc<dyn Fn(u8)>,
) -> El {
    let chips = (0..=10_u8).map(move |value| {
        let (chosen, choose) = (chosen.clone(), choose.clone());
        let input = el("input", ())
            .attr("type", "radio")
            .attr("name", group)
            .prop("checked", move || chosen() == Some(value))
            .on("change", move |_| choose(value));
        el("label.chip", (input, el("span", value.to_string())))
    });
    el(
        "fieldset.stack",
        (
            el("legend.words-now.scale-ask", question),
            el("div.scale", each(chips)),
            el("div.scale-ends", (el("span", t("ask-low")), el("span", high))),
        ),
    )
}

/// A field with its label: `take` gets what it holds once that was changed; words while
/// they are typed, numbers and times once it is left.
pub(crate) fn field(
    id: &'static str,
    kind: &'static str,
    label: String,
    value: Option<String>,
    take: Box<dyn Fn(String)>,
) -> (El, El) {
    let field = el("input.field", ())
        .attr("id", id)
        .attr("type", kind)
        .attr("autocomplete", "off")
        .attr("data-typed", (kind == "text").then_some("0"))
        .attr("value", value);
    let mine = field.clone();
    let field = field.on("change", move |_| take(self::value(&mine)));
    (el("label.small", label).attr("for", id), field)
}

/// How few letters still fit when a field says so. Source: our choice; enough to end a sentence.
const FEW_LEFT: usize = 20;

/// A field that takes at most so many characters, and words under it once few more fit.
pub(crate) fn at_most(most: usize, field: El) -> (El, El) {
    let left = Signal::new(None);
    let mine = field.clone();
    let field = field.attr("maxlength", most.to_string()).on("input", move |_| {
        // As the browser counts: what Unicode writes in two units is two.
        let fit = most.saturating_sub(value(&mine).encode_utf16().count());
        left.set((fit < FEW_LEFT).then_some(fit));
    });
    let says = move || {
        left.get().map(|fit| match fit {
            0 => t("field-full"),
            fit => say(&Message::new("field-left").number("count", fit as i64)),
        })
    };
    (field, el("p.soft.small", says).attr("aria-live", "polite"))
}

/// What a field holds now.
pub(crate) fn value(field: &El) -> String {
    crate::dom::field(field.element(), "value").as_string().unwrap_or_default()
}

/// The way back, where a page has one.
pub(crate) fn back(app: crate::app::App) -> impl Child {
    button(".btn-plain.back", (icon(Icon::Back), t("nav-back")), move |_| app.back())
}

/// A small picture beside words; it says nothing on its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    /// Today.
    Today,
    /// The body to touch.
    Body,
    /// All techniques.
    Techniques,
    /// What changed.
    Progress,
    /// What is measured.
    Measure,
    /// Data and settings.
    Settings,
    /// Back.
    Back,
    /// It may be done.
    Go,
    /// Another way.
    Swap,
    /// Ask first.
    Ask,
    /// Not while it is so.
    Stop,
    /// Sound.
    Sound,
    /// A favourite.
    Star,
}

/// Draws an icon; hidden from screen readers.
pub(crate) fn icon(icon: Icon) -> impl Child {
    let path = match icon {
        Icon::Today => {
            "M4 6.5h16M7 3v4M17 3v4M5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5v-12A1.5 1.5 0 0 1 5.5 5ZM9 14.5l2 2 4-4.5"
        }
        Icon::Body => {
            "M12 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4.5 20c.3-3 .4-4.3 1.2-5.8C6.7 12.400 9 12 12 12s5.3.4 6.3 2.2c.8 1.5.9 2.8 1.2 5.8M12 12v8"
        }
        Icon::Techniques => "M4 5.5h5v5H4ZM4 13.5h5v5H4ZM12.5 8H20M12.5 16H20",
        Icon::Progress => "M4 4v16h16M8 15l3.5-4 3 2.5L19.5 7",
        Icon::Measure => "M3.5 17a8.5 8.5 0 0 1 17 0M12 17l4-5.500M3.5 17h2M18.5 17h2M12 8.500v2",
        Icon::Settings => "M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4",
        Icon::Back => "M14.5 5.5 8 12l6.5 6.5",
        Icon::Go => "M5 12.5l4.5 4.5L19 7.5",
        Icon::Swap => "M4 8h13l-3-3M20 16H7l3 3",
        Icon::Ask => {
            "M9 9.2a3 3 0 1 1 4.4 2.7c-.9.5-1.4 1.1-1.4 2.1M12 17.5v.1M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0Z"
        }
        Icon::Stop => "M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0ZM8 12h8",
        Icon::Star => {
            "M12 3.500l2.600 5.400 5.900.800-4.300 4.100 1.100 5.900-5.300-2.900-5.300 2.900 1.100-5.900L3.500 9.700l5.900-.800Z"
        }
        Icon::Sound => {
            "M4 10v4h3.5L12 18V6L7.5 10H4ZM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11"
        }
    };
    svg("svg", svg("path", ()).attr("d", path))
        .attr("viewBox", "0 0 24 24")
        .attr("width", "22")
        .attr("height", "22")
        .attr("fill", "none")
        .attr("stroke", "currentColor")
        .attr("stroke-width", "1.9")
        .attr("stroke-linecap", "round")
        .attr("stroke-linejoin", "round")
        .attr("aria-hidden", "true")
}

/// A wrong turn and its way out.
pub(crate) fn warning(title: String, text: String) -> impl Child {
    el("div.notice.notice-warn", (el("strong", title), el("p", text))).attr("role", "alert")
}

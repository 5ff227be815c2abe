//! Days and clock times in the page's language, for days that are already the person's own.

use journal::{Day, Month, WallTime};
use js_sys::{Date, Object, Reflect};
use wasm_bindgen::JsValue;

use crate::words;

/// `Sunday · 22 November`.
pub(crate) fn long(day: Day) -> String {
    format!(
        "{} · {}",
        words::capital(&part(day, &[("weekday", "long")])),
        part(day, &[("day", "numeric"), ("month", "long")])
    )
}

/// `Sun 22 Nov`.
pub(crate) fn short(day: Day) -> String {
    part(day, &[("weekday", "short"), ("day", "numeric"), ("month", "short")])
}

/// `22 Nov`.
pub(crate) fn brief(day: Day) -> String {
    part(day, &[("day", "numeric"), ("month", "short")])
}

/// `Nov`.
pub(crate) fn month_letters(day: Day) -> String {
    part(day, &[("month", "short")])
}

/// `November 2026`.
pub(crate) fn month(month: Month) -> String {
    let first = Day::new(month.year, month.month, 1);
    first.map_or_else(
        || month.to_string(),
        |day| part(day, &[("month", "long"), ("year", "numeric")]),
    )
}

/// `November`, where the year stands above it.
pub(crate) fn month_alone(month: Month) -> String {
    let first = Day::new(month.year, month.month, 1);
    first.map_or_else(|| month.to_string(), |day| words::capital(&part(day, &[("month", "long")])))
}

/// `18:05`, where the person was.
pub(crate) fn clock(at: WallTime) -> String {
    let (hour, minute) = at.clock();
    format!("{hour}:{minute:02}")
}

fn part(day: Day, wanted: &[(&str, &str)]) -> String {
    let date = Date::new(&JsValue::from_f64(day.number() as f64 * 86_400_000.0));
    let options = Object::new();
    for (name, value) in wanted.iter().chain(&[("timeZone", "UTC")]) {
        // Setting a field of an object just made can't fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    let language = words::language();
    // English as most of the world writes its dates; the day before the month.
    let language = if language == "en" { "en-GB" } else { language };
    String::from(date.to_locale_date_string(language, &options)).replace(',', "")
}

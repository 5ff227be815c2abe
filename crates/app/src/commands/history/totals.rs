//! What each month or year comes to, and how long each technique was done in it.

use journal::{Counted, History, Totals};
use routine::Message;

use crate::context::{Context, Form};
use crate::practice::Practice;
use crate::terminal::{columns, harmless};

/// Over which stretches of time sessions are added up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, clap::ValueEnum)]
pub(crate) enum By {
    /// Each month, under its year
    Month,
    /// Each year
    Year,
}

/// A stretch of time as JSON.
#[derive(serde::Serialize)]
struct StretchJson<'a> {
    /// As in `2026` or `2026-11`.
    stretch: String,
    days: u32,
    sessions: u32,
    played_ms: u32,
    /// The longest first.
    techniques: Vec<TechniqueJson<'a>>,
    /// Newest first; of a year where months were asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    months: Vec<StretchJson<'a>>,
}

#[derive(serde::Serialize)]
struct TechniqueJson<'a> {
    technique: &'a str,
    sessions: u32,
    ms: u32,
}

/// All of it as JSON.
#[derive(serde::Serialize)]
struct TotalsJson<'a> {
    years: Vec<StretchJson<'a>>,
}

pub(super) fn run(history: &History, by: By, context: &mut Context) -> std::io::Result<()> {
    match context.form {
        Form::Json => json(history, by, context),
        Form::Text => page(history, by, context),
    }
}

fn json(history: &History, by: By, context: &mut Context) -> std::io::Result<()> {
    let mut years = Vec::new();
    for year in history.years() {
        let mut stretch = stretch(format!("{:04}", year.year), year.totals());
        if by == By::Month {
            let months = year.months.iter();
            stretch.months = months
                .map(|month| self::stretch(month.month.to_string(), month.totals()))
                .collect();
        }
        years.push(stretch);
    }
    context.json(&TotalsJson { years })
}

fn stretch(stretch: String, totals: Totals<'_>) -> StretchJson<'_> {
    let technique = |(technique, counted): (_, Counted)| TechniqueJson {
        technique,
        sessions: counted.sessions,
        ms: counted.time.ms(),
    };
    StretchJson {
        stretch,
        days: totals.days,
        sessions: totals.counted.sessions,
        played_ms: totals.counted.time.ms(),
        techniques: totals.techniques.into_iter().map(technique).collect(),
        months: Vec::new(),
    }
}

fn page(history: &History, by: By, context: &mut Context) -> std::io::Result<()> {
    let practice = Practice::load(context);
    let years = history.years();
    if years.is_empty() {
        writeln!(context.out, "{}", practice.words.text(&Message::new("history-empty")))?;
    }
    for (nth, year) in years.iter().enumerate() {
        let (gap, totals) = (if nth == 0 { "" } else { "\n" }, year.totals());
        writeln!(context.out, "{gap}{:04} · {}", year.year, line(&totals, &practice))?;
        match by {
            By::Year => techniques(&totals, "  ", &practice, context)?,
            By::Month => {
                for month in &year.months {
                    let totals = month.totals();
                    writeln!(context.out, "  {} · {}", month.month, line(&totals, &practice))?;
                    techniques(&totals, "    ", &practice, context)?;
                }
            }
        }
    }
    context.out.flush()
}

/// `9 days practised · 10 sessions · 78 min`, or that nothing counted.
pub(super) fn line(totals: &Totals<'_>, practice: &Practice) -> String {
    let text = |message: Message| practice.words.text(&message);
    if totals.days == 0 {
        return text(Message::new("history-none-counted"));
    }
    let days = text(Message::new("history-month-days").number("days", totals.days));
    let sessions = Message::new("history-sessions").number("count", totals.counted.sessions);
    format!("{days} · {} · {}", text(sessions), text(totals.counted.time.message()))
}

fn techniques(
    totals: &Totals<'_>,
    margin: &str,
    practice: &Practice,
    context: &mut Context,
) -> std::io::Result<()> {
    let time = |(_, counted): &(_, Counted)| practice.words.text(&counted.time.message());
    let times: Vec<String> = totals.techniques.iter().map(time).collect();
    let wide = times.iter().map(|time| columns(time)).max().unwrap_or_default();
    for ((technique, counted), time) in totals.techniques.iter().zip(times) {
        let name = practice.words.find(&Message::new(format!("{technique}-name")));
        let name = name.unwrap_or_else(|| (*technique).into());
        let often = Message::new("history-sessions").number("count", counted.sessions);
        let often = practice.words.text(&often);
        writeln!(context.out, "{margin}{time:>wide$}  {} · {often}", harmless(&name))?;
    }
    Ok(())
}

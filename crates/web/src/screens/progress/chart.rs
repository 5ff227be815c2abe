//! A quiet chart: readings before ○ and after ●, the level with its band, how much is a real change,
//! and the days of practice.

use insight::{Measure, Progress};
use journal::Day;
use routine::Set;

use super::day;
use super::drawing::{Anchor, Drawing, WIDTH, line, ring};
use crate::dates;
use crate::ui::prelude::*;
use crate::words::{say, t};

const HEIGHT: i32 = 320;
/// Room for the numbers at the left, and at the right end.
const LEFT: i32 = 58;
const RIGHT: i32 = 14;
/// Room above, and for days and dates below.
const TOP: i32 = 14;
const FOOT: i32 = 62;
/// The shortest time that is shown, up to today, in days. Source: our choice; two readings needn't
/// fill a page.
const DAYS_MIN: i64 = 21;
/// The ends of a rating. Source: it is asked from 0 to 10.
const RATED: (f64, f64) = (0.0, 10.0);
/// How many standard errors the band reaches. Source: 95 % of a normal distribution.
const BAND: f64 = 1.96;

/// The chart of a measure.
pub(super) fn chart(one: &Progress, practice: &Set<Day>, today: Day) -> El {
    let plane = Plane::of(one, today);
    let (mut before, mut after, mut stems) = (String::new(), String::new(), String::new());
    for seen in &one.seen {
        let (x, y) = (plane.x(seen.day), plane.y(seen.before));
        ring(&mut before, x, y, 6);
        if let Some(value) = seen.after {
            let to = plane.y(value);
            ring(&mut after, x, to, 6);
            stems += &format!("M{x} {y}V{to}");
        }
    }
    let mut days = String::new();
    for done in practice.iter().map(|day| day.number()).filter(|day| plane.shows(*day)) {
        days += &format!("M{} {}v10", plane.x(done), HEIGHT - FOOT + 8);
    }
    let mut drawing = Drawing::default();
    plane.grid(&mut drawing);
    plane.dates(&mut drawing, today);
    drawing.path("band", &plane.band(one));
    let real = plane.real.map(|real| plane.y(real));
    if let Some(y) = real {
        drawing.path("real", &across(y));
    }
    drawing.path("stem", &stems);
    drawing.path("level", &plane.level(one));
    drawing.path("before", &before);
    drawing.path("after", &after);
    drawing.path("day", &days);
    if let Some(y) = real {
        // Over the readings, which it would else be lost among.
        drawing.words(WIDTH - RIGHT, y - 9, Anchor::End, &t("progress-real"));
    }
    let mut told = vec![insight::told::name(one.measure)];
    told.extend(insight::told::course(one.measure, &one.course));
    drawing.done(HEIGHT, Some(insight::told::joined(&told, &say)))
}

/// A line from one end to the other.
fn across(y: i32) -> String {
    format!("M{LEFT} {y}H{}", WIDTH - RIGHT)
}

/// Where days and readings lie in the picture.
struct Plane {
    days: (i64, i64),
    values: (f64, f64),
    step: f64,
    /// From where on a change for the better is a real one.
    real: Option<f64>,
}

impl Plane {
    fn of(one: &Progress, today: Day) -> Plane {
        let last = today.number();
        let first = one.seen.first().map_or(last, |seen| seen.day).min(last - DAYS_MIN);
        let better = match one.measure.rule().better {
            insight::Better::More => 1.0,
            insight::Better::Less => -1.0,
        };
        let real = one.course.line.map(|line| line.start + better * line.real_change);
        let readings = one.seen.iter().flat_map(|seen| [Some(seen.before), seen.after]);
        let all = readings.chain([real.filter(|real| *real > 0.0)]).flatten();
        // While nothing can be told of a course, a rating is seen on its whole scale: two points of it
        // are no mountain.
        let whole = matches!(one.measure, Measure::Rated(_)) && one.course.line.is_none();
        let all = all.chain(whole.then_some([RATED.0, RATED.1]).into_iter().flatten());
        let (low, high) =
            all.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
        let steps = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0];
        let step = steps.into_iter().find(|step| high - low <= 4.0 * step).unwrap_or(100.0);
        let values = ((low / step).floor() * step, (high / step).ceil() * step);
        let values = (values.0, values.1.max(values.0 + step));
        let real = real.filter(|real| (values.0..=values.1).contains(real));
        Plane { days: (first, last), values, step, real }
    }

    fn shows(&self, day: i64) -> bool {
        (self.days.0..=self.days.1).contains(&day)
    }

    fn x(&self, day: i64) -> i32 {
        let wide = i64::from(WIDTH - LEFT - RIGHT - 16);
        LEFT + 8 + ((day - self.days.0) * wide / (self.days.1 - self.days.0)) as i32
    }

    fn y(&self, value: f64) -> i32 {
        let share = (value - self.values.0) / (self.values.1 - self.values.0);
        let share = share.clamp(-0.02, 1.02);
        HEIGHT - FOOT - (share * f64::from(HEIGHT - FOOT - TOP)).round() as i32
    }

    /// Lines across, each with its number.
    fn grid(&self, drawing: &mut Drawing) {
        let count = ((self.values.1 - self.values.0) / self.step) as i32;
        for at in 0..=count {
            let value = self.values.0 + f64::from(at) * self.step;
            let y = self.y(value);
            drawing.path("grid", &across(y));
            drawing.words(LEFT - 10, y + 8, Anchor::End, &(value as i32).to_string());
        }
    }

    /// The first day, the middle and the last.
    fn dates(&self, drawing: &mut Drawing, today: Day) {
        let (first, last) = self.days;
        let middle = i64::midpoint(first, last);
        for (at, anchor) in [(first, Anchor::Start), (middle, Anchor::Middle), (last, Anchor::End)]
        {
            drawing.words(self.x(at), HEIGHT - 10, anchor, &dates::brief(day(at, today)));
        }
    }

    /// The level's places, each with its height above and below in readings.
    fn levels(&self, one: &Progress) -> Vec<(i32, f64, f64)> {
        let last = one.seen.last().map_or(0, |seen| seen.day);
        let weeks = one.course.weeks.iter().filter_map(|week| {
            let (level, error) = (week.level?, week.level_error?);
            Some((self.x((week.from + 6).min(last)), level, BAND * error))
        });
        let mut all: Vec<_> = weeks.collect();
        if let (Some(&(_, _, wide)), Some(line)) = (all.first(), &one.course.line) {
            let first = one.course.points.first().map_or(0, |point| point.day);
            all.insert(0, (self.x(first), line.start, wide));
        }
        all
    }

    fn level(&self, one: &Progress) -> String {
        let places = self.levels(one).into_iter().map(|(x, level, _)| (x, self.y(level)));
        line(places)
    }

    fn band(&self, one: &Progress) -> String {
        let levels = self.levels(one);
        let above = levels.iter().map(|&(x, level, wide)| (x, self.y(level + wide)));
        let below = levels.iter().rev().map(|&(x, level, wide)| (x, self.y(level - wide)));
        line(above.chain(below))
    }
}

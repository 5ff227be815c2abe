//! Fills the minutes: how many techniques, sets and seconds, and how much breathing before and
//! after.
//!
//! Breathing is elastic in whole breaths, so that all else being whole seconds, the minutes come
//! out to within half a breath. Among what fits, the one nearest to the usual doses wins.

use alloc::vec::Vec;

use routine::limits::PRESSURE_MAX_SECS;
use routine::{Contact, Step, sort_by_key};

use crate::dose::{Dose, span, still_cost};
use crate::limits::{
    BAND_MIN_SECS, FILL_SLACK_SECS, STILL_BREATH_SECS, STILL_EASY_SECS, TECHNIQUES_MAX,
};
use crate::pick::Pick;

/// How breathing and pressing share the minutes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Share {
    /// As much pressing as fits well.
    Pressing,
    /// One technique, and the rest is breathing.
    Breathing,
    /// All of the picks, in their own order.
    InOrder,
}

/// What there is to fill minutes with.
#[derive(Clone, Copy)]
pub(crate) struct Stock<'a> {
    /// Breathing before.
    pub(crate) settle: Option<&'a Pick>,
    /// Breathing after.
    pub(crate) close: Option<&'a Pick>,
    /// The rest, the most wanted first.
    pub(crate) picks: &'a [Pick],
    /// What comes last of all that moves, and has to be there.
    pub(crate) last: Option<&'a Pick>,
}

/// The steps that take `secs` in all with some of the stock's picks; `None` where not even one fits.
pub(crate) fn fill(secs: u32, stock: Stock<'_>, share: Share) -> Option<Vec<Step>> {
    let Stock { settle, close, picks, last } = stock;
    let most = match share {
        Share::Pressing => TECHNIQUES_MAX,
        Share::Breathing => 1,
        Share::InOrder => picks.len(),
    };
    let fewest = if share == Share::InOrder { picks.len() } else { 1 };
    let easy: &[u32] = match share {
        Share::Pressing | Share::InOrder => &[STILL_EASY_SECS, u32::MAX],
        Share::Breathing => &[u32::MAX],
    };
    let doses: Vec<Vec<Dose>> = picks.iter().map(Pick::doses).collect();
    let last_doses = last.map(Pick::doses);
    for &easy in easy {
        for (settle, close) in [(settle, close), (settle, None), (None, close)] {
            let frame = Frame { secs, settle, close, easy, share };
            let with = |from: usize, to: usize| {
                let picks: Vec<&Pick> = picks[from..to].iter().chain(last).collect();
                let doses = doses[from..to].iter().chain(&last_doses);
                frame.best(&picks, &doses.map(Vec::as_slice).collect::<Vec<_>>())
            };
            let several = (fewest..=most.min(picks.len())).rev().find_map(|count| with(0, count));
            // The most wanted may be the longest: then any single one.
            let single =
                || (1..picks.len()).filter(|_| fewest == 1).find_map(|at| with(at, at + 1));
            if let Some(steps) = several.or_else(single) {
                return Some(steps);
            }
        }
    }
    None
}

/// Breathing alone for `secs`, with one part or two.
pub(crate) fn breathe(secs: u32, stills: &[Pick]) -> Option<Vec<Step>> {
    let pair = |a, b| Vec::from([a, b]);
    let orders: Vec<Vec<&Pick>> = match stills {
        [] => return None,
        [one] => Vec::from([Vec::from([one]), pair(one, one)]),
        [first, last, ..] => Vec::from([pair(first, last), Vec::from([first]), Vec::from([last])]),
    };
    orders.into_iter().find_map(|order| {
        let elastic = Elastic::of(&order)?;
        let steps = |lengths: &[u32]| -> Vec<Step> {
            order.iter().zip(lengths).map(|(pick, secs)| pick.step(1, *secs)).collect()
        };
        let taken = span(steps(elastic.shortest()))?;
        Some(steps(elastic.stretched(secs, taken)?))
    })
}

/// The parts around the pressing, and the time for all of it.
struct Frame<'a> {
    secs: u32,
    settle: Option<&'a Pick>,
    close: Option<&'a Pick>,
    /// The most breathing in one part, in seconds.
    easy: u32,
    share: Share,
}

impl Frame<'_> {
    /// All of `picks`, each with the doses that together cost least.
    fn best(&self, picks: &[&Pick], doses: &[&[Dose]]) -> Option<Vec<Step>> {
        let stills: Vec<&Pick> = self.settle.into_iter().chain(self.close).collect();
        let elastic = Elastic::of(&stills)?;
        let first: Option<Vec<&Dose>> = doses.iter().map(|doses| doses.first()).collect();
        let first = first?;
        // The compiler says how long one choice takes; any other differs by its doses alone.
        let base = span(self.steps(picks, &first, elastic.shortest()))?;
        let mut search = Search { frame: self, elastic: &elastic, best: None };
        search.choose(doses, &mut Vec::new(), 0, base);
        let (_, chosen) = search.best?;
        let all = |doses: &[&Dose]| doses.iter().map(|dose| dose.all).sum::<u32>();
        let lengths = elastic.stretched(self.secs, base + all(&chosen) - all(&first))?;
        Some(self.steps(picks, &chosen, lengths))
    }

    /// The steps in playing order: breathing; from easy to strong and then what doesn't press, or
    /// the picks' own order; breathing.
    fn steps(&self, picks: &[&Pick], doses: &[&Dose], lengths: &[u32]) -> Vec<Step> {
        let mut pressed: Vec<Step> =
            picks.iter().zip(doses).map(|(pick, dose)| pick.step(dose.sets, dose.secs)).collect();
        if self.share != Share::InOrder {
            sort_by_key(&mut pressed, |step| {
                let target = step.technique.contact() == Contact::Target;
                (!step.technique.pressed(), step.level, target)
            });
        }
        let mut lengths = lengths.iter().copied();
        let settle = self.settle.and_then(|pick| lengths.next().map(|secs| pick.step(1, secs)));
        let close = self.close.and_then(|pick| lengths.next().map(|secs| pick.step(1, secs)));
        settle.into_iter().chain(pressed).chain(close).collect()
    }
}

/// The search for the cheapest choice of one dose for each technique.
struct Search<'a, 'd> {
    frame: &'a Frame<'a>,
    elastic: &'a Elastic,
    best: Option<(u32, Vec<&'d Dose>)>,
}

impl<'d> Search<'_, 'd> {
    /// Goes through the choices for the techniques in `doses`, each from its shortest, those before
    /// them being `chosen`: at `cost` so far, and taking `taken` with the shortest of the rest.
    fn choose(&mut self, doses: &[&'d [Dose]], chosen: &mut Vec<&'d Dose>, cost: u32, taken: u32) {
        let Some((these, rest)) = doses.split_first() else {
            return self.weigh(chosen, cost, taken);
        };
        let shortest = these.first().map_or(0, |dose| dose.all);
        for dose in these.iter() {
            let (cost, taken) = (cost + dose.cost, taken + dose.all - shortest);
            if taken > self.frame.secs + FILL_SLACK_SECS {
                break;
            }
            if self.beaten(cost) {
                continue;
            }
            chosen.push(dose);
            self.choose(rest, chosen, cost, taken);
            chosen.pop();
        }
    }

    fn weigh(&mut self, chosen: &[&'d Dose], cost: u32, taken: u32) {
        let Some(lengths) = self.elastic.stretched(self.frame.secs, taken) else { return };
        if lengths.iter().any(|secs| *secs > self.frame.easy) || !allowed(chosen) {
            return;
        }
        let cost = match self.frame.share {
            Share::Pressing | Share::InOrder => {
                cost + lengths.iter().map(|secs| still_cost(*secs)).sum::<u32>()
            }
            Share::Breathing => cost,
        };
        if !self.beaten(cost) {
            self.best = Some((cost, chosen.to_vec()));
        }
    }

    fn beaten(&self, cost: u32) -> bool {
        self.best.as_ref().is_some_and(|(least, _)| cost >= *least)
    }
}

/// Whether every band that is worked gets enough, and all of it stays within the limit.
fn allowed(chosen: &[&Dose]) -> bool {
    let on = |band: usize| -> u32 {
        chosen.iter().filter(|dose| dose.bands[band]).map(|dose| dose.pressed).sum()
    };
    let enough = (0..3).map(on).all(|secs| secs == 0 || secs >= BAND_MIN_SECS);
    enough && chosen.iter().map(|dose| dose.pressed).sum::<u32>() <= PRESSURE_MAX_SECS
}

/// Still work that can be stretched by whole breaths, shared out as equally as their ranges let.
struct Elastic {
    /// The seconds of each part, by how many breaths are added in all. Never empty.
    by_breaths: Vec<Vec<u32>>,
}

impl Elastic {
    /// `None` where a part's own range has no whole number of breaths.
    fn of(stills: &[&Pick]) -> Option<Elastic> {
        let ends: Option<Vec<(u32, u32)>> = stills.iter().map(|pick| pick.still_secs()).collect();
        let ends = ends?;
        let mut lengths: Vec<u32> = ends.iter().map(|(min, _)| *min).collect();
        let mut by_breaths = Vec::from([lengths.clone()]);
        loop {
            let room = |i: &usize| lengths[*i] + STILL_BREATH_SECS <= ends[*i].1;
            let Some(shortest) = (0..lengths.len()).filter(room).min_by_key(|i| lengths[*i]) else {
                return Some(Elastic { by_breaths });
            };
            lengths[shortest] += STILL_BREATH_SECS;
            by_breaths.push(lengths.clone());
        }
    }

    fn shortest(&self) -> &[u32] {
        &self.by_breaths[0]
    }

    /// How long each part has to be so that what takes `taken` with the shortest ones takes `secs`
    /// to within [`FILL_SLACK_SECS`], half a breath.
    fn stretched(&self, secs: u32, taken: u32) -> Option<&[u32]> {
        let missing = (secs + FILL_SLACK_SECS).checked_sub(taken)?;
        let (breaths, over) = (missing / STILL_BREATH_SECS, missing % STILL_BREATH_SECS);
        let lengths = self.by_breaths.get(breaths as usize)?;
        (over <= 2 * FILL_SLACK_SECS).then_some(lengths)
    }
}

//! Fills the minutes: how many techniques, sets and seconds, and how much breathing before and
//! after.
//!
//! Breathing is elastic in whole breaths, so that all else being whole seconds, the minutes come
//! out to within half a breath. Among what fits, the one nearest to the usual doses wins.

use alloc::vec::Vec;

use routine::limits::PRESSURE_MAX_SECS;
use routine::{Contact, Step};

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
}

/// The steps that take `secs` in all with some of `picks`, the most wanted first; `None` where not
/// even one fits.
pub(crate) fn fill(
    secs: u32,
    settle: Option<&Pick>,
    close: Option<&Pick>,
    picks: &[Pick],
    share: Share,
) -> Option<Vec<Step>> {
    let doses: Vec<Vec<Dose>> = picks.iter().take(TECHNIQUES_MAX).map(Pick::doses).collect();
    let easy = match share {
        Share::Pressing => &[STILL_EASY_SECS, u32::MAX][..],
        Share::Breathing => &[u32::MAX],
    };
    let most = match share {
        Share::Pressing => doses.len(),
        Share::Breathing => doses.len().min(1),
    };
    let frames = [(settle, close), (settle, None), (None, close)];
    for &easy in easy {
        for (settle, close) in frames {
            for count in (1..=most).rev() {
                let frame = Frame { secs, settle, close, easy, share };
                if let Some(steps) = frame.best(&picks[..count], &doses[..count]) {
                    return Some(steps);
                }
            }
        }
    }
    // The most wanted may be the longest: then any single one.
    let single = picks.iter().zip(&doses).skip(1);
    single.into_iter().find_map(|(pick, doses)| {
        let frame = Frame { secs, settle, close, easy: u32::MAX, share };
        frame.best(core::slice::from_ref(pick), core::slice::from_ref(doses))
    })
}

/// Breathing alone for `secs`: as few parts as it takes.
pub(crate) fn breathe(secs: u32, stills: &[Pick]) -> Option<Vec<Step>> {
    let pair = |a, b| Vec::from([a, b]);
    let orders: Vec<Vec<&Pick>> = match stills {
        [] => return None,
        [one] => Vec::from([Vec::from([one]), pair(one, one)]),
        [first, last, ..] => Vec::from([pair(first, last), Vec::from([first]), Vec::from([last])]),
    };
    orders.into_iter().find_map(|order| stretch(secs, &order).map(|(steps, _)| steps))
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
    fn best(&self, picks: &[Pick], doses: &[Vec<Dose>]) -> Option<Vec<Step>> {
        let stills: Vec<&Pick> = self.settle.into_iter().chain(self.close).collect();
        let first: Option<Vec<&Dose>> = doses.iter().map(|doses| doses.first()).collect();
        let first = first?;
        // The compiler says how long one choice takes; the others differ by their doses alone.
        let base = self.steps(picks, &first, &shortest(&stills)?);
        let fixed = span(base)?.checked_sub(first.iter().map(|dose| dose.all).sum())?;
        let mut best: Option<(u32, Vec<&Dose>)> = None;
        each_choice(doses, &mut Vec::new(), &mut |chosen| {
            if !allowed(chosen) {
                return;
            }
            let taken = fixed + chosen.iter().map(|dose| dose.all).sum::<u32>();
            let Some(lengths) = lengths(self.secs, taken, &stills) else { return };
            if lengths.iter().any(|secs| *secs > self.easy) {
                return;
            }
            let still = match self.share {
                Share::Pressing => lengths.iter().map(|secs| still_cost(*secs)).sum(),
                Share::Breathing => 0,
            };
            let cost = still + chosen.iter().map(|dose| dose.cost).sum::<u32>();
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, chosen.to_vec()));
            }
        });
        let (_, chosen) = best?;
        let taken = fixed + chosen.iter().map(|dose| dose.all).sum::<u32>();
        Some(self.steps(picks, &chosen, &lengths(self.secs, taken, &stills)?))
    }

    /// The steps in playing order: breathing, from easy to strong, breathing.
    fn steps(&self, picks: &[Pick], doses: &[&Dose], lengths: &[u32]) -> Vec<Step> {
        let mut pressed: Vec<Step> =
            picks.iter().zip(doses).map(|(pick, dose)| pick.step(dose.sets, dose.secs)).collect();
        pressed.sort_by_key(|step| (step.level, step.technique.contact() == Contact::Target));
        let mut lengths = lengths.iter().copied();
        let settle = self.settle.and_then(|pick| lengths.next().map(|secs| pick.step(1, secs)));
        let close = self.close.and_then(|pick| lengths.next().map(|secs| pick.step(1, secs)));
        settle.into_iter().chain(pressed).chain(close).collect()
    }
}

/// Every choice of one dose for each technique.
fn each_choice<'d>(
    doses: &'d [Vec<Dose>],
    chosen: &mut Vec<&'d Dose>,
    visit: &mut impl FnMut(&[&'d Dose]),
) {
    let Some((first, rest)) = doses.split_first() else { return visit(chosen) };
    for dose in first {
        chosen.push(dose);
        each_choice(rest, chosen, visit);
        chosen.pop();
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

/// Still work alone, stretched to `secs`.
fn stretch(secs: u32, order: &[&Pick]) -> Option<(Vec<Step>, Vec<u32>)> {
    let steps = |lengths: &[u32]| -> Vec<Step> {
        order.iter().zip(lengths).map(|(pick, secs)| pick.step(1, *secs)).collect()
    };
    let taken = span(steps(&shortest(order)?))?;
    let lengths = lengths(secs, taken, order)?;
    Some((steps(&lengths), lengths))
}

/// The shortest length of each still work.
fn shortest(stills: &[&Pick]) -> Option<Vec<u32>> {
    stills.iter().map(|pick| pick.still_secs().map(|(min, _)| min)).collect()
}

/// How long each still work has to be, so that what takes `taken` with the shortest ones takes
/// `secs` to within half a breath. The first gets what can't be shared equally.
fn lengths(secs: u32, taken: u32, stills: &[&Pick]) -> Option<Vec<u32>> {
    let ends: Option<Vec<(u32, u32)>> = stills.iter().map(|pick| pick.still_secs()).collect();
    let ends = ends?;
    let missing = (secs + FILL_SLACK_SECS).checked_sub(taken)?;
    let mut breaths = missing / STILL_BREATH_SECS;
    if missing % STILL_BREATH_SECS > 2 * FILL_SLACK_SECS {
        return None;
    }
    let mut lengths: Vec<u32> = ends.iter().map(|(min, _)| *min).collect();
    while breaths > 0 {
        let room = |i: &usize| lengths[*i] + STILL_BREATH_SECS <= ends[*i].1;
        let shortest = (0..lengths.len()).filter(room).min_by_key(|i| lengths[*i])?;
        lengths[shortest] += STILL_BREATH_SECS;
        breaths -= 1;
    }
    Some(lengths)
}

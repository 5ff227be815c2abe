//! Still or moving, and since when: pauses and the poses held in them.
//!
//! It is judged by what a second holds: how much the rate and the acceleration vary in it, whether
//! the phone turns on evenly, and whether it tips over, however slowly. A judgement comes late by
//! the second it is made of; the beginning is then placed back to where the movement ended.

use crate::reading::{Pose, Quality};
use crate::sample::SensorTime;
use crate::smooth::Smooth;
use crate::tuning::{
    BLOCK_S, BRIDGED_S, HELD_S, PAUSE_S, STILL_ACCELERATION, STILL_AGAIN, STILL_ARRIVES_DPS,
    STILL_BLOCKS, STILL_DRIFT_DPS, STILL_RATE_DPS, STILL_SETTLES, STILL_TIPS_DEG, STROKE_PATH_S,
    STROKE_WINDOW_S,
};
use crate::vector::{Vector, ZERO, add, dot, is_apart, length, scale, sub, unit};

/// What changed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Change {
    Still { since: SensorTime },
    Moving { at: SensorTime },
    PauseBegan { start: SensorTime },
    PauseEnded { start: SensorTime, end: SensorTime, quality: Quality },
    Held(Pose),
}

/// A tenth of a second, summed up.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Block {
    from: SensorTime,
    to: SensorTime,
    count: f64,
    rate: Vector,
    rate_squares: f64,
    acceleration: Vector,
    acceleration_squares: f64,
}

impl Block {
    fn new(at: SensorTime) -> Block {
        Block {
            from: at,
            to: at,
            count: 0.0,
            rate: ZERO,
            rate_squares: 0.0,
            acceleration: ZERO,
            acceleration_squares: 0.0,
        }
    }

    fn join(&mut self, other: &Block) {
        self.count += other.count;
        self.rate = add(self.rate, other.rate);
        self.rate_squares += other.rate_squares;
        self.acceleration = add(self.acceleration, other.acceleration);
        self.acceleration_squares += other.acceleration_squares;
    }

    #[inline]
    fn rate_mean(&self) -> Vector {
        scale(self.rate, 1.0 / self.count.max(1.0))
    }

    fn acceleration_mean(&self) -> Vector {
        scale(self.acceleration, 1.0 / self.count.max(1.0))
    }

    fn rate_spread(&self) -> f64 {
        spread(self.rate_squares, self.rate_mean(), self.count)
    }

    fn acceleration_spread(&self) -> f64 {
        spread(self.acceleration_squares, self.acceleration_mean(), self.count)
    }
}

/// The standard deviation of all three parts together.
fn spread(squares: f64, mean: Vector, count: f64) -> f64 {
    libm::sqrt((squares / count.max(1.0) - dot(mean, mean)).max(0.0))
}

/// How many blocks are kept: over six seconds, as far back as a beginning can be placed. A power of two, as in `velocity`.
const KEPT: usize = 64;
/// By how many half seconds tipping over is judged: three seconds.
const TIPS_OVER: usize = 6;

/// A stretch of stillness.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Rest {
    since: SensorTime,
    /// All of it, summed up.
    sum: Block,
    told: bool,
}

/// Judges.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Stillness {
    rate: Smooth,
    acceleration: [Smooth; 2],
    now: Option<Block>,
    blocks: [Block; KEPT],
    /// How many blocks came in all.
    came: usize,
    rest: Option<Rest>,
    /// What was still and may go on to be so: it ended here.
    left: Option<(Rest, SensorTime)>,
    /// From when to when it was still last.
    rested: Option<(SensorTime, SensorTime)>,
}

impl Stillness {
    pub(crate) fn new() -> Stillness {
        Stillness {
            rate: Smooth::new(0.05),
            acceleration: [Smooth::new(0.1); 2],
            now: None,
            blocks: [Block::new(SensorTime::default()); KEPT],
            came: 0,
            rest: None,
            left: None,
            rested: None,
        }
    }

    /// Since when it has been still; nothing while it moves.
    pub(crate) fn since(&self) -> Option<SensorTime> {
        self.rest.map(|rest| rest.since)
    }

    /// Whether it stood still at a moment that isn't long past, or so near to it that nothing can have come and gone
    /// back in between.
    pub(crate) fn stood(&self, at: SensorTime) -> bool {
        let soon = |since: SensorTime| since < at.earlier(-STROKE_PATH_S);
        let just = |end: SensorTime| at.earlier(STROKE_WINDOW_S) < end;
        self.rest.is_some_and(|rest| soon(rest.since))
            || self.rested.is_some_and(|(since, end)| soon(since) && just(end))
    }

    /// A step: the rate in °/s, its bias and how unsure that is, the acceleration.
    pub(crate) fn step(&mut self, step: &Felt, mut tell: impl FnMut(Change)) {
        let rate = self.rate.step(step.rate_dps, step.step_s);
        let once = self.acceleration[0].step(step.acceleration, step.step_s);
        let acceleration = self.acceleration[1].step(once, step.step_s);
        let block = self.now.get_or_insert_with(|| Block::new(step.at));
        block.to = step.at;
        block.count += 1.0;
        block.rate = add(block.rate, rate);
        block.rate_squares += dot(rate, rate);
        block.acceleration = add(block.acceleration, acceleration);
        block.acceleration_squares += dot(acceleration, acceleration);
        if step.at.since_s(block.from) + step.step_s < BLOCK_S {
            return;
        }
        let block = *block;
        self.now = None;
        self.blocks[self.came % KEPT] = block;
        self.came += 1;
        self.judge(step, &block, &mut tell);
    }

    /// Time went by that nobody saw, or there is no more: whatever was, ended.
    pub(crate) fn end(&mut self, mut tell: impl FnMut(Change)) {
        if let Some(rest) = self.rest.take() {
            self.left = Some((rest, self.last().map_or(rest.since, |block| block.to)));
        }
        self.close(&mut tell);
        *self = Stillness::new();
    }

    fn last(&self) -> Option<Block> {
        let last = self.came.checked_sub(1)?;
        Some(self.blocks[last % KEPT])
    }

    /// The latest blocks, the last one first.
    fn latest(&self) -> impl Iterator<Item = &Block> {
        let kept = self.came.min(KEPT);
        (0..kept).map(move |back| &self.blocks[(self.came - 1 - back) % KEPT])
    }

    fn judge(&mut self, step: &Felt, block: &Block, tell: &mut impl FnMut(Change)) {
        let mut second = Block::new(block.from);
        self.latest().take(STILL_BLOCKS).for_each(|block| second.join(block));
        let quiet = |most: f64| {
            second.rate_spread() < STILL_RATE_DPS * most
                && second.acceleration_spread() < STILL_ACCELERATION * most
                && length(sub(second.rate_mean(), step.bias_dps))
                    < STILL_DRIFT_DPS * most + 3.0 * step.bias_sigma_dps.min(1.0)
        };
        match self.rest {
            None => {
                if self.came >= STILL_BLOCKS && quiet(1.0) && !self.tips(&second) {
                    self.rest_begins(&second, tell);
                }
            }
            Some(mut rest) => {
                let (pose, now) = (rest.sum.acceleration, self.half_second().acceleration);
                if quiet(STILL_AGAIN) && !is_apart(pose, now, STILL_TIPS_DEG * STILL_AGAIN) {
                    rest.sum.join(block);
                    self.rest = Some(rest);
                } else {
                    let end = self.quiet_until(&second, &rest);
                    self.left = Some((rest, end));
                    self.rested = Some((rest.since, end));
                    self.rest = None;
                    tell(Change::Moving { at: end });
                }
            }
        }
        if let Some(rest) = &mut self.rest
            && !rest.told
            && block.to.since_s(rest.since) >= PAUSE_S
        {
            rest.told = true;
            tell(Change::PauseBegan { start: rest.since });
        }
        if self.left.is_some_and(|(_, end)| block.to.since_s(end) >= BRIDGED_S)
            && self.rest.is_none()
        {
            self.close(tell);
        }
    }

    /// The last half second.
    fn half_second(&self) -> Block {
        let mut sum = Block::new(SensorTime::default());
        self.latest().take(STILL_BLOCKS / 2).for_each(|block| sum.join(block));
        sum
    }

    /// Whether the phone tips over slowly, in all that is kept and as calm as now: three seconds, so that a
    /// slow pass isn't still where it turns.
    fn tips(&self, second: &Block) -> bool {
        let rate = second.rate_mean();
        let mut ups = [ZERO; TIPS_OVER];
        let mut calm = 0;
        let mut half = Block::new(second.from);
        for (i, block) in self.latest().take(TIPS_OVER * STILL_BLOCKS / 2).enumerate() {
            half.join(block);
            if (i + 1) % (STILL_BLOCKS / 2) == 0 {
                if length(sub(half.rate_mean(), rate)) < 3.0 * STILL_DRIFT_DPS {
                    ups[calm] = half.acceleration;
                    calm += 1;
                }
                half = Block::new(second.from);
            }
        }
        let ups = &ups[..calm];
        ups.iter()
            .enumerate()
            .any(|(i, one)| ups[..i].iter().any(|other| is_apart(*one, *other, STILL_TIPS_DEG)))
    }

    fn rest_begins(&mut self, second: &Block, tell: &mut impl FnMut(Change)) {
        let (rate, acceleration) = (second.rate_mean(), second.acceleration_mean());
        // Three blocks together, so that a hand's trembling doesn't count.
        let calm = |back: &usize| {
            let mut three = Block::new(second.from);
            self.latest().skip(*back).take(3).for_each(|block| three.join(block));
            length(sub(three.rate_mean(), rate)) < STILL_ARRIVES_DPS
                && length(sub(three.acceleration_mean(), acceleration)) < STILL_SETTLES
        };
        let mut sum = Block::new(second.from);
        let mut since = second.from;
        for back in (0..self.came.min(KEPT)).take_while(calm) {
            let block = self.blocks[(self.came - 1 - back) % KEPT];
            // A pose is where it settled.
            if back < STILL_BLOCKS {
                sum.join(&block);
            }
            since = block.from;
        }
        let rest = match self.left {
            // It was only a moment, and in the same pose.
            Some((rest, end))
                if since.since_s(end) < BRIDGED_S
                    && !is_apart(
                        rest.sum.acceleration,
                        sum.acceleration,
                        STILL_TIPS_DEG * STILL_AGAIN,
                    ) =>
            {
                let mut joined = rest.sum;
                joined.join(&sum);
                Rest { sum: joined, ..rest }
            }
            Some((_, end)) => {
                self.close(tell);
                Rest { since: since.max(end), sum, told: false }
            }
            None => Rest { since, sum, told: false },
        };
        self.left = None;
        self.rest = Some(rest);
        tell(Change::Still { since: rest.since });
    }

    /// Up to where the latest blocks were as the rest had been.
    fn quiet_until(&self, second: &Block, rest: &Rest) -> SensorTime {
        let (rate, acceleration) = (rest.sum.rate_mean(), rest.sum.acceleration_mean());
        let stirred = |block: &&Block| {
            length(sub(block.rate_mean(), rate)) >= STILL_RATE_DPS
                || length(sub(block.acceleration_mean(), acceleration)) >= STILL_ACCELERATION
        };
        // The earliest block of the second that stirred.
        let stirred = self.latest().take(STILL_BLOCKS).filter(stirred).last();
        let end = stirred.map_or(second.from, |block| block.from);
        end.max(rest.since)
    }

    /// A rest is over for good.
    fn close(&mut self, tell: &mut impl FnMut(Change)) {
        let Some((rest, end)) = self.left.take() else { return };
        let length_s = end.since_s(rest.since);
        let quality = Quality::of(1.0 - rest.sum.rate_spread() / (STILL_RATE_DPS * STILL_AGAIN));
        if length_s >= HELD_S
            && let Some(up) = unit(rest.sum.acceleration)
        {
            tell(Change::Held(Pose { start: rest.since, end, up, quality }));
        }
        if rest.told {
            tell(Change::PauseEnded { start: rest.since, end, quality });
        }
    }
}

/// A step, as it is felt.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Felt {
    pub at: SensorTime,
    pub step_s: f64,
    pub rate_dps: Vector,
    pub bias_dps: Vector,
    pub bias_sigma_dps: f64,
    pub acceleration: Vector,
}

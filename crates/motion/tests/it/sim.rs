//! A phone that moves as it is told, and what its sensors say of it in a browser.
//!
//! It turns about one of its own axes and goes to and fro, or round, on the level, smoothly;
//! what the sensors say is worked out from that. All trigonometry is `libm`'s, so that WASM sees the
//! same samples.

use motion::measure::{Kind, Measuring, Outcome};
use motion::{Motion, Quaternion, Reading, Sample, Sign, Vector};

/// Something to do.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Do {
    /// Nothing, for so many seconds.
    Still(f64),
    /// Turn by so many degrees in so many seconds.
    Turn(f64, f64),
    /// Tip by so many degrees one way and back, a pass taking so many seconds, so many passes.
    Rock(f64, f64, u32),
    /// Go so many metres one way and back, a pass taking so many seconds, so many passes.
    Stroke(f64, f64, u32),
    /// Go round in circles of so many metres' radius, a circle taking so many seconds on the mean, so many circles.
    Round(f64, f64, u32),
    /// Tap on it, so many times, so many seconds apart; it takes a second.
    Tap(u32, f64),
    /// Walk for so many seconds.
    Walk(f64),
    /// Silence of the sensors, for so many seconds.
    Silence(f64),
}

/// A phone.
#[derive(Clone, Debug)]
pub(crate) struct Phone {
    /// The axis that it turns about, its own.
    pub axis: Vector,
    /// How it lies before anything.
    pub base: Quaternion,
    /// The gyroscope's bias, °/s.
    pub bias_dps: Vector,
    /// What its accelerometer says too much, m/s².
    pub push_off: Vector,
    pub sign: Sign,
    /// By how much its clock stutters, ms.
    pub stutter_ms: f64,
    /// Every so manieth sample is lost; none at 0.
    pub lost: usize,
    pub hz: f64,
    pub seed: u64,
}

impl Default for Phone {
    fn default() -> Phone {
        Phone {
            axis: [1.0, 0.0, 0.0],
            base: Quaternion::IDENTITY,
            // An iPhone 5's, at rest.
            bias_dps: [5.9, -1.2, 1.1],
            push_off: [0.0; 3],
            sign: Sign::Up,
            stutter_ms: 2.0,
            lost: 0,
            hz: 60.0,
            seed: 1,
        }
    }
}

/// The bell curve, always the same.
pub(crate) struct Chance(pub u64);

impl Chance {
    pub(crate) fn uniform(&mut self) -> f64 {
        let next =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 = next;
        ((next >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    }

    fn bell(&mut self) -> f64 {
        let (a, b) = (self.uniform(), self.uniform());
        libm::sqrt(-2.0 * libm::log(a)) * libm::cos(std::f64::consts::TAU * b)
    }
}

/// From 0 to 1 in the time from 0 to 1, as a hand goes: with the least jerk.
fn smooth(t: f64) -> f64 {
    let t = t.clamp(0.0, 1.0);
    t * t * t * (10.0 + t * (6.0 * t - 15.0))
}

impl Do {
    fn seconds(self) -> f64 {
        match self {
            Do::Still(s) | Do::Turn(_, s) | Do::Walk(s) | Do::Silence(s) => s,
            Do::Rock(_, s, count) | Do::Stroke(_, s, count) | Do::Round(_, s, count) => {
                s * f64::from(count)
            }
            Do::Tap(..) => 1.0,
        }
    }

    /// The angle in degrees and the way on the level in metres, `t` seconds after it began.
    fn at(self, t: f64) -> (f64, [f64; 2]) {
        let to_and_fro = |most: f64, pass_s: f64| {
            // Passes join at their ends, where nothing moves: a cosine.
            most * 0.5 * (1.0 - libm::cos(std::f64::consts::PI * t / pass_s))
        };
        match self {
            Do::Still(_) | Do::Silence(_) | Do::Tap(..) => (0.0, [0.0; 2]),
            Do::Turn(deg, s) => (deg * smooth(t / s), [0.0; 2]),
            Do::Rock(deg, pass_s, _) => (to_and_fro(deg, pass_s), [0.0; 2]),
            Do::Stroke(m, pass_s, _) => (0.0, [to_and_fro(m, pass_s), 0.0]),
            Do::Round(m, _, count) => {
                let all = std::f64::consts::TAU * f64::from(count);
                let gone = all * smooth(t / self.seconds());
                (0.0, [m * libm::sin(gone), m * (1.0 - libm::cos(gone))])
            }
            Do::Walk(s) => {
                let ramp = smooth(t) * smooth(s - t);
                let step = libm::sin(std::f64::consts::TAU * 1.8 * t);
                let way = ramp * 0.03 * libm::sin(std::f64::consts::TAU * 1.8 * t + 1.0);
                (ramp * 8.0 * step, [way, 0.0])
            }
        }
    }
}

/// The samples of all that is done, one after the other, as numbers: t in ms, m/s², °/s.
pub(crate) fn samples(phone: &Phone, script: &[Do]) -> Vec<(f64, Vector, Vector)> {
    let mut chance = Chance(phone.seed);
    let mut begun = Vec::new();
    let plus = |a: [f64; 2], b: [f64; 2]| [a[0] + b[0], a[1] + b[1]];
    let (mut at, mut angle, mut way) = (0.0, 0.0, [0.0; 2]);
    for act in script {
        begun.push((at, angle, way));
        let (turned, gone) = act.at(act.seconds());
        (at, angle, way) = (at + act.seconds(), angle + turned, plus(way, gone));
    }
    let state = |t: f64| {
        let i = begun.iter().rposition(|(from, ..)| *from <= t).unwrap_or(0);
        let (from, angle, way) = begun[i];
        let (turned, gone) = script[i].at((t - from).min(script[i].seconds()));
        (angle + turned, plus(way, gone))
    };
    let mut all = Vec::new();
    let count = (at * phone.hz) as usize;
    for i in 0..count {
        let t = i as f64 / phone.hz;
        let act = begun.iter().rposition(|(from, ..)| *from <= t).unwrap_or(0);
        let silent = matches!(script[act], Do::Silence(_));
        let lost = phone.lost > 0 && i % phone.lost == phone.lost - 1;
        let noise = [0; 6].map(|_| chance.bell());
        // Less than a step, so that time goes on.
        let stutter = phone.stutter_ms.min(900.0 / phone.hz) * (chance.uniform() - 0.5);
        if silent || lost {
            continue;
        }
        // The angle, its rate, and the acceleration of the way, by differences of a millisecond.
        let h = 1e-3;
        let ((a0, w0), (a1, w1), (a2, w2)) = (state((t - h).max(0.0)), state(t), state(t + h));
        let rate = (a2 - a0) / (2.0 * h);
        let push = [0, 1].map(|k| (w2[k] - 2.0 * w1[k] + w0[k]) / (h * h));
        let half = a1.to_radians() / 2.0;
        let turn =
            Quaternion { w: libm::cos(half), v: phone.axis.map(|part| part * libm::sin(half)) };
        let turned = phone.base.times(turn);
        let mut force = turned.back().turn([push[0], push[1], 9.81]);
        if let Do::Tap(count, apart) = script[act] {
            let since = t - begun[act].0;
            let hit = (0..count).any(|n| {
                let late = since - 0.2 - f64::from(n) * apart;
                libm::round(late * phone.hz) == 0.0
            });
            force[2] += if hit { 7.0 } else { 0.0 };
        }
        let sign = match phone.sign {
            Sign::Up => 1.0,
            Sign::Down => -1.0,
        };
        let round = |value: f64| libm::round(value * 10.0) / 10.0;
        let acceleration =
            [0, 1, 2].map(|k| sign * round(force[k] + phone.push_off[k] + 0.03 * noise[k]));
        let rates = [0, 1, 2]
            .map(|k| round(rate * phone.axis[k] + phone.bias_dps[k] + 0.08 * noise[3 + k]));
        all.push((1000.0 * t + stutter + 5000.0, acceleration, rates));
    }
    all
}

pub(crate) fn sample((t, acceleration, rate): (f64, Vector, Vector)) -> Sample {
    Sample::new(t, acceleration, rate).expect("a sample")
}

/// All that is told of it.
pub(crate) fn felt(phone: &Phone, script: &[Do]) -> Vec<Reading> {
    let mut motion = Motion::new(phone.sign);
    let mut told = Vec::new();
    for values in samples(phone, script) {
        told.extend(motion.push(&sample(values)).expect("in order"));
    }
    told.extend(motion.finish());
    told
}

/// One reading a line, times in seconds since the script began.
pub(crate) fn text(readings: &[Reading]) -> String {
    let s = |at: motion::SensorTime| format!("{:.1}", (at.ms() as f64 - 5000.0) / 1000.0);
    let mut text = String::new();
    for reading in readings {
        let line = match reading {
            Reading::Turn { at, .. } => format!("turn {}", s(*at)),
            Reading::Pass(pass) => {
                let pace = pass.pace.map_or_else(String::new, |pace| {
                    format!(" pace {:.1}", f64::from(pace.pass_ms) / 1e3)
                });
                format!("pass {}–{}{pace}", s(pass.start), s(pass.end))
            }
            Reading::Still { since } => format!("still {}", s(*since)),
            Reading::Moving { at } => format!("moving {}", s(*at)),
            Reading::PauseBegan { start } => format!("pause {}–", s(*start)),
            Reading::PauseEnded { start, end, .. } => format!("pause {}–{}", s(*start), s(*end)),
            Reading::Held(pose) => format!(
                "held {}–{} raised {:.0}° rolled {:.0}° leaning {:.0}°",
                s(pose.start),
                s(pose.end),
                pose.pitch_deg(),
                pose.roll_deg(),
                pose.lean_deg()
            ),
            Reading::DoubleTap { at, .. } => format!("double tap {}", s(*at)),
            Reading::Gap { from, to } => format!("gap {}–{}", s(*from), s(*to)),
        };
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// What a trial comes to.
pub(crate) fn trial(phone: &Phone, kind: Kind, script: &[Do]) -> Option<Outcome> {
    let mut measuring = Measuring::new(kind, phone.sign);
    samples(phone, script).into_iter().find_map(|(t, acceleration, rate)| {
        measuring.event(t, acceleration, rate).expect("a sample")
    })
}

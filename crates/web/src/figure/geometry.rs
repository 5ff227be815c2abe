//! Points, joints and outlines in the plane: what a body is drawn from. No body here.

/// A place in the picture: right and down.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(super) struct P(pub(super) f64, pub(super) f64);

impl P {
    /// The point a fraction of the way to another.
    pub(super) fn to(self, other: P, fraction: f64) -> P {
        P(self.0 + (other.0 - self.0) * fraction, self.1 + (other.1 - self.1) * fraction)
    }

    /// The point so much further right and down.
    pub(super) fn by(self, right: f64, down: f64) -> P {
        P(self.0 + right, self.1 + down)
    }

    fn away(self, other: P) -> f64 {
        (other.0 - self.0).hypot(other.1 - self.1)
    }
}

/// Which way a joint bends, seen along the limb from the body outwards.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Bend {
    /// To the left.
    Left,
    /// To the right.
    Right,
}

/// Where knee or elbow is between two ends, for bones of these lengths. What is out of reach is
/// stretched towards.
pub(super) fn joint(from: P, to: P, (upper, lower): (f64, f64), bend: Bend) -> P {
    // `clamp` would bring 4 KB along, only to print its bounds where they are the wrong way round.
    let reach = from.away(to).max((upper - lower).abs() + 0.1).min(upper + lower - 0.1);
    let along = (upper * upper - lower * lower + reach * reach) / (2.0 * reach);
    let aside = (upper * upper - along * along).max(0.0).sqrt();
    let length = from.away(to).max(0.1);
    let (right, down) = ((to.0 - from.0) / length, (to.1 - from.1) / length);
    let aside = if bend == Bend::Left { -aside } else { aside };
    P(from.0 + right * along + down * aside, from.1 + down * along - right * aside)
}

/// The outline of a tube through points with a radius at each, rounded at both ends.
pub(super) fn tube(points: &[(P, f64)]) -> String {
    let samples = smooth(points);
    let mut left = Vec::new();
    let mut right = Vec::new();
    for (i, (at, radius)) in samples.iter().enumerate() {
        let before = samples[i.saturating_sub(1)].0;
        let after = samples[(i + 1).min(samples.len() - 1)].0;
        let length = before.away(after).max(0.01);
        let (x, y) =
            ((after.0 - before.0) / length * radius, (after.1 - before.1) / length * radius);
        left.push(P(at.0 - y, at.1 + x));
        right.push(P(at.0 + y, at.1 - x));
    }
    right.reverse();
    let (first, last) = (samples[0].1, samples[samples.len() - 1].1);
    let mut path = line("M", &left);
    path.push_str(&arc(last, right[0]));
    path.push_str(&line("L", &right));
    path.push_str(&arc(first, left[0]));
    path.push('Z');
    path
}

/// A curve along a tube, aside from its middle by a share of its radius, between two fractions of
/// its length. Positive is the side of the back.
pub(super) fn along(points: &[(P, f64)], aside: f64, (from, to): (f64, f64)) -> String {
    let samples = smooth(points);
    let last = (samples.len() - 1) as f64;
    let (from, to) = ((from * last) as usize, (to * last) as usize);
    let inside = (from..=to.min(samples.len() - 1)).map(|i| {
        let (at, radius) = samples[i];
        let before = samples[i.saturating_sub(1)].0;
        let after = samples[(i + 1).min(samples.len() - 1)].0;
        let length = before.away(after).max(0.01);
        let (x, y) = ((after.0 - before.0) / length, (after.1 - before.1) / length);
        P(at.0 - y * radius * aside, at.1 + x * radius * aside)
    });
    line("M", &inside.collect::<Vec<_>>())
}

/// Points in between, on a Catmull–Rom curve.
fn smooth(points: &[(P, f64)]) -> Vec<(P, f64)> {
    const STEPS: usize = 6;
    let point = |i: usize| points[i.min(points.len() - 1)];
    let mut all = Vec::new();
    for i in 0..points.len() - 1 {
        let (a, b, c, d) = (point(i.saturating_sub(1)), point(i), point(i + 1), point(i + 2));
        for step in 0..STEPS {
            let t = step as f64 / STEPS as f64;
            let mix = |a: f64, b: f64, c: f64, d: f64| {
                0.5 * (2.0 * b
                    + (c - a) * t
                    + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
                    + (3.0 * b - a - 3.0 * c + d) * t * t * t)
            };
            let at = P(mix(a.0.0, b.0.0, c.0.0, d.0.0), mix(a.0.1, b.0.1, c.0.1, d.0.1));
            all.push((at, b.1 + (c.1 - b.1) * t));
        }
    }
    all.push(point(points.len() - 1));
    all
}

fn line(begin: &str, points: &[P]) -> String {
    let mut path = String::new();
    for (i, P(x, y)) in points.iter().enumerate() {
        path.push_str(if i == 0 { begin } else { "L" });
        path.push_str(&tenths(*x));
        path.push(' ');
        path.push_str(&tenths(*y));
    }
    path
}

fn arc(radius: f64, to: P) -> String {
    let radius = tenths(radius);
    format!("A{radius} {radius} 0 0 0 {} {}", tenths(to.0), tenths(to.1))
}

/// A number with one decimal. Written by hand: the standard way of writing fractions is 8 KB of
/// the module, and nothing else needs it.
pub(crate) fn tenths(number: f64) -> String {
    let tenths = (number * 10.0).round() as i32;
    let sign = if tenths < 0 { "-" } else { "" };
    format!("{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10)
}

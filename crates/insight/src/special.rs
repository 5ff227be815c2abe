//! The distributions that are needed: normal and Student's t. Formula numbers are those of the NIST
//! Digital Library of Mathematical Functions (DLMF).

/// The normal distribution's 97.5 % point.
pub(crate) const Z_975: f64 = 1.959_963_984_540_054;

/// `ln 2π`.
pub(crate) const LN_TWO_PI: f64 = 1.837_877_066_409_345_3;

/// Two-sided error of a normal deviate: erfc(|z|/√2).
pub(crate) fn normal_two_sided(z: f64) -> f64 {
    libm::erfc(z.abs() * core::f64::consts::FRAC_1_SQRT_2)
}

/// Student's t with fixed degrees of freedom.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Student {
    df: f64,
    /// `−ln B(df/2, 1/2)`
    ln_beta: f64,
}

impl Student {
    /// With `df` degrees of freedom, a whole number above 0.
    pub(crate) fn new(df: f64) -> Student {
        // Γ(a + ½)/(Γ(a)·Γ(½)) is 1/π at a = ½, ½ at a = 1, and grows by (a + ½)/a from a to a + 1
        // (DLMF 5.5.1): no gamma function is needed.
        let half = df / 2.0;
        let odd = half - libm::floor(half) > 0.25;
        let (mut a, mut ratio) = if odd { (0.5, core::f64::consts::FRAC_1_PI) } else { (1.0, 0.5) };
        while a < half - 0.25 {
            ratio *= (a + 0.5) / a;
            a += 1.0;
        }
        Student { df, ln_beta: libm::log(ratio) }
    }

    /// P(T ≤ t). DLMF 8.17 with x = df/(df + t²).
    pub(crate) fn below(self, t: f64) -> f64 {
        let tail = self.two_sided(t) / 2.0;
        if t > 0.0 { 1.0 - tail } else { tail }
    }

    /// P(|T| ≥ |t|).
    pub(crate) fn two_sided(self, t: f64) -> f64 {
        let square = t * t;
        if square.is_infinite() {
            return 0.0;
        }
        let sum = self.df + square;
        self.beta(self.df / sum, square / sum)
    }

    /// The t that stands at probability `p`, 0 < p < 1.
    pub(crate) fn point(self, p: f64) -> f64 {
        rising_root(-1e6, 1e6, &|t| self.below(t) - p)
    }

    /// Regularised incomplete beta I_x(df/2, 1/2), with `rest` = 1 − x given for its digits.
    fn beta(self, x: f64, rest: f64) -> f64 {
        let (a, b) = (self.df / 2.0, 0.5);
        if x <= 0.0 || rest >= 1.0 {
            return 0.0;
        }
        if rest <= 0.0 {
            return 1.0;
        }
        let front = libm::exp(self.ln_beta + a * libm::log(x) + b * libm::log(rest));
        // DLMF 8.17.4: the fraction runs fast on one side of the middle.
        if x < (a + 1.0) / (a + b + 2.0) {
            front * fraction(a, b, x) / a
        } else {
            1.0 - front * fraction(b, a, rest) / b
        }
    }
}

/// The continued fraction of the incomplete beta, DLMF 8.17.22, by Lentz's way (Thompson and Barnett
/// 1986, doi:10.1016/0021-9991(86)90046-X).
fn fraction(a: f64, b: f64, x: f64) -> f64 {
    const STEPS: u32 = 300;
    const TINY: f64 = 1e-300;
    let away = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / away(1.0 - (a + b) * x / (a + 1.0));
    let mut value = d;
    for step in 1..=STEPS {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / away(1.0 + even * d);
        c = away(1.0 + even / c);
        value *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / away(1.0 + odd * d);
        c = away(1.0 + odd / c);
        value *= d * c;
        if (d * c - 1.0).abs() < 1e-15 {
            break;
        }
    }
    value
}

/// Where a rising function crosses zero between two places, by halving: slow, and never lost.
pub(crate) fn rising_root(mut low: f64, mut high: f64, f: &dyn Fn(f64) -> f64) -> f64 {
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if middle <= low || middle >= high {
            break;
        }
        if f(middle) < 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    f64::midpoint(low, high)
}

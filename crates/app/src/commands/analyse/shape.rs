//! An analysis as JSON. A number that can't be told is `null`, and `not_told` says why; numbers have
//! twelve significant digits, the same on every machine.

mod worked;

use library::Words;
use routine::Message;
use serde::{Serialize, Serializer};

/// A number of twelve significant digits; `null` where there is none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Number(pub(super) Option<f64>);

impl From<f64> for Number {
    fn from(value: f64) -> Number {
        Number(value.is_finite().then_some(value))
    }
}

impl From<Option<f64>> for Number {
    fn from(value: Option<f64>) -> Number {
        value.map_or(Number(None), Number::from)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some(value) = self.0 else { return serializer.serialize_none() };
        // Through its text: rounding by powers of ten would add digits of its own.
        let rounded: f64 = format!("{value:.11e}").parse().unwrap_or(value);
        serializer.serialize_f64(rounded + 0.0)
    }
}

/// All of it. Of two phases, A is the one of the first reading.
#[derive(Serialize)]
pub(super) struct Analysis<'t> {
    readings: usize,
    better: &'static str,
    pub(super) phases: Vec<PhaseJson<'t>>,
    #[serde(flatten)]
    pub(super) overlap: Option<OverlapJson>,
    pub(super) tau_u: Option<TauUJson>,
    pub(super) baseline_corrected_tau: Option<CorrectedJson>,
    pub(super) piecewise: Option<PiecewiseJson>,
    pub(super) smd: Option<SmdJson>,
    pub(super) randomisation: Option<RandomisationsJson>,
    pub(super) local_level: LocalLevelsJson,
    pub(super) lag1: LagJson,
    pub(super) day_to_day: DayToDayJson,
    pub(super) not_told: Vec<NotTold>,
}

#[derive(Serialize)]
pub(super) struct PhaseJson<'t> {
    pub(super) phase: &'t str,
    pub(super) readings: usize,
    pub(super) mean: Number,
    pub(super) median: Number,
    pub(super) sd: Number,
}

#[derive(Serialize)]
pub(super) struct OverlapJson {
    pub(super) pnd: Number,
    pub(super) pem: Number,
    pub(super) pand: Number,
    pub(super) ird: Number,
    pub(super) nap: NapJson,
    pub(super) tau: TauJson,
}

#[derive(Serialize)]
pub(super) struct NapJson {
    pub(super) value: Number,
    se: Number,
    se_unbiased: Number,
    se_hanley: Number,
    se_null: Number,
    pub(super) lower: Number,
    pub(super) upper: Number,
}

#[derive(Serialize)]
pub(super) struct TauJson {
    pub(super) value: Number,
    se: Number,
    pub(super) lower: Number,
    pub(super) upper: Number,
}

#[derive(Serialize)]
pub(super) struct TauUJson {
    pub(super) value: Number,
    a_vs_b: PartJson,
    trend_a: PartJson,
    trend_b: PartJson,
    pub(super) a_vs_b_minus_trend_a: PartJson,
    a_vs_b_plus_trend_b_minus_trend_a: PartJson,
}

#[derive(Serialize)]
pub(super) struct PartJson {
    s: Number,
    pairs: Number,
    tau: Number,
    var_s: Number,
    sd_s: Number,
    z: Number,
    pub(super) p: Number,
}

#[derive(Serialize)]
pub(super) struct CorrectedJson {
    pub(super) value: Number,
    p: Number,
    pub(super) correction_applied: bool,
    baseline_tau: Number,
    baseline_p: Number,
    uncorrected: Number,
    corrected: Number,
    slope: Number,
    intercept: Number,
}

#[derive(Serialize)]
pub(super) struct CoefficientJson {
    pub(super) value: Number,
    pub(super) se: Number,
    t: Number,
    pub(super) p: Number,
    lower: Number,
    upper: Number,
}

#[derive(Serialize)]
pub(super) struct PiecewiseJson {
    intercept: CoefficientJson,
    pub(super) trend: CoefficientJson,
    pub(super) level: CoefficientJson,
    level_at_last_a: CoefficientJson,
    pub(super) slope_change: CoefficientJson,
    df: usize,
    residual_sd: Number,
    r_squared: Number,
    residual_lag1: Number,
}

#[derive(Serialize)]
pub(super) struct SmdJson {
    pub(super) baseline: Option<DifferenceJson>,
    pub(super) pooled: Option<DifferenceJson>,
}

#[derive(Serialize)]
pub(super) struct DifferenceJson {
    d: Number,
    pub(super) g: Number,
    se: Number,
    pub(super) lower: Number,
    pub(super) upper: Number,
    sd: Number,
    df: usize,
}

#[derive(Serialize)]
pub(super) struct RandomisationsJson {
    shortest_phase: usize,
    pub(super) median: RandomisationJson,
    pub(super) mean: RandomisationJson,
}

#[derive(Serialize)]
pub(super) struct RandomisationJson {
    observed: Number,
    pub(super) splits: usize,
    mean: Number,
    sd: Number,
    min: Number,
    max: Number,
    pub(super) p: Number,
    p_two_sided: Number,
}

#[derive(Serialize)]
pub(super) struct LocalLevelsJson {
    pub(super) without_step: Option<LocalLevelJson>,
    /// The step sought along with the variances: plain maximum likelihood.
    pub(super) with_step: Option<LocalLevelJson>,
    /// The step averaged over, like the level's beginning: restricted maximum likelihood.
    with_step_diffuse: Option<LocalLevelJson>,
}

#[derive(Serialize)]
pub(super) struct LocalLevelJson {
    pub(super) error_variance: Number,
    pub(super) level_variance: Number,
    log_likelihood: Number,
    first_level: Number,
    last_level: Number,
    filtered_variance: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) step: Option<StepJson>,
    ljung_box_9: Number,
    skewness: Number,
    kurtosis: Number,
    heteroscedasticity: Number,
    levels: Vec<Number>,
}

#[derive(Serialize)]
pub(super) struct StepJson {
    pub(super) value: Number,
    se: Number,
    pub(super) lower: Number,
    pub(super) upper: Number,
    /// Where the step stands.
    t: Number,
}

#[derive(Serialize)]
pub(super) struct LagJson {
    pub(super) all: Number,
    a: Number,
    b: Number,
}

/// What holds also where readings hang together from day to day.
#[derive(Serialize)]
pub(super) struct DayToDayJson {
    /// B less A.
    pub(super) difference: Option<EstimateJson>,
    /// Change of a line from the first reading to the last.
    change: Option<EstimateJson>,
}

#[derive(Serialize)]
pub(super) struct EstimateJson {
    pub(super) value: Number,
    pub(super) lower: Number,
    pub(super) upper: Number,
    own_error: Number,
    likeness: Number,
}

#[derive(Serialize)]
pub(super) struct NotTold {
    /// What isn't told, as a word that stays.
    what: &'static str,
    /// Why, in English.
    why: String,
}

impl NotTold {
    fn new(what: &'static str) -> NotTold {
        let mut missing = NotTold { what, why: String::new() };
        missing.why = Words::english().text(&missing.message());
        missing
    }

    /// Why, for a person.
    pub(super) fn message(&self) -> Message {
        Message::new(format!("analyse-no-{}", self.what))
    }
}

//! From a table to the numbers of its analysis.

use insight::single_case::{
    self, Coefficient, Difference, Part, Phases, Piecewise, Randomisation, Statistic,
};
use insight::state_space::{LocalLevel, Seek, Smoothed, local_level, local_level_beside};
use insight::{Interval, Values, lag_one, serial};

use super::super::table::Table;
use super::{
    Analysis, CoefficientJson, CorrectedJson, DayToDayJson, DifferenceJson, EstimateJson, LagJson,
    LocalLevelJson, LocalLevelsJson, NapJson, NotTold, Number, OverlapJson, PartJson, PhaseJson,
    PiecewiseJson, RandomisationJson, RandomisationsJson, SmdJson, StepJson, TauJson, TauUJson,
};

impl<'t> Analysis<'t> {
    /// Of a table; `less` where less is better; phases of the randomisation test have at least
    /// `shortest` readings.
    pub(in super::super) fn of(table: &'t Table, less: bool, shortest: usize) -> Analysis<'t> {
        let first = table.phase[0].as_str();
        let is_a: Vec<bool> = table.phase.iter().map(|phase| phase == first).collect();
        let baseline = is_a.iter().filter(|is_a| **is_a).count();
        let in_order = is_a.iter().take(baseline).all(|is_a| *is_a);
        let of = |wanted: bool| {
            let values = table.value.iter().zip(&is_a).filter(|(_, is_a)| **is_a == wanted);
            Values::new(values.map(|(value, _)| *value).collect::<Vec<f64>>()).ok()
        };
        let (a, b) = (of(true), of(false));
        let second = table.phase.iter().find(|phase| *phase != first);
        let mut phases = Vec::new();
        phases.extend(a.as_ref().map(|a| phase_json(first, a)));
        phases.extend(second.zip(b.as_ref()).map(|(name, b)| phase_json(name, b)));
        let mut analysis = Analysis {
            readings: table.value.len(),
            better: if less { "less" } else { "more" },
            phases,
            overlap: None,
            tau_u: None,
            baseline_corrected_tau: None,
            piecewise: None,
            smd: None,
            randomisation: None,
            local_level: LocalLevelsJson {
                without_step: None,
                with_step: None,
                with_step_diffuse: None,
            },
            lag1: LagJson { all: lag_one(&table.value).into(), a: Number(None), b: Number(None) },
            day_to_day: DayToDayJson {
                difference: None,
                change: estimate(serial::change_of(&table.t, &table.value, 0.0)),
            },
            not_told: Vec::new(),
        };
        analysis.level_alone(table);
        let (Some(a), Some(b)) = (a, b) else {
            analysis.not_told.push(NotTold::new("comparison"));
            return analysis;
        };
        analysis.compare(&a, &b, less);
        analysis.lag1.a = lag_one(&a).into();
        analysis.lag1.b = lag_one(&b).into();
        let after: Vec<f64> = is_a.iter().map(|is_a| if *is_a { 0.0 } else { 1.0 }).collect();
        let difference = serial::slope_of(&table.t, &table.value, &after, 0.0);
        analysis.day_to_day.difference = estimate(difference);
        let phases = (Values::times(table.t.clone()).ok())
            .zip(Values::new(table.value.clone()).ok())
            .and_then(|(t, values)| Phases::timed(t, &values, baseline).ok());
        match phases.filter(|_| in_order) {
            Some(phases) => analysis.in_time(&phases, less, shortest),
            None => analysis.not_told.push(NotTold::new("order")),
        }
        analysis
    }

    fn level_alone(&mut self, table: &Table) {
        let both = Values::times(table.t.clone()).ok().zip(Values::new(table.value.clone()).ok());
        let fit = both.and_then(|(t, values)| local_level(&t, &values));
        self.local_level.without_step = fit.map(|fit| level_json(&fit, 0.0));
        if self.local_level.without_step.is_none() {
            self.not_told.push(NotTold::new("level"));
        }
    }

    /// What asks for no order.
    fn compare(&mut self, a: &Values, b: &Values, less: bool) {
        let difference = |of: Option<Difference>| {
            of.map(|of| {
                let Interval { lower, upper } = of.interval;
                DifferenceJson {
                    d: of.d.into(),
                    g: of.g.into(),
                    se: of.se.into(),
                    lower: lower.into(),
                    upper: upper.into(),
                    sd: of.sd.into(),
                    df: of.df,
                }
            })
        };
        let (a, b) = if less { (&a.negated(), &b.negated()) } else { (a, b) };
        self.smd = Some(SmdJson {
            baseline: difference(single_case::difference_by_baseline(a, b)),
            pooled: difference(single_case::difference_pooled(a, b)),
        });
        let nap = single_case::nap(a, b);
        let double = |share: f64| Number::from(2.0 * share - 1.0);
        self.overlap = Some(OverlapJson {
            pnd: single_case::pnd(a, b).into(),
            pem: single_case::pem(a, b).into(),
            pand: single_case::pand(a, b).into(),
            ird: single_case::ird(a, b).into(),
            tau: TauJson {
                value: double(nap.value),
                se: nap.se_unbiased.map(|se| 2.0 * se).into(),
                lower: double(nap.interval.lower),
                upper: double(nap.interval.upper),
            },
            nap: NapJson {
                value: nap.value.into(),
                se: nap.se_unbiased.into(),
                se_unbiased: nap.se_unbiased.into(),
                se_hanley: nap.se_hanley.into(),
                se_null: nap.se_null.into(),
                lower: nap.interval.lower.into(),
                upper: nap.interval.upper.into(),
            },
        });
    }

    /// What asks for all of A before all of B.
    fn in_time(&mut self, phases: &Phases, less: bool, shortest: usize) {
        let turned = Phases { a: phases.a.negated(), b: phases.b.negated(), t: phases.t.clone() };
        let upward = if less { &turned } else { phases };
        let tau_u = single_case::tau_u(upward);
        self.tau_u = Some(TauUJson {
            value: tau_u.without_trend_a.tau.into(),
            a_vs_b: part_json(tau_u.a_vs_b),
            trend_a: part_json(tau_u.trend_a),
            trend_b: part_json(tau_u.trend_b),
            a_vs_b_minus_trend_a: part_json(tau_u.without_trend_a),
            a_vs_b_plus_trend_b_minus_trend_a: part_json(tau_u.with_trend_b),
        });
        let tau = single_case::corrected_tau(upward);
        self.baseline_corrected_tau = Some(CorrectedJson {
            value: tau.tau.into(),
            p: tau.p.into(),
            correction_applied: tau.applies,
            baseline_tau: tau.baseline_tau.into(),
            baseline_p: tau.baseline_p.into(),
            uncorrected: tau.uncorrected.into(),
            corrected: tau.corrected.into(),
            slope: tau.line.map(|line| if less { -line.0 } else { line.0 }).into(),
            intercept: tau.line.map(|line| if less { -line.1 } else { line.1 }).into(),
        });
        self.piecewise = single_case::piecewise(phases).map(|model| piecewise_json(&model));
        if self.piecewise.is_none() {
            self.not_told.push(NotTold::new("regression"));
        }
        let shortest_phase = shortest.min(phases.a.len()).min(phases.b.len()).max(1);
        let test = |statistic| single_case::randomisation(upward, shortest_phase, statistic);
        self.randomisation =
            test(Statistic::Median).zip(test(Statistic::Mean)).map(|(median, mean)| {
                RandomisationsJson {
                    shortest_phase,
                    median: randomisation_json(&median, less),
                    mean: randomisation_json(&mean, less),
                }
            });
        let after = |at: usize| if at < phases.a.len() { 0.0 } else { 1.0 };
        let after: Vec<f64> = (0..phases.t.len()).map(after).collect();
        let values = Values::new(phases.all()).ok();
        let at = phases.t[phases.a.len()];
        let fit = |seek| {
            let fit = local_level_beside(&phases.t, values.as_ref()?, &after, seek)?;
            Some(level_json(&fit, at))
        };
        self.local_level.with_step = fit(Seek::Together);
        self.local_level.with_step_diffuse = fit(Seek::Apart);
        if self.local_level.with_step.is_none() {
            self.not_told.push(NotTold::new("step"));
        }
    }
}

fn phase_json<'t>(phase: &'t str, values: &Values) -> PhaseJson<'t> {
    PhaseJson {
        phase,
        readings: values.len(),
        mean: values.mean().into(),
        median: values.median().into(),
        sd: values.variance().map(f64::sqrt).into(),
    }
}

fn part_json(part: Part) -> PartJson {
    let Part { s, pairs, tau, var_s, z, p } = part;
    PartJson {
        s: s.into(),
        pairs: pairs.into(),
        tau: tau.into(),
        var_s: var_s.into(),
        sd_s: var_s.max(0.0).sqrt().into(),
        z: z.into(),
        p: p.into(),
    }
}

fn piecewise_json(model: &Piecewise) -> PiecewiseJson {
    let json = |of: Coefficient| CoefficientJson {
        value: of.value.into(),
        se: of.se.into(),
        t: of.t.into(),
        p: of.p.into(),
        lower: of.interval.lower.into(),
        upper: of.interval.upper.into(),
    };
    PiecewiseJson {
        intercept: json(model.intercept),
        trend: json(model.trend),
        level: json(model.level),
        level_at_last_a: json(model.level_at_last_a),
        slope_change: json(model.slope),
        df: model.df,
        residual_sd: model.residual_sd.into(),
        r_squared: model.r_squared.into(),
        residual_lag1: model.residual_lag_one.into(),
    }
}

/// Differences are B less A in the file's own direction; `p` counts what is at least as good.
fn randomisation_json(test: &Randomisation, less: bool) -> RandomisationJson {
    let turned = |value: f64| Number::from(if less { -value } else { value });
    let (min, max) = if less { (test.max, test.min) } else { (test.min, test.max) };
    RandomisationJson {
        observed: turned(test.observed),
        splits: test.splits,
        mean: turned(test.mean),
        sd: test.sd.into(),
        min: turned(min),
        max: turned(max),
        p: test.p.into(),
        p_two_sided: test.p_two_sided.into(),
    }
}

fn level_json(fit: &LocalLevel, t: f64) -> LocalLevelJson {
    let level = |smoothed: Option<&Smoothed>| Number::from(smoothed.map(|smoothed| smoothed.level));
    let diagnosis = fit.diagnosis();
    LocalLevelJson {
        error_variance: fit.error_variance.into(),
        level_variance: fit.level_variance.into(),
        log_likelihood: fit.log_likelihood.into(),
        first_level: level(fit.smoothed.first()),
        last_level: level(fit.smoothed.last()),
        filtered_variance: fit.filtered_variance.into(),
        step: fit.beside.map(|step| StepJson {
            value: step.value.into(),
            se: step.se.into(),
            lower: step.interval.lower.into(),
            upper: step.interval.upper.into(),
            t: t.into(),
        }),
        ljung_box_9: diagnosis.ljung_box_9.into(),
        skewness: diagnosis.skewness.into(),
        kurtosis: diagnosis.kurtosis.into(),
        heteroscedasticity: diagnosis.heteroscedasticity.into(),
        levels: fit.smoothed.iter().map(|smoothed| smoothed.level.into()).collect(),
    }
}

fn estimate(estimate: Option<serial::Estimate>) -> Option<EstimateJson> {
    estimate.map(|estimate| {
        let Interval { lower, upper } = estimate.interval(0.95);
        EstimateJson {
            value: estimate.value.into(),
            lower: lower.into(),
            upper: upper.into(),
            own_error: estimate.own_error.into(),
            likeness: estimate.likeness.into(),
        }
    })
}

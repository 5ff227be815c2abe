//! Published examples, and values recomputed from their formulas: evidence, section 0.5. Each number
//! is compared in as many digits as are printed there.

use insight::single_case::{
    Phases, Statistic, corrected_tau, difference_by_baseline, difference_pooled, ird, nap, pand,
    pem, piecewise, pnd, randomisation, tau_u,
};
use insight::{Values, kendall, lag_one, theil_sen};

fn values(list: &[f64]) -> Values {
    Values::new(list).expect("published readings are sound")
}

fn phases(a: &[f64], b: &[f64]) -> Phases {
    Phases::counted(values(a), values(b))
}

/// `value` printed in as many places as `printed` has.
#[track_caller]
pub(crate) fn reads(value: f64, printed: &str) {
    let places = printed.split_once('.').map_or(0, |(_, places)| places.len());
    assert_eq!(format!("{value:.places$}"), printed);
}

const PARKER_2011: ([f64; 6], [f64; 7]) =
    ([20.0, 20.0, 26.0, 25.0, 22.0, 23.0], [28.0, 25.0, 24.0, 27.0, 30.0, 30.0, 29.0]);

#[test]
fn non_overlap_of_parker_vannest_davis_2011() {
    let (a, b) = (values(&PARKER_2011.0), values(&PARKER_2011.1));
    assert_eq!(pnd(&a, &b), 5.0 / 7.0);
    assert_eq!(pand(&a, &b), 11.0 / 13.0);
    assert_eq!(pem(&a, &b), 1.0);
    reads(ird(&a, &b), "0.690476");
    let nap = nap(&a, &b);
    assert_eq!(nap.value, 38.5 / 42.0);
    reads(nap.value, "0.916667");
    reads(nap.se_unbiased.expect("readings enough"), "0.069007");
    reads(nap.se_hanley, "0.077392");
    reads(nap.se_null, "0.166667");
    reads(nap.interval.lower, "0.597319");
    reads(nap.interval.upper, "0.985998");
    reads(2.0 * nap.value - 1.0, "0.833333");
    reads(2.0 * nap.interval.lower - 1.0, "0.194639");
    reads(2.0 * nap.interval.upper - 1.0, "0.971995");
    reads(tau_u(&phases(&a, &b)).without_trend_a.tau, "0.738095");
}

#[test]
fn nap_of_parker_vannest_2009() {
    let a = values(&[4.0, 3.0, 4.0, 3.0, 4.0, 7.0, 5.0, 2.0, 3.0, 2.0]);
    let b = values(&[5.0, 9.0, 7.0, 9.0, 7.0, 5.0, 9.0, 11.0, 11.0, 10.0, 9.0]);
    let nap = nap(&a, &b);
    reads(nap.value, "0.963636");
    reads(nap.se_unbiased.expect("readings enough"), "0.031926");
    reads(nap.interval.lower, "0.749972");
    reads(nap.interval.upper, "0.995081");
}

#[test]
fn tau_and_tau_u() {
    let tau = tau_u(&phases(&[3.0, 3.0, 4.0, 5.0], &[4.0, 5.0, 6.0, 7.0, 7.0]));
    assert_eq!((tau.a_vs_b.s, tau.a_vs_b.pairs), (16.0, 20.0));
    assert_eq!((tau.without_trend_a.s, tau.without_trend_a.tau), (11.0, 0.55));
}

#[test]
fn the_whole_table_of_tau_u() {
    let tau = tau_u(&phases(&[2.0, 3.0, 5.0, 3.0], &[4.0, 5.0, 5.0, 7.0, 6.0]));
    let part = tau.a_vs_b;
    assert_eq!((part.s, part.pairs, part.tau), (16.0, 20.0, 0.8));
    reads(part.var_s, "66.67");
    reads(part.var_s.sqrt(), "8.16");
    reads(part.z, "2.00");
    reads(part.p, "0.05");
    assert_eq!((tau.trend_a.s, tau.trend_a.tau), (3.0, 0.5));
    reads(tau.trend_a.var_s, "8.67");
    assert_eq!((tau.trend_b.s, tau.trend_b.tau), (7.0, 0.7));
    reads(tau.trend_b.var_s, "16.67");
    assert_eq!((tau.without_trend_a.s, tau.without_trend_a.tau), (13.0, 0.65));
    reads(tau.without_trend_a.z, "1.53");
    assert_eq!((tau.with_trend_b.s, tau.with_trend_b.pairs), (20.0, 36.0));
    reads(tau.with_trend_b.tau, "0.56");
    reads(tau.with_trend_b.z, "2.14");
}

#[test]
fn a_pure_trend_of_tarlow_2017() {
    let phases = phases(&[1.0, 2.0, 3.0, 4.0, 5.0], &[6.0, 7.0, 8.0, 9.0, 10.0]);
    let tau = tau_u(&phases);
    assert_eq!((tau.a_vs_b.tau, tau.without_trend_a.tau), (1.0, 0.6));
    let corrected = corrected_tau(&phases);
    assert!(corrected.applies);
    assert_eq!(corrected.tau, 0.0);
}

#[test]
fn kendall_1970() {
    let x = [1.0, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8.0, 9.5, 9.5];
    let y = [1.0, 2.0, 4.5, 4.5, 4.5, 4.5, 8.0, 8.0, 8.0, 10.0];
    let k = kendall(&x, &y);
    assert_eq!(k.s, 33.0);
    assert_eq!(k.d, f64::sqrt(41.0 * 36.0));
    reads(k.tau_b, "0.859");
}

#[test]
fn baseline_corrected_tau() {
    let tau = corrected_tau(&phases(
        &[33.0, 25.0, 17.0, 25.0, 14.0, 13.0, 15.0],
        &[15.0, 16.0, 16.0, 5.0, 7.0, 9.0, 6.0, 5.0, 3.0, 3.0, 8.0, 11.0, 7.0],
    ));
    reads(tau.baseline_tau, "-0.6831");
    reads(tau.uncorrected, "-0.5719");
    reads(tau.corrected.expect("a line"), "0.6995");
    assert!(tau.applies);
    assert_eq!(Some(tau.tau), tau.corrected);
    assert_eq!(tau.line, Some((-3.0, 31.0)));
}

#[test]
fn a_baseline_without_a_clear_trend_is_left_alone() {
    let tau = corrected_tau(&phases(&PARKER_2011.0, &PARKER_2011.1));
    assert!(!tau.applies && tau.baseline_p > 0.05);
    assert_eq!(tau.tau, tau.uncorrected);
}

const LISA: ([f64; 5], [f64; 15]) = (
    [0.0, 1.0, 0.0, 0.0, 1.0],
    [2.0, 5.0, 6.0, 7.0, 10.0, 10.0, 15.0, 16.0, 14.0, 17.0, 18.0, 17.0, 19.0, 18.0, 18.0],
);

#[test]
fn randomisation_of_lisa() {
    let test = randomisation(&phases(&LISA.0, &LISA.1), 5, Statistic::Median).expect("a split");
    assert_eq!((test.observed, test.splits), (15.0, 11));
    reads(test.mean, "14.40909");
    reads(test.sd.expect("splits"), "1.338249");
    assert_eq!((test.min, test.max), (12.0, 16.0));
    assert_eq!(test.p, 7.0 / 11.0);
    reads(test.p, "0.6363636");
}

#[test]
fn a_split_that_could_not_have_been_drawn_is_no_test() {
    assert_eq!(randomisation(&phases(&LISA.0, &LISA.1), 6, Statistic::Median), None);
}

/// Against normal equations solved in rational arithmetic by hand: two lines of their own.
#[test]
fn piecewise_regression() {
    let model = piecewise(&phases(&[1.0, 3.0, 2.0, 4.0], &[10.0, 9.0, 12.0, 13.0])).expect("fits");
    // A: slope 0.8, at t = 1 1.3; B: slope 1.2, at t = 5 9.2.
    reads(model.intercept.value, "1.3000000000");
    reads(model.trend.value, "0.8000000000");
    reads(model.level.value, "4.7000000000");
    reads(model.level_at_last_a.value, "4.3000000000");
    reads(model.slope.value, "0.4000000000");
    // What is left: 1.8 and 2.8 of squares on four degrees of freedom.
    assert_eq!(model.df, 4);
    reads(model.residual_sd, "1.0723805295"); // √1.15
    reads(model.trend.se, "0.4795831523"); // √(1.15/5)
    reads(model.slope.se, "0.6782329983"); // √(1.15·2/5)
    // At t = 5: 1/4 + 2.5²/5 of A's, 1/4 + 1.5²/5 of B's: 2.2 in all.
    reads(model.level.se, "1.5905973721"); // √(1.15·2.2)
}

#[test]
fn standardised_differences() {
    let (a, b) = (values(&PARKER_2011.0), values(&PARKER_2011.1));
    // Means 22 2/3 and 27 4/7, variances 37/6·… worked out by hand from Σ and Σ².
    let of_a = difference_by_baseline(&a, &b).expect("a spread");
    let (mean_a, mean_b): (f64, f64) = (136.0 / 6.0, 193.0 / 7.0);
    let var_a: f64 = (3114.0 - 136.0 * 136.0 / 6.0) / 5.0;
    let var_b: f64 = (5355.0 - 193.0 * 193.0 / 7.0) / 6.0;
    reads(of_a.d, &format!("{:.9}", (mean_b - mean_a) / var_a.sqrt()));
    reads(of_a.g / of_a.d, &format!("{:.9}", 1.0 - 3.0 / 19.0));
    let pooled = difference_pooled(&a, &b).expect("a spread");
    let sd = ((5.0 * var_a + 6.0 * var_b) / 11.0).sqrt();
    reads(pooled.d, &format!("{:.9}", (mean_b - mean_a) / sd));
    reads(pooled.g / pooled.d, &format!("{:.9}", 1.0 - 3.0 / 43.0));
    let due = (1.0 - 3.0 / 43.0) * (1.0 / 6.0 + 1.0 / 7.0 + pooled.g * pooled.g / 22.0).sqrt();
    reads(pooled.se, &format!("{due:.9}"));
}

#[test]
fn likeness_at_lag_one() {
    // Mean 3; Σ of products −2·−1 + −1·0 + 0·1 + 1·2 = 4, of squares 10.
    assert_eq!(lag_one(&[1.0, 2.0, 3.0, 4.0, 5.0]), Some(0.4));
    assert_eq!(lag_one(&[2.0, 2.0, 2.0]), None);
}

#[test]
fn a_line_of_medians() {
    assert_eq!(theil_sen(&[1.0, 2.0, 3.0, 4.0], &[1.0, 3.0, 5.0, 100.0]), Some((17.5, -24.25)));
    assert_eq!(theil_sen(&[1.0, 1.0], &[1.0, 3.0]), None);
}

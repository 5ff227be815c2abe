//! The Nile at Aswan, 1871 to 1970: the local level model of Durbin and Koopman 2012, chapter 2.

use expect_test::expect;
use insight::Values;
use insight::state_space::{Seek, local_level, local_level_beside};

use crate::published::reads;

const NILE: [u16; 100] = [
    1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180,
    799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833,
    701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845,
    864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676,
    649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923,
    975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
];

fn nile() -> (Values, Values) {
    let years: Vec<f64> = (1871..1971).map(f64::from).collect();
    let flow: Vec<f64> = NILE.into_iter().map(f64::from).collect();
    (Values::times(years).expect("years rise"), Values::new(flow).expect("sound"))
}

#[test]
fn the_local_level() {
    assert_eq!(NILE.into_iter().map(u32::from).sum::<u32>(), 91_935);
    let (t, flow) = nile();
    let fit = local_level(&t, &flow).expect("it fits");
    reads(fit.error_variance, "15098.518");
    // Printed as 1469.177, where a search stopped; in 50-digit arithmetic the top is at 1469.176360.
    reads(fit.level_variance, "1469.176360");
    assert!((fit.level_variance - 1469.177).abs() < 0.001);
    reads(fit.log_likelihood, "-633.464564");
    reads(fit.smoothed[0].level, "1111.669");
    reads(fit.smoothed[99].level, "798.367");
    // Printed as 4032.173, at the printed variances.
    assert!((fit.filtered_variance - 4032.173).abs() < 0.001);
    reads(fit.error_variance, "15099");
    // The book prints 1469.1; its own rounding cuts off.
    reads((fit.level_variance * 10.0).floor() / 10.0, "1469.1");
    reads(fit.diagnosis().ljung_box_9.expect("readings enough"), "8.84");
    reads(fit.diagnosis().skewness, "-0.03");
    reads(fit.diagnosis().kurtosis, "3.09");
    reads(fit.diagnosis().heteroscedasticity.expect("readings enough"), "0.61");
}

/// With the dam's step of 1899 the level stands still: what is left is a comparison of two means.
#[test]
fn the_dam() {
    let (t, flow) = nile();
    let dam: Vec<f64> = t.iter().map(|&year| if year < 1899.0 { 0.0 } else { 1.0 }).collect();
    let fit = |seek| local_level_beside(&t, &flow, &dam, seek).expect("it fits");
    let (fit, apart) = (fit(Seek::Together), fit(Seek::Apart));
    let step = fit.beside.expect("a step");
    let mean = |from: usize, to: usize| flow[from..to].iter().sum::<f64>() / (to - from) as f64;
    assert_eq!(fit.level_variance, 0.0);
    reads(step.value, &format!("{:.6}", mean(28, 100) - mean(0, 28)));
    let left: f64 = (0..100)
        .map(|at| flow[at] - if at < 28 { mean(0, 28) } else { mean(28, 100) })
        .map(|left| left * left)
        .sum();
    reads(fit.error_variance, &format!("{:.6}", left / 99.0));
    // A size that is averaged over takes one more reading.
    assert_eq!(apart.level_variance, 0.0);
    reads(apart.error_variance, &format!("{:.6}", left / 98.0));
    reads(step.se, &format!("{:.6}", (left / 99.0 * (1.0 / 28.0 + 1.0 / 72.0)).sqrt()));
}

/// The unit of time changes nothing, as long as gaps are equal.
#[test]
fn weeks_are_as_good_as_days() {
    let (t, flow) = nile();
    let weeks = Values::times(t.iter().map(|t| t * 7.0).collect::<Vec<f64>>()).expect("they rise");
    assert_eq!(local_level(&weeks, &flow), local_level(&t, &flow));
}

/// Native and WASM agree to the last bit.
#[test]
fn the_same_everywhere() {
    let (t, flow) = nile();
    let fit = local_level(&t, &flow).expect("it fits");
    let change = insight::serial::change_of(&t, &flow, 1.0).expect("readings enough");
    let interval = change.interval(0.95);
    let bits =
        [fit.error_variance, fit.log_likelihood, change.value, interval.lower, interval.upper]
            .map(|value| format!("{:016x}", value.to_bits()));
    expect!["40cd7d425871a91d c083cbb76d23c4b1 c07115d41391e45d c07b6c051b141cb7 c05b6c3f987a41b4"]
        .assert_eq(&bits.join(" "));
}

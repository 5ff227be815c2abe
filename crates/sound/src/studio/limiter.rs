//! Peaks turned down so gently that only their height is missed.

use alloc::vec::Vec;

/// Turns the samples down around every peak above `ceiling`, `reach` samples to each side.
///
/// The gain at a sample is the mean over `reach` to each side of what the lowest allowed gain is
/// over `reach` to each side: a mean of gains that all suit the sample in the middle, so nothing
/// passes the ceiling, and it never jumps.
pub(super) fn limit(samples: &mut [f32], ceiling: f32, reach: usize) {
    let allowed: Vec<f32> =
        samples.iter().map(|sample| (ceiling / sample.abs().max(1e-9)).min(1.0)).collect();
    if allowed.iter().all(|gain| *gain >= 1.0) {
        return;
    }
    let around = |i: usize| i.saturating_sub(reach)..(i + reach + 1).min(allowed.len());
    let lowest: Vec<f32> = (0..allowed.len())
        .map(|i| allowed[around(i)].iter().fold(1.0_f32, |low, gain| low.min(*gain)))
        .collect();
    for (i, sample) in samples.iter_mut().enumerate() {
        let near = &lowest[around(i)];
        *sample *= near.iter().sum::<f32>() / near.len() as f32;
        // Sums of fractions may be a last bit too high.
        *sample = sample.max(-ceiling).min(ceiling);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_passes_and_the_quiet_stays() {
        let wave = |i: usize| libm::sinf(i as f32 * 0.3);
        let loud: Vec<f32> = (0..3_000)
            .map(|i| wave(i) * if (1_000..2_000).contains(&i) { 0.9 } else { 0.3 })
            .collect();
        let mut limited = loud.clone();
        limit(&mut limited, 0.5, 120);
        assert!(limited.iter().all(|sample| sample.abs() <= 0.5));
        assert_eq!(limited[..700], loud[..700]);
        assert_eq!(limited[2_300..], loud[2_300..]);
        assert!(limited.iter().any(|sample| sample.abs() > 0.45));
    }
}

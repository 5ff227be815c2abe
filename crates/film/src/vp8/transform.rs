//! From differences of pixels to waves and back. The way back is the format's own, to the last bit
//! (RFC 6386, section 14); the way there is ours.

/// Differences of four by four pixels as waves.
pub(super) fn waves(block: &[i32; 16]) -> [i32; 16] {
    let mut half = [0; 16];
    for row in 0..4 {
        let at = &block[row * 4..row * 4 + 4];
        let (a, b) = ((at[0] + at[3]) * 8, (at[1] + at[2]) * 8);
        let (c, d) = ((at[1] - at[2]) * 8, (at[0] - at[3]) * 8);
        half[row * 4] = a + b;
        half[row * 4 + 2] = a - b;
        half[row * 4 + 1] = (c * SIN + d * COS + 2048) >> 12;
        half[row * 4 + 3] = (d * SIN - c * COS + 2048) >> 12;
    }
    let mut out = [0; 16];
    for column in 0..4 {
        let at = [half[column], half[column + 4], half[column + 8], half[column + 12]];
        let (a, b, c, d) = (at[0] + at[3], at[1] + at[2], at[1] - at[2], at[0] - at[3]);
        out[column] = (a + b + 8) >> 4;
        out[column + 8] = (a - b + 8) >> 4;
        out[column + 4] = (c * SIN + d * COS + 32_768) >> 16;
        out[column + 12] = (d * SIN - c * COS + 32_768) >> 16;
    }
    out
}

/// sin and cos of π/8, times √2, in 4096ths.
const SIN: i32 = 2217;
const COS: i32 = 5352;

/// The way back of [`waves`].
pub(super) fn pixels(waves: &[i32; 16]) -> [i32; 16] {
    let mut half = [0; 16];
    for at in 0..4 {
        let [a, b, c, d] = turned(waves[at], waves[at + 4], waves[at + 8], waves[at + 12]);
        (half[at], half[at + 4], half[at + 8], half[at + 12]) = (a, b, c, d);
    }
    let mut out = [0; 16];
    for row in 0..4 {
        let at = &half[row * 4..row * 4 + 4];
        let turned = turned(at[0], at[1], at[2], at[3]);
        for (to, value) in out[row * 4..row * 4 + 4].iter_mut().zip(turned) {
            *to = (value + 4) >> 3;
        }
    }
    out
}

fn turned(first: i32, second: i32, third: i32, fourth: i32) -> [i32; 4] {
    let cosine = |value: i32| value + ((value * 20_091) >> 16);
    let sine = |value: i32| (value * 35_468) >> 16;
    let (a, b) = (first + third, first - third);
    let c = sine(second) - cosine(fourth);
    let d = cosine(second) + sine(fourth);
    [a + d, b + c, b - c, a - d]
}

/// The sixteen first waves of a block of pixels, taken together once more.
pub(super) fn firsts(block: &[i32; 16]) -> [i32; 16] {
    let mut half = [0; 16];
    for row in 0..4 {
        let at = &block[row * 4..row * 4 + 4];
        let sums = crossed(at[0] * 4, at[1] * 4, at[2] * 4, at[3] * 4);
        half[row * 4..row * 4 + 4].copy_from_slice(&sums);
    }
    let mut out = [0; 16];
    for column in 0..4 {
        let at = [half[column], half[column + 4], half[column + 8], half[column + 12]];
        for (row, sum) in crossed(at[0], at[1], at[2], at[3]).into_iter().enumerate() {
            out[row * 4 + column] = (sum + 4) >> 3;
        }
    }
    out
}

fn crossed(first: i32, second: i32, third: i32, fourth: i32) -> [i32; 4] {
    let (a, b) = (first + fourth, second + third);
    let (c, d) = (second - third, first - fourth);
    [a + b, c + d, a - b, d - c]
}

/// The way back of [`firsts`].
pub(super) fn firsts_back(waves: &[i32; 16]) -> [i32; 16] {
    let mut half = [0; 16];
    for column in 0..4 {
        let at = [waves[column], waves[column + 4], waves[column + 8], waves[column + 12]];
        for (row, sum) in crossed(at[0], at[1], at[2], at[3]).into_iter().enumerate() {
            half[row * 4 + column] = sum;
        }
    }
    let mut out = [0; 16];
    for row in 0..4 {
        let at = &half[row * 4..row * 4 + 4];
        let sums = crossed(at[0], at[1], at[2], at[3]);
        for (to, sum) in out[row * 4..row * 4 + 4].iter_mut().zip(sums) {
            *to = (sum + 3) >> 3;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Waves of a block and back are the block again, to a step of rounding.
    #[test]
    fn there_and_back() {
        let mut seed = 7_u32;
        for _ in 0..10_000 {
            let block: [i32; 16] = core::array::from_fn(|_| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                i32::try_from(seed >> 23).unwrap() - 256
            });
            let back = pixels(&waves(&block));
            assert!(back.iter().zip(&block).all(|(back, due)| (back - due).abs() <= 1));
            let block = block.map(|value| value * 8);
            let back = firsts_back(&firsts(&block));
            assert!(back.iter().zip(&block).all(|(back, due)| (back - due).abs() <= 2));
        }
    }

    #[test]
    fn an_even_block_is_one_wave() {
        let waves = waves(&[5; 16]);
        assert_eq!(waves[1..], [0; 15]);
        assert_eq!(pixels(&waves), [5; 16]);
    }
}

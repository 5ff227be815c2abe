//! Who is painted first: what lies behind, where two parts overlap in the picture.

use alloc::vec::Vec;
use core::cmp::Reverse;

use routine::sort_by_key;

use super::lens::Blob;

/// Indices of `parts` from the one painted first. Only parts that overlap as seen have an order; where
/// they ask for a circle, the farthest one goes first.
pub(super) fn order(parts: &[Vec<Blob>], before: impl Fn(usize, usize) -> f64) -> Vec<usize> {
    let count = parts.len();
    // `behind[a][b]`: how much farther away `a` is than `b` where they overlap.
    let mut behind = alloc::vec![0.0; count * count];
    for a in 0..count {
        for b in a + 1..count {
            let farther = overlap(&parts[a], &parts[b]) + before(a, b);
            behind[a * count + b] = farther;
            behind[b * count + a] = -farther;
        }
    }
    let depth = |part: usize| {
        let blobs = &parts[part];
        blobs.iter().map(|blob| blob.depth).sum::<f64>() / blobs.len().max(1) as f64
    };
    let mut left: Vec<usize> = (0..count).collect();
    sort_by_key(&mut left, |part| Reverse(rank(depth(*part))));
    let mut painted = Vec::with_capacity(count);
    while !left.is_empty() {
        let free = |&part: &usize| left.iter().all(|other| behind[part * count + other] >= 0.0);
        let next = left.iter().position(free).unwrap_or(0);
        painted.push(left.remove(next));
    }
    painted
}

/// A number in the order of [`f64::total_cmp`].
fn rank(value: f64) -> i64 {
    let bits = value.to_bits() as i64;
    bits ^ (((bits >> 63) as u64) >> 1) as i64
}

/// How much farther away `a` is than `b` where both are seen in one place; 0 where they aren't.
fn overlap(a: &[Blob], b: &[Blob]) -> f64 {
    let (mut farther, mut weights) = (0.0, 0.0);
    for one in a {
        for other in b {
            let reach = one.size() + other.size();
            let over = reach - one.at.distance(other.at);
            if over > 0.0 {
                let weight = over / reach;
                farther += weight * (one.depth - other.depth);
                weights += weight;
            }
        }
    }
    if weights > 0.0 { farther / weights } else { 0.0 }
}

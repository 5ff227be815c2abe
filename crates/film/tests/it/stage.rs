//! Something to film: a disc that wanders over even ground, as drawn figures do.

/// Pixels of a disc at `x`, `y` on a ground with a second colour below.
pub(crate) fn disc((width, height): (usize, usize), (x, y): (f64, f64)) -> Vec<u8> {
    let mut pixels = Vec::with_capacity(width * height * 4);
    for row in 0..height {
        for column in 0..width {
            let off = f64::hypot(column as f64 - x, row as f64 - y);
            let inside = (20.5 - off).clamp(0.0, 1.0);
            let ground = if row * 3 > height * 2 { [226, 221, 209] } else { [250, 247, 241] };
            let mix = |ground: u8, disc: u8| {
                (f64::from(ground) + (f64::from(disc) - f64::from(ground)) * inside).round() as u8
            };
            pixels.extend([mix(ground[0], 47), mix(ground[1], 111), mix(ground[2], 115), 255]);
        }
    }
    pixels
}

//! A page of pixels as a PNG file.

use super::Canvas;

/// The file of `canvas`.
pub(crate) fn png(canvas: &Canvas) -> std::io::Result<Vec<u8>> {
    let (width, height) = canvas.size();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    let pixels: Vec<u8> =
        canvas.pixels().chunks_exact(4).flat_map(|pixel| &pixel[..3]).copied().collect();
    let mut writer = encoder.write_header().map_err(std::io::Error::from)?;
    writer.write_image_data(&pixels).map_err(std::io::Error::from)?;
    writer.finish().map_err(std::io::Error::from)?;
    Ok(file)
}

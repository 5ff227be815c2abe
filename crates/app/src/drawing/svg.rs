//! Pictures as SVG: outlines as they are, with a title and a description for who can't see them.

use std::fmt::Write as _;

use figure::{Picture, Shape};

/// A picture in a place of its own; `width` and `height` are the place's.
pub(super) fn placed(
    svg: &mut String,
    picture: &Picture,
    (x, y, width, height): (f64, f64, f64, f64),
) {
    let frame = picture.frame;
    put(
        svg,
        format_args!(
            "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" viewBox=\"{:.1} {:.1} {:.1} {:.1}\">\n",
            frame.x, frame.y, frame.width, frame.height
        ),
    );
    picture.shapes.iter().for_each(|of| shape(svg, of));
    svg.push_str("</svg>\n");
}

fn shape(svg: &mut String, shape: &Shape) {
    put(svg, format_args!("<path d=\"{}\"", shape.path.svg()));
    match shape.fill {
        Some(fill) => put(svg, format_args!(" fill=\"{}\"", fill.css())),
        None => svg.push_str(" fill=\"none\""),
    }
    if let Some(line) = shape.line {
        let (colour, width) = (line.colour.css(), line.width);
        put(svg, format_args!(" stroke=\"{colour}\" stroke-width=\"{width:.1}\""));
        svg.push_str(" stroke-linejoin=\"round\" stroke-linecap=\"round\" paint-order=\"stroke\"");
    }
    if shape.opacity < 1.0 {
        put(svg, format_args!(" opacity=\"{:.2}\"", shape.opacity));
    }
    svg.push_str("/>\n");
}

/// Text between tags.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

pub(super) fn put(svg: &mut String, line: std::fmt::Arguments<'_>) {
    svg.write_fmt(line).expect("a String takes all");
}

//! All techniques, levels and moments on one sheet of SVG: `cargo run -p figure --example sheet`.
//! Words after it choose: `night`, a technique's name, `turn=40`, `climb=20`, `right`, `keys`.

use figure::{Camera, Figure, Light, Look, Marks, Picture, Shape};
use routine::Side;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |name: &str| {
        let found = words.iter().find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
        found.and_then(|value| value.parse().ok()).unwrap_or(0.0)
    };
    let has = |word: &str| words.iter().any(|known| known == word);
    let camera = Camera { turn_deg: number("turn"), climb_deg: number("climb") };
    let light = if has("night") { Light::Night } else { Light::Day };
    let marks = if has("bones") { Marks::KeepOuts } else { Marks::Worked };
    let look = Look { light, marks, ..Look::default() };
    let catalogue = library::techniques();
    let chosen: Vec<_> = catalogue
        .iter()
        .filter(|technique| has(technique.id()))
        .map(|t| t.id().to_owned())
        .collect();
    let mut cells = Vec::new();
    for technique in catalogue.iter() {
        if !chosen.is_empty() && !chosen.contains(&technique.id().to_owned()) {
            continue;
        }
        for form in technique.levels() {
            let side = has("right").then_some(Side::Right);
            let figure = Figure::new(technique, form, side).expect("built-in poses are known");
            let poses = form.poses();
            let title = format!("{} {}", technique.id(), form.level().number());
            let steps: Vec<(String, Picture)> = if has("keys") {
                [(&poses.enter, 0.0), (&poses.enter, 0.5), (&poses.rest, 0.0)]
                    .into_iter()
                    .map(|(name, part)| {
                        (name.clone(), figure.at(name, &poses.rest, part, 0.0).draw(&camera, &look))
                    })
                    .chain(
                        [(&poses.end, 0.0), (&poses.end, 0.5), (&poses.leave, 0.0)]
                            .into_iter()
                            .map(|(name, part)| {
                                (
                                    name.clone(),
                                    figure.at(name, &poses.leave, part, 0.0).draw(&camera, &look),
                                )
                            }),
                    )
                    .collect()
            } else {
                [0.0, 0.25, 0.5]
                    .into_iter()
                    .map(|phase| {
                        (format!("{title} {phase}"), figure.phase(phase).draw(&camera, &look))
                    })
                    .collect()
            };
            cells.push(steps);
        }
    }
    let (width, height) = (480.0, 300.0);
    let columns = cells.iter().map(Vec::len).max().unwrap_or(1);
    let ground = if light == Light::Night { "#16252a" } else { "#faf7f1" };
    let ink = if light == Light::Night { "#ccc" } else { "#333" };
    println!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {} {}'><rect width='100%' height='100%' fill='{ground}'/>",
        width * columns as f64,
        height * cells.len() as f64
    );
    for (row, steps) in cells.iter().enumerate() {
        for (column, (title, picture)) in steps.iter().enumerate() {
            let frame = picture.frame;
            println!(
                "<svg x='{}' y='{}' width='{width}' height='{height}' viewBox='{} {} {} {}'>",
                column as f64 * width,
                row as f64 * height,
                frame.x,
                frame.y,
                frame.width,
                frame.height
            );
            picture.shapes.iter().for_each(shape);
            println!(
                "</svg><text x='{}' y='{}' font-size='16' fill='{ink}' font-family='sans-serif'>{title}</text>",
                column as f64 * width + 10.0,
                row as f64 * height + 20.0
            );
        }
    }
    println!("</svg>");
}

fn shape(shape: &Shape) {
    let fill = shape.fill.map_or("none".to_owned(), |fill| fill.css());
    let line = shape.line.map_or(String::new(), |line| {
        format!(" stroke='{}' stroke-width='{}' stroke-linejoin='round' stroke-linecap='round' paint-order='stroke'", line.colour.css(), line.width)
    });
    println!("<path d='{}' fill='{fill}' opacity='{}'{line}/>", shape.path.svg(), shape.opacity);
}

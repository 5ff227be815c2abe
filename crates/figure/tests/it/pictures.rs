//! Pictures as text: the same natively and in WASM, and changed only on purpose.

use expect_test::{expect, expect_file};
use figure::{Camera, Figure, Light, Look, Marks, Path, Picture, Room, Seg, Skin};
use glam::dvec2;
use routine::Side;

/// A picture as one line for each of its shapes.
fn text(picture: &Picture) -> String {
    let frame = picture.frame;
    let mut text =
        format!("frame {:.0} {:.0} {:.0} {:.0}\n", frame.x, frame.y, frame.width, frame.height);
    for shape in &picture.shapes {
        let fill = shape.fill.map_or(String::from("none"), |fill| fill.css());
        let line = shape
            .line
            .map_or(String::new(), |line| format!(" line {} {}", line.colour.css(), line.width));
        text += &format!("{fill}{line} {:.2} {}\n", shape.opacity, shape.path.svg());
    }
    text
}

/// A number that changes with any letter of `text`. FNV-1a.
fn hash(text: &str) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    text.bytes().fold(0xcbf2_9ce4_8422_2325, step)
}

fn figure(id: &str, level: usize, side: Option<Side>) -> Figure {
    let techniques = library::techniques();
    let technique = techniques.get(id).expect("a built-in technique");
    Figure::new(technique, &technique.levels()[level], side).expect("known poses")
}

/// One line for each technique, level and side: eight moments of a breath from three sides.
#[test]
fn every_picture_is_the_one_it_was() {
    let mut lines = String::new();
    for technique in library::techniques().iter() {
        for form in technique.levels() {
            for side in [Side::Left, Side::Right] {
                let figure = Figure::new(technique, form, Some(side)).expect("known poses");
                let mut all = String::new();
                for step in 0..8 {
                    let posed = figure.phase(f64::from(step) / 8.0);
                    for turn_deg in [0.0, 70.0, 180.0] {
                        let camera = Camera { turn_deg, climb_deg: 0.0 };
                        all += &text(&posed.draw(&camera, &Look::default()));
                    }
                }
                let (id, level) = (technique.id(), form.level().number());
                lines += &format!("{id} {level} {} {:016x}\n", side.key(), hash(&all));
            }
        }
    }
    if cfg!(target_family = "wasm") {
        // No files there: the same pictures, to the tenth of a millimetre, as natively.
        assert_eq!(lines, include_str!("../goldens/pictures.txt"));
    } else {
        expect_file!["../goldens/pictures.txt"].assert_eq(&lines);
    }
}

#[test]
fn the_same_moment_is_the_same_picture() {
    let figure = figure("thoracic-extension", 0, None);
    let draw = || text(&figure.phase(0.3).draw(&Camera::default(), &Look::default()));
    assert_eq!(draw(), draw());
}

#[test]
fn a_look_changes_colours_and_no_outline() {
    let posed = figure("thoracic-extension", 1, None).phase(0.25);
    let camera = Camera::default();
    let day = posed.draw(&camera, &Look::default());
    for look in [
        Look { light: Light::Night, ..Look::default() },
        Look { skin: Skin::Espresso, ..Look::default() },
    ] {
        let other = posed.draw(&camera, &look);
        assert_ne!(text(&day), text(&other));
        let outlines = |picture: &Picture| -> Vec<String> {
            picture.shapes.iter().map(|shape| shape.path.svg()).collect()
        };
        assert_eq!(outlines(&day), outlines(&other));
    }
}

/// Each side is seen from its own front: the right one's pictures are the left one's in a mirror.
#[test]
fn the_right_side_is_seen_as_the_left_one() {
    let draw = |side| figure("rhomboid-ball", 0, Some(side)).phase(0.5);
    let draw = |side| draw(side).draw(&Camera::default(), &Look::default());
    let (left, right) = (draw(Side::Left), draw(Side::Right));
    assert!((left.frame.x + left.frame.width + right.frame.x).abs() < 1e-6);
    assert_eq!(left.shapes.len(), right.shapes.len());
}

/// A mistake is marked where it is, in lines of its own, and nothing glows in it.
#[test]
fn every_technique_shows_its_mistake() {
    for technique in library::techniques().iter() {
        let slip = technique.slip().expect("a mistake that a body can show");
        for form in technique.levels() {
            let name = format!("{} {}", technique.id(), form.level().number());
            let figure = Figure::new(technique, form, Some(Side::Left)).expect("known poses");
            let picture = figure.slipping(slip).draw(&Camera::default(), &Look::default());
            let [.., ring, _, disc, cross] = &picture.shapes[..] else { panic!("{name}: no mark") };
            let red = ring.line.expect("a line").colour;
            assert_eq!(disc.line.map(|line| line.colour), Some(red), "{name}");
            let frame = picture.frame.grown(150.0);
            for bounds in [ring, disc, cross].map(|shape| shape.path.bounds().expect("a line")) {
                let centre = bounds.centre();
                let inside = (frame.x..frame.x + frame.width).contains(&centre.x)
                    && (frame.y..frame.y + frame.height).contains(&centre.y);
                assert!(inside, "{name}: its mark is outside the picture");
            }
            let right = figure.phase(0.5).draw(&Camera::default(), &Look::default());
            assert_ne!(text(&right), text(&picture), "{name}");
        }
    }
}

#[test]
fn marks_and_room_are_left_out_when_asked() {
    let posed = figure("thoracic-extension", 0, None).phase(0.0);
    let count = |look: Look| posed.draw(&Camera::default(), &look).shapes.len();
    let all = count(Look::default());
    assert_eq!(
        all - count(Look { marks: Marks::None, ..Look::default() }),
        4,
        "two muscles, twice"
    );
    assert_eq!(
        all - count(Look { room: Room::Bare, ..Look::default() }),
        2,
        "the mat and its edge"
    );
}

#[test]
fn bone_is_hatched_on_the_back_and_not_on_the_chest() {
    let posed = figure("settling-breath", 0, None).phase(0.0);
    let hatched = |turn_deg: f64, marks: Marks| {
        let camera = Camera { turn_deg, climb_deg: 0.0 };
        posed.draw(&camera, &Look { marks, ..Look::default() }).shapes.len()
    };
    let more = |turn_deg: f64| hatched(turn_deg, Marks::KeepOuts) - hatched(turn_deg, Marks::None);
    assert!(more(120.0) > 40, "{} lines from behind", more(120.0));
    assert_eq!(more(-60.0), 0, "from the front");
}

#[test]
fn everything_is_inside_the_frame() {
    for technique in library::techniques().iter() {
        for form in technique.levels() {
            let figure = Figure::new(technique, form, None).expect("known poses");
            for step in 0..16 {
                let picture =
                    figure.phase(f64::from(step) / 16.0).draw(&Camera::default(), &Look::default());
                let frame = picture.frame.grown(1.0);
                for bounds in picture.shapes.iter().filter_map(|shape| shape.path.bounds()) {
                    let (right, low) = (bounds.x + bounds.width, bounds.y + bounds.height);
                    assert!(
                        bounds.x >= frame.x
                            && bounds.y >= frame.y
                            && right <= frame.x + frame.width
                            && low <= frame.y + frame.height,
                        "{} {}: {bounds:?} is outside {frame:?}",
                        technique.id(),
                        form.level().number()
                    );
                }
            }
        }
    }
}

#[test]
fn a_path_is_written_short_and_does_not_drift() {
    let wave = (0..9).map(|step| dvec2(f64::from(step) * 0.14, 0.04 * f64::from(step)));
    let mut path: Vec<Seg> = wave.map(Seg::Line).collect();
    path[0] = Seg::Move(dvec2(0.0, 0.0));
    path.push(Seg::Close);
    let text = Path(path).svg();
    expect!["M0 0l.1 0l.2 .1l.1 0l.2 .1l.1 0l.1 0l.2 .1l.1 0z"].assert_eq(&text);
}

//! The head's angle by side photo.

use motion::photo::{Level, Marks, Point, Unfit};

const NECK: Point = Point { x: 600.0, y: 800.0 };

/// A head at so many degrees, 200 px from the neck, in a picture that leans by `lean_deg`.
fn marks(angle_deg: f64, lean_deg: f64, looks_right: bool) -> Marks {
    let side = if looks_right { 1.0 } else { -1.0 };
    let (forward, up) = (
        side * 200.0 * libm::cos(angle_deg.to_radians()),
        200.0 * libm::sin(angle_deg.to_radians()),
    );
    // Up leans to the right of the picture by the lean.
    let (sin, cos) = (libm::sin(lean_deg.to_radians()), libm::cos(lean_deg.to_radians()));
    let ear = Point { x: NECK.x + forward * cos + up * sin, y: NECK.y + forward * sin - up * cos };
    Marks { ear, neck: NECK, level: Level { lean_deg, error_deg: 0.7 } }
}

#[test]
fn a_known_head_is_measured_whichever_way_it_looks_and_however_the_phone_leans() {
    for angle in [30.0, 44.0, 50.6, 75.0, 90.0] {
        for lean in [-5.0, -1.3, 0.0, 4.0] {
            for looks_right in [true, false] {
                let head = marks(angle, lean, looks_right).head_angle().expect("a head");
                assert!((head.angle_deg - angle).abs() < 1e-9, "{angle} {lean}: {head:?}");
                // 1.79 of taking it anew, 0.81 of placing, 0.7 of the level.
                assert!((head.uncertainty_deg - 2.09).abs() < 0.01, "{head:?}");
            }
        }
    }
}

#[test]
fn ahead_is_level_and_where_the_person_looks() {
    for (looks_right, way) in [(true, 100.0), (false, -100.0)] {
        let ahead = marks(50.0, 5.0, looks_right).ahead(100.0);
        assert!((ahead.x - NECK.x - way * 0.996_195).abs() < 1e-3, "{ahead:?}");
        // The picture's right side is lower where up leans to the right.
        assert!((ahead.y - NECK.y - way * 0.087_156).abs() < 1e-3, "{ahead:?}");
    }
}

#[test]
fn a_smaller_picture_is_less_sure() {
    let far = marks(50.0, 0.0, true);
    let half = |at: f64, to: f64| to + (at - to) / 2.0;
    let ear = Point { x: half(far.ear.x, NECK.x), y: half(far.ear.y, NECK.y) };
    let near = Marks { ear, ..far };
    let of = |marks: Marks| marks.head_angle().expect("a head").uncertainty_deg;
    assert!(of(near) > of(far));
    let ear = Point { x: half(ear.x, NECK.x), y: half(ear.y, NECK.y) };
    assert_eq!(Marks { ear, ..far }.head_angle(), Err(Unfit::TooSmall));
}

#[test]
fn what_is_no_ear_above_a_neck_is_refused() {
    assert_eq!(marks(10.0, 0.0, true).head_angle(), Err(Unfit::NotAbove));
    assert_eq!(marks(-40.0, 0.0, true).head_angle(), Err(Unfit::NotAbove));
    let nowhere = Point { x: f64::NAN, y: 0.0 };
    assert_eq!(Marks { ear: nowhere, ..marks(50.0, 0.0, true) }.head_angle(), Err(Unfit::TooSmall));
}

/// Gravity of a phone that leans so to its right and tips so back, its screen turned.
fn gravity(lean_deg: f64, tips_deg: f64, turned_deg: u16) -> [f64; 3] {
    let (lean, tips) = (lean_deg.to_radians(), tips_deg.to_radians());
    let (right, up) = (libm::sin(lean) * libm::cos(tips), libm::cos(lean) * libm::cos(tips));
    let turned = f64::from(turned_deg).to_radians();
    let (sin, cos) = (libm::sin(turned), libm::cos(turned));
    [right * cos + up * sin, up * cos - right * sin, libm::sin(tips)].map(|part| 9.81 * part)
}

#[test]
fn up_by_gravity_on_any_phone_held_any_way() {
    for turned in [0, 90, 180, 270] {
        for sign in [1.0, -1.0] {
            let level = |lean, tips| {
                Level::of_gravity(gravity(lean, tips, turned).map(|part| sign * part), turned)
            };
            for lean in [-4.9, 0.0, 3.0] {
                let found = level(lean, 2.0).expect("level enough").lean_deg;
                assert!((found - lean).abs() < 1e-9, "{turned} {sign}: {found}");
            }
            assert_eq!(level(5.1, 0.0), Err(Unfit::Leans));
            assert_eq!(level(-90.0, 0.0), Err(Unfit::Leans));
            assert_eq!(level(0.0, 5.1), Err(Unfit::Tips));
            assert_eq!(level(0.0, -90.0), Err(Unfit::Tips));
        }
    }
    // A phone in landscape whose right edge is up, as the W3C's text has it.
    let level = Level::of_gravity([9.81, 0.0, 0.0], 90).expect("level");
    assert!(level.lean_deg.abs() < 1e-9);
    for moved in [[0.0, 12.0, 0.0], [0.0, 5.0, 0.0], [f64::NAN; 3], [0.0; 3]] {
        assert_eq!(Level::of_gravity(moved, 0), Err(Unfit::Moves));
    }
}

#[test]
fn up_by_a_line() {
    let line = |right: f64, up: f64| {
        let bottom = Point { x: 100.0, y: 900.0 };
        Level::of_line(Point { x: 100.0 + right, y: 900.0 - up }, bottom)
    };
    let level = line(20.0, 600.0).expect("level enough");
    assert!(
        (level.lean_deg - 1.909).abs() < 0.001 && (level.error_deg - 0.27).abs() < 0.001,
        "{level:?}"
    );
    assert_eq!(line(0.0, 299.0), Err(Unfit::ShortLine));
    assert_eq!(line(100.0, 600.0), Err(Unfit::Leans));
    assert_eq!(line(0.0, -600.0), Err(Unfit::Leans)); // top and bottom changed over
    assert_eq!(line(f64::NAN, 600.0), Err(Unfit::ShortLine));
    assert_eq!(level.mirrored().lean_deg, -level.lean_deg);
}

#[test]
fn an_earlier_photo_lies_over_the_new_one() {
    let now = marks(50.0, 2.0, true);
    // The same head, half as large, elsewhere, by a phone that leaned the other way.
    let earlier = marks(50.0, -3.0, true);
    let small = |point: Point| Point { x: point.x / 2.0 + 30.0, y: point.y / 2.0 - 80.0 };
    let earlier = Marks { ear: small(earlier.ear), neck: small(earlier.neck), ..earlier };
    let overlay = now.overlay(&earlier).expect("the same side");
    for (from, to) in [(earlier.ear, now.ear), (earlier.neck, now.neck)] {
        let lies = overlay.of(from);
        assert!((lies.x - to.x).abs() < 1e-9 && (lies.y - to.y).abs() < 1e-9, "{lies:?} {to:?}");
    }
    // A head that has come forward shows beside it, its neck in the same place.
    let flat = marks(40.0, 2.0, true);
    let lies = now.overlay(&flat).expect("the same side");
    assert!(lies.of(flat.ear).x > now.ear.x + 10.0 && (lies.of(flat.neck).x - NECK.x).abs() < 1e-9);
    assert_eq!(now.overlay(&marks(50.0, 0.0, false)), None);
}

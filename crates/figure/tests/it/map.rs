//! The body to touch: what is never pressed and what may be never overlap, both sides are alike, and
//! a fingertip finds everything.

use std::collections::BTreeMap;

use figure::map::{Area, Facing, Map, What, level_mm};
use figure::{Look, Path, Seg};
use glam::{DVec2, dvec2};
use routine::{KeepOut, Region, Side};

/// The width of a narrow phone, in its points.
const PHONE: f64 = 390.0;
/// The least size of what is touched, in points.
const TARGET: f64 = 44.0;

fn maps() -> [Map; 2] {
    [Facing::Back, Facing::Front].map(|facing| Map::of(facing, &Look::default()))
}

/// Points of a grid over the whole map.
fn grid(map: &Map, step: f64) -> Vec<DVec2> {
    let (columns, rows) = ((map.frame.width / step) as u32, (map.frame.height / step) as u32);
    let at = |column: u32, row: u32| {
        dvec2(map.frame.x, map.frame.y) + dvec2(f64::from(column), f64::from(row)) * step
    };
    (0..columns).flat_map(|column| (0..rows).map(move |row| at(column, row))).collect()
}

/// An outline as a ring of points, and the box round it.
struct Ring(Vec<DVec2>, DVec2, DVec2);

impl Ring {
    fn of(path: &Path) -> Ring {
        let mut ring: Vec<DVec2> = Vec::new();
        for seg in &path.0 {
            match *seg {
                Seg::Move(at) | Seg::Line(at) => ring.push(at),
                Seg::Cubic(a, b, at) => {
                    let from = *ring.last().expect("an outline begins somewhere");
                    ring.extend((1..=12).map(|nth| {
                        let (t, s) = (f64::from(nth) / 12.0, 1.0 - f64::from(nth) / 12.0);
                        let (a, b) = (a * (3.0 * s * s * t), b * (3.0 * s * t * t));
                        from * s.powi(3) + a + b + at * t.powi(3)
                    }));
                }
                Seg::Close => {}
            }
        }
        let bounds = path.bounds().expect("an outline has points");
        let low = dvec2(bounds.x, bounds.y);
        Ring(ring, low, low + dvec2(bounds.width, bounds.height))
    }

    /// Whether a point lies inside, by counting how often a ray crosses the outline.
    fn holds(&self, p: DVec2) -> bool {
        if p.cmplt(self.1).any() || p.cmpgt(self.2).any() {
            return false;
        }
        let next = self.0.iter().cycle().skip(1);
        let crossed = self.0.iter().zip(next).filter(|(a, b)| {
            (a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)
        });
        crossed.count() % 2 == 1
    }
}

fn rings(map: &Map) -> Vec<(&Area, Ring)> {
    map.areas.iter().map(|area| (area, Ring::of(&area.path))).collect()
}

#[test]
fn every_muscle_area_is_there_on_both_sides_and_every_keep_out() {
    let areas: Vec<Area> = maps().into_iter().flat_map(|map| map.areas).collect();
    for region in Region::ALL.iter().filter(|region| **region != Region::Ribcage) {
        for side in Side::ALL {
            let found = areas
                .iter()
                .filter(|area| area.what == What::Region(*region) && area.side == Some(*side));
            assert_eq!(found.count(), 1, "{region:?} {side:?}");
        }
    }
    for keep_out in KeepOut::ALL {
        assert!(areas.iter().any(|area| area.what == What::KeepOut(*keep_out)), "{keep_out:?}");
    }
}

#[test]
fn no_two_areas_overlap_and_all_lie_on_the_body() {
    for map in maps() {
        let rings = rings(&map);
        let filled = |shape: &&figure::Shape| shape.fill.is_some() && shape.opacity == 1.0;
        let body: Vec<Ring> =
            map.body.iter().filter(filled).map(|shape| Ring::of(&shape.path)).collect();
        for p in grid(&map, 2.5) {
            let mut here = rings.iter().filter(|(_, ring)| ring.holds(p));
            let Some((area, _)) = here.next() else { continue };
            if let Some((other, _)) = here.next() {
                panic!("{:?} and {:?} at {p}", area.what, other.what);
            }
            assert!(body.iter().any(|ring| ring.holds(p)), "{:?} is in the air at {p}", area.what);
        }
    }
}

#[test]
fn both_sides_are_alike_and_centres_lie_inside() {
    let mirror = |path: &Path| path.map(|p| dvec2(-p.x, p.y));
    for map in maps() {
        for area in &map.areas {
            assert!(Ring::of(&area.path).holds(area.centre), "{:?} {}", area.what, area.centre);
            let other = |one: &&Area| one.what == area.what && one.side != area.side;
            match map.areas.iter().find(other) {
                Some(other) => {
                    assert_eq!(mirror(&other.path), area.path);
                    assert_eq!(dvec2(-other.centre.x, other.centre.y), area.centre);
                }
                None => assert_eq!((area.side, area.centre.x), (None, 0.0), "{:?}", area.what),
            }
        }
    }
}

#[test]
fn from_behind_right_is_right_and_from_in_front_it_is_left() {
    for map in maps() {
        for area in map.areas.iter().filter(|area| area.centre.x > 0.0) {
            let side = if map.facing == Facing::Back { Side::Right } else { Side::Left };
            assert_eq!(area.side, Some(side), "{:?}", area.what);
        }
    }
}

/// Evidence, section 6: root of the blade's spine at T3, lower tip at T8, inner border 3–4 cm from
/// the midline; trapezius to T12, rhomboids T2–T5 to the inner border; ribs 11 and 12 below T10.
#[test]
fn levels_are_those_of_the_evidence() {
    let [back, _] = maps();
    let bounds = |what: What| {
        let area = back.areas.iter().find(|area| area.what == what && area.centre.x >= 0.0);
        area.unwrap().path.bounds().unwrap()
    };
    let blade = bounds(What::KeepOut(KeepOut::ShoulderBlade));
    assert!((30.0..=42.0).contains(&blade.x), "inner border at {} mm", blade.x);
    let tip = blade.y + blade.height;
    assert!((tip - level_mm(8.0)).abs() < 8.0, "tip at {tip}, T8 at {}", level_mm(8.0));
    let root = bounds(What::Region(Region::Rhomboids)).y;
    assert!((level_mm(3.0) - 6.0..level_mm(5.0)).contains(&root), "the rhomboid begins at {root}");
    let neck = bounds(What::KeepOut(KeepOut::Neck));
    assert!((neck.y + neck.height - level_mm(2.0)).abs() < 3.0, "the neck ends at T2");
    let lowest = bounds(What::KeepOut(KeepOut::LowestRibs)).y;
    assert!((level_mm(10.0)..level_mm(11.0)).contains(&lowest), "ribs 11 and 12 begin at {lowest}");
    for region in Region::ALL
        .iter()
        .filter(|region| back.areas.iter().any(|area| area.what == What::Region(**region)))
    {
        let area = bounds(What::Region(*region));
        let end = area.y + area.height;
        assert!(end < lowest, "{region:?} ends at {end}, the lowest ribs begin at {lowest}");
    }
}

/// What a touch means is never far from it, is what lies there wherever a muscle does, and is large
/// enough for a thumb.
#[test]
fn a_fingertip_finds_everything() {
    for map in maps() {
        let (scale, step) = (PHONE / map.frame.width, 4.0);
        let rings = rings(&map);
        let mut found: BTreeMap<(What, Option<Side>), (DVec2, DVec2)> = BTreeMap::new();
        for p in grid(&map, step) {
            let inside = rings.iter().find(|(_, ring)| ring.holds(p)).map(|(area, _)| *area);
            let Some(area) = map.touched(p) else {
                assert!(inside.is_none());
                continue;
            };
            // Inside of a muscle it is that muscle; inside of a keep-out, that or a muscle beside it.
            let is_muscle = |area: &Area| matches!(area.what, What::Region(_));
            let right =
                inside.is_none_or(|inside| area == inside || is_muscle(area) && !is_muscle(inside));
            assert!(right, "{:?} at {p}", area.what);
            let (low, high) = found.entry((area.what, area.side)).or_insert((p, p));
            (*low, *high) = (low.min(p), high.max(p));
        }
        for area in &map.areas {
            let (low, high) = found[&(area.what, area.side)];
            let size = (high - low + step) * scale;
            if let What::Region(_) = area.what {
                assert!(size.min_element() >= TARGET, "{:?} is {size} points", area.what);
            }
        }
    }
}

#[test]
fn arrows_lead_everywhere_and_back() {
    for map in maps() {
        let mut reached = vec![false; map.areas.len()];
        let mut open = vec![0];
        while let Some(at) = open.pop() {
            if std::mem::replace(&mut reached[at], true) {
                continue;
            }
            for way in [DVec2::X, DVec2::Y, DVec2::NEG_X, DVec2::NEG_Y] {
                open.extend(map.next(at, way));
            }
        }
        let lost: Vec<_> =
            map.areas.iter().zip(&reached).filter(|(_, reached)| !**reached).collect();
        assert!(
            lost.is_empty(),
            "no arrow leads to {:?}",
            lost.iter().map(|l| l.0.what).collect::<Vec<_>>()
        );
    }
}

/// Where a technique's roller or ball goes lies on the body, and off the spine where it leans.
#[test]
fn strips_of_every_technique() {
    let map = Map::of(Facing::Back, &Look::default());
    let techniques = library::techniques();
    for technique in techniques.iter() {
        let (Some(path), Some(region)) = (technique.path(), technique.regions().first()) else {
            continue;
        };
        let strips = map.strips(path, *region);
        let leans = path.lie == routine::RollerLie::LeaningAside;
        assert_eq!(strips.len(), if leans { 2 } else { 1 }, "{}", technique.id());
        for strip in strips {
            let right = strip.x + strip.width;
            assert!(strip.height > 0.0 && strip.y > 0.0, "{}", technique.id());
            assert!(strip.x > map.frame.x && right < map.frame.x + map.frame.width);
            assert!(!leans || strip.x > 8.0 || right < -8.0, "{} on the spine", technique.id());
        }
    }
}

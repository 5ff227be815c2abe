//! What must hold at every moment of every built-in technique.

use figure::{Body, Figure, Posed, limits};
use routine::{Contact, LevelForm, Position, Side, Sides, Technique};

/// How many moments of a breath are looked at.
const PHASES: u32 = 200;

/// Calls `look` with every technique, level, side and phase; gathers what it says is wrong.
fn everywhere(look: impl Fn(&Technique, &Posed) -> Vec<String>) {
    let mut wrong = Vec::new();
    for technique in library::techniques().iter() {
        let sides: &[Option<Side>] = match technique.sides() {
            Sides::Both => &[None],
            Sides::Each => &[Some(Side::Left), Some(Side::Right)],
        };
        for form in technique.levels() {
            for side in sides {
                let figure = Figure::new(technique, form, *side).expect("its poses are known");
                let name = format!("{} {} {side:?}", technique.id(), form.level().number());
                let mut said: Vec<String> = Vec::new();
                for step in 0..PHASES {
                    let phase = f64::from(step) / f64::from(PHASES);
                    for fault in look(technique, &figure.phase(phase)) {
                        // Each fault once for a technique: the first phase that has it.
                        let key = fault.split(':').next().unwrap_or_default().to_owned();
                        if !said.contains(&key) {
                            wrong.push(format!("{name} at {phase}: {fault}"));
                            said.push(key);
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_should_touch_touches() {
    everywhere(|_, posed| {
        let touches = posed.touches();
        assert!(!touches.is_empty(), "a movement declares what it touches");
        let apart = |gap: f64| !(-limits::GIVES_M..=limits::CONTACT_M).contains(&gap);
        let said = touches.iter().filter(|touch| apart(touch.gap_m));
        said.map(|touch| {
            format!("{} on {}: {:.1} mm apart", touch.part, touch.on, touch.gap_m * 1000.0)
        })
        .collect()
    });
}

#[test]
fn nothing_passes_through_anything() {
    everywhere(|_, posed| {
        let depths = posed.depths();
        let deep = depths.iter().filter(|depth| depth.depth_m > limits::GIVES_M);
        deep.map(|depth| {
            format!("{} in {}: {:.1} mm", depth.part, depth.inside, depth.depth_m * 1000.0)
        })
        .collect()
    });
}

#[test]
fn joints_stay_in_their_range() {
    everywhere(|_, posed| {
        let angles = posed.angles();
        let bent =
            angles.iter().filter(|angle| angle.deg < angle.range.0 || angle.deg > angle.range.1);
        bent.map(|angle| format!("{}: {:.0}°, {:?}", angle.joint, angle.deg, angle.range)).collect()
    });
}

#[test]
fn the_roller_stays_on_its_path_and_off_bone() {
    everywhere(|technique, posed| {
        let (Some(path), Some(pressed)) = (technique.path(), posed.pressed()) else {
            return Vec::new();
        };
        let mut wrong = Vec::new();
        let (from, to) = (f64::from(path.from.number()), f64::from(path.to.number()));
        if pressed.vertebra < from || pressed.vertebra > to {
            wrong.push(format!("vertebra: {:.1} outside {from}–{to}", pressed.vertebra));
        }
        if technique.contact() == Contact::Target {
            let aside = pressed.around_deg.abs();
            if !(limits::MIDLINE_DEG..=limits::SIDE_RIBS_DEG).contains(&aside) {
                wrong.push(format!("around: {aside:.0}° from the middle of the back"));
            }
        }
        wrong
    });
}

/// The mistake that the words warn of: whoever lies on the back has the head carried, the chin level.
#[test]
fn no_head_drops_back() {
    everywhere(|technique, posed| {
        let supine = technique.levels().iter().any(|form| form.position() == Position::Supine);
        let up = joint(posed, "upper-thoracic")[2] < 0.6;
        let (base, head) = (joint(posed, "skull-base"), joint(posed, "head"));
        let hangs = ((base[2] - head[2]) / apart(base, head)).asin().to_degrees();
        if supine && up && hangs > limits::HEAD_DROPS_DEG {
            return vec![format!("head: hangs back by {hangs:.0}°")];
        }
        Vec::new()
    });
}

/// The bones as pairs of joints.
const BONES: [(&str, &str); 8] = [
    ("left-hip", "left-knee"),
    ("left-knee", "left-ankle"),
    ("right-hip", "right-knee"),
    ("right-knee", "right-ankle"),
    ("left-shoulder", "left-elbow"),
    ("left-elbow", "left-wrist"),
    ("right-shoulder", "right-elbow"),
    ("right-elbow", "right-wrist"),
];

fn joint(posed: &Posed, name: &str) -> [f64; 3] {
    posed.joints().into_iter().find(|joint| joint.name == name).expect("a joint").at
}

fn apart(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[test]
fn bones_keep_their_length() {
    let standing = Figure::standing().phase(0.0);
    let lengths = BONES.map(|(from, to)| apart(joint(&standing, from), joint(&standing, to)));
    everywhere(|_, posed| {
        let long = BONES.iter().zip(lengths).filter_map(|((from, to), length)| {
            let now = apart(joint(posed, from), joint(posed, to));
            ((now - length).abs() > 1e-9).then(|| format!("{from}: {now} m, was {length} m"))
        });
        long.collect()
    });
}

/// The ways of a technique: into it, its movement, off it, and what a press can cut short.
fn ways(form: &LevelForm) -> Vec<(String, String)> {
    let poses = form.poses();
    let way = |from: &String, to: &String| (from.clone(), to.clone());
    vec![
        way(&poses.enter, &poses.rest),
        way(&poses.rest, &poses.end),
        way(&poses.end, &poses.leave),
        way(&poses.rest, &poses.leave),
        way(&poses.leave, &poses.rest),
    ]
}

/// Calls `look` with every way of every technique, level and side.
fn every_way(look: impl Fn(&Figure, &str, &str) -> Option<String>) {
    let mut wrong = Vec::new();
    for technique in library::techniques().iter() {
        for form in technique.levels() {
            let figure = Figure::new(technique, form, None).expect("its poses are known");
            for (from, to) in ways(form) {
                if let Some(fault) = look(&figure, &from, &to) {
                    wrong.push(format!("{} {from} → {to}: {fault}", technique.id()));
                }
            }
        }
    }
    let rising = Figure::rising();
    for (from, to) in
        [("rise-side", "rise-hands"), ("rise-hands", "rise-sit"), ("rise-sit", "stand")]
    {
        if let Some(fault) = look(&rising, from, to) {
            wrong.push(format!("{from} → {to}: {fault}"));
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn nothing_jumps() {
    every_way(|figure, from, to| {
        // Finer than any screen shows: what is merely fast gets small, a jump stays one.
        let steps = 10 * PHASES;
        let at = |step: u32| figure.at(from, to, f64::from(step) / f64::from(steps), 0.0);
        let mut before = at(0).joints();
        for step in 1..=steps {
            let now = at(step).joints();
            for (old, new) in before.iter().zip(&now) {
                let moved = apart(old.at, new.at);
                if moved > limits::STEP_M {
                    let mm = moved * 1000.0;
                    return Some(format!("{} moves {mm:.0} mm at step {step}", new.name));
                }
            }
            before = now;
        }
        None
    });
}

#[test]
fn nobody_goes_through_the_floor_on_the_way() {
    every_way(|figure, from, to| {
        let mut worst: Option<(f64, String)> = None;
        for step in 0..=PHASES {
            let share = f64::from(step) / f64::from(PHASES);
            for depth in figure.at(from, to, share, 0.0).depths() {
                let deeper = worst.as_ref().is_none_or(|(deep, _)| depth.depth_m > *deep);
                if depth.inside == "floor" && depth.depth_m > limits::GIVES_M && deeper {
                    let mm = depth.depth_m * 1000.0;
                    worst = Some((depth.depth_m, format!("{} {mm:.0} mm at {share}", depth.part)));
                }
            }
        }
        worst.map(|(_, said)| said)
    });
}

#[test]
fn small_and_tall_people_lie_as_well() {
    let mut wrong = Vec::new();
    for technique in library::techniques().iter() {
        for form in technique.levels() {
            for stature_m in [1.45, 1.58, 1.90, 2.05] {
                let figure = Figure::new(technique, form, None).expect("known poses");
                let figure = figure.sized(Body { stature_m });
                for phase in [0.0, 0.2, 0.4, 0.5] {
                    let posed = figure.phase(phase);
                    let name =
                        format!("{} {} of {stature_m} m", technique.id(), form.level().number());
                    // Millimetres of the person: a tall one has as many more.
                    let share = stature_m / 1.72;
                    for touch in posed.touches() {
                        // What is touched is the roller, the floor or the person; poses are written for
                        // one size, so hands on floors get a centimetre.
                        let most = share
                            * if touch.part.ends_with("hand") { 0.010 } else { limits::CONTACT_M };
                        if !(-limits::GIVES_M * share..=most).contains(&touch.gap_m) {
                            wrong.push(format!(
                                "{name}: {} on {} {:.1} mm",
                                touch.part,
                                touch.on,
                                touch.gap_m * 1000.0
                            ));
                        }
                    }
                    for depth in posed.depths() {
                        if depth.depth_m > limits::GIVES_M * share {
                            wrong.push(format!(
                                "{name}: {} in {} {:.1} mm",
                                depth.part,
                                depth.inside,
                                depth.depth_m * 1000.0
                            ));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} faults\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn the_right_side_is_the_left_one_mirrored() {
    let techniques = library::techniques();
    let technique = techniques.get("scapula-release").expect("a built-in technique");
    for form in technique.levels() {
        let figure = |side| Figure::new(technique, form, Some(side)).expect("known poses");
        let (left, right) = (figure(Side::Left).phase(0.3), figure(Side::Right).phase(0.3));
        let [x, y, z] = joint(&left, "left-knee");
        assert_eq!(joint(&right, "right-knee"), [-x, y, z]);
        let around = |posed: &Posed| posed.pressed().expect("it is on the roller").around_deg;
        assert!((around(&left) + around(&right)).abs() < 1e-9);
    }
}

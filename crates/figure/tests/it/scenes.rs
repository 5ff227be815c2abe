//! What players ask for: the picture of a view.

use figure::{Camera, Figure, Look, Marks, Motion, Room, Stagehand, scene};
use proptest::prelude::*;
use routine::{BlockKind, Catalogue, Lengths, PhraseLength, Routine, SessionTime, phrases};
use session::{Input, Session, View};

/// A session of a ready routine, in a voice that takes all the time it may.
fn session(routine: &Routine) -> Session {
    let room =
        |phrase: routine::Phrase| (phrase.message, PhraseLength { full: phrase.slot, short: None });
    let lengths: Lengths = phrases(routine).into_iter().map(room).collect();
    let mut session = Session::new(routine, lengths).expect("a covered routine");
    session.handle(SessionTime::ZERO, &Input::Ready);
    session
}

fn view(session: &mut Session, ms: u32) -> View {
    let at = SessionTime::from_ms(ms);
    session.handle(at, &Input::Tick);
    session.view(at)
}

fn technique<'c>(catalogue: &'c Catalogue, view: &View) -> Option<&'c routine::Technique> {
    catalogue.get(view.technique.as_deref()?).map(|technique| &**technique)
}

/// Where each joint is, to a millimetre.
fn joints(
    hand: &mut Stagehand,
    view: &View,
    catalogue: &Catalogue,
    motion: Motion,
) -> Vec<[i64; 3]> {
    let posed = hand.posed(view, technique(catalogue, view), motion);
    let mm = |metres: f64| (metres * 1000.0).round() as i64;
    posed.joints().iter().map(|joint| joint.at.map(mm)).collect()
}

/// The middle of the body as it is seen, and how large it is, in millimetres.
fn seen(hand: &mut Stagehand, view: &View, catalogue: &Catalogue) -> [f64; 4] {
    let look = Look { room: Room::Bare, marks: Marks::None, ..Look::default() };
    let posed = hand.posed(view, technique(catalogue, view), Motion::Moving);
    let picture = posed.draw(&Camera::default(), &look);
    // What a standing person is painted with: rollers and cushions come and go by fading.
    let standing = Figure::standing().phase(0.0).draw(&Camera::default(), &look);
    let paints: Vec<_> = standing.shapes.iter().skip(1).filter_map(|shape| shape.fill).collect();
    let body = picture
        .shapes
        .iter()
        .skip(1)
        .filter(|shape| shape.fill.is_some_and(|fill| paints.contains(&fill)));
    let bounds = body.filter_map(|shape| shape.path.bounds());
    let (mut low, mut high) = ([f64::MAX; 2], [f64::MIN; 2]);
    for bounds in bounds {
        low = [low[0].min(bounds.x), low[1].min(bounds.y)];
        high = [high[0].max(bounds.x + bounds.width), high[1].max(bounds.y + bounds.height)];
    }
    [low[0], low[1], high[0], high[1]]
}

#[test]
fn a_session_is_drawn_from_beginning_to_end_without_a_jump_within_a_part() {
    let catalogue = library::techniques();
    // Between them they have each way of lying, sitting and standing, and both sides.
    let chosen = [
        "first-five",
        "eight-blades",
        "wall-first-eight",
        "chair-two",
        "posture-eight",
        "wall-posture",
    ];
    let routines = library::routines(&catalogue).into_iter();
    for routine in routines.filter(|routine| chosen.contains(&routine.id())) {
        let mut session = session(&routine);
        let mut hand = Stagehand::default();
        let end = session.timeline().end().ms();
        let mut before: Option<(View, [f64; 4])> = None;
        for ms in (0..end).step_by(80) {
            let view = view(&mut session, ms);
            let now = seen(&mut hand, &view, &catalogue);
            if let Some((earlier, old)) = before
                && (earlier.block, &earlier.technique) == (view.block, &view.technique)
            {
                for (old, new) in old.iter().zip(now) {
                    let (moved, id, block) = ((old - new).abs(), routine.id(), view.block);
                    // One leans to the side that one sits on; so much is seen where sides change.
                    let most = if block == Some(BlockKind::Switch) { 260.0 } else { 180.0 };
                    assert!(
                        moved < most,
                        "{id}: {moved:.0} mm at {ms}, {block:?} {:?} {:?} {old:?} {now:?}",
                        earlier.pose,
                        view.pose
                    );
                }
            }
            before = Some((view, now));
        }
    }
}

#[test]
fn less_motion_is_one_picture_for_each_movement() {
    let catalogue = library::techniques();
    let routines = library::routines(&catalogue);
    let mut session = session(&routines[0]);
    let mut hand = Stagehand::default();
    let (mut poses, mut pictures) = (0, 0);
    let mut before: Option<(String, Vec<[i64; 3]>)> = None;
    for ms in (0..session.timeline().end().ms()).step_by(250) {
        let view = view(&mut session, ms);
        let to = view.pose.as_ref().map_or_else(String::new, |pose| pose.to.clone());
        let now = joints(&mut hand, &view, &catalogue, Motion::Still);
        if let Some((old_to, old)) = &before {
            poses += u32::from(*old_to != to);
            pictures += u32::from(*old != now);
        }
        before = Some((to, now));
    }
    assert!(pictures > 3, "it shows where the session is");
    assert!(pictures <= poses, "{pictures} pictures for {poses} poses");
}

#[test]
fn a_scene_is_what_the_stagehand_draws() {
    let catalogue = library::techniques();
    let routines = library::routines(&catalogue);
    let mut session = session(&routines[0]);
    let mut hand = Stagehand::default();
    for ms in [0, 30_000, 120_000, 200_000] {
        let view = view(&mut session, ms);
        let technique = technique(&catalogue, &view);
        let (camera, look) = (Camera::default(), Look::default());
        let kept = hand.posed(&view, technique, Motion::Moving).draw(&camera, &look);
        assert_eq!(scene(&view, technique, &camera, &look), kept);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Names that nobody knows, shares out of range, cameras upside down: a picture, and every number
    /// in it is one.
    #[test]
    fn anything_asked_is_drawn(
        from in "[a-z-]{0,12}|stand|supine-sit|side-lying",
        to in "[a-z-]{0,12}|supine-bridge-strap|wall-lean-hug|prone-forearms",
        share in -2.0..3.0f64,
        breath in -1.0..2.0f64,
        turn_deg in -720.0..720.0f64,
        climb_deg in -200.0..200.0f64,
    ) {
        let posed = figure::Figure::rising().at(&from, &to, share, breath);
        let picture = posed.draw(&Camera { turn_deg, climb_deg }, &Look::default());
        prop_assert!(picture.frame.width > 0.0 && picture.frame.height > 0.0);
        for shape in &picture.shapes {
            let bounds = shape.path.bounds().expect("a shape has an outline");
            prop_assert!(bounds.width.is_finite() && bounds.height.is_finite());
        }
    }
}

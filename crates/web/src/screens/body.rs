//! Where is it tight? The body to touch, the places that are marked, and their history.
//!
//! The same places stand as a list, for those who find a name more easily than a place. What is
//! marked is an entry at once; a line that goes away by itself takes it back.

mod map;
mod marked;
mod sheet;
mod still;

use crate::dom::spawn_local;
use figure::map::{Facing, What};
use journal::{Erasure, Note, PastSpot, Place, SpotTold};
use routine::{Message, Region, Side, Spot, Strength};

use super::{landmarks, nav};
use crate::app::{App, Screen};
use crate::parts::choice;
use crate::ui::prelude::*;
use crate::words::{self, capital, say, t};
pub(super) use still::still;

/// What is chosen on the map.
type Chosen = Signal<Option<Target>>;

/// A part of the body that was touched.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Target {
    what: What,
    side: Option<Side>,
}

/// The body to touch.
pub(crate) fn body(app: App) -> Nodes {
    let chosen: Chosen = Signal::new(None);
    let facing = Signal::new(Facing::Back);
    let sides = vec![(Facing::Back, t("body-back")), (Facing::Front, t("body-front"))];
    let turn = move |to| {
        chosen.set(None);
        facing.set(to);
    };
    let turned = Memo::new(move || facing.get());
    let any = move || app.known.with(|known| known.history.spots.iter().any(PastSpot::is_present));
    let use_it = move || t(if any() { "body-use" } else { "body-use-none" });
    el(
        "main.page.page-wide",
        (
            nav::trouble(app),
            el("div.head", (el("h1", t("body-title")), el("p.soft", t("body-lead")))),
            el(
                "div.two.two-body",
                (
                    el(
                        "div.stack",
                        (
                            choice(
                                "facing",
                                t("body-turn"),
                                sides,
                                move || Some(facing.get()),
                                turn,
                            ),
                            move || map::map(app, turned.get(), chosen),
                        ),
                    ),
                    el(
                        "div.stack",
                        (
                            sheet::sheet(app, chosen),
                            marked::marked(app, facing, chosen),
                            marked::all(app, facing, chosen),
                            marked::keep_outs(),
                            landmarks::landmarks(app),
                            el(
                                "div.foot",
                                button(".btn-main", use_it, move |_| app.go(Screen::Today)),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    )
    .any()
}

/// On which side of the map a muscle area is found.
pub(super) fn facing_of(region: Region) -> Facing {
    match region {
        Region::Pectorals | Region::Serratus | Region::Ribcage => Facing::Front,
        Region::UpperTrapezius
        | Region::MiddleTrapezius
        | Region::LowerTrapezius
        | Region::Rhomboids
        | Region::ThoracicErectors
        | Region::LatissimusTeres => Facing::Back,
    }
}

/// The muscle areas that can be marked; the ribcage is no muscle.
pub(super) fn regions() -> impl Iterator<Item = Region> {
    Region::ALL.iter().copied().filter(|region| *region != Region::Ribcage)
}

/// `Left rhomboid`.
pub(super) fn name(region: Region, side: Side) -> String {
    words::key(format!("spot-{}-{}", region.key(), side.key()))
}

/// Between spine and shoulder blade.
pub(super) fn place(region: Region) -> String {
    capital(&words::key(format!("region-{}", region.key())))
}

/// What is never pressed, by name.
fn keep_out_name(what: routine::KeepOut) -> String {
    capital(&words::key(format!("keep-out-{}", what.key())))
}

/// What was told of a place.
fn past(app: App, region: Region, side: Side) -> Option<PastSpot> {
    app.known.with(|known| {
        let mut spots = known.history.spots.iter();
        spots.find(|past| (past.region, past.side) == (region, side)).cloned()
    })
}

/// How strong a place is told to be now; 0 where it isn't marked.
fn strength(app: App, region: Region, side: Side) -> u8 {
    past(app, region, side).map_or(0, |past| past.last().strength.value())
}

/// A message about a place.
fn about(key: &'static str, region: Region, side: Side) -> Message {
    Message::new(key).key_arg("spot", format!("spot-{}-{}", region.key(), side.key()))
}

/// Writes what is told of a place, and offers to take it back.
fn tell(app: App, region: Region, side: Side, strength: u8, words: String) {
    let Some(strength) = Strength::new(strength) else { return };
    let text = if strength.value() == 0 {
        say(&about("body-removed", region, side))
    } else {
        say(&about("body-marked", region, side).number("n", strength.value()))
    };
    let told = SpotTold { spot: Spot { region, side, strength }, words };
    spawn_local(async move {
        // `write` has shown what went wrong.
        let Ok(written) = app.write(vec![Note::Spot(told)]).await else { return };
        let Some(place) = written.first().map(journal::Entry::place) else { return };
        let undo = std::rc::Rc::new(move || take_back(app, place));
        app.offer(text, undo);
    });
}

fn take_back(app: App, place: Place) {
    app.note(vec![Note::Erased(Erasure { targets: [place].into() })]);
    app.tell(t("word-undone"));
}

//! The safety list as a table: one row per condition, what it says about which techniques, and what
//! that rests on. Where an item comes from is [`Condition::basis`].
//!
//! A match without a wildcard, so that a new condition can't be forgotten.

use routine::{Condition, Contact, LevelForm, Position, Region, Technique};

use crate::gate::Says;
use crate::moves::TWISTS;

/// What may take any technique's place, as far as the library has it: the wall, a chair, the side.
pub(crate) const SWAPS: [&str; 3] = ["wall-extension-roll", "chair-extension", "open-book"];
/// The same for a technique done on each side: turning first.
pub(crate) const SWAPS_EACH: [&str; 3] = ["open-book", "wall-extension-roll", "chair-extension"];

/// Which techniques a rule is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum On {
    /// Weight rests on a roller or ball, rolled or lain on.
    Pressed,
    /// One lies on the back, or pressed and tipped back from the side.
    LyingBack,
    /// One has to get down to the floor.
    Floor,
    /// The fold behind the armpit is pressed.
    Armpit,
    /// One leans on a shoulder or side, pressed.
    Sideways,
    /// The hands carry the head under load: level 3 and up on the floor.
    HeadInHands,
    /// The technique's own cautions name the condition.
    Named,
    /// They name it, and one has to get down to the floor.
    NamedOnFloor,
    /// The back turns as far as it goes.
    Twist,
}

/// What one condition says.
pub(crate) struct Row {
    pub(crate) rules: &'static [(On, Says)],
    /// Source keys; empty where it is our own caution.
    pub(crate) sources: &'static [&'static str],
}

const STOP: &[(On, Says)] = &[(On::Pressed, Says::Stop)];
const ASK: &[(On, Says)] = &[(On::Pressed, Says::Ask), (On::Named, Says::Ask)];

const EXPERTS: &[&str] = &["bartsch2021"];
const LISTS: &[&str] = &["physiopedia_thoracic", "devon_thoracic", "rcem_redflags", "etg_alerting"];
const OURS: &[&str] = &[];

/// The row of `condition`. Source: evidence "Screening: stop / ask first"; DESIGN section 10.
#[expect(
    clippy::match_same_arms,
    reason = "one row per condition, to be held against the evidence"
)]
pub(crate) const fn row(condition: Condition) -> Row {
    use On::{
        Armpit, Floor, HeadInHands, LyingBack, Named, NamedOnFloor, Pressed, Sideways, Twist,
    };
    use Says::{Ask, Stop, Swap};
    let (rules, sources): (&[(On, Says)], &[&str]) = match condition {
        // experts agreed: nothing presses
        Condition::Fracture => (STOP, EXPERTS),
        Condition::OpenWound => (STOP, EXPERTS),
        Condition::LocalInflammation => (STOP, EXPERTS),
        Condition::DeepVeinThrombosis => (STOP, EXPERTS),
        Condition::BoneInfection => (STOP, EXPERTS),
        Condition::MyositisOssificans => (STOP, EXPERTS),

        // precautions: asked before anything presses
        // Strength and gentle extension stay; a twist to its end waits too.
        Condition::BoneLoss => {
            (&[(Pressed, Ask), (Twist, Ask), (Named, Ask)], &["brookewavell2022"])
        }
        Condition::OldFracture => (ASK, OURS),
        Condition::Cancer => (ASK, OURS),
        Condition::BloodThinners => (ASK, &["anticoag_web"]),
        Condition::Pregnancy => {
            (&[(Pressed, Ask), (LyingBack, Swap)], &["mottola2019", "healthytogether"])
        }
        Condition::RecentSurgery => (ASK, OURS),
        Condition::Numbness => (ASK, OURS),
        Condition::SpineDisease => (ASK, OURS),
        Condition::Fever => (ASK, OURS),
        Condition::BackSkin => (ASK, OURS),
        Condition::BloodPressure => (ASK, OURS),
        Condition::UnderSixteen => (ASK, OURS),

        // signs that want a clinician's eyes before anything presses
        Condition::FallOrCrash => (ASK, LISTS),
        Condition::NewPainAge => (ASK, LISTS),
        Condition::WeakImmunity => (ASK, LISTS),
        Condition::WeightLossOrInfection => (ASK, LISTS),
        Condition::ConstantPain => (ASK, LISTS),
        Condition::NoChangeWithCare => (ASK, LISTS),
        Condition::MorningStiffness => (ASK, LISTS),
        Condition::NewDeformity => (ASK, LISTS),
        Condition::LegsOrBladder => (ASK, LISTS),
        Condition::PainWithMealsOrExertion => (ASK, LISTS),

        // our own cautions, per technique
        Condition::Spinning => (&[(LyingBack, Swap), (NamedOnFloor, Swap)], OURS),
        Condition::ArmTingling => (&[(Armpit, Stop), (Named, Ask)], OURS),
        Condition::ChestOrArmpitSurgery => (&[(Armpit, Ask), (Sideways, Ask), (Named, Ask)], OURS),
        Condition::UnstableShoulder => {
            (&[(Armpit, Swap), (Sideways, Swap), (HeadInHands, Swap), (Named, Swap)], OURS)
        }
        Condition::RefluxFlat => (&[(LyingBack, Swap)], OURS),
        Condition::RibPainOnCough => (&[(Sideways, Stop), (Armpit, Stop), (Pressed, Ask)], OURS),
        Condition::NoFloor => (&[(Floor, Swap)], OURS),
        Condition::SoreShoulder => (&[(Sideways, Swap), (Armpit, Swap), (Named, Swap)], OURS),
    };
    Row { rules, sources }
}

impl On {
    /// Whether a rule about this is about `technique` in this form. A technique that Rollwise didn't
    /// write is taken to carry every caution, to press where it isn't said, and to turn the back where it
    /// moves: its own file can't vouch for it.
    pub(crate) fn holds(
        self,
        technique: &Technique,
        form: &LevelForm,
        condition: Condition,
    ) -> bool {
        let own = technique.is_own();
        let named = own || technique.cautions().contains(&condition);
        let on_floor = form.position().on_floor();
        let pressed = technique.contact() != Contact::None;
        let sideways = pressed && form.position() == Position::SideLying;
        match self {
            On::Pressed => pressed,
            On::LyingBack => form.position() == Position::Supine || sideways,
            On::Floor => on_floor,
            On::Armpit => {
                pressed && (own || technique.regions().contains(&Region::LatissimusTeres))
            }
            On::Sideways => sideways,
            On::HeadInHands => pressed && on_floor && form.level().number() >= 3,
            On::Named => named,
            On::NamedOnFloor => named && on_floor,
            On::Twist => TWISTS.contains(&technique.id()) || own && form.moves(),
        }
    }
}

//! The safety list: what a person may have that changes what is safe for them.
//!
//! Only the words and where each comes from. What follows from a tick is `plan`'s gate.

use crate::words;

words! {
    /// Something that a person ticks on the safety list.
    Condition {
        /// A broken bone where the roller would go.
        Fracture = "fracture",
        /// An open wound where the roller would go.
        OpenWound = "open-wound",
        /// An inflamed spot: hot, red, swollen.
        LocalInflammation = "local-inflammation",
        /// A blood clot in a deep vein.
        DeepVeinThrombosis = "deep-vein-thrombosis",
        /// A bone infection.
        BoneInfection = "bone-infection",
        /// Bone growing in muscle (myositis ossificans).
        MyositisOssificans = "myositis-ossificans",

        /// Osteoporosis or long steroid use.
        BoneLoss = "bone-loss",
        /// An earlier broken rib or vertebra.
        OldFracture = "old-fracture",
        /// Cancer, now or before.
        Cancer = "cancer",
        /// Blood thinners or a bleeding disorder.
        BloodThinners = "blood-thinners",
        /// Pregnancy after the first three months, or light-headed lying flat.
        Pregnancy = "pregnancy",
        /// Recent surgery on spine or chest.
        RecentSurgery = "recent-surgery",
        /// Numbness of the back or chest.
        Numbness = "numbness",
        /// A connective-tissue or inflammatory spine disease.
        SpineDisease = "spine-disease",
        /// Fever.
        Fever = "fever",
        /// Skin disease or shingles on the back.
        BackSkin = "back-skin",
        /// Blood pressure not under control.
        BloodPressure = "blood-pressure",
        /// Under 16 years.
        UnderSixteen = "under-sixteen",

        /// A fall or crash; a minor lift with thin bones.
        FallOrCrash = "fall-or-crash",
        /// New pain under 20 or over 50.
        NewPainAge = "new-pain-age",
        /// HIV, a weakened immune system, injected drugs.
        WeakImmunity = "weak-immunity",
        /// Unexplained weight loss or a recent infection.
        WeightLossOrInfection = "weight-loss-or-infection",
        /// Constant, severe or worsening pain, not eased by rest, or worse at night.
        ConstantPain = "constant-pain",
        /// No change in two to four weeks of care.
        NoChangeWithCare = "no-change-with-care",
        /// Long morning stiffness.
        MorningStiffness = "morning-stiffness",
        /// A new change in the spine's shape.
        NewDeformity = "new-deformity",
        /// Weak, numb or unsteady legs; bladder or bowel changed.
        LegsOrBladder = "legs-or-bladder",
        /// Pain with meals, breathing or exertion.
        PainWithMealsOrExertion = "pain-with-meals-or-exertion",

        /// The room spins on lying back.
        Spinning = "spinning",
        /// Arm tingling.
        ArmTingling = "arm-tingling",
        /// Breast, armpit or shoulder surgery, nodes removed, lymphoedema, a port or a pacemaker.
        ChestOrArmpitSurgery = "chest-or-armpit-surgery",
        /// A shoulder that slips out.
        UnstableShoulder = "unstable-shoulder",
        /// Reflux lying flat.
        RefluxFlat = "reflux-flat",
        /// Rib pain on coughing.
        RibPainOnCough = "rib-pain-on-cough",
        /// Can't get down to the floor and up again.
        NoFloor = "no-floor",
        /// A shoulder that is sore.
        SoreShoulder = "sore-shoulder",
    }
}

/// Where an item of the safety list comes from, kept apart in words.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Basis {
    /// Experts agreed on it (`bartsch2021`).
    Consensus,
    /// A careful list, no rolling data.
    Precaution,
    /// A sign that wants a clinician's eyes first.
    RedFlag,
    /// Our own caution.
    Own,
}

impl Condition {
    /// Where the item comes from. Source: `evidence` "Screening: stop / ask first".
    pub const fn basis(self) -> Basis {
        match self {
            Condition::Fracture
            | Condition::OpenWound
            | Condition::LocalInflammation
            | Condition::DeepVeinThrombosis
            | Condition::BoneInfection
            | Condition::MyositisOssificans => Basis::Consensus,
            Condition::BoneLoss
            | Condition::OldFracture
            | Condition::Cancer
            | Condition::BloodThinners
            | Condition::Pregnancy
            | Condition::RecentSurgery
            | Condition::Numbness
            | Condition::SpineDisease
            | Condition::Fever
            | Condition::BackSkin
            | Condition::BloodPressure
            | Condition::UnderSixteen => Basis::Precaution,
            Condition::FallOrCrash
            | Condition::NewPainAge
            | Condition::WeakImmunity
            | Condition::WeightLossOrInfection
            | Condition::ConstantPain
            | Condition::NoChangeWithCare
            | Condition::MorningStiffness
            | Condition::NewDeformity
            | Condition::LegsOrBladder
            | Condition::PainWithMealsOrExertion => Basis::RedFlag,
            Condition::Spinning
            | Condition::ArmTingling
            | Condition::ChestOrArmpitSurgery
            | Condition::UnstableShoulder
            | Condition::RefluxFlat
            | Condition::RibPainOnCough
            | Condition::NoFloor
            | Condition::SoreShoulder => Basis::Own,
        }
    }
}

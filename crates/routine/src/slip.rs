//! What a body does when a technique goes wrong in its most frequent way.

/// The mistake that a technique's first words on mistakes tell, as a body can show it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slip {
    /// The head hangs back without support.
    HeadDrops,
    /// The bend comes from the low back.
    LowBackArches,
    /// The shoulders are up at the ears.
    Shrugs,
    /// The pelvis turns along with the chest.
    PelvisFollows,
    /// The hips go back from above the knees.
    HipsDrift,
    /// The roller lies higher than its path.
    TooHigh,
    /// Roller or ball lies on the spine.
    OnMidline,
    /// Up on the feet at once.
    Rushes,
}

impl Slip {
    /// All of them.
    pub const ALL: &'static [Slip] = &[
        Slip::HeadDrops,
        Slip::LowBackArches,
        Slip::Shrugs,
        Slip::PelvisFollows,
        Slip::HipsDrift,
        Slip::TooHigh,
        Slip::OnMidline,
        Slip::Rushes,
    ];

    /// Its name in files.
    pub const fn key(self) -> &'static str {
        match self {
            Slip::HeadDrops => "head-drops",
            Slip::LowBackArches => "low-back-arches",
            Slip::Shrugs => "shrugs",
            Slip::PelvisFollows => "pelvis-follows",
            Slip::HipsDrift => "hips-drift",
            Slip::TooHigh => "too-high",
            Slip::OnMidline => "on-midline",
            Slip::Rushes => "rushes",
        }
    }
}

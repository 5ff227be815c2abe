//! What a body does when a technique goes wrong in its most frequent way.

use crate::words;

words! {
    /// The mistake that a technique's first words on mistakes tell, as a body can show it.
    Slip {
        /// The head hangs back without support.
        HeadDrops = "head-drops",
        /// The bend comes from the low back.
        LowBackArches = "low-back-arches",
        /// The shoulders are up at the ears.
        Shrugs = "shrugs",
        /// The pelvis turns along with the chest.
        PelvisFollows = "pelvis-follows",
        /// The hips go back from above the knees.
        HipsDrift = "hips-drift",
        /// The roller lies higher than its path.
        TooHigh = "too-high",
        /// Roller or ball lies on the spine.
        OnMidline = "on-midline",
        /// Up on the feet at once.
        Rushes = "rushes",
    }
}

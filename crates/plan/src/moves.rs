//! What moves without a roller's pressure: in whose place it comes, and what strengthens.
//!
//! Known by id, as the gate's swaps are; only what the library holds is ever offered.

/// What strengthens, the simplest first. Source: `warneke2024posture`, `bayattork2020`: strengthening
/// changes posture a little; which ones is our choice.
pub(crate) const STRENGTH: [&str; 2] = ["band-pull-apart", "prone-t"];

/// What takes the place of pressing where nothing may or can press, the most wanted first. Source:
/// our choice.
pub(crate) const MOVES: [&str; 5] =
    ["open-book", "thread-the-needle", "chair-extension", "cat-camel", "wall-slide"];

/// What there is on a day with too much pain for pressing, if it is comfortable. Source: our choice,
/// DESIGN section 10.
pub(crate) const COMFORTABLE: [&str; 1] = ["open-book"];

/// What a chair reset is made of. Source: our choice.
pub(crate) const ON_A_CHAIR: [&str; 1] = ["chair-extension"];

/// What bends the back backwards as far as it goes, besides draping over a roller on the floor.
pub(crate) const EXTENDS: [&str; 3] = ["chair-extension", "prayer-roll", "cat-camel"];

/// What turns the back as far as it goes.
pub(crate) const TWISTS: [&str; 3] = ["open-book", "thread-the-needle", "thoracic-rotation"];

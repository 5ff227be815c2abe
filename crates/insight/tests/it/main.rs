//! Insight's tests: the published examples to their last digit, the laws by chance, and cases of the
//! coach's own questions.

mod asked;
mod calibration;
mod courses;
mod laws;
mod nile;
mod published;
mod report;
mod running;
mod trials;
mod weekly;
mod words;

//! A level that may wander, seen through errors: the local level model by maximum likelihood, with
//! its beginning unknown (exact diffuse), and with one thing beside it, such as a step or a slope.
//!
//! Durbin and Koopman 2012, "Time Series Analysis by State Space Methods", chapters 2 and 5,
//! doi:10.1093/acprof:oso/9780199641178.001.0001.

mod diagnose;
mod filter;
mod fit;

pub use diagnose::Diagnosis;
pub use fit::{Beside, LocalLevel, Seek, Smoothed, local_level, local_level_beside};

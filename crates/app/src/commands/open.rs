//! `rollwise` alone: opens the app, whether or not it runs already.

use crate::commands::serve::{Running, serve, usual};
use crate::context::Context;
use crate::explain::Outcome;

pub(crate) fn run(context: &mut Context) -> Outcome {
    serve(&usual(), Running::Open, context)
}

//! stub
use crate::context::Context;
use crate::explain::Outcome;
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[command(flatten)]
    wishes: crate::planning::Wishes,
}
pub(crate) fn run(_args: &Args, _context: &mut Context) -> Outcome {
    Ok(crate::explain::Exit::Well)
}

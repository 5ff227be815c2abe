//! Packages of Debian and its kin: installed where that is possible, named where it isn't.

use std::process::Command;

use crate::fault::Outcome;
use crate::tool;

/// Whether packages can be installed here: there is `apt-get`, and we are root.
#[must_use]
pub fn can_install() -> bool {
    tool::find("apt-get").is_some() && is_root()
}

/// Installs packages, with nothing beside what they need.
///
/// # Errors
/// When the system says no.
pub fn install(packages: &[&str]) -> Outcome<()> {
    tool::run(apt().arg("update"))?;
    tool::run(apt().args(["install", "--yes", "--no-install-recommends"]).args(packages))
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
    command
}

fn is_root() -> bool {
    tool::read(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

//! `rollwise devices`: who was paired, and letting one go.

use crate::context::{Context, Form, JsonList};
use crate::explain::{Exit, Outcome};
use crate::report::{self, said};
use crate::server::devices::Devices;
use crate::server::pairing::Listed;
use crate::terminal::{columns, harmless};

/// Arguments of `rollwise devices`.
#[derive(clap::Args, Debug)]
#[command(
    after_help = "A device that was removed gets nothing more from here, at once, whether Rollwise
runs or not. What it has already stays on it. A key runs out by itself half a year after its device was
last seen.

Examples:
  rollwise devices
  rollwise devices remove \"Anna's phone\""
)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(clap::Subcommand, Debug)]
enum What {
    /// All of them; the same as without a word
    List,
    /// Remove one: its key is worth nothing from now on
    Remove {
        /// Its name, or its id as JSON has it
        name: String,
    },
}

pub(crate) fn run(args: &Args, context: &mut Context) -> Outcome {
    let devices = Devices::at(context.folder.devices());
    match &args.what {
        None | Some(What::List) => list(&devices, context),
        Some(What::Remove { name }) => {
            let removed = Listed::from(&devices.remove(name)?);
            match context.form {
                Form::Json => context.json(&removed)?,
                Form::Text => {
                    let told = format!("removed {}", removed.name);
                    writeln!(context.out, "{}", harmless(&said(&told)))?;
                }
            }
            Ok(Exit::Well)
        }
    }
}

fn list(devices: &Devices, context: &mut Context) -> Outcome {
    let devices: Vec<Listed> = devices.list()?.iter().map(Listed::from).collect();
    match context.form {
        Form::Json => {
            let mut list = JsonList::default();
            devices.iter().try_for_each(|device| list.push(device))?;
            list.write(&mut context.out)?;
        }
        Form::Text => {
            let widest = devices.iter().map(|device| columns(&device.name)).max().unwrap_or(0);
            for device in &devices {
                let name = harmless(&device.name);
                let gap = widest.saturating_sub(columns(&name));
                let Listed { made, seen, .. } = device;
                let when = format!("paired {made}  last seen {seen}");
                writeln!(context.out, "{name}{:gap$}  {}", "", said(&when))?;
            }
            if devices.is_empty() {
                report::note("no device is paired", "`rollwise serve --lan` shows how.");
            }
        }
    }
    Ok(Exit::Well)
}

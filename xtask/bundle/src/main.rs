//! `xtask-bundle WASM STATIC OUT`: makes the folder that the program carries inside
//! itself from the compiled browser app and the hand-written files beside it.
//!
//! This is its own program so that `xtask` stays quick to build, and so that the
//! `wasm-bindgen` tool comes from `Cargo.lock` at the one version that fits, with nothing
//! downloaded by hand. It decides nothing about the app: which files there are is up to
//! `crates/web`.

mod pack;
mod parts;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};

/// What the command line asked for.
struct Order {
    /// The module as cargo built it.
    wasm: PathBuf,
    /// The folder of files that go in as they are.
    static_dir: PathBuf,
    /// The folder to make; `dist`, the stamp and the cache live inside it.
    out: PathBuf,
}

fn main() -> ExitCode {
    match read_order().and_then(|order| bundle(&order)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("error: {fault:#}");
            ExitCode::FAILURE
        }
    }
}

fn read_order() -> anyhow::Result<Order> {
    let args: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    match args.as_slice() {
        [wasm, static_dir, out] => {
            Ok(Order { wasm: wasm.clone(), static_dir: static_dir.clone(), out: out.clone() })
        }
        _ => bail!("usage: xtask-bundle WASM STATIC OUT; `cargo xtask web` fills it in"),
    }
}

fn bundle(order: &Order) -> anyhow::Result<()> {
    let statics = parts::read_folder(&order.static_dir)?;
    let wasm = std::fs::read(&order.wasm)
        .with_context(|| format!("reading the compiled app {}", order.wasm.display()))?;
    let stamp = pack::stamp(&wasm, &statics);
    let dist = order.out.join("dist");
    let stamp_file = order.out.join("stamp");
    let fresh = dist.is_dir() && std::fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp);
    if !fresh {
        let mut files = parts::bind(&order.wasm, &order.out)?;
        for (name, bytes) in statics {
            if files.insert(name.clone(), bytes).is_some() {
                bail!("static/{name} has the name of a generated file: give it another");
            }
        }
        pack::list_in_service_worker(&mut files);
        pack::write(&files, &order.out, &dist)?;
        std::fs::write(&stamp_file, stamp).context("writing the stamp")?;
    }
    print!("{}", pack::table(&dist, fresh)?);
    Ok(())
}

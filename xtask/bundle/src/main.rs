//! `xtask-bundle WASM STATIC VOICE OUT`: makes two folders from the compiled browser app, the
//! hand-written files beside it and the built-in voice: `dist`, which the program carries inside
//! itself, and `static`, which any web host can serve.
//!
//! This is its own program so that `xtask` stays quick to build, and so that the
//! `wasm-bindgen` tool comes from `Cargo.lock` at the one version that fits, with nothing
//! downloaded by hand. It decides nothing about the app: which files there are is up to
//! `crates/web`.

mod arrange;
mod locals;
mod pack;
mod parts;
mod version;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};

/// The voice's name beside the page.
const VOICE: &str = "en.voice";

/// What the command line asked for.
struct Order {
    /// The module as cargo built it.
    wasm: PathBuf,
    /// The folder of files that go in as they are.
    static_dir: PathBuf,
    /// The built-in voice. The program carries it for its own use, so it is in `static` alone.
    voice: PathBuf,
    /// The folder to make; `dist`, `static`, the stamp and the cache live inside it.
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
        [wasm, static_dir, voice, out] => Ok(Order {
            wasm: wasm.clone(),
            static_dir: static_dir.clone(),
            voice: voice.clone(),
            out: out.clone(),
        }),
        _ => bail!("usage: xtask-bundle WASM STATIC VOICE OUT; `cargo xtask web` fills it in"),
    }
}

/// Whether a file by hand is a script or a style.
fn has_comments(name: &str) -> bool {
    name.ends_with(".js") || name.ends_with(".css")
}

fn bundle(order: &Order) -> anyhow::Result<()> {
    let mut statics = parts::read_folder(&order.static_dir)?;
    for (_, bytes) in statics.iter_mut().filter(|(name, _)| has_comments(name)) {
        *bytes = parts::bare(std::str::from_utf8(bytes)?).into_bytes();
    }
    let wasm = std::fs::read(&order.wasm)
        .with_context(|| format!("reading the compiled app {}", order.wasm.display()))?;
    let voice = std::fs::read(&order.voice)
        .with_context(|| format!("reading the voice {}", order.voice.display()))?;
    let stamp = pack::stamp(&[&wasm, &voice], &statics);
    let (dist, hosted) = (order.out.join("dist"), order.out.join("static"));
    let stamp_file = order.out.join("stamp");
    let there = dist.is_dir() && hosted.is_dir();
    let fresh = there && std::fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp);
    if !fresh {
        let mut files = statics;
        for (name, bytes) in parts::bind(&order.wasm, &order.out)? {
            let name = format!("{}{name}", version::FOLDER);
            if files.insert(name.clone(), bytes).is_some() {
                bail!("static/{name} has the name of a generated file: give it another");
            }
        }
        if files.insert(VOICE.to_owned(), voice).is_some() {
            bail!("static/{VOICE} has the name of the voice: give it another");
        }
        let mut files = version::versioned(files)?;
        pack::write(&files, &hosted)?;
        files.remove(VOICE);
        pack::write(&pack::with_compressed(files, &order.out)?, &dist)?;
        std::fs::write(&stamp_file, stamp).context("writing the stamp")?;
    }
    print!("{}", pack::table(&dist, fresh)?);
    println!("  for any web host: {}", hosted.display());
    Ok(())
}

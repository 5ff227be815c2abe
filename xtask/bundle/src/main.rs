//! `xtask-bundle WASM STATIC OUT`: makes two folders from the compiled browser app, the hand-written
//! files beside it, the words of other languages and the built-in voices: `dist`, which the program
//! carries inside itself, and `static`, which any web host can serve.
//!
//! This is its own program so that `xtask` stays quick to build, and so that the
//! `wasm-bindgen` tool comes from `Cargo.lock` at the one version that fits, with nothing
//! downloaded by hand. It decides nothing about the app: which files there are is up to
//! `crates/web`.

mod arrange;
mod locals;
mod pack;
mod parts;
mod streams;
mod version;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};

use crate::parts::Files;

/// Where this is set, the pseudo-language is brought along: `?language=ar-XB` shows it.
const PSEUDO: &str = "ROLLWISE_PSEUDO";

/// What the command line asked for.
struct Order {
    /// The module as cargo built it.
    wasm: PathBuf,
    /// The folder of files that go in as they are.
    static_dir: PathBuf,
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
        [wasm, static_dir, out] => {
            Ok(Order { wasm: wasm.clone(), static_dir: static_dir.clone(), out: out.clone() })
        }
        _ => bail!("usage: xtask-bundle WASM STATIC OUT; `cargo xtask web` fills it in"),
    }
}

/// Whether a file by hand is a script or a style.
fn has_comments(name: &str) -> bool {
    name.ends_with(".js") || name.ends_with(".css")
}

fn bundle(order: &Order) -> anyhow::Result<()> {
    let mut files = parts::read_folder(&order.static_dir)?;
    for (_, bytes) in files.iter_mut().filter(|(name, _)| has_comments(name)) {
        *bytes = parts::bare(std::str::from_utf8(bytes)?).into_bytes();
    }
    for (name, bytes) in of_languages() {
        add(&mut files, name, bytes)?;
    }
    let wasm = std::fs::read(&order.wasm)
        .with_context(|| format!("reading the compiled app {}", order.wasm.display()))?;
    let stamp = pack::stamp(&wasm, &files);
    let (dist, hosted) = (order.out.join("dist"), order.out.join("static"));
    let stamp_file = order.out.join("stamp");
    let there = dist.is_dir() && hosted.is_dir();
    let fresh = there && std::fs::read_to_string(&stamp_file).is_ok_and(|old| old == stamp);
    if !fresh {
        for (name, bytes) in parts::bind(&order.wasm, &order.out)? {
            add(&mut files, format!("{}{name}", version::FOLDER), bytes)?;
        }
        let mut files = version::versioned(files)?;
        pack::write(&files, &hosted)?;
        // The program carries the voices for its own use.
        files.retain(|name, _| !name.ends_with(".voice"));
        pack::write(&pack::with_compressed(files, &order.out)?, &dist)?;
        std::fs::write(&stamp_file, stamp).context("writing the stamp")?;
    }
    print!("{}", pack::table(&dist, fresh)?);
    println!("  for any web host: {}", hosted.display());
    Ok(())
}

/// What only one language needs: its words, which belong to a version, and its voice.
fn of_languages() -> Files {
    let words = library::packs().map(|(tag, words)| (tag, words.to_owned()));
    let pseudo = std::env::var_os(PSEUDO).map(|_| (library::PSEUDO, library::pseudo()));
    let words = words
        .chain(pseudo)
        .map(|(tag, words)| (format!("{}{tag}.words", version::FOLDER), words.into_bytes()));
    let voices = library::VOICES.iter().map(|(tag, pack)| (format!("{tag}.voice"), pack.to_vec()));
    words.chain(voices).collect()
}

fn add(files: &mut Files, name: String, bytes: Vec<u8>) -> anyhow::Result<()> {
    if files.contains_key(&name) {
        bail!("static/{name} has the name of a generated file: give it another");
    }
    files.insert(name, bytes);
    Ok(())
}

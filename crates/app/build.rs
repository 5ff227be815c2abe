//! Makes a list of the browser app's files, so that the program carries them inside itself.
//!
//! `cargo xtask web` leaves them in `web/dist` of the target folder, each with a brotli sibling
//! where that is smaller. Without them the list is empty, and the server answers with a page that
//! says how to make them.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::hash::{DefaultHasher, Hasher as _};
use std::io;
use std::path::{Path, PathBuf};

fn main() -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let files = match web_folder(&out) {
        None => BTreeMap::new(),
        Some(web) => {
            // Watching a folder that isn't there would build this crate anew every time.
            fs::create_dir_all(&web)?;
            println!("cargo::rerun-if-changed={}", web.display());
            let mut files = BTreeMap::new();
            collect(&web.join("dist"), "", &mut files)?;
            files
        }
    };
    println!("cargo::rerun-if-changed=build.rs");
    fs::write(out.join("assets.rs"), list(&files)?)?;
    println!("cargo::rerun-if-changed={VOICES}");
    fs::write(out.join("voices.rs"), voices()?)
}

/// The built-in voices, which `library` carries; here only what tells that one changed.
const VOICES: &str = "../../library/voices";

/// The voices as files, in the order in which `library` has them.
fn voices() -> io::Result<String> {
    let mut files = BTreeMap::new();
    collect(Path::new(VOICES), "", &mut files)?;
    let mut code = String::from("&[\n");
    for (at, (name, path)) in files.iter().enumerate() {
        let tag = tag(path)?;
        writeln!(
            code,
            "Asset {{ name: {name:?}, tag: \"\\\"{tag:016x}\\\"\", bytes: library::VOICES[{at}].1, \
             brotli: None }},"
        )
        .expect("a String takes everything");
    }
    code.push_str("]\n");
    Ok(code)
}

/// SipHash with fixed keys: it only has to change when the file does.
fn tag(file: &Path) -> io::Result<u64> {
    let mut hash = DefaultHasher::new();
    hash.write(&fs::read(file)?);
    Ok(hash.finish())
}

/// `web` in the target folder, which cargo marks as a cache.
fn web_folder(out: &Path) -> Option<PathBuf> {
    out.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file()).map(|it| it.join("web"))
}

/// Every file below `folder`, by its name with `/` between folders.
fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, PathBuf>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{prefix}{name}/"), files)?;
        } else {
            files.insert(format!("{prefix}{name}"), entry.path());
        }
    }
    Ok(())
}

fn list(files: &BTreeMap<String, PathBuf>) -> io::Result<String> {
    let mut code = String::from("&[\n");
    for (name, path) in files.iter().filter(|(name, _)| !name.ends_with(".br")) {
        let small = match files.get(&format!("{name}.br")) {
            Some(small) => format!("Some(include_bytes!({:?}))", small.display().to_string()),
            None => "None".into(),
        };
        let (path, tag) = (path.display().to_string(), tag(path)?);
        writeln!(
            code,
            "Asset {{ name: {name:?}, tag: \"\\\"{tag:016x}\\\"\", bytes: include_bytes!({path:?}), \
             brotli: {small} }},"
        )
        .expect("a String takes everything");
    }
    code.push_str("]\n");
    Ok(code)
}

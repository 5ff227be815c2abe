//! Puts the gathered files in place, each with its compressed sibling, and says how large they
//! are. Compression at the highest quality is slow, so results are kept by content.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::Context;
use sha2::{Digest, Sha256};

use crate::parts::Files;

/// Raise it when this program starts to make something else from the same input.
const FORMAT: &str = "2";

/// In `sw.js`, this text becomes the version of the whole bundle.
const VERSION_MARK: &str = "__ROLLWISE_VERSION__";
/// In `sw.js`, this text becomes a JSON array of every file's name.
const FILES_MARK: &str = "\"__ROLLWISE_FILES__\"";
const SERVICE_WORKER: &str = "sw.js";

/// Changes exactly when the bundle would.
pub(crate) fn stamp(wasm: &[u8], statics: &Files) -> String {
    let mut hash = Sha256::new();
    for part in [FORMAT.as_bytes(), wasm] {
        absorb(&mut hash, part);
    }
    for (name, bytes) in statics {
        absorb(&mut hash, name.as_bytes());
        absorb(&mut hash, bytes);
    }
    hex(&hash.finalize())
}

/// Tells the service worker, if there is one, what to keep for the day without a network.
pub(crate) fn list_in_service_worker(files: &mut Files) {
    let Some(script) = files.get(SERVICE_WORKER) else { return };
    let Ok(script) = String::from_utf8(script.clone()) else { return };
    let mut hash = Sha256::new();
    for (name, bytes) in files.iter() {
        absorb(&mut hash, name.as_bytes());
        absorb(&mut hash, bytes);
    }
    let version = &hex(&hash.finalize())[..16];
    let names: Vec<String> =
        files.keys().filter(|name| *name != SERVICE_WORKER).map(|name| quote(name)).collect();
    let script = script
        .replace(VERSION_MARK, version)
        .replace(FILES_MARK, &format!("[{}]", names.join(",")));
    files.insert(SERVICE_WORKER.to_owned(), script.into_bytes());
}

/// Writes the bundle beside the old one and then swaps, so that no build sees half of it.
///
/// # Errors
/// When the disk refuses.
pub(crate) fn write(files: &Files, out: &Path, dist: &Path) -> anyhow::Result<()> {
    let cache = out.join("brotli");
    std::fs::create_dir_all(&cache).context("making the folder of compressed files")?;
    let fresh = out.join("dist.new");
    if fresh.exists() {
        std::fs::remove_dir_all(&fresh).context("clearing an unfinished bundle")?;
    }
    for (name, bytes) in files {
        let path = fresh.join(name);
        let folder = path.parent().context("a file of the bundle has no folder")?;
        std::fs::create_dir_all(folder)?;
        std::fs::write(&path, bytes).with_context(|| format!("writing {}", path.display()))?;
        let small = compressed(bytes, &cache)?;
        if small.len() < bytes.len() {
            std::fs::write(fresh.join(format!("{name}.br")), small)?;
        }
    }
    if dist.exists() {
        std::fs::remove_dir_all(dist).context("clearing the last bundle")?;
    }
    std::fs::rename(&fresh, dist).context("putting the bundle in place")
}

/// Each file with its size as it is and as it is sent, and the sum.
///
/// # Errors
/// When the finished folder can't be read.
pub(crate) fn table(dist: &Path, fresh: bool) -> anyhow::Result<String> {
    let files = crate::parts::read_folder(dist)?;
    let mut text = String::new();
    let (mut raw_sum, mut sent_sum) = (0, 0);
    for (name, bytes) in files.iter().filter(|(name, _)| !name.ends_with(".br")) {
        let sent = files.get(&format!("{name}.br")).map_or(bytes.len(), Vec::len);
        raw_sum += bytes.len();
        sent_sum += sent;
        writeln!(text, "  {name:<28} {:>9} B  {sent:>8} B brotli", bytes.len())?;
    }
    let note = if fresh { " (up to date)" } else { "" };
    writeln!(text, "  {:<28} {raw_sum:>9} B  {sent_sum:>8} B brotli{note}", "all told")?;
    Ok(text)
}

fn compressed(bytes: &[u8], cache: &Path) -> anyhow::Result<Vec<u8>> {
    let kept = cache.join(format!("{}.br", hex(&Sha256::digest(bytes))));
    if let Ok(found) = std::fs::read(&kept) {
        return Ok(found);
    }
    let mut small = Vec::new();
    let (buffer, quality, window) = (4096, 11, 22);
    let mut writer = brotli::CompressorWriter::new(&mut small, buffer, quality, window);
    writer.write_all(bytes).context("compressing")?;
    writer.flush().context("compressing")?;
    drop(writer);
    // A torn cache entry would be served for ever: write beside it, then rename.
    let part = kept.with_extension("part");
    std::fs::write(&part, &small)?;
    std::fs::rename(&part, &kept)?;
    Ok(small)
}

/// Length first, so that no two lists of parts run together into the same bytes.
fn absorb(hash: &mut Sha256, part: &[u8]) {
    hash.update(u64::try_from(part.len()).expect("a length fits 64 bits").to_be_bytes());
    hash.update(part);
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        text.push_str(&format!("{byte:02x}"));
        text
    })
}

/// A file's name as a JSON string. Names come from our own tree: no control characters.
fn quote(name: &str) -> String {
    format!("\"./{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

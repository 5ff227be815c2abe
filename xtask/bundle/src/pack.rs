//! Puts the gathered files in place, each with its compressed sibling, and says how large they
//! are. Compression at the highest quality is slow, so results are kept by content.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context, bail};
use sha2::{Digest, Sha256};

use crate::parts::Files;
use crate::streams;

/// Raise it when this program starts to make something else from the same input.
const FORMAT: &str = "8";

/// The most that everybody fetches, in bytes. Source: our choice: in some seconds on a poor network.
const SENT_MAX: usize = 450_000;

/// Changes exactly when the bundle would.
pub(crate) fn stamp(wasm: &[u8], others: &Files) -> String {
    let mut hash = Sha256::new();
    absorb(&mut hash, FORMAT.as_bytes());
    absorb(&mut hash, wasm);
    absorb_all(&mut hash, others);
    hex(&hash.finalize())
}

/// The files, each with a compressed sibling where that is smaller by a tenth: pictures aren't.
///
/// # Errors
/// When the disk refuses.
pub(crate) fn with_compressed(files: Files, out: &Path) -> anyhow::Result<Files> {
    let cache = out.join("brotli");
    std::fs::create_dir_all(&cache).context("making the folder of compressed files")?;
    let mut all = Files::new();
    for (name, bytes) in files {
        let whole = Vec::from([&bytes[..]]);
        let parts = if name.ends_with(streams::FILE) { streams::parts(&bytes)? } else { whole };
        let small = compressed(&bytes, &parts, &cache)?;
        if small.len() * 10 < bytes.len() * 9 {
            all.insert(format!("{name}.br"), small);
        }
        all.insert(name, bytes);
    }
    Ok(all)
}

/// Writes a folder beside the old one and then swaps, so that no build sees half of it.
///
/// # Errors
/// When the disk refuses.
pub(crate) fn write(files: &Files, to: &Path) -> anyhow::Result<()> {
    let fresh = to.with_extension("new");
    if fresh.exists() {
        std::fs::remove_dir_all(&fresh).context("clearing an unfinished bundle")?;
    }
    for (name, bytes) in files {
        let path = fresh.join(name);
        let folder = path.parent().context("a file of the bundle has no folder")?;
        std::fs::create_dir_all(folder)?;
        std::fs::write(&path, bytes).with_context(|| format!("writing {}", path.display()))?;
    }
    if to.exists() {
        std::fs::remove_dir_all(to).context("clearing the last bundle")?;
    }
    std::fs::rename(&fresh, to).context("putting the bundle in place")
}

/// Each file with its size as it is and as it is sent, and the sum: of what everybody fetches, so
/// without the words of other languages.
///
/// # Errors
/// When the finished folder can't be read, or holds more than may be sent.
pub(crate) fn table(dist: &Path, fresh: bool) -> anyhow::Result<String> {
    let files = crate::parts::read_folder(dist)?;
    let mut text = String::new();
    let (mut raw_sum, mut sent_sum) = (0, 0);
    for (name, bytes) in files.iter().filter(|(name, _)| !name.ends_with(".br")) {
        let sent = files.get(&format!("{name}.br")).map_or(bytes.len(), Vec::len);
        if !is_of_language(name) {
            raw_sum += bytes.len();
            sent_sum += sent;
        }
        writeln!(text, "  {name:<36} {:>9} B  {sent:>8} B brotli", bytes.len())?;
    }
    let note = if fresh { " (up to date)" } else { "" };
    writeln!(text, "  {:<36} {raw_sum:>9} B  {sent_sum:>8} B brotli{note}", "all told")?;
    if sent_sum > SENT_MAX {
        let over = sent_sum - SENT_MAX;
        bail!(
            "{text}the app is {over} B over its limit of {SENT_MAX} B: ARCHITECTURE.md tells where \
             its bytes are and what keeps them few"
        );
    }
    Ok(text)
}

/// Whether a file is the words of a language, compressed or not: only who chose it fetches them.
fn is_of_language(name: &str) -> bool {
    name.trim_end_matches(".br").ends_with(".words")
}

/// Compressed, each of its parts by itself.
fn compressed(bytes: &[u8], parts: &[&[u8]], cache: &Path) -> anyhow::Result<Vec<u8>> {
    let kept = cache.join(format!("{}.br", hex(&Sha256::digest(bytes))));
    if let Ok(found) = std::fs::read(&kept) {
        return Ok(found);
    }
    let mut small = Vec::new();
    let (buffer, quality, window) = (4096, 11, 22);
    let mut writer = brotli::CompressorWriter::new(&mut small, buffer, quality, window);
    for part in parts {
        // A flush ends what is written so far, statistics and all.
        writer.write_all(part).context("compressing")?;
        writer.flush().context("compressing")?;
    }
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

/// Every file, its name and its content.
pub(crate) fn absorb_all(hash: &mut Sha256, files: &Files) {
    for (name, bytes) in files {
        absorb(hash, name.as_bytes());
        absorb(hash, bytes);
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        text.push_str(&format!("{byte:02x}"));
        text
    })
}

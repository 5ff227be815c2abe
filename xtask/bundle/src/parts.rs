//! Gathers the files of the bundle: the bindings made from the module, and the hand-written
//! folder. Nothing is compressed or put in place here; that is `pack`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

/// Name inside the bundle, with `/` between folders → content.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Makes `web.js` and `web.streams` from the compiled module. Binaryen's optimiser isn't asked: what
/// it made of this module was 11 % smaller, and 1.5 % larger once compressed.
///
/// # Errors
/// When the module was compiled against another `wasm-bindgen`, or the disk refuses.
pub(crate) fn bind(wasm: &Path, out: &Path) -> anyhow::Result<Files> {
    let folder = out.join("bound");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).context("clearing the last bindings")?;
    }
    let mut bound = Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()
        .context("making the JavaScript bindings")?;
    // What the module and its script call each other's things is between the two of them. As numbers
    // the names, each with a hash, are 5 KB less once compressed.
    let mut numbers = BTreeMap::new();
    for (number, import) in bound.wasm_mut().imports.iter_mut().enumerate() {
        numbers.insert(std::mem::replace(&mut import.name, number.to_string()), number);
    }
    bound.emit(&folder).context("writing the JavaScript bindings")?;
    let mut files = read_folder(&folder)?;
    let script = files.get_mut("web.js").context("the bindings have no script")?;
    let bare = bare(std::str::from_utf8(script)?);
    *script = numbered(&bare, numbers)?.into_bytes();
    let module = files.remove("web_bg.wasm").context("the bindings have no module")?;
    let streams = crate::streams::split(&crate::arrange::arranged(&module)?)?;
    files.insert(crate::streams::FILE.to_owned(), streams);
    Ok(files)
}

/// The script with each import, a field on a line of its own, under its number.
///
/// # Errors
/// When it lacks one.
fn numbered(script: &str, mut numbers: BTreeMap<String, usize>) -> anyhow::Result<String> {
    let mut renamed = String::with_capacity(script.len());
    for line in script.lines() {
        let field = line.split_once(':');
        match field.and_then(|(name, rest)| Some((numbers.remove(name)?, rest))) {
            Some((number, rest)) => writeln!(renamed, "{number}:{rest}")?,
            None => writeln!(renamed, "{line}")?,
        }
    }
    if let Some(name) = numbers.keys().next() {
        bail!("the bindings' script has no line for {name}");
    }
    Ok(renamed)
}

/// A script or a style without its comments and indentation: 3.5 KB of all of them once compressed. Only
/// for what puts every comment on lines of its own and breaks no text over lines, as wasm-bindgen and
/// we do.
pub(crate) fn bare(script: &str) -> String {
    let mut bare = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim_start) {
        in_comment |= line.starts_with("/*");
        if !in_comment && !line.is_empty() && !line.starts_with("//") {
            bare.push_str(line);
            bare.push('\n');
        }
        in_comment &= !line.trim_end().ends_with("*/");
    }
    bare
}

/// Every file below `folder`. Hidden files (editors' leftovers) stay out.
///
/// # Errors
/// When the folder can't be read.
pub(crate) fn read_folder(folder: &Path) -> anyhow::Result<Files> {
    let mut files = Files::new();
    read_into(folder, "", &mut files)?;
    Ok(files)
}

fn read_into(folder: &Path, prefix: &str, files: &mut Files) -> anyhow::Result<()> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("listing {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let Some(name) = entry.file_name().to_str().map(str::to_owned) else {
            bail!("{} has a name that is not text", entry.path().display());
        };
        if name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        if path.is_dir() {
            read_into(&path, &format!("{prefix}{name}/"), files)?;
        } else {
            let bytes =
                std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            files.insert(format!("{prefix}{name}"), bytes);
        }
    }
    Ok(())
}

//! Gathers the files of the bundle: the bindings made from the module, and the hand-written
//! folder. Nothing is compressed or put in place here; that is `pack`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

/// Name inside the bundle, with `/` between folders → content.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Makes `web.js` and `web_bg.wasm` from the compiled module.
///
/// # Errors
/// When the module was compiled against another `wasm-bindgen`, or the disk refuses.
pub(crate) fn bind(wasm: &Path, out: &Path, wasm_opt: Option<&Path>) -> anyhow::Result<Files> {
    let folder = out.join("bound");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).context("clearing the last bindings")?;
    }
    Bindgen::new()
        .input_path(wasm)
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&folder)
        .context("making the JavaScript bindings")?;
    if let Some(tool) = wasm_opt {
        optimise(tool, &folder)?;
    }
    read_folder(&folder)
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

/// Shrinks every module in the folder. A tool too old for what rustc emits is no reason to
/// stop: the module is left as it was, and that is said.
fn optimise(tool: &Path, folder: &Path) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_none_or(|ext| ext != "wasm") {
            continue;
        }
        let smaller = path.with_extension("opt");
        let done = Command::new(tool)
            .arg("-Oz")
            .args(["--enable-bulk-memory", "--enable-mutable-globals", "--enable-sign-ext"])
            .args(["--enable-nontrapping-float-to-int", "--enable-reference-types"])
            .arg("--enable-multivalue")
            .arg(&path)
            .arg("-o")
            .arg(&smaller)
            .output()
            .with_context(|| format!("starting {}", tool.display()))?;
        if done.status.success() {
            std::fs::rename(&smaller, &path)?;
        } else {
            eprintln!(
                "note: {} could not read the module; it stays as rustc made it",
                tool.display()
            );
        }
    }
    Ok(())
}

//! The version of a bundle, and where it stands: in a folder's name, and in the service worker.
//!
//! What a page begins with it goes on with, so all that is loaded later lies in a folder that has
//! the version in its name. The service worker lists every file with its hash: a browser keeps all of
//! them or none.

use anyhow::{Context, bail};
use sha2::{Digest, Sha256};

use crate::pack::{absorb_all, hex};
use crate::parts::Files;

/// The folder of what belongs to one version; in the bundle the version stands in its name.
pub(crate) const FOLDER: &str = "app/";

const PAGE: &str = "index.html";
const SERVICE_WORKER: &str = "sw.js";
/// In the service worker, this text becomes the version of the whole bundle.
const VERSION_MARK: &str = "__ROLLWISE_VERSION__";
/// In the service worker, this text becomes an array of every other file: name, type, hash.
const FILES_MARK: &str = "\"__ROLLWISE_FILES__\"";

/// How much of the hash names a version, in hex digits. Source: our choice; 64 bits never meet by
/// chance.
const VERSION_DIGITS: usize = 16;

/// The files under the names that they are served by, the page and the service worker telling so.
///
/// # Errors
/// When one of those two is missing, or lacks its mark.
pub(crate) fn versioned(files: Files) -> anyhow::Result<Files> {
    let mut hash = Sha256::new();
    absorb_all(&mut hash, &files);
    let version = &hex(&hash.finalize())[..VERSION_DIGITS];
    let folder = format!("app-{version}/");
    let named = |(name, bytes): (String, Vec<u8>)| match name.strip_prefix(FOLDER) {
        Some(rest) => (format!("{folder}{rest}"), bytes),
        None => (name, bytes),
    };
    let mut files: Files = files.into_iter().map(named).collect();
    change(&mut files, PAGE, &format!("\"{FOLDER}"), &format!("\"{folder}"))?;
    let script = files.remove(SERVICE_WORKER).context("there is no service worker")?;
    let list = list(&files)?;
    files.insert(SERVICE_WORKER.to_owned(), script);
    change(&mut files, SERVICE_WORKER, VERSION_MARK, version)?;
    change(&mut files, SERVICE_WORKER, FILES_MARK, &list)?;
    Ok(files)
}

fn change(files: &mut Files, name: &str, mark: &str, into: &str) -> anyhow::Result<()> {
    let bytes = files.get_mut(name).with_context(|| format!("there is no {name}"))?;
    let text = std::str::from_utf8(bytes).with_context(|| format!("{name} is no text"))?;
    if !text.contains(mark) {
        bail!("{name} lacks the mark {mark}");
    }
    *bytes = text.replace(mark, into).into_bytes();
    Ok(())
}

/// Every file with its type and hash, a line each.
fn list(files: &Files) -> anyhow::Result<String> {
    let mut lines = String::from("[\n");
    for (name, bytes) in files {
        let hash = hex(&Sha256::digest(bytes));
        let (name, kind) = (quote(name), content_type(name)?);
        lines.push_str(&format!("  [{name}, \"{kind}\", \"{hash}\"],\n"));
    }
    lines.push(']');
    Ok(lines)
}

/// What a browser takes a file for, whatever its host says. A new kind of file is told here, too.
fn content_type(name: &str) -> anyhow::Result<&'static str> {
    Ok(match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "words" => "text/plain; charset=utf-8",
        "voice" | "streams" => "application/octet-stream",
        _ => bail!("{name} is of a kind that the bundle doesn't know: tell it its content type"),
    })
}

/// A file's name as a JavaScript string. Names come from our own tree: no control characters.
fn quote(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(style: &str) -> Files {
        let page = "<link href=\"app/style.css\"><link href=\"icon.svg\">";
        let worker = "const V = \"__ROLLWISE_VERSION__\"; const F = \"__ROLLWISE_FILES__\";";
        [("index.html", page), ("app/style.css", style), ("icon.svg", "<svg/>"), ("sw.js", worker)]
            .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
            .into()
    }

    fn text(files: &Files, name: &str) -> String {
        String::from_utf8(files[name].clone()).unwrap()
    }

    #[test]
    fn the_version_is_in_the_folder_and_what_changes_changes_it() {
        let (one, same, other) =
            (versioned(files("a")), versioned(files("a")), versioned(files("b")));
        let (one, other) = (one.unwrap(), other.unwrap());
        assert_eq!(one, same.unwrap());
        let folder = |files: &Files| {
            files
                .keys()
                .find_map(|name| name.strip_suffix("/style.css").map(str::to_owned))
                .unwrap()
        };
        assert_ne!(folder(&one), folder(&other));
        let page = format!("<link href=\"{}/style.css\"><link href=\"icon.svg\">", folder(&one));
        assert_eq!(text(&one, "index.html"), page);
        assert!(text(&one, "sw.js").contains(folder(&one).trim_start_matches("app-")));
    }

    #[test]
    fn the_worker_lists_every_other_file_with_its_hash() {
        let files = versioned(files("a")).unwrap();
        let worker = text(&files, "sw.js");
        for (name, bytes) in files.iter().filter(|(name, _)| *name != "sw.js") {
            assert!(worker.contains(&format!("[\"{name}\", ")), "{name} in {worker}");
            assert!(worker.contains(&hex(&Sha256::digest(bytes))), "{name} in {worker}");
        }
        assert!(!worker.contains("\"sw.js\""), "{worker}");
    }

    #[test]
    fn what_is_missing_or_unknown_is_said() {
        let mut lacking = files("a");
        lacking.insert("sw.js".into(), b"no mark".to_vec());
        assert!(versioned(lacking).unwrap_err().to_string().contains("lacks the mark"));
        let mut odd = files("a");
        odd.insert("app/x.exe".into(), Vec::new());
        assert!(versioned(odd).unwrap_err().to_string().contains("content type"));
    }
}

//! A web host as plain as there is: files below a sub-path, with content types and nothing else. It
//! can fail as hosts and networks do, and be given a new version.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use anyhow::Context as _;
use sha2::{Digest as _, Sha256};

/// Where the app lies on the host.
const FOLDER: &str = "/rollwise/";
/// What a login page says.
pub const PORTAL: &str = "Welcome to the hotel";

/// A host of the static folder that `cargo xtask web` makes. Its threads end with the process.
pub struct Host {
    port: u16,
    site: Arc<Mutex<Site>>,
}

/// What is hosted, and how that goes.
struct Site {
    files: BTreeMap<String, Vec<u8>>,
    weather: Weather,
}

/// How a network behaves.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Weather {
    /// All is well.
    Fair,
    /// Nobody answers.
    Dead,
    /// A login page answers, whatever is asked for.
    Portal,
    /// The file whose name ends so breaks off half way, and says that it is whole.
    Torn(&'static str),
}

impl Host {
    /// Starts hosting.
    ///
    /// # Errors
    /// When the folder isn't there, or there is no port.
    pub fn start() -> anyhow::Result<Host> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/web/static");
        let mut files = BTreeMap::new();
        read_into(&folder, "", &mut files).context("reading what `cargo xtask web` makes")?;
        let site = Arc::new(Mutex::new(Site { files, weather: Weather::Fair }));
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let hosted = Arc::clone(&site);
        thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                let site = Arc::clone(&hosted);
                // A browser that goes away is no fault of the host's.
                thread::spawn(move || drop(answer(stream, &site)));
            }
        });
        Ok(Host { port, site })
    }

    /// The address to open.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}{FOLDER}", self.port)
    }

    /// The origin of that.
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Lets the network behave so from now on.
    pub fn set(&self, weather: Weather) {
        self.site().weather = weather;
    }

    /// Puts another version in place of this one: the same app under another name.
    ///
    /// # Errors
    /// When what is hosted isn't what the bundle makes.
    pub fn renew(&self) -> anyhow::Result<()> {
        let mut site = self.site();
        let folder = site.files.keys().find_map(|name| name.split_once('/'));
        let old =
            folder.and_then(|(folder, _)| folder.strip_prefix("app-")).context("a version")?;
        let (old, new) = (old.to_owned(), next(old)?);
        let page = site.files.get("index.html").map(|page| hash(page)).context("a page")?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace(&old, &new);
        let mut files = BTreeMap::new();
        for (name, bytes) in &site.files {
            let written = name == "index.html" || name == "sw.js";
            let bytes = if written { text(bytes).into_bytes() } else { bytes.clone() };
            files.insert(name.replace(&old, &new), bytes);
        }
        let renewed = hash(&files["index.html"]);
        let worker = files.get_mut("sw.js").context("a service worker")?;
        *worker = String::from_utf8_lossy(worker).replace(&page, &renewed).into_bytes();
        site.files = files;
        Ok(())
    }

    fn site(&self) -> MutexGuard<'_, Site> {
        self.site.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Another name of a version.
fn next(version: &str) -> anyhow::Result<String> {
    let number = u64::from_str_radix(version, 16).context("a version is a number")?;
    Ok(format!("{:016x}", number.wrapping_add(1)))
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn read_into(
    folder: &Path,
    prefix: &str,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            read_into(&path, &format!("{prefix}{name}/"), files)?;
        } else {
            files.insert(format!("{prefix}{name}"), std::fs::read(&path)?);
        }
    }
    Ok(())
}

/// Answers one request, and closes.
fn answer(mut stream: TcpStream, site: &Mutex<Site>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    // The rest of the request is read, or the answer would be cut off by its closing.
    while lines.next().transpose()?.is_some_and(|line| !line.is_empty()) {}
    let path = first.split(' ').nth(1).unwrap_or_default();
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let name = match path.strip_prefix(FOLDER) {
        Some("") => "index.html",
        Some(name) => name,
        None => "nothing",
    };
    let (weather, file) = {
        let site = site.lock().unwrap_or_else(PoisonError::into_inner);
        (site.weather, site.files.get(name).cloned())
    };
    let (status, kind, body) = match (weather, file) {
        (Weather::Dead, _) => return Ok(()),
        (Weather::Portal, _) => ("200 OK", "text/html", format!("<p>{PORTAL}").into_bytes()),
        (Weather::Torn(end), Some(file)) if name.ends_with(end) => {
            ("200 OK", kind(name), file[..file.len() / 2].to_vec())
        }
        (_, Some(file)) => ("200 OK", kind(name), file),
        (_, None) => ("404 Not Found", "text/html", b"<p>Not here".to_vec()),
    };
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes())?;
    stream.write_all(&body)
}

fn kind(name: &str) -> &'static str {
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html",
        "css" => "text/css",
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        _ => "application/octet-stream",
    }
}

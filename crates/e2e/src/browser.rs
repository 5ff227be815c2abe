//! A headless Chromium with a profile of its own.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::rc::Rc;
use std::time::Duration;

use anyhow::Context as _;
use serde_json::json;
use tempfile::TempDir;

use crate::{Devtools, Page, Size, Theme, wait};

/// A running browser; it ends with this value.
pub struct Browser {
    process: Child,
    devtools: Rc<RefCell<Devtools>>,
    profile: Profile,
}

/// Where the browser keeps what it knows.
enum Profile {
    /// Thrown away at the end.
    Own(TempDir),
    /// Kept, for a browser that is killed and started again.
    Kept(PathBuf),
}

impl Profile {
    fn path(&self) -> &Path {
        match self {
            Profile::Own(folder) => folder.path(),
            Profile::Kept(path) => path,
        }
    }
}

impl Browser {
    /// Starts a browser that knows nothing yet.
    ///
    /// # Errors
    /// When there is no browser, or it doesn't come up.
    pub fn start() -> anyhow::Result<Browser> {
        Browser::with(Profile::Own(TempDir::new()?), |_| {})
    }

    /// Starts a browser that knows what an earlier one left in `profile`.
    ///
    /// # Errors
    /// When there is no browser, or it doesn't come up.
    pub fn start_with_profile(profile: &Path) -> anyhow::Result<Browser> {
        Browser::with(Profile::Kept(profile.to_owned()), |_| {})
    }

    /// Starts a browser that knows nothing yet, at somebody's home: it trusts what they trust. `names`
    /// are found at this machine's loopback, as a network would find them.
    ///
    /// # Errors
    /// When there is no browser, or it doesn't come up.
    pub fn start_at_home(home: &Path, names: &[&str]) -> anyhow::Result<Browser> {
        let rules: Vec<String> = names.iter().map(|name| format!("MAP {name} 127.0.0.1")).collect();
        Browser::with(Profile::Own(TempDir::new()?), |command| {
            command.env("HOME", home).arg(format!("--host-resolver-rules={}", rules.join(",")));
        })
    }

    fn with(profile: Profile, more: impl FnOnce(&mut Command)) -> anyhow::Result<Browser> {
        let program = std::env::var_os("ROLLWISE_CHROMIUM").unwrap_or_else(|| "chromium".into());
        let door = profile.path().join("DevToolsActivePort");
        let _ = std::fs::remove_file(&door); // of a browser that was killed
        let mut command = Command::new(program);
        command
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"])
            .args(["--no-first-run", "--disable-background-networking"])
            .args(["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"])
            .args(["--autoplay-policy=no-user-gesture-required", "--mute-audio"])
            // A camera that shows a moving picture, and a person who lets it.
            .args(["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"])
            .args(["--force-color-profile=srgb", "--hide-scrollbars", "--remote-debugging-port=0"])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        more(&mut command);
        let process = command
            .arg("about:blank")
            .spawn()
            .context("starting the browser; ROLLWISE_CHROMIUM names its program file")?;
        let mut browser = Starting(Some(process));
        let (port, path) = wait("the browser to come up", Duration::from_secs(30), || {
            let text = std::fs::read_to_string(&door).unwrap_or_default();
            let mut lines = text.lines();
            let port = lines.next().and_then(|port| port.parse::<u16>().ok());
            Ok(port.zip(lines.next().map(str::to_owned)))
        })?;
        let devtools = Rc::new(RefCell::new(Devtools::connect(port, &path)?));
        let process = browser.0.take().context("the browser was just started")?;
        Ok(Browser { process, devtools, profile })
    }

    /// Opens a tab.
    ///
    /// # Errors
    /// When the browser doesn't.
    pub fn page(&self, size: Size, theme: Theme) -> anyhow::Result<Page> {
        let mut devtools = self.devtools.borrow_mut();
        let target = json!({ "url": "about:blank" });
        let made = devtools.call(None, "Target.createTarget", &target)?;
        let attach = json!({ "targetId": made["targetId"], "flatten": true });
        let attached = devtools.call(None, "Target.attachToTarget", &attach)?;
        drop(devtools);
        let session = attached["sessionId"].as_str().context("a session's name")?.to_owned();
        let target = made["targetId"].as_str().context("a tab's name")?.to_owned();
        let page = Page::new(Rc::clone(&self.devtools), session, target);
        page.prepare(size, theme)?;
        Ok(page)
    }

    /// The folder with what it knows.
    pub fn profile(&self) -> &Path {
        self.profile.path()
    }

    /// The process id.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    /// Ends it at once, as a dead battery would.
    pub fn kill(mut self) {
        end(&mut self.process);
    }
}

/// A browser that is not up yet.
struct Starting(Option<Child>);

impl Drop for Starting {
    fn drop(&mut self) {
        if let Some(process) = &mut self.0 {
            end(process);
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

fn end(process: &mut Child) {
    let _ = process.kill(); // it may be gone already
    let _ = process.wait();
}

//! A tab: what a person does in it, and what they see.

use std::cell::RefCell;
use std::path::Path;
use std::rc::Rc;
use std::time::Duration;

use anyhow::{Context as _, bail, ensure};
use base64::Engine as _;
use serde_json::{Value, json};

use crate::{Devtools, wait};

/// How long a person would wait for a screen to change. Source: our choice; generous, since the
/// machine may be busy with other tests.
const PATIENCE: Duration = Duration::from_secs(20);

/// A tab of a browser.
pub struct Page {
    devtools: Rc<RefCell<Devtools>>,
    session: String,
    target: String,
    seen: RefCell<Vec<Value>>,
}

/// How large the screen is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Size {
    /// 320×568, the smallest phone that is still about.
    Small,
    /// 390×844, a phone in the hand.
    Phone,
    /// 1280×800, a laptop.
    Desktop,
    /// 320×256, what is left of 1280×1024 where somebody enlarges the page four times.
    Enlarged,
}

/// Which colours the person has chosen for their machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Theme {
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Finds what can be pressed under a name that a person or a screen reader would call it by.
const FIND: &str = r#"(name, exact) => {
    const clean = text => (text ?? '').replace(/\s+/g, ' ').trim();
    const called = node => clean(node.getAttribute('aria-label')) || clean(node.innerText) ||
        clean(node.labels?.[0]?.innerText) || clean(node.value);
    const shown = node => node.checkVisibility({ visibilityProperty: true }) && !node.disabled;
    const nodes = [...document.querySelectorAll(
        'button, a[href], [role=button], [role=radio], [role=checkbox], label, summary, input')];
    const fits = node => exact ? called(node) === name : called(node).startsWith(name);
    return nodes.find(node => shown(node) && fits(node)) ?? null;
}"#;

/// Lets `window.sounding` be the media element that was last told to play: it needn't be on the
/// page.
const LISTEN: &str = "(() => {
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
        window.sounding = this;
        return play.call(this);
    };
})()";

impl Page {
    pub(crate) fn new(devtools: Rc<RefCell<Devtools>>, session: String, target: String) -> Page {
        Page { devtools, session, target, seen: RefCell::default() }
    }

    pub(crate) fn prepare(&self, size: Size, theme: Theme) -> anyhow::Result<()> {
        for domain in ["Page", "Runtime", "Log"] {
            self.call(&format!("{domain}.enable"), &json!({}))?;
        }
        // Nobody asks for what was fetched: else the page's own thread copies a session's whole sound
        // when it has arrived, and a frame is late.
        let none = json!({ "maxTotalBufferSize": 0, "maxResourceBufferSize": 0 });
        self.call("Network.enable", &none)?;
        let listen = json!({ "source": LISTEN });
        self.call("Page.addScriptToEvaluateOnNewDocument", &listen)?;
        self.resize(size)?;
        self.theme(theme)
    }

    /// Makes the screen larger or smaller.
    ///
    /// # Errors
    /// What the browser says.
    pub fn resize(&self, size: Size) -> anyhow::Result<()> {
        let (width, height, mobile, scale) = match size {
            Size::Small => (320, 568, true, 2),
            Size::Phone => (390, 844, true, 2),
            Size::Desktop => (1280, 800, false, 1),
            Size::Enlarged => (320, 256, false, 4),
        };
        let screen = json!({
            "width": width, "height": height, "mobile": mobile, "deviceScaleFactor": scale,
        });
        self.call("Emulation.setDeviceMetricsOverride", &screen).map(drop)
    }

    /// Makes the screen of a computer so large, in pixels.
    pub(crate) fn resize_to(&self, width: u32, height: u32) -> anyhow::Result<()> {
        let screen = json!({
            "width": width, "height": height, "mobile": false, "deviceScaleFactor": 1,
        });
        self.call("Emulation.setDeviceMetricsOverride", &screen).map(drop)
    }

    /// Calls a method of the DevTools protocol in this tab.
    ///
    /// # Errors
    /// What the browser says.
    pub fn call(&self, method: &str, params: &Value) -> anyhow::Result<Value> {
        self.devtools.borrow_mut().call(Some(&self.session), method, params)
    }

    /// Sets light or dark.
    ///
    /// # Errors
    /// What the browser says.
    pub fn theme(&self, theme: Theme) -> anyhow::Result<()> {
        self.prefers(theme, &[])
    }

    /// Sets light or dark, and what else the person asks of their machine: names and values of media
    /// features, `("prefers-reduced-motion", "reduce")`.
    ///
    /// # Errors
    /// What the browser says.
    pub fn prefers(&self, theme: Theme, more: &[(&str, &str)]) -> anyhow::Result<()> {
        let theme = match theme {
            Theme::Light => "light",
            Theme::Dark => "dark",
        };
        let all = [("prefers-color-scheme", theme)].into_iter().chain(more.iter().copied());
        let features: Vec<Value> =
            all.map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.call("Emulation.setEmulatedMedia", &json!({ "features": features })).map(drop)
    }

    /// Cuts the network, or mends it.
    ///
    /// # Errors
    /// What the browser says.
    pub fn offline(&self, offline: bool) -> anyhow::Result<()> {
        self.network(offline, Duration::ZERO)
    }

    /// Lets every answer of the network come so much later, until [`Page::offline`] says otherwise.
    ///
    /// # Errors
    /// What the browser says.
    pub fn slow(&self, latency: Duration) -> anyhow::Result<()> {
        self.network(false, latency)
    }

    fn network(&self, offline: bool, latency: Duration) -> anyhow::Result<()> {
        let state = json!({
            "offline": offline, "latency": latency.as_millis() as u64,
            "downloadThroughput": -1, "uploadThroughput": -1,
        });
        self.call("Network.emulateNetworkConditions", &state).map(drop)
    }

    /// Goes to an address, and waits until the page there has taken the place of the one before.
    ///
    /// # Errors
    /// When it can't be loaded.
    pub fn open(&self, address: &str) -> anyhow::Result<()> {
        let before = self.document()?;
        let went = self.call("Page.navigate", &json!({ "url": address }))?;
        if let Some(error) = went.get("errorText").and_then(Value::as_str) {
            bail!("{address}: {error}");
        }
        // Only a new document has a loader; another place in the same one is there at once.
        if went.get("loaderId").is_some() { self.replaces(&before) } else { Ok(()) }
    }

    /// Loads the page again, and waits until that has taken the place of the one before.
    ///
    /// # Errors
    /// What the browser says.
    pub fn reload(&self) -> anyhow::Result<()> {
        let before = self.document()?;
        self.call("Page.reload", &json!({}))?;
        self.replaces(&before)
    }

    /// The name of the document that stands in the tab: of each load another one.
    fn document(&self) -> anyhow::Result<Value> {
        let mut tree = self.call("Page.getFrameTree", &json!({}))?;
        Ok(tree["frameTree"]["frame"]["loaderId"].take())
    }

    /// Waits until another document stands there: the browser answers before, and what is asked until
    /// then is asked of the old one.
    fn replaces(&self, before: &Value) -> anyhow::Result<()> {
        wait("another document", PATIENCE, || Ok((self.document()? != *before).then_some(())))
    }

    /// What a piece of JavaScript gives; promises are waited for.
    ///
    /// # Errors
    /// What it throws.
    pub fn eval(&self, code: &str) -> anyhow::Result<Value> {
        let call = json!({
            "expression": code, "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let mut answer = self.call("Runtime.evaluate", &call)?;
        if let Some(thrown) = answer.get("exceptionDetails") {
            bail!("{code}: {thrown}");
        }
        Ok(answer["result"]["value"].take())
    }

    /// Waits until `code` is true.
    ///
    /// # Errors
    /// When it isn't in time; tells what the page showed instead.
    pub fn until(&self, what: &str, code: &str) -> anyhow::Result<()> {
        self.until_in(what, code, PATIENCE)
    }

    /// Waits at most `bound` until `code` is true.
    ///
    /// # Errors
    /// When it isn't in time; tells what the page showed instead.
    pub fn until_in(&self, what: &str, code: &str, bound: Duration) -> anyhow::Result<()> {
        let look = || match self.eval(code) {
            // The page begins anew by itself: the next look sees what comes of it.
            Err(why) if why.to_string().contains("target navigated") => Ok(None),
            answer => Ok((answer? == json!(true)).then_some(())),
        };
        wait(what, bound, look).with_context(|| {
            let text = self.text().unwrap_or_default();
            let errors = self.errors().unwrap_or_default().join("\n");
            format!("the page shows:\n{text}\nand its console:\n{errors}")
        })
    }

    /// All the text that the page shows.
    ///
    /// # Errors
    /// What the browser says.
    pub fn text(&self) -> anyhow::Result<String> {
        let text = self.eval("document.body?.innerText ?? ''")?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page shows `text`.
    ///
    /// # Errors
    /// When it doesn't in time.
    pub fn see(&self, text: &str) -> anyhow::Result<()> {
        self.see_in(text, PATIENCE)
    }

    /// Waits at most `bound` until the page shows `text`.
    ///
    /// # Errors
    /// When it doesn't in time.
    pub fn see_in(&self, text: &str, bound: Duration) -> anyhow::Result<()> {
        let code = format!("document.body?.innerText.includes({}) ?? false", json!(text));
        self.until_in(&format!("`{text}`"), &code, bound)
    }

    /// Whether there is something to press called `name`.
    ///
    /// # Errors
    /// What the browser says.
    pub fn has(&self, name: &str) -> anyhow::Result<bool> {
        Ok(self.eval(&format!("({FIND})({}, false) !== null", json!(name)))? == json!(true))
    }

    /// Presses what is called `name`, or whose name begins so, as soon as it can be pressed.
    ///
    /// # Errors
    /// When there is no such thing in time.
    pub fn press(&self, name: &str) -> anyhow::Result<()> {
        self.press_times(name, 1)
    }

    /// Presses it twice, as fast as a hand can.
    ///
    /// # Errors
    /// As [`Page::press`].
    pub fn press_twice(&self, name: &str) -> anyhow::Result<()> {
        self.press_times(name, 2)
    }

    fn press_times(&self, name: &str, times: u32) -> anyhow::Result<()> {
        let find = |exact: bool| format!("({FIND})({}, {exact})", json!(name));
        let code = format!("({} ?? {}) !== null", find(true), find(false));
        self.until(&format!("something to press called `{name}`"), &code)?;
        // A screen that is still settling would slip from under the finger.
        let code = format!(
            "(async () => {{
                const frame = () => new Promise(requestAnimationFrame);
                const find = () => {} ?? {};
                const place = () => {{
                    const node = find();
                    if (node === null) return null;
                    node.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                    const box = node.getBoundingClientRect();
                    const at = [box.x + box.width / 2, box.y + box.height / 2];
                    const hit = document.elementFromPoint(...at);
                    return hit !== null && (node.contains(hit) || hit.contains(node)) ? at : null;
                }};
                for (let tries = 0, still = 0, last = null; tries < 600; tries += 1) {{
                    const at = place();
                    still = at !== null && String(at) === String(last) ? still + 1 : 0;
                    if (still >= 3) return at;
                    last = at;
                    await frame();
                }}
                return null;
            }})()",
            find(true),
            find(false)
        );
        let at = self.eval(&code)?;
        ensure!(!at.is_null(), "`{name}` never keeps still, or something lies over it");
        for count in 1..=times {
            for kind in ["mousePressed", "mouseReleased"] {
                let mouse = json!({
                    "type": kind, "x": at[0], "y": at[1], "button": "left", "clickCount": count,
                });
                self.call("Input.dispatchMouseEvent", &mouse)?;
            }
        }
        Ok(())
    }

    /// Presses a key, by its `KeyboardEvent.key`: `Tab`, `Enter`, ` `, `s`.
    ///
    /// # Errors
    /// What the browser says.
    pub fn key(&self, key: &str) -> anyhow::Result<()> {
        let (code, text, number) = match key {
            "Enter" => ("Enter".to_owned(), "\r", 13),
            " " => ("Space".to_owned(), " ", 32),
            "Tab" => ("Tab".to_owned(), "", 9),
            "Escape" => ("Escape".to_owned(), "", 27),
            "Backspace" => ("Backspace".to_owned(), "", 8),
            "ArrowLeft" | "ArrowUp" | "ArrowRight" | "ArrowDown" => (key.to_owned(), "", 0),
            letter => (format!("Key{}", letter.to_uppercase()), letter, 0),
        };
        let down = if text.is_empty() { "rawKeyDown" } else { "keyDown" };
        for kind in [down, "keyUp"] {
            let mut press = json!({
                "type": kind, "key": key, "code": code, "windowsVirtualKeyCode": number,
            });
            if kind == "keyDown" {
                press["text"] = json!(text);
            }
            self.call("Input.dispatchKeyEvent", &press)?;
        }
        Ok(())
    }

    /// Writes into the field with this id, in place of what stands there.
    ///
    /// # Errors
    /// When there is none.
    pub fn write(&self, field: &str, text: &str) -> anyhow::Result<()> {
        let find = format!("document.getElementById({})", json!(field));
        anyhow::ensure!(self.eval(&format!("{find} !== null"))? == json!(true), "no field {field}");
        self.eval(&format!("{find}.focus(); {find}.select()"))?;
        if text.is_empty() {
            return self.key("Backspace");
        }
        self.call("Input.insertText", &json!({ "text": text })).map(drop)
    }

    /// Hands a file to the page's first field for files.
    ///
    /// # Errors
    /// When there is none.
    pub fn choose(&self, file: &Path) -> anyhow::Result<()> {
        let find = json!({ "expression": "document.querySelector('input[type=file]')" });
        let found = self.call("Runtime.evaluate", &find)?;
        let object = found["result"]["objectId"].as_str().context("a field for files")?;
        let chosen = json!({ "objectId": object, "files": [file.display().to_string()] });
        self.call("DOM.setFileInputFiles", &chosen).map(drop)
    }

    /// Takes a picture of what is seen, as PNG.
    ///
    /// # Errors
    /// When it can't be taken or written.
    pub fn shot(&self, file: &Path) -> anyhow::Result<()> {
        save(&self.captured(&json!({ "format": "png" }))?, file)
    }

    /// Takes a picture as `how` says, and gives it in base 64.
    pub(crate) fn captured(&self, how: &Value) -> anyhow::Result<String> {
        let taken = self.call("Page.captureScreenshot", how)?;
        Ok(taken["data"].as_str().context("a picture")?.to_owned())
    }

    /// What a screen reader is told: role and name of each node that has a name.
    ///
    /// # Errors
    /// What the browser says.
    pub fn heard(&self) -> anyhow::Result<Vec<(String, String)>> {
        let tree = self.call("Accessibility.getFullAXTree", &json!({}))?;
        let nodes = tree["nodes"].as_array().context("a tree")?;
        let word = |value: &Value| value["value"].as_str().unwrap_or_default().to_owned();
        let said = nodes.iter().map(|node| (word(&node["role"]), word(&node["name"])));
        Ok(said.filter(|(_, name)| !name.is_empty()).collect())
    }

    /// What the page wrote to the console as an error, threw, or failed to load, so far.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn errors(&self) -> anyhow::Result<Vec<String>> {
        let mut seen = self.seen.borrow_mut();
        for event in self.devtools.borrow_mut().events()? {
            if event["sessionId"] == json!(self.session) {
                seen.push(event);
            }
        }
        Ok(seen.iter().filter_map(complaint).collect())
    }

    /// Fails where the page complained.
    ///
    /// # Errors
    /// All that it complained of.
    pub fn calm(&self) -> anyhow::Result<()> {
        let errors = self.errors()?;
        ensure!(errors.is_empty(), "the console says:\n{}", errors.join("\n"));
        Ok(())
    }

    /// Brings the tab before the others: only there is anything drawn.
    ///
    /// # Errors
    /// What the browser says.
    pub fn show(&self) -> anyhow::Result<()> {
        self.call("Page.bringToFront", &json!({})).map(drop)
    }

    /// Closes the tab.
    ///
    /// # Errors
    /// What the browser says.
    pub fn close(self) -> anyhow::Result<()> {
        let target = json!({ "targetId": self.target });
        self.devtools.borrow_mut().call(None, "Target.closeTarget", &target).map(drop)
    }
}

/// Writes a picture that is in base 64.
pub(crate) fn save(picture: &str, file: &Path) -> anyhow::Result<()> {
    std::fs::write(file, base64::engine::general_purpose::STANDARD.decode(picture)?)?;
    Ok(())
}

/// What is wrong, where an event of the browser says that something is.
fn complaint(event: &Value) -> Option<String> {
    let params = &event["params"];
    match event["method"].as_str()? {
        "Runtime.exceptionThrown" => {
            let thrown = &params["exceptionDetails"];
            let words = thrown["exception"]["description"].as_str().or(thrown["text"].as_str());
            Some(format!("thrown: {}", words.unwrap_or_default()))
        }
        "Runtime.consoleAPICalled" if params["type"] == json!("error") => {
            Some(params["args"].to_string())
        }
        "Log.entryAdded" if params["entry"]["level"] == json!("error") => {
            Some(params["entry"].to_string())
        }
        _ => None,
    }
}

//! Copies of everything: one file to keep elsewhere, and the way back from it.

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use exchange::sheets;
use journal::{KeeperError, copy};
use routine::Message;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Event;

use super::nav::trouble_text;
use crate::app::{App, Screen, Toast};
use crate::words::{say, t};
use crate::{around, dom};

/// Under which name the day is remembered on which a copy was made, or put off.
const ASKED: &str = "copied";
/// For how many days after that nobody is asked again. Source: our choice; often enough that little
/// is lost, seldom enough not to nag.
const ASK_AFTER_DAYS: i64 = 30;

/// A button that saves a copy of everything.
pub(crate) fn save(app: App, classes: &str) -> El {
    button(classes, t("settings-export"), move |_| {
        let now = dom::now();
        let text = app.known.with_untracked(|known| copy::write(&known.journal));
        around::save(&format!("rollwise-{}.jsonl", now.day()), &text);
        put_off();
    })
}

/// A button that saves the sessions as a table.
pub(crate) fn save_table(app: App) -> El {
    button("", t("settings-table"), move |_| {
        let text = app.known.with_untracked(|known| sheets::sessions(&known.history));
        around::save(&format!("rollwise-{}.csv", dom::now().day()), &text);
    })
}

/// Whether it is time to ask for a copy.
pub(crate) fn is_due() -> bool {
    let asked: Option<i64> = dom::recall(ASKED).and_then(|day| day.parse().ok());
    asked.is_none_or(|day| dom::now().day().number() >= day + ASK_AFTER_DAYS)
}

/// Asks no more for a while.
pub(crate) fn put_off() {
    dom::remember(ASKED, Some(&dom::now().day().number().to_string()));
}

/// A button that takes in a copy.
pub(crate) fn take_in(app: App, classes: &str, words: String) -> El {
    let chosen = move |event: Event| {
        let input = dom::field(&event, "target");
        let file = dom::field(&dom::field(&input, "files"), "0");
        spawn_local(async move {
            let text = match taken(app, &file).await {
                Ok(count) => say(&Message::new("copy-took").number("count", count as i64)),
                Err(why) => why,
            };
            app.tell(Toast { text, undo: None });
            // The same file may be chosen once more.
            let _ = js_sys::Reflect::set(&input, &"value".into(), &"".into());
            let known = app.known.with_untracked(|known| known.history.profile.is_some());
            if known && app.screen.get_untracked() == Screen::Hello {
                app.replace(Screen::Today);
            }
        });
    };
    let input = el("input.hidden", ()).attr("type", "file").attr("accept", ".jsonl,.txt");
    el(&["label.btn", classes].concat(), (input.on("change", chosen), words))
}

/// Takes a copy in. How many entries were new; else why nothing was taken.
async fn taken(app: App, file: &JsValue) -> Result<usize, String> {
    let text = read(file).await.unwrap_or_default();
    let copied = copy::read(text.as_bytes()).map_err(|why| format!("{} ({why})", t("copy-no")))?;
    let program = app.config.with_untracked(|config| config.as_ref().map(|it| it.journal.clone()));
    if program.is_some_and(|program| program != copied.journal.to_string()) {
        return Err(t("copy-program"));
    }
    let keeper = app.keeper.get();
    let took = match keeper.adopt(copied.journal).await {
        Ok(()) => keeper.append(&mut None, copied.entries).await,
        Err(why) => Err(why),
    };
    let count = took.map_err(|why| {
        if why == KeeperError::NotEmpty { t("copy-other") } else { trouble_text(&why) }
    })?;
    if let Err(why) = app.refresh().await {
        app.trouble.set(Some(why));
    }
    app.sync();
    Ok(count)
}

async fn read(file: &JsValue) -> Option<String> {
    let reading = dom::method(file, "text")?.call0(file).ok()?;
    JsFuture::from(reading.dyn_into::<js_sys::Promise>().ok()?).await.ok()?.as_string()
}

//! Copies of everything: one file to keep elsewhere, and the way back from it. Where side photos are kept
//! here it is an archive that has them along, else the journal's text alone.

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use exchange::sheets;
use journal::{JournalId, KeeperError, PastReading, Place, Reading, copy};
use js_sys::Array;
use routine::Message;
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::nav::trouble_text;
use crate::api::ApiFault;
use crate::app::{App, Screen};
use crate::words::{say, t};
use crate::{around, dom, photos};

/// Under which name the day is remembered on which a copy was made, or put off.
const ASKED: &str = "copied";
/// For how many days after that nobody is asked again. Source: our choice; often enough that little
/// is lost, seldom enough not to nag.
const ASK_AFTER_DAYS: i64 = 30;

/// A button that saves a copy of everything.
pub(crate) fn save(app: App, classes: &str) -> El {
    button(classes, t("settings-export"), move |_| {
        let name = format!("rollwise-{}", dom::now().day());
        let text = app.known.with_untracked(|known| copy::write(&known.journal));
        let photographed = photographed(app);
        spawn_local(async move {
            let archive = if photographed.is_empty() {
                Some(JsValue::UNDEFINED)
            } else {
                dom::settled(photos::archive(&text, &photographed)).await
            };
            match archive {
                Some(archive) if !archive.is_undefined() => {
                    around::hand_out(&[&name, ".zip"].concat(), archive);
                }
                without => {
                    around::save(&[&name, ".jsonl"].concat(), &text);
                    if without.is_none() {
                        app.tell(t("copy-without-photos"));
                    }
                }
            }
        });
        put_off();
    })
}

/// The readings of which there may be photos.
fn photographed(app: App) -> Vec<Place> {
    let is_photo = |past: &&PastReading| matches!(past.reading, Reading::HeadAngle(_));
    app.known.with_untracked(|known| {
        known.history.readings.iter().filter(is_photo).map(|past| past.place).collect()
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
                Ok(told) | Err(told) => told,
            };
            app.tell(text);
            // The same file may be chosen once more.
            let _ = js_sys::Reflect::set(&input, &"value".into(), &"".into());
            let known = app.known.with_untracked(|known| known.history.profile.is_some());
            if known && app.screen.get_untracked() == Screen::Hello {
                app.replace(Screen::Today);
            }
        });
    };
    let input = el("input.hidden", ()).attr("type", "file").attr("accept", ".jsonl,.zip,.txt");
    el(&["label.btn", classes].concat(), (input.on("change", chosen), words))
}

/// Why the program won't keep the journal `id`; `None` where it does from now on, or isn't there to ask.
async fn refused(app: App, id: JournalId) -> Option<String> {
    match app.api.get()?.adopt(id).await {
        Ok(()) | Err(ApiFault::Unreachable) => None,
        Err(ApiFault::Refused { code, .. }) if code == "not-empty" => Some(t("copy-program")),
        Err(ApiFault::Refused { code, message }) => Some([&message, " (", &code, ")"].concat()),
    }
}

/// Takes a copy in. What was new of it; else why nothing was taken.
async fn taken(app: App, file: &JsValue) -> Result<String, String> {
    let opened = dom::settled(photos::open(file)).await.ok_or_else(|| t("copy-no"))?;
    let text = dom::field(&opened, "journal").as_string().unwrap_or_default();
    let copied = copy::read(text.as_bytes()).map_err(|_| t("copy-no"))?;
    let keeper = app.keeper.get();
    let not_taken = |why: KeeperError| {
        if why == KeeperError::NotEmpty { t("copy-other") } else { trouble_text(&why) }
    };
    keeper.adopt(copied.journal).await.map_err(not_taken)?;
    if let Some(why) = refused(app, copied.journal).await {
        // What is here, nothing yet, goes back into the program's own journal.
        app.synced().await;
        return Err(why);
    }
    // An exchange that began before may have gone back to the program's own journal meanwhile.
    let count = keeper.take(copied.journal, copied.entries).await.map_err(not_taken)?;
    if let Err(why) = app.refresh().await {
        app.trouble.set(Some(why));
    }
    app.sync();
    let told = say(&Message::new("copy-took").number("count", count as i64));
    let taken = Array::from(&dom::field(&opened, "photos"));
    if taken.length() == 0 {
        return Ok(told);
    }
    let kept = dom::settled(photos::keep_all(&taken, &photographed(app))).await;
    let photos = match kept.and_then(|kept| kept.as_f64()) {
        Some(count) => say(&Message::new("copy-took-photos").number("count", count as i64)),
        None => t("copy-no-photos"),
    };
    Ok([told, photos].join(" "))
}

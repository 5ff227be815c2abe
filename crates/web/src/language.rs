//! The language of the page: which one it is, and where its words come from.
//!
//! English is part of the app. Another language's words are a file of this version, and its voice one
//! beside the page; both are fetched when it is chosen, and kept on the device from then on.

use std::rc::Rc;

use crate::ui::prelude::*;
use journal::LANGUAGE_SETTING as LANGUAGE;
use library::Words;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;

use crate::app::App;
use crate::parts::choice;
use crate::settings;
use crate::sound::Spoken;
use crate::words::{self, t};
use crate::{around, dom};

/// The language to begin with: what the address asks for, what was chosen on this device, what was
/// chosen in this journal, what the browser prefers; else English.
pub(crate) fn wanted(told: Option<&String>) -> &'static str {
    let address = dom::window().location().search().unwrap_or_default();
    let asked = address.split_once("language=").map(|(_, tag)| String::from(tag));
    let mut tags: Vec<Option<String>> = vec![asked, dom::recall(LANGUAGE), told.cloned()];
    tags.extend(dom::window().navigator().languages().iter().map(|tag| tag.as_string()));
    tags.iter().flatten().find_map(|tag| Words::known(tag)).unwrap_or("en")
}

/// Takes a language, and lets the page say so. Whether its words were to be had.
pub(crate) async fn take(tag: &'static str) -> bool {
    let words = match tag {
        "en" => Some(Words::english()),
        tag => fetched(tag).await,
    };
    let Some(words) = words else { return false };
    if let Some(root) = dom::document().document_element() {
        let direction = if words.is_right_to_left() { "rtl" } else { "ltr" };
        // A root that takes no attributes has no language either.
        let _ = root.set_attribute("lang", tag).and_then(|()| root.set_attribute("dir", direction));
    }
    words::set(words);
    true
}

async fn fetched(tag: &'static str) -> Option<Words> {
    let file = dom::fetched(&around::home(&[tag, ".words"].concat())).await?;
    Some(Words::read(tag, String::from_utf8(file.to_vec()).ok()?))
}

/// Fetches the voice of the language that the page has.
pub(crate) async fn voice(app: App) {
    let tag = words::language();
    let spoken = Spoken::load(tag).await.map(Rc::new);
    if words::language() == tag {
        app.spoken.set(spoken);
    }
}

/// What was pressed is there anew, and has the focus again.
fn focus_chosen() {
    let chosen = dom::document().query_selector("input[name=language]:checked").ok().flatten();
    if let Some(chosen) = chosen.and_then(|chosen| chosen.dyn_into::<HtmlElement>().ok()) {
        // Where it can't have the focus, the page begins at its top.
        let _ = chosen.focus();
    }
}

/// The languages to choose from. A session that runs keeps its voice; all that is read changes at once.
pub(crate) fn chooser(app: App) -> El {
    let languages = Words::languages().map(|tag| (tag, words::key(["language-", tag].concat())));
    let choose = move |tag: &'static str| {
        spawn_local(async move {
            if !take(tag).await {
                return app.tell(t("settings-language-missing"));
            }
            dom::remember(LANGUAGE, Some(tag));
            app.language.set(tag);
            // The page is made anew once this has returned.
            dom::after(0, focus_chosen);
            around::speaks(tag);
            voice(app).await;
            if app.known.with_untracked(|known| known.history.profile.is_some()) {
                app.note(vec![settings::note(LANGUAGE, tag)]);
            }
        });
    };
    let chosen = move || Some(app.language.get());
    choice("language", t("settings-language"), languages.collect(), chosen, choose)
}

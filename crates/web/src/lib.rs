//! The browser app: screens, the player of a session, and the browser's own keeper.
//!
//! The data's way: keeper (IndexedDB) → journal → history → `plan::today` → session → `player` →
//! `session::View` → screens; what happened goes back through the keeper, then to the server the
//! page came from. What this deliberately isn't: it holds no rule of the practice and computes no
//! start time; if two players could disagree about it, it is in the core.

mod api;
mod app;
mod around;
mod boot;
mod clock;
mod dates;
mod dom;
mod feel;
mod keeper;
mod language;
mod own;
mod parts;
mod photos;
mod picture;
mod player;
mod running;
mod screens;
mod settings;
mod setup;
mod sound;
mod ui;
mod words;

/// Starts the app in the page's body. The sound's own thread, which has no page, doesn't ask for it.
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start() {
    // A fault of ours: said on the page and in the console, since nothing works from there on.
    std::panic::set_hook(Box::new(|fault| dom::broken(&fault.to_string())));
    ui::mount(app::root);
}

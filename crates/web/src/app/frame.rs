//! The page: a frame, and in it the screen of the place where one is.

use super::{App, Screen};
use crate::dom::spawn_local;
use crate::ui::prelude::*;
use crate::ui::untrack;
use crate::{boot, dom, own, screens};

/// The whole page: nothing but the shell until the journal is open.
pub(crate) fn root() -> impl Child {
    let opened: Signal<Option<App>> = Signal::new(None);
    spawn_local(async move {
        let app = boot::open().await;
        if let Some(shell) = dom::document().get_element_by_id("shell") {
            shell.remove();
        }
        opened.set(Some(app));
        dom::focus_heading();
    });
    move || opened.get().map(frame)
}

/// The frame around every screen.
fn frame(app: App) -> impl Child {
    own::follow(app);
    let place = Memo::new(move || app.screen.get());
    // A screen is made once for its place; only its own parts follow what changes.
    // In another language all of it is made anew.
    let main = move || {
        app.language.get();
        let place = place.get();
        untrack(|| screen(app, place))
    };
    let nav = move || {
        app.language.get();
        screens::nav::nav(app, place.get())
    };
    el("div.app", (main, nav, screens::nav::toast(app)))
}

fn screen(app: App, place: Screen) -> Nodes {
    match place {
        Screen::Hello => screens::hello::hello(app),
        Screen::Safety => screens::safety::safety(app),
        Screen::Gate => screens::gate::gate(app),
        Screen::You => screens::you::you(app),
        Screen::Ready => screens::ready::ready(app),
        Screen::Today => screens::today::today(app),
        Screen::Why => screens::why::why(app),
        Screen::Start => screens::start::start(app),
        Screen::Session => screens::session::session(app),
        Screen::Done => screens::done::done(app),
        Screen::Body => screens::body::body(app),
        Screen::Techniques => screens::techniques::techniques(app),
        Screen::Technique(id) => screens::technique::technique(app, id),
        Screen::Claim(number) => screens::claims::claim(app, number),
        Screen::Routines => screens::own::routines(app),
        Screen::Own(id) => screens::own::one(app, id),
        Screen::Shared => screens::own::shared(app),
        Screen::History => screens::history::history(app),
        Screen::Past(id) => screens::past::past(app, id),
        Screen::Progress => screens::progress::progress(app),
        Screen::Trial => screens::trial::trial(app),
        Screen::Report => screens::report::report_page(app),
        Screen::Profile => screens::profile::profile(app),
        Screen::Programmes => screens::programmes::programmes(app),
        Screen::Measure => screens::measure::measure(app),
        Screen::Test(test) => screens::measure::one(app, test),
        Screen::Settings => screens::settings::settings(app),
        Screen::Devices => screens::devices::devices(app),
        Screen::Pair => screens::devices::pair(app),
        Screen::Recording => screens::recording::recording(app),
    }
}

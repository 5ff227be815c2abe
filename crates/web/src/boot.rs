//! Opening: the keeper, what it holds, what was cut off, and where to begin.

use std::cell::Cell;
use std::rc::Rc;

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use journal::{Draft, Note, Outcome};

use crate::api::Api;
use crate::app::{App, Known, Screen, State, WRITTEN, read};
use crate::around::{self, Around};
use crate::keeper::{Exchange, Keeper};
use crate::setup::Setup;
use crate::{dom, language, settings, words};

/// How long after the start the voice is fetched, in milliseconds. Source: our choice; the first
/// screen is drawn by then.
const VOICE_AFTER_MS: i32 = 200;
/// How often it is looked whether it is another day, in milliseconds. Source: our choice; nobody reads
/// yesterday's plan for longer.
const DAY_MS: i32 = 30_000;

/// Opens everything. There is always an app, whatever the browser keeps or refuses.
pub(crate) async fn open() -> App {
    let api = Api::find();
    let keeper = Keeper::open().await;
    let (known, trouble) = match read(&keeper).await {
        Ok(known) => (known, None),
        // What can't be read is left as it is: this page begins beside it, in memory.
        Err(why) => (empty(), Some(why)),
    };
    let language = language::wanted(known.history.settings.get(journal::LANGUAGE_SETTING));
    // Without its words, English has some.
    let _ = language::take(language).await;
    around::speaks(words::language());
    let trouble = trouble.or_else(|| keeper.keeps_nothing().cloned());
    let told = known.history.profile.as_ref().map(Setup::of);
    let setup = Setup::recall().or(told).unwrap_or_else(Setup::fresh);
    let app = App::new(State {
        screen: Signal::new(Screen::Hello),
        keeper: Kept::new(keeper),
        known: Signal::new(Rc::new(known)),
        exchange: Signal::new(Exchange::None),
        exchanges: Cell::new(0),
        config: Signal::new(None),
        trouble: Signal::new(trouble),
        setup: Signal::new(setup),
        around: Signal::new(Around::default()),
        language: Signal::new(words::language()),
        query: Signal::new(String::new()),
        day: Signal::new(dom::now().day()),
        wish: Signal::new(plan::Wish::default()),
        pain: Signal::new(None),
        player: Signal::new(None),
        done: Signal::new(None),
        beginning: Cell::new(false),
        toast: Signal::new(None),
        leaving: Signal::new(None),
        leaving_reading: Signal::new(None),
        spoken: Signal::new(None),
        catalogue: Kept::new(Rc::new(library::techniques())),
        own: Signal::new(Rc::default()),
        folder: Signal::new(Vec::new()),
        sent: Signal::new(None),
        chosen: Signal::new(None),
        api: Kept::new(api),
    });
    around::follow(app);
    tidy(app).await;
    begin(app);
    dom::listen(&dom::window(), "popstate", move |_| app.moved());
    // Another tab wrote something: it is read here, too.
    dom::listen(&dom::window(), "storage", move |event| {
        if dom::field(&event, "key").as_string().is_some_and(|key| key.ends_with(WRITTEN)) {
            spawn_local(async move {
                // What can't be read now is read with the next change.
                let _ = app.refresh().await;
            });
        }
    });
    // Midnight goes by while the page is open, and days while the phone sleeps.
    spawn_local(async move {
        loop {
            dom::pause(DAY_MS).await;
            app.turn_day();
        }
    });
    dom::listen(&dom::document(), "visibilitychange", move |_| {
        if dom::visible() {
            app.turn_day();
            app.sync();
        }
    });
    // The page comes first; the voice is there long before the first word.
    spawn_local(async move {
        dom::pause(VOICE_AFTER_MS).await;
        language::voice(app).await;
    });
    dom::listen(&dom::window(), "online", move |_| app.sync());
    spawn_local(async move {
        app.synced().await;
        // A new browser of somebody who was here before.
        let known = app.known.with_untracked(|known| known.history.profile.is_some());
        if known && app.screen.get_untracked() == Screen::Hello {
            app.replace(Screen::Today);
            app.tell(words::t("hello-known"));
        }
    });
    app
}

/// Where a page without an address begins.
pub(crate) fn first_screen(app: App) -> Screen {
    let ready = app.known.with_untracked(|known| {
        known.history.profile.as_ref().is_some_and(|profile| profile.gate.is_some())
    });
    if ready { Screen::Today } else { Screen::Hello }
}

fn begin(app: App) {
    let first = first_screen(app);
    let hash = dom::window().location().hash().unwrap_or_default();
    // These live from what only the page before knew.
    let lost = [Screen::Session, Screen::Done, Screen::Start];
    let asked = Screen::from_hash(&hash);
    if asked == Some(Screen::Shared) {
        // Who was sent something sees it, whether they were here before or not. It stays in the address.
        app.show(Screen::Shared);
    } else {
        let wanted = asked.filter(|wanted| {
            !lost.contains(wanted) && (wanted.is_setup() || first == Screen::Today)
        });
        app.replace(wanted.unwrap_or(first));
    }
    app.known.with_untracked(|known| {
        let theme = known.history.settings.get(settings::THEME);
        theme.into_iter().for_each(|theme| settings::apply_theme(theme));
    });
}

/// Writes what was over but not yet written, and drops drafts that nobody needs.
async fn tidy(app: App) {
    let known = app.known.get_untracked();
    let keeper = app.keeper.get();
    let over: Vec<&Draft> =
        known.drafts.iter().filter(|draft| draft.summary.outcome != Outcome::Interrupted).collect();
    let stale = known.history.stale_drafts(&known.journal, &known.drafts);
    let records: Vec<Note> = over
        .iter()
        .filter(|draft| !stale.contains(&draft.session))
        .map(|draft| Note::Session(draft.close()))
        .collect();
    if !records.is_empty() && app.write(records).await.is_err() {
        return;
    }
    for session in over.iter().map(|draft| draft.session).chain(stale.iter().copied()) {
        if let Err(why) = keeper.clear_draft(session).await {
            app.trouble.set(Some(why));
        }
    }
    if !(over.is_empty() && stale.is_empty())
        && let Err(why) = app.refresh().await
    {
        app.trouble.set(Some(why));
    }
}

fn empty() -> Known {
    let state = journal::SeriesState::new(
        journal::JournalId::new(dom::random()),
        journal::SeriesId::new(dom::random()),
    );
    let journal = journal::Journal::new(state.journal);
    let history = journal::History::of(&journal);
    Known { history, journal, helped: Vec::new(), drafts: Vec::new(), state }
}

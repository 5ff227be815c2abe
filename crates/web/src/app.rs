//! The app's state, and what is done with it as a whole.

mod frame;
mod place;
mod toast;

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use journal::{
    Day, Draft, Entry, Erasure, History, Journal, KeeperError, Note, Place, SeriesState, SessionId,
};
use library::own::Shelf;
use plan::{Added, Cleared, Drawn, Helped, NoPlan, Pain, Plan, Request, Unfit, Wish};
use routine::{Catalogue, Routine, Set};

use crate::api::{Api, Config};
use crate::around::Around;
use crate::keeper::{Exchange, Keeper, exchange};
use crate::own::File;
use crate::running::{Done, Player};
use crate::setup::Setup;
use crate::sound::Spoken;
use crate::{boot, dom, words};

/// Under this name other tabs find that something was written.
pub(crate) const WRITTEN: &str = "written";

pub(crate) use frame::root;
pub(crate) use place::Screen;
pub(crate) use toast::Toast;

/// How often the program is asked again, in milliseconds, where something is waited for. Source: our
/// choice; soon enough for who looks on, and seldom enough to cost nothing.
const ASK_AGAIN_MS: i32 = 5_000;

/// What the journal says, read anew after every change.
pub(crate) struct Known {
    /// All entries.
    pub(crate) journal: Journal,
    /// What they say.
    pub(crate) history: History,
    /// What clearly helped them.
    pub(crate) helped: Vec<Helped>,
    /// Sessions that run or were cut off.
    pub(crate) drafts: Vec<Draft>,
    /// Whose journal and which series.
    pub(crate) state: SeriesState,
}

/// The app's state, there as long as the page. A handle: copies mean the same.
#[derive(Clone, Copy)]
pub(crate) struct App(&'static State);

impl App {
    /// Once a page.
    pub(crate) fn new(state: State) -> App {
        App(Box::leak(Box::new(state)))
    }
}

impl std::ops::Deref for App {
    type Target = State;

    fn deref(&self) -> &State {
        self.0
    }
}

/// What the app's state is made of.
pub(crate) struct State {
    /// Where one is.
    pub(crate) screen: Signal<Screen>,
    /// The browser's keeper.
    pub(crate) keeper: Kept<Keeper>,
    /// What the journal says.
    pub(crate) known: Signal<Rc<Known>>,
    /// How the last exchange with the server went.
    pub(crate) exchange: Signal<Exchange>,
    /// How many exchanges have begun.
    pub(crate) exchanges: Cell<u32>,
    /// What the server last said about itself.
    pub(crate) config: Signal<Option<Config>>,
    /// What went wrong with the data, for the person.
    pub(crate) trouble: Signal<Option<KeeperError>>,
    /// The first run's answers.
    pub(crate) setup: Signal<Setup>,
    /// What the browser offers around the app.
    pub(crate) around: Signal<Around>,
    /// The tag of the language that all is said in.
    pub(crate) language: Signal<&'static str>,
    /// What was looked for last.
    pub(crate) query: Signal<String>,
    /// The day here; it goes on while the page stays open.
    pub(crate) day: Signal<Day>,
    /// What is wished for today only.
    pub(crate) wish: Signal<Wish>,
    /// How much it hurts at rest, once said.
    pub(crate) pain: Signal<Option<Pain>>,
    /// The session that runs.
    pub(crate) player: Signal<Option<Player>>,
    /// The session that just ended.
    pub(crate) done: Signal<Option<Done>>,
    /// Whether something new is being begun, which a second press isn't to begin again.
    pub(crate) beginning: Cell<bool>,
    /// A line that goes away by itself.
    pub(crate) toast: Signal<Option<Toast>>,
    /// A session that is being deleted, while that can be taken back.
    pub(crate) leaving: Signal<Option<SessionId>>,
    /// A reading that is being deleted, while that can be taken back.
    pub(crate) leaving_reading: Signal<Option<Place>>,
    /// Rollwise's own voice, once it is here.
    pub(crate) spoken: Signal<Option<Rc<Spoken>>>,
    /// The techniques there are.
    pub(crate) catalogue: Kept<Rc<Catalogue>>,
    /// What is the person's own, with the techniques there are besides.
    pub(crate) own: Signal<Rc<Shelf>>,
    /// The files of their folder, as the program last told.
    pub(crate) folder: Signal<Vec<File>>,
    /// The text of a file that was opened, for [`Screen::Shared`].
    pub(crate) sent: Signal<Option<String>>,
    /// A routine of their own that is to be played, in today's plan's place.
    pub(crate) chosen: Signal<Option<Arc<Routine>>>,
    /// The server, where there is one.
    pub(crate) api: Kept<Option<Api>>,
}

impl App {
    /// Goes to a place.
    pub(crate) fn go(self, screen: Screen) {
        if self.screen.get_untracked() == screen {
            return;
        }
        push(screen);
        self.show(screen);
    }

    /// Goes to a place without a way back to the one before.
    pub(crate) fn replace(self, screen: Screen) {
        let hash = screen.hash();
        let _ = dom::window().history().and_then(|history| {
            history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&hash))
        });
        self.show(screen);
    }

    /// Shows a place under the address that is there.
    pub(crate) fn show(self, screen: Screen) {
        self.drop_old_toast();
        self.screen.set(screen);
        dom::focus_heading();
    }

    /// Back to where one was.
    pub(crate) fn back(self) {
        // Without a history there is nothing before.
        let _ = dom::window().history().and_then(|history| history.back());
    }

    /// The browser's own back and forward.
    pub(crate) fn moved(self) {
        let hash = dom::window().location().hash().unwrap_or_default();
        let running = self.player.with_untracked(Option::is_some);
        match Screen::from_hash(&hash) {
            Some(Screen::Session) if running => self.show(Screen::Session),
            // Nothing leads out of a session but its own presses: its address comes back.
            _ if running => {
                push(Screen::Session);
                self.screen.set(Screen::Session);
            }
            Some(Screen::Session) => self.replace(Screen::Today),
            // Another address was opened while one was shown: the page reads it anew.
            Some(Screen::Shared) if self.screen.get_untracked() == Screen::Shared => {
                let _ = dom::window().location().reload();
            }
            Some(screen) => self.show(screen),
            None => self.replace(boot::first_screen(self)),
        }
    }

    /// Reads the journal anew.
    pub(crate) async fn refresh(self) -> Result<(), KeeperError> {
        let keeper = self.keeper.get();
        let known = read(&keeper).await?;
        self.known.set(Rc::new(known));
        Ok(())
    }

    /// Keeps notes. What it returns is on disk; the exchange follows by itself.
    pub(crate) async fn write(self, notes: Vec<Note>) -> Result<Vec<Entry>, KeeperError> {
        let keeper = self.keeper.get();
        let written = keeper.write(notes).await;
        match &written {
            Ok(written) => {
                // Where this page is all that keeps it, that goes on being told.
                self.trouble.set(keeper.keeps_nothing().cloned());
                // Other tabs hear of it by the browser's own storage: see `boot`.
                let last = written.last().map(|entry| entry.place().to_string());
                dom::remember(WRITTEN, last.as_deref());
                self.refresh().await?;
                self.sync();
            }
            Err(why) => self.trouble.set(Some(why.clone())),
        }
        written
    }

    /// Keeps notes in the background; a failure is shown.
    pub(crate) fn note(self, notes: Vec<Note>) {
        spawn_local(async move {
            // `write` has shown what went wrong.
            let _ = self.write(notes).await;
        });
    }

    /// Keeps notes in the background, says so, and offers to take them back.
    pub(crate) fn change(self, notes: Vec<Note>, text: String) {
        self.change_and(notes, text, None);
    }

    /// The same where what was erased by it has to be written `again` once it is taken back.
    pub(crate) fn change_and(self, notes: Vec<Note>, text: String, again: Option<Note>) {
        spawn_local(async move {
            // `write` has shown what went wrong.
            let Ok(written) = self.write(notes).await else { return };
            let targets: Set<Place> = written.iter().map(Entry::place).collect();
            let undo = Rc::new(move || {
                let mut notes = vec![Note::Erased(Erasure { targets: targets.clone() })];
                notes.extend(again.clone());
                self.note(notes);
                self.tell(words::t("word-undone"));
            });
            self.offer(text, undo);
        });
    }

    /// Erases what came of something of their own though that was deleted, from where nobody knew it yet.
    fn erase_late(self) {
        let late = self.known.with_untracked(|known| known.history.late.clone());
        if !late.targets.is_empty() {
            self.note(vec![Note::Erased(late)]);
        }
    }

    /// Exchanges with the server in the background.
    pub(crate) fn sync(self) {
        spawn_local(async move {
            self.synced().await;
        });
    }

    /// Exchanges with the server. Whether that has all of this browser's by then.
    pub(crate) async fn synced(self) -> bool {
        self.erase_late();
        let Some(api) = self.api.get() else { return false };
        let keeper = self.keeper.get();
        let begun = self.exchanges.get() + 1;
        self.exchanges.set(begun);
        let (went, came) = exchange(&api, &keeper).await;
        if came && let Err(why) = self.refresh().await {
            self.trouble.set(Some(why));
        }
        let reached = matches!(went, Exchange::Done(_));
        // One that began later knows better how it is by now.
        if self.exchanges.get() == begun {
            if let Exchange::Done(config) | Exchange::OtherJournal(config) = &went {
                self.config.set(Some(config.clone()));
            }
            self.exchange.set(went);
        }
        reached
    }

    /// Exchanges again and again where that is `wanted`, while what this belongs to is there and seen.
    pub(crate) fn stay_in_touch(self, wanted: fn(&Exchange) -> bool) {
        let there = Signal::new(());
        spawn_local(async move {
            loop {
                dom::pause(ASK_AGAIN_MS).await;
                if !there.is_there() {
                    return;
                }
                if dom::visible() && self.exchange.with_untracked(wanted) {
                    self.synced().await;
                }
            }
        });
    }

    /// The session of the program's own terminal that was cut off, as far as it told.
    pub(crate) fn cut_off_there(self) -> Option<SessionId> {
        self.config.with(|config| config.as_ref().and_then(|config| config.cut_off))
    }

    /// The day here, for a screen that follows it.
    pub(crate) fn today(self) -> Day {
        self.day.get()
    }

    /// The day as it is by the clock here. What was said for another day only is no more.
    pub(crate) fn turn_day(self) {
        let today = dom::now().day();
        if self.day.get_untracked() != today {
            self.wish.set(Wish::default());
            self.pain.set(None);
            self.day.set(today);
        }
    }

    /// Today's plan for who this is.
    pub(crate) fn plan(self) -> Option<Result<Plan, NoPlan>> {
        self.asked(&self.catalogue.get(), plan::today)
    }

    /// What today says to a technique, by its id, that is to be added to the plan.
    pub(crate) fn added(self, technique: &str) -> Option<Result<Added, NoPlan>> {
        self.asked(&self.catalogue.get(), |request| plan::add(technique, request))
    }

    /// A routine of the person's own as it may be played today, else what speaks against it; `None`
    /// while there is nobody to plan for.
    pub(crate) fn fitted(self, own: &Routine) -> Option<Result<Routine, Unfit>> {
        let today = self.plan()?.ok()?;
        let catalogue = self.own.with(|shelf| shelf.catalogue.clone());
        self.asked(&catalogue, |request| plan::fit(own, &today, request))
    }

    /// What `ask` says of this person today.
    fn asked<T>(self, catalogue: &Catalogue, ask: impl FnOnce(&Request<'_>) -> T) -> Option<T> {
        let (known, today) = (self.known.get(), self.today());
        let profile = known.history.profile.as_ref()?;
        let cleared = Cleared::of(&known.history);
        let wish = self.wish.get();
        Some(ask(&Request {
            catalogue,
            profile,
            about: &known.history.about,
            following: known.history.following.as_ref(),
            trial: Drawn::of(&known.history, today),
            cleared: &cleared,
            restrictions: &known.history.restrictions,
            spots: &known.history.present_spots(),
            helped: &known.helped,
            past: &known.history.sessions,
            now: dom::now(),
            pain: self.pain.get(),
            wish: &wish,
        }))
    }

    /// How fast sessions play here: 1, or more for a rehearsal.
    pub(crate) fn speed(self) -> f64 {
        self.config.with_untracked(|config| config.as_ref().map_or(1.0, |config| config.speed))
    }

    /// Begins something new that is there a moment later: `act` tells by the end that it is. A second
    /// press meanwhile begins nothing.
    pub(crate) fn begin(self, act: impl Future<Output = ()> + 'static) {
        if self.beginning.replace(true) {
            return;
        }
        spawn_local(async move {
            act.await;
            self.beginning.set(false);
        });
    }
}

/// Gives the page a place's address; the one before lies behind it.
fn push(screen: Screen) {
    // Where the address can't change, the screen still does.
    let _ = dom::window().history().and_then(|history| {
        history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&screen.hash()))
    });
}

/// Reads all that a keeper has.
pub(crate) async fn read(keeper: &Keeper) -> Result<Known, KeeperError> {
    let journal = keeper.load().await?;
    let history = History::of(&journal);
    let today = dom::now().day();
    let helped = |profile| plan::helped(profile, &history.sessions, today);
    let helped = history.profile.as_ref().map(helped).unwrap_or_default();
    let (drafts, state) = (keeper.drafts().await?, keeper.state().await?);
    Ok(Known { drafts, state, journal, history, helped })
}

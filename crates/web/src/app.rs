//! The app's state, its places, and the frame around every screen.

use std::rc::Rc;
use std::sync::Arc;

use crate::dom::spawn_local;
use crate::ui::prelude::*;
use journal::{
    Draft, Entry, Erasure, History, Journal, KeeperError, Note, OwnId, Place, SeriesState,
    SessionId,
};
use library::own::Shelf;
use plan::{Added, Cleared, Drawn, Helped, NoPlan, Pain, Plan, Request, Unfit, Wish};
use routine::{Catalogue, Routine, Set};

use crate::api::{Api, Config};
use crate::around::Around;
use crate::keeper::{Exchange, Keeper, exchange};
use crate::own::{self, File};
use crate::running::{Done, Player};
use crate::screens::measure::Test;
use crate::setup::Setup;
use crate::sound::Spoken;
use crate::ui::untrack;
use crate::{boot, dom, screens, words};

/// A place in the app; each has an address.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Screen {
    /// Before the first run.
    Hello,
    /// The safety list.
    Safety,
    /// What follows from the ticks.
    Gate,
    /// Goal, gear, floor.
    You,
    /// Sound test and landmarks, once.
    Ready,
    /// Today's plan.
    Today,
    /// Today's reasons with their sources.
    Why,
    /// The question before and the ways to play.
    Start,
    /// A session that runs.
    Session,
    /// After a session.
    Done,
    /// Where it is tight.
    Body,
    /// All techniques.
    Techniques,
    /// One of them.
    Technique(&'static str),
    /// What is known of something, by its number among the claims.
    Claim(usize),
    /// Routines and techniques of their own.
    Routines,
    /// One of them.
    Own(OwnId),
    /// What was sent to them.
    Shared,
    /// Past sessions by month.
    History,
    /// One of them.
    Past(SessionId),
    /// What changed.
    Progress,
    /// A trial of one's own.
    Trial,
    /// What a clinician is handed.
    Report,
    /// Who they are, and what they aren't to do.
    Profile,
    /// Programmes and the calendar.
    Programmes,
    /// What can be measured, and what was.
    Measure,
    /// One test.
    Test(Test),
    /// Data and settings.
    Settings,
    /// The devices that share a journal.
    Devices,
    /// Pairing a browser that was opened with a code.
    Pair,
    /// What the phone feels, and a recording of it.
    Recording,
}

const PLACES: [(Screen, &str); 25] = [
    (Screen::Hello, "hello"),
    (Screen::Safety, "safety"),
    (Screen::Gate, "gate"),
    (Screen::You, "you"),
    (Screen::Ready, "ready"),
    (Screen::Today, "today"),
    (Screen::Why, "why"),
    (Screen::Start, "start"),
    (Screen::Session, "session"),
    (Screen::Done, "done"),
    (Screen::Body, "body"),
    (Screen::Techniques, "techniques"),
    (Screen::Routines, "routines"),
    (Screen::Shared, "shared"),
    (Screen::History, "history"),
    (Screen::Progress, "progress"),
    (Screen::Trial, "trial"),
    (Screen::Report, "report"),
    (Screen::Profile, "profile"),
    (Screen::Programmes, "programmes"),
    (Screen::Measure, "measure"),
    (Screen::Settings, "settings"),
    (Screen::Devices, "devices"),
    (Screen::Pair, "pair"),
    (Screen::Recording, "recording"),
];

impl Screen {
    /// Its address within the page.
    pub(crate) fn hash(self) -> String {
        if let Screen::Past(id) = self {
            return format!("#/history/{id}");
        }
        if let Screen::Technique(id) = self {
            return format!("#/techniques/{id}");
        }
        if let Screen::Test(test) = self {
            return format!("#/measure/{}", test.key());
        }
        if let Screen::Own(id) = self {
            return format!("#/routines/{id}");
        }
        if let Screen::Claim(number) = self {
            let key = library::claims().into_iter().nth(number).map(|claim| claim.key);
            return format!("#/known/{}", key.unwrap_or_default());
        }
        let name = PLACES.iter().find(|(place, _)| *place == self).map(|(_, name)| *name);
        format!("#/{}", name.unwrap_or_default())
    }

    /// The place that an address names.
    pub(crate) fn from_hash(hash: &str) -> Option<Screen> {
        let name = hash.strip_prefix("#/")?;
        match name.split_once('/') {
            Some(("history", id)) => SessionId::from_hex(id).map(Screen::Past),
            Some(("techniques", id)) => Screen::technique(id),
            Some(("measure", key)) => Test::from_key(key).map(Screen::Test),
            Some(("known", key)) => Screen::claim(key),
            Some(("routines", id)) => OwnId::from_hex(id).map(Screen::Own),
            // What is behind it is read where it is shown.
            Some(("shared", _)) => Some(Screen::Shared),
            // The code behind it is `api`'s.
            Some(("pair", _)) => Some(Screen::Pair),
            Some(_) => None,
            None => PLACES.iter().find(|(_, place)| *place == name).map(|(screen, _)| *screen),
        }
    }

    /// The page of what is known of something, by the claim's key.
    pub(crate) fn claim(key: &str) -> Option<Screen> {
        library::claims().iter().position(|claim| claim.key == key).map(Screen::Claim)
    }

    /// The page of one of our techniques, by its id.
    pub(crate) fn technique(id: &str) -> Option<Screen> {
        let files = library::TECHNIQUES.iter();
        files.map(|file| file.name).find(|name| *name == id).map(Screen::Technique)
    }

    /// Whether it belongs to the first run.
    pub(crate) fn is_setup(self) -> bool {
        matches!(
            self,
            Screen::Hello
                | Screen::Safety
                | Screen::Gate
                | Screen::You
                | Screen::Ready
                | Screen::Pair
        )
    }
}

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
    /// What is wished for today only.
    pub(crate) wish: Signal<Wish>,
    /// How much it hurts at rest, once said.
    pub(crate) pain: Signal<Option<Pain>>,
    /// The session that runs.
    pub(crate) player: Signal<Option<Player>>,
    /// The session that just ended.
    pub(crate) done: Signal<Option<Done>>,
    /// A line that goes away by itself, and its way back.
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

/// A line that goes away by itself.
#[derive(Clone)]
pub(crate) struct Toast {
    /// What it says.
    pub(crate) text: String,
    /// What undoes it, and under which words.
    pub(crate) undo: Option<(String, Rc<dyn Fn()>)>,
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
            Ok(_) => {
                self.trouble.set(None);
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
        spawn_local(async move {
            // `write` has shown what went wrong.
            let Ok(written) = self.write(notes).await else { return };
            let targets: Set<Place> = written.iter().map(Entry::place).collect();
            let undo = Rc::new(move || {
                self.note(vec![Note::Erased(Erasure { targets: targets.clone() })]);
                self.tell(Toast { text: words::t("you-undone"), undo: None });
            });
            self.tell(Toast { text, undo: Some((words::t("body-undo"), undo)) });
        });
    }

    /// Exchanges with the server in the background.
    pub(crate) fn sync(self) {
        spawn_local(self.synced());
    }

    /// Exchanges with the server.
    pub(crate) async fn synced(self) {
        let Some(api) = self.api.get() else { return };
        let keeper = self.keeper.get();
        let (went, came) = exchange(&api, &keeper).await;
        if let Exchange::Done(config) | Exchange::OtherJournal(config) = &went {
            self.config.set(Some(config.clone()));
        }
        self.exchange.set(went);
        if came && let Err(why) = self.refresh().await {
            self.trouble.set(Some(why));
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
        self.asked(&catalogue, |request| plan::fit_own(own, &today, request))
    }

    /// What `ask` says of this person today.
    fn asked<T>(self, catalogue: &Catalogue, ask: impl FnOnce(&Request<'_>) -> T) -> Option<T> {
        let known = self.known.get();
        let profile = known.history.profile.as_ref()?;
        let cleared = Cleared::of(&known.history);
        let wish = self.wish.get();
        Some(ask(&Request {
            catalogue,
            profile,
            about: &known.history.about,
            following: known.history.following.as_ref(),
            trial: Drawn::of(&known.history, dom::now().day()),
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

    /// Shows a line for some seconds.
    pub(crate) fn tell(self, toast: Toast) {
        let text = toast.text.clone();
        self.toast.set(Some(toast));
        self.fade(text);
    }

    /// Takes a line away after some seconds; not from under a pointer, and not with the focus in it.
    fn fade(self, text: String) {
        dom::after(8_000, move || {
            let same = self
                .toast
                .with_untracked(|toast| toast.as_ref().is_some_and(|now| now.text == text));
            if same && dom::is_there(".toast:is(:hover, :focus-within)") {
                self.fade(text);
            } else if same {
                self.toast.set(None);
            }
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

/// The frame around every screen.
pub(crate) fn frame(app: App) -> impl Child {
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

//! `rollwise roll` on a terminal of its own: what it shows, what it keeps, how it leaves.

use journal::{History, Keeper as _, Note, Outcome};
use rustix::process::Signal;

use crate::person::{profile, record, store};
use crate::program::Home;
use crate::terminal::Terminal;

const LEAVES_THE_SCREEN: &str = "\u{1b}[?1049l";

pub(crate) fn someone() -> Home {
    let home = Home::new();
    record(&home, vec![Note::Profile(profile())]);
    home
}

/// To where the session plays.
pub(crate) fn begin(terminal: &mut Terminal) {
    terminal.see("skip the question");
    terminal.press("6\r");
    terminal.see("begin");
    terminal.press(" ");
    terminal.see("pause");
}

#[test]
fn a_first_time_from_the_safety_list_to_saved() {
    let home = Home::new();
    let mut terminal = Terminal::start(&mut home.command("roll --speed 60"));
    terminal.see("Don’t roll.");
    terminal.see("more below");
    // Enter answers for nothing that wasn't seen.
    terminal.press("\r");
    terminal.see("This is the end of the list.");
    terminal.see("none of these");
    terminal.press("\r");
    terminal.see("up again?");
    terminal.press("y");
    begin(&mut terminal);
    terminal.see("skip the question");
    terminal.press("10\r");
    terminal.see("Saved on this device.");
    assert_eq!(terminal.ended(), Some(0));
    assert!(terminal.is_as_before());

    let history = History::of(&store(&home).load().expect("it loads"));
    assert_eq!(history.profile, Some(profile()));
    let [past] = &history.sessions[..] else { panic!("one session: {history:?}") };
    assert_eq!(past.summary.outcome, Outcome::Finished);
    assert_eq!(past.summary.purpose, journal::Purpose::Rehearsal);
    let score = |answer: Option<journal::Answer>| answer.and_then(|answer| answer.score);
    assert_eq!(score(past.summary.before).map(session::Score::value), Some(6));
    assert_eq!(score(past.summary.after).map(session::Score::value), Some(10));
    assert!(store(&home).drafts().expect("drafts").is_empty());

    // What was done here gives the same events again.
    let recorded = home.out("rehearse --recorded last");
    let inputs = home.file("inputs.jsonl", home.out("inputs last"));
    let routine = home.file("routine.toml", home.out("inputs last --routine"));
    assert_eq!(recorded, home.out(&format!("rehearse {routine} --inputs {inputs}")));
}

#[test]
fn asked_to_end_it_keeps_the_session_and_gives_the_terminal_back() {
    for (signal, code) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let home = someone();
        let mut terminal = Terminal::start(&mut home.command("roll"));
        begin(&mut terminal);
        terminal.signal(signal);
        assert_eq!(terminal.ended(), Some(code));
        terminal.see("as far as you came.");
        assert!(terminal.text().contains(LEAVES_THE_SCREEN));
        assert!(terminal.is_as_before(), "{signal:?}");
        let store = store(&home);
        let history = History::of(&store.load().expect("it loads"));
        assert!(history.sessions.is_empty());
        let drafts = store.drafts().expect("drafts");
        let [draft] = &drafts[..] else { panic!("one draft: {drafts:?}") };
        assert_eq!(draft.session, history.open[0].started.session);
        assert_eq!(draft.summary.outcome, Outcome::Interrupted);
    }
}

#[test]
fn control_c_is_the_same() {
    let home = someone();
    let mut terminal = Terminal::start(&mut home.command("roll"));
    begin(&mut terminal);
    terminal.press("\u{3}");
    assert_eq!(terminal.ended(), Some(130));
    assert!(terminal.is_as_before());
    assert_eq!(store(&home).drafts().expect("drafts").len(), 1);
}

#[test]
fn a_session_that_was_cut_off_is_gone_on_with() {
    let home = someone();
    let mut terminal = Terminal::start(&mut home.command("roll --speed 60"));
    begin(&mut terminal);
    terminal.signal(Signal::KILL);
    assert_eq!(terminal.ended(), None);
    let told = home.run("today");
    assert!(told.contains("! note: Your last session was cut off."), "{told}");

    let mut terminal = Terminal::start(&mut home.command("roll --speed 60"));
    terminal.see("close it");
    terminal.press("g");
    terminal.see("Paused");
    terminal.press(" ");
    terminal.see("skip the question");
    terminal.press("s");
    terminal.see("Saved on this device.");
    assert_eq!(terminal.ended(), Some(0));
    let history = History::of(&store(&home).load().expect("it loads"));
    assert_eq!(history.sessions.len(), 1);
    assert_eq!(history.sessions[0].summary.outcome, Outcome::Finished);
    assert!(history.open.is_empty());
}

/// What was begun as practice is never played on at another speed and counted.
#[test]
fn a_rehearsal_does_not_leak_into_practice() {
    let home = someone();
    let mut terminal = Terminal::start(&mut home.command("roll"));
    begin(&mut terminal);
    terminal.press("\u{3}");
    assert_eq!(terminal.ended(), Some(130));

    let mut terminal = Terminal::start(&mut home.command("roll --speed 60"));
    terminal.see("rollwise roll, without --speed");
    terminal.press("g \r"); // nothing goes on, and Enter leaves
    assert_eq!(terminal.ended(), Some(0));
    let history = History::of(&store(&home).load().expect("it loads"));
    assert!(history.sessions.is_empty() && history.open.len() == 1, "{history:?}");

    let mut terminal = Terminal::start(&mut home.command("roll"));
    terminal.see("close it");
    terminal.press("g");
    terminal.see("Paused");
    assert!(!terminal.screen().contains("rehearsal"));
    terminal.press("\u{3}");
    assert_eq!(terminal.ended(), Some(130));
}

/// A rehearsal is gone on with at any speed, and stays one.
#[test]
fn a_rehearsal_stays_a_rehearsal() {
    let home = someone();
    let mut terminal = Terminal::start(&mut home.command("roll --speed 20"));
    begin(&mut terminal);
    terminal.press("\u{3}");
    terminal.ended();
    let mut terminal = Terminal::start(&mut home.command("roll"));
    terminal.see("close it");
    terminal.press("g");
    terminal.see("it does not count");
    terminal.press("\u{3}");
    terminal.ended();
    let draft = &store(&home).drafts().expect("drafts")[0];
    assert_eq!(draft.summary.purpose, journal::Purpose::Rehearsal);
}

#[test]
fn a_session_that_was_cut_off_is_closed() {
    let home = someone();
    let mut terminal = Terminal::start(&mut home.command("roll"));
    begin(&mut terminal);
    terminal.signal(Signal::TERM);
    terminal.ended();
    let mut terminal = Terminal::start(&mut home.command("roll"));
    terminal.see("close it");
    terminal.press("c");
    terminal.see("skip the question");
    terminal.press("\u{3}");
    terminal.ended();
    let history = History::of(&store(&home).load().expect("it loads"));
    assert_eq!(history.sessions.len(), 1);
    assert_eq!(history.sessions[0].summary.outcome, Outcome::Interrupted);
    assert!(history.open.is_empty() && store(&home).drafts().expect("drafts").is_empty());
}

#[test]
fn a_stop_has_its_reason() {
    let home = someone();
    let mut terminal = Terminal::start(&mut home.command("roll --speed 60"));
    begin(&mut terminal);
    terminal.press("q");
    // The way off is told at once, and asked about after it.
    terminal.see("Come off slowly");
    terminal.see("What was it?");
    terminal.press("3");
    terminal.see("skip the question");
    terminal.press("s");
    assert_eq!(terminal.ended(), Some(0));
    let history = History::of(&store(&home).load().expect("it loads"));
    let outcome = &history.sessions[0].summary.outcome;
    let is_numb = matches!(outcome, Outcome::Stopped { reason: routine::StopReason::Numb, .. });
    assert!(is_numb, "{outcome:?}");
}

#[test]
fn a_stop_may_get_another_reason() {
    let home = someone();
    let mut terminal = Terminal::start(&mut home.command("roll"));
    begin(&mut terminal);
    terminal.press("s1");
    terminal.see("another reason");
    terminal.press("p");
    terminal.see("coming off · It hurts");
    // A second stop ends the words; who was hurt isn't asked how stiff they feel.
    terminal.press("s");
    assert_eq!(terminal.ended(), Some(0));
    terminal.see("You stopped today because it hurt. Nothing presses for the rest of the day");
    // No set was begun, so the next day is as good as any.
    assert!(!terminal.screen().contains("A good next day"));
    let history = History::of(&store(&home).load().expect("it loads"));
    let outcome = &history.sessions[0].summary.outcome;
    let hurts = matches!(outcome, Outcome::Stopped { reason: routine::StopReason::Pain, .. });
    assert!(hurts, "{outcome:?}");
    assert!(home.out("inputs last --events").contains("explained"));
}

/// One key says that it hurts, another that something is numb: while playing and in a pause.
#[test]
fn one_key_each_for_what_hurts_and_what_is_numb() {
    for (keys, reason) in [("p", "It hurts"), (" u", "Numb")] {
        let home = someone();
        let mut terminal = Terminal::start(&mut home.command("roll"));
        begin(&mut terminal);
        terminal.see("p it hurts   u numb");
        if let Some(pause) = keys.strip_suffix('u') {
            terminal.press(pause);
            terminal.see("Paused");
            terminal.see("p it hurts   u numb");
        }
        terminal.press(keys.trim_start());
        terminal.see(&format!("coming off · {reason}"));
        assert!(!terminal.screen().contains("What was it?"), "it was said");
        terminal.press("s");
        if reason != "It hurts" {
            terminal.see("skip the question");
            terminal.press("n");
        }
        assert_eq!(terminal.ended(), Some(0));
        // The same day goes on with it in mind.
        let today = home.out("today");
        assert!(today.contains("You stopped today because"), "{today}");
        assert!(!today.contains("first time"), "{today}");
    }
}

/// Enter answers no question by itself, and says what does.
#[test]
fn enter_without_a_number_says_what_to_press() {
    let home = someone();
    let mut terminal = Terminal::start(&mut home.command("roll"));
    terminal.see("skip the question");
    terminal.press("\r");
    terminal.see("Press a number first");
    terminal.press("4\r");
    terminal.see("begin");
    terminal.press("q");
    assert_eq!(terminal.ended(), Some(0));
}

/// The next day it asks once how the morning was, and plans with it.
#[test]
fn the_next_morning_is_asked_about() {
    let home = Home::new();
    crate::person::practised(&home);
    let next_day = "2026-11-24T08:15:00+01:00";
    let mut terminal = Terminal::start(&mut home.command_at(next_day, "roll"));
    terminal.see("How is your back this morning");
    terminal.press("w");
    terminal.see("How stiff");
    terminal.press("4\r");
    terminal.see("The morning after was worse, so one level lower: level 1.");
    terminal.press("q");
    assert_eq!(terminal.ended(), Some(0));
    let mut terminal = Terminal::start(&mut home.command_at(next_day, "roll"));
    terminal.see("How stiff");
    terminal.press("\u{3}");
    terminal.ended();
    let history = History::of(&store(&home).load().expect("it loads"));
    assert_eq!(history.sessions[0].morning, Some(journal::Felt::Worse));
}

/// A broken bone says no; weak legs can't wait, and stand first wherever it is told.
#[test]
fn an_urgent_sign_comes_before_a_stop() {
    let home = Home::new();
    let mut terminal = Terminal::start(&mut home.command("roll"));
    terminal.see("Don’t roll.");
    terminal.press(" "); // a broken bone, the first of the list
    let legs = routine::Condition::ALL.iter().position(|item| item.key() == "legs-or-bladder");
    terminal.press(&"j".repeat(legs.expect("an item")));
    terminal.see("> [ ] Weak, numb");
    terminal.press(" \u{1b}[F\r");
    terminal.see("What this means for you");
    let first = "Have this looked at without waiting";
    let stop = "No rolling while this is so";
    let in_order = |screen: &str| {
        let place = |words: &str| screen.find(words).unwrap_or_else(|| panic!("{screen}"));
        assert!(place(first) < place(stop), "{screen}");
    };
    in_order(&terminal.screen());
    terminal.press("\ry");
    terminal.see("skip the question");
    terminal.press("6\r");
    terminal.see("begin");
    in_order(&terminal.screen());
    terminal.press("q");
    assert_eq!(terminal.ended(), Some(0));
    in_order(&home.out("today"));
}

/// Whoever isn't asked about pain can say that it hurts today, and the day changes as for who is.
#[test]
fn it_hurts_today_whatever_one_comes_for() {
    let home = someone();
    for (answers, due) in [
        ("8\rn", "You said 8 of 10. Nothing presses today"),
        ("2\ry", "A new pain: nothing presses today"),
        ("5\rn", "You said 5 of 10, so today stays gentle"),
    ] {
        let mut terminal = Terminal::start(&mut home.command("roll"));
        terminal.see("How stiff");
        terminal.press("6\r");
        terminal.see("it hurts today");
        terminal.press("p");
        terminal.see("How much does your upper back hurt now?");
        terminal.press(answers);
        terminal.see(due);
        assert!(!terminal.screen().contains("it hurts today"), "it was said");
        terminal.press("q");
        assert_eq!(terminal.ended(), Some(0));
    }
    let mut terminal = Terminal::start(&mut home.command("roll five"));
    terminal.see("How stiff");
    terminal.press("6\r");
    terminal.see("it hurts today");
    terminal.press("p");
    terminal.see("hurt now?");
    terminal.press("8\rn");
    assert_eq!(terminal.ended(), Some(1));
    terminal.see("error[not-today]");
}

/// Nobody is asked for a roller that they won't lie on.
#[test]
fn what_is_to_lie_ready_is_what_is_needed() {
    let home = someone();
    let still = home.file(
        "still.toml",
        "id = \"still\"\n[[step]]\ntechnique = \"settling-breath\"\nlevel = 1\nsets = 1\n\
         secs = 60\nenter = \"full\"\n",
    );
    for (routine, asked) in [("five", true), (&still, false)] {
        let mut terminal = Terminal::start(&mut home.command(&format!("roll {routine}")));
        terminal.see("skip the question");
        terminal.press("6\r");
        terminal.see("minutes.");
        terminal.see("begin");
        let screen = terminal.screen();
        assert_eq!(screen.contains("Roller and cushion beside you?"), asked, "{screen}");
        terminal.press("q");
        assert_eq!(terminal.ended(), Some(0));
    }
}

#[test]
fn without_colour_there_is_none() {
    let home = someone();
    let mut command = home.command("roll");
    let mut terminal = Terminal::start(command.env("NO_COLOR", "1"));
    begin(&mut terminal);
    assert_eq!(terminal.coloured_cells(), 0);
    terminal.press("\u{3}");
    assert_eq!(terminal.ended(), Some(130));
    let mut terminal = Terminal::start(&mut home.command("roll"));
    terminal.see("close it");
    terminal.press("c");
    begin(&mut terminal);
    assert!(terminal.coloured_cells() > 0, "where it may, it has some");
}

#[test]
fn what_is_not_for_this_person_is_refused_with_its_reason() {
    let home = Home::new();
    let ticked = routine::Set::from([routine::Condition::BoneLoss]);
    let gate = journal::GateAnswers { ticked, on: crate::person::now().day() };
    let careful = journal::Profile { gate: Some(gate), ..profile() };
    record(&home, vec![Note::Profile(careful)]);
    let mut terminal = Terminal::start(&mut home.command("roll five"));
    terminal.see("skip the question");
    terminal.press("s");
    assert_eq!(terminal.ended(), Some(1));
    terminal.see("error[not-today]");
    assert!(terminal.is_as_before());
    assert!(store(&home).drafts().expect("drafts").is_empty());
}

#[test]
fn two_terminals_at_once() {
    let home = someone();
    let mut first = Terminal::start(&mut home.command("roll"));
    begin(&mut first);
    let mut second = Terminal::start(&mut home.command("roll"));
    assert_eq!(second.ended(), Some(1));
    second.see("error[already-rolling]: a session is running in another terminal");
    let told = home.run("today");
    assert!(!told.contains("cut off"), "what runs isn't cut off: {told}");
    first.signal(Signal::KILL);
    assert_eq!(first.ended(), None);
    let told = home.run("today");
    assert!(told.contains("cut off"), "{told}");
}

//! The full screen and what reaches it: keys, new sizes, ticks, signals. Everything shown is a
//! [`Page`]; this runs one until it has its answer.
//!
//! The terminal is given back as it was, whatever happens: at the end, after a panic, and when a
//! signal ends the program. Only a kill leaves no time for it.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use ratatui::crossterm::event::{self, Event, KeyCode, KeyEventKind, KeyModifiers};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::{DefaultTerminal, Frame};
use signal_hook::consts::signal::SIGINT;

use crate::signal;

/// How long to wait for a key before time goes on. Source: our choice; a breath's bar moves evenly
/// and nobody's fan begins to turn.
const TICK: Duration = Duration::from_millis(50);

/// Something that is shown until it has its answer.
pub(crate) trait Page {
    /// The answer.
    type Answer;

    /// Shows it.
    fn draw(&self, frame: &mut Frame<'_>, look: Look);

    /// A key was pressed.
    fn key(&mut self, key: KeyCode) -> Option<Self::Answer>;

    /// Time went on.
    fn tick(&mut self) -> Option<Self::Answer> {
        None
    }

    /// How often the bell is to ring now.
    fn bells(&mut self) -> usize {
        0
    }
}

/// Why a page has no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Left {
    /// The system, or the person by Ctrl-C, ended the program.
    #[error("the program was asked to end")]
    Signal(u8),
    /// The terminal is gone.
    #[error("the terminal failed: {0}")]
    Terminal(#[from] io::Error),
}

/// Whether colours may be used. They never carry meaning alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Look {
    /// As designed.
    Colours,
    /// Bold and dim only.
    Plain,
}

impl Look {
    /// As the person has set it: see no-color.org.
    pub(crate) fn of_environment() -> Look {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if plain { Look::Plain } else { Look::Colours }
    }
}

/// The terminal, taken over.
pub(crate) struct Ui {
    terminal: DefaultTerminal,
    signal: Arc<AtomicUsize>,
    look: Look,
}

impl Ui {
    /// Takes the terminal over.
    ///
    /// # Errors
    /// When it can't be.
    pub(crate) fn open() -> io::Result<Ui> {
        let signal = signal::endings()?;
        end_anyway(signal.clone());
        let terminal = ratatui::try_init()?;
        Ok(Ui { terminal, signal, look: Look::of_environment() })
    }

    /// Shows `page` until it has its answer.
    ///
    /// # Errors
    /// [`Left`]
    pub(crate) fn show<P: Page>(&mut self, page: &mut P) -> Result<P::Answer, Left> {
        loop {
            let look = self.look;
            // Whoever can shows a frame as a whole: nothing of it half drawn.
            execute!(io::stdout(), BeginSynchronizedUpdate)?;
            self.terminal.draw(|frame| page.draw(frame, look))?;
            execute!(io::stdout(), EndSynchronizedUpdate)?;
            let ready = event::poll(TICK);
            if let Some(left) = self.signalled() {
                return Err(left);
            }
            // A signal may interrupt the wait; that is no failure.
            let ready = match ready {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => false,
                ready => ready?,
            };
            if let Some(answer) = page.tick() {
                return Ok(answer);
            }
            if ready
                && let Event::Key(key) = event::read()?
                && key.kind != KeyEventKind::Release
            {
                if key.code == KeyCode::Char('c') && key.modifiers.contains(KeyModifiers::CONTROL) {
                    return Err(Left::Signal(u8::try_from(SIGINT).unwrap_or(2)));
                }
                if let Some(answer) = page.key(key.code) {
                    return Ok(answer);
                }
            }
            for _ in 0..page.bells() {
                ring()?;
            }
        }
    }

    fn signalled(&self) -> Option<Left> {
        signal::told(&self.signal).map(Left::Signal)
    }
}

impl Drop for Ui {
    fn drop(&mut self) {
        // Where the terminal is gone there is nothing to give back.
        let _ = ratatui::try_restore();
    }
}

/// How often the flag of a signal is looked at, and how long an answer to it may take. Source: our
/// choice; nobody waits for either.
const LOOK_AGAIN: Duration = Duration::from_millis(200);
const ANSWER_WITHIN: Duration = Duration::from_secs(2);

/// Ends the program where a signal goes unanswered: on a terminal that has gone away, waiting for
/// a key never comes back. What was played is in the draft; the seat is free once we are gone.
fn end_anyway(signal: Arc<AtomicUsize>) {
    std::thread::spawn(move || {
        while signal.load(Ordering::SeqCst) == 0 {
            std::thread::sleep(LOOK_AGAIN);
        }
        std::thread::sleep(ANSWER_WITHIN);
        let number = i32::try_from(signal.load(Ordering::SeqCst)).unwrap_or(0);
        std::process::exit(128 + number);
    });
}

fn ring() -> io::Result<()> {
    use io::Write as _;
    let mut out = io::stdout();
    out.write_all(b"\x07")?;
    out.flush()
}

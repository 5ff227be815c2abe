//! Errors as a person reads them: what happened, and on a line of its own what to do next.
//!
//! Each command area has its own enum; all of them [`Explain`] themselves, and only `main` prints
//! them. What isn't here: faults of routine files, which are `check`'s findings, not its failure.

use std::borrow::Cow;
use std::fmt;
use std::io;

use journal::{KeeperError, ReplayError};
use store::{BackupError, OpenError};

/// An error that has a stable code and a way out.
pub(crate) trait Explain: std::error::Error + 'static {
    /// The stable word by which programs and people name it.
    fn code(&self) -> &'static str;

    /// What the person can do.
    fn way_out(&self) -> Cow<'static, str>;

    /// The program's exit code.
    fn exit(&self) -> Exit {
        Exit::Failed
    }
}

/// How the program ends. These numbers are a promise; `rollwise --help` lists them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Exit {
    /// All went well.
    Well,
    /// A fault was found, or the command failed.
    Failed,
    /// The command line makes no sense.
    Usage,
    /// Ended by the signal of this number.
    Signal(u8),
}

impl Exit {
    /// The number that the shell sees.
    pub(crate) fn number(self) -> u8 {
        match self {
            Exit::Well => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Signal(number) => 128_u8.saturating_add(number),
        }
    }
}

/// Any command's error.
pub(crate) struct Failed(Box<dyn Explain>);

/// What a command gives back.
pub(crate) type Outcome = Result<Exit, Failed>;

impl Failed {
    /// The error itself.
    pub(crate) fn error(&self) -> &dyn Explain {
        &*self.0
    }
}

impl<E: Explain> From<E> for Failed {
    fn from(error: E) -> Failed {
        Failed(Box::new(error))
    }
}

impl fmt::Debug for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl Explain for OpenError {
    fn code(&self) -> &'static str {
        OpenError::code(self)
    }

    fn way_out(&self) -> Cow<'static, str> {
        OpenError::way_out(self).into()
    }
}

impl Explain for BackupError {
    fn code(&self) -> &'static str {
        BackupError::code(self)
    }

    fn way_out(&self) -> Cow<'static, str> {
        BackupError::way_out(self).into()
    }
}

impl Explain for KeeperError {
    fn code(&self) -> &'static str {
        KeeperError::code(self)
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            KeeperError::Full => {
                "Make some room and try again; where there is room, your share of the disk may be \
                 used up. Nothing that was saved is lost."
            }
            KeeperError::ReadOnly => {
                "Let your user write to the folder, or choose another one with --data."
            }
            KeeperError::Locked => {
                "Close the other program and try again. Nothing that was saved is lost."
            }
            KeeperError::Damaged { .. }
            | KeeperError::WrongJournal(_)
            | KeeperError::Unsound(_)
            | KeeperError::DraftTooLarge { .. }
            | KeeperError::NotEmpty
            | KeeperError::Closed
            | KeeperError::Failed { .. } => "Run `rollwise doctor`; it looks for the reason.",
        }
        .into()
    }
}

impl Explain for ReplayError {
    fn code(&self) -> &'static str {
        match self {
            ReplayError::OtherEngine { .. } => "other-engine",
            ReplayError::Routine(_) => "routine-unreadable",
            ReplayError::Voice(_) => "voice-unfit",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        "It can't be played by this version of Rollwise. Its record stays as it is.".into()
    }
}

/// The output could not be written to.
#[derive(Debug, thiserror::Error)]
#[error("the output could not be written: {0}")]
pub(crate) struct Unwritten(#[from] pub io::Error);

impl Explain for Unwritten {
    fn code(&self) -> &'static str {
        "output-failed"
    }

    fn way_out(&self) -> Cow<'static, str> {
        "Check where the output goes.".into()
    }

    fn exit(&self) -> Exit {
        // `rollwise history | head` closed its end: that is no failure.
        if self.0.kind() == io::ErrorKind::BrokenPipe { Exit::Well } else { Exit::Failed }
    }
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Failed {
        Unwritten(error).into()
    }
}

//! The secret that the browser shows with every request: 256 random bits, made at the first start
//! and kept in the data folder for its owner alone, so that a bookmarked address stays valid.

use std::borrow::Cow;
use std::fmt;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::explain::Explain;

/// The secret. It is never printed but as part of the address.
#[derive(Clone, PartialEq, Eq)]
pub struct Token([u8; 32]);

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// The file can't be read or made.
    #[error("{} can't be used: {why}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// The file holds something else.
    #[error("{} isn't a key that Rollwise made", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The system has no randomness.
    #[error("this system gave no random numbers: {0}")]
    NoRandom(getrandom::Error),
}

impl Explain for TokenError {
    fn code(&self) -> &'static str {
        match self {
            TokenError::File { .. } => "token-unusable",
            TokenError::Foreign { .. } => "token-foreign",
            TokenError::NoRandom(_) => "no-randomness",
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            TokenError::File { .. } => {
                "Let your user read and write the data folder, make room on its disk, or choose \
                 another with --data."
            }
            TokenError::Foreign { .. } => {
                "Move that file away; a new key is made. Then open Rollwise by its new address."
            }
            TokenError::NoRandom(_) => "Restart the machine and try again.",
        }
        .into()
    }
}

impl Token {
    /// The folder's token; made where there is none. Two programs that begin at once get the same.
    ///
    /// # Errors
    /// [`TokenError`]
    pub fn of(path: &Path) -> Result<Token, TokenError> {
        let failed = |why| TokenError::File { path: path.into(), why };
        match read(path) {
            Ok(text) => return Token::parse(&text, path),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(failed(error)),
        }
        let token = Token::random()?;
        match make(path, &format!("{token}\n")) {
            Ok(()) => Ok(token),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                Token::parse(&read(path).map_err(failed)?, path)
            }
            Err(error) => Err(failed(error)),
        }
    }

    /// A new one.
    ///
    /// # Errors
    /// [`TokenError::NoRandom`]
    pub fn random() -> Result<Token, TokenError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(TokenError::NoRandom)?;
        Ok(Token(bytes))
    }

    fn parse(text: &str, path: &Path) -> Result<Token, TokenError> {
        let foreign = || TokenError::Foreign { path: path.into() };
        let text = text.trim_end_matches('\n');
        if text.len() != 64 || !text.is_ascii() {
            return Err(foreign());
        }
        let mut bytes = [0; 32];
        for (i, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[2 * i..2 * i + 2], 16).map_err(|_| foreign())?;
        }
        Ok(Token(bytes))
    }

    /// Whether `shown` is this token. How long the answer takes tells nothing about where they
    /// differ.
    pub fn is(&self, shown: &str) -> bool {
        same(&self.to_string(), shown)
    }

    /// A key that is made of it and opens the calendar alone: a calendar shows its address to many,
    /// and who knows this key doesn't know the token.
    fn calendar_key(&self) -> String {
        let hash = Sha256::new().chain_update("rollwise calendar ").chain_update(self.0).finalize();
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether `shown` opens the calendar.
    pub fn is_calendar_key(&self, shown: &str) -> bool {
        same(&self.calendar_key(), shown)
    }

    /// The address that a calendar on this machine subscribes to.
    pub fn calendar_address(&self, port: u16) -> String {
        format!("http://127.0.0.1:{port}/calendar/{}.ics", self.calendar_key())
    }

    /// The address that the person opens.
    pub fn address(&self, port: u16) -> String {
        format!("http://127.0.0.1:{port}/#token={self}")
    }
}

/// Whether two secrets are the same, in a time that tells nothing of where they differ.
fn same(own: &str, shown: &str) -> bool {
    let (own, shown) = (own.as_bytes(), shown.as_bytes());
    if own.len() != shown.len() {
        return false;
    }
    let pairs = own.iter().zip(shown);
    let difference = pairs.fold(0, |all, (one, other)| std::hint::black_box(all | (one ^ other)));
    difference == 0
}

/// As hex.
impl fmt::Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    fs::File::open(path)?.take(100).read_to_string(&mut text)?;
    Ok(text)
}

/// Makes a secret file, for its owner alone. Written beside and then linked to its name, which fails
/// where there is one: nobody ever reads half a secret, and nobody's is overwritten.
pub(crate) fn make(path: &Path, text: &str) -> io::Result<()> {
    let part = path.with_extension(format!("{}.part", std::process::id()));
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&part)?;
    let made =
        write!(file, "{text}").and_then(|()| file.sync_all()).and_then(|()| name(&part, path));
    // What stays of a failure is a file ending in `.part`.
    let _ = fs::remove_file(&part);
    made
}

/// Gives a file its name, unless there is one by that name. Some disks know no links; on those, two
/// first starts in the same moment may end with two tokens, of which the later stays.
fn name(part: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(part, path) {
        Err(_) if !path.exists() => fs::rename(part, path),
        linked => linked,
    }
}

//! The devices that were paired. Each has a secret of its own, of which only the hash is kept, so
//! that who reads the file gets no key; a device that isn't seen for long loses its own by itself.
//!
//! The list is a file beside the journal and not in it: a backup holds no keys, and one that is put
//! back brings no removed device to life. What isn't here: the codes that pair one, see
//! [`super::codes`].

use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use journal::WallTime;
use sha2::{Digest as _, Sha256};

use super::token::{Token, TokenError};
use crate::explain::{Exit, Explain};

/// How long a device's key is good after it was last seen, in milliseconds: 180 days. Source: our
/// choice; a phone that lay in a drawer for half a year is paired anew.
pub const GOOD_FOR_MS: u64 = 180 * 24 * 60 * 60 * 1000;
/// How far apart two notes of when a device was seen lie at least, in milliseconds. Source: our
/// choice; nobody asks for it to the minute, and each is a write.
const SEEN_EVERY_MS: u64 = 10 * 60 * 1000;
/// Most devices. Source: our choice; a household has a dozen.
const DEVICES_MAX: usize = 64;
/// Longest name, in letters. Source: our choice; it fits on a line of a phone.
const NAME_MAX: usize = 40;
/// Largest file that is read, in bytes. Source: our choice; 64 devices take a quarter of it.
const FILE_MAX: u64 = 65_536;
/// The version of the file's shape.
const VERSION: u16 = 1;
/// The first letter of a device's key, which tells it from the address's token: no hex digit.
const MARK: char = 'p';

/// The list of devices.
#[derive(Clone, Debug)]
pub struct Devices {
    path: PathBuf,
}

/// A device that was paired.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Device {
    /// What the list calls it; eight digits of its hash.
    pub id: String,
    /// What the person calls it.
    pub name: String,
    /// When it was paired.
    pub made: WallTime,
    /// When it was last seen.
    pub seen: WallTime,
    /// From when on its key is worth nothing, in milliseconds since 1970.
    pub until_ms: u64,
    hash: String,
}

/// Whose key it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Admission {
    /// This device's.
    Known(Device),
    /// This device's, but it was not seen for too long.
    Expired(Device),
    /// Nobody's: it was removed, or never was.
    Unknown,
}

/// Why the list can't be had.
#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    /// The file can't be read or written.
    #[error("{} can't be used: {why}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// The file holds something else, or was written by a newer program.
    #[error("{} isn't a list of devices that this Rollwise can read", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// There are too many.
    #[error("{DEVICES_MAX} devices are paired; that is the limit")]
    TooMany,
    /// No device is called so.
    #[error("no device is called `{name}`")]
    NoSuch {
        /// What was asked for.
        name: String,
    },
    /// The system has no randomness.
    #[error(transparent)]
    NoRandom(#[from] TokenError),
}

impl Explain for DeviceError {
    fn code(&self) -> &'static str {
        match self {
            DeviceError::File { .. } => "devices-unusable",
            DeviceError::Foreign { .. } => "devices-foreign",
            DeviceError::TooMany => "too-many-devices",
            DeviceError::NoSuch { .. } => "no-such-device",
            DeviceError::NoRandom(error) => error.code(),
        }
    }

    fn way_out(&self) -> Cow<'static, str> {
        match self {
            DeviceError::File { .. } => {
                "Let your user read and write the data folder, and make room on its disk.".into()
            }
            DeviceError::Foreign { .. } => {
                "Update Rollwise; or move that file away and pair your devices again.".into()
            }
            DeviceError::TooMany => {
                "Remove one that you don't use: `rollwise devices remove NAME`.".into()
            }
            DeviceError::NoSuch { .. } => "`rollwise devices` lists their names.".into(),
            DeviceError::NoRandom(error) => error.way_out(),
        }
    }

    fn exit(&self) -> Exit {
        Exit::Failed
    }
}

impl Devices {
    /// The list in this file; there may be none yet.
    pub fn at(path: PathBuf) -> Devices {
        Devices { path }
    }

    /// All devices, in the order in which they were paired.
    ///
    /// # Errors
    /// [`DeviceError`]
    pub fn list(&self) -> Result<Vec<Device>, DeviceError> {
        let text = match self.read() {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(why) => return Err(self.failed(why)),
        };
        let foreign = || DeviceError::Foreign { path: self.path.clone() };
        let shape: ListV1 = serde_json::from_str(&text).map_err(|_| foreign())?;
        if shape.version != VERSION {
            return Err(foreign());
        }
        shape.devices.into_iter().map(DeviceV1::check).collect::<Option<_>>().ok_or_else(foreign)
    }

    /// Adds a device, and makes its key, which is never seen again. A name that is taken gets a
    /// number.
    ///
    /// # Errors
    /// [`DeviceError`]; nothing was added then.
    pub fn add(&self, name: &str, now: WallTime) -> Result<(Device, String), DeviceError> {
        let secret = format!("{MARK}{}", Token::random()?);
        let hash = hash_of(&secret);
        let device = self.change(|devices| {
            if devices.len() >= DEVICES_MAX {
                return Err(DeviceError::TooMany);
            }
            let device = Device {
                id: hash[..8].into(),
                name: free_name(name, devices),
                made: now,
                seen: now,
                until_ms: now.ms().saturating_add(GOOD_FOR_MS),
                hash: hash.clone(),
            };
            devices.push(device.clone());
            Ok(device)
        })?;
        Ok((device, secret))
    }

    /// Removes the device of this name or id: its key is worth nothing from now on.
    ///
    /// # Errors
    /// [`DeviceError`]; none was removed then.
    pub fn remove(&self, which: &str) -> Result<Device, DeviceError> {
        self.change(|devices| {
            let found = devices
                .iter()
                .position(|device| device.id == which)
                .or_else(|| devices.iter().position(|device| device.name == which))
                .or_else(|| {
                    let which = which.to_lowercase();
                    devices.iter().position(|device| device.name.to_lowercase() == which)
                });
            let found = found.ok_or_else(|| DeviceError::NoSuch { name: which.into() })?;
            Ok(devices.remove(found))
        })
    }

    /// Whether a key has the form of a device's; that says nothing about its worth.
    pub fn is_key(shown: &str) -> bool {
        shown.starts_with(MARK)
    }

    /// Whose key `shown` is, at `now`. Notes that it was seen, and for how long it is good again.
    ///
    /// # Errors
    /// [`DeviceError`]; nobody may be let in then.
    pub fn admit(&self, shown: &str, now: WallTime) -> Result<Admission, DeviceError> {
        // Hashes are compared, so how long that takes tells nothing about a key.
        let hash = hash_of(shown);
        let found = self.list()?.into_iter().find(|device| device.hash == hash);
        let Some(device) = found else { return Ok(Admission::Unknown) };
        if now.ms() >= device.until_ms {
            return Ok(Admission::Expired(device));
        }
        if now.ms() >= device.seen.ms().saturating_add(SEEN_EVERY_MS) {
            // Only what is noted is lost where that can't be written.
            let _ = self.change(|devices| {
                // It may have been removed a moment ago; then it stays so.
                if let Some(device) = devices.iter_mut().find(|device| device.hash == hash) {
                    device.seen = now;
                    device.until_ms = now.ms().saturating_add(GOOD_FOR_MS);
                }
                Ok(())
            });
        }
        Ok(Admission::Known(device))
    }

    /// Changes the list while nobody else does, this program or another.
    fn change<T>(
        &self,
        change: impl FnOnce(&mut Vec<Device>) -> Result<T, DeviceError>,
    ) -> Result<T, DeviceError> {
        let lock = private(&self.path.with_extension("lock")).map_err(|why| self.failed(why))?;
        lock.lock().map_err(|why| self.failed(why))?;
        let mut devices = self.list()?;
        let done = change(&mut devices)?;
        self.write(&devices).map_err(|why| self.failed(why))?;
        Ok(done)
    }

    fn read(&self) -> io::Result<String> {
        let mut text = String::new();
        File::open(&self.path)?.take(FILE_MAX).read_to_string(&mut text)?;
        Ok(text)
    }

    /// Whole, old or new, whatever happens.
    fn write(&self, devices: &[Device]) -> io::Result<()> {
        let devices = devices.iter().map(DeviceV1::from).collect();
        let text = serde_json::to_string_pretty(&ListV1 { version: VERSION, devices })?;
        let part = self.path.with_extension("part");
        let mut file = private(&part)?;
        file.set_len(0)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&part, &self.path)
    }

    fn failed(&self, why: io::Error) -> DeviceError {
        DeviceError::File { path: self.path.clone(), why }
    }
}

/// A file for its owner alone, made where it isn't there.
fn private(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// The hash under which a key is kept. The key is 256 random bits, so nobody can try them all, and
/// no slow hash is needed.
fn hash_of(secret: &str) -> String {
    Sha256::digest(secret.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The name as it is kept: without what could steer a terminal, not too long, not taken.
fn free_name(name: &str, devices: &[Device]) -> String {
    let name = crate::terminal::harmless(name.trim());
    let name: String = name.chars().take(NAME_MAX).collect();
    let name = if name.is_empty() { "Device".into() } else { name };
    let taken = |name: &str| devices.iter().any(|device| device.name == name);
    let numbered = (2..).map(|number| format!("{name} {number}"));
    let free = std::iter::once(name.clone()).chain(numbered).find(|name| !taken(name));
    free.unwrap_or(name)
}

#[derive(serde::Serialize, serde::Deserialize)]
struct ListV1 {
    version: u16,
    devices: Vec<DeviceV1>,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct DeviceV1 {
    name: String,
    hash: String,
    made_ms: u64,
    made_offset_minutes: i16,
    seen_ms: u64,
    seen_offset_minutes: i16,
    until_ms: u64,
}

impl From<&Device> for DeviceV1 {
    fn from(device: &Device) -> DeviceV1 {
        DeviceV1 {
            name: device.name.clone(),
            hash: device.hash.clone(),
            made_ms: device.made.ms(),
            made_offset_minutes: device.made.offset_minutes(),
            seen_ms: device.seen.ms(),
            seen_offset_minutes: device.seen.offset_minutes(),
            until_ms: device.until_ms,
        }
    }
}

impl DeviceV1 {
    fn check(self) -> Option<Device> {
        let sound = self.hash.len() == 64 && self.hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        Some(Device {
            id: sound.then(|| self.hash[..8].into())?,
            name: self.name,
            made: WallTime::new(self.made_ms, self.made_offset_minutes)?,
            seen: WallTime::new(self.seen_ms, self.seen_offset_minutes)?,
            until_ms: self.until_ms,
            hash: self.hash,
        })
    }
}

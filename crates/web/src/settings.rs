//! Settings: their names in the journal, and what the page needs of them before it has one.

use figure::Skin;
use journal::{Day, Note, Setting};
use plan::CLEARED_SETTING;
use routine::{Condition, Map};
use sound::Channels;

use crate::dom;

/// Who says the words.
pub(crate) const VOICE: &str = "voice";
/// Whether the person's own music goes on.
pub(crate) const MUSIC: &str = "music";
/// For how many loudspeakers the sound is.
pub(crate) const SIDES: &str = "sides";
/// The tone of the figure's skin.
pub(crate) const SKIN: &str = "skin";
/// Whether the figure moves.
pub(crate) const MOTION: &str = "motion";
/// Whether letters are keys in a session.
pub(crate) const KEYS: &str = "keys";
/// Light, dark or as the system has it.
pub(crate) const THEME: &str = "theme";

/// Who says the words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Speaker {
    /// Rollwise's own voice, in the track.
    Own,
    /// The device's.
    Device,
    /// Nobody: tones and breath.
    Nobody,
}

/// The word for Rollwise's own voice, in settings and in how a session began.
pub(crate) const OWN_VOICE: &str = "rollwise";
/// The word for nobody, in both.
pub(crate) const NOBODY: &str = "none";

impl Speaker {
    /// Everybody, in the order in which they are offered.
    pub(crate) const ALL: [Speaker; 3] = [Speaker::Own, Speaker::Device, Speaker::Nobody];

    /// The word for them.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Speaker::Own => OWN_VOICE,
            Speaker::Device => "device",
            Speaker::Nobody => NOBODY,
        }
    }

    /// Who a word means; Rollwise's own voice where it is none that is known.
    pub(crate) fn from_key(key: &str) -> Speaker {
        Speaker::ALL.into_iter().find(|speaker| speaker.key() == key).unwrap_or(Speaker::Own)
    }

    /// Who was chosen.
    pub(crate) fn of(settings: &Map<String, String>) -> Speaker {
        settings.get(VOICE).map_or(Speaker::Own, |key| Speaker::from_key(key))
    }
}

/// Whether the person's own music goes on beside the session.
pub(crate) fn music(settings: &Map<String, String>) -> bool {
    settings.get(MUSIC).is_some_and(|value| value == "mixed")
}

/// For how many loudspeakers the sound is: for one where nothing was chosen.
pub(crate) fn channels(settings: &Map<String, String>) -> Channels {
    match settings.get(SIDES).map(String::as_str) {
        Some("lean") => Channels::Stereo,
        Some(_) | None => Channels::Mono,
    }
}

/// A setting as a note.
pub(crate) fn note(name: &str, value: &str) -> Note {
    Note::Setting(Setting { name: name.into(), value: value.into() })
}

/// Takes a theme: at once, and for the next start before the journal is open.
pub(crate) fn apply_theme(theme: &str) {
    let chosen = (theme == "light" || theme == "dark").then_some(theme);
    dom::remember(THEME, chosen);
    if let Some(root) = dom::document().document_element() {
        // A page that can't take an attribute stays as the system has it.
        let _ = match chosen {
            Some(theme) => root.set_attribute("data-theme", theme),
            None => root.remove_attribute("data-theme"),
        };
    }
}

/// The note that an item was asked about and found fine on a day, or not any more.
pub(crate) fn clear(condition: Condition, day: Option<Day>) -> Note {
    let value = day.map_or_else(String::new, |day| day.to_string());
    note(&format!("{CLEARED_SETTING}{}", condition.key()), &value)
}

/// The tone of the figure's skin.
pub(crate) fn skin(settings: &Map<String, String>) -> Skin {
    settings.get(SKIN).and_then(|key| Skin::from_key(key)).unwrap_or_default()
}

/// Whether the figure is to stand still, whatever the system says.
pub(crate) fn still(settings: &Map<String, String>) -> bool {
    settings.get(MOTION).is_some_and(|value| value == "still")
}

/// Whether letters are keys in a session: who dictates to the page may not want them to be.
pub(crate) fn letters(settings: &Map<String, String>) -> bool {
    settings.get(KEYS).is_none_or(|value| value != "off")
}

/// Whether the page is dark now.
pub(crate) fn is_dark() -> bool {
    let page = dom::document().document_element();
    let chosen = page.and_then(|page| page.get_attribute("data-theme"));
    match chosen.as_deref() {
        Some("dark") => true,
        Some("light") => false,
        Some(_) | None => {
            let query = dom::window().match_media("(prefers-color-scheme: dark)").ok().flatten();
            query.is_some_and(|query| query.matches())
        }
    }
}

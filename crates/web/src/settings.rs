//! Settings: their names in the journal, and what the page needs of them before it has one.

use journal::{Day, Note, Setting};
use plan::CLEARED_SETTING;
use routine::{Condition, Map};

use crate::dom;

/// Whether the device's voice says the words.
pub(crate) const VOICE: &str = "voice";
/// Light, dark or as the system has it.
pub(crate) const THEME: &str = "theme";

/// Whether the voice is on; it is until it is switched off.
pub(crate) fn voice_on(settings: &Map<String, String>) -> bool {
    settings.get(VOICE).is_none_or(|value| value != "off")
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

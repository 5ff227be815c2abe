//! What a person made or took in, each by a name of its own: several may bear one name in their files, as
//! two routines that were called Desk.

use std::collections::BTreeMap;

use journal::{OwnId, PastOwn};
use routine::text;

/// The names by which the command line knows what is kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// By what it bears in the journal; what can't be read has none.
    names: BTreeMap<OwnId, String>,
    /// Names that several bear in their files, each with those that tell them apart.
    shared: BTreeMap<String, Vec<String>>,
}

impl Names {
    /// What `kept` is called. Of several that bear one name each gets a number, which stays whatever is
    /// changed in them.
    pub(crate) fn of(kept: &[PastOwn]) -> Names {
        let mut bear: BTreeMap<String, Vec<OwnId>> = BTreeMap::new();
        for past in kept {
            if let Some(id) = in_file(&past.own.text) {
                bear.entry(id).or_default().push(past.own.id);
            }
        }
        let mut all = Names::default();
        for (id, these) in &bear {
            if let [one] = these[..] {
                all.names.insert(one, id.clone());
                continue;
            }
            let mut these = these.clone();
            these.sort_unstable();
            let numbered = (1..).map(|number: usize| format!("{id}-{number}"));
            let free = numbered.filter(|name| !bear.contains_key(name));
            let named: Vec<(OwnId, String)> = these.into_iter().zip(free).collect();
            all.shared.insert(id.clone(), named.iter().map(|(_, name)| name.clone()).collect());
            all.names.extend(named);
        }
        all
    }

    /// What this one is called; `None` where it can't be read.
    pub(crate) fn name(&self, own: OwnId) -> Option<&str> {
        self.names.get(&own).map(String::as_str)
    }

    /// The names of those that `name` may mean, where it may mean several.
    pub(crate) fn several(&self, name: &str) -> Option<&[String]> {
        self.shared.get(name).map(Vec::as_slice)
    }
}

/// The name that a text gives what it holds.
fn in_file(source: &str) -> Option<String> {
    match text::draft(source) {
        Ok((draft, _)) => Some(draft.id),
        Err(_) => text::technique(source).ok().map(|technique| technique.id().into()),
    }
}

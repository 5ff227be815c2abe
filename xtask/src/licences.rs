//! What we build from: its licences, where it comes from, and what is banned, by the rules in
//! `deny.toml`.
//!
//! `cargo deny` reads the same file and checks more; it runs as well where it is installed.
//! Building it takes longer than the rest of CI, so CI rests on this short check.

use std::collections::BTreeSet;

use toml::de::{DeTable, DeValue};

use crate::fault::{Fault, Outcome};
use crate::workspace::{self, Package};
use crate::{spdx, tool};

/// Cargo's name for the public registry.
const PUBLIC_REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// The rules of `deny.toml` that this check knows.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// Platforms whose dependencies count.
    pub targets: Vec<String>,
    /// Licences that any crate may have.
    pub allow: BTreeSet<String>,
    /// Licences that one crate may have besides.
    pub exceptions: BTreeSet<(String, String)>,
    /// Crates that may not take part.
    pub banned: BTreeSet<String>,
}

impl Rules {
    /// Reads `deny.toml`.
    ///
    /// # Errors
    /// When it is no TOML or allows no licence at all.
    pub fn read(text: &str) -> Outcome<Self> {
        let table = DeTable::parse(text)
            .map_err(|error| Fault::new(format!("deny.toml: {}", error.message())))?;
        let table = table.get_ref();
        let licences = section(table, "licenses");
        let mut exceptions = BTreeSet::new();
        for exception in tables(licences, "exceptions") {
            let name = words(Some(exception), "crate").into_iter().next().unwrap_or_default();
            for licence in words(Some(exception), "allow") {
                exceptions.insert((name.clone(), licence));
            }
        }
        let rules = Self {
            targets: words(section(table, "graph"), "targets"),
            allow: words(licences, "allow").into_iter().collect(),
            exceptions,
            banned: tables(section(table, "bans"), "deny")
                .filter_map(|ban| words(Some(ban), "crate").into_iter().next())
                .collect(),
        };
        if rules.allow.is_empty() {
            return Err(Fault::new("deny.toml allows no licence: `[licenses] allow` is empty"));
        }
        Ok(rules)
    }

    /// Everything about these packages that the rules forbid, a sentence each.
    #[must_use]
    pub fn breaches(&self, packages: &[Package]) -> Vec<String> {
        packages.iter().flat_map(|package| self.breaches_of(package)).collect()
    }

    fn breaches_of(&self, package: &Package) -> Vec<String> {
        let Package { name, version, .. } = package;
        let mut found = Vec::new();
        let allowed = |licence: &str| {
            self.allow.contains(licence)
                || self.exceptions.contains(&(name.clone(), licence.to_owned()))
        };
        match &package.licence {
            None => found.push(format!("{name} {version} declares no licence")),
            Some(licence) => match spdx::permits(licence, &allowed) {
                Ok(true) => {}
                Ok(false) => found.push(format!("{name} {version} is under {licence}")),
                Err(fault) => found.push(format!("{name} {version}: {fault}")),
            },
        }
        if package.source.as_deref().is_some_and(|source| source != PUBLIC_REGISTRY) {
            found.push(format!("{name} {version} comes from outside the public registry"));
        }
        if self.banned.contains(name) {
            found.push(format!("{name} {version} is banned"));
        }
        if package.ours {
            let any = package.requirements.iter().filter(|need| need.ends_with(" *"));
            found.extend(any.map(|need| format!("{name} takes any version of {need}")));
        }
        found
    }
}

/// Checks the whole workspace.
///
/// # Errors
/// When a rule is broken or `deny.toml` can't be read.
pub fn check() -> Outcome<()> {
    let text = std::fs::read_to_string(tool::root().join("deny.toml"))
        .map_err(|error| Fault::new(format!("deny.toml: {error}")))?;
    let rules = Rules::read(&text)?;
    let targets: Vec<&str> = rules.targets.iter().map(String::as_str).collect();
    let packages = workspace::packages(&targets)?;
    let breaches = rules.breaches(&packages);
    if !breaches.is_empty() {
        return Err(Fault::new(breaches.join("\n       "))
            .way_out("choose another crate, or say in deny.toml why this one is fine"));
    }
    eprintln!("        {} crates keep to deny.toml", packages.len());
    if tool::find("cargo-deny").is_some() {
        tool::run(tool::cargo().args(["deny", "check", "licenses", "bans", "sources"]))?;
    }
    Ok(())
}

fn section<'a>(table: &'a DeTable<'a>, name: &str) -> Option<&'a DeTable<'a>> {
    table.get(name)?.get_ref().as_table()
}

fn tables<'a>(table: Option<&'a DeTable<'a>>, name: &str) -> impl Iterator<Item = &'a DeTable<'a>> {
    let list = table.and_then(|table| table.get(name)?.get_ref().as_array());
    list.into_iter().flat_map(|list| list.iter().filter_map(|item| item.get_ref().as_table()))
}

/// The text or texts under a name.
fn words(table: Option<&DeTable<'_>>, name: &str) -> Vec<String> {
    match table.and_then(|table| table.get(name)).map(|value| value.get_ref()) {
        Some(DeValue::String(word)) => vec![word.to_string()],
        Some(DeValue::Array(list)) => {
            list.iter().filter_map(|item| Some(item.get_ref().as_str()?.to_owned())).collect()
        }
        _ => Vec::new(),
    }
}

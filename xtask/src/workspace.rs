//! What cargo knows about the workspace and everything it is built from.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;

use crate::fault::{Fault, Outcome};
use crate::tool;

/// One crate, ours or theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The licence expression it declares.
    pub licence: Option<String>,
    /// Where it comes from; ours come from nowhere.
    pub source: Option<String>,
    /// Names of its normal dependencies: neither build nor test.
    pub imports: BTreeSet<String>,
    /// Version requirements it gives without a path beside them, as `name requirement`.
    pub requirements: Vec<String>,
    /// Its folder.
    pub folder: PathBuf,
    /// First files of its library and programs that are never compiled as tests.
    pub untested: Vec<PathBuf>,
    /// Whether it is in this workspace.
    pub ours: bool,
}

/// Every package that a build for one of `targets` takes part in; for all when none is given.
///
/// # Errors
/// When cargo can't work it out.
pub fn packages(targets: &[&str]) -> Outcome<Vec<Package>> {
    let mut cargo = tool::cargo();
    cargo.args(["metadata", "--format-version", "1"]);
    for target in targets {
        cargo.args(["--filter-platform", target]);
    }
    read(&tool::read(&mut cargo)?)
}

/// Ours alone, and without asking a registry.
///
/// # Errors
/// When cargo can't work it out.
pub fn ours() -> Outcome<Vec<Package>> {
    let mut cargo = tool::cargo();
    cargo.args(["metadata", "--format-version", "1", "--no-deps", "--offline"]);
    read(&tool::read(&mut cargo)?)
}

/// Names of the crates that hold the coach itself: pure, tried in WASM as well.
///
/// # Errors
/// When cargo can't work it out.
pub fn pure() -> Outcome<Vec<Package>> {
    const SHELLS: [&str; 6] = ["store", "app", "web", "e2e", "xtask", "xtask-bundle"];
    Ok(ours()?.into_iter().filter(|package| !SHELLS.contains(&package.name.as_str())).collect())
}

/// Reads what `cargo metadata` prints.
///
/// # Errors
/// When it isn't that.
pub fn read(metadata: &str) -> Outcome<Vec<Package>> {
    let tree: Value = serde_json::from_str(metadata)
        .map_err(|error| Fault::new(format!("cargo metadata is no JSON: {error}")))?;
    let members: BTreeSet<&str> =
        list(&tree, "workspace_members").filter_map(Value::as_str).collect();
    // With dependencies resolved, packages of other platforms are listed but take no part.
    let part: Option<BTreeSet<&str>> =
        tree.get("resolve").filter(|resolve| !resolve.is_null()).map(|resolve| {
            list(resolve, "nodes").filter_map(|node| node.get("id")?.as_str()).collect()
        });
    list(&tree, "packages")
        .filter(|package| {
            let id = text(package, "id");
            part.as_ref().is_none_or(|part| id.as_deref().is_some_and(|id| part.contains(id)))
        })
        .map(|package| read_package(package, &members))
        .collect()
}

fn read_package(package: &Value, members: &BTreeSet<&str>) -> Outcome<Package> {
    let need = |key: &str| {
        text(package, key).ok_or_else(|| Fault::new(format!("cargo metadata has no `{key}`")))
    };
    let normal = |dependency: &&Value| dependency.get("kind").is_none_or(Value::is_null);
    let manifest = PathBuf::from(need("manifest_path")?);
    Ok(Package {
        name: need("name")?,
        version: need("version")?,
        licence: text(package, "license"),
        source: text(package, "source"),
        imports: list(package, "dependencies")
            .filter(normal)
            .filter_map(|dependency| text(dependency, "name"))
            .collect(),
        requirements: list(package, "dependencies")
            .filter(|dependency| dependency.get("path").is_none())
            .filter_map(|dependency| {
                Some(format!("{} {}", text(dependency, "name")?, text(dependency, "req")?))
            })
            .collect(),
        folder: manifest.parent().map_or_else(PathBuf::new, PathBuf::from),
        untested: list(package, "targets")
            .filter(|target| target.get("test").and_then(Value::as_bool) == Some(false))
            .filter(|target| list(target, "kind").any(|kind| kind == "lib" || kind == "bin"))
            .filter_map(|target| text(target, "src_path").map(PathBuf::from))
            .collect(),
        ours: members.contains(need("id")?.as_str()),
    })
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

//! The crate table in `ARCHITECTURE.md` and the real imports agree.

use std::collections::BTreeSet;
use std::path::PathBuf;

use expect_test::{Expect, expect};
use xtask::workspace::Package;
use xtask::{imports, tool, workspace};

/// `edges` are lines `name: import import`; the answer is one difference a line.
#[track_caller]
fn check(table: &str, edges: &str, expected: &Expect) {
    let text = format!("| crate | holds | may import (what flows) |\n| --- | --- | --- |\n{table}");
    let found = match imports::read_table(&text) {
        Ok(rows) => imports::breaches(&rows, &packages(edges)).join("\n"),
        Err(fault) => fault.to_string(),
    };
    expected.assert_eq(&found);
}

fn packages(edges: &str) -> Vec<Package> {
    let package = |line: &str| {
        let (name, imports) = line.split_once(':').expect("a case has lines `name: imports`");
        Package {
            name: name.trim().to_owned(),
            version: "0.1.0".to_owned(),
            licence: None,
            source: None,
            imports: imports.split_whitespace().map(str::to_owned).collect(),
            requirements: Vec::new(),
            folder: PathBuf::new(),
            untested: Vec::new(),
            ours: true,
        }
    };
    edges.lines().map(package).collect()
}

#[test]
fn the_workspace_keeps_to_its_own_table() {
    let text = std::fs::read_to_string(tool::root().join("ARCHITECTURE.md"))
        .expect("ARCHITECTURE.md lies at the root");
    let rows = imports::read_table(&text).expect("ARCHITECTURE.md has the crate table");
    let found = imports::breaches(&rows, &workspace::ours().expect("cargo knows the workspace"));
    assert!(found.is_empty(), "ARCHITECTURE.md and the manifests differ:\n{}", found.join("\n"));
}

#[test]
fn a_folder_is_named_for_its_crate() {
    for package in workspace::ours().expect("cargo knows the workspace") {
        let folder = package.folder.strip_prefix(tool::root()).expect("ours lie in the workspace");
        let expected = match package.name.as_str() {
            "xtask" => "xtask".to_owned(),
            "xtask-bundle" => "xtask/bundle".to_owned(),
            name => format!("crates/{name}"),
        };
        assert_eq!(folder.display().to_string(), expected);
    }
}

#[test]
fn an_allowed_import_may_be_left_unused() {
    check(
        "| `a` | x | – |\n| `b` | y | `a` (times), `c` |\n| `c` | z | all but `a` |",
        "a:\nb: a\nc: b serde",
        &expect![""],
    );
}

#[test]
fn a_forbidden_import_is_named() {
    check(
        "| `a` | x | – |\n| `b` | y | `a` |\n| `c` | z | all but `a` |",
        "a: b\nb: a\nc: a b",
        &expect![[r"
            `a` imports `b`, which its row forbids
            `c` imports `a`, which its row forbids"]],
    );
}

#[test]
fn a_crate_in_a_remark_is_no_permission() {
    check(
        "| `a` | x | – |\n| `b` | y | – (never `a`) |",
        "a:\nb: a",
        &expect!["`b` imports `a`, which its row forbids"],
    );
}

#[test]
fn a_missing_row_and_a_row_too_many_are_named() {
    check(
        "| `a` | x | `gone` |",
        "a:\nnew:",
        &expect![[r"
            the row of `a` names `gone`, which is no crate of ours
            `new` has no row"]],
    );
}

#[test]
fn two_rows_for_one_crate_are_refused() {
    check(
        "| `a` | x | – |\n| `a` | x | – |",
        "a:",
        &expect!["error: the table has two rows for `a`"],
    );
}

#[test]
fn only_normal_dependencies_count() {
    let metadata = r#"{
        "workspace_members": ["path+a"],
        "packages": [{
            "id": "path+a", "name": "a", "version": "1.0.0", "manifest_path": "/w/a/Cargo.toml",
            "dependencies": [
                {"name": "flows", "kind": null, "req": "*", "path": "/w/flows"},
                {"name": "tries", "kind": "dev", "req": "^1"},
                {"name": "makes", "kind": "build", "req": "^1"}
            ]
        }]
    }"#;
    let packages = workspace::read(metadata).expect("this is what cargo prints");
    let imports: Vec<&BTreeSet<String>> = packages.iter().map(|package| &package.imports).collect();
    assert_eq!(imports, [&BTreeSet::from(["flows".to_owned()])]);
}

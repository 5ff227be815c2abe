//! Licence expressions, and what `deny.toml` forbids.

use std::path::PathBuf;

use expect_test::{Expect, expect};
use xtask::licences::Rules;
use xtask::spdx;
use xtask::workspace::Package;

#[track_caller]
fn check(expression: &str, expected: &Expect) {
    let allowed = |name: &str| ["MIT", "Apache-2.0 WITH LLVM-exception", "ISC"].contains(&name);
    let found = match spdx::permits(expression, &allowed) {
        Ok(true) => "fine".to_owned(),
        Ok(false) => "forbidden".to_owned(),
        Err(fault) => fault.to_string(),
    };
    expected.assert_eq(&found);
}

#[test]
fn one_allowed_choice_is_enough() {
    check("GPL-3.0-only OR MIT", &expect!["fine"]);
    check("GPL-3.0-only/MIT", &expect!["fine"]);
    check("GPL-3.0-only OR LGPL-3.0-only", &expect!["forbidden"]);
}

#[test]
fn every_part_of_an_and_must_be_allowed() {
    check("MIT AND ISC", &expect!["fine"]);
    check("MIT AND GPL-3.0-only", &expect!["forbidden"]);
}

#[test]
fn and_binds_tighter_than_or() {
    check("MIT OR ISC AND GPL-3.0-only", &expect!["fine"]);
    check("(MIT OR ISC) AND GPL-3.0-only", &expect!["forbidden"]);
}

#[test]
fn an_exception_is_part_of_the_name() {
    check("Apache-2.0 WITH LLVM-exception", &expect!["fine"]);
    check("Apache-2.0", &expect!["forbidden"]);
}

#[test]
fn nonsense_is_said_to_be_nonsense() {
    check("MIT OR", &expect!["error: can't read the licence `MIT OR`"]);
    check("(MIT", &expect!["error: can't read the licence `(MIT`"]);
    check("MIT ISC", &expect!["error: can't read the licence `MIT ISC` to its end"]);
    check("", &expect!["error: can't read the licence ``"]);
}

fn package(name: &str, licence: Option<&str>, source: Option<&str>) -> Package {
    Package {
        name: name.to_owned(),
        version: "1.0.0".to_owned(),
        licence: licence.map(str::to_owned),
        source: source.map(str::to_owned),
        imports: std::iter::empty().collect(),
        requirements: vec!["serde *".to_owned(), "libm ^0.2".to_owned()],
        folder: PathBuf::new(),
        untested: Vec::new(),
        ours: source.is_none(),
    }
}

#[test]
fn each_breach_is_named() {
    let rules = Rules::read(
        r#"
        [licenses]
        allow = ["MIT"]
        exceptions = [{ crate = "excused", allow = ["ISC"] }]
        [bans]
        deny = [{ crate = "shunned" }]
        "#,
    )
    .expect("these are rules");
    let registry = Some("registry+https://github.com/rust-lang/crates.io-index");
    let found = rules.breaches(&[
        package("fine", Some("MIT"), registry),
        package("excused", Some("ISC"), registry),
        package("strict", Some("ISC"), registry),
        package("bare", None, registry),
        package("stray", Some("MIT"), Some("git+https://example.org/stray")),
        package("shunned", Some("MIT"), registry),
        package("loose", Some("MIT"), None),
    ]);
    expect![[r"
        strict 1.0.0 is under ISC
        bare 1.0.0 declares no licence
        stray 1.0.0 comes from outside the public registry
        shunned 1.0.0 is banned
        loose takes any version of serde *"]]
    .assert_eq(&found.join("\n"));
}

#[test]
fn rules_that_allow_nothing_are_refused() {
    let fault = Rules::read("[bans]\n").expect_err("no licence is allowed");
    expect!["error: deny.toml allows no licence: `[licenses] allow` is empty"]
        .assert_eq(&fault.to_string());
}

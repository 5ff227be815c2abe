//! Numbers that shape what people do say where they come from.

use expect_test::{Expect, expect};
use xtask::{sources, tool};

#[track_caller]
fn check(code: &str, expected: &Expect) {
    expected.assert_eq(&sources::unsourced(code).join(" · "));
}

#[test]
fn every_number_of_the_workspace_has_its_source() {
    let mut found = Vec::new();
    for file in sources::files(&tool::root().join("crates")).expect("the crates can be read") {
        let code = std::fs::read_to_string(&file).expect("source files are text");
        let name = file.strip_prefix(tool::root()).expect("it lies in the workspace").display();
        found.extend(sources::unsourced(&code).iter().map(|place| format!("{name}:{place}")));
    }
    assert!(found.is_empty(), "numbers without a `Source:` line:\n{}", found.join("\n"));
}

#[test]
fn a_source_above_is_enough() {
    check(
        "/// Longest hold, in seconds. Source: our choice, because …\npub const A: u32 = 1;",
        &expect![""],
    );
    check(
        "/// Longest hold.\n/// Source:\n/// `key`\n#[doc(hidden)]\npub const A: u32 = 1;",
        &expect![""],
    );
}

#[test]
fn a_number_without_one_is_named_with_its_line() {
    check("//! Source: not this one.\n\n/// Longest.\npub const A: u32 = 1;", &expect!["4: A"]);
    check("pub const B: [u32; 2] = [1, 2];", &expect!["1: B"]);
}

#[test]
fn one_source_serves_one_number() {
    check("/// Source: x.\npub const A: u32 = 1;\npub const B: u32 = 2;", &expect!["3: B"]);
    check("/// Source: x.\n\npub const A: u32 = 1;", &expect!["3: A"]);
}

#[test]
fn text_and_functions_are_no_numbers() {
    check("pub const NAME: &str = \"x\";\npub const fn f(x: u32) -> u32 { x }", &expect![""]);
}

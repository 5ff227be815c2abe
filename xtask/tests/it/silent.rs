//! No test lies where nobody runs it.

use xtask::{silent, workspace};

#[test]
fn no_test_of_the_workspace_is_silent() {
    let ours = workspace::ours().expect("cargo knows the workspace");
    for package in &ours {
        let found = silent::silent(package).expect("the crate can be read");
        assert!(found.is_empty(), "tests that nobody runs: {found:?}");
    }
    let left_out = |name: &str| ours.iter().any(|one| one.name == name && !one.untested.is_empty());
    assert!(left_out("plan") && left_out("app") && !left_out("sound"));
}

#[test]
fn a_test_is_seen_and_a_word_of_it_is_not() {
    assert!(silent::has_tests("mod tests {\n    #[test]\n    fn a() {}\n}"));
    assert!(silent::has_tests("proptest! {\n}"));
    assert!(!silent::has_tests("/// Marked by `#[test]`.\nfn a() {}"));
}

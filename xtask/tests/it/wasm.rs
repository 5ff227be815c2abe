//! What cargo tells of the programs that it made is read right.

use std::path::PathBuf;

use xtask::wasm::executables;

#[test]
fn programs_are_found_among_all_that_is_told() {
    let told = r#"{"reason":"compiler-message","message":{"level":"warning"}}
{"reason":"compiler-artifact","target":{"name":"plan"},"executable":null}
{"reason":"compiler-artifact","target":{"name":"it"},"executable":"/target/deps/it-1.wasm"}
no JSON at all
{"reason":"build-finished","success":true}"#;
    assert_eq!(executables(told), [PathBuf::from("/target/deps/it-1.wasm")]);
    assert!(executables("").is_empty());
}

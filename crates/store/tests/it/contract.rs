//! The contract that all keepers keep.

use std::path::Path;

use store::Store;

#[test]
fn the_store_keeps_the_contract() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    journal::contract::run(&mut |case| Box::new(open(folder.path(), case)));
}

fn open(folder: &Path, case: &str) -> Store {
    Store::open(&folder.join(case).join("rollwise.db")).expect("a new file opens")
}

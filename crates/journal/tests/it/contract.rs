//! The contract's cases, played by the simplest keeper there is, so that they are right themselves.

use std::collections::BTreeMap;

use crate::memory::{Cells, Memory};

#[test]
fn a_keeper_in_memory_keeps_the_contract() {
    let mut homes: BTreeMap<String, Cells> = BTreeMap::new();
    journal::contract::run(&mut |case| {
        let cells = homes.entry(case.into()).or_default();
        Box::new(Memory::open(cells.clone()))
    });
    assert_eq!(homes.len(), journal::contract::cases().len());
}

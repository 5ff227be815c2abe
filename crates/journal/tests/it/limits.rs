//! The limits themselves: each says its source.

#[test]
fn every_limit_says_its_source() {
    let text = include_str!("../../src/limits.rs");
    let mut comment = String::new();
    let mut limits = 0;
    for line in text.lines() {
        if let Some(words) = line.strip_prefix("/// ") {
            comment.push_str(words);
        } else if line.starts_with("pub const") {
            assert!(comment.contains("Source: "), "{line}");
            limits += 1;
            comment.clear();
        }
    }
    assert!(limits > 10);
}

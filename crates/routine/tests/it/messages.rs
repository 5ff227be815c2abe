//! Messages and their text form.

use proptest::prelude::*;
use routine::{Message, MessageError};

#[test]
fn a_message_without_end_is_refused() {
    assert_eq!(Message::parse("left(seconds=20"), Err(MessageError::Malformed));
    assert_eq!(Message::parse(""), Err(MessageError::Malformed));
    assert_eq!(Message::parse("left()"), Err(MessageError::Malformed));
    assert_eq!(Message::parse(&"x".repeat(1000)), Err(MessageError::TooLong));
}

/// Each amount is written in one way, so that a text names one message.
#[test]
fn amounts_and_changes() {
    let message = Message::new("by").change("change", -53).tenths("error", 20).change("none", 0);
    assert_eq!(message.to_string(), "by(change=-5.3,error=2.0,none=+0.0)");
    for text in ["by(x=5.)", "by(x=.5)", "by(x=5.12)", "by(x=05.1)", "by(x=-0.0)", "by(x=+.1)"] {
        assert_eq!(Message::parse(text), Err(MessageError::Malformed), "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_a_message_or_refused(text in "\\PC{0,80}") {
        if let Ok(message) = Message::parse(&text) {
            prop_assert_eq!(message.to_string(), text);
        }
    }

    #[test]
    fn print_then_parse_is_the_same(
        key in "[a-z][a-z0-9-]{0,20}",
        number in any::<i64>(),
        other in "[a-z][a-z0-9-]{0,20}",
        tenths in any::<u32>(),
        change in any::<i32>(),
    ) {
        let message = Message::new(key)
            .number("seconds", number)
            .tenths("error", tenths)
            .change("change", change)
            .key_arg("side", other);
        prop_assert_eq!(Message::parse(&message.to_string()), Ok(message));
    }
}

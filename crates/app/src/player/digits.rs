//! A time in digits five rows high, made of blocks.

/// How many rows a time takes.
pub(crate) const ROWS: usize = 5;

/// Three columns by five rows for each digit, from the top; `1` is a block.
const DIGITS: [[u8; ROWS]; 10] = [
    [0b111, 0b101, 0b101, 0b101, 0b111],
    [0b010, 0b110, 0b010, 0b010, 0b111],
    [0b111, 0b001, 0b111, 0b100, 0b111],
    [0b111, 0b001, 0b111, 0b001, 0b111],
    [0b101, 0b101, 0b111, 0b001, 0b001],
    [0b111, 0b100, 0b111, 0b001, 0b111],
    [0b111, 0b100, 0b111, 0b101, 0b111],
    [0b111, 0b001, 0b010, 0b010, 0b010],
    [0b111, 0b101, 0b111, 0b101, 0b111],
    [0b111, 0b101, 0b111, 0b001, 0b111],
];

/// The rows of `time`, whose letters are digits and colons; others are left out.
pub(crate) fn rows(time: &str) -> [String; ROWS] {
    let mut rows: [String; ROWS] = Default::default();
    for letter in time.chars() {
        for (number, row) in rows.iter_mut().enumerate() {
            if !row.is_empty() {
                row.push_str("  ");
            }
            match letter.to_digit(10) {
                Some(digit) => {
                    let bits = DIGITS[digit as usize][number];
                    for bit in [4, 2, 1] {
                        row.push_str(if bits & bit == 0 { "  " } else { "██" });
                    }
                }
                None if letter == ':' => {
                    row.push_str(if number % 2 == 1 { "██" } else { "  " });
                }
                None => {}
            }
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::rows;
    use expect_test::expect;

    #[test]
    fn a_time() {
        let rows = rows("1:05").map(|row| String::from(row.trim_end()));
        expect![[r#"
              ██        ██████  ██████
            ████    ██  ██  ██  ██
              ██        ██  ██  ██████
              ██    ██  ██  ██      ██
            ██████      ██████  ██████"#]]
        .assert_eq(&rows.join("\n"));
    }
}

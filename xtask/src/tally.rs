//! How many tests passed and failed, read from what the test runners print at their end.

use std::ops::AddAssign;

/// Tests counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many passed.
    pub passed: u32,
    /// How many failed, in whatever way.
    pub failed: u32,
}

impl Tally {
    /// One check that is no test by itself, such as the format, and passed.
    pub const ONE_PASSED: Self = Self { passed: 1, failed: 0 };
    /// One that failed.
    pub const ONE_FAILED: Self = Self { passed: 0, failed: 1 };

    /// Adds up every closing line of nextest and of Rust's own test harness in `text`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut sum = Self::default();
        for line in text.lines() {
            let line = without_colour(line);
            if let Some(counts) = line.trim_start().strip_prefix("test result: ") {
                // "ok. 12 passed; 0 failed; 1 ignored; …"
                let counts = counts.split_once(". ").map_or(counts, |(_, counts)| counts);
                sum += count(counts.split(';'), |word| word == "failed");
            } else if line.trim_start().starts_with("Summary [") {
                // "Summary [ 0.1s] 12 tests run: 10 passed (1 slow), 1 failed, 1 timed out, 3 skipped"
                let counts = line.split_once(" run: ").map_or("", |(_, counts)| counts);
                sum += count(counts.split(','), |word| word != "skipped");
            }
        }
        sum
    }
}

/// The lines of `text` that say what failed, each with the few after it that say why.
#[must_use]
pub fn failures(text: &str) -> String {
    /// A panic's message, or an error with its causes, seldom takes more. Source: our choice.
    const LINES_AFTER: usize = 6;
    /// Enough for a handful of failures, few enough to be kept. Source: our choice.
    const LINES_IN_ALL: usize = 60;
    let (mut told, mut follow) = (Vec::new(), 0);
    for line in text.lines().map(without_colour) {
        let start = line.trim_start();
        let begins = ["FAIL [", "TIMEOUT [", "SIGABRT [", "error", "Error:"]
            .iter()
            .any(|word| start.starts_with(word))
            || (start.starts_with("thread '") && start.contains("panicked at"))
            || (start.starts_with("test ") && start.ends_with("FAILED"));
        follow = if begins { LINES_AFTER } else { usize::saturating_sub(follow, 1) };
        if follow > 0 && !start.is_empty() {
            told.push(line);
        }
    }
    told.truncate(LINES_IN_ALL);
    told.into_iter().map(|line| line + "\n").collect()
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

fn count<'a>(parts: impl Iterator<Item = &'a str>, is_failure: impl Fn(&str) -> bool) -> Tally {
    let mut tally = Tally::default();
    for part in parts {
        let mut words = part.split_whitespace();
        let Some(number) = words.next().and_then(|number| number.parse::<u32>().ok()) else {
            continue;
        };
        match words.next() {
            Some("passed") => tally.passed += number,
            Some(word) if is_failure(word) => tally.failed += number,
            Some(_) | None => {}
        }
    }
    tally
}

/// The line without terminal colours.
fn without_colour(line: &str) -> String {
    let mut plain = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\x1b') {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain + rest
}

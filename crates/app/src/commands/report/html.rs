//! A report as one HTML page that needs nothing else and prints well.

use insight::report::{Block, html};
use library::Words;
use routine::Message;

/// The page.
pub(super) fn write(blocks: &[Block], words: &Words) -> Vec<u8> {
    let title = words.text(&Message::new("report-title"));
    format!(
        "<!doctype html>\n<html lang=\"{}\"><meta charset=\"utf-8\"><title>{title}</title>\n\
         <style>\n{}</style>\n<article class=\"report\">\n{}</article>\n</html>\n",
        words.language(),
        library::REPORT_STYLE,
        html(blocks)
    )
    .into_bytes()
}

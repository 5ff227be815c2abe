//! A report as one HTML page that needs nothing else and prints well.

use insight::report::{Block, Cell};
use library::Words;
use routine::Message;

/// The page.
pub(super) fn write(blocks: &[Block], words: &Words) -> Vec<u8> {
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\"><meta charset=\"utf-8\"><title>{}</title>\n<style>\n{}\
         </style>\n<article class=\"report\">\n",
        words.language(),
        escaped(&words.text(&Message::new("report-title"))),
        library::REPORT_STYLE
    );
    for block in blocks {
        match block {
            Block::Title(title) => element(&mut page, "h1", &words.text(title)),
            Block::Heading(heading) => element(&mut page, "h2", &words.text(heading)),
            Block::Text(told) => {
                let text = insight::told::joined(told, |one| words.text(one));
                element(&mut page, "p", &text);
            }
            Block::Table { heads, rows } => table(&mut page, heads, rows, words),
        }
    }
    page.push_str("</article>\n</html>\n");
    page.into_bytes()
}

fn element(page: &mut String, tag: &str, text: &str) {
    page.push_str(&format!("<{tag}>{}</{tag}>\n", escaped(text)));
}

fn table(page: &mut String, heads: &[Message], rows: &[Vec<Cell>], words: &Words) {
    let number = |at: usize| rows.first().is_some_and(|row| row[at].is_number());
    let class = |at: usize| if number(at) { " class=\"num\"" } else { "" };
    page.push_str("<table>\n<thead><tr>");
    for (at, head) in heads.iter().enumerate() {
        let text = escaped(&words.text(head));
        page.push_str(&format!("<th scope=\"col\"{}>{text}</th>", class(at)));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        page.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let text = escaped(&cell.text(|word| words.text(word)));
            page.push_str(&format!("<td{}>{text}</td>", class(at)));
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

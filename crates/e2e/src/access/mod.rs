//! What keeps somebody out of a page: what axe finds, and what axe doesn't look at.
//!
//! axe-core (`vendor/axe-core`, MPL-2.0, unchanged) reads names, roles, order, contrast. What a
//! layout does to people it can't see; `layout.js` looks for that. Both give a line for each fault.

use anyhow::Context as _;
use serde_json::{Value, json};

use crate::Page;

const AXE: &str = include_str!("../../vendor/axe-core/axe.min.js");
const LAYOUT: &str = include_str!("layout.js");

/// The rules of WCAG 2.0 to 2.2 at levels A and AA, and axe's own good practice.
const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// Text spaced as WCAG 1.4.12 has it: nothing may be lost.
const SPACED: &str = "* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important; } p { margin-bottom: 2em !important; }";

/// Bars at their own place in the page: what is half under one now is as large as it is a moment later.
const STILL: &str = ".nav, .foot, .toast, .presses, .near, .map, .place {
    position: static !important; }";

/// What axe finds on the page as it stands.
///
/// # Errors
/// What the browser says.
pub fn axe(page: &Page) -> anyhow::Result<Vec<String>> {
    if page.eval("typeof window.axe")? != json!("object") {
        page.eval(AXE)?;
    }
    sheet(page, STILL)?;
    let run = format!(
        "axe.run(document, {{
            runOnly: {}, rules: {{ 'label-content-name-mismatch': {{ enabled: true }} }}, resultTypes: ['violations'], preload: false, elementRef: false,
        }}).then(({{ violations }}) => violations.flatMap(({{ id, nodes }}) => nodes.map(
            ({{ target, failureSummary }}) => `${{id}}: ${{target}}: ${{failureSummary}}`)))",
        json!(RULES)
    );
    let found = lines(&page.eval(&run)?)?;
    sheet(page, "")?;
    Ok(found)
}

/// What the layout does: text cut off or written over, a page that runs out of its side, targets too
/// small for a finger, a control that has the focus and isn't seen or isn't marked.
///
/// # Errors
/// What the browser says.
pub fn layout(page: &Page) -> anyhow::Result<Vec<String>> {
    lines(&page.eval(LAYOUT)?)
}

/// How the text is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Text {
    /// As it comes.
    Usual,
    /// Twice as large.
    Twice,
    /// With more space between letters, words, lines and paragraphs.
    Spaced,
}

/// Sets the text.
///
/// # Errors
/// What the browser says.
pub fn set(page: &Page, text: Text) -> anyhow::Result<()> {
    let (size, style) = match text {
        Text::Usual => ("", ""),
        Text::Twice => ("200%", ""),
        Text::Spaced => ("", SPACED),
    };
    page.eval(&format!("document.documentElement.style.fontSize = {}", json!(size)))?;
    sheet(page, style)
}

/// Lays a style over the page's own, in place of the last one.
fn sheet(page: &Page, style: &str) -> anyhow::Result<()> {
    let code = format!(
        "(() => {{
            const sheet = new CSSStyleSheet();
            sheet.replaceSync({});
            document.adoptedStyleSheets = [sheet];
        }})()",
        json!(style)
    );
    page.eval(&code).map(drop)
}

fn lines(found: &Value) -> anyhow::Result<Vec<String>> {
    let found = found.as_array().context("a list of faults")?;
    Ok(found.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

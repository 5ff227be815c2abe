//! The report for a clinician, on a page that prints well.

use insight::report::{html, report};

use crate::app::App;
use crate::parts::back;
use crate::ui::prelude::*;
use crate::words::{say, t};
use crate::{around, dom};

/// The page.
pub(crate) fn report_page(app: App) -> Nodes {
    let print = move |_| {
        if let Some(print) = dom::method(&dom::window(), "print") {
            // A browser that can't print leaves the file.
            let _ = print.call0(&dom::window());
        }
    };
    let save = move |_| {
        let name = ["rollwise-report-", &dom::now().day().to_string(), ".html"].concat();
        let page = [HEAD, library::REPORT_STYLE, BODY, &written(app), "</article>\n</html>\n"];
        around::save(&name, &page.concat());
    };
    el(
        "main.page",
        (
            el("div.row-between", back(app)),
            el("p.lead.unprinted", t("report-lead")),
            move || el("article.report.card", ()).inner(&written(app)),
            el(
                "div.foot",
                (
                    button(".btn-main", t("report-print"), print),
                    button(".btn-wide", t("report-save"), save),
                ),
            ),
        ),
    )
    .any()
}

/// What stands before the style in the file, and before its words.
const HEAD: &str =
    "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>Rollwise</title>\n<style>\n";
const BODY: &str = "</style>\n<article class=\"report\">\n";

fn written(app: App) -> String {
    app.known.with(|known| html(&report(&known.history, dom::now().day(), &say)))
}

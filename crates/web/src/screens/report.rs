//! The report for a clinician, on a page that prints well.

use insight::report::{html, report};

use crate::app::App;
use crate::parts::back;
use crate::ui::prelude::*;
use crate::words::{language, say, t};
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
        let (style, words) = (library::REPORT_STYLE, written(app));
        let page = [HEAD, language(), STYLE, style, BODY, &words, "</article>\n</html>\n"];
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

/// What stands in the file before its language, then before the style, then before its words.
const HEAD: &str = "<!doctype html>\n<html lang=\"";
const STYLE: &str = "\"><meta charset=\"utf-8\"><title>Rollwise</title>\n<style>\n";
const BODY: &str = "</style>\n<article class=\"report\">\n";

fn written(app: App) -> String {
    app.known.with(|known| html(&report(&known.history, app.today(), &say)))
}

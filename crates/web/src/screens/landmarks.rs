//! Finding the places with the fingers, in words and read aloud: hands are behind the back then.

use routine::Message;

use crate::app::App;
use crate::parts::{Icon, icon};
use crate::settings::Speaker;
use crate::sound::Aloud;
use crate::ui::prelude::*;
use crate::words::{self, capital, t};

/// The three places, from the top down.
const PLACES: [&str; 3] = ["landmark-tops", "landmark-strap", "landmark-ribs"];

/// How the three places are found.
pub(crate) fn landmarks(app: App) -> impl Child {
    let aloud = Kept::new(std::rc::Rc::new(Aloud::new()));
    let (silent, reading) = (Signal::new(false), Signal::new(false));
    let read = move |keys: Vec<&'static str>| {
        let said = keys.iter().map(|key| Message::new(format!("{key}-say")));
        let speaker = app.known.with_untracked(|known| Speaker::of(&known.history.settings));
        let own = app.spoken.get_untracked().filter(|_| speaker == Speaker::Own);
        let heard = aloud.get().read(own.as_deref(), said);
        silent.set(!heard);
        reading.set(heard);
    };
    let places = PLACES.map(|key| {
        let text = words::t(key);
        let (name, how) =
            text.split_once(':').map_or((text.clone(), String::new()), |(name, how)| {
                (name.into(), capital(how.trim()))
            });
        let label = format!("{}: {name}", t("landmarks-aloud"));
        el(
            "div.claim",
            (
                el(
                    "div.row-between.nowrap",
                    (
                        el("h3", (name, " ", el("span.tag", words::key(format!("{key}-level"))))),
                        button(".btn-small", icon(Icon::Sound), move |_| read(vec![key]))
                            .attr("aria-label", label),
                    ),
                ),
                el("p.soft", how),
            ),
        )
    });
    el(
        "section.card.stack-s",
        (
            el("h2", t("landmarks-title")),
            el("p.soft", t("landmarks-lead")),
            each(places),
            el("p.soft.small", t("claim-landmarks-known")),
            el(
                "div.row",
                (
                    button("", (icon(Icon::Sound), t("landmarks-all")), move |_| {
                        read(PLACES.to_vec());
                    }),
                    move || {
                        let hush = move |_| aloud.get().hush();
                        reading.get().then(|| button(".btn-plain", t("landmarks-hush"), hush))
                    },
                ),
            ),
            move || silent.get().then(|| el("p.soft", t("landmarks-silent"))),
        ),
    )
}

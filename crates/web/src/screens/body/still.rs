//! The body as a small picture: some of its areas filled, and what is drawn over them.

use figure::map::{Area, Map};

use crate::picture::{shape, view_box};
use crate::ui::prelude::*;

/// `areas` of `map`, with `over` on them, and a name for screen readers.
pub(in crate::screens) fn still(map: &Map, areas: &[&Area], over: impl Child, label: String) -> El {
    let areas = areas.iter().map(|area| svg("path.muscle", ()).attr("d", area.path.svg()));
    let inside = (
        map.body.iter().map(shape).collect::<Vec<_>>(),
        svg("g.map-areas", areas.collect::<Vec<_>>()),
        map.lines.iter().map(shape).collect::<Vec<_>>(),
        over,
    );
    svg("svg.figure", inside)
        .attr("viewBox", view_box(map.frame))
        .attr("role", "img")
        .attr("aria-label", label)
}

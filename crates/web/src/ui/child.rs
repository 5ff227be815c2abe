//! What can stand inside an element: text, elements, several of them, or a closure that gives any
//! of these and is asked again when what it read has changed.

use wasm_bindgen::JsCast;
use web_sys::{DocumentFragment, Element, HtmlElement, Node};

use super::{El, follow};
use crate::dom;

/// Something that can stand inside an element.
pub(crate) trait Child {
    /// Puts it behind what is already there.
    fn add_to(self, parent: &Node);

    /// The same without its type, so that two branches can be one.
    fn any(self) -> Nodes
    where
        Self: Sized,
    {
        let nodes = Nodes::new();
        self.add_to(&nodes.0);
        nodes
    }
}

/// Any number of nodes that stand nowhere yet.
pub(crate) struct Nodes(DocumentFragment);

impl Nodes {
    fn new() -> Nodes {
        Nodes(dom::document().create_document_fragment())
    }
}

/// All that an iterator gives.
pub(crate) fn each<C: Child>(children: impl IntoIterator<Item = C>) -> Nodes {
    let nodes = Nodes::new();
    children.into_iter().for_each(|child| child.add_to(&nodes.0));
    nodes
}

impl Child for () {
    fn add_to(self, _: &Node) {}
}

impl Child for Nodes {
    fn add_to(self, parent: &Node) {
        append(parent, &self.0);
    }
}

impl Child for El {
    fn add_to(self, parent: &Node) {
        append(parent, &self.0);
    }
}

impl Child for &str {
    fn add_to(self, parent: &Node) {
        append(parent, &text(self));
    }
}

impl Child for String {
    fn add_to(self, parent: &Node) {
        append(parent, &text(&self));
    }
}

impl<C: Child> Child for Option<C> {
    fn add_to(self, parent: &Node) {
        if let Some(child) = self {
            child.add_to(parent);
        }
    }
}

impl<C: Child, const N: usize> Child for [C; N] {
    fn add_to(self, parent: &Node) {
        self.into_iter().for_each(|child| child.add_to(parent));
    }
}

impl<C: Child> Child for Vec<C> {
    fn add_to(self, parent: &Node) {
        self.into_iter().for_each(|child| child.add_to(parent));
    }
}

/// Several children, one behind the other.
macro_rules! several {
    ($($name:ident)+) => {
        impl<$($name: Child),+> Child for ($($name,)+) {
            #[expect(non_snake_case, reason = "the names of the types name the values too")]
            fn add_to(self, parent: &Node) {
                let ($($name,)+) = self;
                $($name.add_to(parent);)+
            }
        }
    };
}

several!(A B);
several!(A B C);
several!(A B C D);
several!(A B C D E);
several!(A B C D E F);
several!(A B C D E F G);
several!(A B C D E F G H);
several!(A B C D E F G H I);
several!(A B C D E F G H I J);
several!(A B C D E F G H I J K);
several!(A B C D E F G H I J K L);

impl<F: Fn() -> C + 'static, C: Child> Child for F {
    fn add_to(self, parent: &Node) {
        live(parent, Box::new(self));
    }
}

/// A closure that fills a place, as an object of one entry: see [`super::graph::Run`].
trait Fill {
    fn fill(&self, place: &Node);
}

impl<F: Fn() -> C, C: Child> Fill for F {
    fn fill(&self, place: &Node) {
        self().add_to(place);
    }
}

/// A place whose content is made anew whenever what it read has changed. Two empty texts mark its
/// ends, since what stands between them may be anything, also nothing.
fn live(parent: &Node, content: Box<dyn Fill>) {
    let (start, end) = (text(""), text(""));
    append(parent, &start);
    append(parent, &end);
    follow(move || {
        let fresh = Nodes::new();
        content.fill(&fresh.0);
        put_between(&start, &end, &fresh.0);
    });
}

fn put_between(start: &Node, end: &Node, fresh: &Node) {
    let Some(parent) = end.parent_node() else { return };
    let old = || start.next_sibling().filter(|node| !node.is_same_node(Some(end)));
    if let (Some(old), Some(new)) =
        (old().and_then(alone(Some(end))), fresh.first_child().and_then(alone(None)))
    {
        // Words for words: the node stays, and who reads it aloud hears one change.
        if old.node_value() != new.node_value() {
            old.set_node_value(new.node_value().as_deref());
        }
        return;
    }
    let focus = dom::document().active_element();
    let mut held = false;
    while let Some(node) = old() {
        held |= node.contains(focus.as_deref());
        // What stands between the two is their parent's.
        let _ = parent.remove_child(&node);
    }
    let _ = parent.insert_before(fresh, Some(end));
    if held {
        take_focus(start, end);
    }
}

/// What had the focus is gone: what stands in its place takes it, at its heading, at what is marked
/// for it, else at the first that can have it; where nothing can, what it stands in.
fn take_focus(start: &Node, end: &Node) {
    const CHOICES: [&str; 3] =
        ["[data-heading]", "[data-focus]", "button, a[href], input:not(:disabled)"];
    let mut nodes = Vec::new();
    let mut next = start.next_sibling();
    while let Some(node) = next.filter(|node| !node.is_same_node(Some(end))) {
        next = node.next_sibling();
        nodes.extend(node.dyn_into::<Element>());
    }
    let found = CHOICES.iter().find_map(|choice| {
        nodes.iter().find_map(|node| match node.matches(choice) {
            Ok(true) => Some(node.clone()),
            // Our own choices can be read.
            Ok(false) | Err(_) => node.query_selector(choice).ok().flatten(),
        })
    });
    let found = found.or_else(|| end.parent_element());
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        // Only what a person presses is reached by Tab as well.
        if !found.matches(CHOICES[2]).unwrap_or(false) {
            found.set_tab_index(-1);
        }
        // What can't take it after all leaves it to the page.
        let _ = found.focus();
    }
}

/// A text with nothing behind it but `end`.
fn alone(end: Option<&Node>) -> impl Fn(Node) -> Option<Node> {
    move |node| {
        let last = match (node.next_sibling(), end) {
            (Some(next), Some(end)) => next.is_same_node(Some(end)),
            (next, _) => next.is_none(),
        };
        (last && node.node_type() == Node::TEXT_NODE).then_some(node)
    }
}

fn text(words: &str) -> Node {
    dom::document().create_text_node(words).unchecked_into()
}

fn append(parent: &Node, child: &Node) {
    // A node of ours fits wherever a screen puts it.
    let _ = parent.append_child(child);
}

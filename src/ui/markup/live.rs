//! Markup that stands in the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::prelude::document;
use leptos::tachys::renderer::types;
use leptos::tachys::view::Mountable;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Node};

use super::attribute::LiveAttribute;
use super::spot::{Content, Effect, Spot, follow};
use super::{Following, Markup, Parts, kept};

/// Markup that stands in the page, with what it needs to follow the query.
pub enum Live {
    /// Nothing.
    Nothing,
    /// Text.
    Text(Node, String),
    /// Text that follows the query.
    FollowingText(Node, Effect),
    /// An element.
    Element(Box<LiveElement>),
    /// Several pieces.
    Several(Vec<Live>),
    /// A piece that follows the query.
    Spot(Box<Spot>),
    /// An element that never changes, with its name.
    Kept(Node, &'static str),
}

/// An element that stands in the page.
pub struct LiveElement {
    node: Element,
    tag: &'static str,
    is_svg: bool,
    attributes: Vec<LiveAttribute>,
    children: Vec<Live>,
}

/// What is printed and not alive yet: the next node among its siblings, and whether text stands before it.
#[derive(Clone)]
pub(in crate::ui) struct Printed(Rc<(RefCell<Option<Node>>, Cell<bool>)>);

impl Printed {
    /// From a node on, which may be none.
    pub(super) fn from(node: impl Into<Option<Node>>) -> Self {
        Self(Rc::new((RefCell::new(node.into()), Cell::new(false))))
    }

    /// The next node, which must be of that type.
    fn next(&self, node_type: u16) -> Node {
        match self.peek(node_type) {
            Some(node) => {
                self.0.0.replace(node.next_sibling());
                self.0.1.set(node_type == Node::TEXT_NODE);
                node
            }
            None => not_ours(),
        }
    }

    fn peek(&self, node_type: u16) -> Option<Node> {
        self.0.0.borrow().clone().filter(|node| node.node_type() == node_type)
    }

    /// The node of a text; for an empty one there is only a mark, and the text comes before it.
    fn text(&self) -> Node {
        if self.0.1.get() {
            self.next(Node::COMMENT_NODE);
        }
        if self.peek(Node::TEXT_NODE).is_some() {
            return self.next(Node::TEXT_NODE);
        }
        let mark = self.next(Node::COMMENT_NODE);
        let text: Node = document().create_text_node("").into();
        if let Some(parent) = mark.parent_node() {
            _ = parent.insert_before(&text, Some(&mark));
        }
        text
    }
}

/// Something else has changed the printed page. boot.js hears of it and starts again, building the page anew.
#[expect(clippy::panic, reason = "the one way to leave everything that has been begun")]
fn not_ours() -> ! {
    panic!("the printed page has been changed")
}

/// The comment after what follows the query.
pub(super) fn comment(printed: Option<&Printed>) -> Node {
    match printed {
        Some(printed) => printed.next(Node::COMMENT_NODE),
        None => document().create_comment("").into(),
    }
}

impl Markup {
    /// Takes over what is printed, or else builds itself, still outside of the page.
    pub(in crate::ui) fn come_alive(self, printed: Option<&Printed>, is_svg: bool) -> Live {
        match self {
            Self::Nothing => Live::Nothing,
            Self::Text(text) => {
                let node = printed.map_or_else(|| document().create_text_node(&text).into(), Printed::text);
                Live::Text(node, text)
            }
            Self::FollowingText(text) => following_text(text, printed),
            Self::Element(parts) => Live::Element(Box::new(parts.come_alive(printed, is_svg))),
            Self::Several(pieces) => Live::Several(all(pieces, printed, is_svg)),
            Self::Swap(piece) => Live::Spot(Box::new(Spot::swap(piece, printed, is_svg))),
            Self::Rows(rows) => Live::Spot(Box::new(Spot::rows(*rows, printed, is_svg))),
            Self::Kept(name, make) => {
                let here = printed.map(|printed| kept::keep(name, printed.next(Node::ELEMENT_NODE)));
                match here.or_else(|| kept::find(name)) {
                    Some(node) => Live::Kept(node, name),
                    None => make().come_alive(None, is_svg),
                }
            }
        }
    }
}

fn all(pieces: Vec<Markup>, printed: Option<&Printed>, is_svg: bool) -> Vec<Live> {
    pieces.into_iter().map(|piece| piece.come_alive(printed, is_svg)).collect()
}

fn following_text(mut text: Following<String>, printed: Option<&Printed>) -> Live {
    let node = printed.map_or_else(|| document().create_text_node("").into(), Printed::text);
    let mut before = printed.is_none().then(String::new);
    let effect = follow({
        let node = node.clone();
        Box::new(move || {
            let now = text();
            if before.as_ref().is_some_and(|before| *before != now) {
                node.set_node_value(Some(&now));
            }
            before = Some(now);
        })
    });
    Live::FollowingText(node, effect)
}

impl Parts {
    fn come_alive(self, printed: Option<&Printed>, is_svg: bool) -> LiveElement {
        let is_svg = is_svg || self.tag == "svg";
        let node: Element = match printed {
            Some(printed) => printed.next(Node::ELEMENT_NODE).unchecked_into(),
            None => create(self.tag, is_svg),
        };
        let attributes = self.attributes.into_iter().map(|it| it.come_alive(&node, printed.is_some())).collect();
        let within = printed.map(|_| Printed::from(node.first_child()));
        let children = all(self.children, within.as_ref(), is_svg);
        if within.is_none() {
            for child in &children {
                child.insert(&node, None);
            }
        }
        LiveElement { node, tag: self.tag, is_svg, attributes, children }
    }
}

fn create(tag: &str, is_svg: bool) -> Element {
    let document = document();
    let created = match is_svg {
        true => document.create_element_ns(Some("http://www.w3.org/2000/svg"), tag),
        false => document.create_element(tag),
    };
    // Refused only for what is no name of an element, and those are written in our code.
    created.unwrap_or_else(|_| not_ours())
}

impl Live {
    /// Lets other markup take its place: what is alike stays and keeps its focus, the rest is built anew.
    pub(super) fn patch(&mut self, fresh: Markup, parent: &Node, next: Option<&Node>, is_svg: bool) {
        match (&mut *self, fresh) {
            (Self::Nothing, Markup::Nothing) => {}
            (Self::Text(_, text), Markup::Text(fresh)) if *text == fresh => {}
            (Self::Kept(_, name), Markup::Kept(fresh, _)) if *name == fresh => {}
            (Self::Element(live), Markup::Element(fresh)) if live.is_like(&fresh) => live.patch(*fresh),
            (Self::Several(live), Markup::Several(fresh)) => patch_all(live, fresh, parent, next, is_svg),
            (live, fresh) => {
                let fresh = fresh.come_alive(None, is_svg);
                fresh.insert(parent, next);
                live.remove();
                *live = fresh;
            }
        }
    }

    /// Puts it into the page, before a node or as the last child.
    pub(in crate::ui) fn insert(&self, parent: &Node, next: Option<&Node>) {
        self.each(&mut |node| _ = parent.insert_before(node, next));
    }

    /// Takes it out of the page.
    pub(in crate::ui) fn remove(&self) {
        self.each(&mut |node| {
            if let Some(parent) = node.parent_node() {
                _ = parent.remove_child(node);
            }
        });
    }

    /// Its first node; nothing has none.
    pub(in crate::ui) fn first(&self) -> Option<Node> {
        let mut first = None;
        self.each(&mut |node| first = first.take().or_else(|| Some(node.clone())));
        first
    }

    /// Its nodes at the top, in order.
    fn each(&self, visit: &mut dyn FnMut(&Node)) {
        match self {
            Self::Nothing => {}
            Self::Text(node, _) | Self::FollowingText(node, _) | Self::Kept(node, _) => visit(node),
            Self::Element(it) => visit(&it.node),
            Self::Several(pieces) => pieces.iter().for_each(|piece| piece.each(visit)),
            Self::Spot(spot) => {
                match &*spot.content.borrow() {
                    Content::Piece(piece) => piece.each(visit),
                    Content::Rows(rows) => rows.iter().for_each(|row| row.live.each(visit)),
                }
                visit(&spot.marker);
            }
        }
    }
}

fn patch_all(live: &mut Vec<Live>, mut fresh: Vec<Markup>, parent: &Node, next: Option<&Node>, is_svg: bool) {
    let more = if fresh.len() > live.len() { fresh.split_off(live.len()) } else { Vec::new() };
    live.drain(fresh.len()..).for_each(|piece| piece.remove());
    let mut next = next.cloned();
    let last = next.clone();
    for (live, fresh) in live.iter_mut().zip(fresh).rev() {
        live.patch(fresh, parent, next.as_ref(), is_svg);
        next = live.first().or(next);
    }
    for piece in more {
        let piece = piece.come_alive(None, is_svg);
        piece.insert(parent, last.as_ref());
        live.push(piece);
    }
}

impl LiveElement {
    fn is_like(&self, other: &Parts) -> bool {
        self.tag == other.tag
            && self.attributes.len() == other.attributes.len()
            && self.attributes.iter().zip(&other.attributes).all(|(live, other)| live.is_like(other))
    }

    fn patch(&mut self, other: Parts) {
        for (live, other) in self.attributes.iter_mut().zip(other.attributes) {
            live.patch(&self.node, other);
        }
        patch_all(&mut self.children, other.children, &self.node, None, self.is_svg);
    }
}

/// What Leptos asks of a page's root.
impl Mountable for Live {
    fn unmount(&mut self) {
        self.remove();
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.insert(parent, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let Some(first) = self.first() else { return false };
        let Some(parent) = first.parent_element() else { return false };
        child.mount(&parent, Some(&first));
        true
    }

    fn elements(&self) -> Vec<types::Element> {
        Vec::new()
    }
}

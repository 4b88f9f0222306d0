//! A spot: a place in the page whose content follows the query, with a comment at its end to find it by.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::RenderEffect;
use web_sys::Node;

use super::Following;
use super::live::{Live, Printed, comment};
use super::{Markup, Rows};
use crate::ui::list::LiveRow;

/// Something that is done again whenever the query changes what it has read; it ends with this value.
pub(super) type Effect = RenderEffect<()>;

/// Does something now, and again whenever what it has read changes.
pub(super) fn follow(mut run: Box<dyn FnMut()>) -> Effect {
    RenderEffect::new(move |_| run())
}

/// What stands in a spot, and the comment after it.
pub struct Spot {
    pub(super) marker: Node,
    pub(super) content: Rc<RefCell<Content>>,
    _effect: Effect,
}

/// What stands in a spot.
pub(super) enum Content {
    Piece(Live),
    Rows(Vec<LiveRow>),
}

impl Spot {
    /// A piece that is made anew whenever it changes; what is alike stays in its place.
    pub(super) fn swap(mut piece: Following<Markup>, printed: Option<&Printed>, is_svg: bool) -> Self {
        Self::new(Content::Piece(Live::Nothing), printed, move |content, printed, marker| {
            let (fresh, Content::Piece(live)) = (piece(), content) else { return };
            match marker.and_then(|marker| marker.parent_node().zip(Some(marker))) {
                Some((parent, marker)) => live.patch(fresh, &parent, Some(marker), is_svg),
                None => *live = fresh.come_alive(printed, is_svg),
            }
        })
    }

    /// Rows that are kept where they stay the same.
    pub(super) fn rows(rows: Rows, printed: Option<&Printed>, is_svg: bool) -> Self {
        Self::new(Content::Rows(Vec::new()), printed, move |content, printed, marker| {
            if let Content::Rows(live) = content {
                rows.update(live, printed, marker, is_svg);
            }
        })
    }

    /// `update` gets the content, and either what is printed and not alive yet, or the marker.
    fn new(
        content: Content,
        printed: Option<&Printed>,
        mut update: impl FnMut(&mut Content, Option<&Printed>, Option<&Node>) + 'static,
    ) -> Self {
        let content = Rc::new(RefCell::new(content));
        let marker: Rc<RefCell<Option<Node>>> = Rc::default();
        let effect = follow({
            let (content, marker) = (Rc::clone(&content), Rc::clone(&marker));
            let mut printed = printed.cloned();
            Box::new(move || {
                let marker = marker.borrow().clone();
                update(&mut content.borrow_mut(), printed.take().as_ref(), marker.as_ref());
            })
        });
        let end = comment(printed);
        marker.replace(Some(end.clone()));
        Self { marker: end, content, _effect: effect }
    }
}

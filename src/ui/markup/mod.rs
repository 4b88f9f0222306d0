//! Markup: a piece of the page before it is anywhere. Natively it is printed, in the browser it is built or comes
//! alive in what was printed. Every piece is of this one type and every closure is boxed, so that the code for all
//! that is in the page once; Leptos' own views make a type of each shape of markup.

use leptos::prelude::*;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Mountable, Position, PositionState};

mod attribute;
mod kept;
mod live;
mod print;
mod spot;

pub(super) use attribute::Attribute;
pub(super) use live::{Live, Printed};

use super::list::Rows;

/// A function of the query.
pub(super) type Following<T> = Box<dyn FnMut() -> T + Send>;

/// A piece of the page.
pub enum Markup {
    /// Nothing at all.
    Nothing,
    /// Text that stays as it is.
    Text(String),
    /// An element.
    Element(Box<Parts>),
    /// Several pieces, one after the other.
    Several(Vec<Markup>),
    /// Text that follows the query.
    FollowingText(Following<String>),
    /// A piece that follows the query.
    Swap(Following<Markup>),
    /// Rows that are kept where they stay the same.
    Rows(Box<Rows>),
    /// An element that never changes, by the name in its `data-kept`. The printed one is kept for good, so that the
    /// page need not bring what made it.
    Kept(&'static str, Box<dyn FnOnce() -> Markup + Send>),
}

/// What an element is made of.
pub struct Parts {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<Attribute>,
    pub(super) children: Vec<Markup>,
}

impl Render for Markup {
    type State = Live;

    fn build(self) -> Live {
        self.come_alive(None, false)
    }

    fn rebuild(self, state: &mut Live) {
        let mut fresh = self.build();
        state.insert_before_this(&mut fresh);
        state.unmount();
        *state = fresh;
    }
}

impl Markup {
    /// For Leptos to mount where the markup is printed already.
    pub fn printed_in(self, host: web_sys::HtmlElement) -> InPrint {
        InPrint(self, host)
    }
}

/// Markup that is printed and comes alive in its place. Leptos' own way to that end brings along what it needs for
/// data from a server.
pub struct InPrint(Markup, web_sys::HtmlElement);

impl Render for InPrint {
    type State = LiveInPrint;

    fn build(self) -> LiveInPrint {
        LiveInPrint(self.0.come_alive(Some(&Printed::from(self.1.first_child())), false))
    }

    fn rebuild(self, state: &mut LiveInPrint) {
        self.0.rebuild(&mut state.0);
    }
}

/// Markup that stands in the page from the start.
pub struct LiveInPrint(Live);

impl Mountable for LiveInPrint {
    fn unmount(&mut self) {
        self.0.unmount();
    }

    fn mount(&mut self, _: &types::Element, _: Option<&types::Node>) {}

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.0.insert_before_this(child)
    }

    fn elements(&self) -> Vec<types::Element> {
        self.0.elements()
    }
}

/// What Leptos asks of a page's root. Within it our own pieces know their own way.
impl RenderHtml for Markup {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        html: &mut String,
        _: &mut Position,
        _: bool,
        _: bool,
        _: Vec<leptos::attr::any_attribute::AnyAttribute>,
    ) {
        self.print(html, &mut false);
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Live {
        match position.get() {
            Position::FirstChild => cursor.child(),
            _ => cursor.sibling(),
        }
        position.set(Position::NextChild);
        self.come_alive(Some(&Printed::from(cursor.current())), false)
    }

    fn into_owned(self) -> Self {
        self
    }
}

leptos::tachys::no_attrs!(Markup);

//! Elements in builder form. `markup` says what becomes of them.

use leptos::ev::EventDescriptor;
use wasm_bindgen::JsValue;
use web_sys::Event;

use super::markup::{Attribute, Markup, Parts};

/// An element that is being put together. Boxed, and its methods are not inlined: they are called a thousand times.
pub(super) struct El(Box<Parts>);

/// What stands within an element.
pub(super) type Child = Markup;

/// An element.
#[inline(never)]
pub(super) fn el(tag: &'static str) -> El {
    El(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

/// An element with its class.
#[inline(never)]
pub(super) fn of(tag: &'static str, class: &'static str) -> El {
    el(tag).set("class", class)
}

impl El {
    /// An attribute that stays as it is.
    #[inline(never)]
    pub(super) fn set(self, name: &'static str, value: &str) -> Self {
        self.attribute(Attribute::Fixed(name, value.to_owned()))
    }

    /// An attribute that stays as it is, if there is a value for it.
    #[inline(never)]
    pub(super) fn set_if(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.set(name, value),
            None => self,
        }
    }

    /// An attribute that follows the query. None: no attribute.
    pub(super) fn follow(self, name: &'static str, value: impl FnMut() -> Option<String> + Send + 'static) -> Self {
        self.attribute(Attribute::Following(name, Box::new(value)))
    }

    /// An address that follows the query.
    pub(super) fn to(self, mut address: impl FnMut() -> String + Send + 'static) -> Self {
        self.follow("href", move || Some(address()))
    }

    /// Whether a box is ticked. A property: the attribute says only how it began.
    pub(super) fn ticked(self, is_ticked: impl FnMut() -> bool + Send + 'static) -> Self {
        self.attribute(Attribute::Ticked(Box::new(is_ticked)))
    }

    /// A listener.
    #[expect(clippy::needless_pass_by_value, reason = "an event's name is a value, and reads as one")]
    pub(super) fn on<E>(self, event: E, mut heard: impl FnMut(E::EventType) + Send + 'static) -> Self
    where
        E: EventDescriptor,
        E::EventType: From<JsValue>,
    {
        let heard = move |event: &Event| heard(JsValue::from(event.clone()).into());
        self.attribute(Attribute::Heard(event.name(), Box::new(heard)))
    }

    #[inline(never)]
    fn attribute(mut self, attribute: Attribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    /// A child, or none, or several.
    pub(super) fn add(mut self, child: impl Content) -> Self {
        child.put(&mut self.0.children);
        self
    }

    /// Text that follows the query.
    pub(super) fn text(self, text: impl FnMut() -> String + Send + 'static) -> Self {
        self.add(Markup::FollowingText(Box::new(text)))
    }

    /// A child that follows the query. What is alike before and after stays in its place, with its focus.
    pub(super) fn swap(self, child: impl FnMut() -> Markup + Send + 'static) -> Self {
        self.add(Markup::Swap(Box::new(child)))
    }

    /// The element as a piece of the page.
    pub(super) fn view(self) -> Markup {
        Markup::Element(self.0)
    }
}

/// Nothing, for a child that is sometimes not there.
pub(super) fn nothing() -> Markup {
    Markup::Nothing
}

/// What never changes: where it is printed, the page need not bring what makes it.
pub(super) fn kept(name: &'static str, make: impl FnOnce() -> El + Send + 'static) -> Markup {
    Markup::Kept(name, Box::new(move || make().set("data-kept", name).view()))
}

/// What can stand within an element.
pub(super) trait Content {
    /// Puts itself after what stands there.
    fn put(self, children: &mut Vec<Child>);
}

/// Text joins the text before it, so that the printed page has one node for both.
impl Content for &str {
    #[inline(never)]
    fn put(self, children: &mut Vec<Child>) {
        match children.last_mut() {
            Some(Markup::Text(before)) => before.push_str(self),
            _ if self.is_empty() => {}
            _ => children.push(Markup::Text(self.to_owned())),
        }
    }
}

impl Content for String {
    #[inline(never)]
    fn put(self, children: &mut Vec<Child>) {
        self.as_str().put(children);
    }
}

impl Content for El {
    fn put(self, children: &mut Vec<Child>) {
        self.view().put(children);
    }
}

impl Content for Markup {
    #[inline(never)]
    fn put(self, children: &mut Vec<Child>) {
        children.push(self);
    }
}

impl<T: Content> Content for Option<T> {
    fn put(self, children: &mut Vec<Child>) {
        if let Some(child) = self {
            child.put(children);
        }
    }
}

impl<T: Content> Content for Vec<T> {
    fn put(self, children: &mut Vec<Child>) {
        for child in self {
            child.put(children);
        }
    }
}

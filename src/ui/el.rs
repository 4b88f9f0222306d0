//! Elements in Leptos' builder form, with their types erased at once. Every element of the page is of one type for
//! the compiler, so that its code for building and hydrating is in the page once: a third of the weight that the
//! same page has with `view!`, where each shape of markup is a type of its own.

use std::sync::{Arc, Mutex};

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute as _};
use leptos::attr::custom::custom_attribute;
use leptos::ev::{EventDescriptor, on};
use leptos::html::custom;
use leptos::prelude::*;
use leptos::tachys::html::property::prop;
use leptos::tachys::view::iterators::StaticVec;

/// An element that is being put together. Boxed, and its methods are not inlined: they are called a thousand times.
pub(super) struct El(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<Child>,
}

/// What stands within an element.
pub(super) enum Child {
    /// Text. Neighbours join, so that the printed page has one node for them.
    Text(String),
    /// Anything else.
    View(AnyView),
}

/// A function of the query, with its type erased.
type Following<T> = Arc<Mutex<dyn FnMut() -> T + Send>>;

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
    pub(super) fn set(mut self, name: &'static str, value: &str) -> Self {
        self.0.attributes.push(custom_attribute(name, value.to_owned()).into_any_attr());
        self
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
        self.following(name, Arc::new(Mutex::new(value)))
    }

    #[inline(never)]
    fn following(mut self, name: &'static str, value: Following<Option<String>>) -> Self {
        self.0.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// An address that follows the query.
    pub(super) fn to(self, mut address: impl FnMut() -> String + Send + 'static) -> Self {
        self.follow("href", move || Some(address()))
    }

    /// Whether a box is ticked. A property: the attribute says only how it began.
    pub(super) fn ticked(mut self, is_ticked: impl FnMut() -> bool + Send + 'static) -> Self {
        let is_ticked: Following<bool> = Arc::new(Mutex::new(is_ticked));
        self.0.attributes.push(prop("checked", is_ticked).into_any_attr());
        self
    }

    /// A listener.
    pub(super) fn on<E>(mut self, event: E, heard: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor + Send + 'static,
        E::EventType: From<wasm_bindgen::JsValue> + 'static,
    {
        let heard: Box<dyn FnMut(E::EventType)> = Box::new(heard);
        self.0.attributes.push(on(event, heard).into_any_attr());
        self
    }

    /// A child, or none, or several.
    pub(super) fn add(mut self, child: impl Content) -> Self {
        child.put(&mut self.0.children);
        self
    }

    /// Text that follows the query.
    pub(super) fn text(self, text: impl FnMut() -> String + Send + 'static) -> Self {
        self.following_text(Arc::new(Mutex::new(text)))
    }

    #[inline(never)]
    fn following_text(self, text: Following<String>) -> Self {
        self.add(text.into_any())
    }

    /// A child that follows the query: it is built anew whenever it changes.
    pub(super) fn swap(self, child: impl FnMut() -> AnyView + Send + 'static) -> Self {
        self.following_child(Arc::new(Mutex::new(child)))
    }

    #[inline(never)]
    fn following_child(self, child: Following<AnyView>) -> Self {
        self.add(child.into_any())
    }

    /// The element, ready for Leptos.
    #[inline(never)]
    pub(super) fn view(self) -> AnyView {
        let Parts { tag, attributes, children } = *self.0;
        let element = custom(tag).add_any_attr(attributes);
        if children.is_empty() {
            // Not a list of none: its marker would stand within an `input`, where no browser leaves it.
            return element.into_any();
        }
        let children: Vec<AnyView> = children.into_iter().map(Child::view).collect();
        element.child(StaticVec::from(children)).into_any()
    }
}

impl Child {
    fn view(self) -> AnyView {
        match self {
            Self::Text(text) => text.into_any(),
            Self::View(view) => view,
        }
    }
}

/// Nothing, for a child that is sometimes not there.
pub(super) fn nothing() -> AnyView {
    ().into_any()
}

/// What can stand within an element.
pub(super) trait Content {
    /// Puts itself after what stands there.
    fn put(self, children: &mut Vec<Child>);
}

impl Content for &str {
    #[inline(never)]
    fn put(self, children: &mut Vec<Child>) {
        match children.last_mut() {
            Some(Child::Text(before)) => before.push_str(self),
            _ => children.push(Child::Text(self.to_owned())),
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
    #[inline(never)]
    fn put(self, children: &mut Vec<Child>) {
        children.push(Child::View(self.view()));
    }
}

impl Content for AnyView {
    #[inline(never)]
    fn put(self, children: &mut Vec<Child>) {
        children.push(Child::View(self));
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

//! Attributes, properties and listeners of an element, and what becomes of them in the browser.

use std::borrow::Cow;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlInputElement};

use super::Following;
use super::spot::{Effect, follow};

/// What an element has beside its children.
pub(in crate::ui) enum Attribute {
    /// An attribute that stays as it is.
    Fixed(&'static str, String),
    /// An attribute that follows the query. None: no attribute.
    Following(&'static str, Following<Option<String>>),
    /// Whether a box is ticked: a property, for the attribute says only how it began.
    Ticked(Following<bool>),
    /// A listener.
    Heard(Cow<'static, str>, Box<dyn FnMut(&Event) + Send>),
}

/// An attribute of an element of the page; what follows or listens ends with it.
pub(super) enum LiveAttribute {
    Fixed(&'static str, String),
    Following(&'static str, #[expect(dead_code, reason = "it ends with this value")] Effect),
    Heard(EventListener),
}

impl Attribute {
    /// Gives the attribute to an element. What was printed is not written again, but a tick is: browsers keep ticks
    /// over a reload.
    pub(super) fn come_alive(self, element: &Element, is_printed: bool) -> LiveAttribute {
        match self {
            Self::Fixed(name, value) => {
                if !is_printed {
                    _ = element.set_attribute(name, &value);
                }
                LiveAttribute::Fixed(name, value)
            }
            Self::Following(name, value) => LiveAttribute::Following(name, following(element, name, value, is_printed)),
            Self::Ticked(is_ticked) => LiveAttribute::Following("checked", ticked(element, is_ticked)),
            Self::Heard(name, heard) => {
                let options = EventListenerOptions::enable_prevent_default();
                LiveAttribute::Heard(EventListener::new_with_options(element, name, options, heard))
            }
        }
    }
}

fn following(
    element: &Element,
    name: &'static str,
    mut value: Following<Option<String>>,
    mut is_printed: bool,
) -> Effect {
    let element = element.clone();
    let mut before = None;
    follow(Box::new(move || {
        let now = value();
        if !is_printed && now != before {
            _ = match &now {
                Some(now) => element.set_attribute(name, now),
                None => element.remove_attribute(name),
            };
        }
        is_printed = false;
        before = now;
    }))
}

fn ticked(element: &Element, mut is_ticked: Following<bool>) -> Effect {
    let element = element.clone();
    follow(Box::new(move || element.unchecked_ref::<HtmlInputElement>().set_checked(is_ticked())))
}

impl LiveAttribute {
    /// Whether another attribute can take its place: the same kind, the same name.
    pub(super) fn is_like(&self, other: &Attribute) -> bool {
        match (self, other) {
            (Self::Fixed(name, _), Attribute::Fixed(other, _))
            | (Self::Following(name, _), Attribute::Following(other, _)) => name == other,
            (Self::Heard(live), Attribute::Heard(other, _)) => live.event_type() == other,
            (Self::Following(name, _), Attribute::Ticked(_)) => *name == "checked",
            _ => false,
        }
    }

    /// Lets another attribute take its place.
    pub(super) fn patch(&mut self, element: &Element, other: Attribute) {
        match (&*self, &other) {
            (Self::Fixed(_, value), Attribute::Fixed(_, other)) if value == other => {}
            _ => *self = other.come_alive(element, false),
        }
    }
}

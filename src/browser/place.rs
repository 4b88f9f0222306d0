//! Where the page lies, and what day it is: what a file that is taken out has to say of itself.

use js_sys::Date;
use leptos::prelude::window;
use readout_core::article::PartialDate;
use readout_core::exports::Place;

/// The page's address and today. A file on a disk has no address that others could open.
pub fn place() -> Place {
    let address = window().location().href().unwrap_or_default();
    let page = address.split(['?', '#']).next().filter(|page| page.starts_with("http"));
    Place { page: page.map(str::to_owned), today: today() }
}

/// Today, where the reader is.
fn today() -> Option<PartialDate> {
    let now = Date::new_0();
    let year = u16::try_from(now.get_full_year()).ok()?;
    // The browser counts months from 0.
    let month = u8::try_from(now.get_month() + 1).ok()?;
    Some(PartialDate { year, month, day: u8::try_from(now.get_date()).ok()? })
}

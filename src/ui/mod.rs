//! The page: one function a component, one screen each. They mark up what the core says, and hand every act of a
//! reader to [`Reader`]. None asks the browser anything while it builds: the same code prints the page natively.

mod app;
mod calculator;
mod check;
mod chips;
#[cfg(feature = "ssr")]
mod choices;
mod commitment;
mod detail;
mod el;
mod empty;
mod event;
mod evidence;
mod facets;
mod follow;
mod glance;
mod head;
pub mod later;
mod ledger;
mod line;
mod list;
mod marked;
mod markup;
mod masthead;
mod matrix;
mod method;
mod overview;
#[cfg(feature = "ssr")]
pub(crate) mod pages;
mod party;
mod printing;
mod quote;
mod reader;
mod results;
mod search_box;
mod share;
mod share_panel;
mod share_record;
mod shortcut_list;
mod shortcuts;
mod sources;
mod table;
mod taken;
mod tariff;
mod timeline;
mod tools;
mod view_nav;
mod voice;

pub use app::app;
#[cfg(feature = "ssr")]
pub(crate) use choices::shortened;
#[cfg(feature = "ssr")]
pub use choices::{records, views};
pub use head::head;
#[cfg(feature = "ssr")]
pub(crate) use head::{description, escaped};
pub use markup::Markup;
pub use reader::Reader;

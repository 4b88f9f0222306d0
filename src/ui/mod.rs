//! The page: one function a component, one screen each. They mark up what the core says, and hand every act of a
//! reader to [`Reader`]. None asks the browser anything while it builds: the same code prints the page natively.

mod app;
mod chips;
mod commitment;
mod detail;
mod el;
mod empty;
mod event;
mod evidence;
mod facets;
mod follow;
mod head;
mod line;
mod list;
mod marked;
mod markup;
mod masthead;
mod method;
mod overview;
mod party;
mod quote;
mod reader;
mod results;
mod search_box;
mod shortcuts;
mod tariff;
mod tools;
mod view_nav;

pub use app::app;
pub use head::head;
pub use markup::Markup;
pub use reader::Reader;

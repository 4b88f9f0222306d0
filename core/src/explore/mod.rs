//! Everything a reader can do with an article: choose, search, sort, group, and say it in words.
//!
//! Data flows one way: address to [`Query`], query to [`Results`], results to markup.

mod address;
mod bits;
mod count;
mod detail;
mod explorer;
mod facet;
mod fold;
mod index;
mod order;
mod overview;
mod query;
mod results;
mod sentence;
mod table;
mod view;
mod vocabulary;

pub use bits::Bits;
pub use count::{Count, FacetCounts, Offer};
pub use detail::{Detail, Fact, Part, Step};
pub use explorer::Explorer;
pub use facet::Facet;
pub use fold::{Folder, Token};
pub use order::{Group, Sort};
pub use overview::{Door, Tile};
pub use query::{Query, Show, Theme};
pub use results::{Results, Rows, Section};
pub use sentence::capitalised;
pub use view::View;
pub use vocabulary::{NONE, Value, Vocabulary};

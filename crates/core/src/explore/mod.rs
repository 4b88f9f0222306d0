//! Everything a reader can do with an article: choose, search, sort, group, and say it in words.
//!
//! Data flows one way: address to [`Query`], query to [`Results`], results to markup.

mod address;
mod calendar;
mod count;
mod detail;
mod duty;
mod engine;
mod entry;
pub mod export;
mod facet;
mod fold;
mod frame;
mod index;
mod ledger;
mod matrix;
mod order;
mod overview;
mod query;
mod results;
mod sentence;
mod sources;
mod summary;
mod table;
mod timeline;
mod view;
mod vocabulary;

pub use count::{Count, FacetCounts, Offer};
pub use detail::{Detail, Fact, Part, Step};
pub use duty::{Duty, Sum, Worth};
pub use engine::Engine;
pub use entry::{Entry, Field, Refusal, amount};
pub use facet::{Facet, TOGETHER};
pub(crate) use fold::is_of_word;
pub use fold::{Folder, Token};
pub use frame::{Colour, Frame, Lock};
pub use ledger::{Block, Ledger, Line, Stance};
pub use matrix::{Cell, Matrix, MatrixRow};
pub use order::{Group, Sort};
pub use query::{Query, Show, Theme};
pub use results::{Results, Rows, Section};
pub use sentence::capitalised;
pub use sources::{Place, Source, listed};
pub use summary::{Claim, KeyFigure};
pub use timeline::{Precision, Stop};
pub use view::View;
pub use vocabulary::{NONE, Value, Vocabulary};

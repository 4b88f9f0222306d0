//! Text, whatever it is about: letters and words, as they are searched, found and written.

mod direction;
mod label;
mod letter;
mod normalizer;
mod numeral;
mod place;
mod plain;
mod run;
mod sign;
mod stem;
mod thousands;

pub(crate) use direction::{is_direction, undirected};
pub use label::{capitalised, lowered};
pub(crate) use letter::{is_line_end, is_of_word};
pub use normalizer::{Normalizer, Token};
pub(crate) use numeral::numeral;
pub use place::place_of;
pub(crate) use plain::plain;
pub use run::listed;
pub use sign::{Compose, Sign};
pub(crate) use sign::{folded, folded_only, is_without_width, named, signs, unseen};
pub use stem::stem_of;
pub(crate) use thousands::{begins, thousands};

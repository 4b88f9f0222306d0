//! Text, whatever it is about: letters and words, as they are searched, found and written.

mod label;
mod letter;
mod normalizer;
mod place;
mod run;

pub use label::capitalised;
pub(crate) use label::lowered;
pub(crate) use letter::is_of_word;
pub use normalizer::{Normalizer, Token};
pub use place::place_of;
pub use run::listed;

//! Text, whatever it is about: letters and words, as they are searched, found and written.

mod label;
mod letter;
mod normalizer;
mod place;
mod run;
mod stem;

pub use label::{capitalised, lowered};
pub(crate) use letter::is_of_word;
pub use normalizer::{Normalizer, Token};
pub use place::place_of;
pub use run::listed;
pub use stem::stem_of;

//! Pictures of 1200 x 630 that other sites show beside a link, and that readers take along: words in a serif on paper,
//! marks and bars in the hues of the page. A picture knows nothing of articles; what stands on it is its caller's.

mod bars;
mod canvas;
mod columns;
mod file;
mod font;
mod layout;
mod look;
mod palette;
mod paragraph;
mod run;

pub use bars::{Bar, BarGroup, Bars};
pub use columns::{Column, ColumnPart};
pub use font::{FontFiles, Fonts};
pub use layout::{Inside, Layout};
pub use look::Look;
pub use palette::Palette;
pub use run::{Firmness, Hue, Mark, Run, Weight};

/// What went wrong, as a sentence for whoever builds.
pub type Error = String;

/// Pixels across.
pub const WIDTH: u16 = 1200;
/// Pixels down.
pub const HEIGHT: u16 = 630;

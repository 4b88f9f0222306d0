//! What data files are read, checked and packed with.
//!
//! An author writes a [`File`]; [`check`] holds it to the truth rules, [`verify`] to the article's text, and [`build`]
//! resolves it into the [`Article`](readout_core::article::Article) that the page reads; [`merge`] makes one of several.
//! All of it is pure: what an author is shown, and the commands that read and write files, are `readout-desk`'s.

mod build;
mod check;
pub mod file;
mod fold;
mod language;
mod merge;
mod receipt;
mod text;

pub use build::{build, preview};
pub use check::check;
pub use file::{File, Level, Part, Places, Problem};
pub use language::Language;
pub use merge::merge;
pub use readout_core::article::{Article, BETWEEN};
pub use receipt::{Receipt, Signature, counts};
pub use text::{Verified, paragraphs, quoted_parts, sha256, verify};

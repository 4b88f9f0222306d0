//! What data files are read, checked and packed with.
//!
//! An author writes a [`File`]; [`check`] holds it to the truth rules, [`verify`] to the article's text, and [`build`]
//! resolves it into the [`Article`](readout_core::article::Article) that the page reads; [`merge`] makes one of several. All of it is pure: only the
//! command `verify` reads and writes files.

mod build;
mod check;
pub mod file;
mod fold;
mod merge;
mod receipt;
mod text;

pub use build::build;
pub use check::check;
pub use file::{File, Problem};
pub use merge::merge;
pub use readout_core::article::{AND, Article};
pub use receipt::{Receipt, Signature, counts};
pub use text::{Verified, sha256, verify};

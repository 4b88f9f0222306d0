//! What authors of data files work with.
//!
//! [`examine`] reads a file that may have many faults and tells them all, a [`Report`] shows them, a draft is what can be
//! found in a text by machine. None of it is in the page or in its build; only the commands in `bin` read and write files.

pub mod draft;
mod examine;
mod finding;
pub mod first;
mod form;
pub mod measure;
mod nearest;
mod report;
mod warn;

pub use examine::{Examined, examine};
pub use finding::{Finding, Source};
pub use report::{Form, Report};

//! The old name of what is in [`query`](crate::query), [`engine`](crate::engine), [`exports`](crate::exports) and
//! [`text`](crate::text), until the page is written with the new ones.

pub use crate::engine::*;
pub use crate::exports as export;
pub use crate::query::*;
pub use crate::text::*;

// Names that have changed.
pub use crate::engine::{ParagraphRecords as Place, ValueCount as Offer};

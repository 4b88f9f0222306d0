//! Where the build has what stands for a record elsewhere: a picture beside a link, a page for a frame. Of several articles
//! each has its own beside its own page.

use crate::article::{Member, RecordId};
use crate::engine::Engine;
use crate::query::View;

/// The picture of what each side gives.
pub const PICTURE_OF_DEAL: &str = "pictures/deal.png";
/// The picture of the rates, where any is stated.
pub const PICTURE_OF_RATES: &str = "pictures/rates.png";

impl Engine {
    /// The picture of a record, seen from the landing page.
    pub fn picture_of(&self, record: RecordId) -> String {
        self.named("pictures/", record, ".png")
    }

    /// The page of a record for a frame, seen from the landing page.
    pub fn card_of(&self, record: RecordId) -> String {
        self.named("card/", record, ".html")
    }

    /// Where a record stands in the full text, seen from the page.
    pub fn text_of(&self, record: RecordId) -> String {
        self.named("text.html#", record, "")
    }

    /// The way from the page to the folder of the page of a record's own article; nothing where that is the page.
    pub fn way_to(&self, record: RecordId) -> String {
        self.article().member_of(record).map(way_to).unwrap_or_default()
    }

    /// A record's address in the page of its own article.
    pub fn own_address(&self, record: RecordId) -> String {
        let (view, kind) = (View::of(record.kind).key(), record.kind.key());
        [&self.way_to(record), "?view=", view, "&", kind, "=", self.article().id(record)].concat()
    }

    fn named(&self, folder: &str, record: RecordId, ending: &str) -> String {
        [&self.way_to(record), folder, record.kind.key(), "-", self.article().id(record), ending].concat()
    }
}

/// A view on the page of one of several articles, seen from the page over all of them, which lies beside it.
pub fn own_page(member: &Member, view: View) -> String {
    [&way_to(member), "?view=", view.key()].concat()
}

/// The way from the page over several articles to the folder of one of them.
pub fn way_to(member: &Member) -> String {
    ["../", &member.slug, "/"].concat()
}

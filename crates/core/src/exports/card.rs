//! Where the build has what stands for a record elsewhere: a picture beside a link, a page for a frame.

use crate::article::RecordId;
use crate::engine::Engine;

/// The picture of what each side gives.
pub const PICTURE_OF_DEAL: &str = "cards/deal.png";
/// The picture of the rates, where any is stated.
pub const PICTURE_OF_RATES: &str = "cards/rates.png";

impl Engine {
    /// The picture of a record, seen from the landing page.
    pub fn picture_of(&self, record: RecordId) -> String {
        self.named("cards/", record, ".png")
    }

    /// The page of a record for a frame, seen from the landing page.
    pub fn card_of(&self, record: RecordId) -> String {
        self.named("card/", record, ".html")
    }

    fn named(&self, folder: &str, record: RecordId, ending: &str) -> String {
        [folder, record.kind.key(), "-", self.article().id(record), ending].concat()
    }
}

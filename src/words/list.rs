//! Lists of records.

use readout_core::engine::Apart;

pub(crate) const OUTSIDE_OF_FILTERS: &str =
    "This record is outside of the filters you have chosen. The list that they give follows it.";

/// What is to be known of what stands apart, after its number.
pub(crate) const fn note(apart: Apart) -> &'static str {
    match apart {
        Apart::NotPromised => {
            " in this list. What one side expects of the other, what “should” be, and what somebody else says of a \
             side: none of it counts as a promise."
        }
        Apart::Paraphrased => " in this list: what people say, in our words.",
    }
}

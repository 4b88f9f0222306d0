//! Lists of records.

pub(crate) const OUTSIDE_OF_FILTERS: &str =
    "This record is outside of the filters you have chosen. The list that they give follows it.";
pub(crate) const NOT_PROMISED_NOTE: &str = " in this list. What one side expects of the other, what “should” be, and what \
     somebody else says of a side: none of it counts as a commitment.";

//! What the page does for its readers, an area a file.

mod access;
mod address;
mod around;
mod commitments;
mod embed;
mod embed_page;
mod glance;
mod hanging;
mod hosts;
mod kept;
mod keyboard;
mod minute;
mod news;
mod offline;
mod one_file;
mod overview;
mod privacy;
mod quotes;
mod record;
mod search;
mod second_file;
mod share;
mod start;
mod takeover;
mod tariffs;
mod unable;

use crate::suite::Test;

/// Every test, in reading order.
pub(crate) fn all() -> Vec<Test> {
    let tables = [
        overview::table(),
        minute::table(),
        glance::table(),
        commitments::table(),
        tariffs::table(),
        quotes::table(),
        record::table(),
        search::table(),
        address::table(),
        share::table(),
        start::table(),
        hanging::table(),
        second_file::table(),
        unable::table(),
        takeover::table(),
        offline::table(),
        one_file::table(),
        embed::table(),
        news::table(),
        hosts::table(),
        around::table(),
        embed_page::table(),
        kept::table(),
        keyboard::table(),
        access::table(),
        privacy::table(),
    ];
    tables.into_iter().flatten().collect()
}

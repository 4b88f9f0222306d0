//! The embedded article, unpacked once.

use std::sync::LazyLock;

use readout_core::article::Article;
use readout_core::explore::{Explorer, Query};

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/article.postcard"));

static EXPLORER: LazyLock<Option<Explorer>> = LazyLock::new(|| Article::unpack(PACKED).ok().map(Explorer::new));

/// The article, ready to explore. None if the embedded data is broken: then the page stays as it was printed.
pub fn explorer() -> Option<&'static Explorer> {
    EXPLORER.as_ref()
}

/// The query that an address names; the default one if there is no article.
pub fn read(address: &str) -> Query {
    explorer().map(|explorer| Query::read(address, explorer)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_article_is_whole() {
        let explorer = explorer().unwrap();
        assert!(!explorer.article().commitments.is_empty());
    }
}

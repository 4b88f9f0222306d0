//! A list of the page.

use std::str::FromStr;

use anyhow::{Result, bail};

/// What can be measured by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    Overview,
    Records,
    Commitments,
    Tariffs,
    Quotes,
    Timeline,
}

impl List {
    pub(crate) const ALL: [Self; 6] =
        [Self::Overview, Self::Records, Self::Commitments, Self::Tariffs, Self::Quotes, Self::Timeline];

    /// Its name on the command line, in the page's address and among the exported rows.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Records => "records",
            Self::Commitments => "commitments",
            Self::Tariffs => "tariffs",
            Self::Quotes => "quotes",
            Self::Timeline => "timeline",
        }
    }
}

impl FromStr for List {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        match Self::ALL.into_iter().find(|list| list.key() == text) {
            Some(list) => Ok(list),
            None => bail!("there is no list {text}; there are {}", Self::ALL.map(Self::key).join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_by_name() {
        for list in List::ALL {
            assert_eq!(list.key().parse::<List>().unwrap(), list);
            assert!(crate::arguments::HELP.contains(list.key()), "the help does not name {}", list.key());
        }
    }
}

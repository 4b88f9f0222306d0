//! The checks of the audit, by name.

use std::str::FromStr;

use anyhow::{Result, bail};

/// One check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Check {
    /// Licences and sources of everything that is built in, by deny.toml.
    Licences,
    /// The exported tables stay text in `LibreOffice`.
    Sheets,
    /// What Lighthouse says of the page on a telephone.
    Lighthouse,
    /// Painting and start on a slow telephone, beside the page without scripts.
    Paint,
    /// Reloads for each of 20 updates.
    Flips,
    /// An embed's time to its final height.
    Heights,
    /// The rules of HTML for every page.
    Html,
    /// What the pages say to programs.
    LinkedData,
    /// Two builds, the same bytes.
    Double,
    /// A build of several articles, walked in each engine.
    Articles,
}

impl Check {
    /// In the order in which they run: those of one build stand together.
    pub(crate) const ALL: [Self; 10] = [
        Self::Licences,
        Self::Sheets,
        Self::Html,
        Self::LinkedData,
        Self::Lighthouse,
        Self::Paint,
        Self::Flips,
        Self::Heights,
        Self::Double,
        Self::Articles,
    ];

    /// Its name on the command line.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Licences => "licences",
            Self::Sheets => "sheets",
            Self::Lighthouse => "lighthouse",
            Self::Paint => "paint",
            Self::Flips => "flips",
            Self::Heights => "heights",
            Self::Html => "html",
            Self::LinkedData => "linked-data",
            Self::Double => "double",
            Self::Articles => "articles",
        }
    }
}

impl FromStr for Check {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        match Self::ALL.into_iter().find(|check| check.key() == text) {
            Some(check) => Ok(check),
            None => bail!("there is no check {text}; there are {}", Self::ALL.map(Self::key).join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_by_name() {
        for check in Check::ALL {
            assert_eq!(check.key().parse::<Check>().unwrap(), check);
            assert!(crate::arguments::HELP.contains(check.key()), "the help does not name {}", check.key());
        }
        assert!("speed".parse::<Check>().unwrap_err().to_string().contains("lighthouse"));
    }
}

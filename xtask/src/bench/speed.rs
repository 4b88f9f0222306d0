//! How much slower than this machine a page is made.

use std::{fmt, str::FromStr};

use anyhow::{Result, bail};

/// So many times slower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Speed(u32);

impl Speed {
    /// This machine, and one like a telephone.
    pub(crate) const USUAL: [Self; 2] = [Self(1), Self(4)];
}

impl fmt::Display for Speed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Speed {
    type Err = anyhow::Error;

    fn from_str(text: &str) -> Result<Self> {
        match text.parse() {
            Ok(times @ 1..=20) => Ok(Self(times)),
            _ => bail!("{text} is not how many times slower a page is made, from 1 to 20"),
        }
    }
}

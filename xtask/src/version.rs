//! Version numbers as programs print them.

use std::fmt;

/// Three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version(pub(crate) u32, pub(crate) u32, pub(crate) u32);

impl fmt::Display for Version {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}.{}.{}", self.0, self.1, self.2)
    }
}

impl Version {
    /// The first version in what `program --version` printed.
    pub(crate) fn find(printed: &str) -> Option<Self> {
        printed.split_whitespace().find_map(Self::parse)
    }

    /// Reads `1.95.0`, `v20.1.2`, `0.21.14-beta`, `2.50`.
    fn parse(word: &str) -> Option<Self> {
        let word = word.trim_start_matches(['v', '(']);
        let mut numbers = word.split(['.', '-', '+', ',', ')']).map(str::parse::<u32>);
        let (first, second) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
        let third = numbers.next().and_then(Result::ok).unwrap_or_default();
        Some(Self(first, second, third))
    }
}

/// Whether a program that printed `printed` is exactly the version `pinned`.
pub(crate) fn is_pinned(printed: &str, pinned: &str) -> bool {
    printed.split_whitespace().any(|word| word.trim_start_matches('v') == pinned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds() {
        let case = |printed, expected| assert_eq!(Version::find(printed), expected, "{printed}");
        case("rustc 1.95.0 (59807616e 2026-04-14)", Some(Version(1, 95, 0)));
        case("v20.20.2", Some(Version(20, 20, 2)));
        case("trunk 0.22.0-beta.1", Some(Version(0, 22, 0)));
        case("WebKitWebDriver 2.50", Some(Version(2, 50, 0)));
        case("no numbers here", None);
    }

    #[test]
    fn orders() {
        assert!(Version(1, 100, 0) > Version(1, 95, 3));
        assert!(Version(20, 0, 0) > Version(9, 9, 9));
    }

    #[test]
    fn pins() {
        let case = |printed, pinned, expected| assert_eq!(is_pinned(printed, pinned), expected, "{printed}");
        case("trunk 0.21.14", "0.21.14", true);
        case("wasm-bindgen 0.2.130", "0.2.13", false);
        case("geckodriver 0.37.1 (abc 2026-01-01)", "0.37.1", true);
        case("trunk 0.21.14-alpha", "0.21.14", false);
    }
}

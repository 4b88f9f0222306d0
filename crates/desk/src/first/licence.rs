//! What may be done with an article's text: whether it may be shipped whole, and by what.

use std::fmt;
use std::str::FromStr;

use readout_author::file::Source;

/// Licences by which a text may be given away whole, with their addresses.
const KNOWN: [(&str, &str, &str); 6] = [
    ("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    ("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC-BY-3.0", "CC BY 3.0", "https://creativecommons.org/licenses/by/3.0/"),
    ("CC-BY-SA-4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    ("CC-BY-SA-3.0", "CC BY-SA 3.0", "https://creativecommons.org/licenses/by-sa/3.0/"),
    ("PDM-1.0", "Public Domain Mark 1.0", "https://creativecommons.org/publicdomain/mark/1.0/"),
];
/// What stands before a ground in an author's own words.
const GROUND: &str = "ground:";

/// What may be done with a text.
#[derive(Debug, Clone)]
pub enum Licence {
    /// Nothing beyond quoting: it is its publisher's.
    Publisher,
    /// It may be shipped whole, by this law or licence.
    Shipped(Source),
}

impl FromStr for Licence {
    type Err = UnknownLicence;

    fn from_str(text: &str) -> Result<Self, UnknownLicence> {
        let text = text.trim();
        if let Some(ground) = text.strip_prefix(GROUND).map(str::trim).filter(|it| !it.is_empty()) {
            return Ok(Self::Shipped(Source { text: ground.to_owned(), address: None }));
        }
        let plain = text.to_lowercase().replace(' ', "-");
        if plain == "publisher" {
            return Ok(Self::Publisher);
        }
        let known = KNOWN.iter().find(|(key, ..)| key.to_lowercase() == plain);
        let (_, name, address) = known.ok_or_else(|| UnknownLicence(text.to_owned()))?;
        Ok(Self::Shipped(Source { text: (*name).to_owned(), address: Some((*address).to_owned()) }))
    }
}

/// No licence has this name, or it does not let a text be shipped whole.
#[derive(Debug)]
pub struct UnknownLicence(String);

impl fmt::Display for UnknownLicence {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let known = KNOWN.map(|(key, ..)| key).join(", ");
        write!(
            out,
            "\"{}\" is no licence by which a text is known to be free to ship whole.\n\
             Expected: publisher, if the text is its publisher's; one of {known}; or {GROUND}WORDS, the law or licence in \
             your words.",
            self.0
        )
    }
}

impl std::error::Error for UnknownLicence {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_known_to_be_free_is_shipped() {
        #[track_caller]
        fn case(text: &str, expected: Option<&str>) {
            let found = text.parse::<Licence>().ok().map(|it| match it {
                Licence::Publisher => "its publisher's".to_owned(),
                Licence::Shipped(ground) => ground.text,
            });
            assert_eq!(found.as_deref(), expected, "{text}");
        }
        case("publisher", Some("its publisher's"));
        case("CC BY 4.0", Some("CC BY 4.0"));
        case("cc-by-sa-3.0", Some("CC BY-SA 3.0"));
        case("ground: 17 U.S.C. § 105", Some("17 U.S.C. § 105"));
        case("CC-BY-NC-4.0", None);
        case("All rights reserved", None);
        case("ground:", None);
    }
}

//! Currencies as they are printed: by sign, by code, by name.

use regex::escape;

use super::tongue::Tongue;

/// Signs of money before a number, each with its code; where one ends with another, the longer first.
const SIGNS: [(&str, &str); 12] = [
    ("US$", "USD"),
    ("C$", "CAD"),
    ("A$", "AUD"),
    ("HK$", "HKD"),
    ("NZ$", "NZD"),
    ("R$", "BRL"),
    ("$", "USD"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("¥", "JPY"),
    ("₹", "INR"),
    ("₩", "KRW"),
];
/// Codes that are printed with a number, between `|`.
pub(super) const CODES: &str = "USD|EUR|GBP|CHF|CNY|RMB|JPY|CAD|AUD|INR|KRW|BRL|Fr\\.";

/// The signs, as a pattern has them.
pub(super) fn signs() -> String {
    SIGNS.map(|(sign, _)| escape(sign)).join("|")
}

/// The names of a language, as a pattern has them.
pub(super) fn names(tongue: &Tongue) -> String {
    tongue.currencies.iter().map(|(name, _)| escape(name)).collect::<Vec<_>>().join("|")
}

/// The code of a currency that stands before a number as a sign, or behind it as a name; either may be the code itself.
pub(super) fn code(sign: Option<&str>, named: Option<&str>, tongue: &Tongue) -> Option<String> {
    let sign = sign.map(str::trim);
    let of_sign = SIGNS.iter().find(|(it, _)| Some(*it) == sign).map(|(_, code)| *code);
    let lower = named.unwrap_or_default().to_lowercase();
    let of_name = tongue.currencies.iter().find(|(name, _)| *name == lower).map(|(_, code)| *code);
    of_sign.or(of_name).or(named.or(sign).map(as_code)).map(str::to_owned)
}

fn as_code(printed: &str) -> &str {
    match printed {
        "Fr." => "CHF",
        "RMB" => "CNY",
        code => code,
    }
}

#[cfg(test)]
mod tests {
    use readout_author::Language;

    use super::*;

    #[test]
    fn a_currency_has_its_code() {
        #[track_caller]
        fn case(sign: Option<&str>, named: Option<&str>, expected: Option<&str>) {
            let found = code(sign, named, Tongue::of(Language::found("en")));
            assert_eq!(found.as_deref(), expected, "{sign:?} {named:?}");
        }
        case(Some("$"), None, Some("USD"));
        case(Some("CHF "), None, Some("CHF"));
        case(None, Some("Euros"), Some("EUR"));
        case(None, Some("RMB"), Some("CNY"));
        case(None, None, None);
    }
}

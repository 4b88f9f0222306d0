//! What English words say, as far as short lists can tell: a text's words, and whether listed ones stand among them.

use super::File;

/// Months, from January.
pub(super) const MONTHS: &str = "january|february|march|april|may|june|july|august|september|october|november|december";

/// Days of the week, from Sunday.
pub(super) const WEEKDAYS: &str = "sunday|monday|tuesday|wednesday|thursday|friday|saturday";

impl File {
    /// Whether the article is in English. The lists are; an article in another language is not held to them.
    pub(super) fn is_english(&self) -> bool {
        let tag = self.article.language.to_ascii_lowercase();
        tag == "en" || tag.starts_with("en-")
    }
}

/// A text's words in small letters; "49,000" and "6.1" are words too.
pub(super) fn words(text: &str) -> Vec<String> {
    let is_joint = |letter: char| !letter.is_alphanumeric() && !matches!(letter, ',' | '.');
    let words = text.split(is_joint).map(|word| word.trim_matches([',', '.']).to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}

/// Whether words are those of a phrase; one that ends with `*` is the beginning of a word.
fn matches(words: &[String], phrase: &str) -> bool {
    let mut parts = phrase.split(' ');
    let is_part = |word: &String| match parts.next() {
        Some(part) => part.strip_suffix('*').map_or(word == part, |start| word.starts_with(start)),
        None => false,
    };
    words.iter().all(is_part) && parts.next().is_none()
}

fn n_parts(phrase: &str) -> usize {
    phrase.split(' ').count()
}

/// Whether one of the phrases, between `|`, stands in a text.
pub(super) fn has(text: &str, phrases: &str) -> bool {
    let words = words(text);
    phrases.split('|').any(|phrase| words.windows(n_parts(phrase)).any(|words| matches(words, phrase)))
}

/// The phrase that a text ends with. The longest first, where one ends with another.
pub(super) fn ending(text: &str, phrases: &'static str) -> Option<&'static str> {
    let words = words(text);
    let ends = |phrase: &&str| {
        let start = words.len().checked_sub(n_parts(phrase));
        start.and_then(|start| words.get(start..)).is_some_and(|words| matches(words, phrase))
    };
    phrases.split('|').find(ends)
}

/// The phrase that a text begins with.
pub(super) fn beginning(text: &str, phrases: &'static str) -> Option<&'static str> {
    let words = words(text);
    phrases.split('|').find(|phrase| words.get(..n_parts(phrase)).is_some_and(|words| matches(words, phrase)))
}

/// Whether two words are forms of one, as "vehicles" and "vehicle": alike but for the last letters.
pub(super) fn are_alike(one: &str, other: &str) -> bool {
    let stem = |word: &str| word.chars().take(word.chars().count().saturating_sub(2).max(4)).collect::<String>();
    one == other || one.starts_with(&stem(other)) || other.starts_with(&stem(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_whole() {
        #[track_caller]
        fn case(text: &str, phrases: &str, expected: bool) {
            assert_eq!(has(text, phrases), expected, "{text}: {phrases}");
        }
        case("admit up to 49,000 vehicles", "at most|up to", true);
        case("admit up, to", "up to", true);
        case("the so-called tariffs", "so called", true);
        case("it committed to", "commit*", true);
        case("it committed to", "commit", false);
        case("a rate of 6.1 percent", "6.1", true);
        case("", "up to", false);
    }

    #[test]
    fn phrases_are_found_at_the_ends() {
        assert_eq!(ending("Canada will allow up to ", "up to|at most"), Some("up to"));
        assert_eq!(ending("up to the limit of ", "up to"), None);
        assert_eq!(beginning(" percent, which", "percent"), Some("percent"));
        assert_eq!(beginning("", "percent"), None);
    }

    #[test]
    fn forms_of_a_word_are_alike() {
        assert!(are_alike("vehicle", "vehicles") && are_alike("steel", "steel"));
        assert!(!are_alike("canola", "canada") && !are_alike("peas", "lobster"));
    }
}

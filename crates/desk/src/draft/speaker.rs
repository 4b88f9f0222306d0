//! Who is likely to speak: the name beside a verb that makes somebody speak, and the words that introduce it.

use std::ops::Range;

use regex::Regex;

use super::clause::place;
use super::tongue::Tongue;
use readout_author::Language;

/// Finds those who speak in the clauses of one language.
pub(crate) struct Speakers {
    verbs: Regex,
    sources: Regex,
    name: Regex,
    titles: Vec<String>,
    language: &'static Language,
}

/// Who speaks in a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The name without titles; empty where a word stands for it ("he", "the expert").
    pub(crate) name: String,
    /// The words that say who speaks, with the verb: their bytes in the line.
    pub(crate) words: Range<usize>,
}

/// The most words that introduce somebody.
const MOST_WORDS: usize = 12;

impl Speakers {
    /// For a language.
    ///
    /// # Errors
    /// A pattern of it is none.
    pub(crate) fn of(language: &'static Language, tongue: &Tongue) -> Result<Self, regex::Error> {
        let word = r"(?:\p{Lu}\.(?:\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}’'-]*\p{L}|\p{Lu})";
        Ok(Self {
            verbs: Regex::new(&format!(r"(?i)\b(?:{})\b", tongue.verbs))?,
            sources: Regex::new(&format!(r"(?i)\b(?:{})\b", tongue.sources))?,
            name: Regex::new(&format!(r"{word}(?:[ \u{{a0}}](?:(?:{}) )*{word})*", tongue.particles))?,
            titles: tongue.titles.split('|').map(str::to_owned).collect(),
            language,
        })
    }

    /// Who speaks in the clause before words: "X said", "according to X".
    pub(crate) fn before(&self, line: &str, clause: &str) -> Option<Mention> {
        let start = place(line, clause).start;
        if let Some(source) = self.sources.find(clause) {
            let named = clause.get(source.end()..)?;
            if let Some(name) = self.name.find(named).filter(|it| !self.bare(it.as_str()).is_empty()) {
                let words = place(line, clause.get(source.start()..source.end() + name.end())?);
                return Some(Mention { name: self.bare(name.as_str()), words });
            }
        }
        let Some(verb) = self.verbs.find_iter(clause).last() else { return self.announced(line, clause) };
        let subject = clause.get(..verb.start())?;
        // Of several names the one nearest to the verb; behind a comma it is an apposition of the one before it.
        let name = self.names(subject).pop();
        let from = name.as_ref().map_or_else(|| first_word(subject), |it| it.1);
        let words = start + from..start + verb.end();
        Some(Mention { name: name.map(|it| it.0).unwrap_or_default(), words: last_words(line, words) })
    }

    /// Who is announced before words: "Minister Jo Doe:".
    fn announced(&self, line: &str, clause: &str) -> Option<Mention> {
        let subject = clause.trim_end().strip_suffix(':')?;
        let (name, _) = self.names(subject).pop()?;
        let words = place(line, subject.get(first_word(subject)..)?);
        Some(Mention { name, words: last_words(line, words) })
    }

    /// Who speaks in the clause after words: "said X", "X said", "said the expert".
    pub(crate) fn after(&self, line: &str, clause: &str) -> Option<Mention> {
        let start = place(line, clause).start;
        let verb = self.verbs.find(clause)?;
        let (subject, behind) = (clause.get(..verb.start())?, clause.get(verb.end()..)?);
        if let Some((name, from)) = self.names(subject).pop() {
            return Some(Mention { name, words: start + from..start + verb.end() });
        }
        if !subject.trim_matches([' ', ',', '”', '"', '»', '“']).is_empty() {
            return Some(Mention { name: String::new(), words: start + first_word(subject)..start + verb.end() });
        }
        let behind = behind.split([',', '.', ';', ':']).next()?;
        let name = self.names(behind).into_iter().next().map(|it| it.0).unwrap_or_default();
        let end = verb.end() + behind.trim_end().len();
        Some(Mention { name, words: first_words(line, start + verb.start()..start + end) })
    }

    /// The names in a text, without their titles, each with where it begins with them.
    fn names(&self, text: &str) -> Vec<(String, usize)> {
        let names = self.name.find_iter(text).map(|it| (self.bare(it.as_str()), it.start()));
        names.filter(|(name, _)| !name.is_empty()).collect()
    }

    /// A name without what stands before it: "Prime Minister of Somewhere Some Body" is Some Body.
    pub(crate) fn bare(&self, name: &str) -> String {
        let words: Vec<&str> = name.split_whitespace().collect();
        let is_title = |word: &str| {
            let word = word.trim_matches(['.', ',']).to_lowercase();
            self.titles.iter().any(|title| word == *title || title.len() > 3 && word.ends_with(title.as_str()))
        };
        let last = words.iter().rposition(|word| is_title(word) || word.ends_with("’s") || word.ends_with("'s"));
        let mut rest = words.get(last.map_or(0, |n| n + 1)..).unwrap_or_default();
        // "of Somewhere" belongs to the title before it.
        if last.is_some() && rest.first().is_some_and(|word| word.starts_with(char::is_lowercase)) {
            rest = rest.get(2..).unwrap_or_default();
        }
        // "The" and "He" at the beginning of a sentence are no part of a name, nor one.
        let n_joints = rest.iter().take_while(|word| self.language.is_joint(word)).count();
        rest.get(n_joints..).unwrap_or_default().join(" ")
    }

    /// The longest form of a name in a text, with the words that introduce it: "Body" is "Some Body" of "Minister Some Body".
    pub(crate) fn introduced(&self, lines: &[&str], name: &str) -> Option<(u16, String, String)> {
        let mut found: Option<(u16, String, String)> = None;
        for (p, line) in (1..).zip(lines) {
            for words in self.name.find_iter(line) {
                let bare = self.bare(words.as_str());
                let is_it =
                    bare == name || bare.split(' ').next_back() == Some(name) || bare.split(' ').next() == Some(name);
                let n_words = |name: &str| name.split(' ').count();
                if is_it && n_words(&bare) < 5 && found.as_ref().is_none_or(|it| n_words(&it.1) < n_words(&bare)) {
                    found = Some((p, bare, words.as_str().to_owned()));
                }
            }
        }
        found
    }
}

/// Whether a name is of a body, not of a person: letters alone, or an article stands before it.
pub(crate) fn is_body(lines: &[&str], name: &str) -> bool {
    let has_article = |line: &str| {
        let places = line.match_indices(name).filter_map(|(at, _)| line.get(..at));
        places
            .filter_map(|before| before.trim_end().rsplit(' ').next())
            .any(|word| ARTICLES.contains(&&*word.to_lowercase()))
    };
    name.chars().all(char::is_uppercase) || lines.iter().any(|line| has_article(line))
}

/// What stands before the names of bodies.
const ARTICLES: [&str; 5] = ["the", "die", "das", "der", "vom"];

/// Where the first word of a text begins.
fn first_word(text: &str) -> usize {
    text.find(|letter: char| letter.is_alphanumeric()).unwrap_or_default()
}

/// At most the last words of a range.
fn last_words(line: &str, range: Range<usize>) -> Range<usize> {
    let words: Vec<&str> = line.get(range.clone()).unwrap_or_default().split_whitespace().collect();
    let first = words.len().checked_sub(MOST_WORDS).and_then(|n| words.get(n));
    first.map_or(range.clone(), |word| place(line, word).start..range.end)
}

/// At most the first words of a range.
fn first_words(line: &str, range: Range<usize>) -> Range<usize> {
    let last = line.get(range.clone()).unwrap_or_default().split_whitespace().take(MOST_WORDS).last();
    last.map_or(range.clone(), |word| range.start..place(line, word).end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn speakers(tag: &str) -> Speakers {
        Speakers::of(Language::found(tag), Tongue::of(Language::found(tag))).unwrap()
    }

    #[test]
    fn who_speaks_stands_beside_a_verb() {
        #[track_caller]
        fn case(tag: &str, clause: &str, is_before: bool, name: &str, words: &str) {
            let speakers = speakers(tag);
            let found = if is_before { speakers.before(clause, clause) } else { speakers.after(clause, clause) };
            let found = found.map(|it| (it.name, &clause[it.words]));
            assert_eq!(found, Some((name.to_owned(), words)), "{clause}");
        }
        case("en", "Minister Jo Doe stated that ", true, "Jo Doe", "Minister Jo Doe stated");
        case("en", "Rurania’s Prime Minister Jo Doe said, ", true, "Jo Doe", "Rurania’s Prime Minister Jo Doe said");
        case(
            "en",
            "President of the Great Council, Ursula van der Doe said, ",
            true,
            "Ursula van der Doe",
            "Ursula van der Doe said",
        );
        case("en", "According to Jo Doe, the word ", true, "Jo Doe", "According to Jo Doe");
        case("en", "He also said that it is ", true, "", "He also said");
        case(
            "en",
            "Rurania Steel Institute President and CEO Jo Doe: ",
            true,
            "Jo Doe",
            "Rurania Steel Institute President and CEO Jo Doe",
        );
        case("en", ",” said Jo Doe, President of Rurania.", false, "Jo Doe", "said Jo Doe");
        case("en", ",” Doe added.", false, "Doe", "Doe added");
        case("en", ",” said the expert.", false, "", "said the expert");
        case("de", "Bundeskanzler Jo Doe sagte: ", true, "Jo Doe", "Bundeskanzler Jo Doe sagte");
        case("de", "», sagte Aussenministerin Jo Doe.", false, "Jo Doe", "sagte Aussenministerin Jo Doe");
    }

    #[test]
    fn a_name_is_told_whole() {
        let lines = ["Doe came.", "Rurania’s Minister Jo Doe came."];
        let found = speakers("en").introduced(&lines, "Doe");
        assert_eq!(found, Some((2, "Jo Doe".to_owned(), "Rurania’s Minister Jo Doe".to_owned())));
    }
}

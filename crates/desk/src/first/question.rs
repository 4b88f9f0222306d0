//! What is asked of an article before anything else, in its order, and what an answer has to be.

use std::path::Path;

use readout_core::article::PartialDate;

use super::licence::Licence;
use super::slug::slug;

/// One thing that is asked.
#[derive(Debug)]
pub struct Question {
    /// The flag that answers it; the name of the folder has none.
    pub flag: &'static str,
    /// The question.
    pub words: &'static str,
    /// What is wrong with an answer, if anything is, and what was expected.
    pub fault: fn(&str) -> Option<String>,
}

/// Every question. What the file itself is held to, `verify` says.
pub const QUESTIONS: [Question; 7] = [
    Question { flag: "NAME", words: "Name of its folder in data/", fault: of_name },
    Question { flag: "headline", words: "Headline", fault: of_text },
    Question { flag: "publisher", words: "Publisher", fault: of_text },
    Question { flag: "address", words: "Address, https://…", fault: of_address },
    Question {
        flag: "licence", words: "Licence of its text: publisher, CC-BY-4.0, ground:WORDS …", fault: of_licence
    },
    Question { flag: "text", words: "File with its text", fault: of_file },
    Question { flag: "date", words: "Day of publication, YYYY-MM-DD", fault: of_date },
];

fn of_name(name: &str) -> Option<String> {
    let folder = Path::new("data").join(name);
    if slug(name) != name {
        return Some(format!("\"{name}\" is no name of a folder here; expected: perhaps {}", slug(name)));
    }
    folder.exists().then(|| format!("{} exists; expected: a name that no folder of data/ has yet", folder.display()))
}

fn of_text(text: &str) -> Option<String> {
    let says_something = text.chars().any(char::is_alphanumeric);
    (!says_something).then(|| format!("\"{text}\" says nothing; expected: words"))
}

fn of_address(address: &str) -> Option<String> {
    let is_address = address.starts_with("https://") || address.starts_with("http://");
    (!is_address).then(|| format!("\"{address}\" is no address; expected: https:// and where the article stands"))
}

fn of_licence(licence: &str) -> Option<String> {
    licence.parse::<Licence>().err().map(|error| error.to_string())
}

fn of_file(path: &str) -> Option<String> {
    (!Path::new(path).is_file()).then(|| format!("there is no file {path}; expected: the article's text"))
}

fn of_date(date: &str) -> Option<String> {
    let is_day = PartialDate::parse(date).is_some_and(|it| it.day > 0);
    (!is_day).then(|| format!("\"{date}\" is no day; expected: YYYY-MM-DD"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_held_to_its_question() {
        #[track_caller]
        fn case(flag: &str, answer: &str, expected: bool) {
            let question = QUESTIONS.iter().find(|it| it.flag == flag).unwrap();
            assert_eq!((question.fault)(answer).is_none(), expected, "{flag}: {answer}");
        }
        case("NAME", "my-article", true);
        case("NAME", "My article", false);
        case("headline", "“”", false);
        case("address", "press.example", false);
        case("licence", "CC-BY-4.0", true);
        case("licence", "CC-BY-NC-4.0", false);
        case("text", "no-such-file.txt", false);
        case("date", "2026-01-17", true);
        case("date", "2026-01", false);
    }
}

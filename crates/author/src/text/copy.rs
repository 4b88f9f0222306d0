//! Our own words are ours: no string of the file repeats more than 12 words of the article in a row.

use crate::check::{MOST_WORDS, Problems};
use crate::file::File;

pub(super) fn check(file: &File, lines: &[&str], problems: &mut Problems) {
    let fold = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|it| !it.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let article: Vec<Vec<String>> = lines.iter().map(|line| fold(line)).collect();
    let mut check = |owner: String, path: String, text: &str| {
        let words = fold(text);
        let copied = words
            .windows(MOST_WORDS + 1)
            .find(|run| article.iter().any(|line| line.windows(run.len()).any(|other| other == *run)));
        if let Some(run) = copied {
            problems.add(owner, path, format!("\"{} …\", the article's own sentence", run.join(" ")), "our words");
        }
    };
    for (n, it) in file.commitments.iter().enumerate() {
        check(format!("commitment {}", it.id), format!("commitments[{n}].title"), &it.title);
        // A list in the article's own order is its sentence again.
        check(format!("commitment {}", it.id), format!("commitments[{n}].objects"), &it.objects.join(" "));
    }
    for (n, it) in file.quotes.iter().enumerate() {
        check(
            format!("quote {}", it.id),
            format!("quotes[{n}].paraphrase"),
            it.paraphrase.as_deref().unwrap_or_default(),
        );
    }
    for (n, it) in file.events.iter().enumerate() {
        check(format!("event {}", it.id), format!("events[{n}].title"), &it.title);
    }
}

//! Our own words are ours: no text of the file repeats more than 12 words of the article in a row.

use crate::check::{MOST_WORDS, Problems};
use crate::file::{File, texts};

/// Fields that hold the article's own words, for which there are rules of their own; an address may be made of its title.
const ITS_OWN: [&str; 5] = ["words", "printed", "measure", "headline", "address"];

pub(super) fn check(file: &File, lines: &[&str], problems: &mut Problems) {
    let article: Vec<Vec<String>> = lines.iter().map(|line| fold(line)).collect();
    let mut check = |record: String, path: String, text: &str| {
        let words = fold(text);
        let copied = words
            .windows(MOST_WORDS + 1)
            .find(|run| article.iter().any(|line| line.windows(run.len()).any(|other| other == *run)));
        if let Some(run) = copied {
            problems.add(record, path, format!("\"{} …\", the article's own sentence", run.join(" ")), "our words");
        }
    };
    // What has been read can be written again.
    let value = serde_json::to_value(file).unwrap_or_default();
    for it in texts(&value).into_iter().filter(|it| !ITS_OWN.contains(&it.field)) {
        check(it.record, it.path, it.text);
    }
    for (n, it) in file.commitments.iter().enumerate() {
        // A list in the article's own order is its sentence again.
        check(format!("commitments, {}", it.id), format!("commitments[{n}].objects"), &it.objects.join(" "));
    }
}

/// Words in small letters, without the signs between them.
fn fold(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric()).filter(|it| !it.is_empty());
    words.map(str::to_lowercase).collect()
}

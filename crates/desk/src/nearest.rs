//! Which valid value is meant, most likely: the nearest one, if one is near.

use readout_core::text::place_of;

/// How alike two texts are at least, from 0 to 1, if one is to be offered for the other.
const ALIKE: f64 = 0.6;
/// A run of words of the article may have a word more or fewer than what is looked for.
const MORE_OR_FEWER: usize = 2;

/// The nearest of several values.
pub(crate) fn nearest<'a>(found: &str, options: &[&'a str]) -> Option<&'a str> {
    let found = found.to_lowercase();
    best(options.iter().map(|it| (*it, alike(&found, &it.to_lowercase()))))
}

/// The words of a line that are nearest to others, on whole words.
pub(crate) fn nearest_words<'a>(words: &str, line: &'a str) -> Option<&'a str> {
    let n = words.split_whitespace().count();
    let starts: Vec<(usize, usize)> = line.split_whitespace().map(|word| place(line, word)).collect();
    let runs = (n.saturating_sub(MORE_OR_FEWER).max(1)..=n + MORE_OR_FEWER).flat_map(|n| starts.windows(n));
    let found = words.to_lowercase();
    let run = |run: &[(usize, usize)]| {
        let text = line.get(run.first()?.0..run.last()?.1)?;
        // Signs at the ends belong to the words only if those that are looked for have them too.
        let is_sign = |letter: char| !letter.is_alphanumeric() && !matches!(letter, '$' | '€' | '£' | '%');
        let is_mark = |letter: char| matches!(letter, '”' | '“' | '„' | '"' | '«' | '»');
        let text = if words.starts_with(is_sign) { text } else { text.trim_start_matches(is_sign) };
        let text =
            if words.ends_with(is_sign) { text.trim_end_matches(is_mark) } else { text.trim_end_matches(is_sign) };
        place_of(line, text)?;
        Some((text, alike(&found, &text.to_lowercase())))
    };
    best(runs.filter_map(run))
}

fn best<'a>(all: impl Iterator<Item = (&'a str, f64)>) -> Option<&'a str> {
    let near = all.filter(|(_, alike)| *alike >= ALIKE);
    near.max_by(|(_, one), (_, other)| one.total_cmp(other)).map(|(it, _)| it)
}

/// The larger of two likenesses: letters in place, and the same beginning, as in "canola" and "canola-seed".
fn alike(one: &str, other: &str) -> f64 {
    let beginning = !one.is_empty() && !other.is_empty() && (one.starts_with(other) || other.starts_with(one));
    let by_letters = strsim::normalized_damerau_levenshtein(one, other);
    if beginning { by_letters.max(ALIKE) } else { by_letters }
}

fn place(line: &str, word: &str) -> (usize, usize) {
    let start = word.as_ptr() as usize - line.as_ptr() as usize;
    (start, start + word.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_value_is_found() {
        #[track_caller]
        fn case(found: &str, options: &[&str], expected: Option<&str>) {
            assert_eq!(nearest(found, options), expected, "{found}");
        }
        case("trad", &["travel", "trade", "energy"], Some("trade"));
        case("Canola", &["canola-seed", "peas"], Some("canola-seed"));
        case("titel", &["title", "id"], Some("title"));
        case("commit", &["commits", "committed"], Some("commits"));
        case("zzz", &["trade"], None);
        case("", &["trade"], None);
    }

    #[test]
    fn the_nearest_words_are_found() {
        #[track_caller]
        fn case(words: &str, line: &str, expected: Option<&str>) {
            assert_eq!(nearest_words(words, line), expected, "{words}");
        }
        let line = "The side will allow up to 49,000 vehicles, at a rate of 6.1 percent.";
        case("allow up to 49.000 vehicles", line, Some("allow up to 49,000 vehicles"));
        case("will allow upto 49,000", line, Some("will allow up to 49,000"));
        case("a rate of 6,1 percent", line, Some("a rate of 6.1 percent"));
        case("nothing of this kind at all here", line, None);
    }
}

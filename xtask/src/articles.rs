//! `data/articles.toml`: which articles a collection has, in its order.

use std::path::Path;

use anyhow::{Context as _, Result, ensure};

use crate::folder;

/// Where the list stands.
const LIST: &str = "data/articles.toml";
/// What stands in `dist/` beside the articles' folders, so that no article can be called so.
const TAKEN: [&str; 2] = ["all", "hosting"];

/// The folders of `data/` that a collection is made of.
pub(crate) fn read() -> Result<Vec<String>> {
    let articles = parse(&folder::read(LIST)?).with_context(|| format!("{LIST} cannot be read"))?;
    for article in &articles {
        let file = Path::new("data").join(article).join("article.json");
        ensure!(file.is_file(), "{LIST} names {article}, and there is no {}", file.display());
    }
    Ok(articles)
}

/// The one list in it. A reader of all of TOML would be more to compile than the rest of the set-up.
fn parse(text: &str) -> Result<Vec<String>> {
    let bare: String = text.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
    let list = bare.trim().strip_prefix("articles").map(str::trim_start).and_then(|rest| rest.strip_prefix('='));
    let list = list.map(str::trim).and_then(|rest| rest.strip_prefix('[')?.strip_suffix(']'));
    let list = list.context("expected nothing but `articles = [\"a-folder\", \"another\"]` and lines of comment")?;
    let mut articles: Vec<String> = Vec::new();
    for entry in list.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
        let name = entry.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        let name = name.with_context(|| format!("expected the name of a folder in quotation marks, found {entry}"))?;
        // It is a folder, a part of addresses and the value of a key there.
        let is_name = name.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
        let is_whole = !(name.is_empty() || name.starts_with('-') || name.ends_with('-'));
        ensure!(is_name && is_whole, "{entry} is no name for a folder: small letters, digits and hyphens between");
        ensure!(!TAKEN.contains(&name), "{entry} is taken: the build has a folder of that name; rename the article's");
        ensure!(!articles.iter().any(|other| other == name), "{entry} stands there twice");
        articles.push(name.to_owned());
    }
    ensure!(articles.len() > 1, "a collection has two articles or more; one alone is built by `cargo xtask build`");
    Ok(articles)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists() {
        #[track_caller]
        fn case(text: &str, expected: &[&str]) {
            assert_eq!(parse(text).unwrap(), expected, "{text}");
        }
        case("articles = [\"a\", \"b-2\"]", &["a", "b-2"]);
        case("# x = [\narticles=[\n  \"b\",\n  # \"c\",\n  \"a\",\n]\n", &["b", "a"]);
    }

    #[test]
    fn refusals() {
        #[track_caller]
        fn case(text: &str, because: &str) {
            let error = parse(text).unwrap_err().to_string();
            assert!(error.contains(because), "{text}: {error}");
        }
        case("", "expected nothing but");
        case("articles = \"a\"", "expected nothing but");
        case("articles = [\"a\", \"b\"]\nmore = 1", "expected nothing but");
        case("articles = [a, \"b\"]", "in quotation marks, found a");
        case("articles = [\"a\", \"../b\"]", "\"../b\" is no name for a folder");
        case("articles = [\"a\", \"-b\"]", "is no name for a folder");
        case("articles = [\"a\", \"A\"]", "is no name for a folder");
        case("articles = [\"a\", \"all\"]", "\"all\" is taken");
        case("articles = [\"a\", \"a\"]", "\"a\" stands there twice");
        case("articles = [\"a\"]", "two articles or more");
    }

    #[test]
    fn the_list_names_folders() {
        folder::enter_root().unwrap();
        assert!(read().unwrap().len() > 1);
    }
}

//! The language of the article: one in which dates and numbers can be read.

use super::{File, Problem, Problems};
use crate::language::{Language, of_tag};

pub(super) fn check(file: &File, problems: &mut Problems) {
    let tag = &file.article.language;
    if of_tag(tag).is_none() {
        let tags: Vec<&str> = Language::all().iter().map(|it| it.tag).collect();
        let expected = format!("a language in which dates and numbers can be read here: {}", tags.join(", "));
        let problem = Problem::new("article", "article.language", format!("\"{tag}\""), expected);
        problems.0.push(problem.with_options(&tags));
    }
}

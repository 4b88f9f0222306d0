//! Marks in index.html: comments that are filled, and tags that are found.

use std::ops::Range;

use anyhow::{Context as _, Result, ensure};

/// Puts `filling` in the place of `<!--NAME-->`, and of all up to `<!--/NAME-->` if there is one.
pub(crate) fn fill(html: &mut String, name: &str, filling: &str) -> Result<()> {
    let (opening, closing) = (format!("<!--{name}-->"), format!("<!--/{name}-->"));
    let start = html.find(&opening).with_context(|| format!("index.html has no {opening} to fill"))?;
    let end = html.find(&closing).map_or(start + opening.len(), |end| end + closing.len());
    ensure!(start < end, "index.html has {closing} before {opening}");
    html.replace_range(start..end, filling);
    Ok(())
}

/// Takes a mark's two comments away, with the lines that are theirs, and keeps what stands between them.
pub(crate) fn unmark(html: &mut String, name: &str) {
    for mark in [format!("<!--{name}-->"), format!("<!--/{name}-->")] {
        *html = html.replace(&(mark.clone() + "\n"), "").replace(&mark, "");
    }
}

/// Every opening tag that starts with `start`, such as `<link rel="stylesheet"`.
pub(crate) fn tags(html: &str, start: &str) -> Vec<Range<usize>> {
    html.match_indices(start)
        .filter_map(|(at, _)| {
            let length = html.get(at..)?.find('>')? + 1;
            Some(at..at + length)
        })
        .collect()
}

/// The value of an attribute of an opening tag.
pub(crate) fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills() {
        let case = |before: &str, expected| {
            let mut html = before.to_owned();
            fill(&mut html, "A", "x").unwrap();
            assert_eq!(html, expected);
        };
        case("<p><!--A--></p>", "<p>x</p>");
        case("<p><!--A-->old<!--/A--></p>", "<p>x</p>");
        assert!(fill(&mut "<p><!--B--></p>".to_owned(), "A", "x").unwrap_err().to_string().contains("<!--A-->"));
        fill(&mut "<!--/A--><!--A-->".to_owned(), "A", "x").unwrap_err();
    }

    #[test]
    fn unmarks() {
        let case = |before: &str, expected| {
            let mut html = before.to_owned();
            unmark(&mut html, "A");
            assert_eq!(html, expected);
        };
        case("<!--A-->\n<p>b</p>\n<!--/A-->\n<p>", "<p>b</p>\n<p>");
        case("<p>a</p>\n<!--A--><p>b</p>\n<!--/A--><p>", "<p>a</p>\n<p>b</p>\n<p>");
    }

    #[test]
    fn finds_tags() {
        let html =
            r#"<link rel="stylesheet" href="./a.css"/><link rel="preload"><link rel="stylesheet" href="./b.css">"#;
        let hrefs: Vec<_> = tags(html, "<link rel=\"stylesheet\"")
            .into_iter()
            .map(|tag| attribute(&html[tag], "href").unwrap())
            .collect();
        assert_eq!(hrefs, ["./a.css", "./b.css"]);
        assert_eq!(attribute("<a href=\"x\" data-article>", "id"), None);
    }
}

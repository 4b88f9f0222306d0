//! Links between the files of a build: each finds one.

use std::path::{Component, Path, PathBuf};

use anyhow::{Result, ensure};

use crate::folder;

/// Holds every relative address in these pages of `dist` to the files that are there.
pub(crate) fn check(dist: &Path, pages: &[PathBuf]) -> Result<()> {
    for page in pages {
        let text = folder::read(dist.join(page))?;
        for address in addresses(&text) {
            let target = target(page, address);
            let is_there = target.as_ref().is_none_or(|target| dist.join(target).is_file());
            ensure!(is_there, "{} links {address}, and no such file is in the build", page.display());
        }
    }
    Ok(())
}

/// What stands in `href` and `src`.
fn addresses(html: &str) -> Vec<&str> {
    let starts = [" href=\"", " src=\""];
    let rests = starts.iter().flat_map(|start| html.split(start).skip(1));
    rests.filter_map(|rest| rest.split_once('"')).map(|(address, _)| address).collect()
}

/// The file that an address leads to from a page, seen from `dist`. None for addresses of other sites and of data.
fn target(page: &Path, address: &str) -> Option<PathBuf> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if path.contains(':') {
        return None;
    }
    if path.is_empty() {
        return Some(page.to_owned());
    }
    let mut target = page.parent().unwrap_or(Path::new("")).to_owned();
    for part in Path::new(path).components() {
        match part {
            // Above the build is nothing; `pop` says so by an address that no file has.
            Component::ParentDir if !target.pop() => target.push(".."),
            Component::ParentDir | Component::CurDir => {}
            part => target.push(part),
        }
    }
    Some(if path.ends_with('/') { target.join("index.html") } else { target })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_files() {
        #[track_caller]
        fn case(page: &str, address: &str, expected: Option<&str>) {
            assert_eq!(target(Path::new(page), address), expected.map(PathBuf::from), "{address}");
        }
        case("quote/a.html", "../", Some("index.html"));
        case("quote/a.html", "../?view=quotes&amp;quote=a", Some("index.html"));
        case("quote/a.html", "../event/b.html", Some("event/b.html"));
        case("quote/a.html", "b.html#c", Some("quote/b.html"));
        case("quote/a.html", "#c", Some("quote/a.html"));
        case("quote/a.html", "../../b.html", Some("../b.html"));
        case("records.html", "./", Some("index.html"));
        case("records.html", "quote/a.html", Some("quote/a.html"));
        case("index.html", "?view=quotes", Some("index.html"));
        case("index.html", "https://a.example/b", None);
        case("index.html", "data:image/png;base64,", None);
    }

    #[test]
    fn addresses_are_found() {
        assert_eq!(addresses("<a href=\"b\">c</a><img src=\"d\"><a data-href=\"e\">"), ["b", "d"]);
    }
}

//! What a build adds that knows its address: a page per record and per voice, a list of them all, and the sitemap.
//! Plain pages without a script, to be cited and to be found; `body` has what they show. And the landing page of a build of
//! several articles, `collection`.

mod body;
mod card;
mod choices;
mod claim;
mod collection;
mod head;
mod linked_data;
mod list_page;
mod page;
mod picture;
mod record_page;
mod sitemap;
mod tags;
mod text_page;
mod voice_page;

use readout_core::engine::Engine;

pub use body::without_marks;
pub use card::cards;
pub use choices::{records, views};
pub use collection::{Entry, collection};
pub use head::head;
pub(crate) use page::{Page, address};
pub use picture::pictures;
pub use text_page::text_page;

/// A file of the site.
#[derive(Debug)]
pub struct File {
    /// Where it lies, seen from the landing page.
    pub path: String,
    /// What is in it. In a page the marks POLICY and STYLE are still to be filled.
    pub text: String,
}

/// Every file, for a build whose landing page lies at `site`.
pub fn files(engine: &'static Engine, site: &str) -> Vec<File> {
    let mut files = vec![File { path: "sitemap.xml".to_owned(), text: sitemap::sitemap(engine, site) }];
    for page in Page::all(engine) {
        files.push(File { path: page.path(engine), text: tags::document(engine, site, page) });
    }
    files
}

/// What the landing page says of itself to other sites.
pub fn landing(engine: &Engine, site: &str) -> String {
    tags::landing(engine, site)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::data;
    use readout_core::article::Article;
    use serde_json::Value;

    const SITE: &str = "https://a.example/b/";

    fn pages(engine: &'static Engine) -> Vec<File> {
        files(engine, SITE).into_iter().filter(|file| file.path != "sitemap.xml").collect()
    }

    /// What stands between each `start` and the `end` after it.
    fn between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
        text.split(start).skip(1).filter_map(|rest| rest.split_once(end)).map(|(inside, _)| inside).collect()
    }

    #[test]
    fn every_record_of_the_data_file_has_a_page() {
        let file: Value =
            serde_json::from_str(include_str!(concat!("../../data/", env!("READOUT_ARTICLE"), "/article.json")))
                .unwrap();
        let paths: BTreeSet<String> = pages(data::engine().unwrap()).into_iter().map(|it| it.path).collect();
        let mut n = 0;
        for (list, folder) in
            [("commitments", "commitment"), ("tariffs", "tariff"), ("quotes", "quote"), ("events", "event")]
        {
            for record in file[list].as_array().unwrap() {
                let path = format!("{folder}/{}.html", record["id"].as_str().unwrap());
                assert!(paths.contains(&path), "{path}");
                n += 1;
            }
        }
        let n_voices = data::engine().unwrap().sources().len();
        assert_eq!(paths.len(), n + n_voices + 1);
    }

    #[test]
    fn each_page_has_an_address_of_its_own() {
        let pages = pages(data::engine().unwrap());
        let mut seen = BTreeSet::new();
        for page in &pages {
            let canonical = between(&page.text, "<link rel=\"canonical\" href=\"", "\"");
            assert_eq!(canonical, [format!("{SITE}{}", page.path)]);
            assert_eq!(between(&page.text, "<meta property=\"og:url\" content=\"", "\""), canonical);
            assert!(seen.insert(canonical), "{}", page.path);
            assert_eq!(page.text.matches("<h1").count(), 1, "{}", page.path);
            assert!(between(&page.text, "<title>", "</title>")[0].chars().count() <= 70, "{}", page.path);
        }
    }

    #[test]
    fn every_link_within_the_site_finds_something() {
        let pages = pages(data::engine().unwrap());
        let mut there: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
        there.extend(["", "data.json", "data.schema.json", "icon.svg"]);
        for page in &pages {
            let folder = page.path.rsplit_once('/').map_or("", |(folder, _)| folder);
            for href in between(&page.text, " href=\"", "\"") {
                let target = match href.strip_prefix(SITE) {
                    Some(path) => path.to_owned(),
                    None if href.starts_with("https://") => continue,
                    None if href.starts_with('#') => {
                        assert!(page.text.contains(&format!(" id=\"{}\"", &href[1..])), "{}: {href}", page.path);
                        continue;
                    }
                    None => match href.strip_prefix("../") {
                        Some(path) => path.to_owned(),
                        None if folder.is_empty() => href.trim_start_matches("./").to_owned(),
                        None => panic!("{}: {href}", page.path),
                    },
                };
                let path = target.split('?').next().unwrap();
                assert!(there.contains(path), "{}: {href}", page.path);
            }
        }
    }

    #[test]
    fn a_page_has_the_words_that_its_record_rests_on() {
        let engine = data::engine().unwrap();
        let pages = pages(engine);
        for page in Page::all(engine) {
            let Page::Record(record) = page else { continue };
            let text = &pages.iter().find(|it| it.path == page.path(engine)).unwrap().text;
            for it in engine.article().evidence(record) {
                assert!(text.contains(&head::escaped(&it.words).replace("&quot;", "\"")), "{}", it.words);
                assert!(text.contains(&engine.article().about.address_of(&it.words)), "{}", it.words);
            }
        }
    }

    /// An article in which every text that an author writes freely ends with `hostile`.
    fn spoiled(hostile: &str) -> &'static Engine {
        fn spoil(value: &mut Value, hostile: &str) {
            match value {
                Value::String(text) => text.push_str(hostile),
                Value::Array(list) => list.iter_mut().for_each(|it| spoil(it, hostile)),
                Value::Object(fields) => {
                    // What the checks hold to a form of its own.
                    let closed = ["id", "kind", "force", "role", "direction", "unit", "bound", "limit", "folds"];
                    let free = fields.iter_mut().filter(|(name, value)| {
                        let is_voice_role = *name == "role" && value.as_str().is_some_and(|it| it.contains(' '));
                        is_voice_role || !closed.contains(&name.as_str())
                    });
                    free.for_each(|(_, it)| spoil(it, hostile));
                }
                Value::Null | Value::Bool(_) | Value::Number(_) => {}
            }
        }
        let mut article = serde_json::to_value(data::engine().unwrap().article()).unwrap();
        spoil(&mut article, hostile);
        let article: Article = serde_json::from_value(article).unwrap();
        Box::leak(Box::new(Engine::new(article)))
    }

    /// Every tag with the names of its attributes, read as a browser does: quotes within tags, `<` within quotes.
    fn tags(html: &str) -> Vec<String> {
        let mut tags = Vec::new();
        let mut rest = html;
        while let Some((_, after)) = rest.split_once('<') {
            let mut is_quoted = false;
            let end = after.find(|letter| {
                is_quoted ^= letter == '"';
                letter == '>' && !is_quoted
            });
            let (tag, after) = after.split_at(end.unwrap());
            tags.push(tag.split('"').step_by(2).collect());
            rest = after;
        }
        tags
    }

    #[test]
    fn nothing_in_the_data_breaks_out_of_its_place() {
        #[track_caller]
        fn case(hostile: &str) {
            let engine = spoiled(hostile);
            let sound = pages(data::engine().unwrap());
            for ((page, file), sound) in Page::all(engine).into_iter().zip(pages(engine)).zip(&sound) {
                assert_eq!(file.path, sound.path);
                assert_eq!(tags(&file.text), tags(&sound.text), "{}", file.path);
                let inside = between(&file.text, "<script type=\"application/ld+json\">", "</script>");
                let read: Value = serde_json::from_str(inside[0]).unwrap();
                assert_eq!(read, linked_data::of_page(engine, SITE, page), "{}", file.path);
                assert!(!inside[0].contains(['<', '\u{202e}', '\u{2066}']), "{}", file.path);
                // xtask fills these.
                for mark in ["<!--POLICY-->", "<!--STYLE-->", "<!--"] {
                    let n = if mark == "<!--" { 2 } else { 1 };
                    assert_eq!(file.text.matches(mark).count(), n, "{}", file.path);
                }
            }
            assert_eq!(tags(&landing(engine, SITE)), tags(&landing(data::engine().unwrap(), SITE)));
        }
        case("</script><script>alert(1)</script>");
        case("\" onerror=\"alert(1)");
        case("'><img src=x onerror=alert(1)><!--POLICY--><!--/STYLE-->");
        case("<!--STYLE--></title><!>");
        case("\u{202e}\u{2066}\u{2028} &quot;&lt;");
    }
}

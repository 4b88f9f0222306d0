//! The landing page of a build of several articles: what each of them is, a sentence of its news, figures, counts, and
//! the ways into it. It needs no script, and its style stands in it: one request, one answer.

use leptos::prelude::*;
use readout_core::article::RecordKind;
use readout_core::engine::{Count, Engine, KeyFigure};
use readout_core::query::{Query, View};
use readout_core::text::capitalised;

use super::body::without_marks;
use super::head::{self, escaped};
use crate::components::QueryLink;
use crate::state::{Explorer, provide_explorer, use_explorer};
use crate::words::collection as words;
use crate::words::tariff::rate;
use crate::words::{page, record as record_words};

/// How many figures stand with an article, each of another record.
const N_FIGURES: usize = 3;

/// An article, and where its page lies, seen from the landing page: `folder/`.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The article.
    pub engine: &'static Engine,
    /// The folder of its page, with a slash at its end.
    pub folder: &'static str,
}

/// The page; the marks POLICY, ICON and STYLE are still to be filled. `site` is its own address, if that is known.
pub fn collection(entries: &[Entry], site: Option<&str>) -> String {
    let title = words::title(entries.len());
    let description = words::in_all(in_all(entries));
    let articles: String = entries.iter().map(|entry| rendered(*entry)).collect();
    let known = site.map(|site| {
        let address = escaped(site);
        let [canonical, url] = ["<link rel=\"canonical\" href=\"", "<meta property=\"og:url\" content=\""];
        let tag = |name: &str, value: &str| format!("<meta property=\"og:{name}\" content=\"{}\">\n", escaped(value));
        let told = [tag("title", &title), tag("description", &description), tag("type", "website")].concat();
        format!("{canonical}{address}\">\n{url}{address}\">\n{told}")
    });
    [
        &head::opening(None),
        "<!--ICON-->\n",
        &format!("<title>{} · {}</title>\n", escaped(&title), page::NAME),
        &format!("<meta name=\"description\" content=\"{}\">\n", escaped(&description)),
        &known.unwrap_or_default(),
        "<!--STYLE-->\n</head>\n<body>\n<div class=\"readout collection\">\n<header class=\"masthead\">\n",
        &format!("<p class=\"masthead-name\"><a href=\"./\">{}</a> <span>{}</span></p>\n", page::NAME, page::PROMISE),
        &format!("<h1>{}</h1>\n<p class=\"masthead-source\">{}</p>\n", escaped(&title), escaped(&description)),
        &format!("<p class=\"collection-all\"><a href=\"all/\">{}</a></p>\n", words::EXPLORE_ALL),
        "</header>\n<main>\n<ol class=\"articles\">\n",
        &articles,
        &format!("</ol>\n</main>\n<footer class=\"colophon\"><p>{}</p></footer>\n", words::NO_SCRIPT),
        "</div>\n</body>\n</html>\n",
    ]
    .concat()
}

/// An article as it stands in the list. Each has an explorer of its own, whose links lead into its folder.
fn rendered(entry: Entry) -> String {
    let owner = Owner::new();
    owner.with(|| {
        provide_explorer(Explorer::without_pages(entry.engine, entry.folder));
        without_marks(&view! { <Article folder=entry.folder /> }.to_html()) + "\n"
    })
}

#[component]
fn Article(folder: &'static str) -> impl IntoView {
    let explorer = use_explorer();
    let about = &explorer.article().about;
    let text = about.shipped.is_some().then(|| {
        view! {
            <li>
                <a href=format!("{folder}text.html")>{words::FULL_TEXT}</a>
            </li>
        }
    });
    let doors = counts(explorer.engine).into_iter().zip(RecordKind::ALL).filter(|(count, _)| !count.is_zero());
    let doors = doors.map(|(count, kind)| {
        view! {
            <li>
                <QueryLink to=Query::default().in_view(View::of(*kind))>{count.named(*kind)}</QueryLink>
            </li>
        }
    });
    view! {
        <li>
            <h2 lang=about.language.as_str()>
                <a href=folder>{about.headline.as_str()}</a>
            </h2>
            <p class="masthead-source">
                <cite>{about.publisher.as_str()}</cite>
                {record_words::COMMA}
                <time datetime=about.date.iso()>{about.date.words()}</time>
                {record_words::STOP}
                {words::BETWEEN}
                {explorer.article().between()}
            </p>
            <News />
            <Figures />
            <ul class="doors">{doors.collect_view()} {text}</ul>
        </li>
    }
}

/// The weightiest thing that a side gives, as the article's own page has it.
#[component]
fn News() -> impl IntoView {
    let explorer = use_explorer();
    explorer.engine.news().into_iter().next().map(|it| {
        view! {
            <p class="article-news">
                <a href=explorer.link_to(it.record)>{it.words}</a>
            </p>
        }
    })
}

/// The first figures that the article states, each with what it counts and a link to its record.
#[component]
fn Figures() -> impl IntoView {
    let explorer = use_explorer();
    let mut figures: Vec<KeyFigure<'static>> = Vec::new();
    for figure in explorer.engine.key_figures() {
        if figures.len() < N_FIGURES && figures.iter().all(|it| it.record != figure.record) {
            figures.push(figure);
        }
    }
    let tiles = figures.into_iter().map(|it| {
        view! {
            <li>
                <a class="figures-door" href=explorer.link_to(it.record)>
                    <span class="kicker">{it.lead}</span>
                    " "
                    <span class="figure">{rate(it.figure, it.is_additional)}</span>
                    " "
                    <span>{capitalised(&it.label)}</span>
                </a>
            </li>
        }
    });
    let tiles = tiles.collect_view();
    view! { <ul class="figures">{tiles}</ul> }
}

/// How many records of each kind, in the order of [`RecordKind::ALL`].
fn counts(engine: &Engine) -> [Count; 4] {
    let mut counts = [Count::default(); 4];
    for (count, kind) in counts.iter_mut().zip(RecordKind::ALL) {
        *count = engine.count(&Query::default().in_view(View::of(*kind)));
    }
    counts
}

fn in_all(entries: &[Entry]) -> [Count; 4] {
    entries.iter().fold([Count::default(); 4], |mut sum, entry| {
        for (sum, count) in sum.iter_mut().zip(counts(entry.engine)) {
            *sum = *sum + count;
        }
        sum
    })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use readout_author::{File, build};

    use super::*;

    /// Every article of data/, as a collection of them has it.
    fn entries() -> Vec<Entry> {
        let mut folders: Vec<_> = fs::read_dir("data").unwrap().map(|it| it.unwrap().path()).collect();
        folders.retain(|it| it.is_dir());
        folders.sort();
        let entry = |folder: std::path::PathBuf| {
            let file = File::read(&fs::read_to_string(folder.join("article.json")).unwrap()).unwrap();
            let name = format!("{}/", folder.file_name().unwrap().to_str().unwrap());
            Entry {
                engine: Box::leak(Box::new(Engine::new(build(&file).unwrap()))),
                folder: Box::leak(name.into_boxed_str()),
            }
        };
        folders.into_iter().map(entry).collect()
    }

    #[test]
    fn each_article_has_its_news_its_counts_and_the_ways_into_it() {
        let entries = entries();
        assert!(entries.len() > 2);
        let page = collection(&entries, None);
        for Entry { engine, folder } in entries {
            let about = &engine.article().about;
            let news = engine.news().remove(0);
            let address = format!("{folder}{}", Query::default().opened(news.record).write(engine));
            for told in [&about.headline, &about.publisher, &news.words, &engine.article().between(), &address] {
                assert!(page.contains(&escaped(told)), "{told}");
            }
            for (count, kind) in counts(engine).into_iter().zip(RecordKind::ALL) {
                let door = format!("{folder}?view={}\" class=\"\">{}", View::of(*kind).key(), count.named(*kind));
                assert_eq!(page.contains(&door), !count.is_zero(), "{door}");
            }
            assert_eq!(page.contains(&format!("{folder}text.html")), about.shipped.is_some(), "{folder}");
            assert!(page.contains(&format!("<h2 lang=\"{}\"><a href=\"{folder}\">", about.language)), "{folder}");
        }
    }

    #[test]
    fn the_page_is_small_and_has_no_script() {
        let page = collection(&entries(), None);
        // Even before it is compressed; the build weighs it with its style.
        assert!(page.len() <= 14_600, "{}", page.len());
        assert!(page.contains("<a href=\"all/\">"));
        for part in ["<script", "onclick", " style="] {
            assert!(!page.contains(part), "{part}");
        }
        for mark in ["<!--POLICY-->", "<!--ICON-->", "<!--STYLE-->", "<h1>"] {
            assert_eq!(page.matches(mark).count(), 1, "{mark}");
        }
        assert!(!page.contains("canonical"));
    }

    #[test]
    fn a_known_address_stands_in_its_head() {
        let page = collection(&entries(), Some("https://a.example/b/"));
        assert!(page.contains("<link rel=\"canonical\" href=\"https://a.example/b/\">"));
        assert!(page.contains("<meta property=\"og:url\" content=\"https://a.example/b/\">"));
    }
}

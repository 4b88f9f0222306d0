//! The whole text, where it may be shipped, with what each record rests on marked in it and the records beside it. Its
//! script lights all words of a record at once; without one, links lead from words to records and back.

use std::collections::HashSet;

use leptos::prelude::*;
use readout_core::article::{RecordId, Shipped};
use readout_core::engine::{Engine, Passage};

use super::body::without_marks;
use super::head::{self, escaped};
use crate::components::VoiceName;
use crate::state::{Explorer, provide_explorer, use_explorer};
use crate::words::pages::{SKIP, publication};
use crate::words::records::{PARAGRAPH, PARAGRAPH_SIGN, what};
use crate::words::text_page as words;
use crate::words::{page, record as record_words};

const LANDING: &str = "./";

/// The page, if the article's text may be shipped; the marks POLICY, STYLE and SCRIPT are still to be filled.
pub fn text_page(engine: &'static Engine, text: &'static str) -> Option<String> {
    let about = &engine.article().about;
    let shipped = about.shipped.as_ref()?;
    let owner = Owner::new();
    let body = owner.with(|| {
        provide_explorer(Explorer::without_pages(engine, LANDING));
        without_marks(&view! { <FullText shipped text /> }.to_html())
    });
    let title = escaped(&[words::TITLE, record_words::COLON, &about.headline].concat());
    let head = [
        &head::opening(None),
        "<title>",
        &title,
        "</title>\n<link rel=\"icon\" href=\"icon.svg\">\n<!--STYLE-->\n<!--SCRIPT-->\n</head>\n<body>\n",
    ];
    Some([&head.concat(), &body, "\n</body>\n</html>\n"].concat())
}

#[component]
fn FullText(shipped: &'static Shipped, text: &'static str) -> impl IntoView {
    let explorer = use_explorer();
    let about = &explorer.article().about;
    let mut seen = HashSet::new();
    let paragraphs = (1..).zip(text.lines()).map(|(number, line)| {
        let passages = explorer.engine.passages(number, line);
        let mut records: Vec<RecordId> = Vec::new();
        for record in passages.iter().flat_map(|it| &it.records) {
            if !records.contains(record) {
                records.push(*record);
            }
        }
        let (new, known) = records.into_iter().partition(|record| seen.insert(*record));
        view! { <Paragraph number passages new known /> }
    });
    let paragraphs = paragraphs.collect_view();
    let grounds = shipped.grounds.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join("; ");
    view! {
        <div class="readout text-page">
            <a class="skip-link" href="#content">
                {SKIP}
            </a>
            <header class="masthead">
                <p class="masthead-name">
                    <a href=LANDING>{page::NAME}</a>
                    " "
                    <span>{publication(about)}</span>
                </p>
            </header>
            <main id="content">
                <h1 lang=about.language.as_str()>{about.headline.as_str()}</h1>
                <p class="text-note">{words::MARKED} " " <a href=LANDING>{words::BACK}</a></p>
                <ol class="text">{paragraphs}</ol>
                <footer class="text-note">
                    <p>{shipped.attribution.as_str()}</p>
                    <p>
                        {words::COPY_FROM} <a href=shipped.copy.address.clone()>{shipped.copy.text.as_str()}</a>
                        {record_words::STOP} {shipped.changes.as_str()}
                    </p>
                    <p>{words::ON_GROUND_OF} {grounds}</p>
                    <p>{words::NOT_VERIFIED} {shipped.not_verified.join(" ")}</p>
                </footer>
            </main>
        </div>
    }
}

/// A paragraph beside its records: those that it is the first to carry in full, the others as links to where they stand.
#[component]
fn Paragraph(number: u16, passages: Vec<Passage<'static>>, new: Vec<RecordId>, known: Vec<RecordId>) -> impl IntoView {
    let explorer = use_explorer();
    let language = explorer.article().about.language.as_str();
    let mut first = new.clone();
    let pieces = passages.into_iter().map(|it| {
        let anchors = it.records.iter().filter(|record| first.contains(record)).copied().collect::<Vec<_>>();
        first.retain(|record| !anchors.contains(record));
        view! { <Piece it anchors /> }
    });
    let pieces = pieces.collect_view();
    let lines = new.into_iter().map(|record| view! { <Line record /> }).collect_view();
    let links = known.into_iter().map(|record| {
        view! {
            <li>
                {words::SEE_THERE}
                <a href=format!("#{}", explorer.anchor(record))>{explorer.article().title(record)}</a>
            </li>
        }
    });
    view! {
        <li id=format!("p{number}")>
            <p class="index-number">
                <span aria-hidden="true">{PARAGRAPH_SIGN}</span>
                <span class="spoken">{PARAGRAPH}</span>
                {number}
            </p>
            <p class="text-paragraph" lang=language>
                {pieces}
            </p>
            <ul class="text-records" aria-label=format!("{}{number}", words::RECORDS_OF)>
                {lines}
                {links.collect_view()}
            </ul>
        </li>
    }
}

/// Words that nothing rests on, or the link from words to the first record that rests on them.
#[component]
fn Piece(it: Passage<'static>, anchors: Vec<RecordId>) -> impl IntoView {
    let explorer = use_explorer();
    let Some(record) = it.records.first() else { return it.words.into_any() };
    let names: Vec<String> = it.records.iter().map(|record| explorer.anchor(*record)).collect();
    let party = explorer.article().actors(*record).first().and_then(|id| explorer.article().party_number(*id));
    let anchors = anchors.into_iter().map(|record| view! { <span id=words_of(explorer, record)></span> });
    view! {
        <a
            class="passage"
            href=format!("#{}", explorer.anchor(*record))
            data-records=names.join(" ")
            data-party=party.map(|it| it.to_string())
        >
            {anchors.collect_view()}
            {it.words}
        </a>
    }
    .into_any()
}

/// Who, and what; the ways to the record and to its words.
#[component]
fn Line(record: RecordId) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let who = article.actors(record).into_iter().map(|id| view! { <VoiceName id /> }).collect_view();
    view! {
        <li class="text-record" id=explorer.anchor(record)>
            <span class="index-who">{who} " " {what(article, record)}</span>
            " "
            <a class="record-link" href=explorer.link_to(record) lang=article.about.language.as_str()>
                {article.title(record)}
            </a>
            " "
            <a class="text-words" href=format!("#{}", words_of(explorer, record))>
                <span class="spoken">{words::WORDS_OF}</span>
                {words::WORDS}
            </a>
        </li>
    }
}

/// The identifier of the first words of a record.
fn words_of(explorer: Explorer, record: RecordId) -> String {
    format!("words-{}", explorer.anchor(record))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use readout_author::{File, build};
    use readout_core::article::RecordKind;

    use super::*;
    use crate::data;

    /// Every article of data/ whose text is shipped, with its page.
    fn shipped() -> Vec<(&'static Engine, &'static str, String)> {
        let folders = fs::read_dir("data").unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_dir());
        let page = |folder: std::path::PathBuf| {
            let text: &str = Box::leak(fs::read_to_string(folder.join("text.txt")).ok()?.into_boxed_str());
            let file = File::read(&fs::read_to_string(folder.join("article.json")).unwrap()).unwrap();
            let engine: &Engine = Box::leak(Box::new(Engine::new(build(&file).unwrap())));
            Some((engine, text, text_page(engine, text)?))
        };
        folders.filter_map(page).collect()
    }

    /// What a reader sees of HTML.
    fn seen(html: &str) -> String {
        let pieces = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
        pieces.collect::<String>().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    }

    #[test]
    fn every_paragraph_stands_there_to_the_letter() {
        let pages = shipped();
        assert!(pages.len() >= 3, "{}", pages.len());
        for (_, text, page) in pages {
            let shown: Vec<String> = page
                .split("class=\"text-paragraph\"")
                .skip(1)
                .filter_map(|rest| Some(seen(rest.split_once("</p>")?.0.split_once('>')?.1)))
                .collect();
            assert_eq!(shown, text.lines().collect::<Vec<_>>());
        }
    }

    #[test]
    fn every_record_stands_beside_its_words_once() {
        for (engine, _, page) in shipped() {
            for record in RecordKind::ALL.iter().flat_map(|kind| engine.article().records(*kind)) {
                let name = format!("{}-{}", record.kind.key(), engine.article().id(record));
                for id in [format!(" id=\"{name}\""), format!(" id=\"words-{name}\"")] {
                    assert_eq!(page.matches(&id).count(), 1, "{id}");
                }
                assert!(page.contains(&format!("{}={}\"", record.kind.key(), engine.article().id(record))), "{name}");
            }
        }
    }

    #[test]
    fn a_text_that_may_not_be_shipped_has_no_page() {
        let engine = data::engine().unwrap();
        assert_eq!(text_page(engine, "a text").is_some(), engine.article().about.shipped.is_some());
    }
}

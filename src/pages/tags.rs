//! What stands in the head of a page: for its readers, for other sites that show it beside a link, for programs.

use readout_core::article::{Article, QuoteKind, RecordId, RecordKind};
use readout_core::engine::Engine;
use readout_core::text::{capitalised, listed};

use super::body;
use super::choices::shortened;
use super::head::{self, escaped};
use super::picture::Picture;
use super::{Page, linked_data};

/// Where a browser's tab and a list of findings cut a title.
const MOST_LETTERS: usize = 56;

/// A whole page.
pub(super) fn document(engine: &'static Engine, site: &str, page: Page) -> String {
    let address = [site, &page.path(engine)].concat();
    let title = title(engine, page);
    let picture = picture(page);
    let head = [
        &head::opening(None),
        "<title>",
        &escaped(&shortened(&title, MOST_LETTERS)),
        " · Readout</title>\n<meta name=\"description\" content=\"",
        &escaped(&description(engine, page)),
        "\">\n<link rel=\"icon\" href=\"",
        page.landing(),
        "icon.svg\">\n<meta name=\"theme-color\" content=\"#fdfcf8\" media=\"(prefers-color-scheme: light)\">\n",
        "<meta name=\"theme-color\" content=\"#181714\" media=\"(prefers-color-scheme: dark)\">\n<!--STYLE-->\n",
        &social(&address, &title, &description(engine, page), &[site, &picture.path(engine)].concat()),
        "<meta property=\"og:site_name\" content=\"Readout\">\n<meta property=\"og:image:width\" content=\"1200\">\n",
        "<meta property=\"og:image:height\" content=\"630\">\n<meta property=\"og:image:alt\" content=\"",
        &escaped(&picture_words(engine, page)),
        "\">\n",
        &linked_data::script(&linked_data::of_page(engine, site, page)),
        "\n</head>\n<body>\n",
    ];
    [&head.concat(), &body::render(engine, page, &address), "\n</body>\n</html>\n"].concat()
}

/// What the landing page has beside its title and description. Few words: they come before its first line.
pub(super) fn landing(engine: &Engine, site: &str) -> String {
    let about = &engine.article().about;
    social(site, &about.headline, &head::description(engine), &[site, &Picture::Deal.path(engine)].concat())
}

/// What other sites show beside a link to a page.
const fn picture(page: Page) -> Picture {
    match page {
        Page::Record(record) => Picture::Record(record),
        Page::List | Page::Voice(_) => Picture::Deal,
    }
}

/// What is seen on it, for those who do not see it.
fn picture_words(engine: &Engine, page: Page) -> String {
    match page {
        Page::Record(record) => [&title(engine, page), ". ", &place(engine.article(), record)].concat(),
        Page::List | Page::Voice(_) => {
            let news: Vec<String> = engine.news().into_iter().map(|it| it.words).collect();
            ["What each side gives. ", &news.join(" ")].concat()
        }
    }
}

fn social(address: &str, title: &str, description: &str, image: &str) -> String {
    let mut tags = ["<link rel=\"canonical\" href=\"", &escaped(address), "\">\n"].concat();
    // The landing page's address is a folder's.
    let kind = if address.ends_with('/') { "website" } else { "article" };
    let known = [("title", title), ("description", description), ("type", kind), ("url", address), ("image", image)];
    for (name, value) in known {
        tags.push_str(&["<meta property=\"og:", name, "\" content=\"", &escaped(value), "\">\n"].concat());
    }
    tags + "<meta name=\"twitter:card\" content=\"summary_large_image\">\n"
}

/// What a page is of. A record is never called more than it is.
pub(super) fn title(engine: &Engine, page: Page) -> String {
    let article = engine.article();
    match page {
        Page::List => ["Every record of “", &article.about.headline, "”"].concat(),
        Page::Voice(id) => [&article.lone_name(id), ": every record"].concat(),
        Page::Record(record) => {
            let title = article.title(record);
            let quote = article.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
            match quote.map(|it| it.kind) {
                None => [&capitalised(engine.name_of(record)), ": ", title].concat(),
                Some(QuoteKind::Reported) => [&speaker(engine, record), ", in our words: ", title].concat(),
                Some(QuoteKind::Direct | QuoteKind::Unmarked) => [&speaker(engine, record), ": “", title, "”"].concat(),
            }
        }
    }
}

/// What a page has, in a sentence or two.
pub(super) fn description(engine: &Engine, page: Page) -> String {
    let article = engine.article();
    let published = [&article.about.publisher, ", ", &article.about.date.words()].concat();
    match page {
        Page::List => [&head::description(engine), " From “", &article.about.headline, "”, ", &published, "."].concat(),
        Page::Voice(id) => {
            let place = engine.source(id).map(|it| in_paragraphs(&it.paragraphs)).unwrap_or_default();
            let all = "Every commitment, trade measure, quote and date in one article that rests on this voice. ";
            [all, &published, ", ", &place, "."].concat()
        }
        Page::Record(record) => {
            let quote = article.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
            let standing = || article.attributions(record).first().map_or("", |it| it.standing(article).label());
            let how = quote.map_or_else(standing, |it| it.kind.label());
            let name = capitalised(engine.name_of(record));
            let says = [". Who says so: ", &speaker(engine, record), " (", how, "). "].concat();
            [&name, &says, &place(article, record), ". With the article’s words to check it by."].concat()
        }
    }
}

/// Where and when it was published, and in which paragraphs.
pub(super) fn place(article: &Article, record: RecordId) -> String {
    place_in(article, &article.paragraphs_of(record))
}

/// The same of paragraphs, whichever records are in them.
pub(super) fn place_in(article: &Article, paragraphs: &[u16]) -> String {
    let about = &article.about;
    [&about.publisher, ", ", &about.date.words(), ", ", &in_paragraphs(paragraphs)].concat()
}

fn in_paragraphs(numbers: &[u16]) -> String {
    [if numbers.len() == 1 { "paragraph " } else { "paragraphs " }, &listed(numbers)].concat()
}

/// Who says so.
pub(super) fn speaker(engine: &Engine, record: RecordId) -> String {
    let article = engine.article();
    let speaker = article.attributions(record).first().and_then(|it| it.speaker());
    article.speaker_name(speaker)
}

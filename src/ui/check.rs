//! Check it yourself: the reader brings the article's text, and every span and quote is looked up in it, here.

use leptos::ev;
use readout_core::article::{Missing, ParagraphReport, TextReport, Verdict};
use readout_core::explore::View;

use super::Reader;
use super::el::{El, el, nothing, of};
use super::follow::{held, memo};
use super::glance::{open, view_head};
use super::results::frame;
use super::table::{name, part, row, table};
use crate::browser::fields;

const COLUMNS: [&str; 4] = ["Paragraph", "Passages found", "Letter for letter", "What differs"];

/// Place to paste or drop a text, and what it is found to be.
pub(super) fn check(reader: Reader) -> El {
    let text = held(String::new());
    let article = el("a").set("href", reader.article().about.address.as_str()).add("the article");
    let note = el("p").add("Copy the text of ").add(article).add(
        ", a line a paragraph, and paste it here, or drop a text file. Every span and quote that this page cites is \
         looked up in it, and every paragraph is compared as a whole. Nothing leaves your browser.",
    );
    let take = move |event: &web_sys::Event| {
        let is_file = fields::read_file(event, move |new| {
            fields::fill("#article-text", &new);
            text.set(new);
        });
        if !is_file {
            text.set(fields::value(event));
        }
    };
    let area = el("textarea")
        .set("id", "article-text")
        .set("rows", "7")
        .set("spellcheck", "false")
        .on(ev::input, move |event| take(&event))
        .on(ev::drop, move |event| {
            if fields::has_file(&event) {
                take(&event);
            }
        });
    let file =
        el("input").set("type", "file").set("accept", "text/plain,.txt").on(ev::change, move |event| take(&event));
    let found = memo(move || text.with(|text| reader.article().verify_text(text)));
    frame()
        .set("data-view", View::Check.key())
        .add(view_head(reader, note))
        .add(of("label", "field").add("The article’s text").add(area))
        .add(of("label", "field").add("or a text file").add(file))
        .add(of("p", "check-verdict").set("role", "status").text(move || found.with(verdict)))
        .swap(move || {
            let found = found.get();
            if found.verdict == Verdict::Empty {
                return nothing();
            }
            let mut rows = Vec::new();
            for it in &found.paragraphs {
                rows.push(line(reader, it));
            }
            table("check-report", "Paragraph by paragraph", &COLUMNS, rows).view()
        })
}

fn verdict(found: &TextReport<'_>) -> String {
    let start = match found.verdict {
        Verdict::Empty => return String::new(),
        Verdict::Whole if found.n_same == found.paragraphs.len() => {
            "This is the text that the records were made from. "
        }
        Verdict::Whole => "Every passage stands where the records say, but the text differs elsewhere. ",
        Verdict::Changed => "This text differs. ",
        Verdict::Another => "This is another text. Expected: the article named above, a line a paragraph. ",
    };
    [
        start,
        &found.n_found.to_string(),
        " of ",
        &found.n_passages.to_string(),
        " passages found, ",
        &found.n_quotes.to_string(),
        " of them quotes to be found; ",
        &found.n_same.to_string(),
        " of ",
        &found.paragraphs.len().to_string(),
        " paragraphs are the same letter for letter.",
    ]
    .concat()
}

fn line(reader: Reader, it: &ParagraphReport<'static>) -> El {
    let n_found = (it.n_passages - it.missing.len()).to_string();
    let mut head = name().add("¶").add(it.n.to_string());
    if let Some(line) = it.line.filter(|line| *line != usize::from(it.n)) {
        head = head.add(" ").add(el("small").add(["in line ", &line.to_string(), " of your text"].concat()));
    }
    let mut differs = part("What differs");
    for it in &it.missing {
        differs = differs.add(missing(reader, it));
    }
    if it.missing.is_empty() {
        differs = differs.add(if it.is_same { "nothing" } else { "words that no record cites" });
    }
    let same = part("Letter for letter");
    row()
        .set_if("data-differs", (!it.is_same).then_some(""))
        .add(head)
        .add(part("Passages found").add([&n_found, " of ", &it.n_passages.to_string()].concat()))
        .add(if it.is_same { same.add("yes") } else { same.add(of("b", "differs").add("no")) })
        .add(differs)
}

fn missing(reader: Reader, it: &Missing<'static>) -> El {
    let line = el("p").add("expected “").add(it.passage.words).add("”");
    let line = match &it.instead {
        Some(text) => line.add("; found “").add(text.as_str()).add("” "),
        None => line.add("; nothing like it "),
    };
    line.add(it.passage.record.map(|record| open(reader, record)))
}

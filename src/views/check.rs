//! Check it yourself: the reader brings the article's text, and every span and quote is looked up in it, here.

use leptos::html::Textarea;
use leptos::prelude::*;
use readout_core::article::{Missing, ParagraphReport, TextReport, Verdict};
use readout_core::query::View;

use crate::browser::files;
use crate::components::{Cell, Main, OpenLink, Table, Text, ViewHead};
use crate::use_explorer;
use crate::words::check as words;

/// Place to paste or drop a text, and what it is found to be.
#[component]
pub(crate) fn CheckView() -> impl IntoView {
    let article = use_explorer().article();
    let text = RwSignal::new(String::new());
    let area = NodeRef::<Textarea>::new();
    let found = Memo::new(move |_| text.with(|text| article.verify_text(text)));
    let take = move |new: String| {
        if let Some(area) = area.get_untracked() {
            area.set_value(&new);
        }
        text.set(new);
    };
    let dropped = move |event| {
        if let Some(file) = files::dropped(&event) {
            files::read(file, take);
        }
    };
    let chosen = move |event| {
        if let Some(file) = files::chosen(&event) {
            files::read(file, take);
        }
    };
    view! {
        <Main view=View::Check>
            <ViewHead>
                <p>
                    {words::COPY_TEXT_OF} <a href=article.about.address.as_str()>{words::THE_ARTICLE}</a>
                    {words::AND_PASTE}
                </p>
            </ViewHead>
            <label class="field">
                {words::ARTICLES_TEXT}
                <textarea
                    id="article-text"
                    rows="7"
                    spellcheck="false"
                    node_ref=area
                    on:input=move |event| text.set(event_target_value(&event))
                    on:drop=dropped
                />
            </label>
            <label class="field">
                {words::OR_A_FILE} <input type="file" accept="text/plain,.txt" on:change=chosen />
            </label>
            <p class="check-verdict" role="status">
                <Text of=Signal::derive(move || found.with(words::verdict)) />
            </p>
            {move || found.with(|found| (found.verdict != Verdict::Empty).then(|| view! { <Report found /> }))}
        </Main>
    }
}

#[component]
fn Report<'a>(found: &'a TextReport<'static>) -> impl IntoView + use<> {
    let rows = found.paragraphs.iter().map(|it| view! { <ParagraphRow it=it.clone() /> }).collect_view();
    view! {
        <Table class="check-report" caption=words::CAPTION columns=&words::COLUMNS>
            {rows}
        </Table>
    }
}

#[component]
fn ParagraphRow(it: ParagraphReport<'static>) -> impl IntoView {
    let [_, passages, letter_for_letter, differs] = words::COLUMNS;
    let line = it.line.filter(|line| *line != usize::from(it.n));
    let line = line.map(|line| view! { " " <small>{words::in_line(line)}</small> });
    let same = match it.is_same {
        true => words::YES.into_any(),
        false => view! { <b class="differs">{words::NO}</b> }.into_any(),
    };
    let what = match (it.missing.is_empty(), it.is_same) {
        (true, true) => words::NOTHING.into_any(),
        (true, false) => words::UNCITED_WORDS.into_any(),
        (false, _) => it.missing.iter().map(|it| view! { <MissingLine it=it.clone() /> }).collect_view().into_any(),
    };
    let n_found = words::passages_found(&it);
    view! {
        <tr role="row" data-differs=!it.is_same>
            <th role="rowheader" scope="row">
                {words::PARAGRAPH_SIGN}
                {it.n}
                {line}
            </th>
            <Cell label=passages>{n_found}</Cell>
            <Cell label=letter_for_letter>{same}</Cell>
            <Cell label=differs>{what}</Cell>
        </tr>
    }
}

#[component]
fn MissingLine(it: Missing<'static>) -> impl IntoView {
    view! { <p>{words::missing(&it)} {it.passage.record.map(|record| view! { <OpenLink record /> })}</p> }
}

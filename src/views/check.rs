//! Check it yourself: the reader brings a text, and is told whether it is the article's, and what else is in it.

use std::cell::RefCell;

use leptos::html::Textarea;
use leptos::prelude::*;
use readout_core::article::{Missing, ParagraphReport, State, TextReport, Verdict};
use readout_core::query::View;

use crate::browser::{files, letters::composed};
use crate::components::{Cell, Main, OpenLink, RowHead, Table, Text, ViewHead, anew};
use crate::use_explorer;
use crate::words::check as words;

thread_local! {
    /// What was brought, for whoever comes back from another view.
    static BROUGHT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Place to paste or drop a text, and what it is found to be.
#[component]
pub(crate) fn CheckView() -> impl IntoView {
    let article = use_explorer().article();
    let text = RwSignal::new(BROUGHT.take());
    Effect::new(move |_| BROUGHT.set(text.get()));
    let area = NodeRef::<Textarea>::new();
    let found = Memo::new(move |_| text.with(|text| article.verify_text(text, composed)));
    let take = move |new: String| {
        text.set(new);
        // What is no text, or more than is looked at, is only told of.
        let is_shown = found.with_untracked(|found| !matches!(found.verdict, Verdict::Binary | Verdict::TooLong));
        if let Some(area) = area.get_untracked() {
            text.with_untracked(|text| area.set_value(if is_shown { text } else { "" }));
        }
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
                >
                    {text.get_untracked()}
                </textarea>
            </label>
            <label class="field">
                {words::OR_A_FILE} <input type="file" accept="text/plain,.txt" on:change=chosen />
            </label>
            <p class="check-verdict" role="status">
                <Text of=Signal::derive(move || found.with(words::verdict)) />
            </p>
            {anew(move || {
                found.with(|found| (!found.paragraphs.is_empty()).then(|| view! { <Report found /> })).into_any()
            })}
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
    let [_, passages, same, differs] = words::COLUMNS;
    let line = it.line.filter(|line| *line != usize::from(it.n));
    let line = line.map(|line| view! { " " <small>{words::in_line(line)}</small> });
    let is_changed = matches!(it.state, State::Changed | State::Absent);
    let is_same = match is_changed {
        false => words::is_same(&it).into_any(),
        true => view! { <b class="differs">{words::is_same(&it)}</b> }.into_any(),
    };
    let what = match &it.state {
        State::Same => words::NOTHING.into_any(),
        State::Signs(signs) => words::signs(signs).into_any(),
        State::Changed if it.missing.is_empty() => words::UNCITED_WORDS.into_any(),
        State::Absent if it.missing.is_empty() => words::NOT_THERE.into_any(),
        State::Changed => missing_lines(&it).into_any(),
        State::Absent => view! { <p>{words::NOT_THERE}</p> {missing_lines(&it)} }.into_any(),
    };
    let n_found = words::passages_found(&it);
    view! {
        <tr role="row" data-differs=is_changed>
            <RowHead>{words::PARAGRAPH_SIGN} {it.n} {line}</RowHead>
            <Cell label=passages>{n_found}</Cell>
            <Cell label=same>{is_same}</Cell>
            <Cell label=differs>{what}</Cell>
        </tr>
    }
}

fn missing_lines(it: &ParagraphReport<'static>) -> impl IntoView + use<> {
    it.missing.iter().map(|it| view! { <MissingLine it=it.clone() /> }).collect_view()
}

#[component]
fn MissingLine(it: Missing<'static>) -> impl IntoView {
    view! { <p>{words::missing(&it)} {it.passage.record.map(|record| view! { <OpenLink record /> })}</p> }
}

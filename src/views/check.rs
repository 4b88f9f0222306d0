//! Check it yourself: the reader brings a text, and is told whether it is the article's, and what else is in it.

use std::cell::RefCell;

use leptos::html::Textarea;
use leptos::prelude::*;
use readout_core::article::{Article, MOST_TEXT, Missing, ParagraphReport, State, TextReport, Verdict};
use readout_core::query::View;

use crate::browser::{files, letters::composed};
use crate::components::{Announcer, Cell, Main, OpenLink, RowHead, Table, Text, ViewHead, anew};
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
    let brought = Brought::new();
    let text = brought.text;
    let found = Memo::new(move |_| text.with(|text| article.verify_text(text, composed)));
    let verdict = move || brought.refused.get().unwrap_or_else(|| found.with(words::verdict));
    let said = move || brought.refused.get().unwrap_or_else(|| found.with(words::said));
    let dropped = move |event| {
        if let Some(file) = files::dropped(&event) {
            brought.bring(file, article);
        }
    };
    let chosen = move |event| {
        if let Some(file) = files::chosen(&event) {
            brought.bring(file, article);
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
                    node_ref=brought.area
                    on:input=move |event| brought.typed(event_target_value(&event))
                    on:drop=dropped
                >
                    {text.get_untracked()}
                </textarea>
            </label>
            <label class="field">
                {words::OR_A_FILE} <input type="file" accept="text/plain,.txt" on:change=chosen />
            </label>
            <p class="check-verdict">
                <Text of=Signal::derive(verdict) />
            </p>
            <Announcer of=Signal::derive(said) />
            {anew(move || {
                found.with(|found| (!found.paragraphs.is_empty()).then(|| view! { <Report found /> })).into_any()
            })}
        </Main>
    }
}

/// What a reader typed or brought.
#[derive(Clone, Copy)]
struct Brought {
    text: RwSignal<String>,
    /// The field that it stands in.
    area: NodeRef<Textarea>,
    /// Why the file that was brought last was not taken. What stood in the field stays.
    refused: RwSignal<Option<String>>,
    /// Counts what was typed and brought: a file that is still being read when something else comes is passed over.
    turn: StoredValue<u32>,
}

impl Brought {
    /// What was there when the view was left, which is noted again whenever it changes.
    fn new() -> Self {
        let text = RwSignal::new(BROUGHT.take());
        Effect::new(move |_| BROUGHT.set(text.get()));
        Self { text, area: NodeRef::new(), refused: RwSignal::new(None), turn: StoredValue::new(0) }
    }

    fn typed(self, new: String) {
        self.turn.update_value(|turn| *turn += 1);
        self.refused.set(None);
        self.text.set(new);
    }

    fn bring(self, file: files::File, article: &'static Article) {
        self.turn.update_value(|turn| *turn += 1);
        let now = self.turn.get_value();
        files::read(file, MOST_TEXT, move |read| {
            // None where the reader has left the view.
            if self.turn.try_get_value() != Some(now) {
                return;
            }
            let taken = read.map_err(words::unread).and_then(|new| {
                let found = article.verify_text(&new, composed);
                match found.verdict {
                    Verdict::Binary | Verdict::TooLong => Err(words::not_taken(&found)),
                    Verdict::Empty => Err(words::unread(files::Unread::Empty)),
                    _ => Ok(new),
                }
            });
            match taken {
                Ok(new) => {
                    if let Some(area) = self.area.get_untracked() {
                        area.set_value(&new);
                    }
                    self.typed(new);
                }
                Err(why) => self.refused.set(Some(why)),
            }
        });
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

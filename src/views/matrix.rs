//! Who says what: voices by topics, each number a door into the list that it counts.

use leptos::prelude::*;
use readout_core::engine::{MatrixCell, MatrixRow};
use readout_core::query::{Facet, Group, Query, Sort, View};
use readout_core::text::capitalised;

use crate::components::{Cell, ColumnHead, Main, PartyName, QueryLink, RowHead, Text, ViewHead, anew};
use crate::words::matrix as words;
use crate::{Explorer, use_explorer};

/// What the rows are, or how they stand.
#[derive(Clone, Copy)]
enum Choice {
    Rows(Group),
    Order(Sort),
    Column(u16),
}

impl Choice {
    fn made(self, query: Query) -> Query {
        match self {
            Self::Rows(group) => query.grouped(group),
            Self::Order(sort) => unsorted(query).sorted(sort),
            Self::Column(topic) => unsorted(query).sorted(Sort::Article).toggled(Facet::Topic, topic),
        }
    }

    fn is_made(self, query: &Query) -> bool {
        match self {
            Self::Rows(group) => query.group == group,
            Self::Order(sort) => query.sort == sort && query.choices().is_empty(),
            Self::Column(topic) => query.has(Facet::Topic, topic),
        }
    }
}

/// Without a column by which rows stand.
fn unsorted(query: Query) -> Query {
    let topics: Vec<u16> = query.chosen(Facet::Topic).collect();
    topics.into_iter().fold(query, |query, topic| query.toggled(Facet::Topic, topic))
}

/// The table, with what its rows are and how they stand.
#[component]
pub(crate) fn MatrixView() -> impl IntoView {
    let explorer = use_explorer();
    let engine = explorer.engine;
    let matrix = Memo::new(move |_| explorer.with(|query| engine.matrix(query)));
    let heads = matrix.with_untracked(|matrix| matrix.topics.clone());
    let heads = heads.into_iter().map(|topic| view! { <TopicHead topic /> }).collect_view();
    let rows = anew(move || {
        matrix.with(|matrix| {
            let row = |row: &MatrixRow| {
                view! { <VoiceRow facet=matrix.facet row=row.clone() topics=matrix.topics.clone() /> }
            };
            matrix.rows.iter().map(row).collect_view().into_any()
        })
    });
    let rows_by = words::ROW_CHOICES.map(|(group, words)| (Choice::Rows(group), words)).to_vec();
    let ordered_by = words::ORDER_CHOICES.map(|(sort, words)| (Choice::Order(sort), words)).to_vec();
    view! {
        <Main view=View::Matrix>
            <ViewHead>
                <p>
                    <Text of=Signal::derive(move || matrix.with(|matrix| engine.matrix_words(matrix))) />
                </p>
                <Key />
            </ViewHead>
            <Choices label=words::ROWS name=words::ROWS_NAME choices=rows_by />
            <Choices label=words::ORDER name=words::ORDER_NAME choices=ordered_by />
            <table class="matrix" role="table">
                <caption class="spoken">{words::CAPTION}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <ColumnHead>{words::WHO}</ColumnHead>
                        {heads}
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </Main>
    }
}

/// What the numbers of a cell are.
#[component]
fn Key() -> impl IntoView {
    view! {
        <p class="matrix-key">
            <span class="said-direct">{words::KEY_NUMBER}</span>
            {words::KEY_DIRECT}
            <span class="said-reported">{words::KEY_NUMBER}</span>
            {words::KEY_REPORTED}
            <span class="said-commits">{words::KEY_NUMBER}</span>
            {words::KEY_COMMITS}
        </p>
    }
}

#[component]
fn Choices(label: &'static str, name: &'static str, choices: Vec<(Choice, &'static str)>) -> impl IntoView {
    let links = choices.into_iter().map(|(choice, words)| {
        view! {
            <li>
                <ChoiceLink choice words />
            </li>
        }
    });
    let links = links.collect_view();
    view! {
        <div class="choices">
            {label} <ul class="doors" aria-label=name>
                {links}
            </ul>
        </div>
    }
}

/// A link that makes a choice.
#[component]
fn ChoiceLink(choice: Choice, #[prop(into)] words: Oco<'static, str>) -> impl IntoView {
    let explorer = use_explorer();
    view! {
        <a
            href=explorer.link(move |query| choice.made(query))
            aria-current=move || explorer.with(|query| choice.is_made(query)).then_some("true")
        >
            {words}
        </a>
    }
}

/// The head of a topic's column; its link sorts by it.
#[component]
fn TopicHead(topic: u16) -> impl IntoView {
    let explorer = use_explorer();
    let choice = Choice::Column(topic);
    let order = move || explorer.with(|query| choice.is_made(query)).then_some("descending");
    view! {
        <th role="columnheader" scope="col" aria-sort=order>
            <ChoiceLink choice words=label(explorer, Facet::Topic, topic) />
        </th>
    }
}

fn label(explorer: Explorer, facet: Facet, code: u16) -> String {
    explorer.engine.vocabulary().value(facet, code).map(|it| capitalised(&it.label)).unwrap_or_default()
}

#[component]
fn VoiceRow(facet: Facet, row: MatrixRow, topics: Vec<u16>) -> impl IntoView {
    let explorer = use_explorer();
    let party = explorer.engine.party_of(facet, row.code);
    let name = label(explorer, facet, row.code);
    let on = words::on_topics(row.n_topics, topics.len());
    let cells = row.cells.iter().zip(&topics).map(|(counts, topic)| {
        let lists = explorer.engine.cell_lists(facet, row.code, *topic);
        view! { <Numbers label=label(explorer, Facet::Topic, *topic) counts=*counts lists /> }
    });
    let cells = cells.collect_view();
    view! {
        <tr role="row" data-party=party.map(|number| number.to_string())>
            <RowHead>
                <QueryLink to=Query::default().only(facet, row.code)>
                    <PartyName name party />
                </QueryLink>
                " "
                <small>{on}</small>
            </RowHead>
            {cells}
        </tr>
    }
}

/// The numbers of a cell, each a link to its list.
#[component]
fn Numbers(label: String, counts: MatrixCell, lists: [Query; 3]) -> impl IntoView {
    if counts.is_empty() {
        return view! {
            <td role="cell" class="silent" data-label=label>
                <span class="spoken">{words::NOTHING_FOUND}</span>
            </td>
        }
        .into_any();
    }
    let numbers = [
        ("said-direct", counts.direct.to_string(), words::direct(counts.direct)),
        ("said-reported", counts.reported.to_string(), words::paraphrased(counts.reported)),
        ("said-commits", counts.commitments.short(), words::voiced(counts.commitments)),
    ];
    let is_there = [counts.direct != 0, counts.reported != 0, !counts.commitments.is_zero()];
    let links = numbers.into_iter().zip(lists).zip(is_there).filter(|(_, is_there)| *is_there);
    let links = links.map(|(((class, shown, spoken), query), _)| {
        view! {
            <QueryLink to=query class=class>
                <span aria-hidden="true">{shown}</span>
                <span class="spoken">{spoken}</span>
            </QueryLink>
        }
    });
    let links = links.collect_view();
    view! { <Cell label>{links}</Cell> }.into_any()
}

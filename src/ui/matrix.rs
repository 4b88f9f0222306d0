//! Who says what: voices by topics, each number a door into the list that it counts.

use readout_core::explore::{Cell, Count, Facet, Group, MatrixRow, Query, Sort, View, capitalised};

use super::Reader;
use super::el::{El, el, of};
use super::glance::{to, view_head};
use super::party;
use super::results::frame;
use super::table::{head, name, part, row, rowgroup};

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

    /// A link that makes the choice.
    fn link(self, reader: Reader) -> El {
        el("a")
            .to(move || reader.address_after(|query| self.made(query)))
            .follow("aria-current", move || reader.with(|query| self.is_made(query)).then(|| "true".to_owned()))
    }
}

/// Without a column by which rows stand.
fn unsorted(query: Query) -> Query {
    let topics: Vec<u16> = query.chosen(Facet::Topic).collect();
    topics.into_iter().fold(query, |query, topic| query.toggled(Facet::Topic, topic))
}

/// The table, with what its rows are and how they stand.
pub(super) fn matrix(reader: Reader) -> El {
    let mut rows = of("ul", "doors").set("aria-label", "Rows");
    for (group, words) in [(Group::Nothing, "speakers and texts"), (Group::Party, "sides"), (Group::Outlet, "outlets")]
    {
        rows = rows.add(el("li").add(Choice::Rows(group).link(reader).add(words)));
    }
    let mut orders = of("ul", "doors").set("aria-label", "Order");
    for (sort, words) in [(Sort::Article, "as in the data"), (Sort::Who, "by side"), (Sort::Most, "most records first")]
    {
        orders = orders.add(el("li").add(Choice::Order(sort).link(reader).add(words)));
    }
    let key = of("p", "matrix-key")
        .add(of("span", "said-direct").add("1"))
        .add(" direct quotes, ")
        .add(of("span", "said-reported").add("1"))
        .add(" reported, ")
        .add(of("span", "said-commits").add("1"))
        .add(" commitments on this word; after “+” not promised. Hatched: nothing found in this article.");
    let mut heads = row().add(head("Who"));
    for topic in reader.engine.matrix(&reader.now()).topics {
        let column = Choice::Column(topic);
        let label = label(reader, Facet::Topic, topic);
        let order = move || reader.with(|query| column.is_made(query)).then(|| "descending".to_owned());
        heads = heads.add(head("").follow("aria-sort", order).add(column.link(reader).add(label)));
    }
    let body = move || {
        let matrix = reader.with(|query| reader.engine.matrix(query));
        let mut body = rowgroup("tbody");
        for it in &matrix.rows {
            body = body.add(line(reader, matrix.facet, it, &matrix.topics));
        }
        body.view()
    };
    let words = move || reader.with(|query| reader.engine.matrix_words(&reader.engine.matrix(query)));
    frame()
        .set("data-view", View::Matrix.key())
        .add(view_head(reader, el("p").text(words)).add(key))
        .add(of("div", "choices").add("Rows: ").add(rows))
        .add(of("div", "choices").add("Order: ").add(orders))
        .add(
            of("table", "matrix")
                .set("role", "table")
                .add(of("caption", "spoken").add("Who says what. A heading’s link sorts by its column."))
                .add(rowgroup("thead").add(heads))
                .swap(body),
        )
}

fn label(reader: Reader, facet: Facet, code: u16) -> String {
    reader.engine.vocabulary().value(facet, code).map(|it| capitalised(&it.label)).unwrap_or_default()
}

fn line(reader: Reader, facet: Facet, it: &MatrixRow, topics: &[u16]) -> El {
    let number = reader.engine.party_of(facet, it.code);
    let page =
        to(reader, Query::default().only(facet, it.code)).add(party::name(&label(reader, facet, it.code), number));
    let on = ["on ", &it.n_topics.to_string(), " of ", &topics.len().to_string(), " topics"].concat();
    let party = number.map(|number| number.to_string());
    let mut line = row().set_if("data-party", party.as_deref()).add(name().add(page).add(" ").add(el("small").add(on)));
    for (at, topic) in it.cells.iter().zip(topics) {
        let part = part(&label(reader, Facet::Topic, *topic));
        line = line.add(match at.is_empty() {
            true => part.set("class", "silent").add(of("span", "spoken").add("nothing found")),
            false => numbers(reader, part, *at, reader.engine.cell_lists(facet, it.code, *topic)),
        });
    }
    line
}

/// The numbers of a cell, each a link to its list.
fn numbers(reader: Reader, mut part: El, at: Cell, lists: [Query; 3]) -> El {
    let numbers = [
        ("said-direct", Count { n: at.direct, not_promised: 0 }, " direct quotes"),
        ("said-reported", Count { n: at.reported, not_promised: 0 }, " reported"),
        ("said-commits", at.commitments, " commitments"),
    ];
    for ((class, count, noun), query) in numbers.into_iter().zip(lists) {
        if !count.is_zero() {
            let link = to(reader, query).set("class", class).add(count.words());
            part = part.add(link.add(of("span", "spoken").add(noun)));
        }
    }
    part
}

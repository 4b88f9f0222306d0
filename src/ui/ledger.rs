//! The reciprocity ledger: a column for each side, and line against line only where the article links them.

use readout_core::article::VoiceId;
use readout_core::explore::{Block, Line, Stance, View};

use super::Reader;
use super::el::{El, el, of};
use super::evidence::{evidence, not_stated};
use super::glance::{open, view_head};
use super::results::frame;
use super::table::{cell, head, name, row, rowgroup};
use super::{detail, party};

/// The whole ledger.
pub(super) fn ledger(reader: Reader) -> El {
    let note = el("p").add(
        "Side by side stands what the article itself sets against each other; all else stands in its own column. \
         “Stated by … only” means in this article: nothing here says that the other side denies it.",
    );
    frame().set("data-view", View::Ledger.key()).add(view_head(reader, note)).add(table(reader, true))
}

/// The ledger as a table; the short one has no details, and leaves out joint acts and what sides are asked to do.
pub(super) fn table(reader: Reader, is_whole: bool) -> El {
    let ledger = reader.engine.ledger();
    let mut heads = row().add(head("").add(of("span", "spoken").add("How")));
    for side in &ledger.sides {
        heads = heads.add(head("").add(party::voice(reader, *side)));
    }
    let mut table = of("table", "ledger")
        .set("role", "table")
        .add(of("caption", "spoken").add("What each side undertakes, is asked and is said to do"))
        .add(rowgroup("thead").add(heads));
    // Joint acts are one list, and a click away from the short one.
    let is_shown = |it: &&Block<'_>| is_whole || it.columns.len() == ledger.sides.len();
    for block in ledger.blocks.iter().filter(is_shown) {
        table = table.add(rows(reader, block, &ledger.sides, is_whole));
    }
    table
}

fn rows(reader: Reader, block: &Block<'static>, sides: &[VoiceId], is_whole: bool) -> El {
    let is_joint = block.columns.len() < sides.len();
    let words = match (block.link, is_joint) {
        (Some(_), _) => "In return for each other, as one side says",
        (None, true) => "Together",
        (None, false) => "Each for itself: the article sets nothing against it",
    };
    let link = block.link.map(|it| evidence(reader, it));
    let head = cell("th", "columnheader").set("scope", "rowgroup").set("colspan", &(sides.len() + 1).to_string());
    let head = row().set("class", "ledger-head").add(head.add(words).add(" ").add(link));
    let mut group = rowgroup("tbody").add(head);
    // What is set against each other stands in one row, however firm; all else in a row for each stance.
    let stances: &[Option<Stance>] = match block.link {
        Some(_) => &[None],
        None => &[Some(Stance::Undertakes), Some(Stance::Asked), Some(Stance::Said)],
    };
    for stance in stances {
        let is_here = |it: &&Line<'_>| stance.is_none_or(|stance| it.stance == stance);
        let is_left_out = !is_whole && *stance == Some(Stance::Asked);
        if is_left_out || !block.columns.iter().flatten().any(|it| is_here(&it)) {
            continue;
        }
        let mut columns = row().add(name().add(stance.map_or("Set against each other", Stance::label)));
        for (column, side) in block.columns.iter().zip(sides) {
            let mut lines = el("ul");
            let mut n = 0;
            for it in column.iter().filter(is_here) {
                lines = lines.add(line(reader, it, is_whole));
                n += 1;
            }
            let cell = match is_joint {
                true => cell("td", "cell").set("colspan", &sides.len().to_string()),
                false => cell("td", "cell").set("data-label", reader.article().name(*side)),
            };
            columns = columns.add(match n {
                0 => cell.set("class", "silent").add(not_stated("nothing found")),
                _ => cell.add(lines),
            });
        }
        group = group.add(columns);
    }
    group
}

fn line(reader: Reader, it: &Line<'static>, is_whole: bool) -> El {
    let mut says = of("small", "ledger-says");
    if let Some(force) = it.force {
        says = says.add(of("span", "force").set("data-firm", force.firmness()).add(force.label())).add(" · ");
    }
    let title = open(reader, it.record).set("class", "record-link");
    let mut line = el("li").add(title).add(" ").add(says.add(it.stated_by(reader.article())));
    if is_whole {
        let mut facts = of("dl", "facts").add(el("dt").add("Standing"));
        let words = reader.article().evidence(it.record).first().map(|it| evidence(reader, it));
        facts = facts.add(el("dd").add(it.standing.label()).add(" ").add(words));
        for it in &it.facts {
            facts = detail::fact(reader, facts, it.clone());
        }
        line = line.add(facts);
        for it in it.responses {
            line = line.add(detail::response(reader, it));
        }
    }
    line
}

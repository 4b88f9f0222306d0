//! Tables with their roles written out: the styles for narrow columns take roles from the elements.

use super::el::{El, el, of};

/// A table of plain columns.
#[inline(never)]
pub(super) fn table(class: &'static str, caption: &str, columns: &[&'static str], rows: Vec<El>) -> El {
    let mut heads = row();
    for label in columns {
        heads = heads.add(head(label));
    }
    of("table", class)
        .set("role", "table")
        .add(of("caption", "spoken").add(caption))
        .add(rowgroup("thead").add(heads))
        .add(rowgroup("tbody").add(rows))
}

/// The head of a column.
#[inline(never)]
pub(super) fn head(label: &str) -> El {
    cell("th", "columnheader").set("scope", "col").add(label)
}

/// The head of a row.
#[inline(never)]
pub(super) fn name() -> El {
    cell("th", "rowheader").set("scope", "row")
}

/// A cell with the name of its column, for where columns stand under each other.
#[inline(never)]
pub(super) fn part(label: &str) -> El {
    cell("td", "cell").set("data-label", label)
}

/// An element with its role.
#[inline(never)]
pub(super) fn cell(tag: &'static str, role: &str) -> El {
    el(tag).set("role", role)
}

pub(super) fn rowgroup(tag: &'static str) -> El {
    cell(tag, "rowgroup")
}

pub(super) fn row() -> El {
    cell("tr", "row")
}

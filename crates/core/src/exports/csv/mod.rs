//! Records as a table to calculate with: a line for each statement, so that a rate stays with who states it. What the
//! columns mean is in docs/csv.md.

mod column;
mod line;

pub use column::{Column, columns};

use self::line::Line;
use super::Place;
use crate::engine::Engine;
use crate::query::Query;

impl Engine {
    /// The records that a query lists, for programs: comma-separated values (RFC 4180) in UTF-8, without a byte order
    /// mark, which most of them would take for a part of the first column's name.
    pub fn csv(&self, query: &Query, place: &Place) -> String {
        self.table(query, place, ",")
    }

    /// The same for Excel: tabs between cells, in UTF-16 with its mark.
    ///
    /// Excel takes commas for separators only where the system's lists have them, and `sep=,` makes it take UTF-8 for
    /// another encoding, mark or none. It reads tabs everywhere, in this encoding.
    pub fn csv_for_excel(&self, query: &Query, place: &Place) -> Vec<u8> {
        let text = ["\u{feff}", &self.table(query, place, "\t")].concat();
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    fn table(&self, query: &Query, place: &Place, separator: &str) -> String {
        let mut text = String::new();
        let has_members = self.article().has_members();
        let columns = || Column::ALL.iter().filter(move |it| has_members || **it != Column::Article);
        write(&mut text, separator, columns().map(|column| column.name().to_owned()));
        for record in self.records_of(query) {
            for line in Line::of(self, record, place) {
                write(&mut text, separator, columns().map(|column| line.cell(*column)));
            }
        }
        text
    }
}

fn write(text: &mut String, separator: &str, cells: impl Iterator<Item = String>) {
    for (n, cell) in cells.enumerate() {
        text.push_str(if n == 0 { "" } else { separator });
        text.push('"');
        text.push_str(&safe(&cell).replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula: an apostrophe goes before a text that starts with `=`, `+`, `-`,
/// `@`, TAB or CR, also if apostrophes stand before that, so that [`unsafe_again`] gives back every text.
pub fn safe(cell: &str) -> String {
    let is_formula = cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
    [if is_formula { "'" } else { "" }, cell].concat()
}

/// What [`safe`] was given.
pub fn unsafe_again(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if safe(rest) == cell => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_stay_text() {
        #[track_caller]
        fn case(cell: &str, expected: &str) {
            assert_eq!(safe(cell), expected);
            assert_eq!(unsafe_again(expected), cell);
        }
        case("=1+1", "'=1+1");
        case("+1", "'+1");
        case("-1", "'-1");
        case("@SUM(A1)", "'@SUM(A1)");
        case("\tx", "'\tx");
        case("\rx", "'\rx");
        case("'=1", "''=1");
        case("'text", "'text");
        case("", "");
        case("6.1%", "6.1%");
        case("a=b", "a=b");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_cells_read_back(
            cells in prop::array::uniform3("['=+@\\-\t\r\n\",a ]{0,6}|\\PC{0,12}"),
            separator in prop::sample::select(vec![",", "\t"]),
        ) {
            let mut text = String::new();
            write(&mut text, separator, cells.iter().cloned());
            let mut reader = ::csv::ReaderBuilder::new();
            reader.has_headers(false).delimiter(separator.as_bytes()[0]);
            let mut reader = reader.from_reader(text.as_bytes());
            let read = reader.records().next().unwrap().unwrap();
            prop_assert!(read.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
            prop_assert_eq!(read.iter().map(unsafe_again).collect::<Vec<_>>(), cells);
        }
    }
}

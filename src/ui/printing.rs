//! On paper: what is listed stands unfolded, each record with its address, and above it where and when it was printed.

use leptos::ev;
use readout_core::explore::{Query, View};

use super::Reader;
use super::el::{El, of};
use crate::browser::place::place;
use crate::browser::print::{on_print, print};

/// Unfolds everything while the browser prints, however that was asked for.
pub(super) fn begin(reader: Reader) {
    on_print(move |is_printing| reader.prints.set(is_printing));
}

/// Prints the list.
pub(super) fn button(reader: Reader, query: &Query, amount: &str) -> El {
    let words = match query.view {
        View::Commitments | View::Tariffs | View::Quotes => ["Print ", amount, ", unfolded"].concat(),
        _ => "Print this page".to_owned(),
    };
    of("button", "text-button").set("type", "button").add(words).on(ev::click, move |_| {
        reader.prints.set(true);
        print();
    })
}

/// Where this was printed from, and when.
pub(super) fn line(reader: Reader) -> El {
    let place = place();
    let address = reader.with(|query| place.address(reader.engine, query));
    let day = place.today.map(|day| [" on ", &day.words()].concat()).unwrap_or_default();
    of("p", "print-line").add(["Printed", &day, " from ", &address].concat())
}

/// The address of a record in print.
pub(super) fn address(reader: Reader, query: &Query) -> El {
    of("p", "print-line").add(place().address(reader.engine, query))
}

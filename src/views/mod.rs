//! The views, one a file, and which of them are lazy. Beside them: what an open record shows (`detail`), the page of a
//! voice, the list of shortcuts, and parts that one view alone has (`list`, `minute`, `printed`, `tariff_row`).

mod calculator;
mod check;
mod commitments;
mod detail;
mod ledger;
mod list;
mod matrix;
mod method;
#[cfg(feature = "ssr")]
mod minute;
mod overview;
mod printed;
mod quotes;
mod records;
mod several;
mod shortcut_list;
mod sources;
mod tariff_row;
mod tariffs;
mod timeline;
mod voice;

pub(crate) use detail::Detail;
#[cfg(feature = "ssr")]
pub(crate) use detail::DetailParts;
#[cfg(feature = "ssr")]
pub(crate) use records::IndexLine;
pub(crate) use shortcut_list::ShortcutList;
#[cfg(feature = "ssr")]
pub(crate) use voice::VoiceHead;
pub(crate) use voice::VoicePage;

use leptos::prelude::*;
use readout_core::article::RecordKind;
use readout_core::engine::Engine;
use readout_core::query::{Query, View};

use crate::components::{Lazy, Part};
use crate::use_explorer;

/// Says which component renders each view, and in which wasm file it is. `render` names no lazy
/// component: whatever it can call, the linker keeps in the first file.
macro_rules! views {
    (
        first { $( $first:ident => $first_module:ident::$first_component:ident, )+ }
        lazy { $( $lazy:ident => $lazy_module:ident::$lazy_component:ident, )+ }
    ) => {
        $( use $first_module::$first_component; )+
        $( use $lazy_module::$lazy_component; )+

        const fn is_lazy(view: View) -> bool {
            match view {
                $( View::$first )|+ => false,
                $( View::$lazy )|+ => true,
            }
        }

        /// Renders a view; a lazy one asks for its file.
        pub(crate) fn render(view: View) -> AnyView {
            match view {
                $( View::$first => view! { <$first_component /> }.into_any(), )+
                $( View::$lazy )|+ => view! { <Lazy part=Part::View(view) /> }.into_any(),
            }
        }

        /// Renders a lazy view, for the lazy module alone.
        pub(crate) fn render_lazy(view: View) -> AnyView {
            if use_explorer().article().has_members()
                && let Some(it) = several::render(view)
            {
                return it;
            }
            match view {
                $( View::$first )|+ => ().into_any(),
                $( View::$lazy => view! { <$lazy_component /> }.into_any(), )+
            }
        }
    };
}

views! {
    first {
        Overview => overview::OverviewView,
        Commitments => commitments::CommitmentsView,
        Quotes => quotes::QuotesView,
        Records => records::RecordsView,
    }
    lazy {
        Tariffs => tariffs::TariffsView,
        Timeline => timeline::TimelineView,
        Ledger => ledger::LedgerView,
        Matrix => matrix::MatrixView,
        Sources => sources::SourcesView,
        Calculator => calculator::CalculatorView,
        Check => check::CheckView,
        Method => method::MethodView,
    }
}

/// Whether what a query shows needs the lazy module: its view, its open record, the page of a voice. The lines about what
/// an address asks for in vain come after the start.
pub fn needs_lazy_module(engine: &Engine, query: &Query) -> bool {
    query.open.is_some() || is_lazy(query.view) || engine.page_of(query).is_some()
}

/// The parts of an address that need the lazy module, for boot.js: `view=ledger … commitment=`. It asks for both files
/// at once where the address has one of them. Not `says=`: most addresses with it are of a list.
pub(crate) fn lazy_addresses() -> String {
    let views = View::ALL.iter().filter(|view| is_lazy(**view)).map(|view| format!("view={}", view.key()));
    let records = RecordKind::ALL.iter().map(|kind| format!("{}=", kind.key()));
    views.chain(records).collect::<Vec<_>>().join(" ")
}

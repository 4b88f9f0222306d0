//! The views, one a file; what an open record shows; and what only one view has.

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
mod shortcut_list;
mod sources;
mod tariff_row;
mod tariffs;
mod timeline;
mod voice;

pub(crate) use calculator::CalculatorView;
pub(crate) use check::CheckView;
pub(crate) use commitments::CommitmentsView;
pub(crate) use detail::Detail;
#[cfg(feature = "ssr")]
pub(crate) use detail::DetailParts;
pub(crate) use ledger::LedgerView;
pub(crate) use matrix::MatrixView;
pub(crate) use method::MethodView;
pub(crate) use overview::OverviewView;
pub(crate) use quotes::QuotesView;
#[cfg(feature = "ssr")]
pub(crate) use records::IndexLine;
pub(crate) use records::RecordsView;
pub(crate) use shortcut_list::ShortcutList;
pub(crate) use sources::SourcesView;
pub(crate) use tariffs::TariffsView;
pub(crate) use timeline::TimelineView;
#[cfg(feature = "ssr")]
pub(crate) use voice::VoiceHead;
pub(crate) use voice::VoicePage;

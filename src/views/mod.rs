//! The views, one a file; what an open record shows; and what only one view has.

mod calculator;
mod check;
mod commitments;
mod detail;
mod glance;
mod ledger;
mod list;
mod matrix;
mod method;
mod overview;
mod quotes;
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
#[cfg(feature = "ssr")]
pub(crate) use overview::IndexLine;
pub(crate) use overview::OverviewView;
pub(crate) use quotes::QuotesView;
pub(crate) use shortcut_list::ShortcutList;
pub(crate) use sources::SourcesView;
pub(crate) use tariffs::TariffsView;
pub(crate) use timeline::TimelineView;
#[cfg(feature = "ssr")]
pub(crate) use voice::VoiceHead;
pub(crate) use voice::VoicePage;

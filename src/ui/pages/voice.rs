//! The page of a voice: who or what it is, and every record of it.

use readout_core::article::VoiceId;

use super::super::el::{El, of};
use super::super::{Reader, voice};
use super::by_kind;

/// Everything between masthead and citation.
pub(super) fn voice(reader: Reader, id: VoiceId) -> El {
    let Some(source) = reader.engine.source(id) else { return of("div", "") };
    let records = reader.engine.records_of(&source.query);
    of("div", "voice-records").add(voice::page(reader, &source, "h1")).add(by_kind(reader, &records))
}

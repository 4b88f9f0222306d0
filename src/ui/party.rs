//! A party's name in its hue with its shape, and others as plain names.

use readout_core::article::VoiceId;

use super::Reader;
use super::el::{El, of};

/// The name of a voice; one that speaks for a party has that party's hue and shape.
pub(super) fn voice(reader: Reader, id: VoiceId) -> El {
    name(&reader.article().lone_name(id), reader.article().party_number(id))
}

/// A name with the hue and shape of a party's number, if there is one.
pub(super) fn name(name: &str, party: Option<usize>) -> El {
    let class = if party.is_some() { "party" } else { "voice" };
    of("span", class).set_if("data-party", party.map(|number| number.to_string()).as_deref()).add(name)
}

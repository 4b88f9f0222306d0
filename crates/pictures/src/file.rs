//! The picture as a PNG with a palette: the few colours of a picture and their edges.

use std::collections::BTreeMap;

use png::{BitDepth, ColorType, Compression, Encoder, Filter};

use super::{Error, HEIGHT, WIDTH};
use crate::canvas::Canvas;

/// What a palette can hold.
const MOST_COLOURS: usize = 256;
/// Sixteen steps from paper to ink are enough for the edge of a letter, and a third smaller than all of them.
const LOST_AT_FIRST: u32 = 4;

pub(crate) fn png(canvas: &Canvas) -> Result<Vec<u8>, Error> {
    let pixels: Vec<[u8; 3]> = canvas.pixels().collect();
    let found = (LOST_AT_FIRST..8).find_map(|lost| indexed(&pixels, lost));
    let (palette, indexed) = found.ok_or("a picture has more colours than a palette")?;
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, WIDTH.into(), HEIGHT.into());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette);
    // Filters are for gradients; letters on paper are smaller without.
    encoder.set_filter(Filter::NoFilter);
    encoder.set_compression(Compression::High);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&indexed));
    written.map_err(|error| format!("a picture could not be written as PNG: {error}"))?;
    Ok(bytes)
}

/// The pixels as places in a palette. Colours that differ by no more than their last `lost` bits are one, the most
/// frequent of them: paper, ink and hues stay what they are, and only the edges of letters are counted together.
/// None if they are too many.
fn indexed(pixels: &[[u8; 3]], lost: u32) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut counts: BTreeMap<[u8; 3], usize> = BTreeMap::new();
    for row in pixels.chunk_by(|one, other| one == other) {
        let Some(pixel) = row.first() else { continue };
        *counts.entry(*pixel).or_default() += row.len();
    }
    let rough = |colour: [u8; 3]| colour.map(|part| part >> lost);
    let mut chosen: BTreeMap<[u8; 3], ([u8; 3], usize)> = BTreeMap::new();
    for (colour, n) in counts {
        let best = chosen.entry(rough(colour)).or_insert((colour, n));
        if n > best.1 {
            *best = (colour, n);
        }
    }
    if chosen.len() > MOST_COLOURS {
        return None;
    }
    let places: BTreeMap<[u8; 3], u8> = chosen.keys().copied().zip(0..=u8::MAX).collect();
    let mut indexed = Vec::with_capacity(pixels.len());
    for row in pixels.chunk_by(|one, other| one == other) {
        let place = row.first().and_then(|pixel| places.get(&rough(*pixel)))?;
        indexed.resize(indexed.len() + row.len(), *place);
    }
    Some((chosen.values().flat_map(|(colour, _)| *colour).collect(), indexed))
}

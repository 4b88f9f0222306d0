//! What a picture is drawn with.

use crate::font::Fonts;
use crate::palette::Palette;

/// Letters and colours.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// The letters.
    pub fonts: &'a Fonts<'a>,
    /// The colours.
    pub palette: &'a Palette,
}

//! The font: letters as shapes, and how wide they are.

use std::fs;
use std::path::Path;

use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};
use rustybuzz::{Face, UnicodeBuffer};
use tiny_skia::{Path as Outline, PathBuilder};

use super::Error;
use crate::run::Weight;

/// Where the package of the font has its cuts.
const CUTS: [&str; 3] = [
    "400Regular/SourceSerif4_400Regular.ttf",
    "700Bold/SourceSerif4_700Bold.ttf",
    "400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
];

/// The font's files, as they were read.
#[derive(Debug)]
pub struct FontFiles([Vec<u8>; 3]);

/// The font, ready to draw with.
pub struct Fonts<'a> {
    regular: Face<'a>,
    bold: Face<'a>,
    italic: Face<'a>,
}

/// Letters in a row, in the font's own units.
pub(crate) struct Shaped {
    glyphs: Vec<(u16, f32, f32)>,
    /// How wide, in ems.
    pub(crate) width: f32,
}

impl FontFiles {
    /// Reads them from the folder of the npm package `@expo-google-fonts/source-serif-4`.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let [regular, bold, italic] = CUTS.map(|cut| {
            let path = folder.join(cut);
            fs::read(&path).map_err(|error| {
                format!(
                    "the pictures' font cannot be read ({}: {error}); `cargo xtask setup` installs it",
                    path.display()
                )
            })
        });
        Ok(Self([regular?, bold?, italic?]))
    }

    /// Makes them ready.
    pub fn fonts(&self) -> Result<Fonts<'_>, Error> {
        let [regular, bold, italic] = &self.0;
        let face = |bytes| Face::from_slice(bytes, 0).ok_or("the pictures' font is no TrueType font".to_owned());
        Ok(Fonts { regular: face(regular)?, bold: face(bold)?, italic: face(italic)? })
    }
}

impl<'a> Fonts<'a> {
    fn face(&self, weight: Weight) -> &Face<'a> {
        match weight {
            Weight::Regular => &self.regular,
            Weight::Bold => &self.bold,
            Weight::Italic => &self.italic,
        }
    }

    /// Puts letters side by side, as the font wants them.
    pub(crate) fn shape(&self, weight: Weight, text: &str) -> Result<Shaped, Error> {
        let face = self.face(weight);
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let shaped = rustybuzz::shape(face, &[], buffer);
        let em = f32::from(i16::try_from(face.units_per_em()).unwrap_or(1000));
        let (mut glyphs, mut x) = (Vec::new(), 0);
        for (info, position) in shaped.glyph_infos().iter().zip(shaped.glyph_positions()) {
            let id = u16::try_from(info.glyph_id).unwrap_or_default();
            if id == 0 {
                return Err(format!(
                    "the pictures' font has no letter for “{text}”; write it in Latin letters in the data file, or take another font in xtask/package.json"
                ));
            }
            glyphs.push((id, units(x + position.x_offset) / em, units(position.y_offset) / em));
            x += position.x_advance;
        }
        Ok(Shaped { glyphs, width: units(x) / em })
    }

    /// The outlines of what was shaped, with its baseline's start at a place.
    pub(crate) fn outline(&self, weight: Weight, shaped: &Shaped, size: f32, at: (f32, f32)) -> Option<Outline> {
        let face = self.face(weight);
        let mut path = PathBuilder::new();
        let scale = size / f32::from(i16::try_from(face.units_per_em()).unwrap_or(1000));
        for (id, x, y) in &shaped.glyphs {
            let mut pen = Pen { to: &mut path, scale, x: at.0 + x * size, y: at.1 - y * size };
            face.outline_glyph(GlyphId(*id), &mut pen);
        }
        path.finish()
    }
}

/// Font units are small whole numbers.
#[allow(clippy::cast_precision_loss, reason = "a line is far shorter than 2^24 units")]
fn units(units: i32) -> f32 {
    units as f32
}

struct Pen<'a> {
    to: &'a mut PathBuilder,
    scale: f32,
    x: f32,
    y: f32,
}

impl Pen<'_> {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlineBuilder for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.to.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.at(x, y);
        self.to.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.at(x1, y1), self.at(x, y));
        self.to.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) = (self.at(x1, y1), self.at(x2, y2), self.at(x, y));
        self.to.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.to.close();
    }
}

//! What stands on a picture, and where: the page's name and what it is of, the words as large as they fit, below them who says so and where.

use super::{Error, HEIGHT, WIDTH};
use crate::bars::{self, Bars, Scale};
use crate::canvas::{Area, Canvas};
use crate::columns::{self, Column};
use crate::file;
use crate::font::Fonts;
use crate::look::Look;
use crate::paragraph::Paragraph;
use crate::run::{Hue, Run};

/// What stands on a picture.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Layout {
    /// The page's name, above on the left.
    pub page: Vec<Run>,
    /// What it is of, above on the right.
    pub kind: Vec<Run>,
    /// A line above the words.
    pub above: Vec<Run>,
    /// The words.
    pub words: Vec<Run>,
    /// What stands below them.
    pub inside: Inside,
    /// Who says so.
    pub says: Vec<Run>,
    /// Where it is published.
    pub source: Vec<Run>,
}

/// What stands below the words.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Inside {
    /// Nothing.
    #[default]
    Nothing,
    /// Bars.
    Bars(Bars),
    /// Columns.
    Columns(Vec<Column>),
}

const LEFT: f32 = 60.0;
const ROOM: f32 = 1080.0;
const TOP: f32 = 112.0;
const BAND: f32 = 12.0;
/// Sizes of the words, the largest that fits first. The smallest is still read where a picture is 500 px wide.
const SIZES: [f32; 14] = [72.0, 66.0, 60.0, 56.0, 52.0, 48.0, 45.0, 42.0, 40.0, 38.0, 36.0, 34.0, 32.0, 30.0];
const SMALL: f32 = 31.0;
const SMALLEST: f32 = 25.0;

impl Layout {
    /// The picture as a PNG.
    pub fn draw(&self, look: Look<'_>) -> Result<Vec<u8>, Error> {
        let mut canvas = Canvas::new(look.palette.page)?;
        let band = Area { x: 0.0, y: 0.0, width: WIDTH.into(), height: BAND };
        canvas.rect(band, look.palette.of(Hue::Text));
        self.draw_head(look, &mut canvas)?;
        let foot = self.draw_foot(look, &mut canvas)?;
        self.draw_middle(look, &mut canvas, foot - TOP)?;
        file::png(&canvas)
    }

    fn draw_head(&self, look: Look<'_>, canvas: &mut Canvas) -> Result<(), Error> {
        Paragraph::new(look.fonts, &self.page, SMALL, ROOM)?.draw(look, canvas, (LEFT, 44.0));
        let kind = Paragraph::new(look.fonts, &self.kind, SMALLEST, ROOM)?;
        kind.draw(look, canvas, (LEFT + ROOM - kind.width(), 48.0));
        Ok(())
    }

    /// Draws from the bottom up. Gives where it begins.
    fn draw_foot(&self, look: Look<'_>, canvas: &mut Canvas) -> Result<f32, Error> {
        let mut y = f32::from(HEIGHT) - 34.0;
        for (runs, size) in [(&self.source, SMALLEST), (&self.says, SMALL)] {
            let mut lines = Paragraph::new(look.fonts, runs, size, ROOM)?;
            lines.cut(look.fonts, 2, ROOM)?;
            y -= lines.height();
            lines.draw(look, canvas, (LEFT, y));
        }
        y -= 12.0;
        canvas.rect(Area { x: LEFT, y, width: ROOM, height: 2.0 }, look.palette.hairline);
        Ok(y - 14.0)
    }

    /// Draws all at the first size at which it fits.
    fn draw_middle(&self, look: Look<'_>, canvas: &mut Canvas, room: f32) -> Result<(), Error> {
        let above = Paragraph::new(look.fonts, &self.above, SMALL, ROOM)?;
        let start = if above.n_lines() == 0 { 0.0 } else { above.height() + 10.0 };
        let most = if self.inside == Inside::Nothing { 72.0 } else { 48.0 };
        let mut inside = self.inside.clone();
        let mut fit = None;
        for size in SIZES.into_iter().filter(|size| *size <= most) {
            let words = Paragraph::new(look.fonts, &self.words, size, ROOM)?;
            let height = start + words.height() + inside.height(look.fonts, size)?;
            let is_fit = height <= room && words.width() <= ROOM;
            fit = Some((size, words, height));
            if is_fit {
                break;
            }
        }
        let Some((size, mut words, height)) = fit else { return Ok(()) };
        if height > room {
            let line = size * crate::paragraph::LEADING;
            inside.cut(look.fonts, size, room - start - words.height().min(line * 2.0))?;
            let rest = room - start - inside.height(look.fonts, size)?;
            let most =
                (1..words.n_lines()).rev().find(|n| f32::from(u16::try_from(*n).unwrap_or(u16::MAX)) * line <= rest);
            words.cut(look.fonts, most.unwrap_or(1), ROOM)?;
        }
        let y = TOP + (room - height).max(0.0) * 0.4;
        above.draw(look, canvas, (LEFT, y));
        words.draw(look, canvas, (LEFT, y + start));
        let top = y + start + words.height() + gap(size);
        match &inside {
            Inside::Nothing => Ok(()),
            Inside::Bars(all) => bars::draw(look, canvas, all, (scale(size), LEFT, top)),
            Inside::Columns(all) => columns::draw(look, canvas, all, (small(size), ROOM, LEFT, top)),
        }
    }
}

impl Inside {
    fn height(&self, fonts: &Fonts<'_>, size: f32) -> Result<f32, Error> {
        Ok(match self {
            Self::Nothing => 0.0,
            Self::Bars(all) => gap(size) + bars::height(fonts, all, scale(size))?,
            Self::Columns(all) => gap(size) + columns::height(fonts, all, small(size), ROOM)?,
        })
    }

    /// Leaves out from the end what has no room. An ellipsis stands for it.
    fn cut(&mut self, fonts: &Fonts<'_>, size: f32, room: f32) -> Result<(), Error> {
        while self.height(fonts, size)? > room {
            let is_shorter = match self {
                Self::Nothing => false,
                Self::Bars(all) => bars::shorten(&mut all.groups),
                Self::Columns(all) => columns::shorten(fonts, all, small(size), ROOM)?,
            };
            if !is_shorter {
                break;
            }
        }
        Ok(())
    }
}

fn gap(size: f32) -> f32 {
    size * 0.5
}

/// What stands below the words is smaller than they are.
fn small(size: f32) -> f32 {
    size * 0.68
}

fn scale(size: f32) -> Scale {
    Scale { size: small(size), width: ROOM }
}

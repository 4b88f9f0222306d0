//! Columns side by side: what each party gives, line by line, what is promised apart from what is not.

use super::Error;
use crate::canvas::{Area, Canvas};
use crate::font::Fonts;
use crate::look::Look;
use crate::paragraph::{CUT, Paragraph};
use crate::run::{Firmness, Hue, Run};

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Whose.
    pub heading: Vec<Run>,
    /// In whose hue.
    pub party: Option<usize>,
    /// Its parts.
    pub parts: Vec<ColumnPart>,
}

/// Lines under a small heading.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnPart {
    /// What they have in common.
    pub heading: String,
    /// Each with how firm it is.
    pub lines: Vec<(Firmness, Vec<Run>)>,
}

const GAP: f32 = 44.0;
/// Room for the line that says how firm.
const INDENT: f32 = 46.0;

/// Takes the last line of the highest column away, and has an ellipsis stand for it. False where no line is left.
pub(crate) fn shorten(fonts: &Fonts<'_>, columns: &mut [Column], size: f32, width: f32) -> Result<bool, Error> {
    let width = of_one(columns, width);
    let mut highest: (f32, Option<&mut Column>) = (0.0, None);
    for column in columns {
        let height = walk(fonts, column, size, width, &mut |_, _| {})?;
        if height > highest.0 {
            highest = (height, Some(column));
        }
    }
    let Some(column) = highest.1 else { return Ok(false) };
    let cut = ColumnPart { heading: CUT.to_owned(), lines: Vec::new() };
    column.parts.retain(|part| *part != cut);
    let is_shorter = column.parts.last_mut().is_some_and(|part| part.lines.pop().is_some());
    column.parts.retain(|part| !part.lines.is_empty());
    column.parts.push(cut);
    Ok(is_shorter)
}

/// What the highest column needs.
pub(crate) fn height(fonts: &Fonts<'_>, columns: &[Column], size: f32, width: f32) -> Result<f32, Error> {
    let width = of_one(columns, width);
    let mut most: f32 = 0.0;
    for column in columns {
        most = most.max(walk(fonts, column, size, width, &mut |_, _| {})?);
    }
    Ok(most)
}

pub(crate) fn draw(
    look: Look<'_>,
    canvas: &mut Canvas,
    columns: &[Column],
    (size, width, left, top): (f32, f32, f32, f32),
) -> Result<(), Error> {
    let width = of_one(columns, width);
    let mut x = left;
    for column in columns {
        let color = look.palette.of(column.party.map_or(Hue::Text, Hue::Party));
        canvas.rect(Area { x, y: top - 12.0, width, height: 4.0 }, color);
        walk(look.fonts, column, size, width, &mut |y, part| match part {
            Part::Words(indent, words) => words.draw(look, canvas, (x + indent, top + y)),
            Part::Line(firmness) => canvas.line((x, top + y + size * 0.6), INDENT - 16.0, firmness, color),
        })?;
        x += width + GAP;
    }
    Ok(())
}

fn of_one(columns: &[Column], width: f32) -> f32 {
    let n = f32::from(u8::try_from(columns.len().max(1)).unwrap_or(u8::MAX));
    (width - GAP * (n - 1.0)) / n
}

enum Part<'a, 'b> {
    Words(f32, &'b Paragraph<'a>),
    Line(Firmness),
}

fn walk(
    fonts: &Fonts<'_>,
    column: &Column,
    size: f32,
    width: f32,
    visit: &mut dyn FnMut(f32, Part<'_, '_>),
) -> Result<f32, Error> {
    let heading = Paragraph::new(fonts, &column.heading, size * 1.25, width)?;
    visit(0.0, Part::Words(0.0, &heading));
    let mut y = heading.height() + size * 0.1;
    for part in &column.parts {
        let heading = [Run::quiet(&part.heading)];
        let heading = Paragraph::new(fonts, &heading, size * 0.86, width)?;
        visit(y, Part::Words(0.0, &heading));
        y += heading.height() + size * 0.1;
        for (firmness, runs) in &part.lines {
            let line = Paragraph::new(fonts, runs, size, width - INDENT)?;
            visit(y, Part::Line(*firmness));
            visit(y, Part::Words(INDENT, &line));
            y += line.height() + size * 0.2;
        }
        y += size * 0.3;
    }
    Ok(y)
}

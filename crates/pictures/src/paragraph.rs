//! Words wrapped by their measured width.

use super::Error;
use crate::canvas::Canvas;
use crate::font::{Fonts, Shaped};
use crate::look::Look;
use crate::run::{Mark, Run};

/// What a line is high, in ems.
pub(crate) const LEADING: f32 = 1.24;
/// Where the baseline lies in it.
const BASELINE: f32 = 0.94;
/// What a space is wide.
const SPACE: f32 = 0.235;
/// Letters of the longest word.
const LONGEST: usize = 40;
/// What stands for words that have no room.
pub(crate) const CUT: &str = "…";

/// Runs, wrapped for a size and a width.
pub(crate) struct Paragraph<'a> {
    lines: Vec<Vec<Word<'a>>>,
    size: f32,
}

/// A word with its place on its line.
struct Word<'a> {
    run: &'a Run,
    mark: Option<Mark>,
    shaped: Shaped,
    x: f32,
    width: f32,
}

impl<'a> Paragraph<'a> {
    pub(crate) fn new(fonts: &Fonts<'_>, runs: &'a [Run], size: f32, width: f32) -> Result<Self, Error> {
        let mut lines: Vec<Vec<Word<'a>>> = Vec::new();
        let mut x = 0.0;
        for (run, text, mark) in words(runs) {
            let mut word = Word { run, mark, shaped: fonts.shape(run.weight, text)?, x: 0.0, width: 0.0 };
            word.width = mark_width(mark, size) + word.shaped.width * size;
            let space = match mark {
                // A mark belongs to what comes after it.
                Some(_) => 2.5 * SPACE * size,
                None if text.starts_with([',', '.', ';', ':', ')']) => 0.0,
                None => SPACE * size,
            };
            if let Some(line) = lines.last_mut().filter(|_| x + space + word.width <= width) {
                word.x = x + space;
                x = word.x + word.width;
                line.push(word);
            } else {
                x = word.width;
                lines.push(vec![word]);
            }
        }
        Ok(Self { lines, size })
    }

    pub(crate) fn height(&self) -> f32 {
        let mut height = 0.0;
        self.lines.iter().for_each(|_| height += self.size * LEADING);
        height
    }

    pub(crate) fn n_lines(&self) -> usize {
        self.lines.len()
    }

    /// What the widest line is wide.
    pub(crate) fn width(&self) -> f32 {
        self.lines.iter().filter_map(|line| line.last()).map(|it| it.x + it.width).fold(0.0, f32::max)
    }

    /// Keeps so many lines. Where words are lost an ellipsis says so.
    pub(crate) fn cut(&mut self, fonts: &Fonts<'_>, most: usize, width: f32) -> Result<(), Error> {
        if self.lines.len() <= most {
            return Ok(());
        }
        self.lines.truncate(most);
        let Some(line) = self.lines.last_mut() else { return Ok(()) };
        while line.len() > 1 && line.last().is_some_and(|it| it.x + it.width + self.size > width) {
            line.pop();
        }
        if let Some(last) = line.last() {
            let shaped = fonts.shape(last.run.weight, CUT)?;
            let (x, run) = (last.x + last.width + SPACE * self.size, last.run);
            let width = shaped.width * self.size;
            line.push(Word { run, mark: None, shaped, x, width });
        }
        Ok(())
    }

    /// Draws it with its upper left corner at a place.
    pub(crate) fn draw(&self, look: Look<'_>, canvas: &mut Canvas, at: (f32, f32)) {
        let mut y = at.1 + BASELINE * self.size;
        for line in &self.lines {
            for word in line {
                let color = look.palette.of(word.run.hue);
                let x = at.0 + word.x;
                match word.mark {
                    Some(Mark::Party(number)) => {
                        canvas.shape(number, (x, y - 0.6 * self.size), 0.56 * self.size, color);
                    }
                    Some(Mark::Firm(firmness)) => {
                        canvas.line((x, y - 0.34 * self.size), 1.6 * self.size, firmness, color);
                    }
                    None => {}
                }
                let start = (x + mark_width(word.mark, self.size), y);
                canvas.fill(look.fonts.outline(word.run.weight, &word.shaped, self.size, start), color);
            }
            y += self.size * LEADING;
        }
    }
}

fn mark_width(mark: Option<Mark>, size: f32) -> f32 {
    match mark {
        None => 0.0,
        Some(Mark::Party(_)) => 0.9 * size,
        Some(Mark::Firm(_)) => 2.0 * size,
    }
}

/// What is longer than any word, such as an address, breaks where it must.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let end = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(end, _)| end);
        let (piece, after) = rest.split_at(end);
        rest = after;
        (!piece.is_empty()).then_some(piece)
    })
}

/// Each word of each run, the mark with its first.
fn words(runs: &[Run]) -> impl Iterator<Item = (&Run, &str, Option<Mark>)> {
    runs.iter().flat_map(|run| {
        let words = run.text.split_whitespace().flat_map(pieces).enumerate();
        words.map(move |(place, word)| (run, word, run.mark.filter(|_| place == 0)))
    })
}

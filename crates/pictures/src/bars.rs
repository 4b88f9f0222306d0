//! Bars: what is stated as a length, what is not stated as hatching, and the words beside.

use super::Error;
use crate::canvas::{Area, Canvas};
use crate::font::Fonts;
use crate::look::Look;
use crate::paragraph::{CUT, Paragraph};
use crate::run::{Hue, Run};

/// Bars on one axis.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bars {
    /// The marks of the axis: where each stands, of 1000, and what it says. None where there is no axis.
    pub ticks: Vec<(u16, String)>,
    /// The bars, in groups.
    pub groups: Vec<BarGroup>,
}

/// Bars under a heading.
#[derive(Debug, Clone, PartialEq)]
pub struct BarGroup {
    /// What they are of; empty where the picture says it.
    pub heading: Vec<Run>,
    /// In whose hue.
    pub party: Option<usize>,
    /// The bars.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What stands before it.
    pub label: String,
    /// Its length, of 1000; none for what is not stated.
    pub share: Option<u16>,
    /// Something that is not stated lies beside it.
    pub is_open: bool,
    /// Expected and not promised.
    pub is_expected: bool,
    /// What stands beside it.
    pub words: Vec<Run>,
}

const LABEL: f32 = 110.0;
/// Between the plot and the words beside it.
const GAP: f32 = 20.0;

/// Sizes that follow from the room there is.
#[derive(Clone, Copy)]
pub(crate) struct Scale {
    pub(crate) size: f32,
    pub(crate) width: f32,
}

impl Scale {
    fn bar(self) -> f32 {
        self.size * 0.9
    }

    /// How wide the plot is; the words have the rest.
    fn plot(self) -> f32 {
        (self.width - LABEL) * 0.56
    }
}

/// Takes the last group away, and has an ellipsis stand for it. False where only one is left.
pub(crate) fn shorten(groups: &mut Vec<BarGroup>) -> bool {
    let is_cut = |group: &BarGroup| group.bars.is_empty();
    let n = groups.iter().filter(|group| !is_cut(group)).count();
    if n < 2 {
        return false;
    }
    groups.truncate(n - 1);
    groups.push(BarGroup { heading: vec![Run::quiet(CUT)], party: None, bars: Vec::new() });
    true
}

/// What bars need in height.
pub(crate) fn height(fonts: &Fonts<'_>, bars: &Bars, scale: Scale) -> Result<f32, Error> {
    walk(fonts, bars, scale, &mut |_, _| {})
}

pub(crate) fn draw(
    look: Look<'_>,
    canvas: &mut Canvas,
    bars: &Bars,
    (scale, left, top): (Scale, f32, f32),
) -> Result<(), Error> {
    walk(look.fonts, bars, scale, &mut |y, part| match part {
        Part::Words(x, words) => words.draw(look, canvas, (left + x, top + y)),
        Part::Bar(bar, party) => {
            let whole = Area { x: left + LABEL, y: top + y, width: scale.plot(), height: scale.bar() };
            if bar.is_open {
                canvas.hatch(whole, look.palette.hairline);
            }
            for (place, _) in &bars.ticks {
                let x = whole.x + whole.width * part_of(*place);
                canvas.rect(Area { x, width: 2.0, ..whole }, look.palette.hairline);
            }
            let Some(share) = bar.share else { return };
            let area = Area { width: (whole.width * part_of(share)).max(4.0), ..whole };
            let color = look.palette.of(party.map_or(Hue::Text, Hue::Party));
            if bar.is_expected {
                canvas.rect(area, look.palette.page);
                canvas.dashed_box(area, color);
            } else {
                canvas.rect(area, color);
            }
        }
    })
    .map(drop)
}

enum Part<'a, 'b> {
    Words(f32, &'b Paragraph<'a>),
    Bar(&'a Bar, Option<usize>),
}

/// Visits each part with its distance from the top; gives the whole height.
fn walk(fonts: &Fonts<'_>, bars: &Bars, scale: Scale, visit: &mut dyn FnMut(f32, Part<'_, '_>)) -> Result<f32, Error> {
    let mut y = 0.0;
    for (place, words) in &bars.ticks {
        let words = [Run::quiet(words)];
        let words = Paragraph::new(fonts, &words, scale.size * 0.7, LABEL)?;
        visit(0.0, Part::Words(LABEL + scale.plot() * part_of(*place), &words));
        y = words.height() + 2.0;
    }
    for group in &bars.groups {
        if !group.heading.is_empty() {
            let heading = Paragraph::new(fonts, &group.heading, scale.size, scale.width)?;
            visit(y, Part::Words(0.0, &heading));
            y += heading.height() + 4.0;
        }
        for bar in &group.bars {
            let label = [Run::quiet(&bar.label)];
            let label = Paragraph::new(fonts, &label, scale.size * 0.8, LABEL)?;
            visit(y - 1.0, Part::Words(0.0, &label));
            visit(y, Part::Bar(bar, group.party));
            let beside = LABEL + scale.plot() + GAP;
            let words = Paragraph::new(fonts, &bar.words, scale.size * 0.9, scale.width - beside)?;
            visit(y - 3.0, Part::Words(beside, &words));
            y += words.height().max(scale.bar()) + scale.size * 0.35;
        }
        y += scale.size * 0.3;
    }
    Ok(y)
}

/// What a share of 1000 is of the whole.
fn part_of(share: u16) -> f32 {
    f32::from(share) / 1000.0
}

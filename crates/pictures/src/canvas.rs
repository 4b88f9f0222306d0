//! What is drawn on: fills in whole colours.

use tiny_skia::{Color, FillRule, Mask, Paint, Path, PathBuilder, Pixmap, Rect, Transform};

use super::{Error, HEIGHT, WIDTH};
use crate::run::Firmness;

pub(crate) struct Canvas(Pixmap);

/// A part of it, in px.
#[derive(Clone, Copy)]
pub(crate) struct Area {
    pub(crate) x: f32,
    pub(crate) y: f32,
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Canvas {
    pub(crate) fn new(ground: Color) -> Result<Self, Error> {
        let mut pixmap = Pixmap::new(WIDTH.into(), HEIGHT.into()).ok_or("there is no memory for a picture")?;
        pixmap.fill(ground);
        Ok(Self(pixmap))
    }

    pub(crate) fn fill(&mut self, path: Option<Path>, color: Color) {
        self.fill_within(path, color, None);
    }

    fn fill_within(&mut self, path: Option<Path>, color: Color, mask: Option<&Mask>) {
        let Some(path) = path else { return };
        let mut paint = Paint::default();
        paint.set_color(color);
        self.0.fill_path(&path, &paint, FillRule::Winding, Transform::identity(), mask);
    }

    pub(crate) fn rect(&mut self, area: Area, color: Color) {
        self.fill(area.path(), color);
    }

    /// A line of 4 px, solid, dashed or dotted.
    pub(crate) fn line(&mut self, (x, y): (f32, f32), width: f32, firmness: Firmness, color: Color) {
        let (dash, step) = match firmness {
            Firmness::Solid => (width, width),
            Firmness::Dashed => (12.0, 19.0),
            Firmness::Dotted => (4.0, 9.0),
        };
        let mut start = 0.0;
        while start + 1.0 < width {
            self.rect(Area { x: x + start, y, width: dash.min(width - start), height: 4.0 }, color);
            start += step;
        }
    }

    /// The frame of a box, dashed: what is expected and not promised.
    pub(crate) fn dashed_box(&mut self, Area { x, y, width, height }: Area, color: Color) {
        self.line((x, y), width, Firmness::Dashed, color);
        self.line((x, y + height - 4.0), width, Firmness::Dashed, color);
        for x in [x, x + width - 4.0] {
            for y in [y, y + height * 0.66] {
                self.rect(Area { x, y, width: 4.0, height: height * 0.34 }, color);
            }
        }
    }

    /// Slanted lines: what is not stated.
    pub(crate) fn hatch(&mut self, area: Area, color: Color) {
        let Some(path) = area.path() else { return };
        let Area { x, y, width, height } = area;
        let Some(mut mask) = Mask::new(WIDTH.into(), HEIGHT.into()) else { return };
        mask.fill_path(&path, FillRule::Winding, false, Transform::identity());
        let mut stripes = PathBuilder::new();
        let mut start = x - height;
        while start < x + width {
            stripes.move_to(start, y + height);
            stripes.line_to(start + height, y);
            stripes.line_to(start + height + 3.0, y);
            stripes.line_to(start + 3.0, y + height);
            stripes.close();
            start += 12.0;
        }
        self.fill_within(stripes.finish(), color, Some(&mask));
    }

    /// A party's shape in a square of that size.
    pub(crate) fn shape(&mut self, number: usize, (x, y): (f32, f32), size: f32, color: Color) {
        let half = size / 2.0;
        let mut path = PathBuilder::new();
        let corners: &[(f32, f32)] = match number {
            2 => return self.rect(Area { x, y, width: size, height: size }, color),
            3 => &[(half, 0.0), (size, size), (0.0, size)],
            4 => &[(half, 0.0), (size, half), (half, size), (0.0, half)],
            _ => {
                path.push_circle(x + half, y + half, half);
                &[]
            }
        };
        for (place, (dx, dy)) in corners.iter().enumerate() {
            if place == 0 { path.move_to(x + dx, y + dy) } else { path.line_to(x + dx, y + dy) }
        }
        path.close();
        self.fill(path.finish(), color);
    }

    /// The pixels, opaque, three bytes each.
    pub(crate) fn pixels(&self) -> impl Iterator<Item = [u8; 3]> {
        self.0.pixels().iter().map(|it| [it.red(), it.green(), it.blue()])
    }
}

impl Area {
    fn path(self) -> Option<Path> {
        Rect::from_xywh(self.x, self.y, self.width, self.height).map(PathBuilder::from_rect)
    }
}

use super::{
    art::Tools,
    canvas::{Canvas, HIGH, WIDE},
    colour::{INK, PAPER, PLAIN_HUE, SOFT, land, oklch, strong},
    lettering::{Face, leading, start},
};
use atlas_world::{HEIGHT, WIDTH, place};
use serde::Serialize;
use tiny_skia::{Color, Rect, Transform};

/// What the picture of a record shows: its title beside the part of the world where it is.
#[derive(Serialize)]
pub(super) struct Poster {
    /// `Mission · by 2030`
    pub(super) what: String,
    pub(super) title: String,
    /// `Houston, United States`
    pub(super) place: Option<String>,
    pub(super) challenge: Option<Mark>,
    /// Degrees north and east of its cities, the first one its own.
    pub(super) cities: Vec<(f64, f64)>,
    pub(super) site: String,
    /// Whether its words run from right to left.
    pub(super) backwards: bool,
}

/// A challenge type as pictures mark it.
#[derive(Serialize)]
pub(super) struct Mark {
    pub(super) label: String,
    pub(super) icon: String,
    pub(super) hue: u16,
}

/// Where type begins, and where it ends.
const MARGIN: f32 = 64.0;
const TYPE: f32 = 664.0;
/// Where the map begins.
const MAP: f32 = 780.0;
/// How large a unit of the world's picture is: a part of a continent fills the map.
const SCALE: f64 = 3.2;
const TITLE: [f32; 8] = [84.0, 76.0, 68.0, 62.0, 56.0, 50.0, 45.0, 40.0];

impl Poster {
    /// Draws it. A title in letters that the faces lack gives way to the place, or to the kind.
    pub(super) fn png(&self, tools: &Tools) -> Vec<u8> {
        let hue = self.challenge.as_ref().map_or(PLAIN_HUE, |mark| mark.hue);
        let mut canvas = Canvas::new(strong(hue));
        self.map(&mut canvas, tools, hue);
        // The paper covers what of the map lies left of its edge.
        if let Some(paper) = Rect::from_xywh(0.0, 0.0, MAP, HIGH) {
            canvas.rectangle(paper, oklch(PAPER));
        }
        let ink = oklch(INK);
        let mut top = MARGIN;
        if let Some(mark) = &self.challenge {
            let (icon, indent) = (38.0, 54.0);
            let at = if self.backwards { MARGIN + TYPE - icon } else { MARGIN };
            tools.icon(&mut canvas, &mark.icon, (at, top), icon, strong(hue));
            let indent = if self.backwards { -indent } else { indent };
            let at = (self.start(&tools.strong, &mark.label, 28.0) + indent, top + 29.0);
            canvas.text(&tools.strong, &mark.label, 28.0, at, strong(hue));
            top += 66.0;
        }
        let foot = HIGH - MARGIN;
        let rule = foot - 98.0;
        let block = tools.serif.block(self.heading(tools), &TITLE, (TYPE, rule - 34.0 - top));
        for (y, line) in block.baselines(top + leading(block.size) * 0.86) {
            let x = self.start(&tools.serif, line, block.size);
            canvas.text(&tools.serif, line, block.size, (x, y), ink);
        }
        if let Some(rectangle) = Rect::from_xywh(MARGIN, rule, TYPE, 3.0) {
            canvas.rectangle(rectangle, ink);
        }
        let place = self.place.as_ref().filter(|place| tools.strong.covers(place));
        let (first, second) = match place {
            Some(place) => (place.as_str(), self.what.as_str()),
            None => (self.what.as_str(), ""),
        };
        let first = tools.strong.block(first, &[30.0, 26.0, 22.0], (TYPE, 36.0));
        if let Some(line) = first.lines.first() {
            let x = self.start(&tools.strong, line, first.size);
            canvas.text(&tools.strong, line, first.size, (x, rule + 46.0), ink);
        }
        let x = self.start(&tools.plain, second, 27.0);
        canvas.text(&tools.plain, second, 27.0, (x, rule + 88.0), oklch(SOFT));
        canvas.png()
    }

    /// Where a line begins, seen from the left.
    fn start(&self, face: &Face, text: &str, size: f32) -> f32 {
        start(self.backwards, face, text, size, (MARGIN, MARGIN + TYPE))
    }

    fn heading(&self, tools: &Tools) -> &str {
        if tools.serif.covers(&self.title) {
            return &self.title;
        }
        self.place.as_deref().filter(|place| tools.serif.covers(place)).unwrap_or(&self.what)
    }

    /// The part of the world where it is; where that is nowhere, its challenge's icon, else the
    /// middle of the world.
    fn map(&self, canvas: &mut Canvas, tools: &Tools, hue: u16) {
        let white = Color::WHITE;
        let dots: Vec<_> = self.cities.iter().map(|(north, east)| place(*north, *east)).collect();
        let icon = self.challenge.as_ref().filter(|_| dots.is_empty());
        if let Some(mark) = icon {
            let size = 236.0;
            let at = (MAP + (WIDE - MAP - size) / 2.0, (HIGH - size) / 2.0);
            tools.icon(canvas, &mark.icon, at, size, white);
        } else {
            // What is nowhere, and about no challenge type, is about any place.
            let middle = dots.first().copied().unwrap_or_else(|| place(20.0, 10.0));
            let left = window(middle.x, f64::from(WIDE - MAP), WIDTH);
            let top = window(middle.y, f64::from(HIGH), HEIGHT);
            let at = |x: f64, y: f64| {
                let x = (x - left) * SCALE + f64::from(MAP);
                #[expect(clippy::cast_possible_truncation, reason = "whole dots are fine enough")]
                let at = (x as f32, ((y - top) * SCALE) as f32);
                at
            };
            let (x, y) = at(0.0, 0.0);
            #[expect(clippy::cast_possible_truncation, reason = "a small number")]
            let scale = SCALE as f32;
            let transform = Transform::from_scale(scale, scale).post_translate(x, y);
            canvas.fill(&tools.land, transform, land(hue));
            for dot in dots.iter().rev().map(|dot| at(dot.x, dot.y)) {
                canvas.circle(dot, 19.0, strong(hue));
                canvas.circle(dot, 13.0, white);
            }
        }
        let wide = tools.strong.width(&self.site, 24.0);
        let at = (WIDE - 40.0 - wide, HIGH - MARGIN + 26.0);
        canvas.text(&tools.strong, &self.site, 24.0, at, white);
    }
}

/// Where a part of the world begins that shows a place in its middle, and nothing beyond the edge.
fn window(at: f64, shown: f64, whole: f64) -> f64 {
    let half = shown / SCALE / 2.0;
    (at - half).clamp(0.0, whole - 2.0 * half)
}

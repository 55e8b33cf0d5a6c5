use super::{
    art::Tools,
    canvas::{Canvas, WIDE},
    colour::{INK, PAPER, PLAIN_HUE, SOFT, land, oklch, strong},
    lettering::{Face, start},
};
use atlas_world::{WIDTH, place};
use serde::Serialize;
use tiny_skia::{Color, Rect, Transform};

/// What the picture of the whole showcase shows, or that of a kind: a title above the world, with
/// all cities on it.
#[derive(Serialize)]
pub(super) struct Wide {
    pub(super) title: String,
    pub(super) line: String,
    /// Degrees north and east.
    pub(super) cities: Vec<(f64, f64)>,
    /// Whether its words run from right to left.
    pub(super) backwards: bool,
}

const MARGIN: f32 = 64.0;
/// Where the map begins.
const MAP: f32 = 232.0;
/// How far the north of the map lies above that.
const NORTH: f32 = 16.0;

impl Wide {
    pub(super) fn png(&self, tools: &Tools) -> Vec<u8> {
        let mut canvas = Canvas::new(strong(PLAIN_HUE));
        #[expect(clippy::cast_possible_truncation, reason = "a small number")]
        let scale = WIDE / WIDTH as f32;
        let world = Transform::from_scale(scale, scale).post_translate(0.0, MAP - NORTH);
        canvas.fill(&tools.land, world, land(PLAIN_HUE));
        for (north, east) in &self.cities {
            let at = place(*north, *east);
            #[expect(clippy::cast_possible_truncation, reason = "whole dots are fine enough")]
            let (x, y) = (at.x as f32 * scale, at.y as f32 * scale + MAP - NORTH);
            canvas.circle((x, y), 5.0, Color::WHITE);
        }
        // The paper covers what of the map lies above its edge.
        if let Some(paper) = Rect::from_xywh(0.0, 0.0, WIDE, MAP) {
            canvas.rectangle(paper, oklch(PAPER));
        }
        let room = WIDE - 2.0 * MARGIN;
        let title = tools.serif.block(&self.title, &[88.0, 76.0, 64.0, 52.0], (room, 100.0));
        for (y, line) in title.baselines(132.0) {
            let x = self.start(&tools.serif, line, title.size) - 3.0;
            canvas.text(&tools.serif, line, title.size, (x, y), oklch(INK));
        }
        let line = tools.plain.block(&self.line, &[32.0, 28.0, 24.0, 21.0], (room, 36.0));
        for (y, text) in line.baselines(190.0).take(1) {
            let x = self.start(&tools.plain, text, line.size);
            canvas.text(&tools.plain, text, line.size, (x, y), oklch(SOFT));
        }
        canvas.png()
    }

    /// Where a line begins, seen from the left.
    fn start(&self, face: &Face, text: &str, size: f32) -> f32 {
        start(self.backwards, face, text, size, (MARGIN, WIDE - MARGIN))
    }
}

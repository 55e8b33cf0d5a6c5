use super::{
    lettering::Face,
    palette::{Paletted, paletted},
};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};

/// How wide and how high a picture is: what those who show links ask for.
pub(super) const WIDE: f32 = 1200.0;
pub(super) const HIGH: f32 = 630.0;

/// A picture that is being drawn.
pub(super) struct Canvas {
    pixmap: Pixmap,
    /// The colours that were asked for: each stays as it is.
    inks: Vec<[u8; 3]>,
}

impl Canvas {
    pub(super) fn new(ground: Color) -> Self {
        let mut pixmap = Pixmap::new(1200, 630).expect("neither side is nothing");
        pixmap.fill(ground);
        let mut canvas = Self { pixmap, inks: Vec::new() };
        canvas.note(ground);
        canvas
    }

    pub(super) fn rectangle(&mut self, rectangle: Rect, colour: Color) {
        self.note(colour);
        self.pixmap.fill_rect(rectangle, &paint(colour), Transform::identity(), None);
    }

    pub(super) fn circle(&mut self, (x, y): (f32, f32), radius: f32, colour: Color) {
        if let Some(circle) = PathBuilder::from_circle(x, y, radius) {
            self.fill(&circle, Transform::identity(), colour);
        }
    }

    pub(super) fn fill(&mut self, path: &Path, transform: Transform, colour: Color) {
        self.note(colour);
        self.pixmap.fill_path(path, &paint(colour), FillRule::Winding, transform, None);
    }

    pub(super) fn stroke(
        &mut self,
        path: &Path,
        stroke: &Stroke,
        transform: Transform,
        colour: Color,
    ) {
        self.note(colour);
        self.pixmap.stroke_path(path, &paint(colour), stroke, transform, None);
    }

    /// A line of text that begins at a point of its base line.
    pub(super) fn text(
        &mut self,
        face: &Face,
        text: &str,
        size: f32,
        at: (f32, f32),
        colour: Color,
    ) {
        if let Some(path) = face.path(text, size, at) {
            self.fill(&path, Transform::identity(), colour);
        }
    }

    /// The picture as a PNG of at most 256 colours.
    pub(super) fn png(&self) -> Vec<u8> {
        let Paletted { palette, dots } = paletted(&self.pixmap, &self.inks);
        let mut file = Vec::new();
        let (width, height) = (self.pixmap.width(), self.pixmap.height());
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(palette);
        encoder.set_compression(png::Compression::Balanced);
        encoder.set_filter(png::Filter::NoFilter);
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&dots)?;
            writer.finish()
        });
        written.expect("memory takes any bytes");
        file
    }

    fn note(&mut self, colour: Color) {
        let colour = colour.premultiply().to_color_u8();
        let ink = [colour.red(), colour.green(), colour.blue()];
        if !self.inks.contains(&ink) {
            self.inks.push(ink);
        }
    }
}

fn paint(colour: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(colour);
    paint.anti_alias = true;
    paint
}

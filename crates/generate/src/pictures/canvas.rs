use super::{colour::oklch, lettering::Face};
use tiny_skia::{Color, FillRule, Mask, Paint, Path, PathBuilder, Pixmap, Rect, Stroke, Transform};

/// How wide and how high a picture is: what those who show links ask for.
pub(super) const WIDE: f32 = 1200.0;
pub(super) const HIGH: f32 = 630.0;

/// A picture that is being drawn.
pub(super) struct Canvas(Pixmap);

impl Canvas {
    pub(super) fn new(ground: (f64, f64, f64)) -> Self {
        let mut pixmap = Pixmap::new(1200, 630).expect("neither side is nothing");
        pixmap.fill(oklch(ground));
        Self(pixmap)
    }

    pub(super) fn rectangle(&mut self, rectangle: Rect, colour: Color) {
        self.0.fill_rect(rectangle, &paint(colour), Transform::identity(), None);
    }

    pub(super) fn circle(&mut self, (x, y): (f32, f32), radius: f32, colour: Color) {
        if let Some(circle) = PathBuilder::from_circle(x, y, radius) {
            self.fill(&circle, Transform::identity(), colour, None);
        }
    }

    /// Fills a path, where a mask lets it.
    pub(super) fn fill(
        &mut self,
        path: &Path,
        transform: Transform,
        colour: Color,
        within: Option<&Mask>,
    ) {
        self.0.fill_path(path, &paint(colour), FillRule::Winding, transform, within);
    }

    pub(super) fn stroke(
        &mut self,
        path: &Path,
        stroke: &Stroke,
        transform: Transform,
        colour: Color,
    ) {
        self.0.stroke_path(path, &paint(colour), stroke, transform, None);
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
            self.fill(&path, Transform::identity(), colour, None);
        }
    }

    /// What lies within a rectangle.
    pub(super) fn mask(rectangle: Rect) -> Option<Mask> {
        let mut mask = Mask::new(1200, 630)?;
        let path = PathBuilder::from_rect(rectangle);
        mask.fill_path(&path, FillRule::Winding, false, Transform::identity());
        Some(mask)
    }

    /// The picture as a PNG.
    pub(super) fn png(&self) -> Vec<u8> {
        let mut file = Vec::new();
        let (width, height) = (self.0.width(), self.0.height());
        let rgb: Vec<u8> =
            self.0.pixels().iter().flat_map(|dot| [dot.red(), dot.green(), dot.blue()]).collect();
        let mut encoder = png::Encoder::new(&mut file, width, height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_compression(png::Compression::Fast);
        encoder.set_filter(png::Filter::Up);
        let written = encoder.write_header().and_then(|mut writer| {
            writer.write_image_data(&rgb)?;
            writer.finish()
        });
        written.expect("memory takes any bytes");
        file
    }
}

fn paint(colour: Color) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color(colour);
    paint.anti_alias = true;
    paint
}

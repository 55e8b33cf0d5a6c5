use atlas_locale::keeps_apart;
use harfrust::{
    Buffer, Direction, GlyphId, ShapeOptions, ShaperFont, Tag,
    font::{
        Font,
        glyph::outline::{DrawMemory, DrawOptions, PathSink},
    },
    shape,
};
use tiny_skia::{Path, PathBuilder};
use unicode_bidi::BidiInfo;

/// A face at one weight: the files of its scripts, the first one before the others.
pub(super) struct Face(Vec<Font>);

/// Text in lines, and how large it is set.
pub(super) struct Block {
    pub(super) lines: Vec<String>,
    pub(super) size: f32,
}

impl Face {
    /// From the files of a variable face (TrueType), at a weight.
    pub(super) fn new(files: &[Vec<u8>], weight: f32) -> Option<Self> {
        let fonts = files.iter().map(|file| {
            let font = Font::new(file.clone(), 0)?;
            Some(font.instance_builder().variations([(Tag::new(b"wght"), weight)]).build())
        });
        fonts.collect::<Option<Vec<_>>>().map(Self)
    }

    /// Whether it has every letter of a text. Marks of direction are not drawn.
    pub(super) fn covers(&self, text: &str) -> bool {
        text.chars().all(|letter| keeps_apart(letter) || self.font_of(letter).is_some())
    }

    /// How wide a text is.
    pub(super) fn width(&self, text: &str, size: f32) -> f32 {
        self.laid(text, size, |_, _, _| ())
    }

    /// The outlines of a text that begins at a point of the base line.
    pub(super) fn path(&self, text: &str, size: f32, (x, y): (f32, f32)) -> Option<Path> {
        let mut builder = PathBuilder::new();
        self.laid(text, size, |font, glyph, at| {
            let scale = size / f32::from(font.units_per_em());
            if let Some(outline) = font.outline_glyphs().get(glyph) {
                let mut pen = Pen { builder: &mut builder, x: x + at.0, y: y - at.1, scale };
                // A letter that cannot be drawn is left out.
                let _drawn = outline.draw(&DrawOptions::new(), DrawMemory::Scratch, &mut pen);
            }
        });
        builder.finish()
    }

    /// A text in lines, as large as fits: at the first of the sizes at which it takes no more room.
    /// At the last, what does not fit is cut off.
    pub(super) fn block(&self, text: &str, sizes: &[f32], (wide, high): (f32, f32)) -> Block {
        for size in sizes {
            let lines = self.lines(text, *size, wide);
            let fits = lines.iter().all(|line| self.width(line, *size) <= wide);
            if fits && height(&lines, *size) <= high {
                return Block { lines: self.even(text, *size, wide, lines.len()), size: *size };
            }
        }
        let size = sizes.last().copied().unwrap_or(40.0);
        let mut lines = self.lines(text, size, wide);
        while lines.len() > 1 && height(&lines, size) > high {
            lines.pop();
            if let Some(last) = lines.last_mut().filter(|last| !last.ends_with('…')) {
                last.push('…');
            }
        }
        Block { lines, size }
    }

    /// A text in lines, none wider than this where words allow.
    fn lines(&self, text: &str, size: f32, wide: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            if let Some(line) = lines.last_mut() {
                let longer = format!("{line} {word}");
                if self.width(&longer, size) <= wide {
                    *line = longer;
                    continue;
                }
            }
            lines.push(word.to_owned());
        }
        lines
    }

    /// The same number of lines, of much the same width: no word stands alone at the end.
    fn even(&self, text: &str, size: f32, wide: f32, count: usize) -> Vec<String> {
        let mut best = self.lines(text, size, wide);
        let (mut narrow, mut enough) = (wide * 0.5, wide);
        for _ in 0..6 {
            let middle = f32::midpoint(narrow, enough);
            let lines = self.lines(text, size, middle);
            let fits = lines.iter().all(|line| self.width(line, size) <= middle);
            if fits && lines.len() <= count {
                best = lines;
                enough = middle;
            } else {
                narrow = middle;
            }
        }
        best
    }

    /// Lays a text out and hands over each letter with where it stands; gives the whole width.
    fn laid(&self, text: &str, size: f32, mut put: impl FnMut(&Font, GlyphId, (f32, f32))) -> f32 {
        let mut x = 0.0;
        for (font, run, direction) in self.runs(text) {
            let mut buffer = Buffer::new();
            buffer.push_str(run);
            buffer.guess_segment_properties();
            buffer.set_direction(direction);
            if shape(&ShaperFont::new(font), &mut buffer, ShapeOptions::new()).is_err() {
                continue;
            }
            let scale = size / f32::from(font.units_per_em());
            for (info, place) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()) {
                let at = (x + units(place.x_offset) * scale, units(place.y_offset) * scale);
                put(font, GlyphId::new(info.glyph_id), at);
                x += units(place.x_advance) * scale;
            }
        }
        x
    }

    /// The parts of a text from left to right, each with the file that has its letters and the way
    /// that these run.
    fn runs<'t>(&self, text: &'t str) -> Vec<(&Font, &'t str, Direction)> {
        let bidi = BidiInfo::new(text, None);
        let mut all = Vec::new();
        for paragraph in &bidi.paragraphs {
            let (levels, runs) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for run in runs {
                let mut parts = self.parts(&text[run.clone()]);
                let backwards = levels[run.start].is_rtl();
                let direction =
                    if backwards { Direction::RightToLeft } else { Direction::LeftToRight };
                if backwards {
                    parts.reverse();
                }
                all.extend(parts.into_iter().map(|(font, part)| (font, part, direction)));
            }
        }
        all
    }

    /// The parts of a text, each with the file that has its letters.
    fn parts<'t>(&self, text: &'t str) -> Vec<(&Font, &'t str)> {
        let mut runs: Vec<(usize, usize, usize)> = Vec::new();
        for (start, letter) in text.char_indices() {
            let Some(font) = self.font_of(letter) else { continue };
            let end = start + letter.len_utf8();
            match runs.last_mut() {
                Some((last, _, last_end)) if *last == font && *last_end == start => *last_end = end,
                _ => runs.push((font, start, end)),
            }
        }
        runs.into_iter().map(|(font, start, end)| (&self.0[font], &text[start..end])).collect()
    }

    fn font_of(&self, letter: char) -> Option<usize> {
        self.0.iter().position(|font| font.charmap().map_unicode(letter).is_some())
    }
}

impl Block {
    /// The base line of each line, given that of the first.
    pub(super) fn baselines(&self, first: f32) -> impl Iterator<Item = (f32, &str)> {
        let down = leading(self.size);
        self.lines.iter().scan(first - down, move |above, line| {
            *above += down;
            Some((*above, line.as_str()))
        })
    }
}

/// Where a line of text begins, seen from the left, between two edges: at the first, or, where the
/// page's words run backwards, so that it ends at the second.
pub(super) fn start(
    backwards: bool,
    face: &Face,
    text: &str,
    size: f32,
    (left, right): (f32, f32),
) -> f32 {
    if backwards { right - face.width(text, size) } else { left }
}

/// How high lines of a size are together.
fn height(lines: &[String], size: f32) -> f32 {
    lines.iter().map(|_| leading(size)).sum()
}

#[expect(clippy::cast_precision_loss, reason = "a face's units are some thousands")]
fn units(number: i32) -> f32 {
    number as f32
}

/// How far the lines of a title lie apart.
pub(super) fn leading(size: f32) -> f32 {
    size * 1.1
}

/// Draws a letter of a face's own units, whose y goes up, at a place of the picture.
struct Pen<'b> {
    builder: &'b mut PathBuilder,
    x: f32,
    y: f32,
    scale: f32,
}

impl Pen<'_> {
    fn x(&self, x: f32) -> f32 {
        self.x + x * self.scale
    }

    fn y(&self, y: f32) -> f32 {
        self.y - y * self.scale
    }
}

impl PathSink for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.builder.move_to(self.x(x), self.y(y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.builder.line_to(self.x(x), self.y(y));
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.builder.quad_to(self.x(cx0), self.y(cy0), self.x(x), self.y(y));
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        let (first, second) = ((self.x(cx0), self.y(cy0)), (self.x(cx1), self.y(cy1)));
        self.builder.cubic_to(first.0, first.1, second.0, second.1, self.x(x), self.y(y));
    }

    fn close(&mut self) {
        self.builder.close();
    }
}

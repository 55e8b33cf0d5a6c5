use std::collections::BTreeMap;
use tiny_skia::Pixmap;

/// A picture of at most 256 colours.
pub(super) struct Paletted {
    /// Three bytes a colour.
    pub(super) palette: Vec<u8>,
    /// The number of a colour for each dot, row by row.
    pub(super) dots: Vec<u8>,
}

/// The most colours that a byte can number.
const MOST: usize = 256;

/// Gives each dot one of few colours. These inks stay as they are; what lies between two of them,
/// at the edge of a letter, is taken for its like.
pub(super) fn paletted(pixmap: &Pixmap, inks: &[[u8; 3]]) -> Paletted {
    // Half of all bits are enough in any case.
    (2..8)
        .find_map(|dropped| attempt(pixmap, inks, dropped))
        .unwrap_or_else(|| Paletted { palette: vec![0; 3], dots: vec![0; pixmap.pixels().len()] })
}

/// The same where colours that differ in their last bits alone are one.
fn attempt(pixmap: &Pixmap, inks: &[[u8; 3]], dropped: u32) -> Option<Paletted> {
    let alike = |[red, green, blue]: [u8; 3]| {
        (u32::from(red >> dropped) << 16)
            | (u32::from(green >> dropped) << 8)
            | u32::from(blue >> dropped)
    };
    let mut palette: Vec<u8> = Vec::with_capacity(3 * MOST);
    let mut numbers: BTreeMap<u32, u8> = BTreeMap::new();
    let mut number_of = |colour: [u8; 3], palette: &mut Vec<u8>| -> Option<u8> {
        if let Some(number) = numbers.get(&alike(colour)) {
            return Some(*number);
        }
        let number = u8::try_from(palette.len() / 3).ok()?;
        palette.extend(colour);
        numbers.insert(alike(colour), number);
        Some(number)
    };
    for ink in inks {
        number_of(*ink, &mut palette)?;
    }
    let mut dots = Vec::with_capacity(pixmap.pixels().len());
    let mut last = None;
    for dot in pixmap.pixels() {
        let colour = [dot.red(), dot.green(), dot.blue()];
        let number = match last {
            Some((known, number)) if known == colour => number,
            _ => number_of(colour, &mut palette)?,
        };
        last = Some((colour, number));
        dots.push(number);
    }
    Some(Paletted { palette, dots })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tiny_skia::Color;

    #[test]
    fn inks_stay_and_no_picture_has_too_many_colours() {
        let ink = [10, 20, 30];
        let mut pixmap = Pixmap::new(128, 128).unwrap();
        pixmap.fill(Color::from_rgba8(10, 20, 30, 255));
        let rows = pixmap.width() as usize;
        for (place, dot) in pixmap.pixels_mut().iter_mut().enumerate().skip(rows) {
            let (x, y) = (place % rows, place / rows);
            let byte = |number: usize| u8::try_from(number % 256).unwrap();
            *dot = Color::from_rgba8(byte(x * 2), byte(y * 2), byte(x * y), 255)
                .premultiply()
                .to_color_u8();
        }
        let Paletted { palette, dots } = paletted(&pixmap, &[ink]);
        assert!(palette.len() <= 3 * MOST && palette.len() > 3);
        let first = usize::from(dots[0]) * 3;
        assert_eq!(palette[first..first + 3], ink);
        assert!(dots.iter().all(|number| usize::from(*number) * 3 < palette.len()));
    }
}

//! How much room words take, before any browser has set them.

use super::arabic;

/// How far each of the characters from space to `~` moves on, in thousandths of the type's size:
/// Public Sans, the site's face for pictures, at a weight of 450.
const ADVANCES: [u16; 95] = [
    240, 255, 432, 605, 662, 909, 718, 250, 307, 313, 405, 560, 246, 380, 231, 355, 616, 410, 602,
    635, 632, 645, 628, 604, 651, 629, 232, 246, 550, 560, 550, 522, 830, 712, 672, 692, 697, 622,
    596, 736, 766, 286, 390, 687, 578, 890, 758, 738, 638, 751, 679, 673, 596, 704, 676, 956, 692,
    616, 642, 308, 355, 308, 474, 522, 224, 554, 598, 544, 598, 568, 396, 624, 579, 250, 266, 564,
    306, 869, 579, 566, 597, 597, 394, 509, 393, 582, 506, 781, 568, 539, 483, 336, 264, 339, 574,
];

/// What another letter of an alphabet takes on average, and what an ideogram does.
const OTHER: u16 = 620;
const WIDE: u16 = 1000;

/// How much wider words are that are set in a heavy weight.
pub(super) const HEAVY: f64 = 1.06;

/// About how wide a line of text is, in the unit of `size`, the type's size.
///
/// ```
/// use mission_atlas_app::charts::text_width;
/// assert!(text_width("will", 16.0) < text_width("WILL", 16.0));
/// assert!((text_width("mm", 10.0) - 17.38).abs() < 0.01);
/// ```
pub fn text_width(text: &str, size: f64) -> f64 {
    let mut letters = text.chars().filter(|letter| !arabic::is_mark(*letter)).peekable();
    let mut width = 0.0;
    while let Some(letter) = letters.next() {
        width += f64::from(match letter {
            ' '..='~' => ADVANCES[letter as usize - ' ' as usize],
            mark if atlas_locale::keeps_apart(mark) => 0,
            '\u{1100}'.. => WIDE,
            _ => arabic::advance(letter, letters.peek().copied()).unwrap_or(OTHER),
        });
    }
    width * size / 1000.0
}

/// Breaks a text into lines no wider than `width`, at most `most` of them; what is left out is
/// told by an ellipsis. A word wider than a line is cut.
///
/// ```
/// use mission_atlas_app::charts::wrap;
/// assert_eq!(wrap("Low carbon buildings group", 14.0, 100.0, 3), ["Low carbon", "buildings", "group"]);
/// assert_eq!(wrap("Low carbon buildings group", 14.0, 100.0, 2), ["Low carbon", "buildings…"]);
/// ```
pub fn wrap(text: &str, size: f64, width: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let room = lines.len() < most;
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match (lines.last_mut(), longer) {
            (Some(line), Some(longer)) if text_width(&longer, size) <= width => *line = longer,
            _ if room => lines.push(word.to_owned()),
            _ => return ended(lines, size, width),
        }
    }
    for line in &mut lines {
        if text_width(line, size) > width {
            *line = shortened(line, size, width);
        }
    }
    lines
}

/// Whether lines say less than the text that was broken into them.
pub fn cut(lines: &[String]) -> bool {
    lines.iter().any(|line| line.ends_with('…'))
}

/// Lines of which the last one tells that more would follow.
fn ended(mut lines: Vec<String>, size: f64, width: f64) -> Vec<String> {
    if let Some(last) = lines.last_mut() {
        *last = shortened(last, size, width);
    }
    lines
}

/// A line with an ellipsis, as much of it as fits.
fn shortened(line: &str, size: f64, width: f64) -> String {
    let mut kept = line.to_owned();
    while !kept.is_empty() && text_width(&kept, size) + text_width("n", size) > width {
        kept.pop();
    }
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_it_may_be() {
        for text in ["", "a", "Donaudampfschifffahrtsgesellschaft", "one two three four five six"] {
            for width in [40.0, 80.0, 120.0] {
                let lines = wrap(text, 14.0, width, 2);
                assert!(lines.len() <= 2);
                assert!(
                    lines.iter().all(|line| text_width(line, 14.0) <= width + 14.0),
                    "{lines:?}"
                );
            }
        }
    }

    #[test]
    fn what_fits_is_kept_whole() {
        assert_eq!(wrap("Natural Capital group", 14.0, 300.0, 1), ["Natural Capital group"]);
    }
}

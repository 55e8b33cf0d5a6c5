//! Whether a colour can be read on the site's pages, and which near it can.

use atlas_model::Colour;
use csscolorparser::Color;

/// The least contrast of text to what it stands on (WCAG 2.2, criterion 1.4.3, level AA).
pub(super) const LEAST: f32 = 4.5;

/// Pages are light or dark, as the reader's device is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    /// What links and marks stand on: paper, sheet and wash of `styles/tokens.css`.
    fn grounds(self) -> [Color; 3] {
        let oklch = |(lightness, chroma, hue): (f32, f32, f32)| {
            rounded(&Color::from_oklcha(lightness, chroma, hue.to_radians(), 1.0))
        };
        match self {
            Self::Light => [(0.986, 0.006, 95.0), (1.0, 0.0, 0.0), (0.956, 0.009, 95.0)],
            Self::Dark => [(0.2, 0.015, 250.0), (0.235, 0.017, 250.0), (0.27, 0.018, 250.0)],
        }
        .map(oklch)
    }

    /// The least contrast of a colour to anything that it may stand on.
    pub(super) fn contrast(self, colour: Colour) -> f32 {
        let colour = luminance(&Color::from_rgba8(colour.red, colour.green, colour.blue, 255));
        let contrasts = self.grounds().map(|ground| {
            let ground = luminance(&ground);
            (colour.max(ground) + 0.05) / (colour.min(ground) + 0.05)
        });
        contrasts.into_iter().fold(f32::INFINITY, f32::min)
    }

    /// The colour of the same hue that can be read and is nearest in lightness.
    pub(super) fn nearest(self, colour: Colour) -> Colour {
        let [lightness, chroma, hue, _] =
            Color::from_rgba8(colour.red, colour.green, colour.blue, 255).to_oklcha();
        let step = match self {
            Self::Light => -0.0025,
            Self::Dark => 0.0025,
        };
        let mut near = colour;
        let mut lightness = lightness;
        // Black and white pass, so this ends.
        while self.contrast(near) < LEAST {
            lightness = (lightness + step).clamp(0.0, 1.0);
            near = within_srgb(lightness, chroma, hue);
        }
        near
    }
}

/// The shade of a light page's colour that dark pages get: as light as the program's own.
pub(super) fn for_dark_pages(colour: Colour) -> Colour {
    let [_, chroma, hue, _] =
        Color::from_rgba8(colour.red, colour.green, colour.blue, 255).to_oklcha();
    Scheme::Dark.nearest(within_srgb(0.8, chroma * 0.8, hue))
}

/// The colour that a stylesheet means; none for what is no colour, or one that shows through.
pub(super) fn parse(written: &str) -> Option<Colour> {
    let [red, green, blue, alpha] = written.parse::<Color>().ok()?.to_rgba8();
    (alpha == 255).then_some(Colour { red, green, blue })
}

/// The most colourful one of a lightness and a hue, up to a chroma, that screens can show.
fn within_srgb(lightness: f32, chroma: f32, hue: f32) -> Colour {
    let shown = |chroma: f32| Color::from_oklcha(lightness, chroma, hue, 1.0);
    let fits = |color: &Color| {
        let [red, green, blue, _] = color.to_array();
        [red, green, blue].iter().all(|part| (-0.001..=1.001).contains(part))
    };
    let (mut least, mut most) = (0.0, chroma);
    if fits(&shown(most)) {
        least = most;
    }
    for _ in 0..12 {
        let middle = f32::midpoint(least, most);
        if fits(&shown(middle)) {
            least = middle;
        } else {
            most = middle;
        }
    }
    let [red, green, blue, _] = shown(least).to_rgba8();
    Colour { red, green, blue }
}

/// The relative luminance of WCAG 2.2.
fn luminance(color: &Color) -> f32 {
    let [red, green, blue, _] = color.to_linear_rgba();
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn rounded(color: &Color) -> Color {
    let [red, green, blue, _] = color.to_rgba8();
    Color::from_rgba8(red, green, blue, 255)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(written: &str) -> Colour {
        parse(written).unwrap()
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        // Black on white is 21 to 1; the darkest of the light grounds, #f4f1ea, is a little less.
        let contrast = Scheme::Light.contrast(colour("#000"));
        assert!((18.0..19.5).contains(&contrast), "{contrast}");
        assert!(Scheme::Light.contrast(colour("#767676")) < 4.54);
        assert!(Scheme::Dark.contrast(colour("#767676")) < LEAST);
    }

    #[test]
    fn the_nearest_colour_passes_barely_and_keeps_its_hue() {
        for (scheme, written) in [
            (Scheme::Light, "#ffcc00"),
            (Scheme::Light, "#ff66aa"),
            (Scheme::Light, "#fff"),
            (Scheme::Dark, "#00205b"),
            (Scheme::Dark, "#7a1f4f"),
            (Scheme::Dark, "#000"),
        ] {
            let near = scheme.nearest(colour(written));
            let contrast = scheme.contrast(near);
            assert!((LEAST..LEAST * 1.05).contains(&contrast), "{written}: {near} has {contrast}");
        }
        assert_eq!(Scheme::Light.nearest(colour("#ffcc00")).to_string(), "#946400");
    }

    #[test]
    fn a_colour_that_can_be_read_stays() {
        assert_eq!(Scheme::Light.nearest(colour("#7a1f4f")), colour("#7a1f4f"));
    }

    #[test]
    fn dark_pages_get_a_light_shade_of_the_same_hue() {
        for written in ["#7a1f4f", "#00205b", "#005a30", "#333333", "#8a0000"] {
            let dark = for_dark_pages(colour(written));
            assert!(Scheme::Dark.contrast(dark) >= LEAST, "{written}: {dark}");
        }
        assert_eq!(for_dark_pages(colour("#7a1f4f")).to_string(), "#f3a1c4");
    }

    #[test]
    fn the_grounds_are_those_of_the_stylesheet() {
        let tokens = include_str!("../../../../styles/tokens.css");
        for (place, name) in ["--paper", "--sheet", "--wash"].into_iter().enumerate() {
            let start = tokens.find(&format!("{name}: light-dark(")).expect(name);
            let line = tokens[start..].lines().next().unwrap();
            let (light, dark) =
                line.split_once("light-dark(").unwrap().1.split_once("), ").unwrap();
            let dark = dark.trim_end_matches(");");
            for (scheme, written) in
                [(Scheme::Light, format!("{light})")), (Scheme::Dark, dark.to_owned())]
            {
                let ground = scheme.grounds()[place].to_rgba8();
                assert_eq!(
                    ground,
                    written.parse::<Color>().unwrap().to_rgba8(),
                    "{name} {scheme:?}"
                );
            }
        }
    }

    #[test]
    fn what_is_no_opaque_colour_is_none() {
        assert_eq!(parse("oklch(40% 0.1 350)").map(|c| c.to_string()).as_deref(), Some("#6e2e4f"));
        for written in ["mauve-ish", "#12345", "rgb(0 0 0 / 50%)", ""] {
            assert_eq!(parse(written), None, "{written}");
        }
    }
}

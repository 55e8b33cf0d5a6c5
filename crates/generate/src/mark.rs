use atlas_model::{Settings, Theme};
use html_escape::encode_double_quoted_attribute as attribute;

/// A globe with its meridian, its equator and a place on it.
const GLOBE: &str = "<svg class=\"masthead__mark\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">\
    <path d=\"M21.5 12a9.5 9.5 0 1 1-19 0 9.5 9.5 0 0 1 19 0ZM12 2.5v19M2.5 12h19\"></path>\
    <circle cx=\"12\" cy=\"12\" r=\"3.2\"></circle></svg>";

/// What stands before the site's name, as HTML: the showcase's logo, else the atlas's own mark.
pub(crate) fn mark(settings: &Settings) -> String {
    let Some(logo) = &settings.theme.logo else { return GLOBE.to_owned() };
    let src = settings.shared_href(&logo.path);
    let (src, alt) = (attribute(&src), attribute(&logo.alt));
    format!("<img class=\"masthead__logo\" src=\"{src}\" alt=\"{alt}\">")
}

/// The ink of the mark that browsers show beside a page's title, on light and on dark.
const INK: [&str; 2] = ["#13202e", "#f1efe9"];

/// That mark in the showcase's accent; nothing where it has none.
pub(crate) fn favicon(theme: &Theme, own: &str) -> Option<String> {
    let accent = theme.accent?;
    let [light, dark] = INK;
    Some(own.replace(light, &accent.light.to_string()).replace(dark, &accent.dark.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_model::{Accent, Colour};

    #[test]
    fn the_mark_beside_the_title_takes_the_accent() {
        let own = include_str!("../../../assets/favicon.svg");
        let light = Colour { red: 0x7a, green: 0x1f, blue: 0x4f };
        let dark = Colour { red: 0xf3, green: 0xa1, blue: 0xc4 };
        let theme = Theme { accent: Some(Accent { light, dark }), ..Theme::default() };
        let own_colours = favicon(&theme, own).unwrap();
        assert!(!INK.iter().any(|ink| own_colours.contains(ink)), "{own_colours}");
        assert_eq!(own_colours.matches("#7a1f4f").count(), 2, "{own_colours}");
        assert_eq!(own_colours.matches("#f3a1c4").count(), 2, "{own_colours}");
        assert_eq!(favicon(&Theme::default(), own), None);
    }
}

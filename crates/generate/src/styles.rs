use crate::Bundle;
use atlas_model::{Challenge, Face, Site, Theme};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use std::fmt::Write;

/// What follows the app's own stylesheet, in the order in which it wins: the hues of the
/// vocabulary, the showcase's theme, and what it writes itself.
pub(crate) fn added(site: &Site, bundle: &Bundle) -> String {
    let mut css = vocabulary(&site.vocabularies.challenges);
    css.push_str(&theme(&site.settings.theme));
    if let Some(own) = bundle.own_styles() {
        css.push('\n');
        css.push_str(own.trim_start_matches('\u{feff}'));
    }
    css
}

/// What follows the stylesheet of cards for other sites: hues and theme.
pub(crate) fn card(site: &Site) -> String {
    vocabulary(&site.vocabularies.challenges) + &theme(&site.settings.theme)
}

/// Whether a face of the app is one that a themed page shows, by the path of its file.
pub(crate) fn shows(theme: &Theme, path: &str) -> bool {
    let titles = theme.titles.as_ref().unwrap_or(&Face::SourceSerif);
    let text = theme.text.as_ref().unwrap_or(&Face::PublicSans);
    let wanted = |face: &Face| titles == face || text == face;
    if path.contains("serif") || path.contains("naskh") {
        wanted(&Face::SourceSerif)
    } else {
        wanted(&Face::PublicSans)
    }
}

/// A rule for each challenge type that sets its hue: pages may carry no `style` attribute.
fn vocabulary(challenges: &[Challenge]) -> String {
    challenges.iter().fold(String::new(), |mut css, challenge| {
        write!(css, ".challenge--{}{{--h:{}}}", challenge.id, challenge.hue)
            .expect("a String takes any text");
        css
    })
}

/// What differs in a showcase's own look. These rules are in no layer, so they win over the site's.
/// Addresses are those below the base path, where the stylesheet itself lies.
fn theme(theme: &Theme) -> String {
    let mut css = String::new();
    if let Some(accent) = &theme.accent {
        let (light, dark) = (accent.light, accent.dark);
        write!(
            css,
            ":root{{--accent:light-dark({light},{dark});--brand:var(--accent)}}\
             .masthead{{border-block-start:.3rem solid var(--accent)}}\
             .masthead__mark{{color:var(--accent)}}"
        )
        .expect("a String takes any text");
    }
    if let Some(face) = &theme.titles {
        css.push_str(&own_face(face, "serif", "Titles"));
    }
    if let Some(face) = &theme.text {
        css.push_str(&own_face(face, "sans", "Text"));
    }
    css
}

/// Sets the token of a face, and fetches its file if it has one.
fn own_face(face: &Face, token: &str, name: &str) -> String {
    match face {
        Face::SourceSerif => format!(
            ":root{{--{token}:\"Source Serif 4 Variable\",\"Serif like Georgia\",\
             \"Serif like Times\",Georgia,serif}}"
        ),
        Face::PublicSans => format!(
            ":root{{--{token}:\"Public Sans Variable\",\"Sans like Arial\",system-ui,sans-serif}}"
        ),
        Face::System => format!(":root{{--{token}:system-ui,sans-serif}}"),
        Face::File(path) => {
            let path = utf8_percent_encode(path, IN_ADDRESS);
            format!(
                "@font-face{{font-family:\"{name} of this site\";font-weight:100 900;\
                 font-display:swap;src:url(\"{path}\") format(\"woff2\")}}\
                 :root{{--{token}:\"{name} of this site\",system-ui,sans-serif}}"
            )
        }
    }
}

/// What may not stand as it is in an address within quotes.
const IN_ADDRESS: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'\\').add(b'%').add(b'#').add(b'?').add(b'<').add(b'>');

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_model::{Accent, Colour};

    #[test]
    fn a_theme_sets_tokens_and_fetches_its_faces() {
        assert_eq!(theme(&Theme::default()), "");
        let light = Colour { red: 0x7a, green: 0x1f, blue: 0x4f };
        let dark = Colour { red: 0xf3, green: 0xa1, blue: 0xc4 };
        let own = Theme {
            accent: Some(Accent { light, dark }),
            titles: Some(Face::PublicSans),
            text: Some(Face::File("fonts/our \"face\".woff2".to_owned())),
            logo: None,
        };
        let css = theme(&own);
        assert!(
            css.starts_with(":root{--accent:light-dark(#7a1f4f,#f3a1c4);--brand:var(--accent)}"),
            "{css}"
        );
        assert!(css.contains(":root{--serif:\"Public Sans Variable\","), "{css}");
        assert!(css.contains("url(\"fonts/our%20%22face%22.woff2\") format"), "{css}");
        assert!(css.ends_with(":root{--sans:\"Text of this site\",system-ui,sans-serif}"), "{css}");
    }
}

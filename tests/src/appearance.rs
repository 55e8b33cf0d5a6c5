use crate::Browser;
use serde_json::json;
use std::fmt;

/// The colours in which a reader's system shows pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// A few colours of the reader's own, in place of the page's.
    Forced,
}

/// How a page is shown: in what colours, how wide, with how large a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appearance {
    /// The colours.
    pub colours: Colours,
    /// The viewport's width in CSS pixels.
    pub width: u32,
    /// The size of text that the reader has set in the browser, in per cent.
    pub text: u32,
}

impl Appearance {
    /// Every pairing of three colours, three widths and two sizes of text.
    pub fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for text in [100, 200] {
            for width in [320, 768, 1280] {
                for colours in [Colours::Light, Colours::Dark, Colours::Forced] {
                    all.push(Self { colours, width, text });
                }
            }
        }
        all
    }

    /// A few in which each of the colours, widths and sizes is.
    pub fn few() -> Vec<Self> {
        vec![
            Self { colours: Colours::Light, width: 1280, text: 100 },
            Self { colours: Colours::Forced, width: 768, text: 100 },
            Self { colours: Colours::Dark, width: 320, text: 100 },
            Self { colours: Colours::Light, width: 320, text: 200 },
        ]
    }
}

impl fmt::Display for Appearance {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { colours, width, text } = self;
        write!(formatter, "{colours:?}, {width} px, text at {text} %")
    }
}

impl Browser {
    /// Shows the page, and those after it, like this, with as little motion as can be. Resolves
    /// when the page has been drawn so.
    pub fn appear(&self, appearance: Appearance) {
        let Appearance { colours, width, text } = appearance;
        let scheme = if colours == Colours::Dark { "dark" } else { "light" };
        let forced = if colours == Colours::Forced { "active" } else { "none" };
        self.devtools(
            "Emulation.setEmulatedMedia",
            &json!({"features": [
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
                {"name": "forced-colors", "value": forced},
            ]}),
        );
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            &json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false}),
        );
        let size = |whole: u32| whole * text / 100;
        self.devtools(
            "Page.setFontSizes",
            &json!({"fontSizes": {"standard": size(16), "fixed": size(13)}}),
        );
        self.script(
            "return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))",
        );
    }
}

use serde::{Deserialize, Serialize};
use std::fmt;

/// How a showcase looks, where that is not how the program comes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Theme {
    /// The colour of links, buttons and marks.
    pub accent: Option<Accent>,
    /// The face of titles and statements.
    pub titles: Option<Face>,
    /// The face of all else.
    pub text: Option<Face>,
    /// What stands in the masthead before the site's name.
    pub logo: Option<Logo>,
}

/// A colour for each scheme, both with enough contrast to what they stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accent {
    /// On light pages.
    pub light: Colour,
    /// On dark ones.
    pub dark: Colour,
}

/// A colour of sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colour {
    /// 0 to 255.
    pub red: u8,
    /// 0 to 255.
    pub green: u8,
    /// 0 to 255.
    pub blue: u8,
}

/// A face.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Face {
    /// Source Serif 4, which comes with the program.
    SourceSerif,
    /// Public Sans, which comes with the program.
    PublicSans,
    /// What the reader's device sets its own menus in.
    System,
    /// A WOFF2 file of the showcase: its path below the site's base path.
    File(String),
}

/// A picture that stands for who publishes the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// Its path below the site's base path.
    pub path: String,
    /// What it says, in words.
    pub alt: String,
}

/// As stylesheets write it: `#7a1f4f`.
impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

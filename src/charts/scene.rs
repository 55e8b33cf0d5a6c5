use std::borrow::Cow;

/// The classes of a mark, for the stylesheet.
pub type Class = Cow<'static, str>;

/// A picture before it is drawn. Lengths are in units of the picture: sixteen to a rem, so a
/// pixel for most readers, as long as the column has room for its width.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Unique in its page: the title's and the description's ids begin with it.
    pub id: String,
    /// What it shows, in a few words.
    pub title: String,
    /// What a reader who cannot see it should know, in a sentence or two.
    pub description: String,
    /// How wide it is.
    pub width: f64,
    /// How high it is.
    pub height: f64,
    /// The classes of the whole.
    pub class: Class,
    /// What is drawn, from the back to the front.
    pub marks: Vec<Mark>,
}

/// Something that is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// An outline in the language of SVG's `d`.
    Path {
        /// The outline.
        d: String,
        /// Its classes.
        class: Class,
    },
    /// A rectangle.
    Rect {
        /// Its left edge.
        x: f64,
        /// Its upper edge.
        y: f64,
        /// How wide it is.
        width: f64,
        /// How high it is.
        height: f64,
        /// How round its corners are.
        radius: f64,
        /// Its classes.
        class: Class,
    },
    /// A circle.
    Circle {
        /// Its centre, from the left.
        x: f64,
        /// Its centre, from the top.
        y: f64,
        /// Its radius.
        radius: f64,
        /// Its classes.
        class: Class,
    },
    /// Lines of text below one another.
    Text {
        /// Where `anchor` lies, from the left.
        x: f64,
        /// The base line of the first line, from the top.
        y: f64,
        /// Which point of each line lies at `x`.
        anchor: Anchor,
        /// The lines.
        lines: Vec<String>,
        /// From one base line to the next.
        leading: f64,
        /// Their classes.
        class: Class,
    },
    /// The land of the world, from the file that all pictures of it share.
    Land {
        /// The address of its outlines.
        href: String,
        /// Where the left edge of the world's own picture lies.
        x: f64,
        /// Where its upper edge lies.
        y: f64,
        /// How large one of its units is.
        scale: f64,
    },
    /// Marks that belong together.
    Group {
        /// What belongs together.
        marks: Vec<Mark>,
        /// Its classes.
        class: Class,
    },
    /// Marks that lead to a page.
    Link {
        /// Where it leads.
        href: String,
        /// What it is called where the marks' own words do not say enough.
        label: Option<String>,
        /// What leads there.
        marks: Vec<Mark>,
        /// Its classes.
        class: Class,
    },
}

/// Which point of a line of text lies where it is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Where it begins.
    Start,
    /// Its middle.
    Middle,
    /// Where it ends.
    End,
}

impl Scene {
    /// Whether something in it leads to a page.
    pub fn has_links(&self) -> bool {
        self.marks.iter().any(Mark::has_links)
    }
}

impl Mark {
    fn has_links(&self) -> bool {
        match self {
            Self::Link { .. } => true,
            Self::Group { marks, .. } => marks.iter().any(Self::has_links),
            Self::Path { .. }
            | Self::Rect { .. }
            | Self::Circle { .. }
            | Self::Text { .. }
            | Self::Land { .. } => false,
        }
    }
}

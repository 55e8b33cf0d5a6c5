use crate::targets;

/// Something that takes any bytes.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// As its folder of seeds is called: `front_matter`.
    pub name: &'static str,
    /// The name of the words that it reads something into: `text`.
    pub dictionary: &'static str,
    /// The most bytes that are worth trying.
    pub longest: usize,
    /// Takes the bytes, and panics where something does not hold.
    pub run: fn(&[u8]),
}

/// Every target.
pub const TARGETS: [Target; 10] = [
    Target::of_text("front_matter", targets::front_matter),
    Target::of_text("markdown", targets::markdown),
    Target::of_text("vocabulary", targets::vocabulary),
    Target::of_text("settings", targets::settings),
    Target::of_text("draft", targets::draft),
    Target { name: "fluent", dictionary: "fluent", longest: 4096, run: targets::fluent },
    Target { name: "import", dictionary: "csv", longest: 4096, run: targets::import },
    Target { name: "desk", dictionary: "json", longest: 8192, run: targets::desk },
    Target { name: "payload", dictionary: "json", longest: 8192, run: targets::payload },
    Target { name: "index", dictionary: "index", longest: 16_384, run: targets::index },
];

impl Target {
    const fn of_text(name: &'static str, run: fn(&[u8])) -> Self {
        Self { name, dictionary: "text", longest: 4096, run }
    }
}

/// The target of a name.
pub fn named(name: &str) -> Option<Target> {
    TARGETS.into_iter().find(|target| target.name == name)
}

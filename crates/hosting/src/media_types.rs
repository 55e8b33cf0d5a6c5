/// The media types of a site's files by their extension. Those of text are in UTF-8.
pub(crate) const TYPES: [(&str, &str); 26] = [
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("mjs", "text/javascript"),
    ("css", "text/css"),
    ("txt", "text/plain"),
    ("md", "text/markdown"),
    ("csv", "text/csv"),
    ("wasm", "application/wasm"),
    ("json", "application/json"),
    ("ndjson", "application/x-ndjson"),
    ("jsonld", "application/ld+json"),
    ("geojson", "application/geo+json"),
    ("webmanifest", "application/manifest+json"),
    ("xml", "application/xml"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
    ("gif", "image/gif"),
    ("ico", "image/x-icon"),
    ("pdf", "application/pdf"),
    ("woff2", "font/woff2"),
    ("yaml", "application/yaml"),
    ("bin", "application/octet-stream"),
];

/// The types whose files get smaller when they are compressed, besides text.
const GAINING: [&str; 10] = [
    "application/wasm",
    "application/json",
    "application/x-ndjson",
    "application/ld+json",
    "application/geo+json",
    "application/manifest+json",
    "application/xml",
    "application/yaml",
    "image/svg+xml",
    "image/x-icon",
];

/// The media type of a file, by its name.
///
/// ```
/// assert_eq!(atlas_hosting::media_type("missions/index.html"), "text/html; charset=utf-8");
/// assert_eq!(atlas_hosting::media_type("app.wasm"), "application/wasm");
/// ```
pub fn media_type(path: &str) -> String {
    let kind = plain_type(path);
    if kind.starts_with("text/") { format!("{kind}; charset=utf-8") } else { kind.to_owned() }
}

/// Whether a file of this name gets smaller when it is compressed.
///
/// ```
/// assert!(atlas_hosting::gains("feed.xml"));
/// assert!(!atlas_hosting::gains("photo.jpg"));
/// ```
pub fn gains(path: &str) -> bool {
    let kind = plain_type(path);
    kind.starts_with("text/") || GAINING.contains(&kind)
}

/// All types that gain, each once.
pub(crate) fn gaining() -> Vec<&'static str> {
    let mut kinds: Vec<_> = TYPES
        .into_iter()
        .map(|(_, kind)| kind)
        .filter(|kind| kind.starts_with("text/") || GAINING.contains(kind))
        .collect();
    kinds.dedup();
    kinds
}

fn plain_type(path: &str) -> &'static str {
    let extension = path.rsplit('.').next().unwrap_or_default();
    let found = TYPES.into_iter().find(|(known, _)| *known == extension);
    found.map_or("application/octet-stream", |(_, kind)| kind)
}

//! What a browser lets a page load and run (Content Security Policy, level 3, and Trusted Types).
//!
//! Each page carries its policy itself, so that it holds on any host. The hosts' configurations say
//! it again for all files, and add what a page cannot say of itself: who may show it in a frame.

/// A page of the site: it loads what the site itself serves, runs nothing that is written into it,
/// and takes HTML from its own script only through the policy of the name `default`.
pub const PAGE: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; \
     object-src 'none'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; \
     trusted-types default";

/// A card in a frame of another site: its stylesheet, the faces that this names, and no script.
pub const CARD: &str = "default-src 'none'; style-src 'self'; font-src 'self'; base-uri 'none'; \
     form-action 'none'";

/// What a host adds to [`PAGE`]: no other site shows a page in a frame. Cards are made for frames.
pub(crate) const NO_FRAMES: &str = "frame-ancestors 'self'";

/// The policy that a host sends with all but the cards.
pub(crate) fn of_pages() -> String {
    format!("{PAGE}; {NO_FRAMES}")
}

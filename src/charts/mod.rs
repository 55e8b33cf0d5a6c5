//! Pictures: data in, [`Scene`] out, the same at build and in the browser.
//!
//! A function for each kind of picture lays it out as a scene, which is plain data; [`picture`]
//! draws a scene as SVG. Nothing here knows a record, a page or the browser. Colours, weights and
//! type are the stylesheet's: a mark carries classes and no looks, so pictures follow the theme,
//! forced colours and print. Every picture has a title, a description, and beside it, made by
//! whoever shows it, an equal in text.

mod draw;
mod lettering;
mod scene;

pub use draw::picture;
pub use lettering::{text_width, wrap};
pub use scene::{Anchor, Class, Mark, Scene};

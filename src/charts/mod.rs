//! Pictures: data in, [`Scene`] out, the same at build and in the browser.
//!
//! A function for each kind of picture lays it out as a scene, which is plain data; [`picture`]
//! draws a scene as SVG. Nothing here knows a record, a page or the browser. Colours, weights and
//! type are the stylesheet's: a mark carries classes and no looks, so pictures follow the theme,
//! forced colours and print. Every picture has a title, a description, and beside it, made by
//! whoever shows it, an equal in text.

mod arabic;
mod columns;
mod draw;
mod ecosystem;
pub mod indicator;
mod lettering;
mod locator;
mod mission_map;
mod network;
mod scale;
mod scene;
pub mod timeline;

pub(crate) use draw::length;
pub use draw::{land, picture};
pub use ecosystem::{Band, BandRow, Ecosystem, ecosystem};
pub use lettering::{cut, text_width, wrap};
pub use locator::{Located, locator};
pub use mission_map::{MOST_PROJECTS, MapChallenge, MapProject, MissionMap, mission_map};
pub use network::{Network, Node, network};
pub use scale::{Scale, ticks, years_a_step};
pub use scene::{Anchor, Class, Mark, Scene};

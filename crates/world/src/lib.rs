//! Where places of the globe lie on the picture of the world.
//!
//! One picture ([`WIDTH`] by [`HEIGHT`]) is the ground of every map of a site: its land is an
//! asset (`assets/world.svg`, made by `cargo xtask land`), and whoever draws a place on it asks
//! [`place`]. Nothing here draws, and nothing knows a city.

mod equal_earth;
mod picture;

pub use equal_earth::{EDGE, POLE, equal_earth};
pub use picture::{HEIGHT, MIDDLE, Point, SOUTH, WIDTH, place, place_turned};

//! Cities on a map of the world, and beside it the same as a list.
//!
//! The address is the state of what is chosen; where the reader has moved the map to is kept by
//! the map alone. Both pictures, for a wide column and for a phone, are drawn; the stylesheet shows
//! one.

mod clusters;
mod columns;
mod counted;
mod frame;
mod labels;
mod list;
mod page;
mod picture;
mod view;

pub use page::WorldMapView;

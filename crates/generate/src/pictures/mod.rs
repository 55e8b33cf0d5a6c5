//! Pictures by which other sites show a link to a page (Open Graph): drawn at build, with the
//! site's own faces, icons and land, so that the same showcase gives the same bytes anywhere.

mod art;
mod canvas;
mod choice;
mod colour;
mod lettering;
mod palette;
mod poster;
mod wide;

pub(crate) use art::Art;
pub(crate) use choice::{Chosen, Picture, pictured};

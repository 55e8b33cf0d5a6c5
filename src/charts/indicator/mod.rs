//! What is measured, over time: points, joined where they can be compared, with the lines of what
//! they are compared with and of what is to be reached.

mod marks;
mod scene;
mod series;
mod words;

pub use scene::{Frame, indicator};
pub use series::{Point, Series};

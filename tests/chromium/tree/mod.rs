//! What assistive technology is told, as Chromium's own tree of it has it.

mod announced;
mod nodes;
mod pages;

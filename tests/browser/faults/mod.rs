//! What breaks leaves a page that reads, and says in words what happened and what to do.

mod app;
mod deployment;
mod form;
mod index;
mod next_page;
mod told;

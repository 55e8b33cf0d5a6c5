//! The configuration that the command writes, in a web server as a town hall would run it.

mod asked;
mod served;
mod syntax;

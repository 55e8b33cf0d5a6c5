//! The configuration that the command writes, in a web server as a town hall would run it.

mod asked;
mod s3;
mod served;
mod syntax;

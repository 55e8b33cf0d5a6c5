//! The configuration that the command writes, in a web server as a town hall would run it.

#![expect(
    clippy::disallowed_methods,
    reason = "tests look at built files, and stand in for whoever runs the command"
)]

mod asked;
mod s3;
mod served;
mod syntax;

//! `cargo xtask dist`: the command that carries the app, packed for who downloads it.

mod archive;
mod compile;
mod make;
mod proof;
mod sbom;
#[cfg(test)]
mod workflows;

pub use make::make;
pub use sbom::sbom;

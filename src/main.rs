//! The entry of the browser's build.

fn main() {}

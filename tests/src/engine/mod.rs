//! The engines in which the suite runs. Each knows how its driver starts and how its browser is
//! asked for; all the rest is what the WebDriver standard says.

mod chosen;
mod chromium;
mod firefox;
mod webkit;

pub use chosen::Engine;

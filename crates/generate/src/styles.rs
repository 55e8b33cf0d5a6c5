use atlas_model::Challenge;
use std::fmt::Write;

/// A rule for each challenge type that sets its hue: pages may carry no `style` attribute.
pub(crate) fn vocabulary(challenges: &[Challenge]) -> String {
    challenges.iter().fold(String::new(), |mut css, challenge| {
        write!(css, ".challenge--{}{{--h:{}}}", challenge.id, challenge.hue)
            .expect("a String takes any text");
        css
    })
}

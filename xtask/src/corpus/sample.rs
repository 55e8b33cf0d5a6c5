use super::English;

/// A language that needs no download: made-up words, the nth used n times less than the first.
pub fn english() -> English {
    const SYLLABLES: [&str; 16] = [
        "ba", "de", "fi", "go", "ku", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "wo", "xu",
        "za",
    ];
    English::of((0_u32..4096).map(|number| {
        let syllables =
            [number >> 8, number >> 4, number].map(|part| SYLLABLES[part as usize % 16]);
        (syllables.concat(), 1.0 / f64::from(number + 1))
    }))
}

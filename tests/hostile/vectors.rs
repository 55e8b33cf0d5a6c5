/// A text that would tell of itself by running, or by asking a foreign host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vector {
    /// What it calls itself where it runs.
    pub id: u32,
    /// The text.
    pub text: String,
}

/// How much of what could be tried is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Each vector in a page of each kind.
    Each,
    /// Each vector in every field of every kind.
    Full,
}

/// All of them.
pub fn vectors() -> Vec<Vector> {
    let lines = include_str!("vectors.tsv").lines().filter(|line| !line.starts_with('#'));
    lines.map(vector).collect()
}

/// How much this run has to try.
pub fn extent() -> Extent {
    match std::env::var("ATLAS_HOSTILE").as_deref() {
        Ok("full") => Extent::Full,
        _ => Extent::Each,
    }
}

fn vector(line: &str) -> Vector {
    let mut parts = line.splitn(3, '\t');
    let mut part = || parts.next().unwrap_or_else(|| panic!("three parts in {line:?}"));
    let (id, _what, text) = (part(), part(), part());
    let text = text.replace("{run}", "__ran({id})").replace("{id}", id);
    Vector { id: id.parse().expect("a number"), text: characters(&text) }
}

/// The text with its `{U+2028}` as the characters that they name.
fn characters(text: &str) -> String {
    let mut pieces = text.split("{U+");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (point, rest) = piece.split_once('}').expect("a code point has an end");
        let point = u32::from_str_radix(point, 16).expect("a code point is in hex");
        plain.push(char::from_u32(point).expect("a code point of a character"));
        plain.push_str(rest);
    }
    plain
}

#[test]
fn there_are_enough_vectors_and_each_tells_of_itself() {
    let vectors = vectors();
    assert!(vectors.len() >= 400, "{}", vectors.len());
    for (place, vector) in vectors.iter().enumerate() {
        assert_eq!(vector.id as usize, place + 1, "{vector:?}");
        let others = vectors[..place].iter().find(|other| other.text == vector.text);
        assert_eq!(others, None, "{vector:?}");
    }
    let text = |id: usize| vectors[id - 1].text.as_str();
    assert_eq!(text(1), "<script>__ran(1)</script>");
    assert!(vectors.iter().any(|vector| vector.text.contains('\u{2028}')));
    site_tests::figure("hostile.vectors", vectors.len());
}

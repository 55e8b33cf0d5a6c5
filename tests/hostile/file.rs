use crate::vectors::Vector;
use serde_json::{Value, json};
use std::{collections::BTreeSet, fmt::Write as _};

/// The source that no field names.
const UNNAMED: &str = "unnamed";

/// A file of a showcase, vectors in its texts. Its data are written as JSON, which is YAML, too.
#[derive(Debug)]
pub struct HostileFile {
    /// Below the showcase's folder.
    pub path: String,
    pieces: Vec<Piece>,
}

/// A part of the file's text, with a vector or without one.
#[derive(Debug)]
enum Piece {
    Plain(String),
    /// A vector as the value of a field.
    Field(Place),
    /// A vector as a block of the article.
    Block(Place),
}

/// Which vector stands where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// `missions/target/outcome`; `missions/body`.
    pub field: String,
    /// The vector.
    pub vector: u32,
    /// Its text; none where it was refused.
    pub text: Option<String>,
    /// What stands there otherwise, as it stands in the file.
    plain: String,
}

/// Hands out vectors, one after the other and round again.
#[derive(Debug)]
pub struct Next<'a> {
    /// All of them.
    pub vectors: &'a [Vector],
    /// How many were handed out, or passed over.
    pub count: usize,
}

impl Next<'_> {
    fn place(&mut self, field: String, plain: String) -> Place {
        let Vector { id, text } = &self.vectors[self.count % self.vectors.len()];
        self.count += 1;
        Place { field, vector: *id, text: Some(text.clone()), plain }
    }
}

impl HostileFile {
    /// A file that holds nothing.
    pub fn new(path: String) -> Self {
        Self { path, pieces: Vec::new() }
    }

    /// Adds text as it is.
    pub fn plain(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Plain(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Plain(text.to_owned())),
        }
    }

    /// Adds data, vectors in the place of those texts that `is_text` finds by their way.
    pub fn data(&mut self, value: &Value, way: &str, next: &mut Next, texts: &BTreeSet<String>) {
        match value {
            Value::Array(items) => {
                self.plain("[");
                for (place, item) in items.iter().enumerate() {
                    self.plain(if place == 0 { "\n " } else { ",\n " });
                    self.data(item, way, next, texts);
                }
                self.plain("]");
            }
            Value::Object(entries) => {
                self.plain("{");
                for (place, (name, entry)) in entries.iter().enumerate() {
                    let comma = if place == 0 { "" } else { "," };
                    self.plain(&format!("{comma}\n {}: ", json!(name)));
                    self.data(entry, &format!("{way}/{name}"), next, texts);
                }
                self.plain("}");
            }
            // Other fields name sources by their ids: all but one.
            _ if way.ends_with("/sources/id") && value != UNNAMED => {
                self.plain(&value.to_string());
            }
            _ if texts.contains(way) => {
                self.pieces.push(Piece::Field(next.place(way.to_owned(), value.to_string())));
            }
            _ => self.plain(&value.to_string()),
        }
    }

    /// Adds so many vectors, each a block of the article.
    pub fn blocks(&mut self, way: &str, next: &mut Next, count: usize) {
        for _ in 0..count {
            self.plain("\n\n");
            self.pieces.push(Piece::Block(next.place(format!("{way}/body"), String::new())));
        }
        self.plain("\n");
    }

    /// The file as it is.
    pub fn text(&self) -> String {
        self.pieces.iter().map(Piece::text).collect()
    }

    /// Takes out the vector at a byte of the text: it is refused. Tells whether there is one.
    pub fn refuse(&mut self, byte: usize) -> bool {
        let mut end = 0;
        for piece in &mut self.pieces {
            end += piece.text().len();
            if byte < end {
                return match piece {
                    Piece::Field(place) | Piece::Block(place) => place.text.take().is_some(),
                    Piece::Plain(_) => false,
                };
            }
        }
        false
    }

    /// What stands where.
    pub fn places(&self) -> impl Iterator<Item = &Place> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Field(place) | Piece::Block(place) => Some(place),
            Piece::Plain(_) => None,
        })
    }
}

impl Piece {
    fn text(&self) -> String {
        match self {
            Self::Plain(text) => text.clone(),
            Self::Field(place) => place.text.as_deref().map_or_else(|| place.plain.clone(), quoted),
            Self::Block(place) => place.text.as_ref().unwrap_or(&place.plain).clone(),
        }
    }
}

/// A text as YAML takes it on one line: JSON, with what is not to be seen escaped.
fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    for character in json!(text).to_string().chars() {
        if character == '\u{7f}' || (character > '~' && !character.is_alphanumeric()) {
            let point = u32::from(character);
            let escaped =
                if point > 0xffff { format!("\\U{point:08x}") } else { format!("\\u{point:04x}") };
            quoted.write_str(&escaped).expect("a String takes any text");
        } else {
            quoted.push(character);
        }
    }
    quoted
}

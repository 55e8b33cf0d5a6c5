use super::{markdown, separated};
use crate::failure::Failure;
use std::path::Path;

/// What was read: columns, and rows that have values in some of them.
pub struct Table {
    /// The names of the columns, in the order in which they come.
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
    /// How the file was understood, where it does not say so itself.
    pub assumed: Option<String>,
    /// What was not read at all, and why.
    pub left: Vec<String>,
}

/// A row of a table, or a file of a folder.
pub struct Row {
    /// Where it is: `line 5`, `posts/a.md`.
    pub place: String,
    /// What an id may be made from where no column says: a file's name.
    pub name: Option<String>,
    /// By the place of the column, the values in it: a list has several.
    pub cells: Vec<(usize, Vec<String>)>,
    /// The article.
    pub body: String,
}

/// Reads a file of separated values, or a folder of Markdown files.
pub fn read(source: &Path) -> Result<Table, Failure> {
    let table = if source.is_dir() { markdown::read(source)? } else { separated::read(source)? };
    if table.rows.is_empty() {
        return Err(Failure::new(format!("{} holds no records", source.display())));
    }
    Ok(table)
}

impl Row {
    /// The values in a column.
    pub fn values(&self, column: usize) -> &[String] {
        let cell = self.cells.iter().find(|(place, _)| *place == column);
        cell.map_or(&[], |(_, values)| values)
    }
}

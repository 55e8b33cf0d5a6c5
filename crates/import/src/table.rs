/// What was read: columns, and rows that have values in some of them.
pub struct Table {
    /// The names of the columns, in the order in which they come.
    pub(crate) columns: Vec<String>,
    pub(crate) rows: Vec<Row>,
    /// How the file was understood, where it does not say so itself.
    pub(crate) assumed: Option<String>,
    /// What was not read at all, and why.
    pub(crate) left: Vec<String>,
}

/// A row of a table, or a file of a folder.
pub(crate) struct Row {
    /// Where it is: `line 5`, `posts/a.md`.
    pub place: String,
    /// What an id may be made from where no column says: a file's name.
    pub name: Option<String>,
    /// By the place of the column, the values in it: a list has several.
    pub cells: Vec<(usize, Vec<String>)>,
    /// The article.
    pub body: String,
}

impl Table {
    /// Whether it has no row that could become a record.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl Row {
    /// The values in a column.
    pub fn values(&self, column: usize) -> &[String] {
        let cell = self.cells.iter().find(|(place, _)| *place == column);
        cell.map_or(&[], |(_, values)| values)
    }
}

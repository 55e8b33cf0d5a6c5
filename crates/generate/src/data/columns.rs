use super::cell::Cell;
use atlas_locale::Message;

/// The columns of a table whose rows are made of `T`: what each is called, what it means, and what
/// stands there.
pub(crate) struct Columns<'a, T>(Vec<Column<'a, T>>);

struct Column<'a, T> {
    name: &'static str,
    means: Message,
    value: Box<dyn Fn(&T) -> Cell + Send + Sync + 'a>,
}

impl<'a, T> Columns<'a, T> {
    pub(crate) fn new() -> Self {
        Self(Vec::new())
    }

    /// With a further column.
    pub(crate) fn with(
        mut self,
        name: &'static str,
        means: Message,
        value: impl Fn(&T) -> Cell + Send + Sync + 'a,
    ) -> Self {
        self.0.push(Column { name, means, value: Box::new(value) });
        self
    }

    /// What each column is called, and what it means.
    pub(crate) fn dictionary(&self) -> Vec<(&'static str, Message)> {
        self.0.iter().map(|column| (column.name, column.means)).collect()
    }

    /// A row.
    pub(crate) fn row(&self, row: &T) -> Vec<Cell> {
        self.0.iter().map(|column| (column.value)(row)).collect()
    }
}

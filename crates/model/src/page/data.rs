//! The open data, as its page tells of it.

use super::Link;
use serde::Serialize;

/// The tables of open data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataPage {
    /// In order.
    pub tables: Vec<DataTable>,
    /// Files that are no tables, each with what it holds.
    pub others: Vec<(Link, String)>,
}

/// A table of open data.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DataTable {
    /// The name of its files.
    pub name: String,
    /// What readers call it.
    pub title: String,
    /// What a row is.
    pub rows: String,
    /// How many there are.
    pub count: u32,
    /// Its files.
    pub files: Vec<Link>,
    /// What each column is called, and what it means.
    pub columns: Vec<(String, String)>,
    /// What a row is, and what columns there are: search engines for data ask for a few sentences.
    pub described: String,
}

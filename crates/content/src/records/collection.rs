use super::references::{any, member};
use crate::decode::{Table, fields::text};
use atlas_model::{Article, Collection, Common};

/// Reads a collection.
pub(crate) fn collection(table: &Table<'_>, common: Option<Common>) -> Option<Collection> {
    let members = table.at_least_one("members", table.list("members", member));
    Some(Collection {
        curator: table.optional("curator", text(120)),
        compare: table.list("compare", any),
        common: common?,
        members: members?,
    })
}

/// Reads a page that is no record.
pub(crate) fn article(_: &Table<'_>, common: Option<Common>) -> Option<Article> {
    Some(Article { common: common? })
}

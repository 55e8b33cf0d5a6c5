//! What reference managers read in a page's head: the `citation_*` names of Highwire Press, which
//! Google Scholar and Zotero follow.

use atlas_model::page::Reference;
use html_escape::encode_double_quoted_attribute as attribute;

/// The `meta` elements of a page that can be cited.
pub(crate) fn metas(reference: &Reference) -> String {
    let mut entries = vec![("title", reference.title.clone())];
    entries.extend(reference.authors().iter().map(|author| ("author", author.name())));
    if let Some(date) = reference.date {
        entries.push(("publication_date", date.to_string().replace('-', "/")));
    }
    entries.push(("publisher", reference.site.clone()));
    entries.push(("language", reference.lang.clone()));
    entries.push(("public_url", reference.address.clone()));
    let meta = |(name, value): &(&str, String)| {
        format!("<meta name=\"citation_{name}\" content=\"{}\">", attribute(value))
    };
    entries.iter().map(meta).collect()
}

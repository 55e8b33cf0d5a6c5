use crate::{
    catalog::Catalog,
    document::file_of,
    words::{as_html, direction},
};
use atlas_locale::{Value, said::site};
use atlas_model::RecordKey;
use html_escape::{encode_double_quoted_attribute as attribute, encode_text};

/// An address that a record had before.
pub(crate) struct Moved<'a> {
    /// The path.
    pub(crate) from: String,
    /// The record.
    pub(crate) key: &'a RecordKey,
    title: &'a str,
}

/// The addresses of every id that a record had before.
pub(crate) fn moved<'a>(catalog: &'a Catalog<'a>) -> Vec<Moved<'a>> {
    let commons = catalog.commons().into_iter();
    let moved = commons.flat_map(|(key, common)| {
        common.aliases.iter().map(|alias| {
            let from = RecordKey::new(key.kind, alias.clone()).path();
            Moved { from, key, title: &common.title }
        })
    });
    moved.collect()
}

/// A page for each of them, which leads to where the record is now.
pub(crate) fn all(catalog: &Catalog<'_>) -> Vec<(String, String)> {
    let moved = moved(catalog).into_iter();
    moved.map(|moved| (file_of(&moved.from), redirect(catalog, moved.key, moved.title))).collect()
}

fn redirect(catalog: &Catalog<'_>, key: &RecordKey, title: &str) -> String {
    let settings = &catalog.site.settings;
    let href = settings.href(&key.path());
    let address = settings.address(&key.path());
    let (href, address, title) = (attribute(&href), attribute(&address), encode_text(title));
    let link = format!("<a href=\"{href}\">{title}</a>");
    let moved = as_html(&catalog.words, site::moved(Value::Slot(0)), &[&link]);
    format!(
        "<!doctype html><html lang=\"{}\"{}><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"{address}\">\
         <meta http-equiv=\"refresh\" content=\"0; url={href}\"></head>\
         <body><p>{moved}</p></body></html>\n",
        attribute(catalog.language()),
        direction(&catalog.words),
    )
}

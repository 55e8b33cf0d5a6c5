use crate::{catalog::Catalog, document::file_of};
use atlas_model::RecordKey;
use html_escape::{encode_double_quoted_attribute as attribute, encode_text};

/// A page for each id that a record had before, which leads to where the record is now.
pub(crate) fn all(catalog: &Catalog<'_>) -> Vec<(String, String)> {
    let mut redirects = Vec::new();
    for (key, common) in catalog.commons() {
        for alias in &common.aliases {
            let from = RecordKey::new(key.kind, alias.clone()).path();
            redirects.push((file_of(&from), redirect(catalog, key, &common.title)));
        }
    }
    redirects
}

fn redirect(catalog: &Catalog<'_>, key: &RecordKey, title: &str) -> String {
    let settings = &catalog.site.settings;
    let href = settings.href(&key.path());
    let address = settings.address(&key.path());
    let (href, address, title) = (attribute(&href), attribute(&address), encode_text(title));
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"robots\" content=\"noindex\"><link rel=\"canonical\" href=\"{address}\">\
         <meta http-equiv=\"refresh\" content=\"0; url={href}\"></head>\
         <body><p>This page has moved: <a href=\"{href}\">{title}</a></p></body></html>\n",
        attribute(catalog.language()),
    )
}

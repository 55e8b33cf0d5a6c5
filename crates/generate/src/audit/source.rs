use crate::{catalog::HasCommon, document::file_of, editions};
use atlas_model::{Entry, Kind, RecordKey, Site};
use std::sync::Arc;

/// The file of the showcase that the page of a record, or its card, is made from: the translation
/// into the page's language if there is one.
pub(super) fn source(site: &Site, page: &str) -> Option<String> {
    let further = site.settings.languages.iter().skip(1);
    let mut editions = further.filter_map(|lang| {
        Some((lang.as_str(), page.strip_prefix(lang.as_str())?.strip_prefix('/')?))
    });
    let (lang, page) = editions.next().unwrap_or((editions::language(site), page));
    let page = Page { lang, path: page.strip_prefix("embed/").unwrap_or(page) };
    page.find(Kind::City, &site.cities)
        .or_else(|| page.find(Kind::Organisation, &site.organisations))
        .or_else(|| page.find(Kind::Mission, &site.missions))
        .or_else(|| page.find(Kind::CaseStudy, &site.case_studies))
        .or_else(|| page.find(Kind::Insight, &site.insights))
        .or_else(|| page.find(Kind::Collection, &site.collections))
        .or_else(|| page.find(Kind::Project, &site.projects))
        .or_else(|| page.find(Kind::Page, &site.pages))
}

/// The page of a record, perhaps.
struct Page<'a> {
    /// That of its edition.
    lang: &'a str,
    /// Within its edition.
    path: &'a str,
}

impl Page<'_> {
    fn find<T: HasCommon>(&self, kind: Kind, entries: &[Arc<Entry<T>>]) -> Option<String> {
        let path = |entry: &Entry<T>| RecordKey::new(kind, entry.record.common().id.clone()).path();
        let entry = entries.iter().find(|entry| file_of(&path(entry)) == self.path)?;
        let translation = editions::translation(entry, self.lang);
        Some(translation.map_or(&entry.path, |place| &entry.translations[place].path).clone())
    }
}

#[cfg(test)]
mod tests {
    use super::source;
    use crate::small_site::small_site;

    #[test]
    fn a_page_is_made_from_the_text_in_its_language() {
        let files = [
            ("pages/el-barrio.md", "---\ntitle: El barrio\nlang: es\n---\n"),
            ("pages/el-barrio.en.md", "---\ntitle: The quarter\n---\n"),
        ];
        let site = small_site("en, es", &files);
        let check = |page: &str, expected: Option<&str>| {
            let found = source(&site, page);
            assert_eq!(found.as_deref(), expected, "{page}");
        };
        check("el-barrio/index.html", Some("content/pages/el-barrio.en.md"));
        check("es/el-barrio/index.html", Some("content/pages/el-barrio.md"));
        check("missions/index.html", None);
    }
}

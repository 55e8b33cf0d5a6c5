use crate::{catalog::HasCommon, document::file_of};
use atlas_model::{Entry, Kind, RecordKey, Site};
use std::sync::Arc;

/// The file of the showcase that the page of a record, or its card, is made from: of a page in
/// another language, the translation if there is one.
pub(super) fn source(site: &Site, page: &str) -> Option<String> {
    let further = site.settings.languages.iter().skip(1);
    let mut editions = further.filter_map(|lang| {
        Some((Some(lang.as_str()), page.strip_prefix(lang.as_str())?.strip_prefix('/')?))
    });
    let (lang, page) = editions.next().unwrap_or((None, page));
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
    /// That of its edition, where it is not the first.
    lang: Option<&'a str>,
    /// Within its edition.
    path: &'a str,
}

impl Page<'_> {
    fn find<T: HasCommon>(&self, kind: Kind, entries: &[Arc<Entry<T>>]) -> Option<String> {
        let path = |entry: &Entry<T>| RecordKey::new(kind, entry.record.common().id.clone()).path();
        let entry = entries.iter().find(|entry| file_of(&path(entry)) == self.path)?;
        let is_shown = |entry: &&Entry<T>| Some(entry.record.common().lang.as_str()) == self.lang;
        let shown = entry.translations.iter().find(is_shown).unwrap_or(entry);
        Some(shown.path.clone())
    }
}

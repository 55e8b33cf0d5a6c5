//! The page of one record, while its author writes it.

use crate::{
    catalog::Catalog,
    editions,
    links::Links,
    pages::{self, Planned, Shown},
    render,
};
use atlas_locale::Words;
use atlas_model::{Kind, RecordKey, Site, desk::Form};

/// How the records of a site are arranged. It holds for every site of the same records, as far as
/// these differ in their articles alone.
pub struct Arranged(Links);

impl Arranged {
    /// Arranges a site.
    pub fn of(site: &Site) -> Self {
        Self(Links::of(site))
    }
}

/// A site as the edition of a form's language: its terms, places and languages are told as the form
/// tells them, all else in the words of that language.
#[must_use]
pub fn told_by(form: &Form, words: &Words, site: Site) -> Site {
    let settings = editions::settings(&site.settings, &form.lang);
    let cities = if form.regions.is_empty() {
        site.cities
    } else {
        editions::places::placed(site.cities, form)
    };
    Site {
        vocabularies: editions::vocabularies(&site.vocabularies, &form.lang, &settings.languages),
        language_names: form.languages.clone(),
        cities,
        case_studies: editions::told(site.case_studies, &form.lang, words),
        settings,
        ..site
    }
}

/// The content of a record's page as it stands in the page that [`generate`](crate::generate)
/// makes, within the element that is marked as fixed; nothing where the site has no such page. Links
/// to icons begin with what is given. It has to be awaited: in a browser, what renders takes turns
/// with all else and can’t be waited for on the spot.
pub async fn preview(
    site: &Site,
    arranged: &Arranged,
    key: &RecordKey,
    icons: &str,
    words: &Words,
) -> Option<String> {
    let catalog = Catalog::new(site, &arranged.0, words);
    let place = catalog.place_of(key)?;
    let planned = match key.kind {
        Kind::Challenge => return None,
        Kind::Organisation => {
            let known = catalog.organisations().known();
            let place = known.iter().position(|known| known.file == Some(place))?;
            pages::organisation(&catalog, place, 1)
        }
        kind => pages::record(&catalog, kind, place),
    };
    let Planned { page, shown: Shown::Fixed(content), article, reference, .. } = planned else {
        return None;
    };
    let article = editions::led(article, site.settings.base_path(), &site.settings.folder);
    Some(render::fixed_content(&page, *content, article, reference, icons, words).await)
}

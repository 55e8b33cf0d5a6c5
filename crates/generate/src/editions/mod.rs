//! A showcase as readers of each of its languages see it.
//!
//! An edition is a site of its own, below a folder, with the same pages at the same paths: its
//! records are the translations where there are some, else the originals. All that knows a site
//! knows an edition, too.

mod article;
mod periods;
pub(crate) mod places;

use crate::{catalog::HasCommon, words};
use article::{anchored, led};
use atlas_locale::Names;
use atlas_model::{
    Common, Edition, Entry, Settings, Site, TermTranslation, Vocabularies, VocabularyTerm,
};
use periods::told;
use rayon::prelude::*;
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// The editions of a showcase, that of its first language first. A showcase of one language is its
/// own only edition.
pub(crate) fn all(site: &Site) -> Vec<Cow<'_, Site>> {
    let languages = &site.settings.languages;
    let edition = |(number, lang): (usize, &String)| Edition {
        lang: lang.clone(),
        name: words::name_of(site, lang),
        folder: if number == 0 { String::new() } else { format!("{lang}/") },
    };
    let editions: Vec<Edition> = languages.iter().enumerate().map(edition).collect();
    let known = if editions.len() > 1 { editions.as_slice() } else { &[] };
    editions.par_iter().map(|edition| Cow::Owned(in_language(site, edition, known))).collect()
}

/// The language of a site's edition.
pub(crate) fn language(site: &Site) -> &str {
    let folder = site.settings.folder.trim_end_matches('/');
    let first = || site.settings.languages.first().map_or("en", String::as_str);
    if folder.is_empty() { first() } else { folder }
}

/// The editions in which a record is written in the edition's own language.
pub(crate) fn written<'s>(
    site: &'s Site,
    languages: &[String],
) -> impl Iterator<Item = &'s Edition> {
    site.editions.iter().filter(|edition| languages.contains(&edition.lang))
}

/// The languages that a record is written in, that of this edition first.
pub(crate) fn languages<T: HasCommon>(entry: &Entry<T>) -> Vec<String> {
    let all = std::iter::once(entry).chain(&entry.translations);
    all.map(|entry| entry.record.common().lang.clone()).collect()
}

fn in_language(site: &Site, edition: &Edition, editions: &[Edition]) -> Site {
    let settings = settings(&site.settings, edition);
    let chosen =
        Chosen { lang: &edition.lang, base: site.settings.base_path(), to: &edition.folder };
    let names = Names::of(&edition.lang);
    Site {
        vocabularies: vocabularies(&site.vocabularies, &edition.lang),
        language_names: language_names(site, names.as_ref()),
        cities: match places::names(&edition.lang) {
            Some(names) => places::placed(chosen.all(&site.cities), &names),
            None => chosen.all(&site.cities),
        },
        organisations: chosen.all(&site.organisations),
        missions: chosen.all(&site.missions),
        case_studies: told(
            chosen.all(&site.case_studies),
            &edition.lang,
            &words::in_language(site, &edition.lang),
        ),
        insights: chosen.all(&site.insights),
        collections: chosen.all(&site.collections),
        projects: chosen.all(&site.projects),
        pages: chosen.all(&site.pages),
        editions: editions.to_owned(),
        members: site.members.clone(),
        texts: site.texts.clone(),
        interface: site.interface.clone(),
        settings,
    }
}

/// What readers call the languages of records, and of the site.
fn language_names(site: &Site, names: Option<&Names>) -> BTreeMap<String, String> {
    let mut languages: BTreeSet<String> = site.settings.languages.iter().cloned().collect();
    languages.extend(site.missions.iter().flat_map(|entry| self::languages(entry)));
    languages.extend(site.case_studies.iter().flat_map(|entry| self::languages(entry)));
    languages.extend(site.insights.iter().flat_map(|entry| self::languages(entry)));
    let called = languages.into_iter().filter_map(|lang| {
        let name = names?.language(&lang)?.to_owned();
        Some((lang, name))
    });
    called.collect()
}

/// Settings in the words of an edition.
fn settings(of_all: &Settings, edition: &Edition) -> Settings {
    let mut settings = Settings { folder: edition.folder.clone(), ..of_all.clone() };
    let translation = of_all.translations.iter().find(|said| said.lang == edition.lang);
    let Some(said) = translation.cloned() else { return settings };
    settings.title = said.title.unwrap_or(settings.title);
    settings.tagline = said.tagline.or(settings.tagline);
    settings.words = said.words.unwrap_or(settings.words);
    if !said.navigation.is_empty() {
        settings.navigation = said.navigation;
    }
    settings
}

/// Vocabularies in the words of a language, as far as it has some for them.
pub(crate) fn vocabularies(of_all: &Vocabularies, lang: &str) -> Vocabularies {
    let mut vocabularies = of_all.clone();
    for challenge in &mut vocabularies.challenges {
        if let Some(said) = said_in(&challenge.translations, lang) {
            challenge.label = said.label.unwrap_or_else(|| challenge.label.clone());
            challenge.definition = said.definition.unwrap_or_else(|| challenge.definition.clone());
            // What others search by finds it, too.
            challenge.sub_terms.extend(said.sub_terms);
        }
    }
    let Vocabularies { sectors, instruments, governance, methods, .. } = &mut vocabularies;
    for VocabularyTerm { label, definition, translations, .. } in
        [sectors, instruments, governance, methods].into_iter().flatten()
    {
        if let Some(said) = said_in(translations, lang) {
            *label = said.label.unwrap_or_else(|| label.clone());
            *definition = said.definition.or_else(|| definition.clone());
        }
    }
    vocabularies
}

fn said_in(translations: &[TermTranslation], lang: &str) -> Option<TermTranslation> {
    translations.iter().find(|said| said.lang == lang).cloned()
}

/// The texts of records in a language, as far as there are some, and where their links lead.
struct Chosen<'a> {
    lang: &'a str,
    /// The base path.
    base: &'a str,
    /// The folder below it to whose pages links lead.
    to: &'a str,
}

impl Chosen<'_> {
    fn all<T: Clone + HasCommon>(&self, entries: &[Arc<Entry<T>>]) -> Vec<Arc<Entry<T>>> {
        entries.iter().map(|entry| self.one(entry)).collect()
    }

    /// Who is called otherwise in the text than in the original is known by what that calls it.
    fn one<T: Clone + HasCommon>(&self, entry: &Arc<Entry<T>>) -> Arc<Entry<T>> {
        let is_chosen = |entry: &Entry<T>| entry.record.common().lang == self.lang;
        let translation = entry.translations.iter().position(is_chosen);
        let translation = translation.filter(|_| !is_chosen(entry));
        if translation.is_none() && self.to.is_empty() {
            return Arc::clone(entry);
        }
        let mut original = Entry::clone(entry);
        let mut others = std::mem::take(&mut original.translations);
        let path = original.path.clone();
        let mut shown = match translation {
            Some(place) => {
                anchored(&mut others[place].body, &original.body.headings);
                let parties = others[place].record.parties_mut().into_iter();
                for (party, known) in parties.zip(original.record.parties_mut()) {
                    if party.name != known.name {
                        party.original_name = Some(known.name.clone());
                    }
                }
                std::mem::replace(&mut others[place], original)
            }
            None => original,
        };
        if !self.to.is_empty() {
            led(&mut shown.body, self.base, self.to);
        }
        // Whoever mends a record mends the original first.
        Arc::new(Entry { translations: others, path, ..shown })
    }
}

/// The address under which search engines should know a record's page: in this edition where that
/// has it in its own language, else in the first edition that has, else in the first of all.
pub(crate) fn canonical(site: &Site, common: &Common, languages: &[String], path: &str) -> String {
    if common.lang == language(site) {
        return site.settings.address(path);
    }
    let home = written(site, languages).next().or(site.editions.first());
    let folder = home.map_or(site.settings.folder.as_str(), |edition| &edition.folder);
    site.settings.address_in(folder, path)
}

//! A showcase as readers of each of its languages see it.
//!
//! An edition is a site of its own, below a folder, with the same pages at the same paths: its
//! records are the translations where there are some, else the originals. All that knows a site
//! knows an edition, too.

mod article;
mod fitting;
mod periods;
pub(crate) mod places;

use crate::{catalog::HasCommon, words};
use article::anchored;
use atlas_locale::Names;
use atlas_model::{
    Common, Edition, Entry, Mission, Organisation, Settings, Site, Slug, TermTranslation,
    Vocabularies, VocabularyTerm,
};
use rayon::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    slice,
    sync::Arc,
};

pub(crate) use article::led;
pub(crate) use fitting::{fits, nearest, nearest_beside, primary};
pub(crate) use periods::told;

/// The editions of a showcase, that of its first language first. A showcase of one language has one.
pub(crate) fn all(site: &Site) -> Vec<Site> {
    let editions = editions(site);
    let languages = site.settings.languages.par_iter();
    languages.map(|lang| in_language(site, lang, &editions)).collect()
}

/// The edition at the root.
pub(crate) fn first(site: &Site) -> Site {
    in_language(site, language(site), &editions(site))
}

/// The language of a site's edition.
pub(crate) fn language(site: &Site) -> &str {
    let folder = site.settings.folder.trim_end_matches('/');
    let first = || site.settings.languages.first().map_or("en", String::as_str);
    if folder.is_empty() { first() } else { folder }
}

/// The editions in which a record that is written in these languages is at home.
pub(crate) fn written<'s>(
    site: &'s Site,
    languages: &[String],
) -> impl Iterator<Item = &'s Edition> {
    let editions = || site.editions.iter().map(|edition| edition.lang.as_str());
    let homes = languages.iter().filter_map(|lang| nearest(lang, editions()));
    let homes: BTreeSet<usize> = homes.collect();
    homes.into_iter().map(|place| &site.editions[place])
}

/// The languages that a record is written in, that of this edition first.
pub(crate) fn languages<T: HasCommon>(entry: &Entry<T>) -> Vec<String> {
    let all = std::iter::once(entry).chain(&entry.translations);
    all.map(|entry| entry.record.common().lang.clone()).collect()
}

/// The editions of a showcase of several languages; none of a showcase of one.
fn editions(site: &Site) -> Vec<Edition> {
    let settings = &site.settings;
    let edition = |lang: &String| Edition {
        lang: lang.clone(),
        name: words::name_of(site, lang),
        folder: folder(settings, lang),
    };
    let editions: Vec<Edition> = settings.languages.iter().map(edition).collect();
    if editions.len() > 1 { editions } else { Vec::new() }
}

/// The folder of a language's edition.
fn folder(settings: &Settings, lang: &str) -> String {
    let is_first = settings.languages.first().is_none_or(|first| first == lang);
    if is_first { String::new() } else { format!("{lang}/") }
}

fn in_language(site: &Site, lang: &str, editions: &[Edition]) -> Site {
    let settings = settings(&site.settings, lang);
    let (base, to) = (site.settings.base_path(), settings.folder.as_str());
    let chosen = Chosen { lang, base, to, called: BTreeMap::new() };
    let organisations = chosen.all(&site.organisations);
    let chosen = Chosen { called: called(&site.organisations, &organisations), ..chosen };
    Site {
        vocabularies: vocabularies(&site.vocabularies, lang, &settings.languages),
        language_names: language_names(site, Names::of(lang).as_ref()),
        cities: match places::names(lang) {
            Some(names) => places::placed(chosen.all(&site.cities), &names),
            None => chosen.all(&site.cities),
        },
        organisations,
        missions: quoted(&site.missions, chosen.all(&site.missions)),
        case_studies: told(chosen.all(&site.case_studies), lang, &words::in_language(site, lang)),
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

/// Missions as they are shown, whose goal in the city's own words is in the language of the original
/// where a translation has it from there.
fn quoted(
    originals: &[Arc<Entry<Mission>>],
    shown: Vec<Arc<Entry<Mission>>>,
) -> Vec<Arc<Entry<Mission>>> {
    let quote = |(original, mut entry): (&Arc<Entry<Mission>>, Arc<Entry<Mission>>)| {
        let (own, shown) = (&original.record, &entry.record);
        if shown.common.lang != own.common.lang
            && shown.statement_official == own.statement_official
            && let Some(stated) = &mut Arc::make_mut(&mut entry).record.statement_official
        {
            stated.lang.get_or_insert_with(|| own.common.lang.clone());
        }
        entry
    };
    originals.iter().zip(shown).map(quote).collect()
}

/// What readers call the languages of records, and of the site.
fn language_names(site: &Site, names: Option<&Names>) -> BTreeMap<String, String> {
    let mut languages: BTreeSet<String> = site.settings.languages.iter().cloned().collect();
    macro_rules! add {
        ($($list:ident),+) => {
            $(languages.extend(site.$list.iter().flat_map(|entry| self::languages(entry)));)+
        };
    }
    add!(cities, organisations, missions, case_studies, insights, collections, projects, pages);
    let called = languages.into_iter().filter_map(|lang| {
        let name = names?.language(&lang)?.to_owned();
        Some((lang, name))
    });
    called.collect()
}

/// Settings in the words of the edition of a language.
pub(crate) fn settings(of_all: &Settings, lang: &str) -> Settings {
    let mut settings = Settings { folder: folder(of_all, lang), ..of_all.clone() };
    let said = said_in(&of_all.translations, |said| &said.lang, lang, &of_all.languages);
    let Some(said) = said.cloned() else { return settings };
    settings.title = said.title.unwrap_or(settings.title);
    settings.tagline = said.tagline.or(settings.tagline);
    settings.words = said.words.unwrap_or(settings.words);
    if !said.navigation.is_empty() {
        settings.navigation = said.navigation;
    }
    settings
}

/// Vocabularies in the words of one of a site's languages, as far as it has some for them.
pub(crate) fn vocabularies(
    of_all: &Vocabularies,
    lang: &str,
    languages: &[String],
) -> Vocabularies {
    let said_here = |translations: &[TermTranslation]| {
        said_in(translations, |said| &said.lang, lang, languages).cloned()
    };
    let mut vocabularies = of_all.clone();
    for challenge in &mut vocabularies.challenges {
        if let Some(said) = said_here(&challenge.translations) {
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
        if let Some(said) = said_here(translations) {
            *label = said.label.unwrap_or_else(|| label.clone());
            *definition = said.definition.or_else(|| definition.clone());
        }
    }
    vocabularies
}

/// What is said in one of a site's languages, if anything is.
fn said_in<'t, T>(
    translations: &'t [T],
    lang_of: impl Fn(&T) -> &str,
    lang: &str,
    languages: &[String],
) -> Option<&'t T> {
    let place = nearest_beside(languages, lang, translations.iter().map(lang_of))?;
    Some(&translations[place])
}

/// What organisations are called in an edition, where the original calls them otherwise.
fn called(
    originals: &[Arc<Entry<Organisation>>],
    shown: &[Arc<Entry<Organisation>>],
) -> BTreeMap<Slug, String> {
    let pairs = originals.iter().zip(shown).map(|(known, shown)| (&known.record, &shown.record));
    let otherwise = pairs.filter(|(known, shown)| known.name != shown.name);
    otherwise.map(|(_, shown)| (shown.common.id.clone(), shown.name.clone())).collect()
}

/// The place, among a record's translations, of what readers of a language get; nothing where they
/// get the original.
pub(crate) fn translation<T: HasCommon>(entry: &Entry<T>, lang: &str) -> Option<usize> {
    let all = slice::from_ref(entry).iter().chain(&entry.translations);
    nearest(lang, all.map(|entry| entry.record.common().lang.as_str()))?.checked_sub(1)
}

/// The texts of records in a language, as far as there are some, and where their links lead.
struct Chosen<'a> {
    lang: &'a str,
    /// The base path.
    base: &'a str,
    /// The folder below it to whose pages links lead.
    to: &'a str,
    /// What parties are called whose organisations are called otherwise here.
    called: BTreeMap<Slug, String>,
}

impl Chosen<'_> {
    fn all<T: Clone + HasCommon>(&self, entries: &[Arc<Entry<T>>]) -> Vec<Arc<Entry<T>>> {
        entries.iter().map(|entry| self.one(entry)).collect()
    }

    fn one<T: Clone + HasCommon>(&self, entry: &Arc<Entry<T>>) -> Arc<Entry<T>> {
        let translation = translation(entry, self.lang);
        if translation.is_none() && self.to.is_empty() && self.called.is_empty() {
            return Arc::clone(entry);
        }
        let mut original = Entry::clone(entry);
        let mut others = std::mem::take(&mut original.translations);
        let path = original.path.clone();
        let mut shown = match translation {
            Some(place) => {
                anchored(&mut others[place].body, &original.body.headings);
                known_by(&mut others[place].record, &mut original.record);
                std::mem::replace(&mut others[place], original)
            }
            None => original,
        };
        for party in shown.record.parties_mut().into_iter().flatten().flatten() {
            let called = party.organisation.as_ref().and_then(|id| self.called.get(id));
            if let Some(name) = called {
                party.name.clone_from(name);
            }
        }
        shown.body.html = led(std::mem::take(&mut shown.body.html), self.base, self.to);
        // Whoever mends a record mends the original first.
        Arc::new(Entry { translations: others, path, ..shown })
    }
}

/// Has whom a translation calls otherwise than the original be known by what that calls them. Of a
/// list of another length nobody can tell who is who.
fn known_by(translation: &mut impl HasCommon, original: &mut impl HasCommon) {
    let lists = translation.parties_mut().into_iter().zip(original.parties_mut());
    let alike = lists.filter(|(said, known)| said.len() == known.len());
    for pair in alike.flat_map(|(said, known)| said.into_iter().zip(known)) {
        if let (Some(party), Some(known)) = pair
            && party.name != known.name
        {
            party.original_name = Some(known.name.clone());
        }
    }
}

/// The address under which search engines should know a record's page: in this edition where that
/// is at home in it, else in the first edition where it is, else in the first of all.
pub(crate) fn canonical(site: &Site, common: &Common, languages: &[String], path: &str) -> String {
    let is_this = |edition: &Edition| edition.folder == site.settings.folder;
    if written(site, slice::from_ref(&common.lang)).any(is_this) {
        return site.settings.address(path);
    }
    let home = written(site, languages).next().or(site.editions.first());
    let folder = home.map_or(site.settings.folder.as_str(), |edition| &edition.folder);
    site.settings.address_in(folder, path)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        catalog::Catalog,
        links::Links,
        small_site::{mission, small_site},
    };
    use atlas_model::Kind;

    const LED: &str = "lead: {name: Malmö, kind: local-government}";

    fn edition(site: &Site, lang: &str) -> Site {
        in_language(site, lang, &editions(site))
    }

    #[test]
    fn a_record_of_another_region_is_in_the_language_of_its_readers() {
        let british = mission(&format!("{LED}\nlang: en-GB"));
        let files =
            [("missions/warm-homes.md", &*british), ("missions/dry-cellars.md", &mission(LED))];
        let site = first(&small_site("en", &files));
        let links = Links::of(&site);
        let catalog = Catalog::new(&site, &links, &words::of(&site));
        let mut languages = BTreeSet::new();
        for item in catalog.items_of(Kind::Mission) {
            assert_eq!(catalog.foreign(item.common()), None);
            languages.extend(crate::facets::values(&catalog, *item, "language"));
        }
        assert_eq!(languages, [("en".to_owned(), "English".to_owned())].into());
    }

    #[test]
    fn a_record_is_at_home_in_the_edition_of_its_language() {
        let site = edition(&small_site("en, es", &[]), "en");
        let home = |lang: &str| {
            written(&site, &[lang.to_owned()])
                .map(|edition| edition.lang.as_str())
                .collect::<Vec<_>>()
        };
        assert_eq!(home("es-MX"), ["es"]);
        assert_eq!(home("fr"), [""; 0]);
        let site = edition(&small_site("en-GB, en-US", &[]), "en-US");
        let british = Common { lang: "en-GB".to_owned(), ..common() };
        let canonical = canonical(&site, &british, &["en-GB".to_owned()], "malmo/");
        assert_eq!(canonical, "http://localhost/malmo/", "it is the first edition's");
    }

    fn common() -> Common {
        small_site("en", &[]).cities[0].record.common.clone()
    }

    #[test]
    fn terms_are_said_in_the_language_of_whatever_region() {
        let site = first(&small_site("es-MX", &[]));
        let housing = site.vocabularies.challenges.iter();
        let housing = housing.map(|it| (it.id.as_str(), it.label.as_str()));
        let spanish = first(&small_site("es", &[]));
        let expected = spanish.vocabularies.challenges.iter();
        let expected = expected.map(|it| (it.id.as_str(), it.label.as_str()));
        assert!(housing.eq(expected));
    }

    #[test]
    fn partners_are_paired_with_the_original_s_where_there_are_as_many() {
        let original = mission(&format!("{LED}\npartners: [The house, The shop]"));
        let check = |translation: &str, expected: &[(&str, &str)]| {
            let translation = format!("---\n{translation}\n---\n");
            let files = [
                ("missions/warm-homes.md", &*original),
                ("missions/warm-homes.es.md", &translation),
            ];
            let site = edition(&small_site("en, es", &files), "es");
            let initiative = &site.missions[0].record.initiative;
            let parties = initiative.partners.iter().map(|partner| &partner.party);
            let known: Vec<_> = initiative
                .lead
                .iter()
                .chain(parties)
                .map(|party| (party.name.as_str(), party.known_as()))
                .collect();
            assert_eq!(known, expected);
        };
        check("partners: [The shop]", &[("Malmö", "Malmö"), ("The shop", "The shop")]);
        check(
            "lead: {name: Malmoe}\npartners: [The house, La tienda]",
            &[("Malmoe", "Malmö"), ("The house", "The house"), ("La tienda", "The shop")],
        );
    }

    #[test]
    fn what_a_city_has_said_stays_in_its_language_where_a_translation_leaves_it() {
        let original = mission(&format!("{LED}\nstatement_official: {{text: Warm homes for all}}"));
        let check = |translation: &str, expected: Option<&str>| {
            let translation = format!("---\n{translation}\n---\n");
            let files = [
                ("missions/warm-homes.md", &*original),
                ("missions/warm-homes.es.md", &translation),
            ];
            let site = edition(&small_site("en, es", &files), "es");
            let stated = site.missions[0].record.statement_official.as_ref().unwrap();
            assert_eq!(stated.lang.as_deref(), expected, "{}", stated.text);
        };
        check("title: Casas cálidas", Some("en"));
        check("statement_official: {text: Casas cálidas para todos}", None);
    }

    #[test]
    fn an_organisation_is_called_by_its_name_in_the_edition() {
        let original = mission(
            "lead: ucl\npartners: [ucl]\nprojects: [{title: Heat, lead: ucl, stage: idea}]",
        );
        let files = [
            ("organisations/ucl.md", "---\nname: University\nkind: university-research\n---\n"),
            ("organisations/ucl.es.md", "---\nname: Universidad\n---\n"),
            ("missions/warm-homes.md", &*original),
        ];
        let site = small_site("en, es", &files);
        for (lang, expected) in [("en", "University"), ("es", "Universidad")] {
            let mut site = edition(&site, lang);
            let mission = &mut Arc::make_mut(&mut site.missions[0]).record;
            let parties = mission.parties_mut().into_iter().flatten().flatten();
            let names: Vec<String> = parties.map(|party| party.name.clone()).collect();
            assert_eq!(names, [expected; 3]);
        }
    }

    #[test]
    fn the_languages_of_records_of_all_kinds_have_names() {
        let city =
            "---\nname: Lund\ncountry: SE\nlevel: city\nlatitude: 1\nlongitude: 1\nlang: sv\n---\n";
        let organisation = "---\nname: Uni\nkind: university-research\nlang: fi\n---\n";
        let page = "---\ntitle: Om\nlang: da\n---\n";
        let files = [
            ("cities/lund.md", city),
            ("organisations/uni.md", organisation),
            ("pages/om-os.md", page),
        ];
        let names = first(&small_site("en", &files)).language_names;
        for (lang, name) in [("sv", "Swedish"), ("fi", "Finnish"), ("da", "Danish")] {
            assert_eq!(names.get(lang).map(String::as_str), Some(name));
        }
    }

    #[test]
    fn periods_that_a_translation_leaves_to_the_original_are_told_in_its_language() {
        let original = "---\ntitle: A street\nsummary: A street.\ncities: [malmo]\n\
            challenges: [housing-homelessness]\nquestion: At once?\nperiod: 2016 to 2019\n\
            evidence_level: self-reported\nstage: concluded\nprogress: {state: not-assessed}\n\
            transfer_notes: [Terraces only]\nauthors: [Ada]\n\
            sources:\n  - {publisher: Malmö, kind: official}\nupdated: 2026-01-01\n---\n";
        let files = [
            ("case-studies/a-street.md", original),
            ("case-studies/a-street.es.md", "---\ntitle: Una calle\n---\n"),
        ];
        let site = small_site("en, es", &files);
        let period = |lang: &str| edition(&site, lang).case_studies[0].record.period.clone();
        assert_eq!((period("en").as_str(), period("es").as_str()), ("2016 to 2019", "2016-2019"));
    }
}

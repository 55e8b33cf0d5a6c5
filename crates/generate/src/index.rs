//! The search index over everything that lists show.

use crate::{
    catalog::{Catalog, Item, listed, sorting_key},
    facets,
    search_files::SearchFiles,
};
use atlas_locale::Words;
use atlas_model::{Body, Cited, Common, FACETS, Initiative, SORTS, Value};
use atlas_search::{
    BuildError, Builder, Document, Entry, Field, Kept, Schema, Split, Synonym, Vocabulary,
};
use rayon::prelude::*;

/// What is searched, and how much a word there counts. A title says what a record is; the one
/// sentence that states it, and the place, nearly as much; the article is where a word may stand
/// by chance. What a record says in other languages finds it, and no more.
const FIELDS: [(&str, f32); 7] = [
    ("title", 8.0),
    ("statement", 4.0),
    ("place", 4.0),
    ("tags", 3.0),
    ("summary", 3.0),
    ("body", 1.0),
    ("translations", 0.5),
];

/// How many records' texts are in memory at a time.
const AT_A_TIME: usize = 2048;

/// Builds the index of a catalogue. What the one before left is taken, and what this one leaves is
/// put there.
pub(crate) fn build(
    catalog: &Catalog<'_>,
    mut kept: Option<&mut Kept>,
) -> Result<SearchFiles, BuildError> {
    let schema = Schema {
        fields: FIELDS.map(|(name, weight)| Field::new(name, weight)).into(),
        facets: FACETS.iter().map(|facet| facet.key.to_owned()).collect(),
        sorts: SORTS.iter().filter_map(|sort| sort.by).map(str::to_owned).collect(),
    };
    let items = catalog.items_own_first();
    let own = items.iter().take_while(|item| catalog.is_own(item.common())).count();
    let mut by_title: Vec<usize> = (0..items.len()).collect();
    by_title.sort_by_cached_key(|place| sorting_key(&items[*place].common().title));
    let mut ranks = vec![0; items.len()];
    for (rank, place) in by_title.into_iter().enumerate() {
        ranks[place] = i64::try_from(rank).unwrap_or(i64::MAX);
    }
    let vocabulary = vocabulary(catalog, own);
    let mut builder = match &mut kept {
        Some(kept) => Builder::again(schema, vocabulary, std::mem::take(*kept))?,
        None => Builder::new(schema, vocabulary)?,
    };
    let items: Vec<(Item<'_>, i64)> = items.into_iter().zip(ranks).collect();
    for items in items.chunks(AT_A_TIME) {
        let documents: Vec<Document> =
            items.par_iter().map(|(item, rank)| document(catalog, *item, *rank)).collect();
        builder.add(&documents)?;
    }
    // In a large catalogue the values of facets that stand closed wait until they are opened.
    let open = FACETS.iter().filter(|facet| facet.open).map(|facet| facet.key.to_owned());
    let split = Split { facets: open.collect(), ..Split::default() };
    let files = match kept {
        Some(kept) => {
            let (files, left) = builder.files_and_kept(&split)?;
            *kept = left;
            files
        }
        None => builder.files(&split)?,
    };
    Ok(SearchFiles::new(files))
}

/// What is sought by other names, and what is suggested by name.
fn vocabulary(catalog: &Catalog<'_>, own: usize) -> Vocabulary {
    let challenges = &catalog.site.vocabularies.challenges;
    let synonyms = challenges.iter().flat_map(|challenge| {
        let named = |term: &String| Synonym::value(term, "challenge", challenge.id.as_str());
        challenge.sub_terms.iter().map(named)
    });
    let href = |path: &str| catalog.site.settings.href(path);
    let entries = challenges.iter().map(|challenge| {
        let path = format!("challenges/{}/", challenge.id);
        Entry::new("challenge", &challenge.label, href(&path))
    });
    let cities = listed(&catalog.site.cities).map(|entry| {
        let city = &entry.record;
        Entry::new("city", &city.name, href(&format!("cities/{}/", city.common.id)))
    });
    Vocabulary {
        language: catalog.language().to_owned(),
        own: u32::try_from(own).unwrap_or(u32::MAX),
        synonyms: synonyms.collect(),
        entries: entries.chain(cities).collect(),
    }
}

fn document(catalog: &Catalog<'_>, item: Item<'_>, rank: i64) -> Document {
    let card = catalog.card_of(item);
    let common = item.common();
    let target_year = card.target_year.map(i64::from);
    let updated = common.updated.map(|day| day.sort_key());
    let values_of = |key: &str| facets::values(catalog, item, key).into_iter();
    Document {
        fields: vec![
            common.title.clone(),
            statement(item),
            places(catalog, item),
            values_of("challenge")
                .map(|(_, label)| label)
                .chain(common.tags.clone())
                .collect::<Vec<_>>()
                .join(" · "),
            common.summary.clone().unwrap_or_default(),
            words(catalog, item),
            translations(catalog, item),
        ],
        facets: FACETS
            .iter()
            .map(|facet| values_of(facet.key).map(|(value, _)| value).collect())
            .collect(),
        sorts: SORTS
            .iter()
            .filter_map(|sort| sort.by)
            .map(|by| match by {
                "title" => Some(rank),
                "target" => target_year,
                _ => updated,
            })
            .collect(),
        stored: serde_json::to_string(&card).expect("a card has string keys alone"),
    }
}

fn statement(item: Item<'_>) -> String {
    match item {
        Item::Mission(entry) => entry.record.statement.clone(),
        Item::CaseStudy(entry) => entry.record.question.clone(),
        Item::Insight(entry) => entry.record.claim.clone(),
    }
}

fn places(catalog: &Catalog<'_>, item: Item<'_>) -> String {
    let cities = item.cities().into_iter().filter_map(|id| catalog.city(id));
    let names = cities.flat_map(|city| {
        let local = city.name_local.as_deref().unwrap_or_default();
        [city.name.as_str(), local, city.country_name.as_str()]
    });
    names.collect::<Vec<_>>().join(" ")
}

/// The facets whose values readers ask for by name: how a record went about it.
const MEANS: [&str; 3] = ["governance", "instrument", "method"];

/// The article, and what the record's fields say in words.
fn words(catalog: &Catalog<'_>, item: Item<'_>) -> String {
    let mut text = Text { words: &catalog.words, lines: String::new() };
    for (_, label) in MEANS.iter().flat_map(|key| facets::values(catalog, item, key)) {
        text.add([label.as_str()]);
    }
    text.record(item);
    text.lines
}

/// What it says in the other languages that it is written in.
fn translations(catalog: &Catalog<'_>, item: Item<'_>) -> String {
    let mut text = Text { words: &catalog.words, lines: String::new() };
    for item in item.translations() {
        text.add([item.common().title.as_str(), &statement(item)]);
        text.add(item.common().summary.as_deref());
        text.record(item);
    }
    text.lines
}

/// Words, gathered line by line.
struct Text<'w> {
    /// What numbers are written in.
    words: &'w Words,
    lines: String,
}

impl Text<'_> {
    fn add<'t>(&mut self, lines: impl IntoIterator<Item = &'t str>) {
        for line in lines {
            self.lines.push_str(line);
            self.lines.push('\n');
        }
    }

    /// The article, and what the record's own fields say.
    fn record(&mut self, item: Item<'_>) {
        match item {
            Item::Mission(entry) => {
                let mission = &entry.record;
                self.article(&entry.body, &mission.common);
                self.initiative(&mission.initiative);
                self.cited([
                    &mission.enablers,
                    &mission.barriers,
                    &mission.lessons,
                    &mission.transfer_notes,
                ]);
                for used in &mission.governance {
                    self.add(used.note.as_deref());
                }
                for project in &mission.projects {
                    self.add([project.title.as_str()]);
                    self.add(project.summary.as_deref());
                }
            }
            Item::CaseStudy(entry) => {
                let case = &entry.record;
                self.article(&entry.body, &case.common);
                self.initiative(&case.initiative);
                self.cited([&case.enablers, &case.barriers, &case.lessons, &case.transfer_notes]);
            }
            Item::Insight(entry) => {
                self.article(&entry.body, &entry.record.common);
                self.add([entry.record.limits.as_str()]);
            }
        }
    }

    fn article(&mut self, body: &Body, common: &Common) {
        self.add([body.text.as_str()]);
        for fact in &common.facts {
            self.add([fact.label.as_str()]);
            match &fact.value {
                Value::Number(number) => self.add([self.words.number(*number).as_str()]),
                Value::Text(text) => self.add([text.as_str()]),
            }
        }
    }

    fn initiative(&mut self, initiative: &Initiative) {
        let partners = initiative.partners.iter().map(|partner| &partner.party);
        self.add(initiative.lead.iter().chain(partners).map(|party| party.name.as_str()));
        self.add(initiative.milestones.iter().map(|milestone| milestone.title.as_str()));
        self.add(initiative.indicators.iter().map(|indicator| indicator.name.as_str()));
        self.add(initiative.target.iter().map(|target| target.outcome.as_str()));
        self.add(initiative.instruments.iter().filter_map(|used| used.note.as_deref()));
    }

    fn cited<const N: usize>(&mut self, lists: [&Vec<Cited>; N]) {
        self.add(lists.into_iter().flatten().map(|cited| cited.text.as_str()));
    }
}

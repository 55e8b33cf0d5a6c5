//! What a record has several of, a row for each.

use super::{
    cell::{Cell, id},
    columns::Columns,
    dataset::{About, Dataset},
};
use crate::catalog::{Catalog, Item};
use atlas_locale::{Message, said::data};
use atlas_model::{
    Citation, Cited, Common, Criterion, Fact, Funding, Indicator, Initiative, Kind, Milestone,
    Observation, Partner, RecordKey, Source, open_data::Format,
};

/// Something of a record.
struct Of<'a, T> {
    kind: Kind,
    common: &'a Common,
    it: T,
}

pub(super) fn all<'a>(catalog: &'a Catalog<'a>) -> Vec<Dataset<'a>> {
    vec![
        milestones(catalog),
        indicators(catalog),
        partners(catalog),
        funding(catalog),
        criteria(catalog),
        texts(catalog),
        facts(catalog),
        sources(catalog),
    ]
}

fn milestones<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<&'a Milestone>(catalog)
        .with("date", data::date(), |row| Cell::from(row.it.date))
        .with("milestone", data::milestone(), |row| Cell::from(&row.it.title))
        .with("kind", data::kind_of_milestone(), |row| id(row.it.kind))
        .with("state", data::state(), |row| id(row.it.state))
        .cited(|row| &row.it.citation);
    let about = about("milestones", data::title_of_milestones(), data::rows_of_milestones());
    Dataset::new(about, columns, || of_initiatives(catalog, |initiative| &initiative.milestones))
}

fn indicators<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<(&'a Indicator, &'a Observation)>(catalog)
        .with("indicator", data::indicator(), |row| Cell::from(&row.it.0.name))
        .with("unit", data::unit(), |row| Cell::from(&row.it.0.unit))
        .with("polarity", data::polarity(), |row| id(row.it.0.polarity))
        .with("method", data::method(), |row| Cell::from(row.it.0.method.as_ref()))
        .with("baseline", data::baseline(), |row| Cell::from(row.it.0.baseline.as_ref()))
        .with("target", data::target(), |row| Cell::from(row.it.0.target.as_ref()))
        .with("period", data::period(), |row| Cell::from(&row.it.1.period))
        .with("value", data::value(), |row| Cell::from(&row.it.1.value))
        .with("basis", data::basis(), |row| Cell::from(row.it.1.basis.map(id)))
        .cited(|row| &row.it.1.citation);
    let about = about("indicators", data::title_of_indicators(), data::rows_of_indicators());
    Dataset::new(about, columns, || {
        of_initiatives(catalog, |initiative| &initiative.indicators).flat_map(|row| {
            let Of { kind, common, it } = row;
            it.observations.iter().map(move |seen| Of { kind, common, it: (it, seen) })
        })
    })
}

fn partners<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<&'a Partner>(catalog)
        .with("partner", data::partner(), |row| Cell::from(&row.it.party.name))
        .with("organisation", data::organisation(), |row| {
            Cell::from(row.it.party.organisation.as_ref())
        })
        .with("kind", data::kind_of_partner(), |row| Cell::from(row.it.party.kind.map(id)))
        .with("part", data::part(), |row| Cell::from(row.it.party.kind.map(|kind| id(kind.part()))))
        .with("count", data::count(), |row| Cell::from(row.it.party.count))
        .with("role", data::role(), |row| Cell::from(row.it.role.map(id)))
        .with("note", data::note_of_partner(), |row| Cell::from(row.it.note.as_ref()))
        .cited(|row| &row.it.citation);
    let about = about("partners", data::title_of_partners(), data::rows_of_partners());
    Dataset::new(about, columns, || of_initiatives(catalog, |initiative| &initiative.partners))
}

fn funding<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<&'a Funding>(catalog)
        .with("amount", data::amount(), |row| Cell::from(row.it.amount.amount))
        .with("currency", data::currency(), |row| Cell::from(&row.it.amount.currency))
        .with("period", data::period(), |row| Cell::from(row.it.period.as_ref()))
        .with("funder", data::funder(), |row| Cell::from(row.it.funder.as_ref()))
        .with("kind", data::kind_of_funding(), |row| Cell::from(row.it.kind.map(id)))
        .with("note", data::note(), |row| Cell::from(row.it.note.as_ref()))
        .cited(|row| &row.it.citation);
    let about = about("funding", data::title_of_funding(), data::rows_of_funding());
    Dataset::new(about, columns, || of_initiatives(catalog, |initiative| &initiative.funding))
}

fn criteria<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<(&'static str, &'a Criterion)>(catalog)
        .with("criterion", data::criterion(), |row| Cell::from(row.it.0))
        .with("rating", data::rating(), |row| id(row.it.1.rating))
        .with("why", data::why(), |row| Cell::from(row.it.1.why.as_ref()))
        .cited(|row| &row.it.1.citation);
    let about = about("criteria", data::title_of_criteria(), data::rows_of_criteria());
    Dataset::new(about, columns, || {
        records(catalog).flat_map(|(kind, item)| {
            let entries = match item {
                Item::Mission(entry) => entry.record.criteria.by_name(),
                _ => Vec::new(),
            };
            entries.into_iter().map(move |it| Of { kind, common: item.common(), it })
        })
    })
}

fn texts<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<(&'static str, &'a Cited)>(catalog)
        .with("about", data::about(), |row| Cell::from(row.it.0))
        .with("text", data::text(), |row| Cell::from(&row.it.1.text))
        .cited(|row| &row.it.1.citation);
    let about = about("texts", data::title_of_texts(), data::rows_of_texts());
    Dataset::new(about, columns, || {
        records(catalog).flat_map(|(kind, item)| {
            short_texts(item).into_iter().map(move |it| Of { kind, common: item.common(), it })
        })
    })
}

/// The short texts of a record, each under its field's name.
fn short_texts(item: Item<'_>) -> Vec<(&'static str, &Cited)> {
    let named = ["enablers", "barriers", "lessons", "transfer_notes"];
    match item {
        Item::Mission(entry) => {
            let mission = &entry.record;
            let lists =
                [&mission.enablers, &mission.barriers, &mission.lessons, &mission.transfer_notes];
            let own = mission.roar.by_name().into_iter().chain(mission.capabilities.by_name());
            own.chain(under(named, lists)).collect()
        }
        Item::CaseStudy(entry) => {
            let case = &entry.record;
            under(named, [&case.enablers, &case.barriers, &case.lessons, &case.transfer_notes])
                .collect()
        }
        Item::Insight(_) => Vec::new(),
    }
}

fn under<'a, const N: usize>(
    names: [&'static str; N],
    lists: [&'a Vec<Cited>; N],
) -> impl Iterator<Item = (&'static str, &'a Cited)> {
    names
        .into_iter()
        .zip(lists)
        .flat_map(|(name, list)| list.iter().map(move |cited| (name, cited)))
}

fn facts<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<&'a Fact>(catalog)
        .with("label", data::label_of_fact(), |row| Cell::from(&row.it.label))
        .with("value", data::value_of_fact(), |row| Cell::from(&row.it.value))
        .with("as_of", data::as_of(), |row| Cell::from(row.it.as_of))
        .cited(|row| &row.it.citation);
    let about = about("facts", data::title_of_facts(), data::rows_of_facts());
    Dataset::new(about, columns, || {
        records(catalog).flat_map(|(kind, item)| {
            let common = item.common();
            common.facts.iter().map(move |it| Of { kind, common, it })
        })
    })
}

fn sources<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<&'a Source>(catalog)
        .with("source", data::source(), |row| Cell::from(row.it.id.as_ref()))
        .with("publisher", data::publisher(), |row| Cell::from(&row.it.publisher))
        .with("source_title", data::source_title(), |row| Cell::from(row.it.title.as_ref()))
        .with("source_url", data::source_url(), |row| Cell::from(row.it.url.as_ref()))
        .with("published", data::published(), |row| Cell::from(row.it.published))
        .with("accessed", data::accessed(), |row| Cell::from(row.it.accessed))
        .with("kind", data::kind_of_source(), |row| id(row.it.kind))
        .with("grade", data::grade_of_source(), |row| id(row.it.grade));
    let about = about("sources", data::title_of_sources(), data::rows_of_sources());
    Dataset::new(about, columns, || {
        records(catalog).flat_map(|(kind, item)| {
            let common = item.common();
            common.sources.iter().map(move |it| Of { kind, common, it })
        })
    })
}

fn about(name: &'static str, title: Message, rows: Message) -> About {
    About { name, title, rows, formats: &[Format::Csv] }
}

/// The columns that say what a row is of.
fn of<'a, T>(catalog: &'a Catalog<'a>) -> Columns<'a, Of<'a, T>> {
    Columns::new()
        .with("record_kind", data::record_kind(), |row: &Of<'a, T>| id(row.kind))
        .with("record", data::record(), |row| Cell::from(&row.common.id))
        .with("url", data::url(), |row| {
            let key = RecordKey::new(row.kind, row.common.id.clone());
            Cell::from(catalog.site.settings.address(&key.path()))
        })
}

impl<'a, T: 'a> Columns<'a, T> {
    /// What a row rests on.
    fn cited(self, citation: fn(&T) -> &Citation) -> Self {
        self.with("sources", data::sources(), move |row| citation(row).sources.iter().collect())
            .with("grade", data::grade(), move |row| Cell::from(citation(row).grade.map(id)))
    }
}

/// All records that are listed and published.
fn records<'a>(catalog: &'a Catalog<'a>) -> impl Iterator<Item = (Kind, Item<'a>)> {
    catalog.published().map(|item| (item.kind(), item))
}

/// What the listed missions and case studies have in a list.
fn of_initiatives<'a, T: 'a>(
    catalog: &'a Catalog<'a>,
    list: fn(&Initiative) -> &Vec<T>,
) -> impl Iterator<Item = Of<'a, &'a T>> {
    records(catalog).flat_map(move |(kind, item)| {
        let initiative: Option<&'a Initiative> = match item {
            Item::Mission(entry) => Some(&entry.record.initiative),
            Item::CaseStudy(entry) => Some(&entry.record.initiative),
            Item::Insight(_) => None,
        };
        let common = item.common();
        initiative.into_iter().flat_map(list).map(move |it| Of { kind, common, it })
    })
}

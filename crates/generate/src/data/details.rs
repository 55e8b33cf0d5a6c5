//! What a record has several of, a row for each.

use super::{
    cell::{Cell, id},
    columns::Columns,
    dataset::{About, Dataset},
};
use crate::catalog::{Catalog, Item};
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
        .with("date", "When (EDTF).", |row| Cell::from(row.it.date))
        .with("milestone", "What happened, or is to happen.", |row| Cell::from(&row.it.title))
        .with("kind", "What kind of milestone.", |row| id(row.it.kind))
        .with("state", "done, planned or missed.", |row| id(row.it.state))
        .cited(|row| &row.it.citation);
    let about = about("milestones", "Milestones", "A milestone of a mission or case study.");
    Dataset::new(about, columns, || of_initiatives(catalog, |initiative| &initiative.milestones))
}

fn indicators<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<(&'a Indicator, &'a Observation)>(catalog)
        .with("indicator", "What is measured.", |row| Cell::from(&row.it.0.name))
        .with("unit", "In what unit.", |row| Cell::from(&row.it.0.unit))
        .with("polarity", "Which way is better.", |row| id(row.it.0.polarity))
        .with("method", "How it is measured.", |row| Cell::from(row.it.0.method.as_ref()))
        .with("baseline", "What it is measured against.", |row| {
            Cell::from(row.it.0.baseline.as_ref())
        })
        .with("target", "What it should reach.", |row| Cell::from(row.it.0.target.as_ref()))
        .with("period", "For which time.", |row| Cell::from(&row.it.1.period))
        .with("value", "What was observed.", |row| Cell::from(&row.it.1.value))
        .with("basis", "What that rests on.", |row| Cell::from(row.it.1.basis.map(id)))
        .cited(|row| &row.it.1.citation);
    let about = about("indicators", "Indicators", "One observation of an indicator.");
    Dataset::new(about, columns, || {
        of_initiatives(catalog, |initiative| &initiative.indicators).flat_map(|row| {
            let Of { kind, common, it } = row;
            it.observations.iter().map(move |seen| Of { kind, common, it: (it, seen) })
        })
    })
}

fn partners<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<&'a Partner>(catalog)
        .with("partner", "Who takes part besides the lead.", |row| Cell::from(&row.it.party.name))
        .with("organisation", "The id of its own record.", |row| {
            Cell::from(row.it.party.organisation.as_ref())
        })
        .with("kind", "What kind of organisation.", |row| Cell::from(row.it.party.kind.map(id)))
        .with("part", "Its part in the ecosystem, derived from that.", |row| {
            Cell::from(row.it.party.kind.map(|kind| id(kind.part())))
        })
        .with("count", "How many, where it is a group.", |row| Cell::from(row.it.party.count))
        .with("role", "What it does.", |row| Cell::from(row.it.role.map(id)))
        .with("note", "In which words.", |row| Cell::from(row.it.note.as_ref()))
        .cited(|row| &row.it.citation);
    let about = about("partners", "Partners", "A partner in a mission or case study.");
    Dataset::new(about, columns, || of_initiatives(catalog, |initiative| &initiative.partners))
}

fn funding<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<&'a Funding>(catalog)
        .with("amount", "How much. Sums in different currencies cannot be added.", |row| {
            Cell::from(row.it.amount.amount)
        })
        .with("currency", "In which currency (ISO 4217).", |row| {
            Cell::from(&row.it.amount.currency)
        })
        .with("period", "For which time.", |row| Cell::from(row.it.period.as_ref()))
        .with("funder", "From whom.", |row| Cell::from(row.it.funder.as_ref()))
        .with("kind", "What kind of money.", |row| Cell::from(row.it.kind.map(id)))
        .with("note", "What one must know besides.", |row| Cell::from(row.it.note.as_ref()))
        .cited(|row| &row.it.citation);
    let about = about("funding", "Funding", "A sum recorded for a mission or case study.");
    Dataset::new(about, columns, || of_initiatives(catalog, |initiative| &initiative.funding))
}

fn criteria<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<(&'static str, &'a Criterion)>(catalog)
        .with("criterion", "Which of the five criteria of a mission.", |row| Cell::from(row.it.0))
        .with("rating", "met, partly, not-met or not-assessed.", |row| id(row.it.1.rating))
        .with("why", "Why.", |row| Cell::from(row.it.1.why.as_ref()))
        .cited(|row| &row.it.1.citation);
    let about = about("criteria", "Criteria", "How a mission meets one of the five criteria.");
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
        .with(
            "about",
            "A part of ROAR, a capability, or: enablers, barriers, lessons, transfer_notes.",
            |row| Cell::from(row.it.0),
        )
        .with("text", "What is said.", |row| Cell::from(&row.it.1.text))
        .cited(|row| &row.it.1.citation);
    let about = about("texts", "Short texts", "A short text of a mission or case study.");
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
        .with("label", "What it is about.", |row| Cell::from(&row.it.label))
        .with("value", "What is known.", |row| Cell::from(&row.it.value))
        .with("as_of", "When it held (EDTF).", |row| Cell::from(row.it.as_of))
        .cited(|row| &row.it.citation);
    let about = about("facts", "Facts", "Something known that has no column of its own.");
    Dataset::new(about, columns, || {
        records(catalog).flat_map(|(kind, item)| {
            let common = item.common();
            common.facts.iter().map(move |it| Of { kind, common, it })
        })
    })
}

fn sources<'a>(catalog: &'a Catalog<'a>) -> Dataset<'a> {
    let columns = of::<&'a Source>(catalog)
        .with("source", "The id by which the record's other rows cite it.", |row| {
            Cell::from(row.it.id.as_ref())
        })
        .with("publisher", "Who published it.", |row| Cell::from(&row.it.publisher))
        .with("source_title", "Its title.", |row| Cell::from(row.it.title.as_ref()))
        .with("source_url", "Where it can be read.", |row| Cell::from(row.it.url.as_ref()))
        .with("published", "When it was published (EDTF).", |row| Cell::from(row.it.published))
        .with("accessed", "When it was last read (EDTF).", |row| Cell::from(row.it.accessed))
        .with("kind", "What kind of publication it is.", |row| id(row.it.kind))
        .with("grade", "A: primary or official. B: second-hand.", |row| id(row.it.grade));
    let about = about("sources", "Sources", "A source of a mission, case study or insight.");
    Dataset::new(about, columns, || {
        records(catalog).flat_map(|(kind, item)| {
            let common = item.common();
            common.sources.iter().map(move |it| Of { kind, common, it })
        })
    })
}

fn about(name: &'static str, title: &'static str, rows: &'static str) -> About {
    About { name, title, rows, formats: &[Format::Csv] }
}

/// The columns that say what a row is of.
fn of<'a, T>(catalog: &'a Catalog<'a>) -> Columns<'a, Of<'a, T>> {
    Columns::new()
        .with("record_kind", "What kind of record it is of.", |row: &Of<'a, T>| id(row.kind))
        .with("record", "The record's id.", |row| Cell::from(&row.common.id))
        .with("url", "The address of its page.", |row| {
            let key = RecordKey::new(row.kind, row.common.id.clone());
            Cell::from(catalog.site.settings.address(&key.path()))
        })
}

impl<'a, T: 'a> Columns<'a, T> {
    /// What a row rests on.
    fn cited(self, citation: fn(&T) -> &Citation) -> Self {
        self.with("sources", "The ids of the record's sources that say so.", move |row| {
            citation(row).sources.iter().collect()
        })
        .with(
            "grade",
            "A: from a primary or official source. B: second-hand.",
            move |row| Cell::from(citation(row).grade.map(id)),
        )
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

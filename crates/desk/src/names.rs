use atlas_model::{
    Kind, RecordKey, Site,
    desk::{Answer, Draft},
};

/// The records of a site that have a file, with their titles.
pub(crate) fn records(site: &Site) -> Vec<(RecordKey, &str)> {
    let mut records = Vec::new();
    macro_rules! add {
        ($($kind:ident $list:ident),+) => {$(
            records.extend(site.$list.iter().map(|entry| {
                let common = &entry.record.common;
                (RecordKey::new(Kind::$kind, common.id.clone()), common.title.as_str())
            }));
        )+};
    }
    add!(
        Mission missions, CaseStudy case_studies, Insight insights, City cities,
        Collection collections, Project projects, Organisation organisations, Page pages
    );
    records
}

/// The words of a draft that may name a record: `camden`, `city/camden`.
pub(crate) fn named(draft: &Draft) -> Vec<&str> {
    let mut named = Vec::new();
    draft.fields.iter().for_each(|(_, answer)| add(answer, &mut named));
    for link in draft.body.split("](").skip(1) {
        named.extend(link.split([')', '#', ' ']).next());
    }
    named.retain(|word| !word.is_empty() && word.len() < 100);
    named
}

fn add<'d>(answer: &'d Answer, named: &mut Vec<&'d str>) {
    match answer {
        Answer::Text(text) => named.push(text.trim()),
        Answer::List(items) => items.iter().for_each(|item| add(item, named)),
        Answer::Table(entries) => entries.iter().for_each(|(_, answer)| add(answer, named)),
    }
}

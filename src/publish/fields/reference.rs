//! Fields that name other records: one types a few letters of the title or id, and chooses.

use super::{Around, frame::Ties, plain::typed};
use crate::publish::work::Edit;
use atlas_model::{Kind, Term, desk::Answer};
use yew::prelude::*;

/// The most records that are suggested at a time.
const SUGGESTED: usize = 12;

/// The records of some kinds.
type Records = [(Kind, String, String)];

/// The id of a record of one of these kinds.
pub fn reference(
    kinds: &[Kind],
    ties: Ties,
    way: &[String],
    value: String,
    around: &Around,
) -> Html {
    combobox(kinds, ties, way, value, around)
}

/// The id of an organisation, or the name of one that has no file.
pub fn organisation(ties: Ties, way: &[String], value: String, around: &Around) -> Html {
    combobox(&[Kind::Organisation], ties, way, value, around)
}

fn combobox(kinds: &[Kind], ties: Ties, way: &[String], value: String, around: &Around) -> Html {
    let list = format!("{}-list", ties.id);
    let title = title_of(&around.desk.records, kinds, &value).map(str::to_owned);
    let suggested = suggestions(&around.desk.records, kinds, &value);
    let oninput = typed(way, around.put);
    // Who types a title in full means its record.
    let meant = named(&around.desk.records, kinds, &value);
    let onchange = {
        let (way, put) = (way.to_vec(), around.put.clone());
        Callback::from(move |_: Event| {
            if let Some(id) = &meant {
                put.emit(Edit::Put(way.clone(), Answer::Text(id.clone())));
            }
        })
    };
    html! {
        <>
            <input id={ties.id} class="field__line" type="text" list={list.clone()} {value}
                {oninput} {onchange} autocomplete="off" spellcheck="false"
                aria-describedby={ties.described_by} aria-invalid={ties.invalid} />
            <datalist id={list}>
                { for suggested.into_iter().map(|(id, title)| html! {
                    <option key={id.clone()} value={id}>{title}</option>
                }) }
            </datalist>
            if let Some(title) = title { <p class="field__named">{title}</p> }
        </>
    }
}

/// The title of the record that an id names.
fn title_of<'a>(records: &'a Records, kinds: &[Kind], id: &str) -> Option<&'a str> {
    let (kind, id) = match id.split_once('/') {
        Some((kind, id)) => (Kind::from_id(kind), id),
        None => (None, id),
    };
    let named = |(known, known_id, _): &&(Kind, String, String)| {
        known_id == id && kind.map_or(kinds.contains(known), |kind| kind == *known)
    };
    records.iter().find(named).map(|(.., title)| title.as_str())
}

/// The id of the one record that has this title.
fn named(records: &Records, kinds: &[Kind], title: &str) -> Option<String> {
    let wanted = title.trim().to_lowercase();
    let mut fits = records
        .iter()
        .filter(|(kind, _, title)| kinds.contains(kind) && title.to_lowercase() == wanted);
    let found = fits.next()?;
    fits.next().is_none().then(|| written(records, kinds, found))
}

/// How a field names a record: by its id, and by its kind where two kinds have the id.
fn written(records: &Records, kinds: &[Kind], record: &(Kind, String, String)) -> String {
    let (kind, id, _) = record;
    let others = records
        .iter()
        .filter(|(known, known_id, _)| kinds.contains(known) && known_id == id && known != kind);
    if others.count() > 0 { format!("{}/{id}", kind.id()) } else { id.clone() }
}

/// The records to suggest for what is typed so far, as a field names them.
fn suggestions(records: &Records, kinds: &[Kind], typed: &str) -> Vec<(String, String)> {
    let found = records_like(records, kinds, typed).into_iter();
    found.map(|record| (written(records, kinds, record), record.2.clone())).collect()
}

/// The records of some kinds that are like what is typed so far: those whose title or id begins
/// with it come first.
pub fn records_like<'a>(
    records: &'a Records,
    kinds: &[Kind],
    typed: &str,
) -> Vec<&'a (Kind, String, String)> {
    let wanted = typed.trim().to_lowercase();
    let of_kinds = || records.iter().filter(|(kind, ..)| kinds.contains(kind));
    let begins = |(_, id, title): &&(Kind, String, String)| {
        id.starts_with(&wanted) || title.to_lowercase().starts_with(&wanted)
    };
    let holds = |record: &&(Kind, String, String)| {
        !begins(record) && (record.1.contains(&wanted) || record.2.to_lowercase().contains(&wanted))
    };
    of_kinds().filter(begins).chain(of_kinds().filter(holds)).take(SUGGESTED).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records() -> Vec<(Kind, String, String)> {
        [
            (Kind::City, "camden", "London Borough of Camden"),
            (Kind::City, "barcelona", "Barcelona"),
            (Kind::Mission, "camden", "Food for all"),
            (Kind::Mission, "cam-bikes", "Bikes"),
        ]
        .map(|(kind, id, title)| (kind, id.to_owned(), title.to_owned()))
        .into()
    }

    #[test]
    fn records_are_found_by_title_and_id_and_named_without_doubt() {
        let check = |kinds: &[Kind], typed: &str, expected: &[&str]| {
            let found = suggestions(&records(), kinds, typed);
            assert_eq!(found.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), expected);
        };
        check(&[Kind::City], "borough", &["camden"]);
        check(&[Kind::City], "BAR", &["barcelona"]);
        check(&[Kind::Mission], "cam", &["camden", "cam-bikes"]);
        check(&[Kind::City, Kind::Mission], "camd", &["city/camden", "mission/camden"]);
        check(&[Kind::City], "paris", &[]);
    }

    #[test]
    fn a_title_in_full_means_its_record() {
        let records = records();
        let city = [Kind::City];
        assert_eq!(named(&records, &city, "london borough of camden "), Some("camden".to_owned()));
        assert_eq!(named(&records, &city, "camden"), None);
        assert_eq!(title_of(&records, &city, "camden"), Some("London Borough of Camden"));
        let both = [Kind::City, Kind::Mission];
        assert_eq!(title_of(&records, &both, "mission/camden"), Some("Food for all"));
    }
}

use super::{
    city::{country_code, wikidata},
    references::one_of,
};
use crate::decode::{
    Table,
    fields::{term, text, web_address},
};
use atlas_model::{Common, Kind, Organisation};

/// Reads an organisation. Required fields come last, so that the lack of one keeps no other from
/// being checked.
pub(crate) fn organisation(table: &Table<'_>, common: Option<Common>) -> Option<Organisation> {
    let name = table.required("name", text(90));
    let kind = table.required("kind", term);
    Some(Organisation {
        city: table.optional("city", one_of(Kind::City)),
        country: table.optional("country", country_code).map(|country| country.code.to_owned()),
        url: table.optional("url", web_address),
        ror: table.optional("ror", text(60)),
        wikidata: table.optional("wikidata", wikidata),
        common: common?,
        name: name?,
        kind: kind?,
    })
}

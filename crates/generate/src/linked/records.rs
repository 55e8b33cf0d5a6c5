//! Missions, what is told of them, and what gathers them.

use super::addresses::{Addresses, licence};
use atlas_model::{
    Common, Partner, Party, RecordKey, Role, Slug,
    page::{
        Author, CaseStudyPage, CollectionPage, InsightPage, MissionPage, Names, ProjectPage,
        Reference,
    },
};
use serde_json::{Value, json};

pub(super) fn mission(shown: &MissionPage, at: &Addresses<'_>) -> Value {
    let MissionPage { mission, names, .. } = shown;
    let run = &mission.initiative;
    let cities = std::iter::once(&mission.city).chain(&mission.also_cities);
    let funders = run.partners.iter().filter(|partner| partner.role == Some(Role::Funder));
    json!({
        "@type": "Project",
        "description": mission.statement,
        "foundingDate": run.started.map(|date| date.to_string()).filter(|date| is_sure(date)),
        "parentOrganization": run.lead.as_ref().map(organisation),
        "areaServed": places(cities, names, at),
        "knowsAbout": terms(&mission.challenges, names, at),
        "funder": funders.map(|Partner { party, .. }| organisation(party)).collect::<Vec<_>>(),
    })
}

pub(super) fn project(shown: &ProjectPage, at: &Addresses<'_>) -> Value {
    let ProjectPage { project, names, .. } = shown;
    json!({
        "@type": "Project",
        "description": project.common.summary,
        "parentOrganization": project.lead.as_ref().map(organisation),
        "areaServed": places([&project.city], names, at),
    })
}

pub(super) fn case_study(
    shown: &CaseStudyPage,
    reference: Option<&Reference>,
    at: &Addresses<'_>,
) -> Value {
    let CaseStudyPage { case_study: case, names, .. } = shown;
    let missions =
        case.missions.iter().map(|id| RecordKey::new(atlas_model::Kind::Mission, id.clone()));
    let missions = missions.map(|key| json!({ "@id": at.page(&key.path()) }));
    let mut article = article(&case.common, reference, at);
    let about = places(&case.cities, names, at).into_iter();
    article["about"] = about.chain(terms(&case.challenges, names, at)).chain(missions).collect();
    article
}

pub(super) fn insight(
    shown: &InsightPage,
    reference: Option<&Reference>,
    at: &Addresses<'_>,
) -> Value {
    let InsightPage { insight, names, .. } = shown;
    let mut article = article(&insight.common, reference, at);
    article["mainEntity"] = json!({ "@type": "Claim", "text": insight.claim });
    article["about"] = terms(&insight.challenges, names, at).into();
    article
}

pub(super) fn collection(shown: &CollectionPage, at: &Addresses<'_>) -> Value {
    let common = &shown.collection.common;
    let members = shown.members.iter().map(|(card, _)| json!({ "@id": at.full(&card.href) }));
    json!({
        "@type": "Collection",
        "description": common.summary,
        "dateModified": common.updated.map(|day| day.to_string()),
        "license": licence(&common.licence),
        "mentions": members.collect::<Vec<_>>(),
    })
}

/// Readers of dates know no "perhaps".
fn is_sure(date: &str) -> bool {
    date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}

fn article(common: &Common, reference: Option<&Reference>, at: &Addresses<'_>) -> Value {
    let authors = reference.map(Reference::authors).unwrap_or_default();
    let publisher = reference.map(
        |reference| json!({ "@type": "Organization", "name": reference.site, "url": at.page("") }),
    );
    json!({
        "@type": "Article",
        "headline": common.title,
        "name": common.title,
        "description": common.summary,
        "datePublished": common.created.map(|day| day.to_string()),
        "dateModified": common.updated.map(|day| day.to_string()),
        "inLanguage": common.lang,
        "license": licence(&common.licence),
        "author": authors.iter().map(author).collect::<Vec<_>>(),
        "publisher": publisher,
    })
}

/// Whether a name without parts is a person's, nobody said: so neither does this.
fn author(author: &Author<'_>) -> Value {
    match author {
        Author::Person { family, given } => json!({
            "@type": "Person",
            "name": format!("{given} {family}"),
            "familyName": family,
            "givenName": given,
        }),
        Author::Named(name) => json!({ "name": name }),
    }
}

fn organisation(party: &Party) -> Value {
    json!({ "@type": "Organization", "name": party.name })
}

fn places<'i>(
    ids: impl IntoIterator<Item = &'i Slug>,
    names: &Names,
    at: &Addresses<'_>,
) -> Vec<Value> {
    let known = ids.into_iter().filter_map(|id| Some((id, names.cities.get(id)?)));
    let place = |(id, city): (&Slug, &atlas_model::page::CityName)| json!({ "@type": "City", "@id": at.page(&format!("cities/{id}/")), "name": city.name });
    known.map(place).collect()
}

fn terms(ids: &[Slug], names: &Names, at: &Addresses<'_>) -> Vec<Value> {
    let known = ids.iter().filter_map(|id| names.challenges.get(id));
    let term = |name: &atlas_model::page::ChallengeName| {
        let address = at.page(&format!("challenges/{}/", name.id));
        json!({ "@type": "DefinedTerm", "@id": address, "name": name.label })
    };
    known.map(term).collect()
}

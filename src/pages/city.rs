use crate::charts::{Located, Scene, locator, picture};
use crate::components::{
    Citations, Fact, PageHead, Row, along_the_years, also_on_record, article_body, before_reading,
    evidence, facts, figure, follow, measured, narrow_ledger, page_head, pagination, record_note,
    related, sections, sources,
};
use crate::context::Setting;
use atlas_model::{City, Term, page::CityPage};
use yew::prelude::*;

/// A city: what it may decide, and what it has set itself.
pub fn city(page: &CityPage, setting: &Setting) -> Html {
    let city = &page.city;
    let country = (city.country_name != city.name).then_some(city.country_name.as_str());
    let kind = [Some(city.level.label()), country].into_iter().flatten().collect::<Vec<_>>();
    let head = PageHead {
        kind: html! { {kind.join(" · ")} },
        title: &city.name,
        lead: city.common.summary.as_deref(),
        challenges: Vec::new(),
    };
    html! {
        <>
            { before_reading(&city.common) }
            { page_head(head, setting) }
            { facts(at_first_sight(page)) }
            <div class="record">
                <div class="record__first">
                    { figure(city.common.image.as_ref()) }
                    if page.has_body { { article_body(setting) } }
                    { sections(&along_the_years(&page.undertakings, &city.common.id, setting)) }
                    { sections(&measured(&page.undertakings)) }
                    { sections(&related(&page.groups, setting)) }
                    { pagination(&page.pages) }
                </div>
                <div class="record__aside">
                    { picture(&on_the_map(city, setting)) }
                    { about(city, page.feed.as_deref()) }
                </div>
                <div class="record__rest">
                    { sections(&also_on_record(&city.common)) }
                    { sections(&sources(&city.common.sources)) }
                    { sections(&record_note(&city.common, &[])) }
                </div>
            </div>
        </>
    }
}

/// How many people, and how many records of each kind.
fn at_first_sight(page: &CityPage) -> Vec<Fact> {
    let citations = Citations(&page.city.common.sources);
    let people = page.city.population.iter().map(|people| evidence(people, &citations));
    let people = people.map(|people| Fact::new("People", people));
    let counts = page.counts.iter().map(|(label, count)| Fact::new(label, html! { {*count} }));
    people.chain(counts).collect()
}

/// Where on its continent it lies.
fn on_the_map(city: &City, setting: &Setting) -> Scene {
    locator(&Located {
        name: &city.name,
        words: &format!("In {}, at {}.", city.region, coordinates(city)),
        at: atlas_world::place(city.latitude, city.longitude),
        land: setting.land(),
    })
}

fn about(city: &City, feed: Option<&str>) -> Html {
    let link = |href: String, text: &'static str| html! { <a {href}>{text}</a> };
    let powers: Vec<&str> = city.powers.iter().map(|power| power.label()).collect();
    let listed = |words: String| (!words.is_empty()).then(|| html! { {words} });
    let website = city.official_url.as_ref().map(|href| link(href.clone(), "Official website"));
    let item = city
        .wikidata
        .as_ref()
        .map(|item| link(format!("https://www.wikidata.org/wiki/{item}"), "Wikidata"));
    let rows = [
        Row::some("Local name", city.name_local.as_ref().map(|name| html! { {name} })),
        Row::some("Region", Some(html! { {&city.region} })),
        Row::some("Government", city.government_form.as_ref().map(|form| html! { {form} })),
        Row::some("Powers", listed(powers.join(" · "))),
        Row::some("Networks", listed(city.networks.join(" · "))),
        Row::some("Where it is", Some(html! { {coordinates(city)} })),
        Row::some("Its own pages", website),
        Row::some("Elsewhere", item),
        Row::some("What is new", feed.map(follow)),
    ];
    narrow_ledger("The place", rows.into_iter().flatten())
}

/// Latitude and longitude as people read them: `53.48° N, 2.24° W`.
fn coordinates(city: &City) -> String {
    let north = if city.latitude < 0.0 { 'S' } else { 'N' };
    let east = if city.longitude < 0.0 { 'W' } else { 'E' };
    format!("{:.2}° {north}, {:.2}° {east}", city.latitude.abs(), city.longitude.abs())
}

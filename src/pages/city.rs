use crate::components::{
    Citations, Fact, PageHead, Row, along_the_years, also_on_record, article_body, before_reading,
    evidence, facts, figure, follow, measured, narrow_ledger, page_head, pagination, record_note,
    related, sections, sources,
};
use crate::context::Setting;
use crate::{
    charts::{Located, Scene, locator, picture},
    naming,
};
use atlas_locale::{Message, Said, said::pages};
use atlas_model::{City, page::CityPage};
use yew::prelude::*;

/// A city: what it may decide, and what it has set itself.
pub fn city(page: &CityPage, setting: &Setting) -> Html {
    let city = &page.city;
    let country = (city.country_name != city.name).then_some(city.country_name.as_str());
    let level = setting.words.say(naming::term(city.level));
    let kind = [Some(level.as_str()), country].into_iter().flatten().collect::<Vec<_>>();
    let head = PageHead {
        kind: html! { {kind.join(" · ")} },
        title: &city.name,
        lead: city.common.summary.as_deref(),
        challenges: Vec::new(),
    };
    html! {
        <>
            { before_reading(&city.common, setting) }
            { page_head(head, setting) }
            { facts(at_first_sight(page, setting)) }
            <div class="record">
                <div class="record__first">
                    { figure(city.common.image.as_ref(), setting) }
                    if page.has_body { { article_body(setting) } }
                    { sections(&along_the_years(&page.undertakings, &city.common.id, setting)) }
                    { sections(&measured(&page.undertakings, setting)) }
                    { sections(&related(&page.groups, setting)) }
                    { pagination(&page.pages, setting) }
                </div>
                <div class="record__aside">
                    { picture(&on_the_map(city, setting)) }
                    { about(city, page.feed.as_deref(), setting) }
                </div>
                <div class="record__rest">
                    { sections(&also_on_record(&city.common, setting)) }
                    { sections(&sources(&city.common.sources, setting)) }
                    { sections(&record_note(&city.common, &[], setting)) }
                </div>
            </div>
        </>
    }
}

/// How many people, and how many records of each kind.
fn at_first_sight(page: &CityPage, setting: &Setting) -> Vec<Fact> {
    let citations = Citations(&page.city.common.sources, setting);
    let people = page.city.population.iter().map(|people| evidence(people, &citations));
    let label = setting.say(pages::city_people());
    let people = people.map(|people| Fact::new(&label, people));
    let counts = page
        .counts
        .iter()
        .map(|(label, count)| Fact::new(label, html! { {setting.words.number(*count)} }));
    people.chain(counts).collect()
}

/// Where on its continent it lies.
fn on_the_map(city: &City, setting: &Setting) -> Scene {
    let at = setting.words.say(coordinates(city.latitude, city.longitude));
    let located = Located {
        name: &city.name,
        words: &setting.say(pages::city_on_map(&city.region, at)),
        at: atlas_world::place(city.latitude, city.longitude),
        land: setting.land(),
    };
    locator(&located, &setting.words)
}

fn about(city: &City, feed: Option<&str>, setting: &Setting) -> Html {
    let say = |said: Message| setting.words.say(said);
    let link = |href: String, text: Message| html! { <a {href}>{say(text)}</a> };
    let powers: Vec<String> = city.powers.iter().map(|power| say(naming::term(*power))).collect();
    let text = |text: Option<&String>| text.map(|text| html! { {text} });
    let listed = |words: String| (!words.is_empty()).then(|| html! { {words} });
    let website = city.official_url.as_ref();
    let website = website.map(|href| link(href.clone(), pages::city_website_link()));
    let item = city.wikidata.as_ref().map(|item| format!("https://www.wikidata.org/wiki/{item}"));
    let item = item.map(|href| link(href, pages::city_wikidata()));
    let rows = [
        Row::some(&say(pages::city_local_name()), text(city.name_local.as_ref())),
        Row::some(&say(pages::city_region()), text(Some(&city.region))),
        Row::some(&say(pages::city_government()), text(city.government_form.as_ref())),
        Row::some(&say(pages::city_powers()), listed(powers.join(" · "))),
        Row::some(&say(pages::city_networks()), listed(city.networks.join(" · "))),
        Row::some(
            &say(pages::city_coordinates()),
            Some(html! { {setting.say(coordinates(city.latitude, city.longitude))} }),
        ),
        Row::some(&say(pages::city_website()), website),
        Row::some(&say(pages::city_elsewhere()), item),
        Row::some(&say(pages::city_feed()), feed.map(|feed| follow(feed, setting))),
    ];
    narrow_ledger(&say(pages::city_about()), rows.into_iter().flatten())
}

/// Latitude and longitude as people read them: `53.48° N, 2.24° W`.
fn coordinates(latitude: f64, longitude: f64) -> Said<'static> {
    let north = if latitude < 0.0 { "south" } else { "north" };
    let east = if longitude < 0.0 { "west" } else { "east" };
    let [latitude, longitude] =
        [latitude, longitude].map(|degrees| (degrees.abs() * 100.0).round() / 100.0);
    pages::coordinates(latitude, north, longitude, east)
}

#[cfg(test)]
mod tests {
    use super::coordinates;
    use atlas_locale::shipped;

    #[test]
    fn degrees_are_written_as_the_language_writes_numbers() {
        let check = |lang: &str, expected: &str| {
            let said = coordinates(53.4794, -2.2453);
            assert_eq!(shipped::words(lang).say(said), expected);
        };
        check("en", "53.48° N, 2.25° W");
        check("de", "53,48° N, 2,25° W");
        check("es", "53,48° N; 2,25° O");
    }
}

use crate::context::Setting;
use crate::{
    components::{challenge_index, follow, places_in_brief, results, search_line, shelf, world},
    naming,
};
use atlas_locale::{Said, Value, said::pages};
use atlas_model::{Kind, Word, page::Home};
use atlas_search::Matcher;
use yew::prelude::*;

/// The first page: what this is, and the ways in.
pub fn home(page: &Home, setting: &Setting) -> Html {
    let say = |word| naming::phrase(&page.words, word, &setting.words);
    let title = page.tagline.as_deref().unwrap_or(&setting.frame.title);
    html! {
        <>
            <header class="hero">
                <h1 class="hero__title" tabindex="-1">{title.trim_end_matches('.').to_owned()}</h1>
                <p class="hero__lead">{ extent(page, setting) }</p>
                { search_line(setting) }
            </header>
            if !page.challenges.is_empty() {
                <section class="section">
                    <h2 class="section__title">{say(Word::HomeByChallenge)}</h2>
                    { challenge_index(&page.challenges, setting) }
                </section>
            }
            if !page.missions.is_empty() {
                <section class="section">
                    <h2 class="section__title">{say(Word::HomeMissions)}</h2>
                    { results(&page.missions, &Matcher::default(), setting) }
                    <p class="section__more">
                        <a href={setting.href("missions/")}>{say(Word::HomeAllMissions)}</a>
                        { for page.feed.as_deref().map(|feed| html! { <>{" · "}{ follow(feed, setting) }</> }) }
                    </p>
                </section>
            }
            if !page.regions.is_empty() {
                <section class="section">
                    <h2 class="section__title">{say(Word::HomeByCity)}</h2>
                    { world(&page.regions, setting) }
                    { places_in_brief(&page.regions, &setting.words) }
                </section>
            }
            if !page.worth_knowing.is_empty() {
                <section class="section">
                    <h2 class="section__title">{say(Word::HomeWorthKnowing)}</h2>
                    { shelf(&page.worth_knowing, 3, setting) }
                </section>
            }
        </>
    }
}

/// How much there is, in a sentence whose parts lead to it.
fn extent(page: &Home, setting: &Setting) -> Html {
    let records = records(page, setting);
    let lead = naming::phrase(&page.words, Word::HomeLead, &setting.words);
    let cities: usize = page.regions.iter().map(|region| region.cities.len()).sum();
    if cities == 0 {
        return setting.fill(pages::home_extent(Value::Slot(0), lead), &[records]);
    }
    let said = pages::home_extent_from(page.countries, Value::Slot(0), Value::Slot(1), lead);
    let cities = counted("cities", pages::home_cities(cities), setting);
    setting.fill(said, &[records, cities])
}

/// How many records there are of each kind, as far as there are any.
fn records(page: &Home, setting: &Setting) -> Html {
    let count =
        |kind| page.counts.iter().find(|(of, _)| *of == kind).map_or(0, |(_, count)| *count);
    let kinds = [Kind::Mission, Kind::CaseStudy, Kind::Insight].map(|kind| (kind, count(kind)));
    let links = kinds.into_iter().filter(|(_, count)| *count > 0).map(|(kind, count)| {
        let said = match kind {
            Kind::Mission => pages::home_missions(count),
            Kind::CaseStudy => pages::home_case_studies(count),
            _ => pages::home_insights(count),
        };
        counted(kind.folder(), said, setting)
    });
    let links: Vec<Html> = links.collect();
    let [first, second, third] = [0, 1, 2].map(Value::Slot);
    match links.len() {
        0 | 1 => links.into_iter().collect(),
        2 => setting.fill(pages::home_two(first, second), &links),
        _ => setting.fill(pages::home_three(first, second, third), &links),
    }
}

/// A number of things, which leads to their list.
fn counted(folder: &str, said: Said<'_>, setting: &Setting) -> Html {
    html! { <a href={setting.href(&format!("{folder}/"))}>{setting.say(said)}</a> }
}

use crate::components::{
    challenge_index, follow, places_in_brief, results, search_line, shelf, world,
};
use crate::context::Setting;
use atlas_model::{Kind, Word, page::Home};
use atlas_search::Matcher;
use yew::prelude::*;

/// The first page: what this is, and the ways in.
pub fn home(page: &Home, setting: &Setting) -> Html {
    let say = |word| page.words.say(word).to_owned();
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
                        { for page.feed.as_deref().map(|feed| html! { <>{" · "}{ follow(feed) }</> }) }
                    </p>
                </section>
            }
            if !page.regions.is_empty() {
                <section class="section">
                    <h2 class="section__title">{say(Word::HomeByCity)}</h2>
                    { world(&page.regions, setting) }
                    { places_in_brief(&page.regions) }
                </section>
            }
            if !page.worth_knowing.is_empty() {
                <section class="section">
                    <h2 class="section__title">{say(Word::HomeWorthKnowing)}</h2>
                    { shelf(&page.worth_knowing, 3) }
                </section>
            }
        </>
    }
}

/// How much there is, in a sentence whose parts lead to it.
fn extent(page: &Home, setting: &Setting) -> Html {
    let count =
        |kind| page.counts.iter().find(|(of, _)| *of == kind).map_or(0, |(_, count)| *count);
    let part = |kind: Kind, one: &str, many: &str| {
        let number = count(kind);
        let words = format!("{number} {}", if number == 1 { one } else { many });
        let href = setting.href(&format!("{}/", kind.folder()));
        (number > 0).then(|| html! { <a {href}>{words}</a> })
    };
    let parts: Vec<Html> = [
        part(Kind::Mission, "mission", "missions"),
        part(Kind::CaseStudy, "case study", "case studies"),
        part(Kind::Insight, "insight", "insights"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let last = parts.len().saturating_sub(1);
    let listed = parts.into_iter().enumerate().map(|(position, part)| {
        let before = match position {
            0 => "",
            position if position == last => " and ",
            _ => ", ",
        };
        html! { <>{before}{part}</> }
    });
    let cities: usize = page.regions.iter().map(|region| region.cities.len()).sum();
    let cities = (cities > 0).then(|| {
        let words = format!("{cities} {}", if cities == 1 { "city" } else { "cities" });
        html! { <a href={setting.href("cities/")}>{words}</a> }
    });
    let countries = match page.countries {
        0 => String::new(),
        1 => " in 1 country".to_owned(),
        countries => format!(" in {countries} countries"),
    };
    html! {
        <>
            { for listed }
            if let Some(cities) = cities { {" from "}{cities}{countries} }
            {": "}{page.words.say(Word::HomeLead).to_owned()}
        </>
    }
}

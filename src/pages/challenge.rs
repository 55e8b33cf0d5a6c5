use crate::components::{
    PageHead, Row, Section, follow, goals, icon, narrow_ledger, page_head, pagination, place_index,
    related, sections,
};
use crate::context::Setting;
use atlas_locale::{
    Message, Value,
    said::{app, pages},
};
use atlas_model::page::ChallengePage;
use yew::prelude::*;

/// A challenge type: what it covers, what was set against it, and by which cities.
pub fn challenge(page: &ChallengePage, setting: &Setting) -> Html {
    let kind = html! {
        <span class={format!("challenge challenge--{}", page.name.id)}>
            { icon(&page.name.icon, setting) }<span>{setting.say(app::kind_challenge())}</span>
        </span>
    };
    let head = PageHead {
        kind,
        title: &page.name.label,
        lead: Some(&page.definition),
        challenges: Vec::new(),
    };
    let say = |said: Message| setting.words.say(said);
    let words = (!page.sub_terms.is_empty()).then(|| html! { {page.sub_terms.join(" · ")} });
    let feed = page.feed.as_deref().map(|feed| follow(feed, setting));
    let rows = [
        Row::some(&say(pages::challenge_goals()), goals(&page.sdgs, false, setting)),
        Row::some(&say(pages::challenge_sub_terms()), words),
        Row::some(&say(pages::challenge_feed()), feed),
    ];
    let cities = if page.cities.is_empty() { Html::default() } else { cities(page, setting) };
    html! {
        <>
            { page_head(head, setting) }
            <div class="record">
                <div class="record__first">
                    if page.groups.is_empty() {
                        <p>{say(pages::challenge_empty())}</p>
                    }
                    { sections(&related(&page.groups, setting)) }
                    { pagination(&page.pages, setting) }
                </div>
                <div class="record__aside">
                    { narrow_ledger(&say(pages::challenge_about()), rows.into_iter().flatten()) }
                </div>
                <div class="record__rest">
                    { sections(&Section::new("places", &say(pages::challenge_cities()), cities)) }
                </div>
            </div>
        </>
    }
}

/// The cities that take it on; where there are many, those that do most.
fn cities(page: &ChallengePage, setting: &Setting) -> Html {
    let index = place_index(&page.cities, setting);
    if page.more_cities == 0 {
        return index;
    }
    let more = pages::challenge_more_cities(page.more_cities, Value::Slot(0));
    let all = setting.say(pages::challenge_all_cities());
    let all = html! { <a href={setting.href("cities/")}>{all}</a> };
    html! { <>{ index }<p>{ setting.fill(more, &[all]) }</p></> }
}

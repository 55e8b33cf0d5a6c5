use crate::components::{
    PageHead, Row, Section, follow, goals, icon, narrow_ledger, page_head, pagination, place_index,
    related, sections,
};
use crate::context::Setting;
use atlas_model::page::ChallengePage;
use yew::prelude::*;

/// A challenge type: what it covers, what was set against it, and by which cities.
pub fn challenge(page: &ChallengePage, setting: &Setting) -> Html {
    let kind = html! {
        <span class={format!("challenge challenge--{}", page.name.id)}>
            { icon(&page.name.icon, setting) }<span>{"Challenge"}</span>
        </span>
    };
    let head = PageHead {
        kind,
        title: &page.name.label,
        lead: Some(&page.definition),
        challenges: Vec::new(),
    };
    let words = (!page.sub_terms.is_empty()).then(|| html! { {page.sub_terms.join(" · ")} });
    let rows = [
        Row::some("Sustainable Development Goals", goals(&page.sdgs, false)),
        Row::some("Also found under", words),
        Row::some("What is new", page.feed.as_deref().map(follow)),
    ];
    let cities = if page.cities.is_empty() { Html::default() } else { cities(page, setting) };
    html! {
        <>
            { page_head(head, setting) }
            <div class="record">
                <div class="record__first">
                    if page.groups.is_empty() {
                        <p>{"No record takes on this challenge yet."}</p>
                    }
                    { sections(&related(&page.groups, setting)) }
                    { pagination(&page.pages) }
                </div>
                <div class="record__aside">
                    { narrow_ledger("What it means", rows.into_iter().flatten()) }
                </div>
                <div class="record__rest">
                    { sections(&Section::new("places", "Cities that take it on", cities)) }
                </div>
            </div>
        </>
    }
}

/// The cities that take it on; where there are many, those that do most.
fn cities(page: &ChallengePage, setting: &Setting) -> Html {
    let index = place_index(&page.cities);
    if page.more_cities == 0 {
        return index;
    }
    html! {
        <>
            { index }
            <p>
                {format!("and {} more: ", page.more_cities)}
                <a href={setting.href("cities/")}>{"all cities"}</a>
            </p>
        </>
    }
}

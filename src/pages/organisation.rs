use crate::context::Setting;
use crate::{
    components::{
        Fact, PageHead, Row, Section, also_on_record, article_body, before_reading, facts, linked,
        narrow_ledger, organisation_index, page_head, pagination, record_note, related, sections,
        sources,
    },
    naming,
};
use atlas_locale::{
    Message,
    said::{app, pages},
};
use atlas_model::{OrganisationKind, page::OrganisationPage};
use yew::prelude::*;

/// An organisation: what it is, what it takes part in, and with whom.
pub fn organisation(page: &OrganisationPage, setting: &Setting) -> Html {
    let common = page.common.as_ref();
    let kind = setting.say(page.kind.map_or(app::kind_organisation(), naming::term));
    let head = PageHead {
        kind: html! { {kind} },
        title: &page.name,
        lead: common.and_then(|common| common.summary.as_deref()),
        challenges: Vec::new(),
    };
    let counts = page
        .counts
        .iter()
        .map(|(label, count)| Fact::new(label, html! { {setting.words.number(*count)} }));
    let together = if page.together.is_empty() {
        Html::default()
    } else {
        html! {
            <>
                { organisation_index(&page.together, setting) }
                <p class="section__more small soft">
                    {setting.say(pages::organisation_together_numbers())}
                </p>
            </>
        }
    };
    let title = setting.say(pages::organisation_together());
    let together = Section::new("together", &title, together);
    html! {
        <>
            { for common.map(|common| before_reading(common, setting)) }
            { page_head(head, setting) }
            { facts(counts) }
            <div class="record">
                <div class="record__first">
                    if page.has_body { { article_body(setting) } }
                    if page.groups.is_empty() {
                        <p>{setting.say(pages::organisation_empty())}</p>
                    }
                    { sections(&related(&page.groups, setting)) }
                    { pagination(&page.pages, setting) }
                </div>
                <div class="record__aside">{ about(page, setting) }</div>
                <div class="record__rest">
                    { sections(&together) }
                    if let Some(common) = common {
                        { sections(&also_on_record(common, setting)) }
                        { sections(&sources(&common.sources, setting)) }
                        { sections(&record_note(common, &[], setting)) }
                    }
                </div>
            </div>
        </>
    }
}

fn about(page: &OrganisationPage, setting: &Setting) -> Html {
    let say = |said: Message| setting.words.say(said);
    let part = page.kind.map(OrganisationKind::part);
    let city = page.city.as_ref().map(|city| linked(&city.text, Some(&city.href)));
    let elsewhere = page.elsewhere.iter().map(|link| {
        html! { <li><a href={link.href.clone()}>{&link.text}</a></li> }
    });
    let elsewhere =
        (!page.elsewhere.is_empty()).then(|| html! { <ul class="terms">{ for elsewhere }</ul> });
    let country = page.country.as_ref().map(|name| html! { {name} });
    let rows = [
        Row::some(
            &say(pages::organisation_kind()),
            page.kind.map(|kind| html! { {say(naming::term(kind))} }),
        ),
        Row::some(
            &say(pages::organisation_part()),
            part.map(|part| html! { {say(naming::term(part))} }),
        ),
        Row::some(&say(pages::organisation_city()), city),
        Row::some(&say(pages::organisation_country()), country),
        Row::some(&say(pages::organisation_elsewhere()), elsewhere),
    ];
    narrow_ledger(&say(pages::organisation_about()), rows.into_iter().flatten())
}

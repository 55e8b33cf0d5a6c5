use crate::context::Setting;
use crate::{
    components::{
        PageHead, Section, data_links, network, organisation_index, page_head, pagination, sections,
    },
    naming,
};
use atlas_locale::said::pages;
use atlas_model::{Part, Term, open_data::Format, page::Organisations};
use yew::prelude::*;

/// The organisations that take part in missions: those that link them, then all by part.
pub fn organisations(page: &Organisations, setting: &Setting) -> Html {
    let title = setting.say(pages::organisations_title());
    let lead = setting.say(pages::organisations_lead());
    let head = PageHead { title: &title, lead: Some(&lead), ..PageHead::default() };
    let linking = page.network.as_ref().and_then(|linking| {
        let heading = setting.say(pages::organisations_network());
        Section::new("network", &heading, network(linking, setting))
    });
    let parts = page.parts.iter().filter_map(|(part, members)| {
        let label = setting.say(part.map_or(pages::organisations_others(), naming::term));
        let id = part.map_or("others", Part::id);
        Section::new(id, &label, organisation_index(members, setting))
    });
    let parts: Vec<Section> = parts.collect();
    let data = setting.say(pages::organisations_data());
    html! {
        <>
            { page_head(head, setting) }
            { sections(&linking) }
            <p>{which(page, setting)}</p>
            { sections(&parts) }
            { pagination(&page.pages, setting) }
            { data_links(&data, &[("partners", &[Format::Csv])], setting) }
        </>
    }
}

/// Which organisations are listed, and which are not.
fn which(page: &Organisations, setting: &Setting) -> String {
    let listed = setting.words.say(pages::organisations_listed(page.total));
    if page.alone == 0 {
        return listed;
    }
    format!("{listed} {}", setting.say(pages::organisations_alone(page.alone)))
}

use crate::components::{
    PageHead, Section, data_links, network, organisation_index, page_head, pagination, sections,
};
use crate::context::Setting;
use atlas_model::{Part, Term, open_data::Format, page::Organisations};
use yew::prelude::*;

/// The organisations that take part in missions: those that link them, then all by part.
pub fn organisations(page: &Organisations, setting: &Setting) -> Html {
    let lead = "Who takes part in missions, by the part that each plays in its city.";
    let head = PageHead { title: "Organisations", lead: Some(lead), ..PageHead::default() };
    let linking = page.network.as_ref().and_then(|linking| {
        Section::new("network", "Organisations that link missions", network(linking))
    });
    let parts = page.parts.iter().filter_map(|(part, members)| {
        let label = part.map_or("Others", Part::label);
        let id = part.map_or("others", Part::id);
        Section::new(id, label, organisation_index(members))
    });
    let parts: Vec<Section> = parts.collect();
    html! {
        <>
            { page_head(head, setting) }
            { sections(&linking) }
            <p>{which(page)}</p>
            { sections(&parts) }
            { pagination(&page.pages) }
            { data_links("Who takes part, as data:", &[("partners", &[Format::Csv])], setting) }
        </>
    }
}

/// Which organisations are listed, and which are not.
fn which(page: &Organisations) -> String {
    let listed = match page.total {
        0 => "No organisation takes part in more than one record yet.".to_owned(),
        1 => "1 organisation has a page, since it takes part in several records or has one of its \
              own. The number is that of its missions."
            .to_owned(),
        total => format!(
            "{total} organisations have a page, since they take part in several records or have \
             one of their own. The numbers are those of their missions."
        ),
    };
    match page.alone {
        0 => listed,
        1 => format!("{listed} 1 more is named in one record alone, and stands there."),
        alone => format!("{listed} {alone} more are named in one record alone, and stand there."),
    }
}

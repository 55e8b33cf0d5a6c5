use crate::components::{
    Fact, PageHead, Row, also_on_record, article_body, before_reading, facts, figure, linked,
    narrow_ledger, page_head, party, place, record_note, related, sections, sources, terms,
};
use crate::context::Setting;
use atlas_model::{
    Kind, Project, RecordKey, Term,
    page::{Names, ProjectPage},
};
use yew::prelude::*;

/// A project: what is done in a mission's name, by whom, how far.
pub fn project(page: &ProjectPage, setting: &Setting) -> Html {
    let ProjectPage { project, names, .. } = page;
    let stage = project.stage.map(|stage| Fact::new("Stage", html! { {stage.label()} }));
    html! {
        <>
            { before_reading(&project.common) }
            { page_head(head(project, names, setting), setting) }
            { facts(stage) }
            <div class="record">
                <div class="record__first">
                    { figure(project.common.image.as_ref()) }
                    if page.has_body { { article_body(setting) } }
                    { sections(&also_on_record(&project.common)) }
                </div>
                <div class="record__aside">{ about(project, names) }</div>
                <div class="record__rest">
                    { sections(&related(&page.related, setting)) }
                    { sections(&sources(&project.common.sources)) }
                    { sections(&record_note(&project.common, &[])) }
                </div>
            </div>
        </>
    }
}

fn head<'a>(project: &'a Project, names: &'a Names, setting: &Setting) -> PageHead<'a> {
    PageHead {
        kind: html! { <>{"Project · "}{ place(&project.city, names, setting) }</> },
        title: &project.common.title,
        lead: project.common.summary.as_deref(),
        challenges: Vec::new(),
    }
}

fn about(project: &Project, names: &Names) -> Html {
    let missions: Vec<Html> = project
        .missions
        .iter()
        .map(|id| {
            let link = names.record(&RecordKey::new(Kind::Mission, id.clone()));
            let text = link.map_or(id.as_str(), |link| &link.text);
            html! { <li>{ linked(text, link.map(|link| link.href.as_str())) }</li> }
        })
        .collect();
    let missions = (!missions.is_empty()).then(|| html! { <ul class="terms">{ missions }</ul> });
    let rows = [
        Row::some("Part of the mission", missions),
        Row::some("Led by", project.lead.as_ref().map(|lead| party(lead, names))),
        Row::some("Sectors", terms("sectors", &project.sectors, names)),
    ];
    narrow_ledger("The project", rows.into_iter().flatten())
}

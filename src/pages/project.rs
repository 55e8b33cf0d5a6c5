use crate::context::Setting;
use crate::{
    components::{
        Fact, PageHead, Row, also_on_record, article_body, before_reading, facts, figure,
        narrow_ledger, page_head, party, place, record_link, record_note, related, sections,
        sources, terms,
    },
    naming,
};
use atlas_locale::{
    Message,
    said::{app, pages},
};
use atlas_model::{
    Kind, Project, RecordKey,
    page::{Names, ProjectPage},
};
use yew::prelude::*;

/// A project: what is done in a mission's name, by whom, how far.
pub fn project(page: &ProjectPage, setting: &Setting) -> Html {
    let ProjectPage { project, names, .. } = page;
    let label = setting.say(pages::project_stage());
    let stage =
        project.stage.map(|stage| Fact::new(&label, html! { {setting.say(naming::term(stage))} }));
    html! {
        <>
            { before_reading(&project.common, setting) }
            { page_head(head(project, names, setting), setting) }
            { facts(stage) }
            <div class="record">
                <div class="record__first">
                    { figure(project.common.image.as_ref(), setting) }
                    if page.has_body { { article_body(setting) } }
                    { sections(&also_on_record(&project.common, setting)) }
                </div>
                <div class="record__aside">{ about(project, names, setting) }</div>
                <div class="record__rest">
                    { sections(&related(&page.related, setting)) }
                    { sections(&sources(&project.common.sources, setting)) }
                    { sections(&record_note(&project.common, &[], setting)) }
                </div>
            </div>
        </>
    }
}

fn head<'a>(project: &'a Project, names: &'a Names, setting: &Setting) -> PageHead<'a> {
    PageHead {
        kind: html! {
            <>
                {setting.say(app::kind_project())}{" · "}
                { place(&project.city, names, setting) }
            </>
        },
        title: &project.common.title,
        lead: project.common.summary.as_deref(),
        challenges: Vec::new(),
    }
}

fn about(project: &Project, names: &Names, setting: &Setting) -> Html {
    let say = |said: Message| setting.words.say(said);
    let missions: Vec<Html> = project
        .missions
        .iter()
        .map(|id| {
            let link = names.record(&RecordKey::new(Kind::Mission, id.clone()));
            html! { <li>{ record_link(link, id.as_str()) }</li> }
        })
        .collect();
    let missions = (!missions.is_empty()).then(|| html! { <ul class="terms">{ missions }</ul> });
    let lead = project.lead.as_ref().map(|lead| party(lead, names, &setting.words));
    let rows = [
        Row::some(&say(pages::part_of_mission()), missions),
        Row::some(&say(pages::project_lead()), lead),
        Row::some(&say(pages::sectors()), terms("sectors", &project.sectors, names)),
    ];
    narrow_ledger(&say(pages::project_about()), rows.into_iter().flatten())
}

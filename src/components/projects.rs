use super::{Citations, Section, linked, party};
use crate::{context::Setting, naming};
use atlas_locale::{Value, said::parts};
use atlas_model::{Kind, ProjectUse, RecordKey, page::Names};
use yew::prelude::*;

/// What is done in a mission's name.
pub fn projects(
    projects: &[ProjectUse],
    names: &Names,
    citations: &Citations,
    setting: &Setting,
) -> Option<Section> {
    if projects.is_empty() {
        return None;
    }
    let list = html! {
        <ul class="entries">
            { for projects.iter().map(|project| entry(project, names, citations, setting)) }
        </ul>
    };
    Section::new("projects", &setting.say(parts::projects()), list)
}

fn entry(project: &ProjectUse, names: &Names, citations: &Citations, setting: &Setting) -> Html {
    let record = project
        .project
        .as_ref()
        .and_then(|id| names.record(&RecordKey::new(Kind::Project, id.clone())));
    let href = record.map(|link| link.href.as_str()).or(project.url.as_deref());
    let sectors: Vec<&str> = project.sectors.iter().map(|id| names.term("sectors", id)).collect();
    let stage = project.stage.map(|stage| setting.words.say(naming::term(stage)));
    let facts: Vec<&str> = stage.as_deref().into_iter().chain(sectors).collect();
    let led_by = |lead: Html| setting.fill(parts::led_by(Value::Slot(0)), &[lead]);
    html! {
        <li class="entries__entry">
            <h3 class="entries__title">
                <span lang={setting.foreign()}>{ linked(&project.title, href) }</span>{ citations.of(&project.citation) }
            </h3>
            if let Some(summary) = &project.summary { <p lang={setting.foreign()}>{summary}</p> }
            if let Some(lead) = &project.lead {
                <p class="soft small">
                    { led_by(party(lead, names, &setting.words)) }
                </p>
            }
            if !facts.is_empty() { <p class="soft small">{facts.join(" · ")}</p> }
        </li>
    }
}

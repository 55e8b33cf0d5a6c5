use super::{
    evidence::citation,
    references::{one_of, party, sector},
};
use crate::{
    decode::{
        Node, Table,
        fields::{term, text, web_address},
    },
    scope::Scope,
};
use atlas_model::{Citation, Kind, ProjectUse, RecordKey};

/// A project as a mission names it: the id of its own file, or what is known of it.
pub(crate) fn project_use(node: &Node, scope: &Scope<'_>) -> Option<ProjectUse> {
    if !node.is_table() {
        let id = one_of(Kind::Project)(node, scope)?;
        scope.look_into(&RecordKey::new(Kind::Project, id.clone()));
        // A project that is wrong is told in its own file.
        let project = scope.catalogue.project(&id)?;
        return Some(ProjectUse {
            title: project.common.title.clone(),
            lead: project.lead.clone(),
            stage: project.stage,
            sectors: project.sectors.clone(),
            summary: project.common.summary.clone(),
            url: None,
            citation: Citation::default(),
            project: Some(id),
        });
    }
    let table = Table::open(node, scope)?;
    let title = table.required("title", text(120));
    let lead = table.optional("lead", party);
    let stage = table.optional("stage", term);
    let sectors = table.list("sectors", sector);
    let summary = table.optional("summary", text(400));
    let url = table.optional("url", web_address);
    let citation = citation(&table);
    table.close();
    Some(ProjectUse { project: None, title: title?, lead, stage, sectors, summary, url, citation })
}

use crate::{files_in, workspace};
use atlas_content::{Options, SourceFile, Sources, check};
use atlas_model::{Common, Kind, Party, RecordState, Site, Slug};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// A showcase as its authors wrote it: what a built site is held against.
#[derive(Clone, Debug)]
pub struct Showcase {
    /// What its files say.
    pub site: Site,
}

/// A record as lists, facets and search know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// What kind of record.
    pub kind: Kind,
    /// Its title.
    pub title: String,
    /// Its values of some facets, by the facet's key.
    pub values: BTreeMap<&'static str, Vec<String>>,
}

impl Showcase {
    /// The one in a folder.
    pub fn in_folder(folder: &Path) -> Self {
        let checked = check(&sources_in(folder), &Options::default());
        let site = checked.site.unwrap_or_else(|| {
            let errors = checked.diagnostics.iter();
            let errors = errors.map(|told| format!("{}:{} {}", told.path, told.line, told.message));
            panic!("the content has errors:\n{}", errors.collect::<Vec<_>>().join("\n"))
        });
        Self { site }
    }

    /// The shipped one.
    pub fn shipped() -> Self {
        Self::in_folder(workspace())
    }

    /// What the checker says of the shipped one with a file more.
    pub fn complaints_with(path: &str, text: &str) -> Vec<String> {
        let mut sources = sources_in(workspace());
        sources.files.push(SourceFile { path: path.into(), text: text.into() });
        let told = check(&sources, &Options::default()).diagnostics;
        let of_file = told.iter().filter(|told| told.path == path);
        of_file.map(|told| format!("{}: {}", told.line, told.message)).collect()
    }

    /// What each record that has a page has in common with others, and its article's words.
    pub fn records(&self) -> Vec<(Kind, &Common, &str)> {
        let site = &self.site;
        let mut records = Vec::new();
        macro_rules! take {
            ($($kind:ident: $list:ident),+) => {$(
                for entry in &site.$list {
                    records.push((Kind::$kind, &entry.record.common, entry.body.text.as_str()));
                }
            )+};
        }
        take!(Mission: missions, CaseStudy: case_studies, Insight: insights, City: cities,
            Collection: collections, Project: projects, Organisation: organisations, Page: pages);
        records
    }

    /// The records that lists, facets and search show.
    pub fn listed(&self) -> Vec<Listed> {
        let site = &self.site;
        let missions = site.missions.iter().map(|entry| {
            let mission = &entry.record;
            let cities = std::iter::once(&mission.city).chain(&mission.also_cities);
            (Kind::Mission, &mission.common, &mission.challenges, cities.collect::<Vec<_>>())
        });
        let cases = site.case_studies.iter().map(|entry| {
            let case = &entry.record;
            (Kind::CaseStudy, &case.common, &case.challenges, case.cities.iter().collect())
        });
        let insights = site.insights.iter().map(|entry| {
            let insight = &entry.record;
            (Kind::Insight, &insight.common, &insight.challenges, insight.cities.iter().collect())
        });
        let records = missions.chain(cases).chain(insights);
        let shown = records.filter(|(_, common, ..)| {
            !matches!(common.record_state, RecordState::Archived | RecordState::Removed)
        });
        let ids = |ids: Vec<&Slug>| ids.iter().map(ToString::to_string).collect();
        shown
            .map(|(kind, common, challenges, cities)| Listed {
                kind,
                title: common.title.clone(),
                values: BTreeMap::from([
                    ("challenge", ids(challenges.iter().collect())),
                    ("city", ids(cities)),
                ]),
            })
            .collect()
    }

    /// The records in which each name stands that is no group's: missions, case studies, projects.
    pub fn parties(&self) -> BTreeMap<String, BTreeSet<(Kind, String)>> {
        let mut records: BTreeMap<String, BTreeSet<(Kind, String)>> = BTreeMap::new();
        let mut note = |party: &Party, kind: Kind, id: &Slug| {
            if party.count.is_none() {
                records.entry(party.name.clone()).or_default().insert((kind, id.to_string()));
            }
        };
        let site = &self.site;
        let missions = site.missions.iter().map(|entry| &entry.record);
        let missions =
            missions.map(|record| (Kind::Mission, &record.common.id, &record.initiative));
        let cases = site.case_studies.iter().map(|entry| &entry.record);
        let cases = cases.map(|record| (Kind::CaseStudy, &record.common.id, &record.initiative));
        for (kind, id, initiative) in missions.chain(cases) {
            let partners = initiative.partners.iter().map(|partner| &partner.party);
            initiative.lead.iter().chain(partners).for_each(|party| note(party, kind, id));
        }
        for project in site.projects.iter().map(|entry| &entry.record) {
            project.lead.iter().for_each(|lead| note(lead, Kind::Project, &project.common.id));
        }
        records
    }
}

/// The texts of a showcase in a folder.
fn sources_in(folder: &Path) -> Sources {
    let content = folder.join("content");
    let mut sources = Sources::default();
    for path in files_in(&content) {
        let below = format!("content/{path}");
        let is_text = [".md", ".yaml"].iter().any(|text| path.ends_with(text));
        if is_text {
            let text = fs::read_to_string(content.join(&path)).expect("content is UTF-8");
            sources.files.push(SourceFile { path: below, text: text.into() });
        } else {
            sources.assets.push(below);
        }
    }
    sources
}

//! The names that the ids of one record stand for: a page carries no more of the showcase.

use crate::{cards::challenge_name, catalog::Catalog};
use atlas_model::{
    CaseStudy, Initiative, Insight, Kind, Mission, Party, Project, RecordKey, Slug, VocabularyTerm,
    page::{CityName, Link, Names},
};

/// Gathers names as a record asks for them.
pub(crate) struct Naming<'c, 'a> {
    catalog: &'c Catalog<'a>,
    names: Names,
}

impl<'c, 'a> Naming<'c, 'a> {
    pub(crate) fn new(catalog: &'c Catalog<'a>) -> Self {
        Self { catalog, names: Names::default() }
    }

    pub(crate) fn done(self) -> Names {
        self.names
    }

    pub(crate) fn mission(mut self, mission: &Mission) -> Self {
        self.cities(std::iter::once(&mission.city).chain(&mission.also_cities));
        self.challenges(&mission.challenges);
        for id in &mission.challenges {
            if let Some(challenge) = self.catalog.site.vocabularies.challenge(id) {
                self.names.goals.insert(id.clone(), challenge.sdgs.clone());
            }
        }
        self.initiative(&mission.initiative);
        let governance = &self.catalog.site.vocabularies.governance;
        self.terms("governance", governance, mission.governance.iter().map(|used| &used.term));
        let projects = &mission.projects;
        self.sectors(mission.sectors.iter().chain(projects.iter().flat_map(|p| &p.sectors)));
        for project in projects {
            if let Some(id) = &project.project {
                self.record(&RecordKey::new(Kind::Project, id.clone()));
            }
            project.lead.iter().for_each(|lead| self.party(lead));
        }
        self
    }

    pub(crate) fn case_study(mut self, case: &CaseStudy) -> Self {
        self.cities(&case.cities);
        self.challenges(&case.challenges);
        self.initiative(&case.initiative);
        let methods = &self.catalog.site.vocabularies.methods;
        self.terms("methods", methods, &case.methods);
        for id in &case.missions {
            self.record(&RecordKey::new(Kind::Mission, id.clone()));
        }
        self
    }

    pub(crate) fn insight(mut self, insight: &Insight) -> Self {
        self.cities(&insight.cities);
        self.challenges(&insight.challenges);
        for support in &insight.supported_by {
            self.record(&support.key);
        }
        self
    }

    pub(crate) fn project(mut self, project: &Project) -> Self {
        self.cities([&project.city]);
        self.sectors(&project.sectors);
        for id in &project.missions {
            self.record(&RecordKey::new(Kind::Mission, id.clone()));
        }
        project.lead.iter().for_each(|lead| self.party(lead));
        self
    }

    fn initiative(&mut self, initiative: &Initiative) {
        let instruments = &self.catalog.site.vocabularies.instruments;
        self.terms(
            "instruments",
            instruments,
            initiative.instruments.iter().map(|used| &used.term),
        );
        let partners = initiative.partners.iter().map(|partner| &partner.party);
        for party in initiative.lead.iter().chain(partners) {
            self.party(party);
        }
    }

    fn cities<'i>(&mut self, ids: impl IntoIterator<Item = &'i Slug>) {
        for id in ids {
            if let Some(city) = self.catalog.city(id) {
                let name = CityName { name: city.name.clone(), country: city.country_name.clone() };
                self.names.cities.insert(id.clone(), name);
            }
        }
    }

    fn challenges(&mut self, ids: &[Slug]) {
        for id in ids {
            if let Some(challenge) = self.catalog.site.vocabularies.challenge(id) {
                self.names.challenges.insert(id.clone(), challenge_name(challenge));
            }
        }
    }

    fn sectors<'i>(&mut self, ids: impl IntoIterator<Item = &'i Slug>) {
        let sectors = &self.catalog.site.vocabularies.sectors;
        self.terms("sectors", sectors, ids);
    }

    fn terms<'i>(
        &mut self,
        vocabulary: &str,
        terms: &[VocabularyTerm],
        ids: impl IntoIterator<Item = &'i Slug>,
    ) {
        for id in ids {
            if let Some(term) = terms.iter().find(|term| term.id == *id) {
                self.names.terms.insert(format!("{vocabulary}/{id}"), term.label.clone());
            }
        }
    }

    fn party(&mut self, party: &Party) {
        if let Some(id) = &party.organisation {
            self.record(&RecordKey::new(Kind::Organisation, id.clone()));
        } else if let Some(known) = self.catalog.organisations().of_party(party) {
            let href = self.catalog.site.settings.href(&known.path());
            self.names.organisations.insert(party.name.clone(), href);
        }
    }

    fn record(&mut self, key: &RecordKey) {
        let Some(common) = self.catalog.common_of(key) else { return };
        if self.names.record(key).is_none() {
            let href = self.catalog.site.settings.href(&key.path());
            let lang = self.catalog.foreign(common);
            self.names.records.push((key.clone(), Link { lang, ..Link::new(&common.title, href) }));
        }
    }
}

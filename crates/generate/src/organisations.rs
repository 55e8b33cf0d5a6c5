//! Who takes part in what. An organisation has a page where it has a file, or takes part in several
//! records: a page for each that one record names would be a page of a single line.

use crate::catalog::is_listed;
use atlas_locale::{Words, said::site};
use atlas_model::{Initiative, Kind, OrganisationKind, Part, Party, RecordState, Role, Site, Slug};
use mission_atlas_app::naming;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// The organisations of a showcase that have a page.
pub(crate) struct Organisations {
    /// In the order of their ids.
    known: Vec<Known>,
    /// Places among the known, of those that lists show: by part, then by number of missions.
    listed: Vec<usize>,
    by_file: BTreeMap<Slug, usize>,
    by_name: BTreeMap<String, usize>,
    /// For each mission, by its place, the known that take part in it.
    in_mission: BTreeMap<usize, Vec<usize>>,
    alone: usize,
}

/// An organisation that has a page.
pub(crate) struct Known {
    /// Its file's, or made of its name.
    pub(crate) id: Slug,
    /// What records call it, where it has no file, whatever it is called in a translation.
    called: Option<String>,
    pub(crate) name: String,
    pub(crate) kind: Option<OrganisationKind>,
    /// The place of its file among the organisations that have one.
    pub(crate) file: Option<usize>,
    pub(crate) removed: bool,
    /// What it does and in which record, that by its kind and its place; first by what it does,
    /// then as lists show the records.
    pub(crate) takes_part: Vec<(Doing, Kind, usize)>,
}

/// What an organisation does in a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Doing {
    Lead,
    Role(Role),
    TakesPart,
}

/// One organisation: by its file, or by its name alone.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Identity {
    File(usize),
    Name(String),
}

#[derive(Default)]
struct Found {
    /// What it is called, where not as it is known.
    name: Option<String>,
    kind: Option<OrganisationKind>,
    takes_part: BTreeSet<(Doing, Kind, usize)>,
}

impl Organisations {
    /// Those of a site whose lists show these items, by kind and place.
    pub(crate) fn of(site: &Site, items: &[(Kind, usize)]) -> Self {
        let found = Finding::new(site).all(items);
        let rank = items.iter().copied().enumerate().map(|(rank, item)| (item, rank));
        let rank: BTreeMap<(Kind, usize), usize> = rank.collect();
        let mut known = Vec::new();
        let mut alone = 0;
        let mut ids = Ids::new(site);
        // Files come first: their ids are their own.
        for (identity, found) in found {
            let records: BTreeSet<(Kind, usize)> =
                found.takes_part.iter().map(|(_, kind, place)| (*kind, *place)).collect();
            let mut takes_part: Vec<_> = found.takes_part.into_iter().collect();
            takes_part.sort_by_key(|(doing, kind, place)| {
                (*doing, *kind, rank.get(&(*kind, *place)).copied(), *place)
            });
            match identity {
                Identity::File(place) => {
                    let organisation = &site.organisations[place].record;
                    known.push(Known {
                        id: organisation.common.id.clone(),
                        called: None,
                        name: organisation.name.clone(),
                        kind: Some(organisation.kind),
                        file: Some(place),
                        removed: organisation.common.record_state == RecordState::Removed,
                        takes_part,
                    });
                }
                Identity::Name(called) if records.len() > 1 => {
                    let (id, kind) = (ids.of(&called), found.kind);
                    let name = found.name.unwrap_or_else(|| called.clone());
                    let called = Some(called);
                    let by_name =
                        Known { file: None, removed: false, takes_part, id, called, name, kind };
                    known.push(by_name);
                }
                Identity::Name(_) => alone += 1,
            }
        }
        known.sort_by(|a, b| a.id.cmp(&b.id));
        Self::indexed(site, known, alone)
    }

    fn indexed(site: &Site, known: Vec<Known>, alone: usize) -> Self {
        let mut by_file = BTreeMap::new();
        let mut by_name = BTreeMap::new();
        let mut in_mission: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (at, one) in known.iter().enumerate() {
            if one.file.is_some() {
                by_file.insert(one.id.clone(), at);
            }
            by_name.extend(one.called.clone().map(|called| (called, at)));
            for mission in one.missions() {
                in_mission.entry(mission).or_default().push(at);
            }
        }
        for (name, file) in files_by_name(site) {
            by_name.insert(name.to_owned(), by_file[&site.organisations[file].record.common.id]);
        }
        let shown = |at: &usize| {
            known[*at].file.is_none_or(|file| is_listed(&site.organisations[file].record))
        };
        let mut listed: Vec<usize> = (0..known.len()).filter(shown).collect();
        listed.sort_by_cached_key(|at| {
            let one = &known[*at];
            let unknown = one.part().is_none();
            (unknown, one.part(), Reverse(one.missions().len()), one.name.to_lowercase(), *at)
        });
        Self { known, listed, by_file, by_name, in_mission, alone }
    }

    /// All that have a page, in the order of their ids.
    pub(crate) fn known(&self) -> &[Known] {
        &self.known
    }

    /// Those that lists show: by part, then by number of missions.
    pub(crate) fn listed(&self) -> &[usize] {
        &self.listed
    }

    /// How many organisations one record alone names.
    pub(crate) fn alone(&self) -> usize {
        self.alone
    }

    /// The organisation that a party is, if that has a page. A group of so many is none.
    pub(crate) fn of_party(&self, party: &Party) -> Option<&Known> {
        if let Some(id) = &party.organisation {
            return self.file(id);
        }
        let at = self.by_name.get(party.known_as()).filter(|_| party.count.is_none())?;
        Some(&self.known[*at])
    }

    /// The organisation of a file.
    pub(crate) fn file(&self, id: &Slug) -> Option<&Known> {
        self.by_file.get(id).map(|at| &self.known[*at])
    }

    /// The known that take part in a mission, by its place.
    pub(crate) fn in_mission(&self, mission: usize) -> &[usize] {
        self.in_mission.get(&mission).map_or(&[], Vec::as_slice)
    }
}

impl Known {
    /// The path of its page, without a leading slash.
    pub(crate) fn path(&self) -> String {
        format!("organisations/{}/", self.id)
    }

    /// The part that it plays in the ecosystem.
    pub(crate) fn part(&self) -> Option<Part> {
        self.kind.map(OrganisationKind::part)
    }

    /// The places of the missions that it takes part in, each once.
    pub(crate) fn missions(&self) -> BTreeSet<usize> {
        self.records()
            .into_iter()
            .filter(|(kind, _)| *kind == Kind::Mission)
            .map(|(_, at)| at)
            .collect()
    }

    /// The records that it takes part in, each once.
    pub(crate) fn records(&self) -> BTreeSet<(Kind, usize)> {
        self.takes_part.iter().map(|(_, kind, place)| (*kind, *place)).collect()
    }
}

impl Doing {
    /// What readers call it.
    pub(crate) fn in_words(self, words: &Words) -> String {
        match self {
            Self::Lead => words.say(site::takes_part_lead()),
            Self::Role(role) => words.say(naming::term(role)),
            Self::TakesPart => words.say(site::takes_part()),
        }
    }
}

/// The files of names that one file alone has, in whatever language.
fn files_by_name(site: &Site) -> BTreeMap<&str, usize> {
    let mut files = BTreeMap::new();
    let mut twice = BTreeSet::new();
    for (place, entry) in site.organisations.iter().enumerate() {
        let names = std::iter::once(&**entry).chain(&entry.translations);
        let names: BTreeSet<&str> = names.map(|entry| entry.record.name.as_str()).collect();
        for name in names {
            if files.insert(name, place).is_some() {
                twice.insert(name);
            }
        }
    }
    files.retain(|name, _| !twice.contains(name));
    files
}

/// Looks through the records of a site for organisations.
struct Finding<'s> {
    site: &'s Site,
    files: BTreeMap<&'s str, usize>,
    by_id: BTreeMap<&'s Slug, usize>,
    found: BTreeMap<Identity, Found>,
}

impl<'s> Finding<'s> {
    fn new(site: &'s Site) -> Self {
        let mut by_id = BTreeMap::new();
        let mut found = BTreeMap::new();
        for (place, entry) in site.organisations.iter().enumerate() {
            by_id.insert(&entry.record.common.id, place);
            found.insert(Identity::File(place), Found::default());
        }
        Self { site, files: files_by_name(site), by_id, found }
    }

    fn all(mut self, items: &[(Kind, usize)]) -> BTreeMap<Identity, Found> {
        for (kind, place) in items {
            let initiative = match kind {
                Kind::Mission => &self.site.missions[*place].record.initiative,
                Kind::CaseStudy => &self.site.case_studies[*place].record.initiative,
                _ => continue,
            };
            self.initiative(initiative, *kind, *place);
        }
        let site = self.site;
        let shown = site.projects.iter().enumerate();
        for (place, entry) in shown.filter(|(_, entry)| is_listed(&entry.record)) {
            if let Some(lead) = &entry.record.lead {
                self.party(lead, Doing::Lead, Kind::Project, place);
            }
        }
        self.found
    }

    fn initiative(&mut self, initiative: &Initiative, kind: Kind, place: usize) {
        if let Some(lead) = &initiative.lead {
            self.party(lead, Doing::Lead, kind, place);
        }
        for partner in &initiative.partners {
            let doing = partner.role.map_or(Doing::TakesPart, Doing::Role);
            self.party(&partner.party, doing, kind, place);
        }
    }

    fn party(&mut self, party: &Party, doing: Doing, kind: Kind, place: usize) {
        // Ten councils here and ten councils there are not the same ten.
        if party.count.is_some() {
            return;
        }
        let file = match &party.organisation {
            Some(id) => self.by_id.get(id),
            None => self.files.get(party.known_as()),
        };
        let by_name = || Identity::Name(party.known_as().to_owned());
        let identity = file.map_or_else(by_name, |file| Identity::File(*file));
        let found = self.found.entry(identity).or_default();
        if party.original_name.is_some() {
            found.name = Some(party.name.clone());
        }
        found.kind = found.kind.or(party.kind);
        found.takes_part.insert((doing, kind, place));
    }
}

/// Makes ids of names.
struct Ids {
    taken: BTreeSet<String>,
}

impl Ids {
    /// Those that files have, and had before, are taken; so are those that addresses use.
    fn new(site: &Site) -> Self {
        let mut taken: BTreeSet<String> = ["page", "index"].map(str::to_owned).into();
        for entry in &site.organisations {
            let common = &entry.record.common;
            taken.insert(common.id.to_string());
            taken.extend(common.aliases.iter().map(Slug::to_string));
        }
        Self { taken }
    }

    /// The id of a name: its letters, in plain ones. Where that is too short, or another name has
    /// it, some digits of a digest of the name tell them apart.
    fn of(&mut self, name: &str) -> Slug {
        const LONGEST: usize = 50;
        let mut plain = slug::slugify(name);
        plain.truncate(LONGEST);
        let plain = plain.trim_matches('-').to_owned();
        let digest = blake3::hash(name.as_bytes()).to_hex();
        let told_apart = [6, 12].map(|digits| format!("{plain}-{}", &digest[..digits]));
        let tried = std::iter::once(plain).chain(told_apart);
        let mut free = tried.filter_map(|id| {
            let id = id.trim_start_matches('-').to_owned();
            let slug: Slug = id.parse().ok()?;
            self.taken.insert(id).then_some(slug)
        });
        free.next().expect("no two names have digests alike")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        editions,
        small_site::{mission, small_site},
    };

    #[test]
    fn an_organisation_is_known_by_its_name_in_any_language() {
        let files = [
            ("organisations/ucl.md", "---\nname: University\nkind: university-research\n---\n"),
            ("organisations/ucl.es.md", "---\nname: Universidad\n---\n"),
            (
                "missions/warm-homes.md",
                &*mission("lead: {name: University, kind: university-research}"),
            ),
        ];
        for site in editions::all(&small_site("en, es", &files)) {
            let organisations = Organisations::of(&site, &[(Kind::Mission, 0)]);
            let lead = site.missions[0].record.initiative.lead.as_ref().unwrap();
            let known = organisations.of_party(lead).map(|known| known.id.as_str());
            assert_eq!(known, Some("ucl"), "{}", site.settings.folder);
        }
    }

    #[test]
    fn an_id_is_made_of_a_name_and_no_two_names_have_the_same() {
        let mut ids = Ids { taken: ["helen".to_owned()].into() };
        let mut id = |name: &str| ids.of(name).to_string();
        assert_eq!(
            id("UCL Institute for Innovation and Public Purpose"),
            "ucl-institute-for-innovation-and-public-purpose"
        );
        assert_eq!(id("Medellín City Hall"), "medellin-city-hall");
        assert_eq!(id("AT&T"), "at-t");
        let helen = id("Helen!");
        assert!(helen.starts_with("helen-") && helen.len() == 12, "{helen}");
        assert_ne!(id("Helen?"), helen);
        for name in ["EU", "…", "横浜市", &"long ".repeat(40)] {
            assert!(Slug::fits(&id(name)), "{name}");
        }
    }
}

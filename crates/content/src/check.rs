use crate::{
    AssetUse, Checked, Diagnostic, Options, Severity, SourceFile, Sources, built_in,
    catalogue::Catalogue,
    decode::parse,
    federation::{self, Federation, check_members},
    file_names::check_file_names,
    gather::{Gathered, gather},
    languages::check_languages,
    memory::{KeptRecords, Memory},
    names::check_kinds,
    records::{
        Findings, Reading, article, case_study, city, collection, insight, mission, organisation,
        project, read_all,
    },
    reporter::{Problem, Reporter},
    scope::Scope,
    settings::{self, check_navigation},
    summary::summed_up,
    texts, vocabularies,
};
use atlas_model::{Kind, Settings, Site, Texts, Vocabularies};
use std::{collections::BTreeMap, sync::Arc};

/// Checks a showcase: every problem of every file in one run.
///
/// ```
/// use atlas_content::{Options, SourceFile, Sources, check};
///
/// let site = SourceFile { path: "content/site.yaml".into(), text: "titel: Northport\n".into() };
/// let checked = check(&Sources { files: vec![site], assets: vec![] }, &Options::default());
/// assert!(checked.site.is_none());
/// assert_eq!(checked.diagnostics[0].help.as_deref(), Some("did you mean `title`?"));
/// ```
pub fn check(sources: &Sources, options: &Options) -> Checked {
    check_again(sources, options, &mut Memory::none())
}

/// Checks a showcase as [`check`] does, with the same result, and reads again only what changed
/// since the check that left this memory.
///
/// ```
/// use atlas_content::{Memory, Options, SourceFile, Sources, check, check_again};
///
/// let site = SourceFile { path: "content/site.yaml".into(), text: "title: Northport\n".into() };
/// let mut sources = Sources { files: vec![site], assets: vec![] };
/// let mut memory = Memory::default();
/// check_again(&sources, &Options::default(), &mut memory);
/// sources.files[0].text = "title: Southport\n".into();
/// let checked = check_again(&sources, &Options::default(), &mut memory);
/// assert_eq!(checked, check(&sources, &Options::default()));
/// ```
pub fn check_again(sources: &Sources, options: &Options, memory: &mut Memory) -> Checked {
    let Seen { site, mut assets, beside_pages, diagnostics } = see(sources, options, memory);
    let failed = diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error);
    assets.extend(beside_pages);
    assets.sort();
    Checked { site: (!failed).then_some(site), assets, diagnostics: summed_up(diagnostics) }
}

/// Reads a showcase as [`check_again`] checks it, and gives a site in spite of errors: fields that
/// are wrong are left out of their records, and records that lack what they must have are left out
/// of the site. This is for showing an author a page that is not finished, never for publishing.
///
/// ```
/// use atlas_content::{Memory, Options, SourceFile, Sources, read_again};
///
/// let text = "---\nname: Malmö\ncountry: SE\nlevel: city\nlatitude: 55.6\nlongitude: 13\nmood: good\n---\n";
/// let city = SourceFile { path: "content/cities/malmo.md".into(), text: text.into() };
/// let sources = Sources { files: vec![city], assets: vec![] };
/// let (site, problems) = read_again(&sources, &Options::default(), &mut Memory::default());
/// assert_eq!(site.cities[0].record.name, "Malmö");
/// assert!(problems.iter().any(|problem| problem.message == "there is no field `mood` here"));
/// ```
pub fn read_again(
    sources: &Sources,
    options: &Options,
    memory: &mut Memory,
) -> (Site, Vec<Diagnostic>) {
    let Seen { site, diagnostics, .. } = see(sources, options, memory);
    (site, diagnostics)
}

/// What came of reading everything, whether or not it is right.
struct Seen {
    site: Site,
    /// What records use, each once, in order.
    assets: Vec<AssetUse>,
    /// The records' own files.
    beside_pages: Vec<AssetUse>,
    /// In the order of paths and places.
    diagnostics: Vec<Diagnostic>,
}

fn see(sources: &Sources, options: &Options, memory: &mut Memory) -> Seen {
    let gathered = gather(sources, memory);
    let mut diagnostics = Vec::new();
    let (settings, vocabularies, site_assets) =
        first_files(&gathered, sources, options, &mut diagnostics);
    let (federation, found) = Federation::read(&settings.federation, &gathered.members);
    diagnostics.extend(found);
    diagnostics.extend(federation::vocabularies(&federation, &gathered.members, &vocabularies));
    let Gathered { settings: site_file, mut outlines, fronts, diagnostics: found, changed, .. } =
        gathered;
    diagnostics.extend(found);
    federation.keep(&mut outlines, &settings.languages);
    built_in::translate(&mut outlines, &settings.languages);

    let catalogue = Catalogue::new(settings, vocabularies, outlines, sources, options);
    let catalogue = catalogue.with_members(federation.clone());
    memory.enter(&catalogue);
    diagnostics.extend(catalogue.check_languages());
    if let Some(file) = site_file {
        diagnostics.extend(with_scope(file, &catalogue, |scope| {
            // What is wrong with the file itself was told when it was first read.
            let quiet = Reporter::new(&file.path, &file.text);
            if let Some(node) = parse(&quiet, vocabularies::whole_file(&quiet)) {
                check_navigation(&node, scope);
                check_languages(&node, scope);
                check_members(&node, scope);
            }
        }));
    }
    let mut texts = texts::of(sources, &catalogue);
    let beside_pages = texts::beside_pages(&catalogue);
    let mut findings: Vec<Arc<Findings>> = Vec::new();
    let reading = Reading { fronts, findings: &mut findings, changed };
    let site = read_records(catalogue, reading, &mut memory.records);

    diagnostics.extend(findings.iter().flat_map(|found| &found.diagnostics).cloned());
    if !federation.is_empty() {
        let file_of = |path: &str| sources.files.iter().find(|file| file.path == path);
        diagnostics.extend(federation::organisations(&site.organisations, file_of));
    }
    let parties = findings.iter().flat_map(|found| &found.parties);
    diagnostics.extend(check_kinds(parties, sources));
    let mut assets = site_assets;
    assets.extend(findings.iter().flat_map(|found| &found.assets).cloned());
    assets.sort();
    assets.dedup();
    diagnostics.extend(check_file_names(&assets));
    texts.assets = assets.iter().map(|asset| asset.from.clone()).collect();
    diagnostics.sort_by(|a, b| {
        (&a.path, a.span.start, a.span.end, a.code, &a.message).cmp(&(
            &b.path,
            b.span.start,
            b.span.end,
            b.code,
            &b.message,
        ))
    });
    diagnostics.dedup();
    federation.name_in(&mut diagnostics);
    Seen {
        site: Site { texts, interface: texts::interface(sources), ..site },
        assets,
        beside_pages,
        diagnostics,
    }
}

/// Reads what all records depend on, and the files that the whole site uses. Where it is wrong,
/// something stands in for it, so that the records are checked too.
fn first_files<'a>(
    gathered: &Gathered<'a>,
    sources: &'a Sources,
    options: &'a Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Settings, Vocabularies, Vec<AssetUse>) {
    let stand_in = settings::stand_in;
    let mut vocabularies = vocabularies::BUILT_IN.clone();
    let empty = Catalogue::new(stand_in(), vocabularies.clone(), BTreeMap::new(), sources, options);

    let (mut read, mut assets) = (None, Vec::new());
    if let Some(file) = gathered.settings {
        diagnostics.extend(with_scope(file, &empty, |scope| {
            let node = parse(&scope.reporter, vocabularies::whole_file(&scope.reporter));
            read = node.and_then(|node| settings::settings(&node, scope));
            assets = scope.assets.take();
        }));
    } else {
        let reporter = Reporter::new("content/site.yaml", "");
        reporter.report(
            &(0..0),
            Problem::error("missing-file", "there is no `content/site.yaml`")
                .help("add one with `title`, `base_url`, `languages` and `licence`"),
        );
        diagnostics.extend(reporter.into_diagnostics());
    }

    for (name, file) in &gathered.vocabularies {
        diagnostics.extend(with_scope(file, &empty, |scope| {
            if let Some(terms) = vocabularies::read(name, scope) {
                vocabularies::put(&mut vocabularies, name, terms);
            }
        }));
    }
    (read.unwrap_or_else(stand_in), vocabularies, assets)
}

/// Looks at one file, and gives what was found wrong with it.
fn with_scope<'a>(
    file: &'a SourceFile,
    catalogue: &'a Catalogue<'a>,
    look: impl FnOnce(&Scope<'_>),
) -> Vec<Diagnostic> {
    let scope = Scope::new(Reporter::new(&file.path, &file.text), catalogue, true);
    look(&scope);
    scope.reporter.into_diagnostics()
}

/// Reads the records, those that others take something from before those others.
fn read_records(
    mut catalogue: Catalogue<'_>,
    mut reading: Reading<'_>,
    kept: &mut KeptRecords,
) -> Site {
    let reading = &mut reading;
    let organisations =
        read_all(&catalogue, Kind::Organisation, organisation, reading, &mut kept.organisations);
    catalogue.organisations.clone_from(&organisations);
    let cities = read_all(&catalogue, Kind::City, city, reading, &mut kept.cities);
    let projects = read_all(&catalogue, Kind::Project, project, reading, &mut kept.projects);
    catalogue.projects.clone_from(&projects);
    let missions = read_all(&catalogue, Kind::Mission, mission, reading, &mut kept.missions);
    let case_studies =
        read_all(&catalogue, Kind::CaseStudy, case_study, reading, &mut kept.case_studies);
    catalogue.missions.clone_from(&missions);
    catalogue.case_studies.clone_from(&case_studies);
    let insights = read_all(&catalogue, Kind::Insight, insight, reading, &mut kept.insights);
    let collections =
        read_all(&catalogue, Kind::Collection, collection, reading, &mut kept.collections);
    let pages = read_all(&catalogue, Kind::Page, article, reading, &mut kept.pages);
    let Catalogue { settings, vocabularies, federation, .. } = catalogue;
    let members = federation.settings();
    let members = members.map(|(federated, settings)| (federated.id.clone(), settings.clone()));
    Site {
        members: members.collect(),
        settings,
        vocabularies,
        cities,
        organisations,
        missions,
        case_studies,
        insights,
        collections,
        projects,
        pages,
        texts: Texts::default(),
        editions: Vec::new(),
        interface: BTreeMap::new(),
        language_names: BTreeMap::new(),
    }
}

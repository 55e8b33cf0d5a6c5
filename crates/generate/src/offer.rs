//! What other showcases are offered that show the records of this one with their own.

use crate::catalog::{Catalog, HasCommon, is_draft};
use atlas_content::NEWEST;
use atlas_model::{Entry, Kind, RecordKey};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Where a site says what it offers, below its base path.
pub const OFFER_PATH: &str = "federation.json";

/// The files that another showcase needs to show the records of this one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Offer {
    /// The format of the content.
    pub schema: u8,
    /// Settings and vocabularies, which have no page of their own.
    pub texts: Vec<OfferedText>,
    /// Records and the files that they use.
    pub files: Vec<OfferedFile>,
}

/// A text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OfferedText {
    /// Below the showcase's folder: `content/site.yaml`.
    pub path: String,
    /// What the file holds.
    pub text: String,
}

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OfferedFile {
    /// Below the showcase's folder: `content/missions/camden.md`.
    pub path: String,
    /// Where it is published, below the site's base path: `missions/camden/index.md`.
    pub at: String,
}

/// The list of this showcase's own files: settings and vocabularies with their texts, of records
/// and the files that they use where each is published. Drafts are not offered, nor pages such as
/// about, nor what other showcases keep.
pub(crate) fn file(catalog: &Catalog<'_>) -> Vec<u8> {
    let site = catalog.site;
    let own = |path: &&str| path.starts_with("content/");
    let texts = site.texts.files.iter();
    let yaml = |path: &str| path.rsplit_once('.').is_some_and(|(_, ending)| ending == "yaml");
    let texts = texts.filter(|file| own(&file.path.as_str()) && yaml(&file.path));
    let texts =
        texts.map(|file| OfferedText { path: file.path.clone(), text: file.text.to_string() });
    let mut files = Vec::new();
    records(&mut files, Kind::City, &site.cities);
    records(&mut files, Kind::Organisation, &site.organisations);
    records(&mut files, Kind::Mission, &site.missions);
    records(&mut files, Kind::CaseStudy, &site.case_studies);
    records(&mut files, Kind::Insight, &site.insights);
    records(&mut files, Kind::Collection, &site.collections);
    records(&mut files, Kind::Project, &site.projects);
    let assets = site.texts.assets.iter();
    files.extend(assets.filter_map(|path| {
        let at = path.strip_prefix("content/")?.to_owned();
        Some(OfferedFile { path: path.clone(), at })
    }));
    let offer = Offer { schema: NEWEST, texts: texts.collect(), files };
    let mut json = serde_json::to_vec(&offer).expect("texts serialise");
    json.push(b'\n');
    json
}

fn records<T: HasCommon>(files: &mut Vec<OfferedFile>, kind: Kind, entries: &[Arc<Entry<T>>]) {
    let offered = entries.iter().filter(|entry| {
        let common = entry.record.common();
        common.origin.is_none() && !is_draft(&entry.record)
    });
    files.extend(offered.map(|entry| {
        let key = RecordKey::new(kind, entry.record.common().id.clone());
        OfferedFile { path: entry.path.clone(), at: format!("{}index.md", key.path()) }
    }));
}

use crate::{Slug, term::terms};
use serde::{Deserialize, Serialize};

terms! {
    /// What kind of record a page is about.
    Kind ("kind") {
        Mission "mission" "Mission",
        CaseStudy "case-study" "Case study",
        Insight "insight" "Insight",
        City "city" "City",
        Challenge "challenge" "Challenge",
        Collection "collection" "Collection",
        Project "project" "Project",
        Organisation "organisation" "Organisation",
        Page "page" "Page",
    }
}

/// A record's address in the showcase: ids are unique per kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RecordKey {
    /// What kind of record.
    pub kind: Kind,
    /// Its id.
    pub id: Slug,
}

impl Kind {
    /// The folder of the kind, in `content/` and in the site: `case-studies`.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Mission => "missions",
            Self::CaseStudy => "case-studies",
            Self::Insight => "insights",
            Self::City => "cities",
            Self::Challenge => "challenges",
            Self::Collection => "collections",
            Self::Project => "projects",
            Self::Organisation => "organisations",
            Self::Page => "pages",
        }
    }

    /// What several records of the kind are called: `Case studies`.
    pub fn plural(self) -> &'static str {
        match self {
            Self::Mission => "Missions",
            Self::CaseStudy => "Case studies",
            Self::Insight => "Insights",
            Self::City => "Cities",
            Self::Challenge => "Challenges",
            Self::Collection => "Collections",
            Self::Project => "Projects",
            Self::Organisation => "Organisations",
            Self::Page => "Pages",
        }
    }
}

impl RecordKey {
    /// The key of a record.
    pub fn new(kind: Kind, id: Slug) -> Self {
        Self { kind, id }
    }

    /// The path of the record's page below the site's base path, without a leading slash:
    /// `missions/camden-food-2030/`, and `about/` for a page.
    pub fn path(&self) -> String {
        match self.kind {
            Kind::Page => format!("{}/", self.id),
            kind => format!("{}/{}/", kind.folder(), self.id),
        }
    }
}

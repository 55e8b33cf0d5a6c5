//! The types of a mission showcase.
//!
//! Two families: **records** (what an author writes: [`Mission`], [`City`], …, gathered in a
//! [`Site`]) and **pages** (what one page of the site carries into the browser: [`page::Page`]).
//! Everything here is plain data that serialises; it knows no Markdown, no files and no browser.

mod case_study;
mod city;
mod collection;
mod common;
pub mod comparison;
pub mod description;
pub mod desk;
mod edtf;
mod evidence;
mod facet;
mod federation;
mod insight;
mod kind;
mod mission;
mod moment;
pub mod open_data;
mod organisation;
pub mod page;
mod project;
mod site;
mod slug;
mod source;
mod term;
mod terms;
mod theme;
mod vocabulary;
mod words;

pub use case_study::CaseStudy;
pub use city::City;
pub use collection::{Collection, Member};
pub use common::{Common, Fact, Image, Related};
pub use edtf::{Date, Edtf, InvalidDate};
pub use evidence::{Amount, Citation, Cited, Evidence, Value};
pub use facet::{FACETS, Facet, SORTS, Sort};
pub use federation::{Federated, Origin};
pub use insight::{Insight, Support};
pub use kind::{Kind, RecordKey};
pub use mission::{
    Capabilities, Criteria, Criterion, Funding, Indicator, Initiative, Milestone, Mission,
    Observation, Participation, Progress, Roar, StatedBefore, Target, TermUse,
};
pub use moment::{Moment, MomentState};
pub use organisation::{Organisation, Partner, Party};
pub use project::{Project, ProjectUse};
pub use site::{
    Article, Body, Budgets, Edition, Entry, Forge, Heading, NavigationItem, Repository, Settings,
    SettingsTranslation, Site, SourceText, Texts,
};
pub use slug::{InvalidSlug, Slug};
pub use source::Source;
pub use term::Term;
pub use terms::{
    Basis, Capability, CriterionRating, EditorialLabel, EvidenceLevel, FundingKind, Grade,
    InsightType, Level, LifecycleStep, Mandate, MilestoneKind, MilestoneState, OrganisationKind,
    Part, ParticipationLevel, Polarity, Power, ProgressState, ProjectStage, Recognition,
    RecordState, Relation, RoarPart, Role, SourceKind, Stage, Strength,
};
pub use theme::{Accent, Colour, Face, Logo, Theme};
pub use vocabulary::{Challenge, ICONS, TermTranslation, Vocabularies, VocabularyTerm};
pub use words::{Word, Words};

use crate::{
    Amount, Basis, Citation, Cited, Common, CriterionRating, Edtf, FundingKind, Mandate,
    MilestoneKind, MilestoneState, ParticipationLevel, Partner, Party, Polarity, ProgressState,
    ProjectUse, Recognition, Slug, Stage, Value,
};
use serde::{Deserialize, Serialize};

/// A bold, time-bound goal that many actors pursue together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mission {
    /// What every record has.
    pub common: Common,
    /// The mission in one sentence of at most 240 code points.
    pub statement: String,
    /// A short quotation of the city's own wording.
    pub statement_official: Option<StatedBefore>,
    /// How the goal was worded before, oldest first.
    pub statement_history: Vec<StatedBefore>,
    /// The city whose mission it is.
    pub city: Slug,
    /// Further cities in it.
    pub also_cities: Vec<Slug>,
    /// Who says that it is a mission.
    pub recognition: Recognition,
    /// One to four challenge types; the first is the primary.
    pub challenges: Vec<Slug>,
    /// What the record says of how the mission is run and how it goes.
    pub initiative: Initiative,
    /// What gave it its authority.
    pub mandate: Option<TermUse<Mandate>>,
    /// How it is governed: terms of the vocabulary `governance`.
    pub governance: Vec<TermUse<Slug>>,
    /// The sectors it works across: terms of the vocabulary `sectors`.
    pub sectors: Vec<Slug>,
    /// How much say residents have.
    pub participation: Option<Participation>,
    /// The five criteria of a mission.
    pub criteria: Criteria,
    /// The four parts of ROAR.
    pub roar: Roar,
    /// What it took.
    pub capabilities: Capabilities,
    /// What is done in its name.
    pub projects: Vec<ProjectUse>,
    /// What helped.
    pub enablers: Vec<Cited>,
    /// What hindered.
    pub barriers: Vec<Cited>,
    /// What was learned.
    pub lessons: Vec<Cited>,
    /// What another city should know before it copies.
    pub transfer_notes: Vec<Cited>,
}

/// What missions and case studies both may say of an undertaking.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Initiative {
    /// Sustainable Development Goals, 1 to 17.
    pub sdgs: Vec<u8>,
    /// Whether the goals follow from the challenge types, since the author gave none.
    pub sdgs_derived: bool,
    /// What is to be reached, and by when.
    pub target: Option<Target>,
    /// When it began.
    pub started: Option<Edtf>,
    /// Where it stands in its life.
    pub stage: Option<Stage>,
    /// How it is doing against its goal.
    pub progress: Option<Progress>,
    /// Who leads.
    pub lead: Option<Party>,
    /// Who takes part.
    pub partners: Vec<Partner>,
    /// By which means: terms of the vocabulary `instruments`.
    pub instruments: Vec<TermUse<Slug>>,
    /// With what money.
    pub funding: Vec<Funding>,
    /// What happened, and what is planned, in the author's order.
    pub milestones: Vec<Milestone>,
    /// What is measured.
    pub indicators: Vec<Indicator>,
}

/// A wording of the goal, and when it held.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatedBefore {
    /// The wording.
    pub text: String,
    /// BCP 47, where it differs from the record's.
    pub lang: Option<String>,
    /// From when.
    pub from: Option<Edtf>,
    /// Until when.
    pub until: Option<Edtf>,
    /// According to what.
    pub citation: Citation,
}

/// What is to be reached, and by when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Target {
    /// The year.
    pub year: Option<i16>,
    /// What will be so.
    pub outcome: String,
    /// By what it is measured.
    pub measure: Option<String>,
    /// What it is measured against.
    pub baseline: Option<Value>,
    /// The figure to reach.
    pub value: Option<Value>,
    /// The figure's unit.
    pub unit: Option<String>,
    /// What a reader must know besides.
    pub note: Option<String>,
    /// According to what.
    pub citation: Citation,
}

/// How a mission is doing, as of when, on what basis.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// How it is doing.
    pub state: ProgressState,
    /// As of when; always there where the state claims something.
    pub as_of: Option<Edtf>,
    /// Who says so.
    pub basis: Option<Basis>,
    /// In which words.
    pub note: Option<String>,
    /// According to what.
    pub citation: Citation,
}

/// A term of a list as a record uses it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TermUse<T> {
    /// The term.
    pub term: T,
    /// What it is here.
    pub note: Option<String>,
    /// According to what.
    pub citation: Citation,
}

/// How much say residents have, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Participation {
    /// On the IAP2 spectrum.
    pub level: ParticipationLevel,
    /// By which methods.
    pub methods: Vec<String>,
    /// According to what.
    pub citation: Citation,
}

/// A sum recorded for a mission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Funding {
    /// How much.
    pub amount: Amount,
    /// For which time.
    pub period: Option<String>,
    /// From whom.
    pub funder: Option<String>,
    /// Of what kind.
    pub kind: Option<FundingKind>,
    /// What a reader must know besides.
    pub note: Option<String>,
    /// According to what.
    pub citation: Citation,
}

/// How far a mission meets one criterion, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    /// How far.
    pub rating: CriterionRating,
    /// Why.
    pub why: Option<String>,
    /// According to what.
    pub citation: Citation,
}

/// The five criteria of a mission (Mazzucato, *Mission-Oriented Research & Innovation in the
/// European Union*, 2018).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Criteria {
    /// Bold, inspirational, with wide societal relevance.
    pub bold_inspirational: Option<Criterion>,
    /// A clear direction: targeted, measurable and time-bound.
    pub clear_direction: Option<Criterion>,
    /// Ambitious but realistic.
    pub ambitious_realistic: Option<Criterion>,
    /// Across disciplines, sectors and actors.
    pub cross_sectoral: Option<Criterion>,
    /// Several solutions, from the bottom up.
    pub bottom_up_solutions: Option<Criterion>,
}

/// The four parts of the ROAR framework (Kattel, Mazzucato and others, UCL IIPP).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Roar {
    /// Routes and directions.
    pub routes: Option<Cited>,
    /// Organisational capacity.
    pub organisational_capacity: Option<Cited>,
    /// Assessment.
    pub assessment: Option<Cited>,
    /// Risks and rewards.
    pub risks_rewards: Option<Cited>,
}

/// The five dynamic capabilities, as far as the record speaks of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Capabilities {
    /// Strategic awareness.
    pub strategic_awareness: Option<Cited>,
    /// Adjusting priorities.
    pub adjusting_priorities: Option<Cited>,
    /// Building coalitions.
    pub building_coalitions: Option<Cited>,
    /// Learning by experiment.
    pub learning_experimentation: Option<Cited>,
    /// Reconfiguring delivery.
    pub reconfiguring_delivery: Option<Cited>,
}

/// Something that happened, or is to happen, on a mission's way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// When.
    pub date: Edtf,
    /// What.
    pub title: String,
    /// Of what kind.
    pub kind: MilestoneKind,
    /// Behind or ahead.
    pub state: MilestoneState,
    /// According to what.
    pub citation: Citation,
}

/// A measure and what was observed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// What is measured.
    pub name: String,
    /// In what unit.
    pub unit: String,
    /// Which way is better.
    pub polarity: Polarity,
    /// How it is measured.
    pub method: Option<String>,
    /// What it is measured against.
    pub baseline: Option<Value>,
    /// What it should reach.
    pub target: Option<Value>,
    /// What was observed, in the author's order.
    pub observations: Vec<Observation>,
}

/// One observed value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// For which time: `2019`.
    pub period: String,
    /// How much.
    pub value: Value,
    /// How it came about.
    pub basis: Option<Basis>,
    /// According to what.
    pub citation: Citation,
}

impl Criteria {
    /// The five, as files write them.
    pub const NAMES: [&'static str; 5] = [
        "bold_inspirational",
        "clear_direction",
        "ambitious_realistic",
        "cross_sectoral",
        "bottom_up_solutions",
    ];

    /// The five, in that order.
    pub fn all(&self) -> [Option<&Criterion>; 5] {
        [
            self.bold_inspirational.as_ref(),
            self.clear_direction.as_ref(),
            self.ambitious_realistic.as_ref(),
            self.cross_sectoral.as_ref(),
            self.bottom_up_solutions.as_ref(),
        ]
    }

    /// The criteria that the record speaks of, in order, each with its place among them all.
    pub fn entries(&self) -> Vec<(usize, &Criterion)> {
        placed(self.all())
    }

    /// The same, by their names in files.
    pub fn by_name(&self) -> Vec<(&'static str, &Criterion)> {
        named(Self::NAMES, self.all())
    }
}

impl Roar {
    /// The four, as files write them.
    pub const NAMES: [&'static str; 4] =
        ["routes", "organisational_capacity", "assessment", "risks_rewards"];

    /// The four, in that order.
    pub fn all(&self) -> [Option<&Cited>; 4] {
        [
            self.routes.as_ref(),
            self.organisational_capacity.as_ref(),
            self.assessment.as_ref(),
            self.risks_rewards.as_ref(),
        ]
    }

    /// The parts that the record speaks of, in order, each with its place among them all.
    pub fn entries(&self) -> Vec<(usize, &Cited)> {
        placed(self.all())
    }

    /// The same, by their names in files.
    pub fn by_name(&self) -> Vec<(&'static str, &Cited)> {
        named(Self::NAMES, self.all())
    }
}

impl Capabilities {
    /// The five, as files write them.
    pub const NAMES: [&'static str; 5] = [
        "strategic_awareness",
        "adjusting_priorities",
        "building_coalitions",
        "learning_experimentation",
        "reconfiguring_delivery",
    ];

    /// The five, in that order.
    pub fn all(&self) -> [Option<&Cited>; 5] {
        [
            self.strategic_awareness.as_ref(),
            self.adjusting_priorities.as_ref(),
            self.building_coalitions.as_ref(),
            self.learning_experimentation.as_ref(),
            self.reconfiguring_delivery.as_ref(),
        ]
    }

    /// The capabilities that the record speaks of, in order, each with its place among them all.
    pub fn entries(&self) -> Vec<(usize, &Cited)> {
        placed(self.all())
    }

    /// The same, by their names in files.
    pub fn by_name(&self) -> Vec<(&'static str, &Cited)> {
        named(Self::NAMES, self.all())
    }
}

fn placed<const N: usize, T>(entries: [Option<&T>; N]) -> Vec<(usize, &T)> {
    let entries = entries.into_iter().enumerate();
    entries.filter_map(|(place, entry)| Some((place, entry?))).collect()
}

fn named<'a, const N: usize, T>(
    names: [&'static str; N],
    entries: [Option<&'a T>; N],
) -> Vec<(&'static str, &'a T)> {
    let entries = names.into_iter().zip(entries);
    entries.filter_map(|(name, entry)| Some((name, entry?))).collect()
}

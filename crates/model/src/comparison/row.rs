use crate::{Kind, term::terms};

terms! {
    /// A row of a comparison.
    Row ("row") {
        Place "place" "City and population",
        Recognition "recognition" "Called a mission by",
        Question "question" "Question",
        Statement "statement" "In one sentence",
        Period "period" "When",
        EvidenceLevel "evidence" "What the results rest on",
        Methods "methods" "Methods",
        Cost "cost" "What it cost",
        Challenges "challenges" "Challenges",
        Target "target" "Target and measure",
        Baseline "baseline" "Baseline",
        Stage "stage" "Stage",
        Progress "progress" "Progress",
        Mandate "mandate" "Mandate",
        Lead "lead" "Led by",
        Governance "governance" "Governance",
        Partners "partners" "Partners",
        Instruments "instruments" "Instruments",
        Participation "participation" "Participation of residents",
        Funding "funding" "Money recorded",
        Indicator "indicator" "Headline indicator",
        Bold "bold" "Bold and inspirational",
        Direction "direction" "A clear direction",
        Realistic "realistic" "Ambitious but realistic",
        CrossSectoral "cross-sectoral" "Across sectors and actors",
        BottomUp "bottom-up" "Many solutions, bottom up",
        Routes "routes" "Routes and directions",
        Organisation "organisation" "Organisational capacity",
        Assessment "assessment" "Assessment",
        Risks "risks" "Risks and rewards",
        Awareness "awareness" "Strategic awareness",
        Priorities "priorities" "Adjusting priorities",
        Coalitions "coalitions" "Building coalitions",
        Learning "learning" "Learning by experiment",
        Reconfiguring "reconfiguring" "Reconfiguring delivery",
        Enablers "enablers" "What helped",
        Barriers "barriers" "What hindered",
        Lessons "lessons" "What was learned",
        Transfer "transfer" "Before you copy it",
        Sources "sources" "Sources and last check",
    }
}

terms! {
    /// A part of a comparison, whose rows stand together.
    RowPart ("part of a comparison") {
        Glance "glance" "At a glance",
        Goal "goal" "Goal and progress",
        Who "who" "Who, and by which means",
        Money "money" "Money and measures",
        Criteria "criteria" "The five criteria of a mission",
        Roar "roar" "The four parts of ROAR",
        Capabilities "capabilities" "What it took",
        Lessons "lessons" "What can be learned, and from what",
    }
}

/// The rows of missions, in order.
const OF_MISSIONS: &[Row] = &[
    Row::Place,
    Row::Recognition,
    Row::Statement,
    Row::Challenges,
    Row::Target,
    Row::Baseline,
    Row::Stage,
    Row::Progress,
    Row::Mandate,
    Row::Lead,
    Row::Governance,
    Row::Partners,
    Row::Instruments,
    Row::Participation,
    Row::Funding,
    Row::Indicator,
    Row::Bold,
    Row::Direction,
    Row::Realistic,
    Row::CrossSectoral,
    Row::BottomUp,
    Row::Routes,
    Row::Organisation,
    Row::Assessment,
    Row::Risks,
    Row::Awareness,
    Row::Priorities,
    Row::Coalitions,
    Row::Learning,
    Row::Reconfiguring,
    Row::Enablers,
    Row::Barriers,
    Row::Lessons,
    Row::Transfer,
    Row::Sources,
];

/// The rows of case studies, in order.
const OF_CASE_STUDIES: &[Row] = &[
    Row::Question,
    Row::Period,
    Row::EvidenceLevel,
    Row::Methods,
    Row::Cost,
    Row::Challenges,
    Row::Place,
    Row::Stage,
    Row::Progress,
    Row::Target,
    Row::Baseline,
    Row::Lead,
    Row::Partners,
    Row::Instruments,
    Row::Funding,
    Row::Indicator,
    Row::Enablers,
    Row::Barriers,
    Row::Lessons,
    Row::Transfer,
    Row::Sources,
];

/// The rows on which records of these kinds compare, in order: the rows that all of them have.
///
/// ```
/// use atlas_model::{Kind, comparison::{Row, rows}};
///
/// let mixed = rows(&[Kind::Mission, Kind::CaseStudy]);
/// assert!(mixed.contains(&Row::Lessons));
/// assert!(!mixed.contains(&Row::Mandate) && !mixed.contains(&Row::Question));
/// ```
pub fn rows(kinds: &[Kind]) -> Vec<Row> {
    let of = |kind: Kind| if kind == Kind::CaseStudy { OF_CASE_STUDIES } else { OF_MISSIONS };
    let first = if kinds.iter().all(|kind| *kind == Kind::CaseStudy) {
        OF_CASE_STUDIES
    } else {
        OF_MISSIONS
    };
    let in_all = |row: &&Row| kinds.iter().all(|kind| of(*kind).contains(row));
    first.iter().filter(in_all).copied().collect()
}

impl Row {
    /// The part of the comparison that the row stands in. Rows of a part stand together.
    pub fn part(self) -> RowPart {
        if self <= Self::Challenges {
            RowPart::Glance
        } else if self <= Self::Progress {
            RowPart::Goal
        } else if self <= Self::Participation {
            RowPart::Who
        } else if self <= Self::Indicator {
            RowPart::Money
        } else if self <= Self::BottomUp {
            RowPart::Criteria
        } else if self <= Self::Risks {
            RowPart::Roar
        } else if self <= Self::Reconfiguring {
            RowPart::Capabilities
        } else {
            RowPart::Lessons
        }
    }

    /// Whether a record says several things on the row, each of which others may say too.
    pub fn is_list(self) -> bool {
        matches!(
            self,
            Self::Challenges
                | Self::Methods
                | Self::Governance
                | Self::Partners
                | Self::Instruments
        )
    }

    /// Whether what is said on the row, and what is noted besides, are the record's own words: these
    /// are in its language, and all else in the page's.
    pub fn own_words(self) -> (bool, bool) {
        let said = matches!(
            self,
            Self::Question
                | Self::Statement
                | Self::Cost
                | Self::Target
                | Self::Baseline
                | Self::Lead
                | Self::Partners
                | Self::Indicator
        ) || (Self::Routes <= self && self <= Self::Transfer);
        let noted = matches!(
            self,
            Self::Target
                | Self::Progress
                | Self::Mandate
                | Self::Governance
                | Self::Instruments
                | Self::Participation
                | Self::Indicator
        ) || (Self::Bold <= self && self <= Self::BottomUp);
        (said, noted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Term;

    #[test]
    fn each_row_is_one_that_some_kind_has_and_parts_do_not_come_apart() {
        for row in Row::ALL {
            assert!(OF_MISSIONS.contains(row) || OF_CASE_STUDIES.contains(row), "{row:?}");
        }
        for kinds in
            [[Kind::Mission].as_slice(), &[Kind::CaseStudy], &[Kind::CaseStudy, Kind::Mission]]
        {
            let mut parts: Vec<RowPart> = rows(kinds).into_iter().map(Row::part).collect();
            parts.dedup();
            let mut distinct = parts.clone();
            distinct.sort_unstable();
            distinct.dedup();
            assert_eq!(parts.len(), distinct.len(), "{kinds:?}: {parts:?}");
        }
    }
}

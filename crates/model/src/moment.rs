//! What happened to a record at its time, in one shape for all pictures and lists of years.

use crate::{
    Citation, Edtf, Initiative, MilestoneKind, MilestoneState, ProgressState, StatedBefore, Term,
    term::terms,
};
use serde::{Deserialize, Serialize};

terms! {
    /// What became of a moment.
    MomentState ("state of a moment") {
        Done "done" "Happened",
        Partly "partly" "Reached in part, or lapsed",
        Planned "planned" "Planned or still open",
        Missed "missed" "Missed",
        Changed "changed" "Goal changed",
    }
}

/// A milestone, a target year, or the day on which a goal was worded anew.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    /// When.
    #[serde(rename = "d")]
    pub when: Edtf,
    /// What.
    #[serde(rename = "t")]
    pub title: String,
    /// Of what kind; none is a record's target year.
    #[serde(rename = "k")]
    pub kind: Option<MilestoneKind>,
    /// What became of it.
    #[serde(rename = "s")]
    pub state: MomentState,
    /// How a record stands against its goal, where this is its target year.
    #[serde(rename = "p", default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<ProgressState>,
    /// According to what: known on the record's own page alone.
    #[serde(skip)]
    pub citation: Citation,
}

impl Moment {
    /// The id of a target year among the kinds of moment.
    pub const TARGET_YEAR: &str = "target-year";

    /// The moments that a record's page lists: its milestones and its target year.
    pub fn of(initiative: &Initiative) -> Vec<Self> {
        let milestones = initiative.milestones.iter().map(|milestone| Self {
            when: milestone.date,
            title: milestone.title.clone(),
            kind: Some(milestone.kind),
            state: match (milestone.state, milestone.kind) {
                (MilestoneState::Planned, _) => MomentState::Planned,
                (MilestoneState::Missed, _) => MomentState::Missed,
                (MilestoneState::Done, MilestoneKind::ChangeOfGoal) => MomentState::Changed,
                (MilestoneState::Done, _) => MomentState::Done,
            },
            progress: None,
            citation: milestone.citation.clone(),
        });
        let mut moments: Vec<Self> = milestones.collect();
        moments.extend(target_year(initiative));
        moments.sort_by_key(|moment| moment.when.sort_key());
        moments
    }

    /// The days on which a goal was worded anew, but for those that a milestone tells of. How each
    /// earlier wording is told is given.
    pub fn of_wordings<'a>(
        history: &'a [StatedBefore],
        moments: &'a [Self],
        before: impl Fn(&str) -> String + 'a,
    ) -> impl Iterator<Item = Self> + 'a {
        let told = |date: Edtf| {
            let changes = moments.iter().filter(|moment| moment.state == MomentState::Changed);
            changes.into_iter().any(|moment| moment.when.year() == date.year())
        };
        history.iter().filter_map(move |words| {
            let until = words.until.filter(|date| !told(*date))?;
            Some(Self {
                when: until,
                title: before(&words.text),
                kind: Some(MilestoneKind::ChangeOfGoal),
                state: MomentState::Changed,
                progress: None,
                citation: words.citation.clone(),
            })
        })
    }

    /// The id of its kind.
    pub fn kind_id(&self) -> &'static str {
        self.kind.map_or(Self::TARGET_YEAR, Term::id)
    }
}

/// A record's target year; none where a milestone tells of the same.
fn target_year(initiative: &Initiative) -> Option<Moment> {
    let target = initiative.target.as_ref()?;
    let year = target.year?;
    let told = initiative
        .milestones
        .iter()
        .any(|milestone| milestone.kind == MilestoneKind::Target && milestone.date.year() == year);
    let when = format!("{year:04}").parse().ok().filter(|_| !told)?;
    let progress = initiative.progress.as_ref().map(|progress| progress.state);
    let state = match progress {
        Some(ProgressState::Achieved) => MomentState::Done,
        Some(ProgressState::PartlyAchieved | ProgressState::Lapsed) => MomentState::Partly,
        Some(ProgressState::Missed) => MomentState::Missed,
        Some(ProgressState::Superseded) => MomentState::Changed,
        _ => MomentState::Planned,
    };
    let citation = target.citation.clone();
    Some(Moment { when, title: target.outcome.clone(), kind: None, state, progress, citation })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Milestone, Progress, Target};

    fn run(
        milestones: &[(&str, MilestoneKind, MilestoneState)],
        progress: ProgressState,
    ) -> Vec<String> {
        let milestones = milestones.iter().map(|(date, kind, state)| Milestone {
            date: date.parse().unwrap(),
            title: "Something".to_owned(),
            kind: *kind,
            state: *state,
            citation: Citation::default(),
        });
        let initiative = Initiative {
            milestones: milestones.collect(),
            target: Some(Target {
                year: Some(2025),
                outcome: "All is well".to_owned(),
                measure: None,
                baseline: None,
                value: None,
                unit: None,
                note: None,
                citation: Citation::default(),
            }),
            progress: Some(Progress {
                state: progress,
                as_of: None,
                basis: None,
                note: None,
                citation: Citation::default(),
            }),
            ..Initiative::default()
        };
        let moments = Moment::of(&initiative);
        moments
            .iter()
            .map(|moment| format!("{} {} {}", moment.when, moment.state.id(), moment.kind_id()))
            .collect()
    }

    #[test]
    fn a_target_year_stands_among_the_milestones_with_what_became_of_it() {
        let adopted = ("2019-03", MilestoneKind::Adoption, MilestoneState::Done);
        assert_eq!(
            run(&[adopted], ProgressState::Missed),
            ["2019-03 done adoption", "2025 missed target-year"]
        );
        assert_eq!(run(&[], ProgressState::NotAssessed), ["2025 planned target-year"]);
        assert_eq!(run(&[], ProgressState::Superseded), ["2025 changed target-year"]);
    }

    #[test]
    fn what_a_milestone_tells_is_not_told_twice() {
        let target = ("2025-12", MilestoneKind::Target, MilestoneState::Planned);
        assert_eq!(run(&[target], ProgressState::OnTrack), ["2025-12 planned target"]);
    }

    #[test]
    fn a_goal_worded_anew_is_told_once() {
        let words = |until: &str| StatedBefore {
            text: "Soon".to_owned(),
            lang: None,
            from: None,
            until: Some(until.parse().unwrap()),
            citation: Citation::default(),
        };
        let history = [words("2020"), words("2023-04")];
        let before = |goal: &str| format!("Before: {goal}");
        let told: Vec<_> = Moment::of_wordings(&history, &[], before).collect();
        assert_eq!(told.len(), 2);
        assert_eq!(told[0].title, "Before: Soon");
        assert_eq!(Moment::of_wordings(&history, &told[..1], before).count(), 1);
    }
}

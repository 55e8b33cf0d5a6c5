use crate::{
    MilestoneKind, Moment, MomentState, Slug,
    page::{FacetGroup, InLanguage},
};
use serde::{Deserialize, Serialize};

/// What happened and what is planned, over the years.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// How many moments there are.
    pub total: u32,
    /// How many of each state there are in each year.
    pub counts: Vec<YearCounts>,
    /// By what they can be narrowed: the keys are those of the address.
    pub facets: Vec<FacetGroup>,
    /// The first of them: all, where there are no parts.
    pub first: Moments,
    /// Where all of them are, by time; none where the page holds them.
    pub parts: Vec<TimelinePart>,
}

/// How many moments of a state there are in each year that has some.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct YearCounts {
    /// The state.
    pub state: MomentState,
    /// The years, in order.
    pub years: Vec<(i16, u32)>,
}

/// A file of [`Moments`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TimelinePart {
    /// The first year in it.
    pub from: i16,
    /// The last year in it.
    pub to: i16,
    /// How many moments it holds.
    pub count: u32,
    /// Where it lies, base path included.
    pub href: String,
}

/// Moments by time, and the records that they are of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Moments {
    /// The records.
    pub records: Vec<MomentsRecord>,
    /// The moments, each with its record's place among the records.
    pub moments: Vec<(u32, Moment)>,
}

/// A record as far as its moments need it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MomentsRecord {
    /// What it is called.
    pub title: String,
    /// The language of its title, where that is not the page's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// Where it leads, base path included.
    pub href: String,
    /// Where it is, in words.
    pub place: Option<String>,
    /// Its cities.
    pub cities: Vec<Slug>,
    /// Its challenge types.
    pub challenges: Vec<Slug>,
    /// The earlier wordings of its goal that are titles of its moments.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals_before: Vec<InLanguage>,
}

impl Moment {
    /// The wording that its title is, where it tells that a goal was worded anew. No milestone tells
    /// of the same: these come first ([`Moment::of_wordings`]).
    pub fn goal_before<'g>(&self, goals: &'g [InLanguage]) -> Option<&'g InLanguage> {
        let is_change =
            self.kind == Some(MilestoneKind::ChangeOfGoal) && self.state == MomentState::Changed;
        goals.iter().find(|(goal, _)| is_change && *goal == self.title)
    }
}

impl Timeline {
    /// The keys of its facets, in order.
    pub const FACETS: [&str; 4] = ["challenge", "city", "milestone", "state"];
}

impl Moments {
    /// Each moment with its record.
    pub fn iter(&self) -> impl Iterator<Item = (&Moment, &MomentsRecord)> {
        let record = |place: u32| self.records.get(usize::try_from(place).ok()?);
        self.moments.iter().filter_map(move |(place, moment)| Some((moment, record(*place)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Citation;

    #[test]
    fn a_goal_worded_anew_is_known_by_its_words() {
        let goals = [("Soon".to_owned(), Some("es".to_owned()))];
        let check = |title: &str, kind: MilestoneKind, expected: Option<&InLanguage>| {
            let moment = Moment {
                when: "2020-05".parse().unwrap(),
                title: title.to_owned(),
                kind: Some(kind),
                state: MomentState::Changed,
                progress: None,
                citation: Citation::default(),
            };
            assert_eq!(moment.goal_before(&goals), expected);
        };
        check("Soon", MilestoneKind::ChangeOfGoal, Some(&goals[0]));
        check("Soon", MilestoneKind::Report, None);
        check("Later", MilestoneKind::ChangeOfGoal, None);
    }
}

//! The messages that name what the catalogue is made of.

use atlas_locale::{
    Day, Message, Words,
    said::{app, language, lists, terms},
};
use atlas_model::{
    Basis, Capability, CriterionRating, EditorialLabel, Edtf, EvidenceLevel, FACETS, FundingKind,
    Grade, InsightType, Kind, Level, LifecycleStep, Mandate, MilestoneKind, MilestoneState, Moment,
    MomentState, OrganisationKind, Part, ParticipationLevel, Polarity, Power, ProgressState,
    ProjectStage, Recognition, RecordState, Relation, RoarPart, Role, SORTS, SourceKind, Stage,
    Strength, Term, Word, Words as OwnWords,
    comparison::{Row, RowPart},
};

/// What a record of a kind is called.
pub fn kind(kind: Kind) -> Message {
    term(kind)
}

/// What a facet is called; nothing for a key that no facet has.
pub fn facet(key: &str) -> Option<Message> {
    let place = FACETS.iter().position(|facet| facet.key == key)?;
    Some(app::facet_challenge().after(place))
}

/// What an order of results is called; the first one's name for a key that none has.
pub fn order(key: &str) -> Message {
    let place = SORTS.iter().position(|sort| sort.key == key);
    app::sort_relevance().after(place.unwrap_or_default())
}

/// A closed list whose terms have messages, in the order of the list.
pub trait Worded: Term {
    /// That of the first term.
    const FIRST: Message;
}

/// What readers call a term.
///
/// ```
/// use atlas_locale::shipped;
/// use atlas_model::Stage;
/// use mission_atlas_app::naming::term;
///
/// assert_eq!(shipped::words("en").say(term(Stage::InDelivery)), "In delivery");
/// ```
pub fn term<T: Worded>(term: T) -> Message {
    let place = T::ALL.iter().take_while(|known| **known != term).count();
    T::FIRST.after(place)
}

macro_rules! worded {
    ($($list:ident $sheet:ident $first:ident,)+) => {
        $(impl Worded for $list {
            const FIRST: Message = $sheet::$first();
        })+

        /// The message of the first term of the closed list whose terms have these ids, in their
        /// order; nothing where no list has them.
        pub fn first_of(ids: &[&str]) -> Option<Message> {
            $(if $list::ALL.iter().map(|known| known.id()).eq(ids.iter().copied()) {
                return Some($list::FIRST);
            })+
            None
        }

        /// The lists, each with its terms' messages and labels.
        #[cfg(test)]
        fn lists() -> Vec<Vec<(Message, &'static str)>> {
            vec![$($list::ALL.iter().map(|known| (term(*known), known.label())).collect(),)+]
        }
    };
}

worded! {
    Kind app kind_mission,
    Stage app stage_proposed,
    ProgressState app progress_not_assessed,
    Recognition lists recognition_self_described,
    RecordState lists record_state_draft,
    EditorialLabel lists editorial_label_editor_written,
    Basis lists basis_self_reported,
    Grade lists grade_a,
    SourceKind lists kind_of_source_official,
    OrganisationKind lists kind_of_organisation_local_government,
    Part terms part_of_the_ecosystem_public,
    Role lists role_co_lead,
    Level lists level_neighbourhood,
    Power lists power_transport,
    Mandate lists mandate_mayor,
    ParticipationLevel lists level_of_participation_inform,
    FundingKind lists kind_of_funding_grant,
    CriterionRating terms rating_met,
    MilestoneKind terms kind_of_milestone_engagement,
    ProjectStage lists stage_of_a_project_idea,
    Polarity lists polarity_up_is_good,
    Relation lists relation_part_of,
    EvidenceLevel lists evidence_level_independent_evaluation,
    InsightType lists type_of_insight_lesson,
    RoarPart terms part_of_roar_routes,
    Capability terms capability_strategic_awareness,
    LifecycleStep lists lifecycle_step_mandate,
    Strength lists strength_one_case,
    MomentState terms state_of_a_moment_done,
    MilestoneState lists state_of_a_milestone_done,
    Row terms row_place,
    RowPart terms row_part_glance,
    Word lists word_home_by_challenge,
}

/// A message within a sentence: most languages make a great first letter small there.
pub fn within(words: &Words, message: Message) -> String {
    small(words, &words.say(message))
}

/// A label within a sentence: see [`within`].
pub fn small(words: &Words, label: &str) -> String {
    let mut rest = label.chars();
    match rest.next() {
        Some(first) if !is_abbreviation(label) && words.say(language::keeps_case()) != "yes" => {
            first.to_lowercase().chain(rest).collect()
        }
        _ => label.to_owned(),
    }
}

/// Whether a label begins with two great letters: `ICT`, `NGOs`.
fn is_abbreviation(label: &str) -> bool {
    // The tables of small letters are in the app already, those of great ones are not.
    let is_great = |letter: &char| !letter.to_lowercase().eq([*letter]);
    label.chars().take(2).filter(is_great).count() == 2
}

/// What several records of a kind are called.
pub fn plural(kind: Kind) -> Message {
    match kind {
        Kind::Mission => terms::kind_plural_mission(),
        Kind::CaseStudy => terms::kind_plural_case_study(),
        Kind::Insight => terms::kind_plural_insight(),
        Kind::City => terms::kind_plural_city(),
        Kind::Challenge => terms::kind_plural_challenge(),
        Kind::Collection => terms::kind_plural_collection(),
        Kind::Project => terms::kind_plural_project(),
        Kind::Organisation => terms::kind_plural_organisation(),
        Kind::Page => terms::kind_plural_page(),
    }
}

/// What the United Nations call a Sustainable Development Goal; nothing for a number that none has.
pub fn goal(number: u8) -> Option<Message> {
    (1..=17).contains(&number).then(|| lists::goal_1().after(usize::from(number) - 1))
}

/// A date as a reader says it: `25 March 2019`, `March 2019`, `2019`, `2030 (uncertain)`.
pub fn date(words: &Words, date: Edtf) -> String {
    let said = words.date(&day(date));
    if date.is_uncertain() { words.say(language::date_uncertain(said)) } else { said }
}

/// A date as a label has room for it: a question mark tells that it is uncertain.
pub fn short_date(words: &Words, date: Edtf) -> String {
    let said = words.date(&day(date));
    if date.is_uncertain() { said + "?" } else { said }
}

fn day(date: Edtf) -> Day {
    Day { year: date.year(), month: date.month(), day: date.day() }
}

/// What readers call the criterion of a mission that has a place among the five.
pub fn criterion(place: usize) -> Message {
    term(Row::Bold).after(place)
}

/// What readers call the part of ROAR that has a place among the four.
pub fn roar(place: usize) -> Message {
    RoarPart::FIRST.after(place)
}

/// What readers call the capability that has a place among the five.
pub fn capability(place: usize) -> Message {
    Capability::FIRST.after(place)
}

/// What a moment's kind and its state are called: `Report · planned`, `Target year · on track`.
pub fn moment(words: &Words, moment: &Moment) -> String {
    let kind = words.say(moment.kind.map_or(terms::moment_target_year(), term));
    let state = match (moment.progress, moment.state) {
        (Some(ProgressState::NotAssessed | ProgressState::Unknown), _) => None,
        (Some(progress), _) => Some(within(words, term(progress))),
        (None, MomentState::Planned) if moment.kind.is_some() => {
            Some(words.say(terms::moment_planned()))
        }
        (None, MomentState::Missed) => Some(words.say(terms::moment_missed())),
        (None, _) => None,
    };
    match state {
        Some(state) => words.say(terms::moment_in_state(kind, state)),
        None => kind,
    }
}

/// A phrase that a showcase may put in its own words: those, else the language's.
pub fn phrase(own: &OwnWords, word: Word, words: &Words) -> String {
    own.get(word).map_or_else(|| words.say(term(word)), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use atlas_locale::shipped;
    use atlas_model::Citation;

    /// Messages follow their lists: one out of order would name another's.
    #[test]
    fn facets_and_orders_have_messages_in_their_order() {
        let (_, app) = shipped::originals().iter().find(|(name, _)| *name == "app").expect("app");
        let named = |prefix: &str, keys: &[&'static str]| -> Vec<&'static str> {
            let names =
                app.lines().filter_map(|line| line.split_once(" = ")?.0.strip_prefix(prefix));
            names.filter_map(|name| keys.iter().find(|key| **key == name).copied()).collect()
        };
        let facets: Vec<&str> = FACETS.iter().map(|facet| facet.key).collect();
        assert_eq!(named("facet-", &facets), facets);
        let orders: Vec<&str> = SORTS.iter().map(|sort| sort.key).collect();
        assert_eq!(named("sort-", &orders), orders);
        let english = shipped::words(shipped::ORIGINAL);
        let last = facet("showcase").map(|said| english.say(said));
        assert_eq!(last.as_deref(), Some("Showcase"));
        assert_eq!(english.say(order("updated")), "Last changed");
        assert_eq!(facet("nothing"), None);
    }

    #[test]
    fn every_term_has_its_own_message() {
        let english = shipped::words(shipped::ORIGINAL);
        for (message, label) in lists().into_iter().flatten() {
            assert_eq!(english.say(message), label);
        }
    }

    #[test]
    fn every_goal_has_its_own_message() {
        let english = shipped::words(shipped::ORIGINAL);
        let said = |number| goal(number).map(|said| english.say(said));
        assert_eq!(said(1).as_deref(), Some("No poverty"));
        assert_eq!(said(13).as_deref(), Some("Climate action"));
        assert_eq!(said(17).as_deref(), Some("Partnerships for the goals"));
        assert_eq!((goal(0), goal(18)), (None, None));
    }

    #[test]
    fn a_moment_is_told_by_its_kind_and_what_became_of_it() {
        let english = shipped::words(shipped::ORIGINAL);
        for (kind, state, progress, said) in [
            (Some(MilestoneKind::Adoption), MomentState::Done, None, "Adoption"),
            (Some(MilestoneKind::Target), MomentState::Planned, None, "Target · planned"),
            (None, MomentState::Missed, Some(ProgressState::Missed), "Target year · missed"),
            (None, MomentState::Planned, Some(ProgressState::NotAssessed), "Target year"),
            (
                None,
                MomentState::Changed,
                Some(ProgressState::Superseded),
                "Target year · superseded",
            ),
        ] {
            let told = Moment {
                when: "2025".parse().expect("a date"),
                title: String::new(),
                kind,
                state,
                progress,
                citation: Citation::default(),
            };
            assert_eq!(moment(&english, &told), said);
        }
    }

    #[test]
    fn a_date_is_as_exact_as_it_is_known() {
        let english = shipped::words(shipped::ORIGINAL);
        for (written, said, short) in [
            ("2019", "2019", "2019"),
            ("2019-03", "March 2019", "March 2019"),
            ("2019-03-25", "25 March 2019", "25 March 2019"),
            ("2030?", "2030 (uncertain)", "2030?"),
        ] {
            let written: Edtf = written.parse().expect("a date");
            assert_eq!(date(&english, written), said);
            assert_eq!(short_date(&english, written), short);
        }
    }
}

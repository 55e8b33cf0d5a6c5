//! Which problems show, and at which fields.

use atlas_model::desk::FieldProblem;
use std::collections::BTreeSet;

/// What the author has done with the fields so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// The element ids of fields that the author has left.
    pub left: BTreeSet<String>,
    /// Whether the author has asked to publish: then no field is spared.
    pub asked: bool,
}

/// The id of the element of the field at the end of a way.
pub fn element_id(way: &[String]) -> String {
    format!("f.{}", way.join("."))
}

/// The problems that show: those of fields that were left, all once the author asks to publish.
pub fn shown(problems: &[FieldProblem], seen: &Seen) -> Vec<FieldProblem> {
    let shows = |problem: &&FieldProblem| {
        seen.asked || !problem.is_error || seen.left.contains(&element_id(&problem.field))
    };
    problems.iter().filter(shows).cloned().collect()
}

/// The problems at a way and beyond it.
pub fn below<'a>(
    problems: &'a [FieldProblem],
    way: &'a [String],
) -> impl Iterator<Item = &'a FieldProblem> {
    problems.iter().filter(move |problem| problem.field.starts_with(way))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(is_error: bool, field: &str) -> FieldProblem {
        let field = field.split('/').filter(|step| !step.is_empty()).map(str::to_owned).collect();
        FieldProblem { is_error, field, message: "No.".to_owned(), help: None, line: 1 }
    }

    fn ways(problems: &[FieldProblem]) -> Vec<String> {
        problems.iter().map(|problem| problem.field.join("/")).collect()
    }

    #[test]
    fn an_error_shows_once_its_field_is_left_or_the_author_asks_to_publish() {
        let problems = [
            problem(true, "title"),
            problem(true, "milestones/0/date"),
            problem(false, "body"),
            problem(true, ""),
        ];
        let mut seen = Seen::default();
        assert_eq!(ways(&shown(&problems, &seen)), ["body"]);
        seen.left.insert("f.milestones.0.date".to_owned());
        assert_eq!(ways(&shown(&problems, &seen)), ["milestones/0/date", "body"]);
        seen.asked = true;
        assert_eq!(shown(&problems, &seen).len(), 4);
    }

    #[test]
    fn a_fields_problems_are_its_own_and_those_within() {
        let problems = [problem(true, "lead"), problem(true, "lead/name"), problem(true, "leader")];
        let way = ["lead".to_owned()];
        assert_eq!(below(&problems, &way).count(), 2);
    }
}

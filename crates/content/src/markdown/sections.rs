use super::Placed;
use crate::{reporter::Problem, scope::Scope};
use atlas_model::CaseStudy;
use std::ops::Range;

/// Warns of sections that a case study lacks or has in another order. English ones are known by
/// their headings, those of other languages by their place.
pub(crate) fn check_sections(
    scope: &Scope<'_>,
    lang: &str,
    headings: &[Placed],
    body: &Range<usize>,
) {
    let top: Vec<&Placed> = headings.iter().filter(|placed| placed.heading.level == 2).collect();
    let end = top.last().map_or_else(|| scope.first_line(body), |last| last.span.clone());
    if lang != "en" && !lang.starts_with("en-") {
        if top.len() < CaseStudy::SECTIONS.len() {
            missing(scope, &end, CaseStudy::SECTIONS[top.len()], "after this");
        }
        return;
    }
    let positions = CaseStudy::SECTIONS.map(|section| {
        top.iter().position(|placed| placed.heading.text.eq_ignore_ascii_case(section))
    });
    let mut furthest = 0;
    for (index, section) in CaseStudy::SECTIONS.into_iter().enumerate() {
        match positions[index] {
            None => match positions[index..].iter().flatten().next() {
                Some(next) => missing(scope, &top[*next].span, section, "before this"),
                None => missing(scope, &end, section, "after this"),
            },
            Some(position) if position < furthest => scope.report(
                &top[position].span,
                Problem::warning(
                    "section-order",
                    format!("the section “{section}” comes too late"),
                )
                .help(format!("the order is {}", CaseStudy::SECTIONS.join(", "))),
            ),
            Some(position) => furthest = position,
        }
    }
}

fn missing(scope: &Scope<'_>, span: &Range<usize>, section: &str, place: &str) {
    scope.report(
        span,
        Problem::warning("missing-section", format!("the section “{section}” is missing"))
            .help(format!("add `## {section}` {place}"))
            .about(section),
    );
}

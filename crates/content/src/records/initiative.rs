//! What missions and case studies both may say of an undertaking.

use super::{
    evidence::{citation, required_citation, term_use},
    progress::{check_stage, check_target, progress},
    references::{party, vocabulary},
};
use crate::{
    decode::{
        Node, Table,
        fields::{currency, edtf, number_from, term, text, value, whole},
    },
    reporter::Problem,
    scope::Scope,
};
use atlas_model::{
    Amount, Citation, Funding, Indicator, Initiative, Milestone, Observation, Partner, Slug, Target,
};

/// Reads an initiative. Its goals of sustainable development follow from the challenge types where
/// the record names none.
pub(crate) fn initiative(table: &Table<'_>, challenges: &[Slug]) -> Initiative {
    let given = table.list("sdgs", whole::<u8>(1, 17));
    let sdgs_derived = table.get("sdgs").is_none();
    let initiative = Initiative {
        sdgs: if sdgs_derived { derived_sdgs(table.scope, challenges) } else { given },
        sdgs_derived,
        target: table.optional("target", target),
        started: table.optional("started", edtf),
        stage: table.optional("stage", term),
        progress: table.optional("progress", progress),
        lead: table.optional("lead", party),
        partners: table.list("partners", partner),
        instruments: table
            .list("instruments", term_use(vocabulary("instruments", |v| &v.instruments))),
        funding: table.list("funding", funding),
        milestones: table.list("milestones", milestone),
        indicators: table.list("indicators", indicator),
    };
    check_stage(table, &initiative);
    check_target(table, &initiative);
    initiative
}

fn derived_sdgs(scope: &Scope<'_>, challenges: &[Slug]) -> Vec<u8> {
    let vocabularies = &scope.catalogue.vocabularies;
    let mut sdgs: Vec<u8> = challenges
        .iter()
        .filter_map(|id| vocabularies.challenge(id))
        .flat_map(|challenge| challenge.sdgs.iter().copied())
        .collect();
    sdgs.sort_unstable();
    sdgs.dedup();
    sdgs
}

fn target(node: &Node, scope: &Scope<'_>) -> Option<Target> {
    let table = Table::open(node, scope)?;
    let outcome = table.required("outcome", text(240));
    let year = table.optional("year", whole::<i16>(1900, 2200));
    let remark = table.optional("note", text(500));
    if table.get("year").is_none() && table.get("note").is_none() {
        scope.report(
            &table.opening(),
            Problem::error("missing-field", "the target has no `year`")
                .help("add `year: …`, or a `note: …` that says why there is none")
                .lacks("year"),
        );
    }
    let measure = table.optional("measure", text(240));
    let baseline = table.optional("baseline", value);
    let value = table.optional("value", value);
    let unit = table.optional("unit", text(60));
    let citation = citation(&table);
    table.close();
    Some(Target { year, outcome: outcome?, measure, baseline, value, unit, note: remark, citation })
}

/// An organisation and what it does.
fn partner(node: &Node, scope: &Scope<'_>) -> Option<Partner> {
    if !node.is_table() {
        let party = party(node, scope)?;
        return Some(Partner { party, role: None, note: None, citation: Citation::default() });
    }
    let table = Table::open(node, scope)?;
    let party = table.required("organisation", party);
    let role = table.optional("role", term);
    let remark = table.optional("note", text(300));
    let citation = citation(&table);
    table.close();
    Some(Partner { party: party?, role, note: remark, citation })
}

fn funding(node: &Node, scope: &Scope<'_>) -> Option<Funding> {
    let table = Table::open(node, scope)?;
    let amount = table.required("amount", number_from(0.0, 1e15));
    let currency = table.required("currency", currency);
    let period = table.optional("period", text(60));
    let funder = table.optional("funder", text(160));
    let kind = table.optional("kind", term);
    let remark = table.optional("note", text(300));
    let citation = required_citation(&table);
    table.close();
    let amount = Amount { amount: amount?, currency: currency? };
    Some(Funding { amount, period, funder, kind, note: remark, citation })
}

fn milestone(node: &Node, scope: &Scope<'_>) -> Option<Milestone> {
    let table = Table::open(node, scope)?;
    let date = table.required("date", edtf);
    let title = table.required("title", text(200));
    let kind = table.required("kind", term);
    let state = table.required("state", term);
    let citation = required_citation(&table);
    table.close();
    Some(Milestone { date: date?, title: title?, kind: kind?, state: state?, citation })
}

fn indicator(node: &Node, scope: &Scope<'_>) -> Option<Indicator> {
    let table = Table::open(node, scope)?;
    let name = table.required("name", text(120));
    let unit = table.required("unit", text(60));
    let polarity = table.required("polarity", term);
    let method = table.optional("method", text(300));
    let baseline = table.optional("baseline", value);
    let target = table.optional("target", value);
    let observations = table.list("observations", observation);
    let observations = table.at_least_one("observations", observations);
    table.close();
    Some(Indicator {
        name: name?,
        unit: unit?,
        polarity: polarity?,
        method,
        baseline,
        target,
        observations: observations?,
    })
}

fn observation(node: &Node, scope: &Scope<'_>) -> Option<Observation> {
    let table = Table::open(node, scope)?;
    let period = table.required("period", text(60));
    let value = table.required("value", value);
    let basis = table.optional("basis", term);
    // When the figure was published; the period says what it is about.
    table.optional("as_of", edtf);
    let citation = required_citation(&table);
    table.close();
    Some(Observation { period: period?, value: value?, basis, citation })
}

use super::{
    evidence::{citation, cited, closed, term_use},
    initiative::initiative,
    project_use::project_use,
    references::{challenge, one_of, sector, vocabulary},
};
use crate::{
    decode::{
        Node, Table,
        fields::{edtf, language, term, text},
    },
    reporter::Problem,
    scope::Scope,
};
use atlas_model::{
    Capabilities, Common, Criteria, Criterion, Kind, Mission, Participation, Roar, Slug,
    StatedBefore,
};

/// Reads a mission. In the record that it makes, required fields come last, so that the lack of one
/// keeps no other from being checked.
pub(crate) fn mission(table: &Table<'_>, common: Option<Common>) -> Option<Mission> {
    let statement = table.required("statement", text(240));
    let city = table.required("city", one_of(Kind::City));
    let recognition = table.required("recognition", term);
    let challenges = challenges(table);
    for field in ["target", "stage", "progress", "lead"] {
        if table.get(field).is_none() {
            table.missing(field);
        }
    }
    Some(Mission {
        statement_official: table.optional("statement_official", stated),
        statement_history: table.list("statement_history", stated),
        also_cities: table.list("also_cities", one_of(Kind::City)),
        initiative: initiative(table, challenges.as_deref().unwrap_or_default()),
        mandate: table.optional("mandate", term_use(closed)),
        governance: table.list("governance", term_use(vocabulary("governance", |v| &v.governance))),
        sectors: table.list("sectors", sector),
        participation: table.optional("participation", participation),
        criteria: table.optional("criteria", criteria).unwrap_or_default(),
        roar: table.optional("roar", roar).unwrap_or_default(),
        capabilities: table.optional("capabilities", capabilities).unwrap_or_default(),
        projects: table.list("projects", project_use),
        enablers: table.list("enablers", cited(400)),
        barriers: table.list("barriers", cited(400)),
        lessons: table.list("lessons", cited(400)),
        transfer_notes: table.list("transfer_notes", cited(400)),
        common: common?,
        statement: statement?,
        city: city?,
        recognition: recognition?,
        challenges: challenges?,
    })
}

/// How many challenge types a mission may be about.
const CHALLENGES: usize = 4;

/// One to four challenge types.
fn challenges(table: &Table<'_>) -> Option<Vec<Slug>> {
    let challenges = table.list("challenges", challenge);
    table.at_most("challenges", CHALLENGES);
    if let Some(node) = table.get("challenges")
        && challenges.len() > CHALLENGES
    {
        table.scope.report(
            &table.scope.first_line(&node.span),
            Problem::error(
                "too-many",
                format!("{} challenge types, four at most", challenges.len()),
            )
            .help("keep those that the mission is most about, the primary first"),
        );
    }
    table.at_least_one("challenges", challenges)
}

/// A wording of the goal.
fn stated(node: &Node, scope: &Scope<'_>) -> Option<StatedBefore> {
    let table = Table::open(node, scope)?;
    let text = table.required("text", text(400));
    let lang = table.optional("lang", language);
    let from = table.optional("from", edtf);
    let until = table.optional("until", edtf);
    let citation = citation(&table);
    table.close();
    Some(StatedBefore { text: text?, lang, from, until, citation })
}

fn participation(node: &Node, scope: &Scope<'_>) -> Option<Participation> {
    let table = Table::open(node, scope)?;
    let level = table.required("level", term);
    let methods = table.list("methods", text(160));
    let citation = citation(&table);
    table.close();
    Some(Participation { level: level?, methods, citation })
}

fn criteria(node: &Node, scope: &Scope<'_>) -> Option<Criteria> {
    let table = Table::open(node, scope)?;
    let criteria = Criteria {
        bold_inspirational: table.optional("bold_inspirational", criterion),
        clear_direction: table.optional("clear_direction", criterion),
        ambitious_realistic: table.optional("ambitious_realistic", criterion),
        cross_sectoral: table.optional("cross_sectoral", criterion),
        bottom_up_solutions: table.optional("bottom_up_solutions", criterion),
    };
    table.close();
    Some(criteria)
}

fn criterion(node: &Node, scope: &Scope<'_>) -> Option<Criterion> {
    let table = Table::open(node, scope)?;
    let rating = table.required("rating", term);
    let why = table.optional("why", text(400));
    let citation = citation(&table);
    table.close();
    Some(Criterion { rating: rating?, why, citation })
}

fn roar(node: &Node, scope: &Scope<'_>) -> Option<Roar> {
    let table = Table::open(node, scope)?;
    let roar = Roar {
        routes: table.optional("routes", cited(300)),
        organisational_capacity: table.optional("organisational_capacity", cited(300)),
        assessment: table.optional("assessment", cited(300)),
        risks_rewards: table.optional("risks_rewards", cited(300)),
    };
    table.close();
    Some(roar)
}

fn capabilities(node: &Node, scope: &Scope<'_>) -> Option<Capabilities> {
    let table = Table::open(node, scope)?;
    let capabilities = Capabilities {
        strategic_awareness: table.optional("strategic_awareness", cited(400)),
        adjusting_priorities: table.optional("adjusting_priorities", cited(400)),
        building_coalitions: table.optional("building_coalitions", cited(400)),
        learning_experimentation: table.optional("learning_experimentation", cited(400)),
        reconfiguring_delivery: table.optional("reconfiguring_delivery", cited(400)),
    };
    table.close();
    Some(capabilities)
}

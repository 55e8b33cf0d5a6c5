use crate::decode::{Node, Raw};
use atlas_model::Kind;

/// A question about a record that no program can answer.
#[derive(Clone, Copy, Debug)]
pub struct Judgement {
    /// The records that it is asked of, in words: `It gives figures`.
    pub of: &'static str,
    /// What an editor answers yes to.
    pub asks: &'static str,
    kinds: &'static [Kind],
    when: When,
}

/// What a record must hold for a question to be asked.
#[derive(Clone, Copy, Debug)]
enum When {
    Always,
    /// One of these fields.
    Has(&'static [&'static str]),
    /// One of these values of a field, or of a field of a table: `progress.state`.
    Is(&'static str, &'static [&'static str]),
}

const ALL: &[Kind] = &[
    Kind::Mission,
    Kind::CaseStudy,
    Kind::Insight,
    Kind::City,
    Kind::Organisation,
    Kind::Project,
    Kind::Collection,
    Kind::Page,
];
const TOLD: &[Kind] = &[Kind::Mission, Kind::CaseStudy, Kind::Insight];

const fn judgement(
    kinds: &'static [Kind],
    when: When,
    of: &'static str,
    asks: &'static str,
) -> Judgement {
    Judgement { of, asks, kinds, when }
}

const FIGURES: &[&str] = &["facts", "indicators", "funding", "cost", "population"];
const OVER: &[&str] = &["missed", "lapsed", "contested", "superseded", "behind"];
const GOOD: &[&str] = &["on-track", "milestone-reached", "achieved", "partly-achieved"];

/// Every question, in the order in which it is asked.
pub const JUDGEMENTS: [Judgement; 18] = [
    judgement(
        ALL,
        When::Always,
        "Every record",
        "The words are plain: someone of twelve could follow them, and no term of art is left unexplained.",
    ),
    judgement(
        TOLD,
        When::Always,
        "Every mission, case study and insight",
        "The first sentence alone tells what it is about, and promises no more than the record shows.",
    ),
    judgement(
        ALL,
        When::Has(&["sources"]),
        "It has sources",
        "Each source was opened and read, and says what it is cited for.",
    ),
    judgement(
        ALL,
        When::Has(FIGURES),
        "It gives figures",
        "Each figure stands in its source as it stands here, with its unit and its date.",
    ),
    judgement(
        &[Kind::Mission],
        When::Always,
        "Every mission",
        "It is a mission by the source’s own words, or `recognition` says whose word it is.",
    ),
    judgement(
        &[Kind::Mission],
        When::Has(&["statement_official"]),
        "It quotes the mission",
        "The quotation is word for word, short, and in its own language.",
    ),
    judgement(
        TOLD,
        When::Has(&["target"]),
        "It has a target",
        "Outcome, year and measure are those that were decided, not what the text hopes for.",
    ),
    judgement(
        TOLD,
        When::Is("progress.state", OVER),
        "It is behind, missed, lapsed, contested or superseded",
        "What went wrong is told with its date and its source, fairly to those who worked on it, and what was learnt is said.",
    ),
    judgement(
        TOLD,
        When::Is("progress.state", GOOD),
        "It is on track, or was achieved",
        "Who says so is named, and it is not the city’s own word alone where others have measured.",
    ),
    judgement(
        TOLD,
        When::Is("progress.basis", &["self-reported", "editor-inference"]),
        "Its progress is self-reported or inferred",
        "Readers are told that nobody independent has confirmed it.",
    ),
    judgement(
        &[Kind::Mission],
        When::Has(&["criteria"]),
        "It is rated by the five criteria",
        "Each rating follows from the reason beside it, and another editor would give the same.",
    ),
    judgement(
        &[Kind::CaseStudy],
        When::Always,
        "Every case study",
        "“What did not work” is told as plainly as the results.",
    ),
    judgement(
        &[Kind::Insight],
        When::Always,
        "Every insight",
        "The claim is no wider than what supports it, and `limits` says where it may not hold.",
    ),
    judgement(
        TOLD,
        When::Has(&["funding", "cost"]),
        "It names money",
        "Amounts are what was spent or decided, each in its own currency, and estimates are called so.",
    ),
    judgement(
        ALL,
        When::Has(&["image"]),
        "It has a picture",
        "The words in its place say what it shows, who made it agreed, and nobody in it is shown against their will.",
    ),
    judgement(
        ALL,
        When::Is("editorial_label", &["city-submitted", "participant-written"]),
        "A city or a participant wrote it",
        "Who wrote it may speak for the place, and knows that it will be published.",
    ),
    judgement(
        ALL,
        When::Is("record_state", &["archived", "removed"]),
        "It is archived or removed",
        "Readers who follow an old link learn why, in a sentence.",
    ),
    judgement(
        ALL,
        When::Has(&["aliases"]),
        "It was renamed",
        "Each old id is one that was published.",
    ),
];

impl Judgement {
    /// Whether the question is asked of a record with these fields.
    pub(super) fn fits(&self, kind: Kind, front: Option<&Node>) -> bool {
        let filled =
            |node: &&Node| !matches!(&node.value, Raw::Null) && node.value != Raw::List(Vec::new());
        let holds = match self.when {
            When::Always => true,
            When::Has(fields) => fields.iter().any(|field| {
                front.and_then(|front| front.field(field)).as_ref().is_some_and(filled)
            }),
            When::Is(path, values) => {
                let node = path.split('.').try_fold(front, |node, name| Some(node?.field(name)));
                let value = node.flatten().and_then(Node::scalar);
                value.is_some_and(|value| values.contains(&value))
            }
        };
        holds && self.kinds.contains(&kind)
    }
}

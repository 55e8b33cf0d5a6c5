use super::{Citations, Row, Section, ledger};
use crate::{context::Setting, figures, naming};
use atlas_locale::said::parts;
use atlas_model::{Common, Evidence};
use yew::prelude::*;

/// What a reader wants to know at first sight.
pub struct Fact {
    /// What it is.
    pub label: String,
    /// In a word or a number.
    pub value: Html,
    /// What belongs to it, in small type.
    pub note: Html,
}

impl Fact {
    /// A fact without a note.
    pub fn new(label: &str, value: Html) -> Self {
        Self { label: label.to_owned(), value, note: Html::default() }
    }
}

/// A bar of facts below a record's title.
pub fn facts(facts: impl IntoIterator<Item = Fact>) -> Html {
    let entries: Vec<Html> = facts
        .into_iter()
        .map(|fact| {
            html! {
                <div class="facts__fact" >
                    <dt>{fact.label}</dt>
                    <dd class="facts__value">{fact.value}</dd>
                    <dd class="facts__note">{fact.note}</dd>
                </div>
            }
        })
        .collect();
    if entries.is_empty() {
        Html::default()
    } else {
        html! { <dl class="facts">{ entries }</dl> }
    }
}

/// A figure with its unit, its date, its basis and what it rests on.
pub fn evidence(evidence: &Evidence, citations: &Citations) -> Html {
    let asides: Vec<String> = evidence
        .as_of
        .map(|date| naming::date(&citations.1.words, date))
        .into_iter()
        .chain(evidence.basis.map(|basis| naming::within(&citations.1.words, naming::term(basis))))
        .collect();
    html! {
        <>
            {figures::measured(&citations.1.words, &evidence.value, evidence.unit.as_deref())}
            if !asides.is_empty() {
                <span class="soft">{format!(" ({})", citations.1.words.in_a_row(&asides))}</span>
            }
            { citations.of(&evidence.citation) }
        </>
    }
}

/// What is known of a record and has no field of its own.
pub fn also_on_record(common: &Common, setting: &Setting) -> Option<Section> {
    let citations = Citations(&common.sources, setting);
    let rows = common.facts.iter().map(|fact| {
        let value = html! {
            <>
                { setting.recorded(&figures::value(&setting.words, &fact.value)) }
                if let Some(date) = fact.as_of {
                    <span class="soft">
                        {" ("}<time datetime={date.machine_readable()}>{naming::date(&setting.words, date)}</time>{")"}
                    </span>
                }
                { citations.of(&fact.citation) }
            </>
        };
        Row::recorded(&fact.label, value, setting)
    });
    Section::new("also-on-record", &setting.say(parts::also_on_record()), ledger(rows))
}

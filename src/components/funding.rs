use super::Citations;
use crate::{figures, naming};
use atlas_model::Funding;
use yew::prelude::*;

/// The sums recorded, each with its time, its source and what it rests on.
pub fn funding(sums: &[Funding], citations: &Citations) -> Option<Html> {
    if sums.is_empty() {
        return None;
    }
    Some(html! {
        <ul class="terms">
            { for sums.iter().map(|sum| {
                let kind = sum.kind.map(|kind| citations.1.words.say(naming::term(kind)));
                let asides: Vec<&str> = sum.period.as_deref()
                    .into_iter()
                    .chain(sum.funder.as_deref())
                    .chain(kind.as_deref())
                    .collect();
                html! {
                    <li>
                        <strong class="figures">{figures::amount(&citations.1.words, &sum.amount)}</strong>
                        { citations.of(&sum.citation) }
                        if !asides.is_empty() {
                            {" "}<span class="terms__note">{asides.join(" · ")}</span>
                        }
                        if let Some(note) = &sum.note {
                            {" "}<span class="terms__note" lang={citations.1.foreign()}>{note}</span>
                        }
                    </li>
                }
            }) }
        </ul>
    })
}

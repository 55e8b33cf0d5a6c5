use super::{Citations, parted};
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
                let setting = citations.1;
                let own = sum.period.iter().chain(&sum.funder).map(|own| setting.recorded(own));
                let kind = sum.kind.map(|kind| html! { {setting.say(naming::term(kind))} });
                let asides = parted(own.chain(kind));
                html! {
                    <li>
                        <strong class="figures">
                            {figures::amount(&setting.words, &sum.amount)}
                        </strong>
                        { citations.of(&sum.citation) }
                        if let Some(asides) = asides {
                            {" "}<span class="terms__note">{asides}</span>
                        }
                        if let Some(note) = &sum.note {
                            {" "}<span class="terms__note" lang={setting.foreign()}>{note}</span>
                        }
                    </li>
                }
            }) }
        </ul>
    })
}

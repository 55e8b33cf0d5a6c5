use super::{Citations, Row, Section, ledger};
use crate::{context::Setting, naming};
use atlas_locale::{Message, said::views};
use atlas_model::{Cited, Criteria, CriterionRating};
use yew::prelude::*;

/// Texts under fixed labels (the parts of ROAR, the capabilities), as far as a record has them.
pub fn labelled<'c>(
    id: &str,
    title: &str,
    entries: impl IntoIterator<Item = (Message, &'c Cited)>,
    citations: &Citations,
) -> Option<Section> {
    let rows = entries.into_iter().map(|(label, cited)| {
        Row::new(
            &citations.1.say(label),
            html! { <>{ citations.1.recorded(&cited.text) }{ citations.of(&cited.citation) }</> },
        )
    });
    Section::new(id, title, ledger(rows))
}

/// How far a mission meets the five criteria, and why.
pub fn criteria(criteria: &Criteria, citations: &Citations) -> Option<Section> {
    let rows = criteria.entries().into_iter().map(|(place, criterion)| {
        let value = html! {
            <>
                { rating_mark(criterion.rating, citations.1) }
                if let Some(why) = &criterion.why { {" "}<span class="rating__why" lang={citations.1.foreign()}>{why}</span> }
                { citations.of(&criterion.citation) }
            </>
        };
        Row::new(&citations.1.say(naming::criterion(place)), value)
    });
    Section::new("criteria", &citations.1.say(views::criteria()), ledger(rows))
}

/// How far a criterion is met: a shape of its own and the words.
pub(super) fn rating_mark(rating: CriterionRating, setting: &Setting) -> Html {
    html! {
        <strong class="rating">
            <svg class="rating__shape" viewBox="0 0 16 16" aria-hidden="true">
                <path class="rating__line" d="M2 2h12v12H2Z"></path>
                <path d={filled(rating)}></path>
            </svg>
            {setting.say(naming::term(rating))}
        </strong>
    }
}

fn filled(rating: CriterionRating) -> &'static str {
    match rating {
        CriterionRating::Met => "M4.5 4.5h7v7h-7Z",
        CriterionRating::Partly => "M4.5 8h7v3.5h-7Z",
        CriterionRating::NotMet => "",
        CriterionRating::NotAssessed => "M4.5 7.3h7v1.4h-7Z",
    }
}

use super::Citations;
use crate::{context::Setting, naming};
use atlas_locale::said::parts;
use atlas_model::{Slug, TermUse, page::Names};
use yew::prelude::*;

/// Terms as a record uses them: what each is here, and according to what.
pub fn term_uses<T>(
    uses: &[TermUse<T>],
    label: impl Fn(&T) -> String,
    citations: &Citations,
) -> Option<Html> {
    if uses.is_empty() {
        return None;
    }
    Some(html! {
        <ul class="terms">
            { for uses.iter().map(|used| html! {
                <li>
                    {label(&used.term)}{ citations.of(&used.citation) }
                    if let Some(note) = &used.note {
                        {" "}<span class="terms__note" lang={citations.1.foreign()}>{note}</span>
                    }
                </li>
            }) }
        </ul>
    })
}

/// Terms of a vocabulary in one line.
pub fn terms(vocabulary: &str, ids: &[Slug], names: &Names) -> Option<Html> {
    if ids.is_empty() {
        return None;
    }
    let labels: Vec<&str> = ids.iter().map(|id| names.term(vocabulary, id)).collect();
    Some(html! { {labels.join(" · ")} })
}

/// Sustainable Development Goals by number and name; `derived` where they follow from the
/// challenge types.
pub fn goals(numbers: &[u8], derived: bool, setting: &Setting) -> Option<Html> {
    if numbers.is_empty() {
        return None;
    }
    Some(html! {
        <>
            <ul class="terms">
                { for numbers.iter().map(|number| html! {
                    <li>{format!("{number} {}", naming::goal(*number).map(|said| setting.words.say(said)).unwrap_or_default())}</li>
                }) }
            </ul>
            if derived {
                {" "}<span class="terms__note">{setting.say(parts::goals_derived())}</span>
            }
        </>
    })
}

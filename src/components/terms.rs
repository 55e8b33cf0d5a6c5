use super::Citations;
use atlas_model::{Slug, TermUse, goal_name, page::Names};
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
                        {" "}<span class="terms__note">{note}</span>
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
pub fn goals(numbers: &[u8], derived: bool) -> Option<Html> {
    if numbers.is_empty() {
        return None;
    }
    Some(html! {
        <>
            <ul class="terms">
                { for numbers.iter().map(|number| html! {
                    <li>{format!("{number} {}", goal_name(*number))}</li>
                }) }
            </ul>
            if derived {
                {" "}<span class="terms__note">{"Derived from the challenges"}</span>
            }
        </>
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seventeen_goals_have_names_and_no_other_number_has() {
        assert_eq!(goal_name(1), "No poverty");
        assert_eq!(goal_name(17), "Partnerships for the goals");
        assert_eq!((goal_name(0), goal_name(18)), ("", ""));
    }
}

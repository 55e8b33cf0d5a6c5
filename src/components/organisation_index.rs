use atlas_model::page::OrganisationCount;
use yew::prelude::*;

/// Organisations as an index with the number of missions of each.
pub fn organisation_index(organisations: &[OrganisationCount]) -> Html {
    html! {
        <ul class="index">
            { for organisations.iter().map(|entry| html! {
                <li key={entry.href.clone()}>
                    <a class="index__link" href={entry.href.clone()}>
                        <span>{&entry.name}</span>{" "}
                        <span class="index__count">
                            {entry.missions}
                            <span class="visually-hidden">
                                {if entry.missions == 1 { " mission" } else { " missions" }}
                            </span>
                        </span>
                    </a>
                </li>
            }) }
        </ul>
    }
}

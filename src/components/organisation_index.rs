use crate::context::Setting;
use atlas_locale::said::parts;
use atlas_model::page::OrganisationCount;
use yew::prelude::*;

/// Organisations as an index with the number of missions of each.
pub fn organisation_index(organisations: &[OrganisationCount], setting: &Setting) -> Html {
    html! {
        <ul class="index">
            { for organisations.iter().map(|entry| html! {
                <li key={entry.href.clone()}>
                    <a class="index__link" href={entry.href.clone()}>
                        <span>{&entry.name}</span>{" "}
                        <span class="index__count">
                            {setting.words.number(entry.missions)}
                            <span class="visually-hidden">
                                {" "}{setting.say(parts::index_missions(entry.missions))}
                            </span>
                        </span>
                    </a>
                </li>
            }) }
        </ul>
    }
}

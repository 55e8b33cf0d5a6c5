use crate::context::Setting;
use atlas_locale::said::app;
use atlas_model::page::Link;
use yew::prelude::*;

/// The way to the page, outermost first.
pub fn breadcrumbs(crumbs: &[Link], setting: &Setting) -> Html {
    if crumbs.is_empty() {
        return Html::default();
    }
    html! {
        <nav class="breadcrumbs" aria-label={setting.say(app::breadcrumbs())}>
            <ol class="breadcrumbs__list">
                { for crumbs.iter().map(|crumb| html! {
                    <li key={crumb.href.clone()}>
                        <a class="breadcrumbs__link" href={crumb.href.clone()}>{&crumb.text}</a>
                    </li>
                }) }
            </ol>
        </nav>
    }
}

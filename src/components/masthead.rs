use super::icon;
use crate::context::Setting;
use atlas_model::NavigationItem;
use yew::prelude::*;

/// The site's name and its main navigation. On a phone the navigation is a popover, which opens
/// and closes without script; it is keyed by the page, so that it closes when another one shows.
pub fn masthead(path: &str, setting: &Setting) -> Html {
    let frame = &setting.frame;
    let current = |item: &NavigationItem| {
        let target = item.href.trim_start_matches('/');
        if path == target {
            Some("page")
        } else {
            (!target.is_empty() && path.starts_with(target)).then_some("true")
        }
    };
    html! {
        <header class="masthead">
            <div class="masthead__inside">
                <a class="masthead__name" href={frame.base.clone()}>
                    { Html::from_html_unchecked(setting.assets.mark.clone()) }
                    <span>{&frame.title}</span>
                </a>
                <button class="masthead__button" type="button" popovertarget="navigation">
                    { icon("menu", setting) }{"Menu"}
                </button>
                <nav key={path} id="navigation" class="masthead__navigation" aria-label="Main" popover="">
                    <ul class="masthead__list">
                        { for frame.navigation.iter().map(|item| html! {
                            <li key={item.href.clone()}>
                                <a
                                    class="masthead__link"
                                    href={setting.href(&item.href)}
                                    aria-current={current(item)}
                                >
                                    {&item.label}
                                </a>
                            </li>
                        }) }
                    </ul>
                </nav>
            </div>
        </header>
    }
}

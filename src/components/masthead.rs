use super::icon;
use crate::context::Setting;
use atlas_locale::said::app;
use atlas_model::NavigationItem;
use yew::prelude::*;

/// The link to the content, the site's name behind its mark, and its main navigation. On a phone the
/// navigation is a popover, which opens and closes without script. Rendered at build alone: where
/// another page shows, [`crate::browser::arrive`] brings it in step.
pub fn masthead(path: &str, mark: &str, setting: &Setting) -> Html {
    let frame = &setting.frame;
    let current = |item: &NavigationItem| current(path, item.href.trim_start_matches('/'));
    html! {
        <>
        <a class="skip" href="#main">{setting.say(app::skip())}</a>
        <header class="masthead">
            <div class="masthead__inside">
                <a class="masthead__name" href={frame.base.clone()}>
                    { Html::from_html_unchecked(AttrValue::from(mark.to_owned())) }
                    <span>{&frame.title}</span>
                </a>
                <button class="masthead__button" type="button" popovertarget="navigation">
                    { icon("menu", setting) }{setting.say(app::menu())}
                </button>
                <nav id="navigation" class="masthead__navigation" aria-label={setting.say(app::main_navigation())} popover="">
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
        </>
    }
}

/// What the link of a path says of itself on a page: that it leads there, or to a list above it.
pub fn current(page: &str, target: &str) -> Option<&'static str> {
    if page == target {
        Some("page")
    } else {
        (!target.is_empty() && page.starts_with(target)).then_some("true")
    }
}

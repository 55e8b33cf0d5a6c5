use super::icon;
use crate::context::Setting;
use atlas_locale::said::parts;
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
        <a class="skip" href="#main">{setting.say(parts::skip())}</a>
        <header class="masthead">
            <div class="masthead__inside">
                <a class="masthead__name" href={frame.base.clone()}>
                    { Html::from_html_unchecked(AttrValue::from(mark.to_owned())) }
                    <span>{&frame.title}</span>
                </a>
                <button class="masthead__button" type="button" popovertarget="navigation">
                    { icon("menu", setting) }{setting.say(parts::menu())}
                </button>
                <div class="masthead__ways">
                    <nav id="navigation" class="masthead__navigation" aria-label={setting.say(parts::main_navigation())} popover="">
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
                    { languages(path, setting) }
                </div>
            </div>
        </header>
        </>
    }
}

/// The way to the same page in each language of the site; nothing where there is one. Where another
/// page shows than was rendered, the page's script brings it in step.
fn languages(path: &str, setting: &Setting) -> Html {
    let editions = &setting.frame.editions;
    let Some(current) = editions.iter().find(|edition| edition.is_current) else {
        return Html::default();
    };
    // The page for what is not there is found under no path of its own.
    let found = Some(path).filter(|path| path.is_empty() || path.ends_with('/'));
    html! {
        <div class="languages">
            <button class="languages__button" type="button" popovertarget="languages"
                aria-label={setting.say(parts::languages_button(&current.name))}>
                { icon("languages", setting) }
                <span class="languages__name">{&current.name}</span>
            </button>
            <nav id="languages" class="languages__list" aria-label={setting.say(parts::languages())} popover="">
                <ul>
                    { for editions.iter().map(|edition| html! {
                        <li key={edition.lang.clone()}>
                            <a
                                class="languages__link"
                                href={format!("{}{}", edition.base, found.unwrap_or_default())}
                                lang={edition.lang.clone()}
                                hreflang={edition.lang.clone()}
                                data-edition={found.map(|_| edition.base.clone())}
                                aria-current={edition.is_current.then_some("true")}
                            >
                                {&edition.name}
                            </a>
                        </li>
                    }) }
                </ul>
            </nav>
        </div>
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

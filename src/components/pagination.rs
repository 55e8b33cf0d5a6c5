use crate::context::Setting;
use atlas_locale::said::parts;
use atlas_model::page::Pages;
use yew::prelude::*;

/// Links to the pages of a list: the neighbours, the first and the last.
pub fn pagination(pages: &Pages, setting: &Setting) -> Html {
    let Pages { page, count: last, .. } = *pages;
    if !pages.several() {
        return Html::default();
    }
    let href = |number: u32| pages.href(number);
    let neighbours = page.saturating_sub(2).max(2)..=(page + 2).min(last - 1);
    let shown = std::iter::once(1).chain(neighbours).chain(std::iter::once(last));
    let mut items = Vec::new();
    let mut previous = 0;
    for number in shown {
        if number > previous + 1 {
            items.push(
                html! { <li key={format!("gap-{number}")} class="pagination__gap">{"…"}</li> },
            );
        }
        let current = (number == page).then_some("page");
        items.push(html! {
            <li key={number}>
                <a class="pagination__link" href={href(number)} aria-current={current}>
                    <span class="visually-hidden">
                        {setting.say(parts::page_number())}{" "}
                    </span>
                    {number}
                </a>
            </li>
        });
        previous = number;
    }
    html! {
        <nav class="pagination" aria-label={setting.say(parts::pages())}>
            if page > 1 {
                <a class="pagination__step" rel="prev" href={href(page - 1)}>
                    {setting.say(parts::page_previous())}
                </a>
            }
            <ol class="pagination__list">{ items }</ol>
            if page < last {
                <a class="pagination__step" rel="next" href={href(page + 1)}>
                    {setting.say(parts::page_next())}
                </a>
            }
        </nav>
    }
}

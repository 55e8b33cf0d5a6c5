use yew::{prelude::*, virtual_dom::VNode};

/// A part of a page under a heading; nothing where it has no content.
pub fn section(id: &'static str, title: &str, content: Html) -> Html {
    if is_empty(&content) {
        return Html::default();
    }
    html! {
        <section class="section" {id}>
            <h2 class="section__title">{title.to_owned()}</h2>
            { content }
        </section>
    }
}

/// Words that link where there is an address.
pub fn linked(text: &str, href: Option<&str>) -> Html {
    match href {
        Some(href) => html! { <a href={href.to_owned()}>{text.to_owned()}</a> },
        None => html! { {text.to_owned()} },
    }
}

fn is_empty(html: &Html) -> bool {
    match html {
        VNode::VList(list) => list.iter().all(is_empty),
        VNode::VText(text) => text.text.is_empty(),
        _ => false,
    }
}

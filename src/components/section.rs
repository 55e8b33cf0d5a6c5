use crate::context::Setting;
use atlas_locale::said::parts;
use atlas_model::page::Link;
use yew::{prelude::*, virtual_dom::VNode};

/// A part of a page under a heading.
pub struct Section {
    id: String,
    title: String,
    content: Html,
}

impl Section {
    /// A part of a page; none where it has no content. Its anchor begins with `record-`, apart from
    /// those of the article's headings.
    pub fn new(id: &str, title: &str, content: Html) -> Option<Self> {
        (!is_empty(&content)).then(|| Self {
            id: format!("record-{id}"),
            title: title.to_owned(),
            content,
        })
    }
}

/// Parts of a page, one below another.
pub fn sections<'a>(sections: impl IntoIterator<Item = &'a Section>) -> Html {
    let sections = sections.into_iter().map(|section| {
        html! {
            <section class="section" id={section.id.clone()}>
                <h2 class="section__title">{&section.title}</h2>
                { section.content.clone() }
            </section>
        }
    });
    html! { <>{ for sections }</> }
}

/// The way to each part of a page, for [`contents`].
pub fn links<'a>(sections: impl IntoIterator<Item = &'a Section>) -> Vec<Link> {
    let link = |section: &Section| Link::new(&section.title, format!("#{}", section.id));
    sections.into_iter().map(link).collect()
}

/// What is on a long page, for the margin; nothing on a short one.
pub fn contents(links: &[Link], setting: &Setting) -> Html {
    if links.len() < 4 {
        return Html::default();
    }
    html! {
        <nav class="contents" aria-labelledby="contents">
            <h2 class="aside-section__title" id="contents">{setting.say(parts::contents())}</h2>
            <ul class="contents__list">
                { for links.iter().map(|link| html! {
                    <li>
                        <a class="contents__link" href={link.href.clone()} lang={link.lang.clone()}>
                            {&link.text}
                        </a>
                    </li>
                }) }
            </ul>
        </nav>
    }
}

/// A heading of level 2 or 3, where the page around it decides which.
pub fn heading(level: u8, class: &'static str, content: Html) -> Html {
    if level == 2 {
        html! { <h2 {class}>{content}</h2> }
    } else {
        html! { <h3 {class}>{content}</h3> }
    }
}

/// The link to a record; its id where there is none.
pub fn record_link(link: Option<&Link>, id: &str) -> Html {
    match link {
        Some(link) => {
            html! { <a href={link.href.clone()} lang={link.lang.clone()}>{&link.text}</a> }
        }
        None => html! { {id.to_owned()} },
    }
}

/// Words that link where there is an address.
pub fn linked(text: &str, href: Option<&str>) -> Html {
    match href {
        Some(href) => html! { <a href={href.to_owned()}>{text.to_owned()}</a> },
        None => html! { {text.to_owned()} },
    }
}

/// Pieces in a row, with a dot between them; nothing where there are none.
pub fn parted(pieces: impl IntoIterator<Item = Html>) -> Option<Html> {
    let pieces = pieces.into_iter().enumerate();
    let pieces: Vec<Html> =
        pieces.map(|(place, piece)| html! { <>if place > 0 {{" · "}}{piece}</> }).collect();
    (!pieces.is_empty()).then(|| html! { <>{ pieces }</> })
}

fn is_empty(html: &Html) -> bool {
    match html {
        VNode::VList(list) => list.iter().all(is_empty),
        VNode::VText(text) => text.text.is_empty(),
        _ => false,
    }
}

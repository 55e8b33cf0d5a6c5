use crate::{
    citation,
    document::{self, Additions, Files, Rendered},
    linked,
    pages::{Planned, Shown},
    still,
};
use atlas_locale::Words;
use atlas_model::page::{Content, Page, Reference};
use mission_atlas_app::{
    app::{App, Live, Props},
    browser::COMPARISON,
    components::{footer, masthead},
    context::{Assets, Setting},
    pages::{self, explore},
    publish,
    still::{Prerender, Still},
    views,
};
use std::rc::Rc;
use yew::{AttrValue, LocalServerRenderer};

/// The document of a page, rendered by the app's own components.
pub(crate) fn page(planned: Planned, files: &Files) -> String {
    let Planned { page, shown, article, reference, comparable, picture } = planned;
    let linked = linked::script(&page, &shown, reference.as_ref());
    let mut metas = reference.as_ref().map(citation::metas).unwrap_or_default();
    metas.extend(picture.filter(|_| files.pictures).map(|chosen| document::picture(&chosen)));
    if let Shown::Fixed(content) = &shown {
        metas.extend(content.feed().map(|feed| document::feed(&page, feed)));
    }
    let assets = Assets { icons: files.icons(&page).into() };
    let mut carried: Vec<(&str, String)> = Vec::new();
    carried.extend(comparable.map(|data| (COMPARISON, document::json(&data))));
    let lists_kept =
        matches!(&shown, Shown::Fixed(content) if matches!(**content, Content::Kept(_)));
    let (live, fixed) = match shown {
        Shown::Fixed(content) => {
            let (icons, words) = (&assets.icons, &files.words);
            let fixed = fixed_content(&page, *content, article, reference, icons, words);
            (Live::default(), pollster::block_on(fixed))
        }
        Shown::Explore => (Live::new(explore::live), String::new()),
        Shown::View(view) => {
            carried.push(("view", document::json(&view)));
            (views::live(view), String::new())
        }
        Shown::Publish(view) => {
            carried.push(("view", document::json(&view)));
            (publish::live(view), String::new())
        }
    };
    let prerender = Some(Prerender(still::html));
    let (page, words) = (Rc::new(page), files.words.clone());
    let around = setting(&page, String::new(), &assets.icons, &words);
    let props = Props { page: page.clone(), fixed: fixed.into(), assets, live, words, prerender };
    let rendered = Rendered {
        before: still::html(&masthead(&page.head.path, files.mark(), &around)),
        app: pollster::block_on(LocalServerRenderer::<App>::with_props(props).render()),
        after: still::html(&footer(&around)),
    };
    let head = Additions { metas, linked, lists_kept };
    document::document(&page, &head, &rendered, &carried, files)
}

/// The content that needs no script, without the marks by which the app would find its parts.
pub(crate) async fn fixed_content(
    page: &Page,
    content: Content,
    article: String,
    reference: Option<Reference>,
    icons: &str,
    words: &Words,
) -> String {
    let setting = setting(page, article, icons, words);
    let reference = reference.map(Rc::new);
    let props = pages::FixedContentProps { content: Rc::new(content), setting, reference };
    let renderer = LocalServerRenderer::<pages::FixedContent>::with_props(props);
    renderer.hydratable(false).render().await
}

/// What parts of a page know of it that are rendered at build alone.
fn setting(page: &Page, article: String, icons: &str, words: &Words) -> Setting {
    Setting {
        frame: Rc::new(page.frame.clone()),
        assets: Assets { icons: AttrValue::from(icons.to_owned()) },
        article: AttrValue::from(article),
        still: Still::Made,
        words: words.clone(),
    }
}

use super::{addresses::Addresses, records, subjects};
use crate::{document, pages::Shown};
use atlas_model::page::{Content, Page, Reference};
use serde_json::{Value, json};

/// The element that tells what a page is about; none for a page that search engines leave out.
pub(crate) fn script(page: &Page, shown: &Shown, reference: Option<&Reference>) -> String {
    if page.head.noindex {
        return String::new();
    }
    let at = Addresses::of(page);
    let graph: Vec<Value> =
        std::iter::once(thing(page, shown, reference, &at)).chain(way(page, &at)).collect();
    let data = spare(json!({ "@context": "https://schema.org", "@graph": graph }));
    format!("<script type=\"application/ld+json\">{}</script>", document::json(&data))
}

/// What the page is about.
fn thing(page: &Page, shown: &Shown, reference: Option<&Reference>, at: &Addresses<'_>) -> Value {
    let mut thing = match shown {
        Shown::Fixed(content) => match &**content {
            Content::Home(home) => subjects::website(home, page, at),
            Content::Mission(shown) => records::mission(shown, at),
            Content::CaseStudy(shown) => records::case_study(shown, reference, at),
            Content::Insight(shown) => records::insight(shown, reference, at),
            Content::Project(shown) => records::project(shown, at),
            Content::City(shown) => subjects::city(&shown.city),
            Content::Challenge(shown) => subjects::challenge(shown, at),
            Content::Organisation(shown) => subjects::organisation(shown),
            Content::Collection(shown) => records::collection(shown, at),
            Content::Data(shown) => subjects::data(shown, page, at),
            Content::Challenges(_) => json!({ "@type": "DefinedTermSet" }),
            Content::List(_)
            | Content::Cities(_)
            | Content::Collections(_)
            | Content::More(_)
            | Content::Organisations(_) => json!({ "@type": "CollectionPage" }),
            Content::Article(_) | Content::Kept(_) | Content::Removed(_) | Content::NotFound(_) => {
                json!({ "@type": "WebPage" })
            }
        },
        Shown::Explore => json!({ "@type": "CollectionPage" }),
        Shown::View(_) | Shown::Publish(_) => json!({ "@type": "WebPage" }),
    };
    thing["@id"] = at.own().into();
    thing["url"] = at.own().into();
    if thing.get("name").is_none() {
        thing["name"] = page.head.title.as_str().into();
    }
    thing
}

/// The way to the page, where there is one.
fn way(page: &Page, at: &Addresses<'_>) -> Option<Value> {
    if page.crumbs.is_empty() {
        return None;
    }
    let above = page.crumbs.iter().map(|crumb| (&crumb.text, Some(at.full(&crumb.href))));
    let items = above.chain([(&page.head.title, None)]).enumerate().map(|(before, (name, item))| {
        json!({ "@type": "ListItem", "position": before + 1, "name": name, "item": item })
    });
    Some(json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() }))
}

/// Without what says nothing.
fn spare(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let told = fields.into_iter().map(|(name, value)| (name, spare(value)));
            Value::Object(told.filter(|(_, value)| !is_empty(value)).collect())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(spare).collect()),
        other => other,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(values) => values.is_empty(),
        _ => false,
    }
}

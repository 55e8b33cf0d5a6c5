//! What the form's worker must know of the showcase, as a file beside the pages.

use crate::{catalog::Catalog, document::hashed};
use atlas_model::{
    Kind, SourceText,
    desk::{Showcase, Stub},
};

/// Path and text of the file. Records that are not part of the site are not in it.
pub(crate) fn file(catalog: &Catalog<'_>, icons: String) -> (String, String) {
    let text = serde_json::to_string(&showcase(catalog, icons))
        .expect("a showcase has texts and lists alone");
    (hashed("publish", "json", text.as_bytes()), text)
}

fn showcase(catalog: &Catalog<'_>, icons: String) -> Showcase {
    let texts = &catalog.site.texts;
    Showcase {
        base_url: catalog.site.settings.base_url.clone(),
        icons,
        files: texts.files.iter().map(|file| (file.path.clone(), shortened(file))).collect(),
        stubs: if texts.too_many { stubs(catalog) } else { Vec::new() },
        assets: texts.assets.clone(),
    }
}

/// A record's front matter, and of its article the headings, to which other records may link, and
/// where its own links to headings lead.
fn shortened(file: &SourceText) -> String {
    let (front, body) = file.text.split_at(file.body);
    let mut text = front.to_owned();
    let mut fenced = false;
    for line in body.lines() {
        let begins = line.trim_start();
        if begins.starts_with("```") || begins.starts_with("~~~") {
            fenced = !fenced;
        } else if !fenced && begins.starts_with('#') {
            text.extend(["\n", line, "\n"]);
        } else if !fenced {
            let leading = line.split("](").skip(1).filter_map(|rest| rest.split(')').next());
            for link in leading.filter(|link| link.contains('#') && !link.contains("//")) {
                text.extend(["\n[…](", link, ")\n"]);
            }
        }
    }
    text
}

fn stubs(catalog: &Catalog<'_>) -> Vec<Stub> {
    let site = catalog.site;
    let mut stubs = Vec::new();
    macro_rules! add {
        ($($kind:ident $list:ident),+) => {$(
            stubs.extend(site.$list.iter().map(|entry| {
                let common = &entry.record.common;
                Stub {
                    kind: Kind::$kind,
                    id: common.id.clone(),
                    path: entry.path.clone(),
                    title: common.title.clone(),
                    state: common.record_state,
                }
            }));
        )+};
    }
    add!(
        Mission missions, CaseStudy case_studies, Insight insights, City cities,
        Collection collections, Project projects, Organisation organisations, Page pages
    );
    stubs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_an_article_the_headings_stay_and_the_links_to_headings() {
        let front = "---\ntitle: A\n---\n";
        let text = format!(
            "{front}\nSee [b](b-c#d), [e](e-f).\n\n## One\n\n```\n# no heading\n```\n\n### Two\n"
        );
        let file = SourceText { path: "a.md".to_owned(), text: text.into(), body: front.len() };
        assert_eq!(shortened(&file), format!("{front}\n[…](b-c#d)\n\n## One\n\n### Two\n"));
    }
}

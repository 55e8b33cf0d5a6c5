use crate::{
    Options, SourceFile, Sources,
    catalogue::Catalogue,
    decode::{
        Node, Table,
        fields::{any_text, slug, text},
        parse,
    },
    reporter::{Problem, Reporter},
    scope::Scope,
    settings::stand_in,
    vocabularies::whole_file,
};
use atlas_model::{Federated, Slug, Vocabularies};
use std::collections::{BTreeMap, BTreeSet};

/// The other showcases that a `site.yaml` names, for who reads their files. What is wrong with it
/// is told by [`check`](crate::check).
///
/// ```
/// let text = "federation:\n  - {name: Northport, from: ../northport}\n";
/// let file = atlas_content::SourceFile { path: "content/site.yaml".into(), text: text.into() };
/// assert_eq!(atlas_content::federation(&file)[0].folder(), "federated/northport");
/// ```
pub fn federation(file: &SourceFile) -> Vec<Federated> {
    let (sources, options) = (Sources::default(), Options::default());
    let nothing = Vocabularies::default();
    let empty = Catalogue::new(stand_in(), nothing, BTreeMap::new(), &sources, &options);
    let scope = Scope::new(Reporter::new(&file.path, &file.text), &empty, true);
    let Some(node) = parse(&scope.reporter, whole_file(&scope.reporter)) else {
        return Vec::new();
    };
    let mut seen = BTreeSet::new();
    let named = node.items("federation").iter().filter_map(|item| federated(item, &scope));
    named.filter(|federated| seen.insert(federated.id.clone())).collect()
}

/// Another showcase, as `site.yaml` names it.
pub(crate) fn federated(node: &Node, scope: &Scope<'_>) -> Option<Federated> {
    let table = Table::open(node, scope)?;
    let name = table.required("name", text(90));
    let from = table.required("from", any_text);
    let id = table.optional("id", slug);
    let named = table.get("id").is_some();
    table.close();
    let (name, from) = (name?, from?.trim_end_matches('/').to_owned());
    let derived = || from.rsplit(['/', '\\']).next().map(slugged)?.parse::<Slug>().ok();
    let id = if named { id } else { derived() };
    if id.is_none() && !named {
        scope.report(
            &scope.first_line(&node.span),
            Problem::error("missing-field", format!("no id can be made of `{from}`"))
                .help("add `id: …`: 3 to 64 of a to z, 0 to 9 and -"),
        );
    }
    Some(Federated { id: id?, name, from })
}

/// Says which of the named showcases are not there, and which two have one id.
pub(crate) fn check_members(node: &Node, scope: &Scope<'_>) {
    let mut seen = BTreeSet::new();
    for item in node.items("federation") {
        let Some(federated) = federated(item, scope) else { continue };
        let span = scope.first_line(&item.span);
        if !seen.insert(federated.id.clone()) {
            scope.report(
                &span,
                Problem::error(
                    "duplicate-id",
                    format!("two showcases have the id `{}`", federated.id),
                )
                .help("give one of them another `id`"),
            );
        } else if scope.catalogue.federation.get(federated.id.as_str()).is_none() {
            let problem = if federated.is_published() {
                Problem::error(
                    "federation-missing",
                    format!("there is no copy of {} yet", federated.from),
                )
                .help("fetch one with `mission-atlas federate`, and keep it with the showcase")
            } else {
                Problem::error(
                    "federation-missing",
                    format!("there is no showcase in `{}`", federated.from),
                )
                .help("write the way from this showcase's folder to one that holds `content/site.yaml`")
            };
            scope.report(&span, problem);
        }
    }
}

/// A name as an id writes it.
fn slugged(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}

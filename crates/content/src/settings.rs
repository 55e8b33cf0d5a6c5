//! `site.yaml`.

use crate::{
    decode::{
        Node, Table,
        fields::{any_text, flag, language, licence, number_from, text, web_address, whole},
    },
    federation::federated,
    markdown::resolve,
    migrate::NEWEST,
    reporter::Problem,
    scope::Scope,
    theme::theme,
};
use atlas_model::{
    Budgets, Forge, NavigationItem, Repository, Settings, SettingsTranslation, Term as _, Theme,
    Word, Words,
    description::{Choice, Short},
};

/// Reads the settings.
pub(crate) fn settings(node: &Node, scope: &Scope<'_>) -> Option<Settings> {
    let table = Table::open(node, scope)?;
    table.optional("schema", schema);
    let title = table.required("title", text(90));
    let written = table.required("base_url", base_url);
    let given = scope.catalogue.options.base_url.as_deref().and_then(|given| {
        let address = normal(given);
        if address.is_none() {
            scope.report(
                &table.opening(),
                Problem::error("invalid-url", format!("`{given}` can't be a site's address"))
                    .help("give the address of the site's home page: `https://host/some/path/`"),
            );
        }
        address
    });
    let languages = table.list("languages", language);
    let licence = table.required("licence", licence);
    let tagline = table.optional("tagline", text(160));
    let repository = table.optional("repository", repository);
    let contact = table.optional("contact", contact);
    let navigation = table.list("navigation", navigation_item);
    let social_pictures = table.optional("social_pictures", social_pictures);
    let theme = table.optional("theme", theme);
    let words = table.optional("words", words);
    let translations = table.list("translations", translation);
    let federation = table.list("federation", federated);
    let budgets = table.optional("budgets", budgets);
    let offline = table.optional("offline", flag);
    table.close();
    let written = written?;
    Some(Settings {
        title: title?,
        tagline,
        preview_of: scope.catalogue.options.preview.then(|| written.clone()),
        base_url: given.unwrap_or(written),
        languages: if languages.is_empty() { vec!["en".to_owned()] } else { languages },
        licence: licence?,
        repository,
        contact,
        navigation,
        social_pictures: Some(social_pictures.unwrap_or(SOCIAL_PICTURES)),
        theme: theme.unwrap_or_default(),
        words: words.unwrap_or_default(),
        folder: String::new(),
        translations,
        federation,
        offline: offline.unwrap_or_default(),
        budgets: budgets.unwrap_or_default(),
    })
}

/// Settings to go on with where `site.yaml` is wrong: the site is not built then.
pub(crate) fn stand_in() -> Settings {
    Settings {
        title: String::new(),
        tagline: None,
        base_url: "http://localhost/".to_owned(),
        preview_of: None,
        languages: vec!["en".to_owned()],
        licence: "CC-BY-4.0".to_owned(),
        repository: None,
        contact: None,
        navigation: Vec::new(),
        social_pictures: None,
        theme: Theme::default(),
        words: Words::default(),
        folder: String::new(),
        translations: Vec::new(),
        federation: Vec::new(),
        offline: false,
        budgets: Budgets::default(),
    }
}

/// Reports entries of the navigation, in any language, that lead nowhere, now that all pages are
/// known.
pub(crate) fn check_navigation(node: &Node, scope: &Scope<'_>) {
    let all = std::iter::once(node).chain(node.items("translations"));
    let items = all.flat_map(|said| said.items("navigation"));
    for href in items.filter_map(|item| item.field("href")) {
        let Some(written) = href.scalar().filter(|written| written.starts_with('/')) else {
            continue;
        };
        if let Err(problem) = resolve(written, scope, &[]) {
            scope.report(&href.span, problem);
        }
    }
}

/// What the settings say in a further language.
fn translation(node: &Node, scope: &Scope<'_>) -> Option<SettingsTranslation> {
    let table = Table::open(node, scope)?;
    let lang = table.required("lang", language);
    let title = table.optional("title", text(90));
    let tagline = table.optional("tagline", text(160));
    let navigation = table.list("navigation", navigation_item);
    let words = table.optional("words", words);
    table.close();
    Some(SettingsTranslation { lang: lang?, title, tagline, navigation, words })
}

fn schema(node: &Node, scope: &Scope<'_>) -> Option<u8> {
    let schema: u8 = whole(1, 255)(node, scope)?;
    if schema > NEWEST {
        let message = format!(
            "the content is in format {schema}, and this version of mission-atlas reads formats up \
             to {NEWEST}",
        );
        scope.report(
            &node.span,
            Problem::error("unknown-schema", message).help("get a newer version of mission-atlas"),
        );
        return None;
    }
    Some(schema)
}

fn base_url(node: &Node, scope: &Scope<'_>) -> Option<String> {
    let written = web_address(node, scope)?;
    let address = normal(&written);
    if address.is_none() {
        scope.report(
            &node.span,
            Problem::error("invalid-url", format!("`{written}` can't be a site's address"))
                .help("write the address of the site's home page: `https://host/some/path/`"),
        );
    }
    address
}

/// The address of a site with a slash at its end.
fn normal(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    let host = rest.split('/').next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~/:[]%@+".contains(c);
    let fits = matches!(scheme, "http" | "https")
        && !host.is_empty()
        && rest.chars().all(plain)
        && !rest.contains("//");
    fits.then(|| format!("{}/", address.trim_end_matches('/')))
}

fn repository(node: &Node, scope: &Scope<'_>) -> Option<Repository> {
    let table = Table::open(node, scope)?;
    let forge = table.required("forge", forge);
    let url = table.required("url", web_address);
    let branch = table.required("branch", text(120));
    let path = table.required("path", text(200));
    table.close();
    Some(Repository {
        forge: forge?,
        url: url?.trim_end_matches('/').to_owned(),
        branch: branch?,
        path: path?.trim_matches('/').to_owned(),
    })
}

/// The kinds of forge, with their names.
const FORGES: [(&str, &str); 4] =
    [("github", "GitHub"), ("gitlab", "GitLab"), ("forgejo", "Forgejo"), ("gitea", "Gitea")];

fn forge(node: &Node, scope: &Scope<'_>) -> Option<Forge> {
    scope.tell(node, || Short::Term(FORGES.map(|(id, label)| Choice::new(id, label)).into()))?;
    let written = any_text(node, scope)?;
    let forge = match written.as_str() {
        "github" => Some(Forge::Github),
        "gitlab" => Some(Forge::Gitlab),
        "forgejo" | "gitea" => Some(Forge::Forgejo),
        _ => None,
    };
    if forge.is_none() {
        let known = FORGES.map(|(id, _)| id);
        scope.report(
            &node.span,
            Problem::error("unknown-value", format!("`{written}` is no forge that is known"))
                .nearest(crate::nearest::nearest(&written, known), || {
                    format!("write one of {}", known.join(", "))
                }),
        );
    }
    forge
}

/// A mail address, or the address of a page.
fn contact(node: &Node, scope: &Scope<'_>) -> Option<String> {
    let written = any_text(node, scope)?;
    let mail = written.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !written.contains(|c: char| c.is_whitespace())
    });
    if mail && !written.contains("://") { Some(written) } else { web_address(node, scope) }
}

fn navigation_item(node: &Node, scope: &Scope<'_>) -> Option<NavigationItem> {
    let table = Table::open(node, scope)?;
    let label = table.required("label", text(40));
    let href = table.required("href", |node, scope| {
        let href = any_text(node, scope)?;
        if href.starts_with('/') && !href.starts_with("//") {
            return Some(href);
        }
        scope.report(
            &node.span,
            Problem::error("dead-link", "the navigation leads to pages of the site")
                .help("write a path of the site: `/explore/`"),
        );
        None
    });
    table.close();
    Some(NavigationItem { label: label?, href: href? })
}

/// How many records have a picture of their own where `site.yaml` does not say.
const SOCIAL_PICTURES: u32 = 500;

/// How many records have a picture that other sites show with a link to their page; the others
/// share that of their kind.
fn social_pictures(node: &Node, scope: &Scope<'_>) -> Option<u32> {
    let table = Table::open(node, scope)?;
    let records = table.required("records", whole(0, 100_000));
    table.close();
    records
}

/// The showcase's own words for the interface.
fn words(node: &Node, scope: &Scope<'_>) -> Option<Words> {
    let table = Table::open(node, scope)?;
    let own = Word::ALL.iter().filter_map(|word| {
        let said = table.optional(word.id(), text(300))?;
        Some((*word, said))
    });
    let own = own.collect();
    table.close();
    Some(own)
}

/// How much may go over the line; it is weighed once the site is made.
fn budgets(node: &Node, scope: &Scope<'_>) -> Option<Budgets> {
    let table = Table::open(node, scope)?;
    let [page, wasm, index] =
        ["page_kb", "wasm_kb", "index_kb"].map(|name| table.optional(name, number_from(0.0, 1e6)));
    table.close();
    Some(Budgets { page, wasm, index })
}

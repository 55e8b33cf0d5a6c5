//! The vocabularies that a showcase's owner may extend.

use crate::{
    built_in,
    catalogue::Catalogue,
    decode::{
        Node, Raw, Table,
        fields::{any_text, language, slug, text, whole},
        parse,
    },
    files::VOCABULARIES,
    languages::check_translations,
    nearest::nearest,
    reporter::{Problem, Reporter},
    scope::Scope,
    settings::stand_in,
};
use atlas_model::{
    Challenge, ICONS, Slug, TermTranslation, Vocabularies, VocabularyTerm,
    description::{Choice, Short},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

/// The terms of one vocabulary.
pub(crate) enum Terms {
    Challenges(Vec<Challenge>),
    Plain(Vec<VocabularyTerm>),
}

/// The vocabularies that come with the program.
pub(crate) static BUILT_IN: LazyLock<Vocabularies> = LazyLock::new(|| {
    let (sources, options) = (crate::Sources::default(), crate::Options::default());
    let nothing = Vocabularies::default();
    let empty = Catalogue::new(stand_in(), nothing, BTreeMap::new(), &sources, &options);
    let mut vocabularies = Vocabularies::default();
    for name in VOCABULARIES {
        let Some(file) = built_in::vocabulary(name) else { continue };
        let scope = Scope::new(Reporter::new(&file.path, &file.text), &empty, true);
        if let Some(terms) = read(name, &scope) {
            put(&mut vocabularies, name, terms);
        }
    }
    vocabularies
});

/// Puts the terms of a vocabulary in their place.
pub(crate) fn put(vocabularies: &mut Vocabularies, name: &str, terms: Terms) {
    match (name, terms) {
        ("challenges", Terms::Challenges(terms)) => vocabularies.challenges = terms,
        ("sectors", Terms::Plain(terms)) => vocabularies.sectors = terms,
        ("instruments", Terms::Plain(terms)) => vocabularies.instruments = terms,
        ("governance", Terms::Plain(terms)) => vocabularies.governance = terms,
        ("methods", Terms::Plain(terms)) => vocabularies.methods = terms,
        _ => {}
    }
}

/// Reads the vocabulary of a name.
pub(crate) fn read(name: &str, scope: &Scope<'_>) -> Option<Terms> {
    let node = parse(&scope.reporter, whole_file(&scope.reporter))?;
    let Raw::List(items) = &node.value else {
        scope.wrong_type(&node, "a list of terms: `- {id: …, label: …}`");
        return None;
    };
    check_ids(items, scope);
    Some(if name == "challenges" {
        Terms::Challenges(items.iter().filter_map(|item| challenge(item, scope)).collect())
    } else {
        Terms::Plain(items.iter().filter_map(|item| plain(item, scope)).collect())
    })
}

/// A file's text without its byte order mark.
pub(crate) fn whole_file(reporter: &Reporter<'_>) -> std::ops::Range<usize> {
    let text = reporter.text();
    text.len() - text.trim_start_matches('\u{feff}').len()..text.len()
}

fn check_ids(items: &[Node], scope: &Scope<'_>) {
    let mut seen = BTreeSet::new();
    for node in items.iter().filter_map(|item| item.field("id")) {
        if let Some(id) = node.scalar()
            && !seen.insert(id)
        {
            scope.report(
                &node.span,
                Problem::error("duplicate-id", format!("two terms have the id `{id}`"))
                    .help("give one of them another id"),
            );
        }
    }
}

pub(crate) fn plain(node: &Node, scope: &Scope<'_>) -> Option<VocabularyTerm> {
    let table = Table::open(node, scope)?;
    let id: Option<Slug> = table.required("id", slug);
    let label = table.required("label", text(60));
    let definition = table.optional("definition", text(400));
    let translations = table.list("translations", term_translation);
    check_translations(node, scope);
    table.close();
    Some(VocabularyTerm { id: id?, label: label?, definition, translations })
}

pub(crate) fn challenge(node: &Node, scope: &Scope<'_>) -> Option<Challenge> {
    let table = Table::open(node, scope)?;
    let id = table.required("id", slug);
    let label = table.required("label", text(60));
    let definition = table.required("definition", text(400));
    let sdgs = table.list("sdgs", whole::<u8>(1, 17));
    let sub_terms = table.list("sub_terms", text(80));
    let icon = table.required("icon", icon);
    let hue = table.required("hue", whole::<u16>(0, 359));
    let translations = table.list("translations", challenge_translation);
    check_translations(node, scope);
    table.close();
    Some(Challenge {
        id: id?,
        label: label?,
        definition: definition?,
        sdgs,
        sub_terms,
        icon: icon?,
        hue: hue?,
        translations,
    })
}

fn term_translation(node: &Node, scope: &Scope<'_>) -> Option<TermTranslation> {
    let table = Table::open(node, scope)?;
    let lang = table.required("lang", language);
    let label = table.optional("label", text(60));
    let definition = table.optional("definition", text(400));
    table.close();
    Some(TermTranslation { lang: lang?, label, definition, sub_terms: Vec::new() })
}

fn challenge_translation(node: &Node, scope: &Scope<'_>) -> Option<TermTranslation> {
    let table = Table::open(node, scope)?;
    let lang = table.required("lang", language);
    let label = table.optional("label", text(60));
    let definition = table.optional("definition", text(400));
    let sub_terms = table.list("sub_terms", text(80));
    table.close();
    Some(TermTranslation { lang: lang?, label, definition, sub_terms })
}

fn icon(node: &Node, scope: &Scope<'_>) -> Option<String> {
    scope.tell(node, || Short::Term(ICONS.map(|icon| Choice::new(icon, icon)).into()))?;
    let name = any_text(node, scope)?;
    if ICONS.contains(&name.as_str()) {
        return Some(name);
    }
    scope.report(
        &node.span,
        Problem::error("unknown-value", format!("there is no icon `{name}`"))
            .nearest(nearest(&name, ICONS), || format!("write one of {}", ICONS.join(", "))),
    );
    None
}

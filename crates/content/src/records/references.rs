//! Decoders of references to other records and to terms of vocabularies.

use crate::{
    decode::{
        Node, Table,
        fields::{any_text, slug, term, text, whole},
    },
    names::Naming,
    nearest::nearest,
    reporter::Problem,
    scope::Scope,
};
use atlas_model::{
    Kind, Member, Party, RecordKey, Related, Slug, Support, Term, Vocabularies, VocabularyTerm,
    description::Short,
};

/// A reference to a record of one kind.
pub(crate) fn one_of(kind: Kind) -> impl Fn(&Node, &Scope<'_>) -> Option<Slug> {
    move |node, scope| reference(node, scope, &[kind]).map(|key| key.id)
}

/// A reference to a record of any kind.
pub(crate) fn any(node: &Node, scope: &Scope<'_>) -> Option<RecordKey> {
    reference(node, scope, Kind::ALL)
}

fn reference(node: &Node, scope: &Scope<'_>, allowed: &[Kind]) -> Option<RecordKey> {
    scope.tell(node, || Short::Reference(allowed.to_vec()))?;
    let text = any_text(node, scope)?;
    match scope.resolve(&text, allowed) {
        Ok(key) => Some(key),
        Err(problem) => {
            scope.report(&node.span, problem);
            None
        }
    }
}

/// A term of a vocabulary of the showcase.
pub(crate) fn vocabulary(
    name: &'static str,
    of: impl Fn(&Vocabularies) -> &Vec<VocabularyTerm>,
) -> impl Fn(&Node, &Scope<'_>) -> Option<Slug> {
    move |node, scope| {
        let ids = of(&scope.catalogue.vocabularies).iter().map(|term| term.id.as_str());
        vocabulary_term(node, scope, name, ids.collect())
    }
}

/// A term of the vocabulary of sectors.
pub(crate) fn sector(node: &Node, scope: &Scope<'_>) -> Option<Slug> {
    vocabulary("sectors", |vocabularies| &vocabularies.sectors)(node, scope)
}

/// A challenge type.
pub(crate) fn challenge(node: &Node, scope: &Scope<'_>) -> Option<Slug> {
    let ids = scope.catalogue.vocabularies.challenges.iter().map(|term| term.id.as_str());
    vocabulary_term(node, scope, "challenges", ids.collect())
}

fn vocabulary_term(
    node: &Node,
    scope: &Scope<'_>,
    vocabulary: &str,
    ids: Vec<&str>,
) -> Option<Slug> {
    scope.tell(node, || Short::Vocabulary(vocabulary.to_owned()))?;
    let text = any_text(node, scope)?;
    if ids.contains(&text.as_str()) {
        return slug(node, scope);
    }
    let near = nearest(&text, ids);
    scope.report(
        &node.span,
        Problem::error("unknown-value", format!("`{text}` is no term of the {vocabulary}"))
            .nearest(near, || format!("the terms stand in content/vocabularies/{vocabulary}.yaml")),
    );
    None
}

/// An organisation: an id, a name, or `{name, kind, count}`.
pub(crate) fn party(node: &Node, scope: &Scope<'_>) -> Option<Party> {
    if node.is_table() {
        let table = Table::open(node, scope)?;
        let name = table.required("name", text(160));
        let kind = table.optional("kind", term);
        if let (Some(name), Some(kind), Some(node)) = (&name, kind, table.get("kind")) {
            scope.parties.borrow_mut().push(Naming {
                name: name.clone(),
                kind,
                path: scope.reporter.path().to_owned(),
                span: node.span.clone(),
            });
        }
        let count = table.optional("count", whole(1, 1_000_000));
        table.close();
        return Some(Party { organisation: None, name: name?, original_name: None, kind, count });
    }
    scope.tell(node, || Short::Organisation)?;
    let name = text(160)(node, scope)?;
    let refers = Slug::fits(name.strip_prefix("organisation/").unwrap_or(&name));
    if !refers {
        return Some(Party {
            organisation: None,
            name,
            original_name: None,
            kind: None,
            count: None,
        });
    }
    match scope.resolve(&name, &[Kind::Organisation]) {
        Ok(key) => {
            scope.look_into(&key);
            let read = scope.catalogue.organisation(&key.id);
            Some(Party {
                name: read.map_or_else(|| key.id.to_string(), |read| read.name.clone()),
                kind: read.map(|read| read.kind),
                original_name: None,
                organisation: Some(key.id),
                count: None,
            })
        }
        Err(problem) => {
            let inline = format!("or name it here: `{{name: {name}, kind: …}}`");
            scope.report(&node.span, problem.help_too(&inline));
            None
        }
    }
}

/// How a record relates to another.
pub(crate) fn related(node: &Node, scope: &Scope<'_>) -> Option<Related> {
    let table = Table::open(node, scope)?;
    let key = table.required("id", any);
    let relation = table.required("relation", term);
    table.close();
    Some(Related { key: key?, relation: relation? })
}

/// A record in a collection.
pub(crate) fn member(node: &Node, scope: &Scope<'_>) -> Option<Member> {
    if !node.is_table() {
        return any(node, scope).map(|key| Member { key, reason: None });
    }
    let table = Table::open(node, scope)?;
    let key = table.required("id", any);
    let reason = table.optional("reason", text(300));
    table.close();
    Some(Member { key: key?, reason })
}

/// A record that supports an insight.
pub(crate) fn support(node: &Node, scope: &Scope<'_>) -> Option<Support> {
    let table = Table::open(node, scope)?;
    let key = table.required("id", any);
    let how = table.required("how", text(400));
    table.close();
    Some(Support { key: key?, how: how? })
}

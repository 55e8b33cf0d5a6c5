use super::{
    evidence::{fact, grade},
    image::image,
    references::related,
};
use crate::{
    decode::{
        Node, Raw, Table,
        fields::{any_text, date, edtf, flag, language, licence, slug, term, text, web_address},
    },
    federation::Member,
    reporter::Problem,
    scope::Scope,
    stale::is_stale,
};
use atlas_model::{Common, Date, Kind, Origin, RecordKey, RecordState, Slug, Source, SourceKind};

/// What a kind of record asks of the fields that all records have.
struct Demands {
    /// Summary and date of the last change.
    described: bool,
    sources: bool,
    /// Where a title may come from instead.
    name: bool,
}

fn demands(kind: Kind) -> Demands {
    Demands {
        described: matches!(kind, Kind::Mission | Kind::CaseStudy | Kind::Insight),
        sources: matches!(kind, Kind::Mission | Kind::CaseStudy),
        name: matches!(kind, Kind::City | Kind::Organisation),
    }
}

/// The fields that records of every kind have. Reads the sources first, since all else cites them.
pub(crate) fn common(
    table: &Table<'_>,
    key: &RecordKey,
    translation: Option<&str>,
) -> Option<Common> {
    let demands = demands(key.kind);
    let sources = table.list("sources", source);
    check_ids(table);
    if demands.sources
        && table.get("sources").is_none_or(|node| node.value == Raw::List(Vec::new()))
    {
        table.missing("sources");
    }
    table.scope.set_sources(sources);

    let title = if demands.name {
        table.optional("title", text(90)).or_else(|| {
            // Its absence is told where the name is read.
            table.get("name").and_then(Node::scalar).map(|name| name.trim().to_owned())
        })
    } else {
        table.required("title", text(90))
    };
    let (summary, updated) = if demands.described {
        (table.required("summary", text(280)), table.required("updated", date))
    } else {
        (table.optional("summary", text(280)), table.optional("updated", date))
    };
    let record_state = table.optional("record_state", term).unwrap_or(RecordState::Published);
    let settings = table.scope.home();
    let common = Common {
        id: key.id.clone(),
        lang: lang(table, translation),
        record_state,
        removed_because: removed_because(table, record_state),
        origin: origin(table.scope, key),
        editorial_label: table.optional("editorial_label", term),
        created: table.optional("created", date),
        updated,
        last_verified: last_verified(table),
        sources: table.scope.sources().to_vec(),
        licence: table.optional("licence", licence).unwrap_or_else(|| settings.licence.clone()),
        tags: table.list("tags", text(60)),
        aliases: table.list("aliases", |node, scope| alias(key, node, scope)),
        related: table.list("related", related),
        facts: table.list("facts", fact),
        image: table.optional("image", image),
        summary,
        title: title?,
    };
    Some(common)
}

/// Where the record is from, if another showcase keeps it.
fn origin(scope: &Scope<'_>, key: &RecordKey) -> Option<Origin> {
    let Member { federated, settings, .. } = scope.member()?;
    Some(Origin {
        showcase: federated.id.clone(),
        name: federated.name.clone(),
        address: settings.address(&key.path()),
    })
}

/// One of the record's sources.
fn source(node: &Node, scope: &Scope<'_>) -> Option<Source> {
    let table = Table::open(node, scope)?;
    let id = table.optional("id", any_text);
    let title = table.optional("title", text(300));
    let publisher = table.required("publisher", text(160));
    let url = table.optional("url", web_address);
    let date = table.optional("published", edtf);
    let accessed = table.optional("accessed", edtf);
    let kind: Option<SourceKind> = table.required("kind", term);
    let given = table.optional("grade", grade);
    let mirror = table.optional("mirror", flag).unwrap_or(false);
    if let (true, Some(node)) = (mirror, table.get("url")) {
        scope.report(
            &node.span,
            Problem::error("mirror-url", "a copy on another domain is not linked to")
                .help("take the `url` out: publisher and title say where it is from"),
        );
    }
    table.close();
    let kind = kind?;
    Some(Source {
        id,
        title,
        publisher: publisher?,
        url,
        published: date,
        accessed,
        kind,
        grade: given.unwrap_or_else(|| kind.default_grade()),
        mirror,
    })
}

/// Reports ids that two sources share.
fn check_ids(table: &Table<'_>) {
    let Some(Node { value: Raw::List(items), .. }) = table.get("sources") else { return };
    for (position, item) in items.iter().enumerate() {
        let Some(node) = item.field("id") else { continue };
        let Some(id) = node.scalar() else { continue };
        let before = &items[..position];
        if before.iter().any(|other| other.field("id").and_then(Node::scalar) == Some(id)) {
            table.scope.report(
                &node.span,
                Problem::error("duplicate-id", format!("two sources have the id `{id}`")).help(
                    format!("number the sources in their order: this one is `s{}`", position + 1),
                ),
            );
        }
    }
}

/// The record's language: a translation's is in its file's name.
fn lang(table: &Table<'_>, translation: Option<&str>) -> String {
    let written = table.optional("lang", language);
    let Some(translation) = translation else {
        let default = table.scope.home().languages.first();
        return written.or_else(|| default.cloned()).unwrap_or_else(|| "en".to_owned());
    };
    if let (Some(written), Some(node)) = (written, table.get("lang"))
        && written != translation
    {
        table.scope.report(
            &node.span,
            Problem::error(
                "invalid-language",
                format!("the file's name says `{translation}`, this says `{written}`"),
            )
            .help("take the field out: a translation's language is in its file's name"),
        );
    }
    translation.to_owned()
}

fn removed_because(table: &Table<'_>, state: RecordState) -> Option<String> {
    let reason = table.optional("removed_because", text(300));
    if state == RecordState::Removed {
        if table.get("removed_because").is_none() {
            table.missing("removed_because");
        }
        return reason;
    }
    if let Some(node) = table.get("removed_because") {
        table.scope.report(
            &table.scope.first_line(&node.span),
            Problem::error("not-removed", "only a removed record says why it was removed")
                .help("write `record_state: removed`, or take the field out"),
        );
    }
    None
}

fn last_verified(table: &Table<'_>) -> Option<Date> {
    let verified = table.optional("last_verified", date)?;
    if let (Some(today), Some(node)) =
        (table.scope.catalogue.options.today, table.get("last_verified"))
        && is_stale(verified, today)
    {
        table.scope.report(
            &node.span,
            Problem::warning(
                "stale",
                format!("the sources were last read again on {}", verified.in_words()),
            )
            .help("read the sources again, mend what has changed, and write the new date"),
        );
    }
    Some(verified)
}

/// An id that the record had before: not one that another record has or had.
fn alias(key: &RecordKey, node: &Node, scope: &Scope<'_>) -> Option<Slug> {
    let alias = slug(node, scope)?;
    let catalogue = scope.catalogue;
    let named = RecordKey::new(key.kind, alias);
    let taken = crate::files::is_reserved(key.kind, named.id.as_str())
        || catalogue.outlines.contains_key(&named)
        || catalogue.present_id(&named).is_some_and(|present| *present != key.id);
    if taken {
        scope.report(
            &node.span,
            Problem::error(
                "duplicate-id",
                format!("the id `{}` belongs to another record", named.id),
            )
            .help("an alias is an id that this record alone has had"),
        );
        return None;
    }
    Some(named.id)
}

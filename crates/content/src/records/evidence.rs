//! What figures and statements rest on, wherever they stand in a record.

use crate::{
    decode::{
        Node, Table,
        fields::{any_text, edtf, term, text, value},
    },
    scope::Scope,
};
use atlas_model::{Citation, Cited, Evidence, Fact, Grade, Term, TermUse, description::Short};

/// A grade as a record may give it.
pub(crate) fn grade(node: &Node, scope: &Scope<'_>) -> Option<Grade> {
    let grade = term(node, scope)?;
    scope.check_grade(&node.span, grade);
    Some(grade)
}

/// The id of one of the record's own sources.
fn source_id(node: &Node, scope: &Scope<'_>) -> Option<String> {
    scope.tell(node, || Short::Source)?;
    let id = any_text(node, scope)?;
    if scope.cite(&id).is_none() {
        scope.unknown_source(&node.span, &id);
        return None;
    }
    Some(id)
}

/// The fields `source` and `grade` of a table.
pub(crate) fn citation(table: &Table<'_>) -> Citation {
    let sources = table.one_or_more("source", source_id);
    let given = table.optional("grade", grade);
    let weakest = || {
        let cited = |id: &Option<String>| id.as_ref().is_some_and(|id| sources.contains(id));
        table.scope.sources().iter().filter(|source| cited(&source.id)).map(|s| s.grade).max()
    };
    Citation { grade: given.or_else(weakest), sources }
}

/// The fields `source` and `grade` of a table that may not do without.
pub(crate) fn required_citation(table: &Table<'_>) -> Citation {
    if table.get("source").is_none() {
        table.missing("source");
    }
    citation(table)
}

/// A text, or a table of a text and what it rests on.
pub(crate) fn cited(limit: usize) -> impl Fn(&Node, &Scope<'_>) -> Option<Cited> {
    move |node, scope| {
        if !node.is_table() {
            let text = text(limit)(node, scope)?;
            return Some(Cited { text, citation: Citation::default() });
        }
        let table = Table::open(node, scope)?;
        let text = table.required("text", text(limit));
        let citation = citation(&table);
        table.close();
        Some(Cited { text: text?, citation })
    }
}

/// A figure, or a table of a figure and what it rests on.
pub(crate) fn evidence(node: &Node, scope: &Scope<'_>) -> Option<Evidence> {
    if !node.is_table() {
        return Some(Evidence {
            value: value(node, scope)?,
            unit: None,
            as_of: None,
            citation: Citation::default(),
            basis: None,
        });
    }
    let table = Table::open(node, scope)?;
    let value = table.required("value", value);
    let unit = table.optional("unit", text(60));
    let as_of = table.optional("as_of", edtf);
    let basis = table.optional("basis", term);
    let citation = citation(&table);
    table.close();
    Some(Evidence { value: value?, unit, as_of, citation, basis })
}

/// Something known that has no field of its own.
pub(crate) fn fact(node: &Node, scope: &Scope<'_>) -> Option<Fact> {
    let table = Table::open(node, scope)?;
    let label = table.required("label", text(60));
    let value = table.required("value", value);
    let as_of = table.optional("as_of", edtf);
    let citation = required_citation(&table);
    table.close();
    Some(Fact { label: label?, value: value?, as_of, citation })
}

/// A term, or a table of a term, a note and what it rests on.
pub(crate) fn term_use<T>(
    decode: impl Fn(&Node, &Scope<'_>) -> Option<T>,
) -> impl Fn(&Node, &Scope<'_>) -> Option<TermUse<T>> {
    move |node, scope| {
        if !node.is_table() {
            let term = decode(node, scope)?;
            return Some(TermUse { term, note: None, citation: Citation::default() });
        }
        let table = Table::open(node, scope)?;
        let term = table.required("id", &decode);
        let note = table.optional("note", text(500));
        let citation = citation(&table);
        table.close();
        Some(TermUse { term: term?, note, citation })
    }
}

/// A term of a closed list, for [`term_use`].
pub(crate) fn closed<T: Term>(node: &Node, scope: &Scope<'_>) -> Option<T> {
    term(node, scope)
}

use super::{Federation, MemberFiles, in_words, member_of};
use crate::{
    Diagnostic, SourceFile,
    decode::{Node, Raw, parse},
    outline::front_again,
    reporter::{Problem, Reporter},
    vocabularies::whole_file,
};
use atlas_model::{Entry, Organisation, Vocabularies};
use std::{collections::BTreeMap, sync::Arc};

/// Tells where the vocabularies of another showcase have other terms than this one's: what a
/// record says by them would mean something else here, or nothing.
pub(crate) fn vocabularies(
    federation: &Federation,
    files: &BTreeMap<String, MemberFiles<'_>>,
    own: &Vocabularies,
) -> Vec<Diagnostic> {
    let named = files.iter().filter(|(id, _)| federation.get(id).is_some());
    let of_all = named.flat_map(|(_, files)| &files.vocabularies);
    of_all.flat_map(|(name, file)| compare(name, file, &labels(own, name))).collect()
}

/// The labels of a vocabulary by the ids of its terms.
fn labels<'v>(vocabularies: &'v Vocabularies, name: &str) -> BTreeMap<&'v str, &'v str> {
    let plain = match name {
        "sectors" => &vocabularies.sectors,
        "instruments" => &vocabularies.instruments,
        "governance" => &vocabularies.governance,
        "methods" => &vocabularies.methods,
        _ => {
            let challenges = vocabularies.challenges.iter();
            return challenges.map(|term| (term.id.as_str(), term.label.as_str())).collect();
        }
    };
    plain.iter().map(|term| (term.id.as_str(), term.label.as_str())).collect()
}

fn compare(name: &str, file: &SourceFile, own: &BTreeMap<&str, &str>) -> Vec<Diagnostic> {
    let quiet = Reporter::new(&file.path, &file.text);
    let node = parse(&quiet, whole_file(&quiet));
    let Some(Node { value: Raw::List(terms), .. }) = node else {
        return quiet.into_diagnostics();
    };
    let place = format!("content/vocabularies/{name}.yaml");
    for term in &terms {
        let (Some(node), label) = (term.field("id"), term.field("label")) else { continue };
        let (Some(id), label) = (node.scalar(), label.and_then(Node::scalar)) else { continue };
        let problem = match own.get(id) {
            None => Problem::error(
                "federation-conflict",
                format!("`{id}` is no term of this showcase's {name}"),
            )
            .help(format!("add it to {place} of this showcase, or agree on another term")),
            Some(own) if label.is_some_and(|label| label.trim() != *own) => Problem::error(
                "federation-conflict",
                format!("`{id}` is called “{}” there and “{own}” here", label.unwrap_or_default()),
            )
            .help(format!("give it one label in both files, here {place}")),
            Some(_) => continue,
        };
        quiet.report(&node.span, problem);
    }
    quiet.into_diagnostics()
}

/// Tells of organisations that two showcases have under one name and different ids.
pub(crate) fn organisations<'s>(
    organisations: &[Arc<Entry<Organisation>>],
    file_of: impl Fn(&str) -> Option<&'s SourceFile>,
) -> Vec<Diagnostic> {
    let mut by_path: Vec<_> = organisations.iter().collect();
    by_path.sort_by(|a, b| a.path.cmp(&b.path));
    let mut first: BTreeMap<String, &Entry<Organisation>> = BTreeMap::new();
    let mut found = Vec::new();
    for entry in by_path {
        let name = entry.record.name.trim().to_lowercase();
        let Some(first) = first.get(&name) else {
            first.insert(name, entry);
            continue;
        };
        if member_of(&first.path) == member_of(&entry.path) {
            continue;
        }
        let Some(file) = file_of(&entry.path) else { continue };
        let reporter = Reporter::new(&file.path, &file.text);
        let front = front_again(file);
        let span = front.as_ref().and_then(|front| front.field("name")).map(|node| &node.span);
        reporter.report(
            span.unwrap_or(&(0..0)),
            Problem::error(
                "federation-conflict",
                format!(
                    "“{}” is an organisation of {}, too",
                    entry.record.name,
                    in_words(&first.path)
                ),
            )
            .help(format!(
                "organisations of one name are one: give both files the id `{}` and keep one of \
                 them, or tell their names apart",
                first.record.common.id
            )),
        );
        found.extend(reporter.into_diagnostics());
    }
    found
}

use crate::Diagnostic;
use std::collections::BTreeMap;

/// More of one kind than this say nothing new.
const MOST: usize = 50;

/// The diagnostics, those of a kind that there are many of cut short and summed up in one line.
pub fn summed_up(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for diagnostic in &diagnostics {
        *counts.entry(diagnostic.code).or_default() += 1;
    }
    let mut shown: BTreeMap<&'static str, usize> = BTreeMap::new();
    diagnostics
        .into_iter()
        .filter_map(|diagnostic| {
            let shown = shown.entry(diagnostic.code).or_default();
            *shown += 1;
            if *shown <= MOST {
                return Some(diagnostic);
            }
            let rest = counts.get(diagnostic.code)? - MOST;
            let code = diagnostic.code;
            (*shown == MOST + 1).then(|| Diagnostic {
                message: format!("{rest} more of the kind `{code}`, the first of them here"),
                help: Some("mend those above, then check again".to_owned()),
                ..diagnostic
            })
        })
        .collect()
}

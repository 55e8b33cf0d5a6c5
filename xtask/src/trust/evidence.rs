use super::site_tests::Shown;
use crate::figures::{seconds, table};

/// What tests count, by the name under which they tell it. A name that ends with a dot stands for
/// all that begin with it, and its words are followed by their rest.
const COUNTED: [(&str, &str); 43] = [
    ("access.pages", "pages, of every kind and at work"),
    (
        "access.looks",
        "looks: light, dark, forced colours; 320, 768, 1280 px; text at 100 and 200 %",
    ),
    ("access.axe_runs", "runs of axe-core"),
    ("access.violations", "barriers that it found"),
    ("access.stops.", "stops of the focus, each seen and not covered: "),
    ("access.controls_named", "controls with a name in the tree of accessibility"),
    ("access.pictures", "pictures with an equal in words"),
    ("access.reflowed", "pages read at 400 % and with text set apart"),
    ("access.targets", "targets large enough or apart, at two widths"),
    ("access.marks_in_forced_colours", "marks of pictures seen in forced colours"),
    ("audit.pages", "pages and cards audited"),
    ("integrity.files", "files that pages and scripts take by their digest alone"),
    ("hostile.vectors", "vectors"),
    ("hostile.fields", "text fields"),
    ("hostile.taken", "places that took a vector as text"),
    ("hostile.refused", "vectors refused by fields that are no text"),
    ("hostile.pages_opened", "pages opened"),
    ("hostile.pages_opened_without_policy", "pages opened without their policy"),
    ("hostile.ran", "vectors that ran"),
    ("hostile.addresses_opened", "addresses opened with vectors in them"),
    ("hostile.texts_in_payloads", "vectors in the data of pages"),
    ("hostile.texts_in_index", "results of an index that are vectors"),
    ("hostile.imported", "records imported from a hostile table"),
    ("hostile.files_read", "feeds, tables and other files read and well-formed"),
    ("faults.lost", "words, picks and drafts lost"),
    ("faults.offline_stale", "pages that stayed old after a deployment"),
    ("faults.pages_read_offline", "pages read without a connection"),
    ("faults.", "survived: "),
    ("offline.files", "files of a copy to read offline"),
    ("offline.bytes", "bytes of it"),
    ("kept.stores", "kinds of things that a browser keeps"),
    ("reproducible.builds", "builds of the same bytes: paths, zones, locales, days, threads"),
    ("builds.kills", "builds killed at random points"),
    ("builds.torn", "sites torn"),
    ("builds.full_disks", "disks that were full"),
    ("builds.short_files", "limits on the length of a file"),
    ("builds.read_only", "builds into a folder that takes nothing"),
    ("builds.two_at_once", "pairs of builds at once"),
    ("builds.clocks", "clocks that were wrong"),
    ("builds.while_content_changed", "builds of content that changed while it was read"),
    ("requests.own_host", "requests, none to another host"),
    ("serving.s3_files", "files of a store that speaks S3, their types and caching looked at"),
    ("trusted_types.pages", "pages whose content passes the policy of Trusted Types"),
];

/// What running tests has shown, as a table: what they counted, how many passed, which failed.
pub fn table_of(shown: &Shown) -> String {
    let row = |what: &str, figure: String| vec![what.to_owned(), figure];
    let mut rows = Vec::new();
    for (name, value) in &shown.figures {
        rows.push(row(&words_for(name), value.clone()));
    }
    rows.push(row("runs", shown.runs.to_string()));
    rows.push(row("tests passed, all runs together", shown.passed.to_string()));
    let failed: usize = shown.failed.values().sum();
    rows.push(row("tests failed, all runs together", failed.to_string()));
    for (name, times) in &shown.failed {
        rows.push(row(&format!("failed: `{name}`"), times.to_string()));
    }
    rows.push(row("time", seconds(shown.time)));
    table(&["", "figure"], &rows)
}

/// What a figure says; where nobody has words for it, its name.
fn words_for(name: &str) -> String {
    let exact = COUNTED.iter().find(|(known, _)| *known == name);
    let begins =
        || COUNTED.iter().find(|(known, _)| known.ends_with('.') && name.starts_with(known));
    match exact.or_else(begins) {
        Some((known, words)) => format!("{words}{}", name[known.len()..].replace('_', " ")),
        None => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_told_in_words() {
        assert_eq!(words_for("hostile.vectors"), "vectors");
        assert_eq!(words_for("faults.wasm_wrong_type"), "survived: wasm wrong type");
        assert_eq!(words_for("faults.lost"), "words, picks and drafts lost");
        assert_eq!(words_for("other.thing"), "other.thing");
    }
}

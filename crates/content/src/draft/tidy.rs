use atlas_model::desk::{Answer, Draft};

/// A draft as its file will hold it: without what is empty, and without what word processors leave
/// in a text that is pasted.
pub fn tidy(draft: &Draft) -> Draft {
    Draft {
        kind: draft.kind,
        id: draft.id.clone(),
        fields: tidy_entries(&draft.fields),
        body: tidy_body(&draft.body),
    }
}

/// A text without white space around it, with plain line ends and without control characters.
///
/// ```
/// use atlas_content::draft::tidy_text;
/// assert_eq!(tidy_text(" Good food\u{b}every day\u{7}\r\n"), "Good food\nevery day");
/// ```
pub fn tidy_text(text: &str) -> String {
    plain(text).trim().to_owned()
}

/// Whether nothing is filled in of an answer: its file does not hold it.
pub fn is_empty(answer: &Answer) -> bool {
    tidy_answer(answer).is_none()
}

/// What is filled in of an answer; none where nothing is.
pub(super) fn tidy_answer(answer: &Answer) -> Option<Answer> {
    match answer {
        Answer::Text(text) => {
            Some(tidy_text(text)).filter(|text| !text.is_empty()).map(Answer::Text)
        }
        Answer::List(items) => {
            let items: Vec<_> = items.iter().filter_map(tidy_answer).collect();
            (!items.is_empty()).then_some(Answer::List(items))
        }
        Answer::Table(entries) => {
            let entries = tidy_entries(entries);
            (!entries.is_empty()).then_some(Answer::Table(entries))
        }
    }
}

fn tidy_entries(entries: &[(String, Answer)]) -> Vec<(String, Answer)> {
    let filled = |(name, answer): &(String, Answer)| Some((name.clone(), tidy_answer(answer)?));
    entries.iter().filter_map(filled).collect()
}

/// An article without blank lines around it.
pub(super) fn tidy_body(body: &str) -> String {
    let body = plain(body);
    let body = body.trim_end();
    // The first line may be indented, which Markdown reads as code.
    let blank: usize =
        body.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum();
    body[blank..].to_owned()
}

/// Whether two answers say the same: the order of a table's fields says nothing.
pub(super) fn same(one: Option<&Answer>, other: Option<&Answer>) -> bool {
    one.and_then(comparable) == other.and_then(comparable)
}

/// What an answer says, in a form that is equal for all that say the same.
pub(super) fn comparable(answer: &Answer) -> Option<Answer> {
    tidy_answer(answer).map(sorted)
}

fn sorted(answer: Answer) -> Answer {
    match answer {
        Answer::Text(_) => answer,
        Answer::List(items) => Answer::List(items.into_iter().map(sorted).collect()),
        Answer::Table(entries) => {
            let mut entries: Vec<_> =
                entries.into_iter().map(|(name, answer)| (name, sorted(answer))).collect();
            entries.sort_by(|(one, _), (other, _)| one.cmp(other));
            Answer::Table(entries)
        }
    }
}

/// Line ends of one kind. Word processors end lines with vertical tabs and Unicode's separators,
/// and leave other control characters that show as nothing.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' => plain.push('\n'),
            '\u{2029}' => plain.push_str("\n\n"),
            '\n' | '\t' => plain.push(c),
            '\u{feff}' => {}
            c if c.is_control() => {}
            c => plain.push(c),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_word_processor_leaves_is_mended_and_its_typography_kept() {
        let pasted = "“Good food”\u{a0}–\u{2028}every day\u{2029}for\u{7} all\u{b}of us\r\n";
        assert_eq!(tidy_text(pasted), "“Good food”\u{a0}–\nevery day\n\nfor all\nof us");
        assert_eq!(tidy_body("\n \n    code\n\n"), "    code");
    }

    #[test]
    fn what_is_empty_goes() {
        let empty = |text: &str| Answer::Text(text.to_owned());
        let table =
            Answer::Table(vec![("a".to_owned(), Answer::List(vec![empty(" "), empty("")]))]);
        assert_eq!(tidy_answer(&table), None);
    }
}

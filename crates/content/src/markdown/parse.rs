use pulldown_cmark::{Event, Options, Parser};
use std::ops::Range;

/// The events of a file's article, each with its place in the file.
///
/// The older kind of footnote is asked for, since it also tells of a marker that has no definition:
/// such a marker cites a source.
pub(crate) fn events(text: &str, body: Range<usize>) -> Vec<(Event<'_>, Range<usize>)> {
    let start = body.start;
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_OLD_FOOTNOTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH;
    let article = text.get(body).unwrap_or_default();
    Parser::new_ext(article, options)
        .into_offset_iter()
        .map(|(event, span)| (event, span.start + start..span.end + start))
        .collect()
}

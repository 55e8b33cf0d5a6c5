use textwrap::{Options, WordSplitter};

/// The longest line of a comment.
const WIDTH: usize = 96;

/// A text as comment lines, indented by so many spaces.
pub fn comment(indent: usize, text: &str) -> String {
    let begin = format!("{:indent$}# ", "");
    let options = Options::new(WIDTH)
        .initial_indent(&begin)
        .subsequent_indent(&begin)
        // An address or an id stays whole.
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    textwrap::fill(text, options) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_comment_and_none_is_too_long() {
        let lines = comment(2, &"many words ".repeat(20));
        assert!(lines.lines().count() > 2);
        assert!(lines.lines().all(|line| line.starts_with("  # ") && line.len() <= WIDTH));
    }
}

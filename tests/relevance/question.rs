use site_tests::BuiltSite;
use std::collections::BTreeSet;

/// The table of questions, its first line the names of the columns.
const TABLE: &str = include_str!("queries.tsv");

/// A question and what it must find.
pub struct Question {
    /// Who asks, and what kind of need it is.
    pub need: String,
    /// What is typed.
    pub text: String,
    /// The starts of addresses below the site's base, of which any will do.
    pub wanted: Vec<String>,
}

impl Question {
    /// The folder of the edition in which it is asked: that of what is wanted.
    pub fn edition<'s>(&self, site: &'s BuiltSite) -> &'s str {
        site.edition_of(&self.wanted[0]).0
    }

    /// Whether a page at this address below the site's base will do.
    pub fn wants(&self, path: &str) -> bool {
        self.wanted.iter().any(|wanted| path.starts_with(wanted.as_str()))
    }
}

/// All questions, in the table's order.
pub fn questions() -> Vec<Question> {
    let questions: Vec<Question> = TABLE.lines().skip(1).map(question).collect();
    let texts: BTreeSet<&str> = questions.iter().map(|question| question.text.as_str()).collect();
    assert_eq!(texts.len(), questions.len(), "each question stands once");
    questions
}

fn question(line: &str) -> Question {
    let columns: Vec<&str> = line.split('\t').collect();
    let [who, need, text, wanted] = columns[..] else {
        panic!("four columns parted by tabs: {line}");
    };
    let wanted: Vec<String> = wanted.split(' ').map(str::to_owned).collect();
    assert!(wanted.iter().all(|path| path.contains('/')), "what is wanted is addresses: {line}");
    Question { need: format!("{who}: {need}"), text: text.to_owned(), wanted }
}

use std::fmt::Write as _;

/// Something that was looked at.
pub struct Finding {
    state: State,
    about: &'static str,
    words: String,
    /// What to do about it.
    advice: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Fine,
    /// Worth knowing; a build works without it.
    Note,
    /// A build does not work so.
    Missing,
}

impl Finding {
    /// All is well.
    pub fn fine(about: &'static str, words: impl Into<String>) -> Self {
        Self { state: State::Fine, about, words: words.into(), advice: None }
    }

    /// Worth knowing, and what to do about it.
    pub fn note(about: &'static str, words: impl Into<String>, advice: impl Into<String>) -> Self {
        Self { state: State::Note, advice: Some(advice.into()), ..Self::fine(about, words) }
    }

    /// It keeps a build from working, and what to do about it.
    pub fn missing(
        about: &'static str,
        words: impl Into<String>,
        advice: impl Into<String>,
    ) -> Self {
        Self { state: State::Missing, ..Self::note(about, words, advice) }
    }

    /// Whether it keeps a build from working.
    pub fn is_missing(&self) -> bool {
        self.state == State::Missing
    }
}

/// A line for each, with what to do below it, and a closing line.
pub fn in_words(findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        let state = match finding.state {
            State::Fine => "fine",
            State::Note => "note",
            State::Missing => "MISSING",
        };
        let _ = writeln!(text, "{state:<7}  {:<10}  {}", finding.about, finding.words);
        for line in finding.advice.iter().flat_map(|advice| advice.lines()) {
            let _ = writeln!(text, "{:21}{line}", "");
        }
    }
    let count = |state| findings.iter().filter(|finding| finding.state == state).count();
    let closing = match (count(State::Missing), count(State::Note)) {
        (0, 0) => "all is well".to_owned(),
        (0, 1) => "nothing is missing; one thing is worth a look".to_owned(),
        (0, notes) => format!("nothing is missing; {notes} things are worth a look"),
        (1, _) => "one thing is missing".to_owned(),
        (missing, _) => format!("{missing} things are missing"),
    };
    text + "\n" + &closing + "\n"
}

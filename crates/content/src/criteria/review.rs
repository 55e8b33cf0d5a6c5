use super::{JUDGEMENTS, Judgement};
use crate::{
    SourceFile,
    decode::Node,
    files::{Role, role},
    outline::front_again,
    reporter::Reporter,
};
use atlas_model::{RecordKey, RecordState, Term};

/// What an editor is asked about a record's file.
#[derive(Clone, Debug)]
pub struct Review {
    /// The record.
    pub key: RecordKey,
    /// Its title or name, where the file can be read so far.
    pub title: Option<String>,
    /// Where it stands in its own life.
    pub state: RecordState,
    /// The language that the file translates it into, if it does.
    pub translation: Option<String>,
    /// What only a person can judge.
    pub judgements: Vec<&'static str>,
}

/// The one question about a translation: all else is asked of the record itself.
const TRANSLATION: &str = "The translation says the same as the original, no more and no less.";

/// What an editor is asked about a file; nothing where it holds no record. What is wrong with the
/// file does not matter here: that is told by [`check`](crate::check).
///
/// ```
/// use atlas_content::{SourceFile, review};
///
/// let text = "---\nname: Northport\nimage: {src: port.jpg}\n---\n".into();
/// let file = SourceFile { path: "content/cities/northport.md".into(), text };
/// let review = review(&file).unwrap();
/// assert_eq!(review.title.as_deref(), Some("Northport"));
/// assert!(review.judgements.iter().any(|asks| asks.starts_with("The words in its place")));
/// ```
pub fn review(file: &SourceFile) -> Option<Review> {
    let (key, translation) = match role(&file.path, &Reporter::new(&file.path, &file.text))? {
        Role::Record(key) => (key, None),
        Role::Translation(key, lang) => (key, Some(lang)),
        Role::Settings | Role::Vocabulary(_) | Role::Other => return None,
    };
    let front = front_again(file);
    let text = |name| front.as_ref().and_then(|front| front.field(name)).and_then(Node::scalar);
    let title = text("title").or_else(|| text("name")).map(|title| title.trim().to_owned());
    let state = text("record_state").and_then(RecordState::from_id);
    let judgements = match translation {
        Some(_) => vec![TRANSLATION],
        None => asked(&key, front.as_ref()),
    };
    let state = state.unwrap_or(RecordState::Published);
    Some(Review { key, title, state, translation, judgements })
}

fn asked(key: &RecordKey, front: Option<&Node>) -> Vec<&'static str> {
    let fitting = JUDGEMENTS.iter().filter(|judgement| judgement.fits(key.kind, front));
    fitting.map(|Judgement { asks, .. }| *asks).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, fields: &str, begins: &[&str]) {
        let text = format!("---\n{fields}\n---\n").into();
        let asked = review(&SourceFile { path: path.into(), text }).unwrap().judgements;
        for start in begins {
            assert!(asked.iter().any(|asks| asks.starts_with(start)), "{start}: {asked:#?}");
        }
        // Of every mission: plain words, its first sentence, whether it is one.
        let always = if path.contains("missions/") { 3 } else { 1 };
        assert_eq!(asked.len(), always + begins.len(), "{asked:#?}");
    }

    #[test]
    fn what_a_record_holds_decides_what_is_asked() {
        let mission = "content/missions/warm-homes.md";
        check(mission, "title: Warm", &[]);
        check(mission, "facts: [{label: a, value: 1}]", &["Each figure"]);
        check(mission, "facts: []\nfunding:", &[]);
        check(mission, "progress: {state: missed}", &["What went wrong"]);
        check(
            mission,
            "progress: {state: on-track, basis: self-reported}",
            &["Who says so", "Readers are told"],
        );
        check(mission, "record_state: archived", &["Readers who follow"]);
        check("content/cities/northport.md", "population: 7", &["Each figure"]);
    }

    #[test]
    fn a_file_that_can_not_be_read_is_still_asked_about() {
        check("content/missions/warm-homes.md", "title: [", &[]);
    }

    #[test]
    fn a_translation_is_held_against_its_original() {
        let text = "---\ntitle: Chaud\n---\n".into();
        let file = SourceFile { path: "content/missions/warm-homes.fr.md".into(), text };
        let review = review(&file).unwrap();
        assert_eq!(
            (review.translation.as_deref(), review.judgements),
            (Some("fr"), vec![TRANSLATION])
        );
    }

    #[test]
    fn what_is_no_record_is_not_asked_about() {
        for path in ["content/site.yaml", "content/README.md", "content/vocabularies/sectors.yaml"]
        {
            assert!(review(&SourceFile { path: path.into(), text: "".into() }).is_none(), "{path}");
        }
    }
}

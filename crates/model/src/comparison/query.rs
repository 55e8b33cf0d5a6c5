use super::Show;
use crate::{Kind, Slug, Term};

/// How many records stand side by side at most.
pub const MOST: usize = 4;

/// A record as the address of a comparison names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordRef {
    /// What kind of record; none where the address gives the bare id.
    pub kind: Option<Kind>,
    /// What should be its id.
    pub id: String,
}

/// What the address of a comparison asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The records, in order, each once.
    pub with: Vec<RecordRef>,
    /// Those that are too many.
    pub beyond: Vec<RecordRef>,
    /// Which rows show.
    pub show: Show,
}

impl RecordRef {
    /// Reads `houston-way-home`, `case-studies/houston-way-home-case` or
    /// `case-study/houston-way-home-case`.
    pub fn parse(text: &str) -> Self {
        let text = text.trim().trim_matches('/');
        let kind = |name: &str| {
            let known = |kind: &&Kind| kind.folder() == name || kind.id() == name;
            Kind::ALL.iter().find(known).copied()
        };
        match text.split_once('/').and_then(|(name, id)| Some((kind(name)?, id))) {
            // Missions are what is mostly compared: their bare id will do.
            Some((Kind::Mission, id)) => Self { kind: None, id: id.to_owned() },
            Some((kind, id)) => Self { kind: Some(kind), id: id.to_owned() },
            None => Self { kind: None, id: text.to_owned() },
        }
    }

    /// The reference to a record.
    pub fn to(kind: Kind, id: &Slug) -> Self {
        Self { kind: (kind != Kind::Mission).then_some(kind), id: id.to_string() }
    }

    /// As addresses write it.
    pub fn text(&self) -> String {
        match self.kind {
            Some(kind) => format!("{}/{}", kind.folder(), self.id),
            None => self.id.clone(),
        }
    }

    /// The paths below the base path where the record's page may be, the likeliest first.
    pub fn paths(&self) -> Vec<String> {
        if !Slug::fits(&self.id) {
            return Vec::new();
        }
        let path = |kind: Kind| format!("{}/{}/", kind.folder(), self.id);
        match self.kind {
            Some(kind @ (Kind::Mission | Kind::CaseStudy)) => vec![path(kind)],
            Some(_) => Vec::new(),
            None => vec![path(Kind::Mission), path(Kind::CaseStudy)],
        }
    }
}

impl Asked {
    /// Reads the names and values of a query.
    pub fn read<N: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        let mut asked = Self::default();
        let mut named: Vec<RecordRef> = Vec::new();
        for (name, value) in pairs {
            match name.as_ref() {
                "with" => {
                    let texts = value.as_ref().split(',').filter(|text| !text.trim().is_empty());
                    for record in texts.map(RecordRef::parse) {
                        if !named.contains(&record) {
                            named.push(record);
                        }
                    }
                }
                "only" => {
                    for only in value.as_ref().split(',') {
                        asked.show.only_differences |= only == "differences";
                        asked.show.only_complete |= only == "complete";
                    }
                }
                _ => {}
            }
        }
        asked.beyond = named.split_off(named.len().min(MOST));
        asked.with = named;
        asked
    }
}

/// The query of the address of a comparison: `with=a,case-studies/b&only=differences`.
pub fn query_of(with: &[String], show: Show) -> String {
    let mut query = format!("with={}", with.join(","));
    let only: Vec<&str> =
        [show.only_differences.then_some("differences"), show.only_complete.then_some("complete")]
            .into_iter()
            .flatten()
            .collect();
    if !only.is_empty() {
        query.push_str("&only=");
        query.push_str(&only.join(","));
    }
    query
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(with: &str, only: &str) -> Asked {
        Asked::read([("with", with), ("only", only)])
    }

    fn check(with: &str, only: &str, expected: &str) {
        let asked = read(with, only);
        let with: Vec<String> = asked.with.iter().map(RecordRef::text).collect();
        assert_eq!(query_of(&with, asked.show), expected);
    }

    #[test]
    fn an_address_names_records_in_one_way() {
        check("a-b,missions/c-d,mission/c-d", "", "with=a-b,c-d");
        check("case-study/x-y, case-studies/x-y,/x-y/", "", "with=case-studies/x-y,x-y");
        check("one,one,,two", "complete,differences", "with=one,two&only=differences,complete");
        check("one", "everything", "with=one");
    }

    #[test]
    fn a_fifth_record_is_too_many_and_is_named() {
        let asked = read("a-1,b-2,c-3,d-4,e-5", "");
        assert_eq!(asked.with.len(), MOST);
        assert_eq!(asked.beyond, [RecordRef::parse("e-5")]);
    }

    #[test]
    fn a_reference_leads_to_pages_of_records_alone() {
        let paths = |text: &str| RecordRef::parse(text).paths();
        assert_eq!(paths("way-home"), ["missions/way-home/", "case-studies/way-home/"]);
        assert_eq!(paths("case-studies/way-home"), ["case-studies/way-home/"]);
        assert!(paths("insights/way-home").is_empty());
        assert!(paths("../about").is_empty());
        assert!(paths("Way Home").is_empty());
        assert!(paths("elsewhere/way-home").is_empty());
    }
}

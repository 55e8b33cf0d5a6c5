//! Which draft an address opens, and under what name the browser keeps it.

use atlas_model::{Kind, Term};
use form_urlencoded::{Serializer, parse};

/// What an address of the form asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To choose what to write.
    Start,
    /// A new record of a kind.
    New(Kind),
    /// A draft that was begun.
    Draft(Place),
}

/// One draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// What kind of record.
    pub kind: Kind,
    /// Which one.
    pub which: Which,
}

/// Which draft of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// A change to the record with this id.
    Record(String),
    /// The nth new record.
    New(u32),
}

impl Asked {
    /// Reads the query of an address: `kind=mission&id=camden-food-2030`.
    pub fn from_query(query: &str) -> Self {
        let value = |name: &str| parse(query.as_bytes()).find(|(known, _)| known == name);
        let kind = value("kind").and_then(|(_, kind)| Kind::from_id(&kind));
        let Some(kind) = kind else { return Self::Start };
        if let Some((_, id)) = value("id").filter(|(_, id)| !id.is_empty()) {
            return Self::Draft(Place { kind, which: Which::Record(id.into_owned()) });
        }
        match value("draft").and_then(|(_, number)| number.parse().ok()) {
            Some(number) => Self::Draft(Place { kind, which: Which::New(number) }),
            None => Self::New(kind),
        }
    }
}

impl Place {
    /// As the query of an address says it.
    pub fn to_query(&self) -> String {
        let mut query = Serializer::new(String::new());
        query.append_pair("kind", self.kind.id());
        match &self.which {
            Which::Record(id) => query.append_pair("id", id),
            Which::New(number) => query.append_pair("draft", &number.to_string()),
        };
        query.finish()
    }

    /// The name under which it is kept, after what all names of drafts begin with.
    pub fn name(&self) -> String {
        match &self.which {
            Which::Record(id) => format!("{}/{id}", self.kind.id()),
            // No id has a plus.
            Which::New(number) => format!("{}/+{number}", self.kind.id()),
        }
    }

    /// The draft that is kept under a name.
    pub fn from_name(name: &str) -> Option<Self> {
        let (kind, which) = name.split_once('/')?;
        let which = match which.strip_prefix('+') {
            Some(number) => Which::New(number.parse().ok()?),
            None => Which::Record(which.to_owned()),
        };
        Some(Self { kind: Kind::from_id(kind)?, which })
    }

    /// The next new draft of a kind beside those that are kept.
    pub fn next(kind: Kind, kept: &[Self]) -> Self {
        let numbers =
            kept.iter().filter(|place| place.kind == kind).filter_map(|place| match place.which {
                Which::New(number) => Some(number),
                Which::Record(_) => None,
            });
        Self { kind, which: Which::New(numbers.max().unwrap_or_default().saturating_add(1)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_it_opens() {
        let draft = |which| Asked::Draft(Place { kind: Kind::CaseStudy, which });
        let check = |query: &str, expected: Asked| assert_eq!(Asked::from_query(query), expected);
        check("", Asked::Start);
        check("kind=nonsense&id=a", Asked::Start);
        check("kind=case-study", Asked::New(Kind::CaseStudy));
        check("kind=case-study&draft=x", Asked::New(Kind::CaseStudy));
        check("kind=case-study&id=camden", draft(Which::Record("camden".to_owned())));
        check("draft=2&kind=case-study", draft(Which::New(2)));
    }

    #[test]
    fn addresses_and_names_lead_back_to_the_draft() {
        for which in [Which::Record("camden".to_owned()), Which::New(7)] {
            let place = Place { kind: Kind::Mission, which };
            assert_eq!(Asked::from_query(&place.to_query()), Asked::Draft(place.clone()));
            assert_eq!(Place::from_name(&place.name()), Some(place));
        }
        assert_eq!(Place::from_name("mission"), None);
        assert_eq!(Place::from_name("mission/+x"), None);
    }

    #[test]
    fn a_new_draft_takes_no_others_place() {
        let kept = ["mission/+1", "mission/+4", "city/+9", "mission/camden"];
        let kept: Vec<_> = kept.into_iter().filter_map(Place::from_name).collect();
        assert_eq!(Place::next(Kind::Mission, &kept).which, Which::New(5));
        assert_eq!(Place::next(Kind::Insight, &kept).which, Which::New(1));
    }
}

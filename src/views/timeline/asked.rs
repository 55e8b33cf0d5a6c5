use super::span::Span;
use atlas_model::{
    Moment, Term,
    page::{MomentsRecord, Timeline},
};
use std::collections::BTreeMap;

/// What a reader asks to see, as the query of the address says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The chosen values of each facet: within one any will do, between them all must fit.
    pub filters: BTreeMap<&'static str, Vec<String>>,
    from: Option<i16>,
    to: Option<i16>,
}

impl Asked {
    /// Reads a query string. What the site does not know is left out, but for values of facets,
    /// which nothing will fit.
    pub fn from_query(query: &str) -> Self {
        let mut asked = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "from" => asked.from = value.parse().ok(),
                "to" => asked.to = value.parse().ok(),
                name => {
                    let known = Timeline::FACETS.iter().find(|key| **key == name);
                    let values = value.split(',').filter(|value| !value.is_empty());
                    let values: Vec<String> = values.map(str::to_owned).collect();
                    if let Some(key) = known.filter(|_| !values.is_empty()) {
                        asked.filters.insert(key, values);
                    }
                }
            }
        }
        asked
    }

    /// The query string: `challenge=a&from=2019&to=2030`.
    pub fn to_query(&self) -> String {
        let mut pairs = Vec::new();
        for key in Timeline::FACETS {
            if let Some(values) = self.filters.get(key) {
                let values = values.iter().map(|value| encoded(value)).collect::<Vec<_>>();
                pairs.push(format!("{key}={}", values.join(",")));
            }
        }
        pairs.extend(self.from.map(|from| format!("from={from}")));
        pairs.extend(self.to.map(|to| format!("to={to}")));
        pairs.join("&")
    }

    /// The years that are asked for.
    pub fn span(&self, whole: Span) -> Span {
        let span = Span { from: self.from.unwrap_or(whole.from), to: self.to.unwrap_or(whole.to) };
        span.within(whole)
    }

    /// The same at other years.
    pub fn at(&self, span: Span, whole: Span) -> Self {
        let (from, to) =
            if span == whole { (None, None) } else { (Some(span.from), Some(span.to)) };
        Self { from, to, ..self.clone() }
    }

    /// The same with one value of a facet, or with any.
    pub fn with(&self, key: &'static str, value: &str) -> Self {
        let mut asked = self.clone();
        if value.is_empty() {
            asked.filters.remove(key);
        } else {
            asked.filters.insert(key, vec![value.to_owned()]);
        }
        asked
    }

    /// The same with nothing chosen.
    pub fn cleared(&self) -> Self {
        Self { filters: BTreeMap::new(), ..self.clone() }
    }

    /// Whether a moment is what is asked for, whatever its year.
    pub fn fits(&self, moment: &Moment, record: &MomentsRecord) -> bool {
        self.filters.iter().all(|(key, values)| {
            let chosen = |id: &str| values.iter().any(|value| value == id);
            match *key {
                "challenge" => record.challenges.iter().any(|id| chosen(id.as_str())),
                "city" => record.cities.iter().any(|id| chosen(id.as_str())),
                "milestone" => chosen(moment.kind_id()),
                _ => chosen(moment.state.id()),
            }
        })
    }
}

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Span = Span { from: 1990, to: 2050 };

    fn check(query: &str, expected: &str) {
        assert_eq!(Asked::from_query(query).to_query(), expected);
    }

    #[test]
    fn an_address_says_what_is_asked_in_one_way() {
        check("", "");
        check("to=2030&from=2019&city=oslo", "city=oslo&from=2019&to=2030");
        check("state=missed,changed&utm_source=x", "state=missed,changed");
        check("from=soon&city=", "");
        check("challenge=moon-landing", "challenge=moon-landing");
    }

    #[test]
    fn all_years_need_no_words() {
        let asked = Asked::from_query("from=2019&to=2030");
        assert_eq!(asked.span(WHOLE), Span { from: 2019, to: 2030 });
        assert_eq!(asked.at(WHOLE, WHOLE).to_query(), "");
        assert_eq!(Asked::from_query("from=2045").span(WHOLE), Span { from: 2045, to: 2050 });
    }

    #[test]
    fn a_value_takes_the_place_of_another() {
        let asked = Asked::from_query("city=oslo&from=2019");
        assert_eq!(asked.with("city", "vienna").to_query(), "city=vienna&from=2019");
        assert_eq!(asked.with("city", "").to_query(), "from=2019");
        assert_eq!(asked.cleared().to_query(), "from=2019");
    }
}

//! Where the reader is: a path and the choices in its query.

use atlas_locale::{Said, said::app};
use atlas_search::Filter;

/// A place in the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// With the base path and both slashes.
    pub path: String,
    /// Without the question mark; empty for none.
    pub query: String,
}

/// What a reader asks of the catalogue, as the query of an address says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The words sought.
    pub text: String,
    /// The facets of which something is chosen, each with its chosen values, sorted.
    pub filters: Vec<Filter>,
    /// The target years that are wanted, both included.
    pub years: Years,
    /// The key of an order; empty for relevance.
    pub sort: String,
    /// How many pages of results show, from 1.
    pub pages: usize,
}

/// From a year on, up to a year, or between two.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Years {
    /// The first, if there is one.
    pub from: Option<u16>,
    /// The last, if there is one.
    pub to: Option<u16>,
}

impl Years {
    /// In words: `2025–2030`, `from 2025`, `to 2030`; nothing where any year will do.
    pub fn said(self) -> Option<Said<'static>> {
        // Years are no amounts, and have no marks between their digits.
        let [from, to] = [self.from, self.to].map(|year| year.map(|year| year.to_string()));
        match (from, to) {
            (None, None) => None,
            (Some(from), None) => Some(app::years_from(from)),
            (None, Some(to)) => Some(app::years_to(to)),
            (Some(from), Some(to)) => Some(app::years_between(from, to)),
        }
    }
}

impl Choice {
    /// Reads a query string. A facet's values stand in one parameter, parted by commas; what the
    /// site does not know is kept, so that it can be named.
    pub fn from_query(query: &str) -> Self {
        let mut choice = Self { pages: 1, ..Self::default() };
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "q" => choice.text = value.into_owned(),
                "sort" => choice.sort = value.into_owned(),
                "from" => choice.years.from = value.parse().ok(),
                "to" => choice.years.to = value.parse().ok(),
                "page" => {
                    choice.pages = value.parse().map_or(1, |pages: usize| pages.clamp(1, 500));
                }
                facet if atlas_model::FACETS.iter().any(|known| known.key == facet) => {
                    for value in value.split(',').filter(|value| !value.is_empty()) {
                        choice.take_in(facet, value);
                    }
                }
                _ => {}
            }
        }
        choice
    }

    /// The query string, defaults left out: `q=net+zero&challenge=a,b`.
    pub fn to_query(&self) -> String {
        let mut pairs = Vec::new();
        if !self.text.trim().is_empty() {
            pairs.push(format!("q={}", encoded(&self.text)));
        }
        for facet in atlas_model::FACETS {
            let values = self.chosen_of(facet.key);
            if !values.is_empty() {
                let values: Vec<String> = values.iter().map(|value| encoded(value)).collect();
                pairs.push(format!("{}={}", facet.key, values.join(",")));
            }
        }
        let Years { from, to } = self.years;
        pairs.extend(from.map(|from| format!("from={from}")));
        pairs.extend(to.map(|to| format!("to={to}")));
        if !self.sort.is_empty() && self.sort != atlas_model::SORTS[0].key {
            pairs.push(format!("sort={}", encoded(&self.sort)));
        }
        if self.pages > 1 {
            pairs.push(format!("page={}", self.pages));
        }
        pairs.join("&")
    }

    /// Whether nothing is asked: the catalogue as it was rendered.
    pub fn is_default(&self) -> bool {
        self.to_query().is_empty()
    }

    /// The same choice with a value of a facet taken in, or out where it was in. Paging starts anew.
    #[must_use]
    pub fn toggled(&self, facet: &str, value: &str) -> Self {
        let mut choice = Self { pages: 1, ..self.clone() };
        if !choice.take_in(facet, value) {
            for filter in &mut choice.filters {
                filter.values.retain(|known| filter.facet != facet || known != value);
            }
            choice.filters.retain(|filter| !filter.values.is_empty());
        }
        choice
    }

    /// The same choice of other values of a facet, in their order. Paging starts anew.
    #[must_use]
    pub fn of_values(&self, facet: &str, values: &[&str]) -> Self {
        let mut choice = Self { pages: 1, ..self.clone() };
        choice.filters.retain(|filter| filter.facet != facet);
        if !values.is_empty() {
            choice.filters.push(Filter::new(facet, values.iter().copied()));
        }
        choice
    }

    /// The chosen values of a facet.
    pub fn chosen_of(&self, facet: &str) -> &[String] {
        self.filters.iter().find(|known| known.facet == facet).map_or(&[], |known| &known.values)
    }

    /// Takes a value of a facet in; false where it was in.
    fn take_in(&mut self, facet: &str, value: &str) -> bool {
        let Some(filter) = self.filters.iter_mut().find(|known| known.facet == facet) else {
            self.filters.push(Filter::new(facet, [value]));
            return true;
        };
        let place = filter.values.binary_search_by(|known| known.as_str().cmp(value));
        place.map_err(|at| filter.values.insert(at, value.to_owned())).is_err()
    }

    /// The same choice of other target years. Paging starts anew.
    #[must_use]
    pub fn of_years(&self, years: Years) -> Self {
        Self { years, pages: 1, ..self.clone() }
    }

    /// How many filters are chosen.
    pub fn chosen(&self) -> usize {
        let values: usize = self.filters.iter().map(|filter| filter.values.len()).sum();
        values + usize::from(self.years != Years::default())
    }
}

/// A text as a query's value: a space is `+`, ö is `%C3%B6`, which browsers show as ö.
fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(query: &str, expected: &str) {
        assert_eq!(Choice::from_query(query).to_query(), expected);
    }

    #[test]
    fn an_address_says_a_choice_in_one_way() {
        check("q=net+zero", "q=net+zero");
        check("city=houston,adelaide,houston", "city=adelaide,houston");
        check("city=b&challenge=z,a", "challenge=a,z&city=b");
        check("sort=relevance&page=1", "");
        check("utm_source=x&q=", "");
        check("q=Malmö", "q=Malm%C3%B6");
        check("q=Malm%C3%B6", "q=Malm%C3%B6");
        check("q=50%25+%26+more", "q=50%25+%26+more");
        check("q=%zz%", "q=%25zz%25");
        check("page=0&sort=title", "sort=title");
        check("to=2030&from=2025&city=oslo", "city=oslo&from=2025&to=2030");
        check("from=soon&to=-5", "");
    }

    #[test]
    fn a_value_is_taken_in_and_out_again() {
        let choice = Choice::from_query("city=houston&page=3");
        let both = choice.toggled("city", "adelaide");
        assert_eq!(both.to_query(), "city=adelaide,houston");
        assert_eq!(both.toggled("city", "adelaide").toggled("city", "houston").to_query(), "");
    }

    #[test]
    fn a_value_that_the_site_does_not_know_is_kept() {
        check("challenge=moon-landing", "challenge=moon-landing");
    }
}

//! Long lists, cut into pages.

use super::RelatedGroup;
use serde::Serialize;

/// Which page of a long list one is on, and where the others are. Its size does not grow with the
/// list, or the pages of a list would together grow with the square of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pages {
    /// Which page, from 1.
    pub page: u32,
    /// How many there are.
    pub count: u32,
    /// Where the first is, base path included.
    pub first: String,
}

/// A further page of the records of a city or a challenge type that has many.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct More {
    /// What the records are about.
    pub title: String,
    /// The records on this page, by kind.
    pub groups: Vec<RelatedGroup>,
    /// Where this page stands among the others.
    pub pages: Pages,
}

impl Pages {
    /// The only page there is.
    pub fn one(first: impl Into<String>) -> Self {
        Self { page: 1, count: 1, first: first.into() }
    }

    /// The pages of a list of so many, at most `size` on a page.
    ///
    /// ```
    /// use atlas_model::page::Pages;
    ///
    /// let pages = Pages::of(101, 50, 2, "/challenges/heat/");
    /// assert_eq!(pages.count, 3);
    /// assert_eq!(pages.href(1), "/challenges/heat/");
    /// assert_eq!(pages.href(3), "/challenges/heat/page/3/");
    /// ```
    pub fn of(total: usize, size: usize, page: usize, first: impl Into<String>) -> Self {
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            page: number(page),
            count: number(total.div_ceil(size.max(1)).max(1)),
            first: first.into(),
        }
    }

    /// Where the nth page is, from 1.
    pub fn href(&self, page: u32) -> String {
        nth_page(&self.first, page as usize)
    }

    /// Whether there is more than one.
    pub fn several(&self) -> bool {
        self.count > 1
    }
}

/// The path of the nth page of a list, from 1, given that of the first.
pub fn nth_page(first: &str, page: usize) -> String {
    if page <= 1 { first.to_owned() } else { format!("{first}page/{page}/") }
}

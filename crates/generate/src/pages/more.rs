//! The further pages of a city and of a challenge type that have many records.

use super::{frame::Draft, lists::titled};
use crate::{catalog::Catalog, pages::Planned};
use atlas_locale::said::site;
use atlas_model::page::{Content, GROUPED_PAGE_SIZE, Link, More, Pages, RelatedGroup, nth_page};

/// A further page of the records under a title, given the path of the first page.
pub(super) fn more(
    catalog: &Catalog<'_>,
    title: &str,
    first: &str,
    crumbs: Vec<Link>,
    groups: Vec<RelatedGroup>,
    pages: Pages,
) -> Planned {
    let draft = Draft {
        title: titled(catalog, title, &pages),
        description: catalog.say(site::more_description(title)),
        path: nth_page(first, pages.page as usize),
        crumbs,
    };
    let content = More { title: title.to_owned(), groups, pages };
    Planned::fixed(draft.page(catalog), Content::More(content))
}

/// How many pages a list of so many records has.
pub(crate) fn page_count(total: usize) -> usize {
    total.div_ceil(GROUPED_PAGE_SIZE).max(1)
}

/// The part of a list that stands on a page, where so many other records come before the list.
pub(super) fn part_on_page<T>(list: &[T], before: usize, page: usize) -> &[T] {
    let start = (page - 1) * GROUPED_PAGE_SIZE;
    let within = |place: usize| place.saturating_sub(before).min(list.len());
    &list[within(start)..within(start + GROUPED_PAGE_SIZE)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_record_of_lists_in_a_row_stands_on_one_page() {
        let (first, second): (Vec<usize>, Vec<usize>) = ((0..70).collect(), (70..190).collect());
        let pages = (1..=page_count(190)).map(|page| {
            let second = part_on_page(&second, first.len(), page);
            [part_on_page(&first, 0, page), second].concat()
        });
        let pages: Vec<Vec<usize>> = pages.collect();
        assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [50, 50, 50, 40]);
        assert_eq!(pages.concat(), (0..190).collect::<Vec<_>>());
    }
}

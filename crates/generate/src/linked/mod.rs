//! What a page is about, in the words of <https://schema.org>, for search engines and other
//! machines: JSON-LD in the page's head. It says no more than the page shows.

mod addresses;
mod page;
mod records;
mod subjects;

pub(crate) use addresses::licence;
pub(crate) use page::script;

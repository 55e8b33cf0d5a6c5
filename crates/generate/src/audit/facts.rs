/// What a page is judged by.
#[derive(Default)]
pub(super) struct Facts {
    /// What `html` says of the page's language.
    pub(super) lang: Option<String>,
    /// Languages of parts.
    pub(super) part_langs: Vec<String>,
    pub(super) titles: usize,
    /// How many headings are of level 1.
    pub(super) firsts: usize,
    /// The levels of the headings, in order.
    pub(super) headings: Vec<u8>,
    pub(super) mains: usize,
    /// Headers and footers of the page itself, not of an article within.
    pub(super) headers: usize,
    pub(super) footers: usize,
    /// The names of the navigations.
    pub(super) navs: Vec<String>,
    pub(super) ids: Vec<String>,
    /// Attributes that name an id, and that id.
    pub(super) references: Vec<(&'static str, String)>,
    /// Fields without a name of their own, by their ids.
    pub(super) fields: Vec<String>,
    /// Faults that are plain where they stand: the rule, and the element.
    pub(super) unnamed: Vec<(&'static str, String)>,
}

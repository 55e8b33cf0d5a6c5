use super::{frame::Draft, lists::titled, network::network};
use crate::{catalog::Catalog, organisations::Known, pages::Planned};
use atlas_locale::said::site;
use atlas_model::{
    Part,
    page::{Content, ORGANISATIONS_PAGE_SIZE, OrganisationCount, Organisations, Pages, nth_page},
};

/// A page of the index of organisations, from 1.
pub(crate) fn organisations(catalog: &Catalog<'_>, page: usize) -> Planned {
    let all = catalog.organisations();
    let listed = all.listed();
    let path = "organisations/";
    let first = catalog.site.settings.href(path);
    let pages = Pages::of(listed.len(), ORGANISATIONS_PAGE_SIZE, page, first);
    let on_page = listed.iter().skip((page - 1) * ORGANISATIONS_PAGE_SIZE);
    let mut parts: Vec<(Option<Part>, Vec<OrganisationCount>)> = Vec::new();
    for at in on_page.take(ORGANISATIONS_PAGE_SIZE) {
        let known = &all.known()[*at];
        let counted = counted(catalog, known, known.missions().len());
        match parts.last_mut() {
            Some((part, members)) if *part == known.part() => members.push(counted),
            _ => parts.push((known.part(), vec![counted])),
        }
    }
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let draft = Draft {
        title: titled(catalog, &catalog.say(site::organisations_title()), &pages),
        description: catalog.say(site::organisations_description()),
        path: nth_page(path, page),
        crumbs: Vec::new(),
    };
    let content = Organisations {
        total: number(listed.len()),
        alone: number(all.alone()),
        parts,
        pages,
        network: (page == 1).then(|| network(catalog)).flatten(),
    };
    Planned::fixed(draft.page(catalog), Content::Organisations(content))
}

/// An organisation with a number of missions.
pub(super) fn counted(catalog: &Catalog<'_>, known: &Known, missions: usize) -> OrganisationCount {
    OrganisationCount {
        name: known.name.clone(),
        href: catalog.site.settings.href(&known.path()),
        missions: u32::try_from(missions).unwrap_or(u32::MAX),
    }
}

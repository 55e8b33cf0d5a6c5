//! What search engines are told: which pages there are, and where that list is.

use crate::{catalog::Catalog, plan::Plan};
use atlas_model::Settings;
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use std::io::{self, Cursor};

/// The most addresses that one sitemap may hold (sitemaps.org, protocol 0.9).
const MOST_ADDRESSES: usize = 50_000;
const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

/// What crawlers are told of a preview. They must be able to read its pages, each of which asks
/// not to be indexed: what they are kept from reading, they may list by its address alone.
const PREVIEW: &str = "# A preview: every page asks not to be indexed.\nUser-agent: *\nAllow: /\n";

/// Pages of an edition and when each changed last, where search engines should know them.
pub(crate) fn places(catalog: &Catalog<'_>, planned: &[Plan]) -> Vec<(String, Option<String>)> {
    let places = planned.iter().filter_map(|plan| plan.place(catalog));
    places.map(|(path, updated)| (catalog.site.settings.address(&path), updated)).collect()
}

/// `sitemap.xml` of pages of all editions, which is an index where there are too many for one, and
/// `robots.txt`. A preview has no sitemap.
pub(crate) fn all(
    settings: &Settings,
    places: &[(String, Option<String>)],
) -> Vec<(String, String)> {
    if settings.preview_of.is_some() {
        return vec![("robots.txt".to_owned(), PREVIEW.to_owned())];
    }
    let mut files = Vec::new();
    if places.len() <= MOST_ADDRESSES {
        files.push(("sitemap.xml".to_owned(), list("urlset", "url", places)));
    } else {
        let parts = places.chunks(MOST_ADDRESSES).enumerate().map(|(number, places)| {
            (format!("sitemap-{}.xml", number + 1), list("urlset", "url", places))
        });
        files.extend(parts);
        let parts: Vec<_> = files.iter().map(|(path, _)| (settings.address(path), None)).collect();
        files.push(("sitemap.xml".to_owned(), list("sitemapindex", "sitemap", &parts)));
    }
    let sitemap = settings.address("sitemap.xml");
    files.push(("robots.txt".to_owned(), format!("User-agent: *\nAllow: /\nSitemap: {sitemap}\n")));
    files
}

fn list(root: &str, entry: &str, places: &[(String, Option<String>)]) -> String {
    let mut writer = Writer::new(Cursor::new(Vec::new()));
    let written = write_list(&mut writer, root, entry, places);
    written.expect("memory takes any bytes");
    String::from_utf8(writer.into_inner().into_inner()).expect("made of UTF-8 strings")
}

fn write_list(
    writer: &mut Writer<Cursor<Vec<u8>>>,
    root: &str,
    entry: &str,
    places: &[(String, Option<String>)],
) -> io::Result<()> {
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    writer.create_element(root).with_attribute(("xmlns", NAMESPACE)).write_inner_content(
        |writer| {
            for (address, updated) in places {
                writer.create_element(entry).write_inner_content(|writer| {
                    writer.create_element("loc").write_text_content(BytesText::new(address))?;
                    if let Some(day) = updated {
                        writer.create_element("lastmod").write_text_content(BytesText::new(day))?;
                    }
                    Ok(())
                })?;
            }
            Ok(())
        },
    )?;
    Ok(())
}

use super::record::Record;
use regex::Regex;
use serde_json::json;
use std::sync::LazyLock;

/// Hugo's settings and layouts: a page for each record that Pagefind reads with its filters, lists
/// in pages of 50, the two taxonomies.
pub const HUGO: [(&str, &str); 4] = [
    ("hugo.toml", include_str!("../../peers/hugo/hugo.toml")),
    ("layouts/_default/single.html", include_str!("../../peers/hugo/layouts/_default/single.html")),
    ("layouts/_default/list.html", include_str!("../../peers/hugo/layouts/_default/list.html")),
    ("layouts/_default/terms.html", include_str!("../../peers/hugo/layouts/_default/terms.html")),
];

/// The same for Zola.
pub const ZOLA: [(&str, &str); 7] = [
    ("config.toml", include_str!("../../peers/zola/config.toml")),
    ("content/missions/_index.md", include_str!("../../peers/zola/missions.md")),
    ("templates/page.html", include_str!("../../peers/zola/templates/page.html")),
    ("templates/section.html", include_str!("../../peers/zola/templates/section.html")),
    ("templates/index.html", include_str!("../../peers/zola/templates/section.html")),
    ("templates/taxonomy_list.html", include_str!("../../peers/zola/templates/taxonomy_list.html")),
    (
        "templates/taxonomy_single.html",
        include_str!("../../peers/zola/templates/taxonomy_single.html"),
    ),
];

static FOOTNOTE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\[\^s1\]").expect("it is written here"));
static LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\[(\w+)\]\(\.\./[^)]*\)").expect("it is written here"));

/// The path and the text of a record in Hugo's site.
pub fn hugo(record: &Record) -> (String, String) {
    let Record { slug, date, kind, .. } = record;
    let text = format!(
        "---\ntitle: {}\ndate: {date}\ndescription: {}\nkind: {}\ncities: {}\nchallenges: {}\n\
         ---\n\n{}\n",
        json!(record.title),
        json!(record.summary),
        kind.id(),
        json!([record.city]),
        json!(record.challenges),
        body(record),
    );
    (format!("content/missions/{slug}.md"), text)
}

/// The path and the text of a record in Zola's site.
pub fn zola(record: &Record) -> (String, String) {
    let Record { slug, date, kind, .. } = record;
    let text = format!(
        "+++\ntitle = {}\ndate = {date}\ndescription = {}\n[taxonomies]\ncities = {}\n\
         challenges = {}\n[extra]\nkind = {}\n+++\n\n{}\n",
        json!(record.title),
        json!(record.summary),
        json!([record.city]),
        json!(record.challenges),
        json!(kind.id()),
        body(record),
    );
    (format!("content/missions/{slug}.md"), text)
}

/// The article without what leads to pages and sources that the peers' sites don't have.
fn body(record: &Record) -> String {
    LINK.replace_all(&FOOTNOTE.replace_all(&record.body, ""), "$1").into_owned()
}

use std::{collections::BTreeSet, path::Path};

/// The files of the site that a page loads by itself, as its HTML names them: looks, faces, scripts,
/// icons and pictures. Pictures that wait until the reader comes near them are left out.
pub(super) fn of_page(html: &str, base: &str) -> BTreeSet<String> {
    let mut needs = BTreeSet::new();
    for (element, address) in
        [("<link ", "href"), ("<script ", "src"), ("<img ", "src"), ("<use ", "href")]
    {
        for (place, _) in html.match_indices(element) {
            let tag = tag(&html[place..]);
            let is_loaded = match element {
                "<link " => matches!(value(tag, "rel"), Some("stylesheet" | "preload")),
                _ => value(tag, "loading") != Some("lazy"),
            };
            let path = value(tag, address).filter(|_| is_loaded);
            let path = path.and_then(|path| path.strip_prefix(base));
            let path = path.and_then(|path| path.split(['#', '?']).next());
            needs.extend(path.filter(|path| !path.is_empty()).map(str::to_owned));
        }
    }
    needs
}

/// The wasm that a script of the app loads: it lies beside it.
pub(super) fn of_script(script: &str) -> Option<&str> {
    let (_, after) = script.rsplit_once("module_or_path:fetch(new URL('./")?;
    after.split('\'').next().filter(|path| ends(path, "wasm"))
}

/// Whether a file has this extension.
pub(super) fn ends(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

/// An element's tag, to its end; what stands in quotes does not end it.
fn tag(html: &str) -> &str {
    let mut is_quoted = false;
    let end = html.bytes().position(|byte| {
        is_quoted ^= byte == b'"';
        byte == b'>' && !is_quoted
    });
    &html[..end.unwrap_or(html.len())]
}

/// What an attribute says.
fn value<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::{of_page, of_script};

    #[test]
    fn a_page_needs_what_it_loads_by_itself() {
        let html = "<link rel=\"stylesheet\" href=\"/a/site.css\"><link rel=\"canonical\" \
                    href=\"/a/x/\"><link rel=\"preload\" href=\"/a/f.woff2\"><script type=\"module\" \
                    src=\"/a/site.js\"></script><img alt=\"1 > 0\" src=\"/a/one.png\"><img \
                    loading=\"lazy\" src=\"/a/two.png\"><use href=\"/a/icons.svg#x\"></use>\
                    <use href=\"#own\"></use><a href=\"/a/b/\">b</a>";
        let needs: Vec<String> = of_page(html, "/a/").into_iter().collect();
        assert_eq!(needs, ["f.woff2", "icons.svg", "one.png", "site.css", "site.js"]);
    }

    #[test]
    fn a_script_needs_its_wasm() {
        let script = "a;{app.default({module_or_path:fetch(new URL('./b.wasm',import.meta.url))})}";
        assert_eq!(of_script(script), Some("b.wasm"));
        assert_eq!(of_script("a"), None);
    }
}

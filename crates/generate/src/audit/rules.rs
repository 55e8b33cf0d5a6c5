use super::{facts::Facts, fault::PageFault, reader};

/// What kind of document a page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A page of the site, with all its landmarks.
    Page,
    /// A card within a page of another site, which has landmarks of its own.
    Card,
}

/// What is wrong with a page.
pub(crate) fn faults(form: Form, page: &str, html: &str) -> Vec<PageFault> {
    let found = match reader::read(html) {
        Ok(mut facts) => judge(form, &mut facts),
        Err(cause) => vec![("markup", format!("its HTML can’t be read: {cause}"))],
    };
    let fault = |(rule, message)| PageFault { page: page.to_owned(), source: None, rule, message };
    found.into_iter().map(fault).collect()
}

type Found = Vec<(&'static str, String)>;

fn judge(form: Form, facts: &mut Facts) -> Found {
    let mut found = Found::new();
    languages(facts, &mut found);
    headings(facts, &mut found);
    if form == Form::Page {
        landmarks(facts, &mut found);
    }
    names(facts, &mut found);
    ids(facts, &mut found);
    found
}

fn languages(facts: &Facts, found: &mut Found) {
    if facts.titles != 1 {
        found.push(("title", format!("it has {} titles; give it one", facts.titles)));
    }
    let page = facts.lang.as_deref().unwrap_or_default();
    for lang in std::iter::once(page).chain(facts.part_langs.iter().map(String::as_str)) {
        let mut parts = lang.split('-');
        let first = parts.next().is_some_and(|first| (2..=3).contains(&first.len()));
        if !first || !lang.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') {
            found.push(("lang", format!("“{lang}” is no language; write one such as `en`")));
        }
    }
}

fn headings(facts: &Facts, found: &mut Found) {
    let firsts = facts.firsts;
    if firsts != 1 {
        found.push(("heading-one", format!("it has {firsts} headings of level 1; give it one")));
    }
    let mut before = 0;
    for level in &facts.headings {
        if *level > before + 1 {
            let message = format!(
                "a heading of level {level} follows one of level {before}; make it level {}",
                before + 1
            );
            found.push(("heading-order", message));
        }
        before = *level;
    }
}

fn landmarks(facts: &Facts, found: &mut Found) {
    for (name, count) in
        [("main", facts.mains), ("header", facts.headers), ("footer", facts.footers)]
    {
        if count != 1 {
            found.push(("landmark", format!("it has {count} `{name}` of its own; give it one")));
        }
    }
    let several = facts.navs.len() > 1;
    for (place, name) in facts.navs.iter().enumerate() {
        if several && (name.is_empty() || facts.navs[..place].contains(name)) {
            let message =
                format!("a `nav` is named “{name}”; give each an `aria-label` of its own");
            found.push(("nav-name", message));
        }
    }
}

fn names(facts: &Facts, found: &mut Found) {
    for (rule, known_by) in &facts.unnamed {
        let message = match *rule {
            "alt" => format!("the picture {known_by} has no words; say what it shows"),
            "link-name" => format!("the link to {known_by} has no words; say where it leads"),
            "button-name" => "a button has no words; say what it does".to_owned(),
            "heading-empty" => "a heading has no words; write some, or leave it out".to_owned(),
            _ => "a table has no headers; write what its columns hold in its first row".to_owned(),
        };
        found.push((rule, message));
    }
    for id in &facts.fields {
        let has_label = facts.references.iter().any(|(name, to)| *name == "for" && to == id);
        if id.is_empty() || !has_label {
            found.push(("field-name", format!("the field “{id}” has no `label`; give it one")));
        }
    }
}

fn ids(facts: &mut Facts, found: &mut Found) {
    facts.ids.sort_unstable();
    for pair in facts.ids.windows(2) {
        if pair[0] == pair[1] {
            found.push(("id", format!("two elements have the id “{}”; rename one", pair[0])));
        }
    }
    for (attribute, id) in &facts.references {
        if facts.ids.binary_search(id).is_err() {
            let message = format!("`{attribute}` names “{id}”, and nothing has that id; mend it");
            found.push(("reference", message));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, faults};

    const GOOD: &str = "<!doctype html><html lang=\"en\"><head><title>A</title>\
        <script type=\"a\">{\"a\":\"b && <c\"}</script></head><body>\
        <header><nav aria-label=\"Main\"><a href=\"/\">Home</a></nav></header>\
        <main><h1>One</h1><h2 id=\"two\">Two</h2><img src=\"a.png\" alt=\"A\"><button>Go</button>\
        <label for=\"f\">F</label><input id=\"f\"><p aria-describedby=\"two\" lang=\"de\">x</p>\
        <table><tr><th>a</th></tr><tr><td>1</td></tr></table></main>\
        <nav aria-label=\"Pages\"></nav><footer>z</footer></body></html>";

    /// A way to break the good page: what stands in it, what comes instead, and the rule broken.
    const BROKEN: [(&str, &str, &str); 23] = [
        ("<html lang=\"en\">", "<html>", "lang"),
        ("lang=\"de\"", "lang=\"a b\"", "lang"),
        ("<title>A</title>", "", "title"),
        ("<h1>One</h1>", "", "heading-one"),
        ("<h1>One</h1>", "<h1>One</h1><h1>More</h1>", "heading-one"),
        ("<h2 id=\"two\">Two</h2>", "<h3 id=\"two\">Two</h3>", "heading-order"),
        ("Two</h2>", " </h2>", "heading-empty"),
        ("<main>", "<main></main><main>", "landmark"),
        ("<footer>z</footer>", "", "landmark"),
        ("<header>", "<section><header>", "landmark"),
        ("aria-label=\"Pages\"", "", "nav-name"),
        ("aria-label=\"Pages\"", "aria-label=\"Main\"", "nav-name"),
        (" alt=\"A\"", "", "alt"),
        ("<button>", "<svg role=\"img\"></svg><button>", "alt"),
        (">Home<", "><", "link-name"),
        (">Home<", "><span aria-hidden=\"true\">x</span><", "link-name"),
        (">Go<", "> <", "button-name"),
        ("for=\"f\"", "", "field-name"),
        ("id=\"f\"", "", "field-name"),
        ("<p ", "<p id=\"two\" ", "id"),
        ("describedby=\"two\"", "describedby=\"three\"", "reference"),
        ("<th>a</th>", "<td>a</td>", "table-headers"),
        ("</script>", "", "markup"),
    ];

    #[test]
    fn a_page_that_everyone_can_read_passes() {
        assert_eq!(faults(Form::Page, "index.html", GOOD), []);
    }

    #[test]
    fn a_page_is_refused_for_each_way_in_which_it_is_broken() {
        for (good, bad, rule) in BROKEN {
            assert!(GOOD.contains(good), "{good}");
            let found = faults(Form::Page, "index.html", &GOOD.replacen(good, bad, 1));
            assert!(found.iter().any(|fault| fault.rule == rule), "{good} as {bad}: {found:?}");
        }
    }

    #[test]
    fn a_card_needs_no_landmarks_but_names_what_it_links_to() {
        let card = "<html lang=\"en\"><title>a</title><h1><a href=\"x\"></a></h1></html>";
        let rules: Vec<_> = faults(Form::Card, "x", card).iter().map(|fault| fault.rule).collect();
        assert_eq!(rules, ["link-name", "heading-empty"]);
    }
}

use yew::prelude::*;

/// A licence by the name that people know, linked to its text where we know the address.
pub fn licence(spdx: &str) -> Html {
    let parts: Vec<&str> = spdx.splitn(3, '-').collect();
    match parts[..] {
        ["CC0", version] => {
            deed(&format!("CC0 {version}"), &format!("publicdomain/zero/{version}/"))
        }
        ["CC", _, _] => {
            let (terms, version) = spdx[3..].rsplit_once('-').unwrap_or((&spdx[3..], "4.0"));
            let path = format!("licenses/{}/{version}/", terms.to_lowercase());
            deed(&format!("CC {terms} {version}"), &path)
        }
        _ => html! { {spdx.to_owned()} },
    }
}

fn deed(name: &str, path: &str) -> Html {
    let href = format!("https://creativecommons.org/{path}");
    html! { <a {href} rel="license">{name.to_owned()}</a> }
}

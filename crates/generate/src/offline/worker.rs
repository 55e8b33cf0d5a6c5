use super::{Gathered, scripts::of_worker};
use crate::{document::Files, editions, words::direction};
use atlas_model::Site;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The path of the worker: at the top of its edition's folder, or it could not answer for all of it.
pub(crate) const WORKER: &str = "offline-worker.js";

/// The path of the list of files.
pub(crate) const LIST: &str = "offline.json";

/// What a copy holds, as the worker and the page `kept/` read it.
#[derive(Serialize)]
struct List {
    /// How many bytes all are.
    size: u64,
    /// Address below the base path, bytes, SHA-256 in base64.
    files: Vec<(String, u64, String)>,
}

/// The worker that keeps copies of a site, and the list of what is in them.
pub(crate) fn worker(
    site: &Site,
    files: &Files,
    gathered: Gathered,
) -> [(&'static str, String); 2] {
    let whole = gathered.is_whole();
    let listed = gathered.files().into_values();
    let listed = listed.map(|file| (address(&file.path), file.length, file.hash));
    let listed: Vec<_> = listed.collect();
    let list = List { size: listed.iter().map(|(_, length, _)| length).sum(), files: listed };
    let list = json(&list);
    let version = Sha256::digest(list.as_bytes()).iter().fold(String::new(), |mut hash, byte| {
        write!(hash, "{byte:02x}").expect("a String takes any text");
        hash
    });
    let settings = &site.settings;
    let constants = [
        ("BASE", json(&settings.href(""))),
        ("SHARED", json(&settings.base_path())),
        ("VERSION", json(&version)),
        ("WHOLE", json(&whole)),
        ("BUILDS", json(&files.builds())),
        ("STYLE", json(&files.style())),
        ("LANG", json(&editions::language(site))),
        ("DIRECTION", json(&direction(&files.words))),
        ("WORDS", json(&of_worker(&files.words, &settings.href("")))),
    ];
    [(WORKER, script(&constants, include_str!("worker.js"))), (LIST, list)]
}

/// The worker of a site that offers no copies: it removes itself, and copies of an earlier build.
pub(crate) fn removing_worker(site: &Site) -> String {
    script(&[("BASE", json(&site.settings.href("")))], include_str!("remove.js"))
}

fn script(constants: &[(&str, String)], text: &str) -> String {
    let constants = constants.iter().map(|(name, value)| format!("const {name} = {value};\n"));
    format!("{}{text}", constants.collect::<String>())
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("lists and texts are JSON")
}

/// The address under which readers ask for a file, below the base path.
fn address(path: &str) -> String {
    path.strip_suffix("index.html").unwrap_or(path).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{on_demand::small_bundle, small_site::small_site, words};

    #[test]
    fn a_page_is_listed_by_its_address() {
        assert_eq!(address("index.html"), "");
        assert_eq!(address("missions/warm-homes/index.html"), "missions/warm-homes/");
        assert_eq!(address("404.html"), "404.html");
    }

    #[test]
    fn a_worker_speaks_in_the_direction_of_its_language() {
        let said = |lang: &str| {
            let site = small_site(lang, &[]);
            let files = Files::new(&site, &small_bundle(), false, &words::of(&site));
            let [(_, text), _] = worker(&site, &files, Gathered::new(0, "", Vec::new(), &[]));
            text.lines().find(|line| line.starts_with("const DIRECTION")).map(str::to_owned)
        };
        assert_eq!(said("ar").as_deref(), Some(r#"const DIRECTION = " dir=\"rtl\"";"#));
        assert_eq!(said("en").as_deref(), Some("const DIRECTION = \"\";"));
    }
}

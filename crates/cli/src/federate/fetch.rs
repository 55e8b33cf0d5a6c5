use crate::failure::Failure;
use atlas_content::NEWEST;
use atlas_generate::{OFFER_PATH, Offer, OfferedFile};
use rayon::prelude::*;
use std::{collections::BTreeMap, time::Duration};
use ureq::{
    Agent,
    tls::{RootCerts, TlsConfig},
};

/// So many files are asked for at a time: a city's server has readers to serve.
const AT_A_TIME: usize = 4;

/// No list of a showcase's files, and no file of a record, is larger.
const MOST_BYTES: u64 = 64_000_000;

/// The files of a showcase by their paths.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Fetches the files of a published showcase, given the address of its site or of its open data.
pub fn fetch(from: &str) -> Result<Files, Failure> {
    let base = format!("{}/", from.trim_end_matches('/').trim_end_matches("/data/v1"));
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    let agent = Agent::config_builder()
        .tls_config(tls)
        .timeout_global(Some(Duration::from_secs(60)))
        .user_agent(concat!("mission-atlas/", env!("CARGO_PKG_VERSION"), " (federate)"))
        .build()
        .new_agent();
    let list = get(&agent, &format!("{base}{OFFER_PATH}"))?;
    let offer: Offer = serde_json::from_slice(&list).map_err(|error| {
        Failure::new(format!("{base}{OFFER_PATH} is no list of a showcase's files: {error}"))
    })?;
    if offer.schema > NEWEST {
        return Err(Failure::new(format!("{base} is in format {} of content", offer.schema))
            .and("Get a newer version of mission-atlas, which reads it."));
    }
    let texts = offer.texts.into_iter().map(|text| (text.path, text.text.into_bytes()));
    let mut files: Files = texts.collect();
    let places = offer.files.iter().flat_map(|OfferedFile { path, at }| [path, at]);
    if let Some(bad) = files.keys().chain(places).find(|path| !is_plain(path)) {
        return Err(Failure::new(format!("{base} offers a file at `{bad}`, which can't be one")));
    }
    if let Some(bad) = offer.files.iter().find(|file| !file.path.starts_with("content/")) {
        return Err(Failure::new(format!("{base} offers `{}`, which is no content", bad.path)));
    }
    let threads = rayon::ThreadPoolBuilder::new().num_threads(AT_A_TIME).build();
    let threads = threads.map_err(|error| Failure::new(format!("cannot fetch: {error}")))?;
    let fetched: Result<Vec<_>, Failure> = threads.install(|| {
        let wanted = offer.files.par_iter();
        wanted
            .map(|file| Ok((file.path.clone(), get(&agent, &format!("{base}{}", file.at))?)))
            .collect()
    });
    files.extend(fetched?);
    Ok(files)
}

fn get(agent: &Agent, url: &str) -> Result<Vec<u8>, Failure> {
    let answer = agent.get(url).call();
    let read = answer
        .and_then(|mut answer| answer.body_mut().with_config().limit(MOST_BYTES).read_to_vec());
    read.map_err(|error| Failure::new(format!("cannot fetch {url}: {error}")))
}

/// Whether a path leads to a file below the folder where it is written, on any system.
fn is_plain(path: &str) -> bool {
    let is_name = |name: &str| !name.is_empty() && !name.starts_with('.') && !name.ends_with('.');
    let stray = |c: char| c.is_control() || "\\:*?\"<>|%#".contains(c);
    path.len() < 400 && !path.contains(stray) && path.split('/').all(is_name)
}

#[cfg(test)]
mod tests {
    use super::is_plain;

    #[test]
    fn a_path_can_not_lead_out_of_its_folder() {
        for good in ["content/missions/a.md", "content/cities/malmö/port 2.jpg"] {
            assert!(is_plain(good), "{good}");
        }
        for bad in
            ["", "/etc/passwd", "content/../../a.md", "content//a.md", "c:\\a.md", ".git/hooks"]
        {
            assert!(!is_plain(bad), "{bad}");
        }
    }
}

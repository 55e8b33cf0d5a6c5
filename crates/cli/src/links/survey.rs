use super::{known::Known, probe::Probe, verdict::Verdict};
use crate::{arguments, failure::Failure, showcase::Showcase};
use atlas_content::{ExternalLink, external_links};
use atlas_model::Date;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{
    collections::{BTreeMap, BTreeSet},
    io::IsTerminal as _,
    sync::{Mutex, PoisonError, mpsc},
    time::{Duration, Instant},
};
use url::Url;

/// How many hosts are asked at the same time.
const AT_ONCE: usize = 8;

/// How often what was found so far is written down, so that stopping loses little.
const WRITTEN_EVERY: Duration = Duration::from_secs(5);

/// The addresses of a showcase, and what became of each.
pub struct Survey {
    /// Where each is written.
    pub links: Vec<ExternalLink>,
    /// What became of it.
    pub verdicts: BTreeMap<String, Verdict>,
    /// How many of them were known from before.
    pub known: usize,
}

/// Asks for every address of other sites that a showcase names.
pub fn survey(showcase: &Showcase, how: &arguments::Links, today: Date) -> Result<Survey, Failure> {
    let links = external_links(&showcase.sources);
    let urls: BTreeSet<&str> = links.iter().map(|link| link.url.as_str()).collect();
    let mut known = Known::read(&showcase.dir);
    known.keep_only(&urls);
    let mut verdicts = BTreeMap::new();
    if !how.fresh {
        let found = |url: &&str| Some(((*url).to_owned(), known.verdict(url, today, how.keep)?));
        verdicts.extend(urls.iter().filter_map(found));
    }
    let from_before = verdicts.len();
    let asked = urls.into_iter().filter(|url| !verdicts.contains_key(*url));
    let hosts = by_host(asked);
    let count = hosts.len();
    let probe = Probe::new(how.timeout, how.delay);
    let mut written = Instant::now();
    ask(&probe, hosts, |url, verdict| {
        known.note(url, &verdict, today);
        verdicts.insert(url.to_owned(), verdict);
        if written.elapsed() > WRITTEN_EVERY {
            keep(&mut known);
            written = Instant::now();
        }
    });
    if count > 1 && !probe.has_been_answered() {
        return Err(Failure::new(format!("none of {count} hosts answered")).and(
            "Is this machine on the network? Behind a proxy, set `https_proxy` and `http_proxy`.",
        ));
    }
    if count > 0 {
        keep(&mut known);
    }
    Ok(Survey { links, verdicts, known: from_before })
}

/// The addresses of each host, the host with the most first: it takes longest.
fn by_host<'a>(urls: impl Iterator<Item = &'a str>) -> Vec<Vec<&'a str>> {
    let mut hosts: BTreeMap<Option<String>, Vec<&str>> = BTreeMap::new();
    for url in urls {
        let host = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
        hosts.entry(host).or_default().push(url);
    }
    let mut hosts: Vec<_> = hosts.into_values().collect();
    hosts.sort_by_key(Vec::len);
    hosts
}

/// Asks for all, some hosts at a time, and hands over what is found, one by one.
fn ask<'a>(probe: &Probe, hosts: Vec<Vec<&'a str>>, mut found: impl FnMut(&'a str, Verdict)) {
    let bar = bar(hosts.iter().map(Vec::len).sum());
    let threads = hosts.len().min(AT_ONCE);
    let queue = Mutex::new(hosts);
    let next = || queue.lock().unwrap_or_else(PoisonError::into_inner).pop();
    let (tell, told) = mpsc::channel();
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let tell = tell.clone();
            scope.spawn(move || {
                while let Some(urls) = next() {
                    for url in urls {
                        // The other end waits until all have been told.
                        let _ = tell.send((url, probe.follow(url)));
                    }
                }
            });
        }
        drop(tell);
        for (url, verdict) in told {
            bar.inc(1);
            found(url, verdict);
        }
    });
    bar.finish_and_clear();
}

fn bar(count: usize) -> ProgressBar {
    let target = if std::io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let bar = ProgressBar::with_draw_target(Some(count as u64), target);
    match ProgressStyle::with_template("{bar:30} {pos} of {len} addresses, {eta} to go") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

fn keep(known: &mut Known) {
    if let Err(error) = known.write() {
        let path = known.path().display().to_string();
        eprintln!("warning: cannot keep what was found in {path}: {error}");
    }
}

//! `mission-atlas check --external-links`, against servers of its own.

use crate::town::{Town, stderr};
use std::{
    process::{Command, Output},
    sync::{Arc, Condvar, Mutex, MutexGuard},
};
use tiny_http::{Header, Response};

/// A web server that answers by the path, and keeps what it was asked.
struct Web {
    port: u16,
    seen: Arc<Seen>,
}

/// What the threads of a server know of each other.
#[derive(Default)]
struct Seen {
    counts: Mutex<Counts>,
    came: Condvar,
}

#[derive(Default)]
struct Counts {
    asked: Vec<String>,
    /// The hosts, as requests call them, of the requests that are being answered.
    open: Vec<String>,
    /// How many those were at most: of one host, and in all.
    most_of_a_host: usize,
    most: usize,
    /// No answer is given until so many requests are open at once.
    gathers: usize,
}

impl Seen {
    fn lock(&self) -> MutexGuard<'_, Counts> {
        self.counts.lock().expect("no panic")
    }

    /// Counts a request, and waits until as many are open as are to come together.
    fn begin(&self, line: &str, host: &str) {
        let mut counts = self.lock();
        counts.asked.push(line.to_owned());
        counts.open.push(host.to_owned());
        let of_host = counts.open.iter().filter(|open| *open == host).count();
        counts.most_of_a_host = counts.most_of_a_host.max(of_host);
        counts.most = counts.most.max(counts.open.len());
        self.came.notify_all();
        drop(
            self.came.wait_while(counts, |counts| counts.most < counts.gathers).expect("no panic"),
        );
    }

    fn end(&self, host: &str) {
        let mut counts = self.lock();
        let place = counts.open.iter().position(|open| open == host).expect("it was begun");
        counts.open.swap_remove(place);
    }
}

impl Web {
    fn start() -> Self {
        let server = Arc::new(tiny_http::Server::http("127.0.0.1:0").expect("a free port"));
        let port = server.server_addr().to_ip().expect("an address").port();
        let web = Self { port, seen: Arc::default() };
        for _ in 0..4 {
            let (server, seen) = (Arc::clone(&server), Arc::clone(&web.seen));
            std::thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    let line = format!("{} {}", request.method(), request.url());
                    let named = request.headers().iter().find(|header| header.field.equiv("Host"));
                    let host = named.map_or("", |header| header.value.as_str());
                    let host = host.split(':').next().unwrap_or_default().to_owned();
                    seen.begin(&line, &host);
                    let (status, location) = answer(&line);
                    let mut response = Response::from_string("").with_status_code(status);
                    if let Some(location) = location {
                        let header = Header::from_bytes("Location", location).expect("a header");
                        response.add_header(header);
                    }
                    // Counted first: once it has its answer, the command may ask again.
                    seen.end(&host);
                    let _ = request.respond(response);
                }
            });
        }
        web
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.seen.lock().asked)
    }
}

fn answer(line: &str) -> (u16, Option<&'static str>) {
    match line {
        "HEAD /no-head" => (405, None),
        "HEAD /lost" | "GET /lost" => (404, None),
        "HEAD /forbidden" | "GET /forbidden" => (403, None),
        "HEAD /busy" => (429, None),
        "HEAD /old" => (301, Some("/new")),
        "HEAD /for-now" => (302, Some("/new")),
        "HEAD /old/deep" => (308, Some("/")),
        "HEAD /circle" => (301, Some("/circle")),
        "HEAD /to-lost" => (301, Some("/lost")),
        "HEAD /trick" => (301, Some("file:///etc/passwd")),
        _ => (200, None),
    }
}

/// A showcase whose one record names addresses.
fn town(urls: &[String]) -> Town {
    let town = Town::new();
    let links: Vec<_> = urls.iter().map(|url| format!("[there]({url})")).collect();
    town.write("content/cities/rivertown.md", &crate::town::rivertown(&links.join("\n")));
    town
}

fn command(town: &Town) -> Command {
    let mut command = town.command("check");
    command.args(["--external-links", "--format", "github"]);
    command.env("NO_PROXY", "127.0.0.1,localhost");
    command
}

fn run(town: &Town, more: &[&str]) -> Output {
    command(town).args(["--delay", "0"]).args(more).output().expect("the command runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn each_address_is_told_by_what_became_of_it() {
    let web = Web::start();
    let check = |path: &str, code: &str, words: &str| {
        let output = run(&town(&[web.url(path)]), &[]);
        let said = stdout(&output);
        assert!(
            said.contains(&format!("title={code}::")) && said.contains(words),
            "{path}: {said}"
        );
        assert!(said.contains("line=8,"), "{path}: {said}");
        assert_eq!(output.status.code(), Some(0), "{path}: a warning fails no check");
    };
    check("/lost", "gone-link", "it answers 404 Not Found");
    check("/forbidden", "unchecked-link", "it answers 403 Forbidden");
    check("/busy", "unchecked-link", "it answers 429 Too Many Requests");
    check("/old", "moved-link", &format!("write `{}`", web.url("/new")));
    check("/old/deep", "moved-link", "the first page of");
    check("/circle", "unchecked-link", "more than 10 times");
    check("/to-lost", "gone-link", "which answers 404");
    check("/trick", "unchecked-link", "which is no web address");
    for fine in ["/", "/no-head", "/for-now", "/page?q=1#part"] {
        let output = run(&town(&[web.url(fine)]), &[]);
        assert!(stdout(&output).contains("no problems"), "{fine}: {}", stdout(&output));
    }
}

#[test]
fn a_host_that_does_not_know_head_is_asked_again_and_a_busy_one_is_not() {
    let web = Web::start();
    run(&town(&[web.url("/no-head")]), &[]);
    assert_eq!(web.asked(), ["HEAD /no-head", "GET /no-head"]);
    run(&town(&[web.url("/busy")]), &[]);
    assert_eq!(web.asked(), ["HEAD /busy"]);
}

#[test]
fn what_is_gone_fails_the_check_where_that_is_asked_for() {
    let web = Web::start();
    assert_eq!(run(&town(&[web.url("/lost")]), &["--deny"]).status.code(), Some(1));
    assert_eq!(run(&town(&[web.url("/forbidden")]), &["--deny"]).status.code(), Some(0));
}

#[test]
fn what_was_found_fine_is_asked_again_after_some_days_or_when_told_to() {
    let web = Web::start();
    let town = town(&[web.url("/"), web.url("/lost"), web.url("/old")]);
    run(&town, &[]);
    assert_eq!(web.asked().len(), 5);
    let again = run(&town, &[]);
    assert_eq!(web.asked(), ["HEAD /lost", "GET /lost"]);
    assert!(stderr(&again).contains("2 known from before"), "{}", stderr(&again));
    assert!(stdout(&again).contains("title=moved-link::"), "{}", stdout(&again));
    run(&town, &["--fresh"]);
    assert_eq!(web.asked().len(), 5);
    run(&town, &["--keep", "0"]);
    assert_eq!(web.asked().len(), 2, "found the same day");
}

#[test]
fn a_host_is_asked_one_thing_at_a_time() {
    let web = Web::start();
    // The same server by another name is another host. It answers none before both have asked;
    // who asks one of them twice meanwhile is seen.
    web.seen.lock().gathers = 2;
    let first = ["/1", "/2", "/3"].map(|path| web.url(path));
    let other = ["/4", "/5", "/6"].map(|path| web.url(path).replace("127.0.0.1", "localhost"));
    run(&town(&[first.as_slice(), &other].concat()), &[]);
    assert_eq!(web.asked().len(), 6);
    let counts = web.seen.lock();
    assert_eq!((counts.most_of_a_host, counts.most), (1, 2));
}

#[test]
fn a_pause_follows_each_request() {
    let web = Web::start();
    let begun = std::time::Instant::now();
    let town = town(&[web.url("/1"), web.url("/2"), web.url("/3")]);
    command(&town).args(["--delay", "0.3"]).output().expect("the command runs");
    assert!(begun.elapsed().as_secs_f64() >= 0.6, "{:?}", begun.elapsed());
}

#[test]
fn a_proxy_is_gone_through() {
    let proxy = Web::start();
    let town = town(&["http://city.invalid/plan".to_owned()]);
    let address = proxy.url("");
    let mut command = command(&town);
    command.env_remove("NO_PROXY").env_remove("no_proxy").env("http_proxy", &address);
    let output = command.env("HTTP_PROXY", &address).output().expect("the command runs");
    assert!(stdout(&output).contains("no problems"), "{}{}", stdout(&output), stderr(&output));
    assert_eq!(proxy.asked(), ["CONNECT city.invalid:80", "HEAD /plan"]);
}

#[test]
fn without_a_network_no_page_is_called_gone() {
    let town = town(&["http://a.invalid/".to_owned(), "http://b.invalid/".to_owned()]);
    let output = run(&town, &["--timeout", "2"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("none of 2 hosts answered"), "{}", stderr(&output));
}

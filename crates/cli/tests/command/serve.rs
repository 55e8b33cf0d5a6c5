//! `mission-atlas serve`, asked as a browser asks.

use crate::town::{Town, rivertown};
use std::{
    io::{BufRead as _, BufReader, Lines, Read as _, Write as _},
    net::TcpStream,
    process::{Child, ChildStdout, Stdio},
    time::Duration,
};

struct Server {
    process: Child,
    _said: Lines<BufReader<ChildStdout>>,
    port: u16,
}

impl Server {
    fn start(town: &Town) -> Self {
        let mut command = town.command("serve");
        command.args(["--port", "0", "--until-stdin-ends"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("the command runs");
        let mut said = BufReader::new(process.stdout.take().expect("piped")).lines();
        let port = said
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| {
                line.strip_prefix("Serving http://localhost:")?.trim_end_matches('/').parse().ok()
            })
            .expect("it says where it serves");
        Self { process, _said: said, port }
    }

    fn connect(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            .expect("it reads");
        stream
    }

    fn get(&self, path: &str) -> String {
        let mut answer = Vec::new();
        self.connect(path).read_to_end(&mut answer).expect("it answers");
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// What pages are told, from now on.
    fn events(&self) -> impl Iterator<Item = String> {
        let lines = BufReader::new(self.connect("/__atlas/events")).lines();
        lines
            .map_while(Result::ok)
            .filter_map(|line| line.strip_prefix("data: ").map(str::to_owned))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().expect("it ends when its input does");
    }
}

#[test]
fn pages_are_served_with_the_script_that_listens() {
    let town = Town::new();
    let server = Server::start(&town);
    let home = server.get("/");
    assert!(home.starts_with("HTTP/1.1 200"), "{home}");
    assert!(home.contains("/__atlas/live.js?build="), "{home}");
    assert!(server.get("/__atlas/live.js").contains("EventSource"));
    assert!(server.get("/cities").contains("Location: /cities/"));
    let lost = server.get("/nowhere/");
    assert!(lost.starts_with("HTTP/1.1 404"), "{lost}");
    assert!(lost.contains("text/html"), "{lost}");
}

#[test]
fn a_change_is_built_and_a_broken_file_leaves_the_last_good_site_up() {
    let town = Town::new();
    let server = Server::start(&town);
    let mut events = server.events();
    let mut next = |wanted: &dyn Fn(&str) -> bool| {
        events.find(|event| wanted(event)).expect("it tells of the change")
    };
    next(&|event| event.contains("\"problems\":[]"));

    town.write("content/cities/rivertown.md", "---\nname: [\n---\n");
    let broken = next(&|event| event.contains("\"severity\":\"error\""));
    assert!(broken.contains("rivertown.md"), "{broken}");
    assert!(server.get("/cities/rivertown/").contains("by a river"));

    town.write("content/cities/rivertown.md", &rivertown("Rivertown lies by the sea."));
    next(&|event| event.contains("\"problems\":[]"));
    assert!(server.get("/cities/rivertown/").contains("by the sea"));
}

#[test]
fn without_a_good_build_there_is_a_page_that_says_so() {
    let town = Town::new();
    town.write("content/cities/rivertown.md", "---\nname: [\n---\n");
    let server = Server::start(&town);
    let page = server.get("/cities/rivertown/");
    assert!(page.starts_with("HTTP/1.1 503") && page.contains("No site yet"), "{page}");
    assert!(server.events().next().is_some_and(|event| event.contains("\"problems\":[{")));
}

#[test]
fn a_change_in_another_showcase_is_served() {
    let town = Town::new();
    let river = |article: &str| {
        let text = rivertown(article).replace("Rivertown", "Eastmoor");
        town.write("../eastmoor/content/cities/eastmoor.md", &text);
    };
    river("Eastmoor lies by a river.");
    town.write(
        "../eastmoor/content/site.yaml",
        "title: Eastmoor\nbase_url: https://eastmoor.example/\nlanguages: [en]\nlicence: CC0-1.0\n",
    );
    let server = Server::start(&town);
    let mut events = server.events();
    let mut next = || events.find(|event| event.contains("\"problems\":[]")).expect("it tells");
    next();
    let site = town.read("content/site.yaml");
    let named = format!("{site}federation:\n  - {{name: Eastmoor, from: ../eastmoor}}\n");
    town.write("content/site.yaml", &named);
    next();
    assert!(server.get("/cities/eastmoor/").contains("by a river"));
    river("Eastmoor lies by the sea.");
    next();
    assert!(server.get("/cities/eastmoor/").contains("by the sea"));
}

#[test]
fn a_change_to_the_showcases_own_styles_shows() {
    let town = Town::new();
    town.write("styles/custom.css", "/* nothing yet */");
    let server = Server::start(&town);
    let mut events = server.events();
    events.next().expect("it tells of the first build");
    town.write("styles/custom.css", ":root{--accent:#123456}");
    events.next().expect("it tells of the change");
    let home = server.get("/cities/rivertown/");
    let (_, after) = home.split_once("rel=\"stylesheet\" href=\"").expect("a stylesheet");
    let path = after.split('"').next().expect("its address");
    let css = server.get(path);
    assert!(css.contains(":root{--accent:#123456}"), "{css}");
}

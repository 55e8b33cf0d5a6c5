use crate::{
    Hosting, Server,
    caching::{ASK, FOR_EVER, expression},
    headers::{ALWAYS, POLICY},
    media_types::TYPES,
    policy,
    server::quoted,
};
use std::fmt::Write as _;

/// The extensions whose types Caddy does not know by itself on every system.
const TOLD: [&str; 6] = ["md", "ndjson", "jsonld", "geojson", "webmanifest", "yaml"];

/// A `Caddyfile` with one site. Files that were compressed by the build are handed out so.
pub fn caddy(hosting: &Hosting, server: &Server) -> String {
    let base = hosting.base();
    // In double quotes Caddy leaves a backslash before a backslash.
    let kept = format!("`{}`", expression(hosting));
    let policy = quoted(&policy::of_pages());
    let card = quoted(policy::CARD);
    let root = quoted(&server.root);
    format!(
        "{address} {{
{bind}	@kept path_regexp {kept}
	@asked not path_regexp {kept}
	@cards path {cards}
	@pages not path {cards}
	@hidden {{
		path_regexp /[.]
		not path {base}.well-known/*
	}}
{headers}	header @pages {POLICY} {policy}
	header @cards {POLICY} {card}
	header @kept Cache-Control \"{FOR_EVER}\"
	header @asked Cache-Control \"{ASK}\"
{types}	header -Server
{moved}	error @hidden 404
	handle_path {base}* {{
		root * {root}
		file_server {{
			precompressed br gzip
		}}
	}}
	handle_errors {{
		root * {root}
{lost}		rewrite * /404.html
		header Content-Type \"text/html; charset=utf-8\"
		file_server
	}}
}}
",
        cards = cards(hosting),
        lost = lost(hosting),
        address = address(server),
        bind = bind(server),
        headers = headers(),
        types = types(),
        moved = moved(hosting),
    )
}

/// With a name alone, Caddy gets a certificate by itself.
fn address(server: &Server) -> String {
    match server.port() {
        "443" => server.name.clone(),
        port => format!("http://{}:{port}", server.name),
    }
}

/// The address of this machine that it listens on; without one, on all.
fn bind(server: &Server) -> String {
    server.host().map_or_else(String::new, |host| format!("\tbind {host}\n"))
}

/// The addresses of cards.
fn cards(hosting: &Hosting) -> String {
    hosting.editions().map(|edition| format!("{edition}embed/*")).collect::<Vec<_>>().join(" ")
}

/// What shows where an edition has no page: its own words for that. Of several rewrites Caddy does
/// one, that of the longest path.
fn lost(hosting: &Hosting) -> String {
    hosting.further().fold(String::new(), |mut lines, edition| {
        let folder = &edition[hosting.base().len()..];
        writeln!(lines, "\t\trewrite {edition}* /{folder}404.html")
            .expect("a String takes any text");
        lines
    })
}

fn headers() -> String {
    ALWAYS.iter().fold(String::new(), |mut lines, (name, value)| {
        writeln!(lines, "\theader {name} {}", quoted(value)).expect("a String takes any text");
        lines
    })
}

fn types() -> String {
    let told = TYPES.iter().filter(|(extension, _)| TOLD.contains(extension));
    told.fold(String::new(), |mut lines, (extension, kind)| {
        let charset = if kind.starts_with("text/") { "; charset=utf-8" } else { "" };
        writeln!(
            lines,
            "\t@{extension} path *.{extension}\n\theader @{extension} Content-Type \"{kind}{charset}\""
        )
        .expect("a String takes any text");
        lines
    })
}

fn moved(hosting: &Hosting) -> String {
    hosting.moved().iter().fold(String::new(), |mut lines, (from, to)| {
        for from in [from.as_str(), from.trim_end_matches('/')] {
            writeln!(lines, "\tredir {from} {to} 301").expect("a String takes any text");
        }
        lines
    })
}

use crate::{
    Hosting, Server,
    caching::{ASK, FOR_EVER, expression},
    headers::{ALWAYS, POLICY},
    hosting::escaped,
    media_types::TYPES,
    policy,
    server::quoted,
};
use std::fmt::Write as _;

/// A file for the `http` block of nginx: one server, and what it looks up.
///
/// Files that were compressed by the build are handed out so; `.br` needs the module
/// `brotli_static`, which Debian has as `libnginx-mod-http-brotli-static`.
pub fn nginx(hosting: &Hosting, server: &Server) -> String {
    let base = hosting.base();
    let kept = quoted(&format!("~{}", expression(hosting)));
    let cards = quoted(&format!("~{}", hosting.cards()));
    let policy = quoted(&policy::of_pages());
    let card = quoted(policy::CARD);
    let root = quoted(&format!("{}/", server.root.trim_end_matches('/')));
    let brotli = if server.brotli { "    brotli_static on;\n" } else { "" };
    let Server { listen, name, .. } = server;
    format!(
        "map $uri $atlas_policy {{
    default {policy};
    {cards} {card};
}}
map $uri $atlas_caching {{
    default \"{ASK}\";
    {kept} \"{FOR_EVER}\";
}}
map $uri $atlas_lost {{
    default {base}404.html;
{lost}}}
server {{
    listen {listen};
    server_name {name};
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types text/css text/javascript text/plain text/markdown text/csv;
    default_type application/octet-stream;
    types {{
{types}    }}
    gzip_static on;
    gzip_vary on;
    gzip_proxied any;
{brotli}{headers}    add_header {POLICY} $atlas_policy always;
    add_header Cache-Control $atlas_caching always;
    error_page 404 $atlas_lost;
    location {base} {{
        alias {root};
        index index.html;
    }}
    location ~ /[.](?!well-known/) {{
        return 404;
    }}
{moved}}}
",
        lost = lost(hosting),
        types = types(),
        headers = headers(),
        moved = moved(hosting),
    )
}

/// What shows where an edition has no page: its own words for that.
fn lost(hosting: &Hosting) -> String {
    hosting.further().fold(String::new(), |mut lines, edition| {
        let below = quoted(&format!("~^{}", escaped(&edition)));
        writeln!(lines, "    {below} {edition}404.html;").expect("a String takes any text");
        lines
    })
}

fn types() -> String {
    TYPES.iter().fold(String::new(), |mut lines, (extension, kind)| {
        writeln!(lines, "        {kind} {extension};").expect("a String takes any text");
        lines
    })
}

fn headers() -> String {
    ALWAYS.iter().fold(String::new(), |mut lines, (name, value)| {
        writeln!(lines, "    add_header {name} {} always;", quoted(value))
            .expect("a String takes any text");
        lines
    })
}

/// Old addresses, with the slash at their end and without.
fn moved(hosting: &Hosting) -> String {
    hosting.moved().iter().fold(String::new(), |mut lines, (from, to)| {
        for from in [from.as_str(), from.trim_end_matches('/')] {
            writeln!(lines, "    location = {from} {{ return 301 {to}; }}")
                .expect("a String takes any text");
        }
        lines
    })
}

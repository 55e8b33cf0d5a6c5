use crate::{
    Hosting, Server,
    caching::{ASK, FOR_EVER, expression},
    headers::{ALWAYS, POLICY},
    hosting::escaped,
    media_types::{TYPES, gaining},
    policy,
    server::quoted,
};
use std::fmt::Write as _;

/// A virtual host for Apache (2.4.10 or later).
pub fn apache(hosting: &Hosting, server: &Server) -> String {
    let base = hosting.base();
    let Server { name, listen, root, .. } = server;
    let host = server.host().map_or_else(|| format!("*:{listen}"), |_| listen.clone());
    let folder = quoted(root.trim_end_matches('/'));
    let place = if base == "/" {
        format!("    DocumentRoot {folder}\n")
    } else {
        format!(
            "    Alias {} {}\n",
            quoted(base),
            quoted(&format!("{}/", root.trim_end_matches('/')))
        )
    };
    let rules = htaccess(hosting);
    format!(
        "<VirtualHost {host}>
    ServerName {name}
{place}    <Directory {folder}>
        Require all granted
        AllowOverride None
        Options None
        DirectoryIndex index.html
{rules}    </Directory>
</VirtualHost>
",
        rules = rules.lines().fold(String::new(), |mut text, line| {
            writeln!(text, "        {line}").expect("a String takes any text");
            text
        }),
    )
}

/// `.htaccess`, which Apache reads in the folder of the site where the host lets it: what
/// `AllowOverride FileInfo` allows, and no more, as anything else would stop the whole site.
pub fn htaccess(hosting: &Hosting) -> String {
    let base = hosting.base();
    let mut text = format!("ErrorDocument 404 {base}404.html\nAddDefaultCharset utf-8\n");
    let mut line = |line: std::fmt::Arguments<'_>| add(&mut text, line);
    for edition in hosting.further() {
        let below = quoted(&format!("%{{REQUEST_URI}} =~ m#^{}#", escaped(&edition)));
        line(format_args!("<If {below}>"));
        line(format_args!("    ErrorDocument 404 {edition}404.html"));
        line(format_args!("</If>"));
    }
    for (extension, kind) in TYPES {
        line(format_args!("AddType {kind} .{extension}"));
    }
    line(format_args!("AddCharset utf-8 .css .csv .html .js .md .txt"));
    for (from, to) in hosting.moved() {
        let from = escaped(from.trim_end_matches('/'));
        line(format_args!("RedirectMatch 301 {} {to}", quoted(&format!("^{from}/?$"))));
    }
    line(format_args!("RedirectMatch 404 {}", quoted("/[.](?!well-known/)")));
    line(format_args!("<IfModule mod_headers.c>"));
    for (name, value) in ALWAYS {
        line(format_args!("    Header always set {name} {}", quoted(value)));
    }
    let (cards, kept) = (hosting.cards(), expression(hosting));
    let policy = policy::of_pages();
    for (name, value, place, is) in [
        (POLICY, policy.as_str(), &cards, "!~"),
        (POLICY, policy::CARD, &cards, "=~"),
        ("Cache-Control", ASK, &kept, "!~"),
        ("Cache-Control", FOR_EVER, &kept, "=~"),
    ] {
        let value = quoted(value);
        line(format_args!(
            "    Header always set {name} {value} \"expr=%{{REQUEST_URI}} {is} m#{place}#\""
        ));
    }
    line(format_args!("</IfModule>"));
    line(format_args!("<IfModule mod_deflate.c>"));
    line(format_args!("    AddOutputFilterByType DEFLATE {}", gaining().join(" ")));
    line(format_args!("</IfModule>"));
    text
}

fn add(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("a String takes any text");
}

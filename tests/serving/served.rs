use crate::asked::{ask, get, server, site};
use site_tests::BuiltSite;

const PAGE: &str = "missions/warm-homes/";

fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    brotli::BrotliDecompress(&mut &*bytes, &mut plain).expect("it is brotli");
    plain
}

#[test]
fn what_was_compressed_is_handed_out_so_to_who_takes_it() {
    let (site, server) = (site(), server());
    let plain = site.bytes(&format!("{PAGE}index.html"));
    for (takes, told) in [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("identity", "")] {
        let answer = ask(&server, "GET", PAGE, &[("Accept-Encoding", takes)]);
        assert_eq!(answer.status(), 200, "{takes}");
        assert_eq!(answer.header("Content-Encoding"), told, "{takes}");
        assert_eq!(answer.header("Content-Type"), "text/html; charset=utf-8", "{takes}");
        assert_eq!(answer.header("Vary"), "Accept-Encoding", "{takes}");
        let bytes = answer.bytes();
        match told {
            "br" => assert_eq!(unpacked(&bytes), plain),
            "gzip" => assert_eq!(bytes, site.bytes(&format!("{PAGE}index.html.gz"))),
            _ => assert_eq!(bytes, plain),
        }
    }
}

#[test]
fn every_file_has_its_type() {
    let (site, server) = (site(), server());
    for (ending, expected) in [
        ("html", "text/html; charset=utf-8"),
        ("js", "text/javascript; charset=utf-8"),
        ("css", "text/css; charset=utf-8"),
        ("wasm", "application/wasm"),
        ("json", "application/json"),
        ("geojson", "application/geo+json"),
        ("csv", "text/csv; charset=utf-8"),
        ("md", "text/markdown; charset=utf-8"),
        ("xml", "application/xml"),
        ("txt", "text/plain; charset=utf-8"),
        ("svg", "image/svg+xml"),
        ("woff2", "font/woff2"),
        ("bin", "application/octet-stream"),
    ] {
        let path = site.files_of_type(&[ending]).first().map(|path| (*path).to_owned());
        let path = path.unwrap_or_else(|| panic!("the site has a file .{ending}"));
        let answer = get(&server, &path);
        assert_eq!(answer.header("Content-Type"), expected, "{path}");
    }
}

#[test]
fn names_with_a_hash_are_kept_for_ever_and_all_else_is_asked_for_again() {
    let (site, server) = (site(), server());
    let named = |start: &str, end: &str| site.file_like(start, end).to_owned();
    for kept in [
        named("site-", ".js"),
        named("site-", ".css"),
        named("search-", ".bin"),
        named("atlas-app-", "_bg.wasm"),
        named("atlas-desk_bg-", ".wasm"),
        named("map-", "/city.txt"),
        named("fr/search-", ".bin"),
        named("fr/map-", "/city.txt"),
    ] {
        let told = get(&server, &kept).header("Cache-Control").to_owned();
        assert_eq!(told, "public, max-age=31536000, immutable", "{kept}");
    }
    for asked in ["", PAGE, "atlas-app.json", "icons.svg", "sitemap.xml", "data/v1/missions.json"] {
        let answer = get(&server, asked);
        assert_eq!((answer.status(), answer.header("Cache-Control")), (200, "no-cache"), "{asked}");
        let tag = answer.header("ETag").to_owned();
        let takes = ("Accept-Encoding", "gzip, deflate, br");
        let again = ask(&server, "GET", asked, &[takes, ("If-None-Match", &tag)]);
        assert_eq!(again.status(), 304, "{asked}: {tag}");
        assert!(again.bytes().is_empty());
    }
}

#[test]
fn what_is_not_there_says_so_in_the_sites_own_page_and_in_its_language() {
    let (site, server) = (site(), server());
    for (path, page) in [
        ("nowhere/", "404.html"),
        ("missions/none/", "404.html"),
        (".htaccess", "404.html"),
        (".mission-atlas", "404.html"),
        ("missions/../.x", "404.html"),
        ("fr/nowhere/", "fr/404.html"),
        ("fr/missions/none", "fr/404.html"),
        ("fr/.x", "fr/404.html"),
    ] {
        let answer = ask(&server, "GET", path, &[]);
        assert_eq!(answer.status(), 404, "{path}");
        assert_eq!(answer.header("Content-Type"), "text/html; charset=utf-8", "{path}");
        assert_eq!(answer.header("Cache-Control"), "no-cache", "{path}");
        assert!(answer.header("Content-Security-Policy").contains("default-src 'self'"), "{path}");
        assert_eq!(answer.bytes(), site.bytes(page), "{path}");
    }
}

#[test]
fn moved_pages_lead_to_where_they_are() {
    let server = server();
    for path in ["missions/warm-houses/", "missions/warm-houses"] {
        let answer = ask(&server, "GET", path, &[]);
        assert_eq!(answer.status(), 301, "{path}");
        assert_eq!(answer.header("Location"), format!("/some/repo/{PAGE}"), "{path}");
    }
    let answer = ask(&server, "GET", PAGE.trim_end_matches('/'), &[]);
    assert_eq!((answer.status(), answer.header("Location")), (301, &*format!("/some/repo/{PAGE}")));
}

#[test]
fn parts_and_heads_of_files_are_had() {
    let (site, server) = (site(), server());
    let bytes = site.bytes("world.svg");
    let part = ask(&server, "GET", "world.svg", &[("Range", "bytes=10-19")]);
    assert_eq!(part.status(), 206);
    assert_eq!(part.bytes(), bytes[10..20]);
    let head = ask(&server, "HEAD", "world.svg", &[]);
    assert_eq!(head.status(), 200);
    assert_eq!(head.header("Content-Length"), bytes.len().to_string());
    assert!(head.bytes().is_empty());
}

#[test]
fn every_answer_says_what_browsers_may_do_and_cards_go_into_frames() {
    let (site, server) = (site(), server());
    let cards = ["embed/", "fr/embed/"].map(|folder| card(&site, folder));
    let [first, further] = cards.each_ref().map(String::as_str);
    for path in ["", PAGE, "nowhere/", "world.svg", "fr/", "fr/nowhere/", first, further] {
        let answer = get(&server, path);
        assert_eq!(answer.header("X-Content-Type-Options"), "nosniff", "{path}");
        assert_eq!(answer.header("Referrer-Policy"), "strict-origin-when-cross-origin", "{path}");
        assert_eq!(answer.header("Cross-Origin-Opener-Policy"), "same-origin", "{path}");
        assert!(answer.header("Permissions-Policy").contains("camera=()"), "{path}");
        let policy = answer.header("Content-Security-Policy");
        assert!(!policy.is_empty() && !policy.contains("unsafe-inline"), "{path}: {policy}");
        let is_card = cards.iter().any(|card| card == path);
        assert_eq!(policy.contains("frame-ancestors 'self'"), !is_card, "{path}: {policy}");
        assert_eq!(policy.contains("default-src 'none'"), is_card, "{path}: {policy}");
    }
}

fn card(site: &BuiltSite, folder: &str) -> String {
    let path = site.files().iter().find(|path| path.starts_with(folder));
    path.expect("a card").trim_end_matches("index.html").to_owned()
}

#[test]
fn copies_lie_beside_what_gains_by_them_and_are_no_larger() {
    let site = site();
    let mut copies = 0;
    for path in site.files() {
        for ending in [".br", ".gz"] {
            if let Some(plain) = path.strip_suffix(ending) {
                assert!(site.bytes(path).len() < site.bytes(plain).len(), "{path}");
                copies += 1;
            }
        }
    }
    let pages = site.pages().len();
    assert!(copies > 2 * pages, "{copies} copies for {pages} pages");
}

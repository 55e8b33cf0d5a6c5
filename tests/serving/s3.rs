//! The recipe of docs/hosting.md for stores that speak S3, run as it stands there.

use crate::asked::site;
use site_tests::{BuiltSite, free_port, workspace};
use std::{
    collections::BTreeMap,
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// How long the store may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// A store on this machine that speaks S3 (`moto_server`), ended with the test.
struct Store {
    process: Child,
    port: u16,
}

impl Store {
    /// None where nobody says where it is (`ATLAS_MOTO`): `cargo xtask trust serving` installs it.
    fn start() -> Option<Self> {
        let port = free_port();
        let mut moto = Command::new(std::env::var_os("ATLAS_MOTO")?);
        moto.args(["--host", "127.0.0.1", "--port", &port.to_string()]);
        let process =
            moto.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("moto_server runs");
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "moto_server does not answer");
            std::thread::yield_now();
        }
        Some(Self { process, port })
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ended = self.process.kill();
        let _reaped = self.process.wait();
    }
}

/// The lines of the recipe.
fn recipe() -> Vec<String> {
    let path = workspace().join("docs/hosting.md");
    let text = std::fs::read_to_string(path).expect("the page is there");
    let lines = text.lines().filter(|line| line.starts_with("rclone "));
    lines.map(str::to_owned).collect()
}

fn run(line: &str, store: &Store) {
    let mut shell = Command::new("sh");
    shell.args(["-euc", line]);
    for (name, value) in [
        ("TYPE", "s3"),
        ("ACL", "public-read"),
        ("PROVIDER", "Other"),
        ("ENDPOINT", &format!("http://127.0.0.1:{}", store.port)),
        ("ACCESS_KEY_ID", "test"),
        ("SECRET_ACCESS_KEY", "test"),
    ] {
        shell.env(format!("RCLONE_CONFIG_ATLAS_{name}"), value);
    }
    // rclone takes no bundle of certificates from there, and this store has none.
    shell.env_remove("AWS_CA_BUNDLE");
    let output = shell.output().expect("a shell");
    assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Type and caching of a file, as the store says them.
fn told(store: &Store, path: &str) -> (String, String) {
    let answer = ureq::get(format!("http://127.0.0.1:{}/bucket/{path}", store.port)).call();
    let answer = answer.unwrap_or_else(|error| panic!("{path}: {error}"));
    let header = |name| {
        let value = answer.headers().get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    };
    (header("Content-Type"), header("Cache-Control"))
}

fn expected(site: &BuiltSite) -> BTreeMap<String, (&'static str, &'static str)> {
    const KEPT: &str = "public, max-age=31536000, immutable";
    const ASKED: &str = "no-cache";
    let hashed = [
        (site.file_like("site-", ".js"), "text/javascript"),
        (site.file_like("site-", ".css"), "text/css"),
        (site.file_like("atlas-app-", "_bg.wasm"), "application/wasm"),
        (site.file_like("atlas-desk_bg-", ".wasm"), "application/wasm"),
        (site.file_like("search-", ".bin"), "application/octet-stream"),
        (site.file_like("fr/map-", "/city.txt"), "text/plain"),
        (site.file_like("fr/search-", ".bin"), "application/octet-stream"),
    ];
    let asked = [
        ("index.html", "text/html"),
        ("missions/warm-homes/index.html", "text/html"),
        ("missions/warm-homes/index.md", "text/markdown"),
        ("data/v1/missions.json", "application/json"),
        ("data/v1/missions.csv", "text/csv"),
        ("data/v1/missions.geojson", "application/geo+json"),
        ("feed.xml", "xml"),
        ("robots.txt", "text/plain"),
        ("icons.svg", "image/svg+xml"),
    ];
    let hashed = hashed.map(|(path, kind)| (path.to_owned(), (kind, KEPT)));
    let asked = asked.map(|(path, kind)| (path.to_owned(), (kind, ASKED)));
    hashed.into_iter().chain(asked).collect()
}

#[test]
fn the_recipe_puts_a_site_into_a_store_with_types_and_caching() {
    let Some(store) = Store::start() else {
        eprintln!("ATLAS_MOTO names no server: the recipe was not tried");
        return;
    };
    let site = site();
    run("rclone mkdir atlas:bucket", &store);
    let folder = site.folder().display().to_string();
    for line in recipe() {
        run(&line.replace(" dist ", &format!(" '{folder}' ")), &store);
    }
    for (path, (kind, caching)) in expected(&site) {
        let (told_kind, told_caching) = told(&store, &path);
        assert!(told_kind.contains(kind), "{path}: {told_kind}");
        assert_eq!(told_caching, caching, "{path}");
    }
    site_tests::figure("serving.s3_files", expected(&site).len());
    assert!(
        ureq::get(format!("http://127.0.0.1:{}/bucket/.mission-atlas", store.port)).call().is_err()
    );
}

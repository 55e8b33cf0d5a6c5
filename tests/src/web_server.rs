use crate::{BuiltSite, Engine, complaints::NOTE_COMPLAINTS, free_port::free_port};
use atlas_hosting::{Hosting, Server, nginx};
use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};
use tempfile::TempDir;

/// How long the server may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// nginx, serving a built site as a real deployment does.
#[derive(Debug)]
pub struct WebServer {
    process: Child,
    _folder: TempDir,
    origin: String,
    base: String,
}

/// What is wrong with a served file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing(String),
    /// One bit of the byte in its middle is another.
    Damaged(String),
}

impl WebServer {
    /// Serves a site under its base path.
    pub fn start(site: &BuiltSite) -> Self {
        Self::start_with(site, &[])
    }

    /// Serves a site, some of its files at fault.
    pub fn start_with(site: &BuiltSite, faults: &[Fault]) -> Self {
        Self::start_with_rules(site, |folder| {
            before_all(site, "", folder) + &locations(site, faults, folder)
        })
    }

    /// Serves a site whose every page runs a script before its own, in whatever engine.
    pub fn start_with_script(site: &BuiltSite, script: &str) -> Self {
        Self::start_with_rules(site, |folder| before_all(site, script, folder))
    }

    /// Serves a site under a base path as a configuration says that is made for a port.
    pub fn start_told(base: &str, server: impl FnOnce(u16) -> String) -> Self {
        Self::run(base, |port, own| process(&server(port), Path::new(BROTLI).is_file(), own))
    }

    fn start_with_rules(site: &BuiltSite, rules: impl FnOnce(&Path) -> String) -> Self {
        Self::run(site.base(), |port, own| configuration(site, port, &rules(own), own))
    }

    fn run(base: &str, configuration: impl FnOnce(u16, &Path) -> String) -> Self {
        let folder = tempfile::tempdir().expect("a folder for a while");
        let port = free_port();
        let config = folder.path().join("nginx.conf");
        let text = configuration(port, folder.path());
        fs::write(&config, text).expect("a new folder takes a file");
        let mut nginx = Command::new(program());
        nginx.arg("-p").arg(folder.path()).arg("-c").arg(&config);
        nginx.arg("-e").arg(folder.path().join("error.log"));
        nginx.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut process = nginx.spawn().expect("nginx can be started");
        wait_for_answer(port, &mut process);
        let origin = format!("http://localhost:{port}");
        Self { process, _folder: folder, origin, base: base.to_owned() }
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The address of a page, given its path below the base path.
    pub fn address(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.base)
    }
}

impl Drop for WebServer {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ended = self.process.kill();
        let _reaped = self.process.wait();
    }
}

/// nginx, on the path or where Debian puts it.
fn program() -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain([PathBuf::from("/usr/sbin"), PathBuf::from("/usr/local/sbin")])
        .map(|folder| folder.join("nginx"))
        .find(|program| program.is_file())
        .expect("nginx is not installed: `cargo xtask setup` installs it")
}

fn wait_for_answer(port: u16, process: &mut Child) {
    let start = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        if let Ok(Some(status)) = process.try_wait() {
            let mut said = String::new();
            if let Some(mut stderr) = process.stderr.take() {
                std::io::Read::read_to_string(&mut stderr, &mut said).unwrap_or_default();
            }
            panic!("nginx ended with {status}: {said}");
        }
        assert!(start.elapsed() < PATIENCE, "nginx does not answer on port {port}");
        std::thread::yield_now();
    }
}

/// The rules for a script that stands before all others of each page, and after the one that the
/// engine needs. Where there is none, pages stay as they are.
fn before_all(site: &BuiltSite, script: &str, folder: &Path) -> String {
    let noting = match Engine::chosen() {
        Engine::Chromium => "",
        Engine::Firefox | Engine::WebKit => NOTE_COMPLAINTS,
    };
    if noting.is_empty() && script.is_empty() {
        return String::new();
    }
    let file = folder.join("before-all.js");
    fs::write(&file, format!("{noting}\n{script}")).expect("a new folder takes a file");
    let (address, file) = (format!("{}before-all.js", site.base()), file.display());
    format!(
        "location = {address} {{ alias {file}; }}
        sub_filter '<head>' '<head><script src=\"{address}\"></script>';
        "
    )
}

/// The rules for the files at fault.
fn locations(site: &BuiltSite, faults: &[Fault], folder: &Path) -> String {
    let mut rules = String::new();
    for fault in faults {
        let (Fault::Missing(path) | Fault::Damaged(path)) = fault;
        let address = format!("{}{path}", site.base());
        let rule = match fault {
            Fault::Missing(_) => "return 404;".to_owned(),
            Fault::Damaged(_) => {
                let mut bytes = site.bytes(path);
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                let damaged = folder.join("damaged");
                fs::write(&damaged, bytes).expect("a new folder takes a file");
                format!("alias {};", damaged.display())
            }
        };
        writeln!(rules, "location = {address} {{ {rule} }}").expect("a String takes any text");
    }
    rules
}

/// Where Debian puts the module that hands out `.br` files.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// What the command tells those who use nginx, with further rules in it: one process, no rights, files
/// of its own.
fn configuration(site: &BuiltSite, port: u16, rules: &str, own: &Path) -> String {
    let brotli = Path::new(BROTLI).is_file();
    let server = Server {
        root: site.folder().display().to_string(),
        name: "localhost".to_owned(),
        listen: format!("127.0.0.1:{port}"),
        brotli,
    };
    let hosting = Hosting::new(site.base(), BTreeSet::new(), Vec::new());
    let server = nginx(&hosting, &server);
    let (server, end) = server.rsplit_once('}').expect("a server ends with a brace");
    process(&format!("{server}{rules}}}{end}"), brotli, own)
}

/// The whole configuration around a server.
fn process(server: &str, brotli: bool, own: &Path) -> String {
    let module = if brotli { format!("load_module {BROTLI};\n") } else { String::new() };
    let own = own.display();
    format!(
        "{module}daemon off;
master_process off;
pid {own}/nginx.pid;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {own}/body;
    proxy_temp_path {own}/proxy;
    fastcgi_temp_path {own}/fastcgi;
    uwsgi_temp_path {own}/uwsgi;
    scgi_temp_path {own}/scgi;
{server}}}
"
    )
}

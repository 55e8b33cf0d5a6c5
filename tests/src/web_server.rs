use crate::{
    BuiltSite, Engine,
    complaints::NOTE_COMPLAINTS,
    faults::{Fault, locations},
    free_port::free_port,
    gate::Gate,
};
use atlas_hosting::{Hosting, Server, nginx};
use std::{
    collections::BTreeSet,
    fs,
    net::TcpStream,
    os::unix::fs::symlink,
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
    folder: TempDir,
    port: u16,
    origin: String,
    base: String,
    gate: Gate,
}

/// What leads to the site's folder, in the server's own.
const SERVED: &str = "served";

impl WebServer {
    /// Serves a site under its base path.
    pub fn start(site: &BuiltSite) -> Self {
        Self::start_with(site, &[])
    }

    /// Serves a site, some of its files at fault.
    pub fn start_with(site: &BuiltSite, faults: &[Fault]) -> Self {
        Self::start_with_rules(site, |folder, gate| {
            before_all(site, "", folder) + &locations(site, faults, folder, gate)
        })
    }

    /// Serves a site whose every page runs a script before its own, in whatever engine.
    pub fn start_with_script(site: &BuiltSite, script: &str) -> Self {
        Self::start_with_rules(site, |folder, _| before_all(site, script, folder))
    }

    /// Serves a site under a base path as a configuration says that is made for a port.
    pub fn start_told(base: &str, server: impl FnOnce(u16) -> String) -> Self {
        let folder = tempfile::tempdir().expect("a folder for a while");
        let gate = Gate::before(folder.path());
        Self::begin(base, folder, gate, |port, own, _| {
            process(&server(port), Path::new(BROTLI).is_file(), own)
        })
    }

    fn start_with_rules(site: &BuiltSite, rules: impl FnOnce(&Path, &Gate) -> String) -> Self {
        let folder = tempfile::tempdir().expect("a folder for a while");
        let served = folder.path().join(SERVED);
        link(site, &served);
        Self::begin(site.base(), folder, Gate::before(site.folder()), |port, own, gate| {
            let hosting = Hosting::new(site.base(), BTreeSet::new(), Vec::new());
            let hosting = hosting.with_editions(site.editions()[1..].to_vec());
            configuration(&hosting, &served, port, &rules(own, gate), own)
        })
    }

    fn begin(
        base: &str,
        folder: TempDir,
        gate: Gate,
        configuration: impl FnOnce(u16, &Path, &Gate) -> String,
    ) -> Self {
        let port = free_port();
        let text = configuration(port, folder.path(), &gate);
        fs::write(folder.path().join(CONFIGURATION), text).expect("a new folder takes a file");
        let process = run(folder.path(), port);
        let origin = format!("http://localhost:{port}");
        Self { process, folder, port, origin, base: base.to_owned(), gate }
    }

    /// Serves another site from now on, under the same addresses: a deployment.
    pub fn deploy(&self, site: &BuiltSite) {
        let (next, served) = (self.folder.path().join("next"), self.folder.path().join(SERVED));
        link(site, &next);
        fs::rename(next, served).expect("a link takes another's place");
    }

    /// Ends the server: whoever asks gets no answer, as without a connection.
    pub fn stop(&mut self) {
        end(&mut self.process);
    }

    /// Starts it again, at the same address.
    pub fn resume(&mut self) {
        self.process = run(self.folder.path(), self.port);
    }

    /// Lets files through that were held back.
    pub fn let_through(&self) {
        self.gate.open();
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
        end(&mut self.process);
    }
}

/// Lays a link that leads to a site's folder.
fn link(site: &BuiltSite, at: &Path) {
    let folder = std::path::absolute(site.folder()).expect("a site's folder has a path");
    symlink(folder, at).expect("a new folder takes a link");
}

fn end(process: &mut Child) {
    // One that has ended already needs no end.
    let _ended = process.kill();
    let _reaped = process.wait();
}

/// The name of the file that tells nginx what to do.
const CONFIGURATION: &str = "nginx.conf";

/// Starts nginx as a file in its folder says, and waits until it answers.
fn run(folder: &Path, port: u16) -> Child {
    let mut nginx = Command::new(program());
    nginx.arg("-p").arg(folder).arg("-c").arg(folder.join(CONFIGURATION));
    nginx.arg("-e").arg(folder.join("error.log"));
    nginx.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    let mut process = nginx.spawn().expect("nginx can be started");
    wait_for_answer(port, &mut process);
    process
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
    // Whoever asks for a page that is not to be shown, such as the worker that keeps a copy, gets it as
    // it is.
    format!(
        "location = {address} {{ alias {file}; }}
        set $head '<head>';
        if ($http_sec_fetch_dest ~ '^(document|iframe)$') {{
            set $head '<head><script src=\"{address}\"></script>';
        }}
        sub_filter '<head>' $head;
        "
    )
}

/// Where Debian puts the module that hands out `.br` files.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// What the command tells those who use nginx, with further rules in it: one process, no rights, files
/// of its own.
fn configuration(hosting: &Hosting, site: &Path, port: u16, rules: &str, own: &Path) -> String {
    let brotli = Path::new(BROTLI).is_file();
    let server = Server {
        root: site.display().to_string(),
        name: "localhost".to_owned(),
        listen: format!("127.0.0.1:{port}"),
        brotli,
    };
    let server = nginx(hosting, &server);
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

//! What one nginx on this machine holds, with the configuration that the command writes.

use crate::{
    environment::{Environment, output, run},
    failure::Failure,
    figures::table,
    setup::BROTLI,
    workspace,
};
use std::{
    fs,
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Stdio},
    time::{Duration, Instant},
};

/// How many readers ask at the same time, each again as soon as it is answered.
const CONNECTIONS: usize = 64;
/// How long nginx may take to answer first.
const PATIENCE: Duration = Duration::from_secs(10);
/// What asks.
const SCRIPT: &str = include_str!("load.lua");

/// Builds the site with compressed copies, serves it, and asks for its pages and what they load, in
/// no order, for so long. The table of what came of it.
pub fn measure(environment: &Environment, time: Duration) -> Result<String, Failure> {
    let folder = workspace::bench().join("load");
    let site = folder.join("site");
    let mut build = environment.command(&workspace::command().to_string_lossy());
    run(build
        .args(["build", ".", "--compress", "--out"])
        .arg(&site)
        .arg("--app")
        .arg(workspace::app()))?;
    let paths = paths(&site)?;
    let asked = folder.join("paths.txt");
    write(&asked, &(paths.join("\n") + "\n"))?;
    let script = folder.join("load.lua");
    write(&script, SCRIPT)?;
    let server = Nginx::start(environment, &site, &folder)?;
    let mut wrk = environment.command("wrk");
    wrk.args(["--threads", "2", "--connections", &CONNECTIONS.to_string()])
        .args(["--duration", &format!("{}s", time.as_secs()), "--script"])
        .arg(&script)
        .arg(format!("http://127.0.0.1:{}", server.port))
        .arg("--")
        .arg(&asked)
        .arg("7");
    let told = output(&mut wrk)?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    let figures =
        Figures::read(&told).ok_or_else(|| Failure::new(format!("wrk told no figures: {told}")))?;
    Ok(figures.table(paths.len()))
}

/// Every page of the site, and each script, stylesheet and wasm.
fn paths(site: &Path) -> Result<Vec<String>, Failure> {
    let mut paths = Vec::new();
    let mut folders = vec![site.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).map_err(|error| Failure::file("read", &folder, &error))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            let below = path.strip_prefix(site).unwrap_or(&path).to_string_lossy().into_owned();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if let Some(page) = below.strip_suffix("index.html") {
                paths.push(format!("/{page}"));
            } else if ["js", "css", "wasm"].contains(&ending) {
                paths.push(format!("/{below}"));
            }
        }
    }
    paths.sort();
    Ok(paths)
}

/// nginx in one process, ended with this.
struct Nginx {
    process: Child,
    port: u16,
}

impl Nginx {
    fn start(environment: &Environment, site: &Path, own: &Path) -> Result<Self, Failure> {
        let port = free_port()?;
        let brotli = Path::new(BROTLI).is_file();
        let mut hosting = environment.command(&workspace::command().to_string_lossy());
        hosting.args(["hosting", "nginx", ".", "--root"]).arg(site);
        hosting.args(["--listen", &format!("127.0.0.1:{port}")]);
        if brotli {
            hosting.arg("--brotli");
        }
        let written = output(&mut hosting)?;
        if !written.status.success() {
            return Err(Failure::new(String::from_utf8_lossy(&written.stderr)));
        }
        let server = String::from_utf8_lossy(&written.stdout).into_owned();
        let config = own.join("nginx.conf");
        write(&config, &around(&server, brotli, own))?;
        let mut nginx = environment.command(&program().to_string_lossy());
        nginx.arg("-p").arg(own).arg("-c").arg(&config).arg("-e").arg(own.join("error.log"));
        let process = nginx
            .stdin(Stdio::null())
            .spawn()
            .map_err(|error| Failure::new(format!("cannot start nginx: {error}")))?;
        let mut server = Self { process, port };
        server.wait()?;
        Ok(server)
    }

    fn wait(&mut self) -> Result<(), Failure> {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let ended = self.process.try_wait().is_ok_and(|ended| ended.is_some());
            if ended || start.elapsed() > PATIENCE {
                return Err(Failure::new("nginx does not answer"));
            }
            std::thread::yield_now();
        }
        Ok(())
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ended = self.process.kill();
        let _reaped = self.process.wait();
    }
}

fn around(server: &str, brotli: bool, own: &Path) -> String {
    let module = if brotli { format!("load_module {BROTLI};\n") } else { String::new() };
    let own = own.display();
    format!(
        "{module}daemon off;
master_process off;
pid {own}/nginx.pid;
events {{ worker_connections 512; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000;
    open_file_cache max=10000;
    client_body_temp_path {own}/body;
    proxy_temp_path {own}/proxy;
    fastcgi_temp_path {own}/fastcgi;
    uwsgi_temp_path {own}/uwsgi;
    scgi_temp_path {own}/scgi;
{server}}}
"
    )
}

/// nginx, on the path or where Debian puts it.
fn program() -> PathBuf {
    let debians = PathBuf::from("/usr/sbin/nginx");
    if debians.is_file() { debians } else { PathBuf::from("nginx") }
}

fn free_port() -> Result<u16, Failure> {
    let listener = TcpListener::bind(("127.0.0.1", 0));
    let address = listener.and_then(|listener| listener.local_addr());
    let address = address.map_err(|error| Failure::new(format!("no port is free: {error}")))?;
    Ok(address.port())
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| Failure::file("write", path, &error))
}

/// What `load.lua` tells at its end; times in microseconds.
#[derive(Debug, PartialEq, Eq)]
struct Figures {
    requests: u64,
    duration: u64,
    bytes: u64,
    refused: u64,
    broken: u64,
    median: u64,
    ninety_ninth: u64,
    longest: u64,
}

impl Figures {
    fn read(told: &str) -> Option<Self> {
        let line = told.lines().find_map(|line| line.strip_prefix("figures "))?;
        let numbers: Vec<u64> = line.split(' ').map(str::parse).collect::<Result<_, _>>().ok()?;
        let [requests, duration, bytes, refused, broken, median, ninety_ninth, longest] =
            numbers.try_into().ok()?;
        Some(Self { requests, duration, bytes, refused, broken, median, ninety_ninth, longest })
    }

    fn table(&self, paths: usize) -> String {
        let milliseconds = |micros: u64| format!("{}.{:02} ms", micros / 1000, micros % 1000 / 10);
        let seconds = (self.duration / 1_000_000).max(1);
        let row = |what: &str, figure: String| vec![what.to_owned(), figure];
        table(
            &["", "figure"],
            &[
                row("time", format!("{seconds} s")),
                row("addresses asked for, in no order", paths.to_string()),
                row("readers at the same time", CONNECTIONS.to_string()),
                row("requests", self.requests.to_string()),
                row("requests a second", (self.requests / seconds).to_string()),
                row("sent, compressed", format!("{} MB", self.bytes / 1_000_000)),
                row("half were answered within", milliseconds(self.median)),
                row("99 of 100 were answered within", milliseconds(self.ninety_ninth)),
                row("the longest answer", milliseconds(self.longest)),
                row("answers that were no page (status 400 or more)", self.refused.to_string()),
                row("connections that broke or timed out", self.broken.to_string()),
            ],
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_wrk_tells_is_read() {
        let told = "Running 1s test\nfigures 10 2000000 3000 0 1 1234 5678 9999\n";
        let figures = Figures::read(told).unwrap();
        assert_eq!((figures.requests, figures.broken, figures.median), (10, 1, 1234));
        assert!(figures.table(3).contains("5.67 ms"), "{}", figures.table(3));
        assert_eq!(Figures::read("figures 1 2"), None);
    }
}

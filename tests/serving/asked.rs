use site_tests::{Build, Built, BuiltSite, WebServer, command, workspace};
use std::{
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};
use ureq::{
    Agent, Body,
    http::{Request, Response},
};

/// A small showcase, built with compressed copies for a base path such as GitHub Pages gives.
static BUILT: LazyLock<Built> = LazyLock::new(|| {
    Build::of(&showcase()).with("--base-url", BASE_URL).with_flag("--compress").run()
});

/// Where it is said to be published.
pub const BASE_URL: &str = "https://town.example/some/repo/";

/// The showcase.
pub fn showcase() -> PathBuf {
    workspace().join("tests/golden/small")
}

/// The built site.
pub fn site() -> BuiltSite {
    BUILT.site()
}

/// What the command writes for a server.
pub fn configuration(server: &str, root: &Path, listen: &str) -> String {
    let mut hosting = Command::new(command());
    hosting.args(["hosting", server]).arg(showcase()).arg("--root").arg(root);
    hosting.args(["--listen", listen, "--base-url", BASE_URL, "--brotli"]);
    let output = hosting.output().expect("the command can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("a text")
}

/// nginx as the command tells it.
pub fn server() -> WebServer {
    let site = site();
    WebServer::start_told(site.base(), |port| {
        configuration("nginx", site.folder(), &format!("127.0.0.1:{port}"))
    })
}

/// An answer as it came, nothing unpacked and nothing followed.
pub struct Answer(Response<Body>);

/// Asks for a path below the base path, with these headers.
pub fn ask(server: &WebServer, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let agent: Agent =
        Agent::config_builder().max_redirects(0).http_status_as_error(false).build().into();
    let mut request = Request::builder().method(method).uri(server.address(path));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(()).expect("a request");
    Answer(agent.run(request).expect("nginx answers"))
}

/// Asks for a file as most browsers do, which take all that is compressed.
pub fn get(server: &WebServer, path: &str) -> Answer {
    ask(server, "GET", path, &[("Accept-Encoding", "gzip, deflate, br")])
}

impl Answer {
    pub fn status(&self) -> u16 {
        self.0.status().as_u16()
    }

    /// A header's value; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.0.headers().get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }

    pub fn bytes(mut self) -> Vec<u8> {
        self.0.body_mut().read_to_vec().expect("the answer comes whole")
    }
}

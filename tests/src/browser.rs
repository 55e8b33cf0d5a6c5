use crate::{WebServer, driver::Driver, slots::Slot};
use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    fmt::Debug,
    time::{Duration, Instant},
};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};
use url::{ParseError, Url};

/// How long a page may take to become what a test waits for.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often a test looks.
const LOOKS: Duration = Duration::from_millis(15);

/// A headless Chromium with a fresh profile, and the site that it looks at.
#[derive(Debug)]
pub struct Browser {
    runtime: Runtime,
    pub(crate) client: Client,
    home: String,
    origin: String,
    _driver: Driver,
    _profile: TempDir,
    _slot: Slot,
}

/// How a reader looks at pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The viewport's width in CSS pixels.
    pub width: u32,
    /// Whether the reader's system asks for dark pages.
    pub dark: bool,
}

impl Browser {
    /// Starts a browser, as soon as no more than one other runs.
    pub fn start(server: &WebServer) -> Self {
        Self::start_at(server.origin(), server.address(""))
    }

    /// The same for a site that another server serves: its origin and its first page's address.
    pub fn start_at(origin: &str, home: String) -> Self {
        let slot = Slot::take();
        let profile = tempfile::tempdir().expect("a folder for a while");
        let driver = Driver::start(profile.path());
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let Value::Object(capabilities) = capabilities(&profile) else { unreachable!("an object") };
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities)
                    .connect(&driver.address()),
            )
            .expect("chromium can be started: `cargo xtask setup` installs it");
        Self {
            runtime,
            client,
            home,
            origin: origin.to_owned(),
            _driver: driver,
            _profile: profile,
            _slot: slot,
        }
    }

    /// Opens a page, given its path below the base path, and waits until it is loaded.
    pub fn open(&self, path: &str) {
        self.go_to(&format!("{}{path}", self.home));
    }

    /// Opens a page and waits until the app has taken it over.
    pub fn open_alive(&self, path: &str) {
        self.open(path);
        self.wait_for_app();
    }

    /// Waits until the app has taken the page over.
    pub fn wait_for_app(&self) {
        self.wait_until("the app is ready", "document.documentElement.dataset.app === 'ready'");
    }

    /// Opens any address.
    pub fn go_to(&self, address: &str) {
        self.run(self.client.goto(address));
    }

    /// Loads the page again.
    pub fn reload(&self) {
        self.run(self.client.refresh());
    }

    /// Presses the back button.
    pub fn back(&self) {
        self.run(self.client.back());
    }

    /// Presses the forward button.
    pub fn forward(&self) {
        let forward = "history.forward()";
        self.script(forward);
    }

    /// Where the browser is: the path below the base path, with query and anchor.
    pub fn place(&self) -> String {
        let address = self.script("return location.href");
        let address = address.as_str().expect("an address is a text");
        address.strip_prefix(&self.home).unwrap_or(address).to_owned()
    }

    /// Runs a script in the page; a promise is awaited.
    pub fn script(&self, script: &str) -> Value {
        self.script_with(script, vec![])
    }

    /// Runs a script with `arguments`.
    pub fn script_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(self.client.execute(script, arguments))
    }

    /// Whether an expression holds in the page.
    pub fn holds(&self, expression: &str) -> bool {
        self.script(&format!("return Boolean({expression})")) == json!(true)
    }

    /// Waits until an expression holds in the page.
    pub fn wait_until(&self, what: &str, expression: &str) {
        let start = Instant::now();
        let script = format!("return Boolean({expression})");
        loop {
            // A page that is just being replaced cannot answer: that is not yet a yes.
            let answer = self.runtime.block_on(self.client.execute(&script, vec![]));
            if matches!(answer, Ok(Value::Bool(true))) {
                return;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "waited in vain until {what} ({expression}): {answer:?}; {}",
                self.situation()
            );
            self.runtime.block_on(async { tokio::time::sleep(LOOKS).await });
        }
    }

    /// Sets how the reader looks at pages.
    pub fn look(&self, look: Look) {
        let Look { width, dark } = look;
        let scheme = if dark { "dark" } else { "light" };
        self.devtools(
            "Emulation.setEmulatedMedia",
            &json!({"features": [
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ]}),
        );
        self.devtools(
            "Emulation.setDeviceMetricsOverride",
            &json!({"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 600}),
        );
    }

    /// From the next page on, no script of a page runs.
    pub fn switch_scripts_off(&self) {
        self.devtools("Emulation.setScriptExecutionDisabled", &json!({"value": true}));
    }

    /// Runs a script in each page from the next one on, before the page's own.
    pub fn run_in_each_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}));
    }

    /// What pages wrote into the console since the last call, warnings and errors alone.
    pub fn complaints(&self) -> Vec<String> {
        let told = self.log("browser");
        let told =
            told.iter().filter(|entry| entry["level"] == "WARNING" || entry["level"] == "SEVERE");
        told.map(|entry| format!("{}: {}", entry["level"], entry["message"])).collect()
    }

    /// The addresses that were asked for since the last call.
    pub fn requests(&self) -> Vec<String> {
        let events = self.log("performance");
        let events = events.iter().filter_map(|entry| {
            let event: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let message = &event["message"];
            (message["method"] == "Network.requestWillBeSent")
                .then(|| message["params"]["request"]["url"].as_str().map(str::to_owned))?
        });
        events.collect()
    }

    /// Scheme, host and port of the site.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Calls a method of the browser's own protocol for developers.
    pub fn devtools(&self, method: &str, parameters: &Value) -> Value {
        let body = json!({"cmd": method, "params": parameters});
        self.command("goog/cdp/execute", Some(body))
    }

    /// What a test that waits in vain should tell.
    pub fn situation(&self) -> String {
        let script = "return [location.href, document.title, \
                      document.querySelector('[role=status]')?.innerText, \
                      document.querySelector('[role=alert]')?.innerText]";
        let answer = self.runtime.block_on(self.client.execute(script, vec![]));
        format!("{:?}; console: {:?}", answer.unwrap_or_default(), self.complaints())
    }

    pub(crate) fn command(&self, endpoint: &'static str, body: Option<Value>) -> Value {
        self.run(self.client.issue_cmd(Command { endpoint: endpoint.to_owned(), body }))
    }

    pub(crate) fn question(&self, endpoint: String) -> Value {
        self.run(self.client.issue_cmd(Command { endpoint, body: None }))
    }

    pub(crate) fn run<T, E: Debug>(&self, step: impl Future<Output = Result<T, E>>) -> T {
        self.runtime.block_on(step).unwrap_or_else(|error| panic!("the browser: {error:?}"))
    }

    fn log(&self, kind: &str) -> Vec<Value> {
        let entries = self.command("se/log", Some(json!({"type": kind})));
        entries.as_array().cloned().unwrap_or_default()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A browser that is gone already needs no end.
        let _ended = self.runtime.block_on(self.client.clone().close());
    }
}

/// A command that the WebDriver standard does not have, or that the client does not know.
#[derive(Clone, Debug)]
struct Command {
    endpoint: String,
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.endpoint))
    }

    fn method_and_body(&self, _address: &Url) -> (http::Method, Option<String>) {
        match &self.body {
            Some(body) => (http::Method::POST, Some(body.to_string())),
            None => (http::Method::GET, None),
        }
    }
}

/// Headless, with nothing kept, nothing fetched of its own accord, and everything logged.
fn capabilities(profile: &TempDir) -> Value {
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": {"args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--window-size=1280,900",
            format!("--user-data-dir={}", profile.path().join("profile").display()),
        ]},
        "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
    })
}

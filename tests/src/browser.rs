use crate::{Engine, WebServer, driver::Driver, kinds::DESK, slots::Slot};
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
/// The height of a window whose viewport is some 900 px high.
const WINDOW_HEIGHT: u32 = 980;

/// A browser with a fresh profile that nobody sees, and the site that it looks at.
#[derive(Debug)]
pub struct Browser {
    pub(crate) engine: Engine,
    runtime: Runtime,
    pub(crate) client: Client,
    home: String,
    origin: String,
    _driver: Driver,
    _folder: TempDir,
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
    /// Starts a browser of the chosen engine, as soon as no more than one other runs.
    pub fn start(server: &WebServer) -> Self {
        Self::start_at(server.origin(), server.address(""))
    }

    /// The same for a site that another server serves: its origin and its first page's address.
    pub fn start_at(origin: &str, home: String) -> Self {
        Self::start_engine(Engine::chosen(), origin, home)
    }

    /// Starts a Chromium, whatever engine is chosen: for what its own protocol alone can do.
    pub fn start_chromium(server: &WebServer) -> Self {
        Self::start_engine(Engine::Chromium, server.origin(), server.address(""))
    }

    fn start_engine(engine: Engine, origin: &str, home: String) -> Self {
        let slot = Slot::take();
        let folder = tempfile::tempdir().expect("a folder for a while");
        let driver = engine.start_driver(folder.path());
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let capabilities = engine.capabilities(folder.path());
        let Value::Object(capabilities) = capabilities else { unreachable!("an object") };
        let client = runtime
            .block_on(
                ClientBuilder::new(HttpConnector::new())
                    .capabilities(capabilities)
                    .connect(&driver.address()),
            )
            .unwrap_or_else(|error| {
                panic!("{engine:?} can't be started, `cargo xtask setup` installs it: {error}")
            });
        let browser = Self {
            engine,
            runtime,
            client,
            home,
            origin: origin.to_owned(),
            _driver: driver,
            _folder: folder,
            _slot: slot,
        };
        match engine {
            Engine::Chromium => browser.be_in_front(),
            Engine::Firefox | Engine::WebKit => browser.resize(DESK.width),
        }
        browser
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

    /// Goes back by script: the button of `WebKit` passes over what no hand has brought about, and
    /// its driver chooses from a list without one.
    pub fn back(&self) {
        self.script("history.back()");
    }

    /// Goes forward by script.
    pub fn forward(&self) {
        self.script("history.forward()");
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

    /// Sets how the reader looks at pages. Only Chromium can be told to be dark.
    pub fn look(&self, look: Look) {
        match self.engine {
            Engine::Chromium => self.emulate(look),
            Engine::Firefox | Engine::WebKit => {
                assert!(!look.dark, "{:?} is not dark", self.engine);
                self.resize(look.width);
            }
        }
    }

    /// Makes the viewport as wide as this.
    fn resize(&self, width: u32) {
        self.run(self.client.set_window_rect(0, 0, width, WINDOW_HEIGHT));
        self.wait_until("the window has its size", &format!("innerWidth === {width}"));
    }

    /// Scheme, host and port of the site.
    pub fn origin(&self) -> &str {
        &self.origin
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

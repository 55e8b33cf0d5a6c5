//! What Chromium's own protocol for developers can do, for `tests/chromium` alone.

use crate::{Browser, Engine, Look};
use serde_json::{Value, json};

impl Browser {
    /// Calls a method of Chromium's protocol for developers.
    pub fn devtools(&self, method: &str, parameters: &Value) -> Value {
        assert_eq!(self.engine, Engine::Chromium, "{method}: such tests are in tests/chromium");
        let body = json!({"cmd": method, "params": parameters});
        self.command("goog/cdp/execute", Some(body))
    }

    /// Has each page tell of the focus as the window in front does: without a screen, some versions
    /// have none in front.
    pub(crate) fn be_in_front(&self) {
        self.devtools("Emulation.setFocusEmulationEnabled", &json!({"enabled": true}));
    }

    /// From the next page on, no script of a page runs.
    pub fn switch_scripts_off(&self) {
        self.devtools("Emulation.setScriptExecutionDisabled", &json!({"value": true}));
    }

    /// Runs a script in each page from the next one on, before the page's own. In every engine,
    /// [`WebServer::start_with_script`](crate::WebServer::start_with_script) does.
    pub fn run_in_each_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({"source": script}));
    }

    /// The addresses that were asked for since the last call, by whatever means.
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

    pub(crate) fn emulate(&self, look: Look) {
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

    /// What Chromium has logged of a kind since the last call.
    pub(crate) fn log(&self, kind: &str) -> Vec<Value> {
        let entries = self.command("se/log", Some(json!({"type": kind})));
        entries.as_array().cloned().unwrap_or_default()
    }
}

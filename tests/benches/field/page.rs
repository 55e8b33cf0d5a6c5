//! What is asked of a page, in its own language.

use serde_json::Value;
use site_tests::Browser;
use std::time::{Duration, Instant};

/// How long a page may take that a slow phone loads over a slow network.
const PATIENCE: Duration = Duration::from_secs(180);

/// Functions for scripts: `painted()` resolves when the next frame is on the screen.
pub const PAINTED: &str = "
    const painted = () => new Promise(done => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = done;
        channel.port2.postMessage(0);
    }));";

/// Requests as `[begin, end, address]` in milliseconds, the page's own first; those that the
/// browser's cache answers are none.
pub const REQUESTS: &str = "
    const requests = () => ['navigation', 'resource']
        .flatMap(type => performance.getEntriesByType(type))
        .filter(file => file.transferSize > 0)
        .map(file => [file.startTime, file.responseEnd, file.name]);";

/// Waits, much longer than tests do, until an expression gives something.
pub fn wait_for(browser: &Browser, expression: &str) -> Value {
    let script = format!(
        "const end = performance.now() + 5000;
         return (async () => {{
             while (performance.now() < end) {{
                 const found = {expression};
                 if (found) return found;
                 await new Promise(done => setTimeout(done, 20));
             }}
             return null;
         }})()"
    );
    let start = Instant::now();
    loop {
        let found = browser.script(&script);
        if !found.is_null() {
            return found;
        }
        let waited = start.elapsed();
        assert!(waited < PATIENCE, "no {expression}: {}", browser.situation());
    }
}

/// A number that a script gave.
pub fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("no number: {value}"))
}

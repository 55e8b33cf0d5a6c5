//! Records side by side.

use crate::Browser;

/// Three missions on homelessness, as the address of their comparison names them.
pub const THREE: &str = "houston-way-home,medicine-hat-functional-zero,adelaide-zero";

/// The heads of the columns.
pub const HEADS: &str = ".comparison thead th[scope=col]:not(.comparison__corner)";

/// Opens a comparison and waits until so many records stand side by side.
pub fn open(browser: &Browser, query: &str, columns: usize) {
    browser.open_alive(&format!("compare/?{query}"));
    wait_for_columns(browser, columns);
}

/// Waits until so many records stand side by side.
pub fn wait_for_columns(browser: &Browser, columns: usize) {
    browser.wait_until(
        &format!("{columns} records stand side by side"),
        &format!(
            "document.querySelectorAll('{HEADS}').length === {columns} && \
             !document.documentElement.classList.contains('has-query')"
        ),
    );
}

/// The titles of the columns, in order.
pub fn heads(browser: &Browser) -> Vec<String> {
    browser.texts(HEADS)
}

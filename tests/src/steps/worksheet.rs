//! The self-test for a mission.

use crate::Browser;

/// Writes something into some of its fields.
pub fn fill_worksheet(browser: &Browser) {
    browser.type_into("#sheet-title", "A warm home for everyone");
    browser.type_into("#sheet-statement", "By 2032 every home is \"warm\": all of them.");
    browser.click("input[name=rating-0][value=met]");
    browser.click("input[name=rating-1][value=not-met]");
    browser.type_into("#sheet-why-1", "No year\nyet.");
    browser.type_into("#sheet-roar-3", "Tenants bear the risk.");
}

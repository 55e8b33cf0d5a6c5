//! What a page says where one of its files or the next page does not come. The stylesheet and the
//! app show it: it stands outside of what the app takes over, and stays on whatever page it shows. It
//! shows at the top, and comes last in the document: the first link there is the one that skips.
//!
//! A link without an address loads the page again. The second line is the app's to fill in; its
//! target has the browser follow its link, and not the app.

use crate::words::as_html;
use atlas_locale::{Value, Words, said::site};

/// The lines, as HTML.
pub(crate) fn outage(words: &Words) -> String {
    let part = format!("<strong>{}</strong>", as_html(words, site::outage_title(), &[]));
    let again = format!("<a href=\"\">{}</a>", as_html(words, site::outage_again(), &[]));
    let said = site::outage(Value::Slot(0), Value::Slot(1));
    let app = as_html(words, said, &[&part, &again]);
    format!(
        "<div class=\"outage\" aria-live=\"assertive\" data-nosnippet>\
         <p class=\"outage__line outage__app\">{app}</p>\
         <p class=\"outage__line\" data-step hidden><span></span> \
         <a href=\"\" target=\"_self\"></a></p></div>"
    )
}

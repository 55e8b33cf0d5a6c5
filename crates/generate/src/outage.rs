//! What a page says where one of its files or the next page does not come. The stylesheet and the
//! app show it: it stands outside of what the app takes over, and stays on whatever page it shows. It
//! shows at the top, and comes last in the document: the first link there is the one that skips.
//!
//! A link without an address loads the page again. The second line is the app's to fill in; its
//! target has the browser follow its link, and not the app.

/// The lines, as HTML.
pub(crate) const OUTAGE: &str = "<div class=\"outage\" aria-live=\"assertive\" data-nosnippet>\
     <p class=\"outage__line outage__app\"><strong>Part of this page has not loaded.</strong> You \
     can read it as it is. To search, compare or write, <a href=\"\">load the page again</a>.</p>\
     <p class=\"outage__line\" data-step hidden><span></span> <a href=\"\" target=\"_self\"></a></p></div>";

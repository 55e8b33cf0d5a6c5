//! What pages make from text goes through one policy, which lets nothing pass that could run.

use serde_json::{Value, json};
use site_tests::{Browser, BuiltSite, WebServer, figure, kinds::KINDS};

/// What the policy makes of a text that is put into the page.
fn refused(browser: &Browser, html: &str) -> bool {
    let script = "const place = document.createElement('div'); \
                  try { place.innerHTML = arguments[0]; return false } \
                  catch (cause) { return cause instanceof TypeError }";
    browser.script_with(script, vec![json!(html)]) == json!(true)
}

#[test]
fn what_could_run_is_refused_and_what_pages_hold_is_not() {
    let site = BuiltSite::shipped();
    let server = WebServer::start(&site);
    let browser = Browser::start_chromium(&server);
    browser.open_alive("about/");
    for hostile in [
        "<script>1</script>",
        "<SCRIPT src=x></SCRIPT>",
        "<svg><script>1</script></svg>",
        "<img src=x onerror=alert(1)>",
        "<p title=a OnClick=alert(1)>",
        "<a href=javascript:alert(1)>",
        "<a href=' j\tava\nscript:alert(1)'>",
        "<a href='&#106;avascript:alert(1)'>",
        "<svg><a xlink:href=javascript:alert(1)></svg>",
        "<svg><animate attributeName=href values=javascript:alert(1)></svg>",
        "<form action=javascript:alert(1)>",
        "<button formaction=javascript:alert(1)>",
        "<iframe src=/></iframe>",
        "<iframe srcdoc='<p>'></iframe>",
        "<object data=x></object>",
        "<embed src=x>",
        "<base href=//example.org/>",
        "<link rel=stylesheet href=x>",
        "<style>p{}</style>",
        "<p style=color:red>",
        "<meta http-equiv=refresh content='0; url=//example.org'>",
        "<template><img src=x onerror=alert(1)></template>",
    ] {
        assert!(refused(&browser, hostile), "{hostile}");
    }
    for ours in [
        "<p title='JavaScript: its parts'>onclick= javascript: &lt;script&gt;</p>",
        "<a href=/missions/>Missions</a>",
        "<meta name=citation_title content='A title'>",
        "",
    ] {
        assert!(!refused(&browser, ours), "{ours}");
    }
    let pages = site.pages();
    for page in &pages {
        for element in page.all("[data-fixed]") {
            assert!(!refused(&browser, &element.inner_html()), "{}", page.path());
        }
    }
    figure("trusted_types.pages", pages.len());
}

#[test]
fn scripts_come_from_the_site_alone_and_never_from_text() {
    let server = WebServer::start(&BuiltSite::shipped());
    let browser = Browser::start_chromium(&server);
    browser.open_alive("about/");
    let refused = |what: &str| {
        let script = format!("try {{ {what}; return false }} catch (cause) {{ return true }}");
        browser.script(&script) == Value::Bool(true)
    };
    for hostile in [
        "document.createElement('script').src = 'https://example.org/x.js'",
        "document.createElement('script').src = 'data:text/javascript,1'",
        "document.createElement('script').text = '1'",
        "new Worker('https://example.org/x.js')",
        "new Worker('blob:x')",
        "setTimeout('1')",
        "trustedTypes.createPolicy('other', {})",
        "trustedTypes.createPolicy('default', {})",
    ] {
        assert!(refused(hostile), "{hostile}");
    }
    assert!(!refused("document.createElement('script').src = '/x.js'"));
}

#[test]
fn every_kind_of_page_lives_under_its_policy_and_complains_of_nothing() {
    let site = BuiltSite::shipped();
    let server = WebServer::start(&site);
    let browser = Browser::start_chromium(&server);
    let mut told = Vec::new();
    for (kind, path) in KINDS {
        browser.open_alive(path);
        assert!(browser.holds("window.trustedTypes.defaultPolicy"), "{kind}");
        let said = browser.complaints().into_iter();
        let missing = |line: &String| line.contains("404") && path == "no-such-page/";
        told.extend(said.filter(|line| !missing(line)).map(|line| format!("{kind}: {line}")));
    }
    assert!(told.is_empty(), "{told:#?}");
}

//! A showcase that was begun with `mission-atlas init`, in its own colours.

use site_tests::kinds::DESK;
use site_tests::{Browser, Build, Engine, Look, WebServer, command};
use std::process::Command;

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the test changes the showcase's files as its owner does"
)]
fn a_new_showcase_shows_its_own_name_colours_and_logo_and_comes_alive() {
    let folder = tempfile::tempdir().unwrap();
    let town = folder.path().join("town");
    let options = ["--title", "Northport missions", "--accent", "#7a1f4f"];
    let begun = Command::new(command()).arg("init").arg(&town).args(options).output().unwrap();
    assert!(begun.status.success(), "{}", String::from_utf8_lossy(&begun.stderr));
    let settings = town.join("content/site.yaml");
    let site = std::fs::read_to_string(&settings).unwrap();
    let logo = "  logo: {src: logo.svg, alt: Northport City Council}\n";
    let site = site.replace("\ntheme:\n", &format!("\ntheme:\n{logo}"));
    std::fs::write(&settings, site).unwrap();
    let square = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" width=\"9\" \
                  height=\"9\"><path d=\"M0 0h9v9H0z\"/></svg>";
    std::fs::write(town.join("content/logo.svg"), square).unwrap();

    let built = Build::of(&town).with("--base-url", "http://localhost/some/repo/").run();
    let server = WebServer::start(&built.site());
    let browser = Browser::start(&server);
    let mut schemes = vec![(false, "rgb(122, 31, 79)")];
    if Engine::chosen() == Engine::Chromium {
        schemes.push((true, "rgb(243, 161, 196)"));
    }
    for (dark, accent) in schemes {
        browser.look(Look { width: DESK.width, dark });
        browser.open_alive("missions/northport-warm-homes-2032/");
        let colours = browser.script(
            "const look = selector => getComputedStyle(document.querySelector(selector)); \
             return [look('.masthead').borderBlockStartColor, look('.map-goal').fill]",
        );
        assert!(colours[0] == accent && colours[1] == accent, "dark: {dark}: {colours}");
    }
    assert_eq!(browser.text(".masthead__name"), "Northport missions");
    let whole = "const logo = document.querySelector('.masthead__logo'); \
                 return [logo.complete && logo.naturalWidth > 0, logo.alt]";
    let shown = browser.script(whole);
    assert_eq!(shown[0], true);
    assert_eq!(shown[1], "Northport City Council");

    // The next page is shown by the app, which carries no mark of its own.
    browser.click(".masthead__name");
    browser.wait_until("the first page shows", "document.querySelector('.hero__title')");
    assert_eq!(browser.script(whole)[0], true);
    assert_eq!(browser.count(".masthead__name > *"), 2);
    assert!(browser.complaints().is_empty(), "{:#?}", browser.complaints());
}

//! axe-core finds nothing that would keep a reader out, on any kind of page, however it is shown.

use site_tests::{
    Appearance, Begun, Browser, BuiltSite, Rules, WebServer, figure,
    kinds::KINDS,
    steps::{
        compare,
        form::{self, ask_to_publish},
    },
};
use std::{env, sync::Mutex, thread};

/// Browsers that look side by side.
const READERS: usize = 2;

/// A page, and what is done there before it is looked at.
#[derive(Clone, Copy)]
struct View {
    name: &'static str,
    /// The folder of its edition: `es/`; empty for the first.
    edition: &'static str,
    path: &'static str,
    prepare: fn(&Browser),
}

/// The further editions of the shipped site.
const EDITIONS: [&str; 3] = ["es/", "fr/", "ar/"];

/// What was found.
#[derive(Default)]
struct Findings {
    runs: usize,
    barriers: usize,
    told: Vec<String>,
}

/// Pages as they become by what readers do: what is found, chosen, opened, begun.
const AT_WORK: [View; 10] = [
    View {
        name: "explore with choices",
        edition: "",
        path: "explore/?q=housing&challenge=climate-neutrality,housing-homelessness&city=moon",
        prepare: answered,
    },
    View { name: "nothing found", edition: "", path: "explore/?q=zzzzz", prepare: answered },
    View { name: "open facets", edition: "", path: "explore/", prepare: open_all },
    View {
        name: "comparison of two",
        edition: "",
        path: "compare/?with=houston-way-home,adelaide-zero",
        prepare: |browser| compare::wait_for_columns(browser, 2),
    },
    View {
        name: "comparison of four",
        edition: "",
        path: "compare/?with=houston-way-home,medicine-hat-functional-zero,adelaide-zero,barcelona-right-to-housing&only=differences",
        prepare: |browser| compare::wait_for_columns(browser, 4),
    },
    View { name: "tray", edition: "", path: "missions/houston-way-home/", prepare: pick },
    View { name: "open menu", edition: "", path: "about/", prepare: open_menu },
    View {
        name: "form of a mission with problems",
        edition: "",
        path: "publish/?kind=mission",
        prepare: begin,
    },
    View {
        name: "form of a city with problems",
        edition: "",
        path: "publish/?kind=city",
        prepare: ask,
    },
    View { name: "map with a choice", edition: "", path: "map/?kind=mission", prepare: answered },
];

/// The looks are few unless `ATLAS_LOOKS=all` asks for every one.
#[test]
fn no_kind_of_page_has_barriers_however_it_is_shown() {
    let whole = env::var_os("ATLAS_LOOKS").is_some_and(|asked| asked == "all");
    let looks = if whole { Appearance::all() } else { Appearance::few() };
    let kinds = KINDS.map(|(name, path)| View { name, edition: "", path, prepare: |_| () });
    let views: Vec<View> = kinds.into_iter().chain(AT_WORK).collect();
    let Findings { runs, barriers, told } = findings(&BuiltSite::shipped(), &views, &looks);
    figure("access.pages", views.len());
    figure("access.looks", looks.len());
    figure("access.axe_runs", runs);
    figure("access.violations", barriers);
    assert_eq!(runs, views.len() * looks.len());
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

/// What is said in another language is as long as it is, and may run the other way.
#[test]
fn no_kind_of_page_has_barriers_in_any_language() {
    let kinds = KINDS.iter().filter(|(_, path)| *path != "no-such-page/");
    let views: Vec<View> = kinds
        .flat_map(|(name, path)| {
            EDITIONS.map(|edition| View { name, edition, path, prepare: |_| () })
        })
        .collect();
    let looks = &Appearance::few()[..1];
    let Findings { runs, barriers, told } = findings(&BuiltSite::shipped(), &views, looks);
    figure("access.pages_in_other_languages", runs);
    figure("access.violations_in_other_languages", barriers);
    assert_eq!(runs, views.len());
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

/// The shipped site is not read in every language that the program speaks.
#[test]
fn no_page_of_a_new_showcase_has_barriers_in_the_other_languages() {
    let built = Begun::in_languages("de, pt").build();
    let paths = [
        "",
        "explore/",
        "missions/northport-warm-homes-2032/",
        "cities/northport/",
        "compare/",
        "timeline/",
        "map/",
        "assess/",
        "data/",
        "publish/?kind=mission",
        "kept/",
    ];
    let views: Vec<View> = paths
        .into_iter()
        .flat_map(|path| {
            let view = |edition| View { name: "of a new showcase", edition, path, prepare: |_| () };
            ["", "pt/"].map(view)
        })
        .collect();
    let Findings { runs, told, .. } = findings(&built.site(), &views, &Appearance::few()[..1]);
    assert_eq!(runs, views.len());
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

/// Looks at each of the pages, by several browsers side by side.
fn findings(site: &BuiltSite, views: &[View], looks: &[Appearance]) -> Findings {
    let left = Mutex::new(views.iter().rev());
    let findings = Mutex::new(Findings::default());
    let server = WebServer::start(site);
    thread::scope(|scope| {
        for _ in 0..READERS {
            scope.spawn(|| {
                let browser = Browser::start_chromium(&server);
                browser.bring_axe();
                while let Some(view) = next(&left) {
                    look_at(&browser, view, looks, &findings);
                }
            });
        }
    });
    findings.into_inner().expect("no reader has failed")
}

fn next<'a>(left: &Mutex<impl Iterator<Item = &'a View>>) -> Option<&'a View> {
    left.lock().expect("no reader has failed").next()
}

/// Opens a page once and looks at it in each look.
fn look_at(browser: &Browser, view: &View, looks: &[Appearance], findings: &Mutex<Findings>) {
    let mut rules = Rules::All;
    browser.appear(looks[0]);
    browser.open_alive(&format!("{}{}", view.edition, view.path));
    (view.prepare)(browser);
    for &look in looks {
        browser.appear(look);
        let barriers = browser.barriers(rules);
        let mut findings = findings.lock().expect("no reader has failed");
        findings.runs += 1;
        findings.barriers += barriers.count();
        if !barriers.is_empty() {
            let View { name, edition, path, .. } = view;
            findings.told.push(format!("{name} ({edition}{path}) as {look}\n{barriers}"));
        }
        rules = Rules::OfLooks;
    }
}

fn answered(browser: &Browser) {
    browser
        .wait_until("it is answered", "!document.documentElement.classList.contains('has-query')");
}

fn open_all(browser: &Browser) {
    browser.script(
        "document.querySelectorAll('details:not([open]) > summary').forEach(s => s.click())",
    );
    browser.wait_until(
        "every facet has its values",
        "!document.querySelector('fieldset:not(:has(label))')",
    );
}

fn pick(browser: &Browser) {
    if browser.count(".tray") == 0 {
        browser.script("document.querySelector('.pick').click()");
    }
    browser.wait_until("the tray shows", "document.querySelector('.tray')");
}

/// The menu is open wherever a window is so narrow that there is one.
fn open_menu(browser: &Browser) {
    browser.script(
        "const menu = document.querySelector('#navigation'); \
         const open = () => { \
             const narrow = matchMedia('(max-width: 47.99rem)').matches; \
             if (narrow && !menu.matches(':popover-open')) menu.showPopover(); \
         }; \
         addEventListener('resize', open); \
         open()",
    );
}

/// A draft is begun, and its problems are asked for.
fn begin(browser: &Browser) {
    form::open(browser, "?kind=mission");
    form::write(browser, &[("title", "A warm home for everyone"), ("city", "camden")]);
    ask(browser);
}

fn ask(browser: &Browser) {
    browser.wait_until("the fields are there", "document.querySelector('.form__group .field')");
    browser.script("document.querySelectorAll('details').forEach(part => part.open = true)");
    ask_to_publish(browser);
    browser.wait_until("the errors show", "document.querySelector('#form-errors')");
}

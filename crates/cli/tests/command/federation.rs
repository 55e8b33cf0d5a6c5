//! Two showcases shown as one.

use crate::town::{Town, app, files, stderr};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A programme that shows the records of Rivertown, whose showcase lies beside its own.
fn programme() -> Town {
    let town = Town::with_records();
    let site = town.read("content/site.yaml");
    town.write(
        "content/site.yaml",
        &format!("{site}federation:\n  - {{name: City of Rivertown, from: ../rivertown}}\n"),
    );
    let river = |path: &str, text: &str| town.write(&format!("../rivertown/{path}"), text);
    river(
        "content/site.yaml",
        "schema: 1\ntitle: Rivertown\nbase_url: https://rivertown.example/\nlanguages: [en]\n\
         licence: ODbL-1.0\ncontact: hello@rivertown.example\n",
    );
    river(
        "content/cities/rivertown.md",
        "---\nname: Rivertown\ncountry: GB\nlevel: city\nlatitude: 51.5\nlongitude: -0.1\n---\n\
         By a river: [plan](plan.pdf).\n",
    );
    river("content/cities/plan.pdf", "%PDF of Rivertown");
    river("content/missions/clean-water.md", MISSION);
    town
}

const MISSION: &str = "---\ntitle: Clean water for all\nsummary: Every tap runs clean by 2032.\n\
    statement: By 2032, every tap in Rivertown runs clean.\ncity: rivertown\n\
    recognition: self-described\nchallenges: [health-wellbeing]\n\
    target: {year: 2032, outcome: Every tap runs clean}\nstage: in-delivery\n\
    progress: {state: not-assessed}\nlead: {name: Rivertown Council, kind: local-government}\n\
    sources:\n  - {publisher: Rivertown Council, kind: official}\nupdated: 2026-11-24\n---\n";

fn built(town: &Town) -> BTreeMap<String, String> {
    let output = town.build();
    assert!(output.status.success(), "{}", stderr(&output));
    let texts = files(&town.out()).into_iter().map(|(path, bytes)| {
        (path.to_string_lossy().into_owned(), String::from_utf8_lossy(&bytes).into_owned())
    });
    texts.collect()
}

#[test]
fn a_record_of_another_showcase_says_where_it_is_from() {
    let town = programme();
    let site = built(&town);
    let page = &site["missions/clean-water/index.html"];
    let there = "https://rivertown.example/missions/clean-water/";
    for said in [
        "From the showcase “City of Rivertown”.",
        &format!("<a href=\"{there}\" rel=\"noopener\">read it there</a>"),
        &format!("<link rel=\"canonical\" href=\"{there}\">"),
        "mailto:hello@rivertown.example?subject=",
        "ODbL-1.0",
    ] {
        assert!(page.contains(said), "{said}\n{page}");
    }
    let own = &site["missions/warm-homes/index.html"];
    assert!(!own.contains("From the showcase"), "{own}");
    assert!(site["missions/index.html"].contains("From City of Rivertown"));
    assert!(!site["sitemap.xml"].contains("missions/clean-water/"));
    assert!(site["sitemap.xml"].contains("missions/warm-homes/"));
    assert_eq!(site["federated/rivertown/cities/plan.pdf"], "%PDF of Rivertown");
    let explore = &site["explore/index.html"];
    assert!(explore.contains("City of Rivertown") && explore.contains("this-showcase"));
}

#[test]
fn open_data_tells_where_a_record_is_from() {
    let site = built(&programme());
    let missions: serde_json::Value = serde_json::from_str(&site["data/v1/missions.json"]).unwrap();
    let origin = |id: &str| {
        let rows = missions.as_array().expect("a list").iter();
        let row = rows.clone().find(|row| row["id"] == id).expect("the record");
        row.get("origin").and_then(|origin| origin.as_str().map(str::to_owned))
    };
    let there = "https://rivertown.example/missions/clean-water/";
    assert_eq!(origin("clean-water").as_deref(), Some(there));
    assert_eq!(origin("warm-homes"), None);
}

/// Serves a folder until the test ends; gives its address.
fn serve(folder: PathBuf) -> String {
    let server = tiny_http::Server::http("127.0.0.1:0").expect("a port");
    let port = server.server_addr().to_ip().expect("a port").port();
    std::thread::spawn(move || {
        for request in server.incoming_requests() {
            let answer = match fs::read(folder.join(request.url().trim_start_matches('/'))) {
                Ok(bytes) => tiny_http::Response::from_data(bytes),
                Err(_) => tiny_http::Response::from_data(Vec::new()).with_status_code(404),
            };
            let _ = request.respond(answer);
        }
    });
    format!("http://127.0.0.1:{port}/")
}

fn federate(town: &Town) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    command
        .arg("federate")
        .arg(town.dir())
        .env("no_proxy", "127.0.0.1")
        .output()
        .expect("the command runs")
}

/// A programme that shows the records of a site that lies in a folder beside it.
fn programme_of_site() -> Town {
    let town = programme();
    let mut build = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    let site = town.root.path().join("site");
    build.arg("build").arg(town.root.path().join("rivertown")).arg("--out").arg(&site);
    let ended = build.arg("--app").arg(app()).output().expect("the command runs");
    assert!(ended.status.success(), "{}", stderr(&ended));
    fs::remove_dir_all(town.root.path().join("rivertown")).expect("the folder can go");
    let settings = town.read("content/site.yaml");
    let named = settings
        .replace("from: ../rivertown", &format!("id: rivertown, from: \"{}\"", serve(site)));
    town.write("content/site.yaml", &named);
    town
}

#[test]
fn a_published_showcase_is_fetched_once_and_shown_without_network() {
    let town = programme_of_site();
    let before = town.build();
    assert_eq!(before.status.code(), Some(1));
    assert!(stderr(&before).contains("fetch one with `mission-atlas federate`"));
    let fetched = federate(&town);
    assert!(fetched.status.success(), "{}", stderr(&fetched));
    let site = built(&town);
    let page = &site["missions/clean-water/index.html"];
    assert!(page.contains("From the showcase “City of Rivertown”."), "{page}");
    assert!(page.contains("https://rivertown.example/missions/clean-water/"), "{page}");
    assert_eq!(site["federated/rivertown/cities/plan.pdf"], "%PDF of Rivertown");
    // Again, and where the site has gone: the copy stands.
    assert!(federate(&town).status.success());
    let copy = files(&town.dir().join("federated"));
    fs::remove_file(town.root.path().join("site/missions/clean-water/index.md")).unwrap();
    let gone = federate(&town);
    assert_eq!(gone.status.code(), Some(2));
    assert!(stderr(&gone).contains("missions/clean-water/index.md"), "{}", stderr(&gone));
    assert!(files(&town.dir().join("federated")) == copy);
}

#[test]
fn an_offer_that_reaches_out_of_its_folder_is_refused() {
    let town = programme_of_site();
    let list = town.root.path().join("site/federation.json");
    let offer = fs::read_to_string(&list).unwrap();
    assert!(!offer.contains("content/pages/"), "pages stay where they are");
    for bad in ["content/../../secret.md", "secret.md"] {
        fs::write(&list, offer.replace("content/missions/clean-water.md", bad)).unwrap();
        let refused = federate(&town);
        assert_eq!(refused.status.code(), Some(2), "{bad}");
        assert!(stderr(&refused).contains(bad), "{}", stderr(&refused));
        assert!(!town.dir().join("federated").exists());
    }
}

#[test]
fn a_folder_that_is_no_copy_is_not_overwritten() {
    let town = programme_of_site();
    town.write("federated/rivertown/thesis.md", "years of work");
    assert_eq!(federate(&town).status.code(), Some(2));
    assert_eq!(town.read("federated/rivertown/thesis.md"), "years of work");
}

#[test]
fn a_conflict_names_both_files_and_the_showcase() {
    let town = programme();
    town.write(
        "../rivertown/content/cities/northport.md",
        &town.read("content/cities/northport.md"),
    );
    let output = town.build();
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    for named in [
        "error[federation-conflict]: the city `northport` is content/cities/northport.md, too",
        "/rivertown/content/cities/northport.md:1:1",
        "“City of Rivertown” keeps this file",
    ] {
        assert!(said.contains(named), "{named}\n{said}");
    }
}

#[test]
fn a_showcase_that_is_not_there_is_told() {
    let town = programme();
    fs::remove_dir_all(town.root.path().join("rivertown")).expect("the folder can go");
    let output = town.build();
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("there is no showcase in `../rivertown`"));
}

#[test]
fn an_incremental_build_sees_what_another_showcase_changed() {
    let town = programme();
    let build = || {
        let mut command = town.command("build");
        let output = command.arg("--incremental").arg("--out").arg(town.out()).output().unwrap();
        assert!(output.status.success(), "{}", stderr(&output));
        fs::read_to_string(town.out().join("cities/rivertown/index.html")).unwrap()
    };
    assert!(build().contains("By a river"));
    let city = town.read("../rivertown/content/cities/rivertown.md").replace("a river", "the sea");
    town.write("../rivertown/content/cities/rivertown.md", &city);
    assert!(build().contains("By the sea"));
    let site = town.read("content/site.yaml").replace("City of Rivertown", "Town of Rivertown");
    town.write("content/site.yaml", &site);
    assert!(build().contains("From the showcase “Town of Rivertown”."));
}

/// A link of another showcase leads neither into this one nor anywhere else.
#[cfg(unix)]
#[test]
fn a_link_of_another_showcase_can_not_reach_out_of_it() {
    use std::os::unix::fs::symlink;
    let town = programme();
    town.write("content/cities/secret.pdf", "%PDF secret");
    let cities = town.root.path().join("rivertown/content/cities");
    let page = town.read("../rivertown/content/cities/rivertown.md");
    for target in ["../../../town/content/cities/secret.pdf", "/etc/hostname"] {
        let link = cities.join("plan.pdf");
        fs::remove_file(&link).unwrap();
        symlink(target, &link).unwrap();
        let output = town.build();
        assert_eq!(output.status.code(), Some(1), "{target}");
        let said = stderr(&output);
        assert!(said.contains("warning[link]") && said.contains("error[dead-link]"), "{said}");
    }
    fs::remove_file(cities.join("plan.pdf")).unwrap();
    for way in ["../../../content/cities/secret.pdf", "../../../../town/content/cities/secret.pdf"]
    {
        let text = page.replace("plan.pdf", way);
        town.write("../rivertown/content/cities/rivertown.md", &text);
        let output = town.build();
        assert!(stderr(&output).contains("error[dead-link]"), "{way}");
    }
    assert!(!Path::new(&town.out()).exists());
}

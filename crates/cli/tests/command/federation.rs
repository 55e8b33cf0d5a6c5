//! Two showcases shown as one.

use crate::town::{Town, files, stderr};
use std::{collections::BTreeMap, fs, path::Path};

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
    let mission = town.read("content/missions/warm-homes.md");
    let mission: String = mission
        .lines()
        .filter(|line| !line.starts_with("aliases:"))
        .map(|line| match line.split_once(':') {
            Some(("title", _)) => "title: Clean water for all\n".to_owned(),
            Some(("city", _)) => "city: rivertown\n".to_owned(),
            _ => format!("{line}\n"),
        })
        .collect();
    river("content/missions/clean-water.md", &mission);
    town
}

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
    fs::remove_dir_all(town.root.path().join("rivertown")).unwrap();
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

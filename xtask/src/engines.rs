//! The main paths through the site in the engines that do not run all tests of the browser each
//! time: `cargo xtask trust engines` runs all of them in all engines.

use crate::{
    environment::{Environment, run},
    failure::Failure,
};

/// The engines besides Chromium, as `ATLAS_ENGINE` names them.
const OTHERS: [&str; 2] = ["firefox", "webkit"];

/// Tests of the browser that walk the main paths: by search and facets to a record and back, by
/// keyboard, compared, on the map, along the years, from nothing to a record's file; in three
/// languages, and from one to another.
pub const MAIN_PATHS: [&str; 10] = [
    "journeys::the_search_of_the_first_page_leads_to_results",
    "journeys::back_and_forward_lead_through_choices_and_pages",
    "explore::everything_can_be_done_by_keyboard",
    "picking::three_missions_are_picked_with_a_mouse_and_put_side_by_side",
    "world_map::the_map_moves_by_buttons_and_keys",
    "years::years_come_nearer_and_move_by_buttons_and_keys",
    "editions::the_main_paths_lead_through_in_each_language",
    "editions::a_language_leads_to_the_same_place_with_its_query_and_choices",
    "publish::a_mission_is_written_from_nothing_to_a_file_that_the_checker_accepts",
    "publish::what_is_written_is_there_again_and_is_thrown_away_when_asked",
];

/// Walks them in each of the other engines.
pub fn walk_main_paths(environment: &Environment, package: &str) -> Result<(), Failure> {
    for engine in OTHERS {
        println!("\nIn {engine}:");
        let mut tests = environment.site_command("cargo");
        tests.args(["test", "--release", "--package", package, "--test", "browser", "--"]);
        run(tests.arg("--exact").args(MAIN_PATHS).env("ATLAS_ENGINE", engine))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

    /// A name that no test has would be passed over in silence.
    #[test]
    fn each_main_path_is_a_test() {
        for path in MAIN_PATHS {
            let (file, name) = path.split_once("::").unwrap();
            let file = workspace::root().join(format!("tests/browser/{file}.rs"));
            let tests = std::fs::read_to_string(&file).unwrap();
            assert!(tests.contains(&format!("#[test]\nfn {name}()")), "{path}");
        }
    }
}

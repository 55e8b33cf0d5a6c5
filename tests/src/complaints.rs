use crate::{Browser, Engine};
use serde_json::Value;

/// Notes what a page complains of, where the engine's driver hands over no log. It stands before
/// the page's own scripts, and keeps its notes from page to page as the window's name.
pub(crate) const NOTE_COMPLAINTS: &str = include_str!("complaints.js");

const NOTED: &str = "const noted = JSON.parse(window.name || '[]'); window.name = ''; return noted";

impl Browser {
    /// What pages wrote into the console since the last call, warnings and errors alone.
    pub fn complaints(&self) -> Vec<String> {
        match self.engine {
            Engine::Chromium => {
                let told = self.log("browser");
                let told = told
                    .iter()
                    .filter(|entry| entry["level"] == "WARNING" || entry["level"] == "SEVERE");
                told.map(|entry| format!("{}: {}", entry["level"], entry["message"])).collect()
            }
            Engine::Firefox | Engine::WebKit => {
                let noted = self.script(NOTED);
                let noted = noted.as_array().expect("the page notes its complaints");
                noted.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
        }
    }
}

use serde_json::{Value, json};
use site_tests::Browser;

/// What can be used, in Chromium's words.
const CONTROLS: [&str; 10] = [
    "button",
    "checkbox",
    "combobox",
    "link",
    "radio",
    "searchbox",
    "slider",
    "spinbutton",
    "switch",
    "textbox",
];

/// A node that assistive technology meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: String,
    /// What it is called.
    pub name: String,
    /// What more is said of it.
    pub description: String,
    properties: Value,
}

/// The nodes of the page, in their order.
pub fn nodes(browser: &Browser) -> Vec<Node> {
    let tree = browser.devtools("Accessibility.getFullAXTree", &json!({}));
    let met = tree["nodes"].as_array().expect("a list of nodes").iter();
    let met = met.filter(|node| node["ignored"] != true).map(|node| {
        let text = |key: &str| node[key]["value"].as_str().unwrap_or_default().trim().to_owned();
        Node {
            role: text("role"),
            name: text("name"),
            description: text("description"),
            properties: node["properties"].clone(),
        }
    });
    met.collect()
}

impl Node {
    /// Whether it can be used.
    pub fn is_control(&self) -> bool {
        CONTROLS.contains(&self.role.as_str())
    }

    /// A property, such as the level of a heading.
    pub fn property(&self, name: &str) -> Option<&Value> {
        let mut properties = self.properties.as_array()?.iter();
        Some(&properties.find(|property| property["name"] == name)?["value"]["value"])
    }
}

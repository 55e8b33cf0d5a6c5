//! What a reader does with a page, and what a reader finds there.

use crate::Browser;
use fantoccini::{
    Locator,
    actions::{
        InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    },
    elements::Element,
    key as keys,
};
use serde_json::{Value, json};

/// A key that readers without a mouse need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// To the next link, field or button.
    Tab,
    /// Follows a link, presses a button, sends a form.
    Enter,
    /// Ticks a box, presses a button.
    Space,
    /// Along what is suggested.
    Down,
    /// Back along it.
    Up,
    /// Out of it.
    Escape,
}

impl Browser {
    /// Clicks the first element that a selector finds.
    pub fn click(&self, selector: &str) {
        self.run(self.element(selector).click());
    }

    /// Clicks the element that an expression in the page gives.
    pub fn click_what(&self, what: &str, expression: &str) {
        self.wait_until(&format!("there is {what}"), expression);
        let found = self.script(&format!("return {expression}"));
        let element = Element::from_element_id(
            self.client.clone(),
            element_id(&found).unwrap_or_else(|| panic!("{what} is no element: {found}")).into(),
        );
        self.run(element.click());
    }

    /// Clicks the button, link or summary with this text or label.
    pub fn click_named(&self, selector: &str, name: &str) {
        let name = json!(name);
        self.click_what(
            &format!("a {selector} named {name}"),
            &format!(
                "[...document.querySelectorAll({})].find(e => e.checkVisibility() && \
                 (e.innerText.trim() === {name} || e.getAttribute('aria-label') === {name}))",
                json!(selector)
            ),
        );
    }

    /// Gives the first element of a selector the focus.
    pub fn focus(&self, selector: &str) {
        self.script_with("document.querySelector(arguments[0]).focus()", vec![json!(selector)]);
    }

    /// Types into a field.
    pub fn type_into(&self, selector: &str, text: &str) {
        self.run(self.element(selector).send_keys(text));
    }

    /// Presses a key where the focus is.
    pub fn press(&self, key: Key) {
        let value = char::from(match key {
            Key::Tab => keys::Key::Tab,
            Key::Enter => keys::Key::Enter,
            Key::Space => keys::Key::Space,
            Key::Down => keys::Key::Down,
            Key::Up => keys::Key::Up,
            Key::Escape => keys::Key::Escape,
        });
        let pressed = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        self.run(self.client.perform_actions(pressed));
    }

    /// Takes what lies at a place of the viewport by the mouse, and lets it go so far to the right.
    pub fn drag(&self, (x, y): (f64, f64), right: f64) {
        let to = |x| PointerAction::MoveTo { duration: None, x, y };
        let dragged = MouseActions::new("mouse".to_owned())
            .then(to(x))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(to(x + right / 3.0))
            .then(to(x + right))
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.run(self.client.perform_actions(dragged));
    }

    /// The addresses that the page has loaded something from, or has sent something to, since it
    /// was opened.
    pub fn loaded(&self) -> Vec<String> {
        texts(&self.script("return performance.getEntriesByType('resource').map(e => e.name)"))
    }

    /// The text that the first element of a selector shows.
    pub fn text(&self, selector: &str) -> String {
        self.run(self.element(selector).text())
    }

    /// The texts that all elements of a selector show.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]\
                      .map(e => e.innerText.replace(/\\s+/g, ' ').trim())";
        texts(&self.script_with(script, vec![json!(selector)]))
    }

    /// How many elements a selector finds.
    pub fn count(&self, selector: &str) -> usize {
        self.run(self.client.find_all(Locator::Css(selector))).len()
    }

    /// Whether an element is to be seen.
    pub fn shows(&self, selector: &str) -> bool {
        let script = "const e = document.querySelector(arguments[0]);\
                      return e !== null && e.checkVisibility({visibilityProperty: true, \
                      opacityProperty: true, contentVisibilityAuto: true})";
        self.script_with(script, vec![json!(selector)]) == json!(true)
    }

    /// What assistive technology takes the first element of a selector for.
    pub fn role(&self, selector: &str) -> String {
        self.computed(selector, "computedrole")
    }

    /// What assistive technology calls the first element of a selector.
    pub fn name(&self, selector: &str) -> String {
        self.computed(selector, "computedlabel")
    }

    fn computed(&self, selector: &str, what: &str) -> String {
        let id = self.element(selector).element_id().to_string();
        let answer = self.question(format!("element/{id}/{what}"));
        answer.as_str().unwrap_or_default().to_owned()
    }

    fn element(&self, selector: &str) -> Element {
        self.run(self.client.find(Locator::Css(selector)))
    }
}

fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().expect("a list of texts");
    list.iter().map(|text| text.as_str().unwrap_or_default().to_owned()).collect()
}

/// An element as WebDriver hands it over: its id under a name of the standard's own.
fn element_id(value: &Value) -> Option<String> {
    Some(value.as_object()?.values().next()?.as_str()?.to_owned())
}

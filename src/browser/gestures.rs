//! What hands do on a picture: drag it, pinch it, turn the wheel over it.

use super::document::closest;
use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::document,
};
use std::{cell::RefCell, collections::BTreeMap, rc::Rc};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, PointerEvent, WheelEvent};
use yew::{Callback, NodeRef};

/// How a picture is moved: lengths are parts of its width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gesture {
    /// How far it is drawn to the right.
    pub right: f64,
    /// How far down.
    pub down: f64,
    /// How much nearer.
    pub factor: f64,
    /// Around which point it comes nearer: from the middle to the right.
    pub about_right: f64,
    /// From the middle down.
    pub about_down: f64,
}

/// How many pixels a pointer must move before it draws the picture: less is a click.
const SLACK: f64 = 4.0;
/// How many pixels of the wheel make a picture nearer by a factor of e.
const WHEEL: f64 = 400.0;
/// How many pixels a line of the wheel is.
const LINE: f64 = 20.0;

/// Where the pointers are that are down, and whether they have begun to draw.
#[derive(Default)]
struct Pointers {
    at: BTreeMap<i32, (f64, f64)>,
    drawing: bool,
}

/// Hands on what is done with an element, until what it returns is dropped. The wheel scrolls the
/// page as ever, unless Ctrl is held or the element has the focus.
pub fn gestures(node: &NodeRef, tell: Callback<Gesture>) -> Vec<EventListener> {
    let Some(element) = node.cast::<Element>() else { return Vec::new() };
    let pointers = Rc::new(RefCell::new(Pointers::default()));
    let active = EventListenerOptions::enable_prevent_default;
    let listen = |name: &'static str, heard: Box<dyn FnMut(&Event)>| {
        EventListener::new_with_options(&element, name, active(), heard)
    };
    let down = {
        let pointers = pointers.clone();
        move |event: &Event| {
            let Some(event) = event.dyn_ref::<PointerEvent>() else { return };
            if event.button() == 0 && closest(event, "button").is_none() {
                pointers.borrow_mut().at.insert(event.pointer_id(), place(event));
            }
        }
    };
    let moved = {
        let (pointers, element, tell) = (pointers.clone(), element.clone(), tell.clone());
        move |event: &Event| {
            let Some(event) = event.dyn_ref::<PointerEvent>() else { return };
            if let Some(gesture) = pointers.borrow_mut().moved(event, &element) {
                tell.emit(gesture);
            }
        }
    };
    let up = move |event: &Event| {
        let Some(event) = event.dyn_ref::<PointerEvent>() else { return };
        let mut pointers = pointers.borrow_mut();
        pointers.at.remove(&event.pointer_id());
        pointers.drawing &= !pointers.at.is_empty();
    };
    let wheel = {
        let element = element.clone();
        move |event: &Event| {
            let Some(wheel) = event.dyn_ref::<WheelEvent>() else { return };
            let focused = element.contains(document().active_element().as_deref());
            if !(wheel.ctrl_key() || focused) {
                return;
            }
            event.prevent_default();
            let unit = if wheel.delta_mode() == WheelEvent::DOM_DELTA_PIXEL { 1.0 } else { LINE };
            // Browsers send a pinch on a trackpad as a finer wheel with Ctrl held.
            let fine = if wheel.ctrl_key() && wheel.delta_y().abs() < LINE { 4.0 } else { 1.0 };
            let factor = (-wheel.delta_y() * unit * fine / WHEEL).exp();
            let (x, y) = (f64::from(wheel.client_x()), f64::from(wheel.client_y()));
            tell.emit(about(&element, (x, y), (0.0, 0.0), factor));
        }
    };
    vec![
        listen("pointerdown", Box::new(down)),
        listen("pointermove", Box::new(moved)),
        listen("pointerup", Box::new(up.clone())),
        listen("pointercancel", Box::new(up)),
        listen("wheel", Box::new(wheel)),
        // A link would be dragged out of the picture.
        listen("dragstart", Box::new(Event::prevent_default)),
    ]
}

impl Pointers {
    fn moved(&mut self, event: &PointerEvent, element: &Element) -> Option<Gesture> {
        let id = event.pointer_id();
        let (from, to) = (*self.at.get(&id)?, place(event));
        if !self.drawing {
            if (to.0 - from.0).hypot(to.1 - from.1) < SLACK {
                return None;
            }
            self.drawing = true;
        }
        // From now on nothing below hears of it: the end of a drag is no click on a link. A
        // pointer that is gone already needs no capture.
        let _gone = element.set_pointer_capture(id);
        let before = spread(&self.at);
        self.at.insert(id, to);
        let ((x, y), wide) = spread(&self.at);
        let factor = if before.1 > 0.0 && wide > 0.0 { wide / before.1 } else { 1.0 };
        Some(about(element, (x, y), (x - before.0.0, y - before.0.1), factor))
    }
}

/// The middle of pointers, and how far they are from it on the whole.
fn spread(at: &BTreeMap<i32, (f64, f64)>) -> ((f64, f64), f64) {
    let count = f64::from(u32::try_from(at.len().max(1)).unwrap_or(u32::MAX));
    let x = at.values().map(|(x, _)| x).sum::<f64>() / count;
    let y = at.values().map(|(_, y)| y).sum::<f64>() / count;
    ((x, y), at.values().map(|at| (at.0 - x).hypot(at.1 - y)).sum())
}

fn place(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

fn about(element: &Element, at: (f64, f64), by: (f64, f64), factor: f64) -> Gesture {
    let area = element.get_bounding_client_rect();
    let width = area.width().max(1.0);
    Gesture {
        right: by.0 / width,
        down: by.1 / width,
        factor,
        about_right: (at.0 - area.left() - area.width() / 2.0) / width,
        about_down: (at.1 - area.top() - area.height() / 2.0) / width,
    }
}

/// What an attribute says of the element that an event comes from or lies within.
pub fn told_by(event: &Event, attribute: &str) -> Option<String> {
    closest(event, &format!("[{attribute}]"))?.get_attribute(attribute)
}

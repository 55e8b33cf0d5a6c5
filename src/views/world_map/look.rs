use super::view::{STEP, STRIDE, View};
use crate::browser::{self, Gesture};
use yew::prelude::*;

/// Moves the map: by what hands do on it, and where it is told to go.
#[hook]
pub fn use_look(view: &UseStateHandle<View>, node: &NodeRef) -> Callback<View> {
    let latest = use_mut_ref(|| **view);
    *latest.borrow_mut() = **view;
    let setter = view.setter();
    let look = {
        let latest = latest.clone();
        use_callback((), move |next: View, ()| {
            *latest.borrow_mut() = next;
            setter.set(next);
        })
    };
    use_effect_with((), {
        let (look, node) = (look.clone(), node.clone());
        move |()| {
            let gestures = browser::gestures(
                &node,
                look.reform(move |gesture: Gesture| {
                    let moved = latest.borrow().moved(gesture.right, gesture.down);
                    moved.zoomed(gesture.factor, gesture.about_right, gesture.about_down)
                }),
            );
            move || drop(gestures)
        }
    });
    // The mark that was pressed may be gone; the map keeps the focus.
    use_effect_with(**view, {
        let node = node.clone();
        move |view| {
            if *view != View::WHOLE {
                browser::keep_focus(&node);
            }
        }
    });
    look
}

/// Where a key leads; nothing where the key is the page's.
pub fn by_key(event: &KeyboardEvent, view: &View) -> Option<View> {
    if event.ctrl_key() || event.meta_key() || event.alt_key() {
        return None;
    }
    let arrow = |right: f64, down: f64| (!view.is_whole()).then(|| view.moved(right, down));
    match event.key().as_str() {
        "+" | "=" => Some(view.zoomed(STEP, 0.0, 0.0)),
        "-" | "−" => Some(view.zoomed(1.0 / STEP, 0.0, 0.0)),
        "0" => Some(View::WHOLE),
        "ArrowLeft" => arrow(STRIDE, 0.0),
        "ArrowRight" => arrow(-STRIDE, 0.0),
        "ArrowUp" => arrow(0.0, STRIDE),
        "ArrowDown" => arrow(0.0, -STRIDE),
        _ => None,
    }
}

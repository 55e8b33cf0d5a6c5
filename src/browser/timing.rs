use gloo::{
    render::{AnimationFrame, request_animation_frame},
    timers::callback::Timeout,
    utils::window,
};
use js_sys::Promise;
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsValue, UnwrapThrowExt};
use wasm_bindgen_futures::JsFuture;

/// What a task gives, with its time noted as a measure of the [User Timing] standard: whoever asks
/// how fast something is reads it from the browser's own records.
///
/// [User Timing]: https://www.w3.org/TR/user-timing/
pub fn measured<T>(name: &str, task: impl FnOnce() -> T) -> T {
    let Some(performance) = window().performance() else { return task() };
    performance.mark(name).unwrap_throw();
    let done = task();
    performance.measure_with_start_mark(name, name).unwrap_throw();
    performance.clear_marks_with_mark_name(name);
    done
}

/// Lets the browser do what waits: answer the reader, paint.
pub async fn pause() {
    wait(0).await;
}

/// Lets so many milliseconds go by.
pub async fn wait(milliseconds: u32) {
    let promise = Promise::new(&mut |resolve, _| {
        Timeout::new(milliseconds, move || {
            // What a promise's own function gives back says nothing.
            let _ = resolve.call0(&JsValue::UNDEFINED);
        })
        .forget();
    });
    // It is never refused.
    let _ = JsFuture::from(promise).await;
}

/// A task that waits for a while, unless it is dropped before.
pub struct Later {
    _task: Timeout,
}

/// Runs a task after so many milliseconds.
pub fn later(milliseconds: u32, task: impl FnOnce() + 'static) -> Later {
    Later { _task: Timeout::new(milliseconds, task) }
}

/// A task that waits for the next paint and longer, unless it is dropped before.
pub struct AfterPaint {
    _frame: AnimationFrame,
    _task: Rc<RefCell<Option<Timeout>>>,
}

/// Runs a task so many milliseconds after what is rendered now has been painted.
pub fn after_paint(milliseconds: u32, task: impl FnOnce() + 'static) -> AfterPaint {
    let waiting = Rc::new(RefCell::new(None));
    let held = waiting.clone();
    // A frame's callbacks come before its paint; what they put off comes after it.
    let frame = request_animation_frame(move |_| {
        held.replace(Some(Timeout::new(milliseconds, task)));
    });
    AfterPaint { _frame: frame, _task: waiting }
}

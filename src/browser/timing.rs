use gloo::utils::window;
use wasm_bindgen::UnwrapThrowExt;

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

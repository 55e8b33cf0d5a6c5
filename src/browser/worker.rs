//! A worker of the site: a script that thinks beside the page. What is said is text.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Event, MessageEvent, WorkerOptions, WorkerType};
use yew::Callback;

/// What is heard of a worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// What it says.
    Said(String),
    /// It cannot start, or it broke.
    Broke,
}

/// A worker at work; it ends when this is dropped.
pub struct Worker {
    worker: web_sys::Worker,
    _listening: [EventListener; 3],
}

impl Worker {
    /// Starts the worker whose script has this address. None where the browser has no such thing.
    pub fn start(script: &str, hear: &Callback<Heard>) -> Option<Self> {
        let options = WorkerOptions::new();
        options.set_type(WorkerType::Module);
        let worker = web_sys::Worker::new_with_options(script, &options).ok()?;
        let said = hear.reform(|event: Event| {
            let data = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
            data.map_or(Heard::Broke, Heard::Said)
        });
        let broke = hear.reform(|_: Event| Heard::Broke);
        let listen = |name: &'static str, hear: Callback<Event>| {
            EventListener::new(&worker, name, move |event| hear.emit(event.clone()))
        };
        let listening = [
            listen("message", said),
            listen("error", broke.clone()),
            listen("messageerror", broke),
        ];
        Some(Self { worker, _listening: listening })
    }

    /// Says something to it.
    pub fn tell(&self, text: &str) {
        // A text is a message that every browser can carry.
        let _carried = self.worker.post_message(&text.into());
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.worker.terminate();
    }
}

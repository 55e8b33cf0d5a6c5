use gloo::{
    events::{EventListener, EventListenerOptions},
    utils::window,
};

/// Has the browser ask its reader before the page is left, until it is dropped.
pub struct AskBeforeLeaving {
    _listening: EventListener,
}

impl AskBeforeLeaving {
    /// From now on.
    pub fn start() -> Self {
        let active = EventListenerOptions::enable_prevent_default();
        let ask = |event: &web_sys::Event| event.prevent_default();
        Self { _listening: EventListener::new_with_options(&window(), "beforeunload", active, ask) }
    }
}

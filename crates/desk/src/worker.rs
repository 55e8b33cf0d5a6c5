//! The edge where the worker touches the browser: messages and the network.

use atlas_desk::{Desk, answer};
use atlas_locale::said::{checks, publish};
use atlas_model::desk::{Question, Reply};
use mission_atlas_app::browser::words;
use std::{cell::RefCell, collections::VecDeque, rc::Rc};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

/// Answers each message with one, in their order.
pub fn start() {
    let asked: Rc<RefCell<Asked>> = Rc::default();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(text) = event.data().as_string() else { return };
        asked.borrow_mut().waiting.push_back(text);
        let is_busy = std::mem::replace(&mut asked.borrow_mut().is_busy, true);
        if !is_busy {
            spawn_local(answer_all(asked.clone()));
        }
    });
    let listener = on_message.as_ref().unchecked_ref();
    scope().add_event_listener_with_callback("message", listener).expect("a worker hears messages");
    on_message.forget();
}

/// What has been asked and is not answered yet.
#[derive(Default)]
struct Asked {
    waiting: VecDeque<String>,
    is_busy: bool,
    /// Away while a question is being answered.
    desk: Option<Desk>,
}

async fn answer_all(asked: Rc<RefCell<Asked>>) {
    let words = words();
    loop {
        let next = asked.borrow_mut().waiting.pop_front();
        let Some(text) = next else { break };
        let mut desk = asked.borrow_mut().desk.take();
        let reply = match serde_json::from_str::<Question>(&text) {
            Ok(question) => answer(&mut desk, question, &words, &load).await,
            Err(_) => Reply::Failed(words.say(publish::broken())),
        };
        asked.borrow_mut().desk = desk;
        let reply = serde_json::to_string(&reply).expect("replies are texts, numbers and lists");
        scope().post_message(&JsValue::from_str(&reply)).expect("a text can be posted");
    }
    asked.borrow_mut().is_busy = false;
}

/// The text of a file of the site.
async fn load(address: &str) -> Result<String, String> {
    let lost = || words().say(checks::not_loaded(address));
    let unread = |_| lost();
    let response = JsFuture::from(scope().fetch_with_str(address)).await.map_err(unread)?;
    let response: Response = response.dyn_into().map_err(unread)?;
    if !response.ok() {
        return Err(lost());
    }
    let text = JsFuture::from(response.text().map_err(unread)?).await.map_err(unread)?;
    text.as_string().ok_or_else(lost)
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

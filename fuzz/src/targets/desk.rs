use super::{WORDS, text};
use crate::{harm_in, showcase::files};
use atlas_content::describe;
use atlas_desk::{Desk, answer};
use atlas_model::{
    Kind,
    desk::{Form, Question, Reply, Showcase},
};
use std::{collections::BTreeMap, sync::LazyLock};

/// What the build tells a desk of the showcase.
static SHOWCASE: LazyLock<String> = LazyLock::new(|| {
    let showcase = Showcase {
        base_url: "https://example.org/".to_owned(),
        icons: "/icons.svg#".to_owned(),
        files: files(),
        stubs: Vec::new(),
        assets: Vec::new(),
    };
    serde_json::to_string(&showcase).expect("its keys are strings")
});

/// What the build tells of the form.
static FORM: LazyLock<String> = LazyLock::new(|| {
    let form = Form {
        lang: "en".to_owned(),
        descriptions: vec![describe(Kind::Mission), describe(Kind::City)],
        vocabularies: Vec::new(),
        regions: vec![("northern-europe".to_owned(), "Europa septentrional".to_owned())],
        languages: BTreeMap::from([("sv".to_owned(), "sueco".to_owned())]),
    };
    serde_json::to_string(&form).expect("its keys are strings")
});

/// The bytes as a question to the worker behind the form, in JSON; or, where they are none, as a
/// file that an author opens and looks at. What comes back can be told on, and the page that it
/// shows does no harm.
pub(crate) fn desk(bytes: &[u8]) {
    let mut desk = Desk::open(&SHOWCASE, &FORM, WORDS.clone()).ok().map(|(desk, _)| desk);
    let load = async |_: &str| Ok(text(bytes));
    let mut ask = |question| told(pollster::block_on(answer(&mut desk, question, &WORDS, &load)));
    if let Ok(question) = serde_json::from_slice::<Question>(bytes) {
        ask(question);
        return;
    }
    let file = Question::Read {
        kind: Some(Kind::Mission),
        name: "warm-homes.md".to_owned(),
        text: text(bytes),
    };
    if let Reply::Opened(opened) = ask(file) {
        let (draft, original) = (opened.draft, Some(opened.original));
        ask(Question::Look { number: 1, draft, original, today: "2026-11-24".to_owned() });
    }
}

fn told(reply: Reply) -> Reply {
    let json = serde_json::to_string(&reply).expect("a reply is JSON");
    assert_eq!(serde_json::from_str::<Reply>(&json).ok().as_ref(), Some(&reply), "told otherwise");
    if let Reply::Looked(look) = &reply {
        let harm = look.page.as_deref().map(harm_in).unwrap_or_default();
        assert!(harm.is_empty(), "{harm:?} in the page of\n{}", look.text);
    }
    reply
}

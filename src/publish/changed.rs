//! A record that others changed while a draft of it was kept: both versions, side by side.

use super::{place::Place, work::Work};
use crate::browser;
use atlas_model::desk::Opened;
use yew::prelude::*;

/// Two versions of a record.
#[derive(Clone, Debug)]
pub struct Changed {
    /// Which draft.
    pub place: Place,
    /// The author's own.
    pub mine: Work,
    /// The record as it is now.
    pub theirs: Opened,
    /// The author's own as a file, once the worker has written it.
    pub mine_text: Option<String>,
}

/// Both versions, and what to go on with.
pub fn changed(
    versions: &Changed,
    keep_mine: Callback<MouseEvent>,
    take_theirs: Callback<MouseEvent>,
) -> Html {
    let mine = versions.mine_text.clone().unwrap_or_default();
    let save = {
        let (name, text) = (format!("{}-mine.md", versions.mine.draft.id), mine.clone());
        Callback::from(move |_: MouseEvent| browser::download(&name, &text))
    };
    html! {
        <div class="versions">
            <header class="page-head">
                <h1 class="page-head__title" tabindex="-1">{"This record has changed"}</h1>
                <p class="page-head__lead">
                    {"What is published is no longer what your draft began with. Nothing is lost: \
                      here are both."}
                </p>
            </header>
            <div class="versions__pair">
                { version("Yours", "versions-mine", &mine) }
                { version("Published now", "versions-theirs", &versions.theirs.original) }
            </div>
            <div class="versions__ways">
                <p>
                    {"If you go on with yours, what you hand in takes the place of the published text, \
                      other people's changes too. Look for what they have changed first."}
                </p>
                <p class="ways">
                    <button type="button" class="button" onclick={keep_mine}>{"Go on with mine"}</button>
                    <button type="button" class="button button--quiet" onclick={save}
                        disabled={versions.mine_text.is_none()}>{"Save mine as a file"}</button>
                    <button type="button" class="button button--quiet" onclick={take_theirs}>
                        {"Drop mine and begin with the published text"}
                    </button>
                </p>
            </div>
        </div>
    }
}

fn version(title: &str, id: &str, text: &str) -> Html {
    html! {
        <section class="versions__one" aria-labelledby={id.to_owned()}>
            <h2 class="versions__title" id={id.to_owned()}>{title.to_owned()}</h2>
            <pre class="versions__text" tabindex="0">{text.to_owned()}</pre>
        </section>
    }
}

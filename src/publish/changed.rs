//! A record that others changed while a draft of it was kept: both versions, side by side.

use super::{place::Place, work::Work};
use crate::{browser, context::Setting};
use atlas_locale::said::publish;
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
    setting: &Setting,
) -> Html {
    let mine = versions.mine_text.clone().unwrap_or_default();
    let save = {
        let (name, text) = (format!("{}-mine.md", versions.mine.draft.id), mine.clone());
        Callback::from(move |_: MouseEvent| browser::download(&name, &text))
    };
    html! {
        <div class="versions">
            <header class="page-head">
                <h1 class="page-head__title" tabindex="-1">{setting.say(publish::changed_title())}</h1>
                <p class="page-head__lead">{setting.say(publish::changed_lead())}</p>
            </header>
            <div class="versions__pair">
                { version(&setting.say(publish::changed_mine()), "versions-mine", &mine) }
                { version(
                    &setting.say(publish::changed_theirs()),
                    "versions-theirs",
                    &versions.theirs.original,
                ) }
            </div>
            <div class="versions__ways">
                <p>{setting.say(publish::changed_warning())}</p>
                <p class="ways">
                    <button type="button" class="button" onclick={keep_mine}>
                        {setting.say(publish::changed_keep_mine())}
                    </button>
                    <button type="button" class="button button--quiet" onclick={save}
                        disabled={versions.mine_text.is_none()}>
                        {setting.say(publish::changed_save_mine())}
                    </button>
                    <button type="button" class="button button--quiet" onclick={take_theirs}>
                        {setting.say(publish::changed_take_theirs())}
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

use crate::context::Setting;
use atlas_locale::said::app;
use atlas_model::{Kind, Slug, page::Card};
use yew::prelude::*;

/// A record that may be picked, to be compared.
pub struct Pickable<'a> {
    /// What kind of record.
    pub kind: Kind,
    /// Its id.
    pub id: &'a Slug,
    /// Its title.
    pub title: &'a str,
    /// The language of its title, where that is not the page's.
    pub lang: Option<AttrValue>,
}

impl<'a> From<&'a Card> for Pickable<'a> {
    fn from(card: &'a Card) -> Self {
        let Card { kind, id, title, lang, .. } = card;
        Self { kind: *kind, id, title, lang: lang.clone().map(Into::into) }
    }
}

/// A button that puts a record among those to be compared, or takes it out again; nothing for what
/// does not compare. What it does is up to [`crate::browser::on_pick`], also on pages whose content
/// is fixed.
pub fn compare_button(record: Pickable, setting: &Setting) -> Html {
    let Pickable { kind, id, title, lang } = record;
    if !matches!(kind, Kind::Mission | Kind::CaseStudy) {
        return Html::default();
    }
    html! {
        <button type="button" class="pick" aria-pressed="false"
            data-compare={format!("{}/{id}", kind.folder())} data-title={title.to_owned()}
            data-lang={lang.clone()}>
            {setting.say(app::compare())}
            <span class="visually-hidden" {lang}>{" "}{title.to_owned()}</span>
        </button>
    }
}

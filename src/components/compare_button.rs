use crate::context::Setting;
use atlas_locale::said::app;
use atlas_model::{Kind, Slug};
use yew::prelude::*;

/// A button that puts a record among those to be compared, or takes it out again; nothing for what
/// does not compare. What it does is up to [`crate::browser::on_pick`], also on pages whose content
/// is fixed.
pub fn compare_button(kind: Kind, id: &Slug, title: &str, setting: &Setting) -> Html {
    if !matches!(kind, Kind::Mission | Kind::CaseStudy) {
        return Html::default();
    }
    html! {
        <button type="button" class="pick" aria-pressed="false"
            data-compare={format!("{}/{id}", kind.folder())} data-title={title.to_owned()}>
            {setting.say(app::compare())}<span class="visually-hidden">{" "}{title.to_owned()}</span>
        </button>
    }
}

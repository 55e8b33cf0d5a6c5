use crate::context::Setting;
use yew::prelude::*;

/// The page's article, as its author wrote it.
pub fn article_body(setting: &Setting) -> Html {
    html! { <div class="article" lang={setting.foreign()}>{ Html::from_html_unchecked(setting.article.clone()) }</div> }
}

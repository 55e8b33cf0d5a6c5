use crate::context::Setting;
use yew::prelude::*;

/// The page's article, as its author wrote it.
pub fn article_body(setting: &Setting) -> Html {
    let article = &setting.article;
    html! {
        <div class="article" data-article="" key={article.key.to_string()}>
            { Html::from_html_unchecked(article.html.clone()) }
        </div>
    }
}

use super::challenge_marks;
use crate::context::Setting;
use atlas_model::{Common, page::ChallengeName};
use yew::prelude::*;

/// What stands at the head of a page.
#[derive(Default)]
pub struct PageHead<'a> {
    /// What kind of page it is, and where it is about.
    pub kind: Html,
    /// The page's title.
    pub title: &'a str,
    /// What it says, in a sentence.
    pub lead: Option<&'a str>,
    /// The challenge types it takes on.
    pub challenges: Vec<&'a ChallengeName>,
}

/// The head of a page: kind and place, title, lead, challenges.
pub fn page_head(head: PageHead, setting: &Setting) -> Html {
    html! {
        <header class="page-head">
            if head.kind != Html::default() { <p class="page-head__kind">{head.kind}</p> }
            <h1 class="page-head__title" tabindex="-1" lang={setting.foreign()}>
                {head.title.to_owned()}
            </h1>
            if let Some(lead) = head.lead {
                <p class="page-head__lead" lang={setting.foreign()}>{lead.to_owned()}</p>
            }
            { challenge_marks(head.challenges, setting) }
        </header>
    }
}

/// What a record says of itself in lists, before its article.
pub fn summary(common: &Common, setting: &Setting) -> Html {
    html! {
        if let Some(summary) = &common.summary {
            <p class="record__summary" lang={setting.foreign()}>{summary}</p>
        }
    }
}

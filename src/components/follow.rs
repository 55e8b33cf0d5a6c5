use yew::prelude::*;

/// The way to a feed of what is new.
pub fn follow(feed: &str) -> Html {
    html! {
        <a href={feed.to_owned()} rel="alternate" type="application/atom+xml">{"Follow by feed"}</a>
    }
}

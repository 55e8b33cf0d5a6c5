use crate::context::Setting;
use atlas_locale::said::parts;
use yew::prelude::*;

/// The way to a feed of what is new.
pub fn follow(feed: &str, setting: &Setting) -> Html {
    html! {
        <a href={feed.to_owned()} rel="alternate" type="application/atom+xml">
            {setting.say(parts::follow())}
        </a>
    }
}

use super::icon;
use crate::context::Setting;
use atlas_locale::said::{app, parts};
use yew::prelude::*;

/// The search, as a line to write on. It leads to Explore, also without script.
pub fn search_line(setting: &Setting) -> Html {
    html! {
        <form class="search-line" role="search" action={setting.href("explore/")}>
            { icon("search", setting) }
            <input
                class="search-line__field"
                type="search"
                name="q"
                aria-label={setting.say(parts::search_line_label())}
                placeholder={setting.say(parts::search_line_hint())}
                autocomplete="off"
            />
            <button class="search-line__button button" type="submit">
                <span class="search-line__go">{setting.say(app::search())}</span>
                { icon("arrow-right", setting) }
            </button>
        </form>
    }
}

use super::Section;
use crate::context::Setting;
use atlas_locale::{Message, said::views};
use atlas_model::comparison::{Peer, Show, query_of};
use yew::prelude::*;

/// Records that are worth putting beside one, each with the reason and the way there, given how the
/// address of a comparison writes the one.
pub fn peers_of(own: &str, peers: &[Peer], setting: &Setting) -> Option<Section> {
    let entries: Vec<Html> = peers
        .iter()
        .map(|peer| {
            let query = query_of(&[own.to_owned(), peer.with.clone()], Show::default());
            let href = setting.href(&format!("compare/?{query}"));
            peer_entry(peer, href, views::peer_put_beside(), setting)
        })
        .collect();
    let list = (!entries.is_empty()).then(|| html! { <ul class="peers">{ entries }</ul> });
    Section::new("peers", &setting.say(views::peers()), list.unwrap_or_default())
}

/// A record that is worth putting beside others, and the link that does it.
pub fn peer_entry(peer: &Peer, href: String, words: Message, setting: &Setting) -> Html {
    let why = match &peer.place {
        Some(place) => views::peer_why_at_place(place, &peer.why),
        None => views::peer_why(&peer.why),
    };
    html! {
        <li class="peers__peer" key={peer.with.clone()}>
            <p class="peers__title">
                <a href={peer.href.clone()} lang={peer.lang.clone()}>{&peer.title}</a>
            </p>
            <p class="peers__why">{setting.say(why)}</p>
            <a class="peers__compare" {href}>
                {setting.say(words)}
                <span class="visually-hidden">{setting.say(views::of_record(&peer.title))}</span>
            </a>
        </li>
    }
}

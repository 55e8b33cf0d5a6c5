use crate::{
    catalog::{Catalog, Item},
    words::direction,
};
use atlas_hosting::policy;
use atlas_locale::said::app;
use atlas_model::page::Card;
use html_escape::{encode_double_quoted_attribute as attribute, encode_text};
use mission_atlas_app::naming;
use std::fmt::Write;

/// The document of a record's card, with the stylesheet of this path.
pub(crate) fn card(catalog: &Catalog<'_>, item: Item<'_>, style: &str) -> String {
    let settings = &catalog.site.settings;
    let card = catalog.card_of(item);
    let address = settings.address(&item.key().path());
    let (address, style) = (attribute(&address), settings.shared_href(style));
    let lang = attribute(catalog.language());
    let foreign = card
        .lang
        .as_ref()
        .map_or_else(String::new, |lang| format!(" lang=\"{}\" dir=\"auto\"", attribute(lang)));
    let direction = direction(&catalog.words);
    let title = encode_text(&card.title);
    let hue = card.challenges.first();
    let hue = hue.map_or_else(String::new, |name| format!(" challenge--{}", name.id));
    let mut html = format!(
        "<!doctype html><html lang=\"{lang}\"{direction}><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\
         <title>{title} · {site}</title><meta name=\"robots\" content=\"noindex\">\
         <link rel=\"canonical\" href=\"{address}\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <link rel=\"stylesheet\" href=\"{style}\"></head>\
         <body><article class=\"card{hue}\"><p class=\"card__kind\">{kind}</p>\
         <h1 class=\"card__title\"{foreign}><a href=\"{address}\" target=\"_blank\" rel=\"noopener\">\
         {title}</a></h1>",
        policy = policy::CARD,
        site = encode_text(&settings.title),
        kind = encode_text(&kind_and_place(catalog, &card)),
        style = attribute(&style),
    );
    if let Some(line) = &card.line {
        put(&mut html, format_args!("<p class=\"card__line\"{foreign}>{}</p>", encode_text(line)));
    }
    let facts = facts(catalog, &card);
    if !facts.is_empty() {
        put(&mut html, format_args!("<p class=\"card__facts\">{}</p>", encode_text(&facts)));
    }
    let names: Vec<&str> = card.challenges.iter().map(|name| name.label.as_str()).collect();
    put(
        &mut html,
        format_args!(
            "<footer class=\"card__foot\"><span class=\"card__challenges\">{}</span> \
             <a href=\"{}\" target=\"_blank\" rel=\"noopener\">{}</a></footer>",
            encode_text(&names.join(" · ")),
            attribute(&settings.base_url),
            encode_text(&settings.title),
        ),
    );
    html.push_str("</article></body></html>\n");
    html
}

fn put(html: &mut String, text: std::fmt::Arguments<'_>) {
    html.write_fmt(text).expect("a String takes any text");
}

fn kind_and_place(catalog: &Catalog<'_>, card: &Card) -> String {
    let kind = catalog.say(naming::kind(card.kind));
    card.place.as_ref().map_or_else(|| kind.clone(), |place| format!("{kind} · {place}"))
}

/// How it is doing, by when, and what else tells it apart, in a line.
fn facts(catalog: &Catalog<'_>, card: &Card) -> String {
    let progress = card.progress.map(|state| catalog.say(naming::term(state)));
    // "Superseded" may be both: once is enough.
    let stage = card.stage.map(|stage| catalog.say(naming::term(stage)));
    let stage = stage.filter(|stage| Some(stage) != progress.as_ref());
    let target = card.target_year;
    let target = target.map(|year| catalog.say(app::target_year(year.to_string())));
    let facts = [progress, target, stage, card.note.clone()];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

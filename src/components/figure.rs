use super::licence;
use crate::context::Setting;
use atlas_locale::said::language;
use atlas_model::Image;
use yew::prelude::*;

/// A picture of the record, with who made it and under which licence.
pub fn figure(image: Option<&Image>, setting: &Setting) -> Html {
    let Some(image) = image else { return Html::default() };
    html! {
        <figure class="figure">
            <img class="figure__picture" src={image.src.clone()} alt={image.alt.clone()} />
            <figcaption class="figure__caption">
                if let Some(credit) = &image.credit { {credit}{setting.say(language::between())} }
                { licence(&image.licence) }
            </figcaption>
        </figure>
    }
}

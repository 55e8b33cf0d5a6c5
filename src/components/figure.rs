use super::licence;
use atlas_model::Image;
use yew::prelude::*;

/// A picture of the record, with who made it and under which licence.
pub fn figure(image: Option<&Image>) -> Html {
    let Some(image) = image else { return Html::default() };
    html! {
        <figure class="figure">
            <img class="figure__picture" src={image.src.clone()} alt={image.alt.clone()} />
            <figcaption class="figure__caption">
                if let Some(credit) = &image.credit { {credit}{", "} }
                { licence(&image.licence) }
            </figcaption>
        </figure>
    }
}

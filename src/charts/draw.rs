use super::{Anchor, Class, Mark, Scene};
use yew::{prelude::*, virtual_dom::VNode};

/// A scene as SVG, which grows with the reader's type. It is one image to a screen reader, or a
/// group of links where some of it leads to pages.
pub fn picture(scene: &Scene) -> Html {
    let (title, description) = (format!("{}-title", scene.id), format!("{}-text", scene.id));
    let role = if scene.has_links() { "group" } else { "img" };
    html! {
        <svg class={classes!("picture", name(&scene.class))} role={role}
            viewBox={format!("0 0 {} {}", length(scene.width), length(scene.height))}
            width={format!("{}rem", length(scene.width / 16.0))}
            aria-labelledby={title.clone()} aria-describedby={description.clone()}>
            <title id={title}>{&scene.title}</title>
            <desc id={description}>{&scene.description}</desc>
            { for scene.marks.iter().map(mark) }
        </svg>
    }
}

fn mark(mark: &Mark) -> Html {
    match mark {
        Mark::Path { d, class } => html! { <path class={name(class)} d={d.clone()}></path> },
        Mark::Rect { x, y, width, height, radius, class } => html! {
            <rect class={name(class)} x={length(*x)} y={length(*y)} width={length(*width)}
                height={length(*height)} rx={(*radius > 0.0).then(|| length(*radius))}></rect>
        },
        Mark::Circle { x, y, radius, class } => html! {
            <circle class={name(class)} cx={length(*x)} cy={length(*y)} r={length(*radius)}></circle>
        },
        Mark::Text { x, y, anchor, lines, leading, class } => {
            text(*x, *y, *anchor, lines, *leading, class)
        }
        Mark::Land { href, x, y, scale } => land(href, *x, *y, *scale),
        Mark::Group { marks, class } => {
            html! { <g class={name(class)}>{ for marks.iter().map(self::mark) }</g> }
        }
        Mark::Link { href, label, marks, class } => html! {
            <a class={name(class)} href={href.clone()} aria-label={label.clone()}>
                // The space keeps the words of its marks apart for whoever hears them.
                { for marks.iter().map(|mark| html! { <>{ self::mark(mark) }{" "}</> }) }
            </a>
        },
    }
}

/// The land of the world, moved and enlarged; [`Mark::Land`] for pictures that are no scenes.
pub fn land(href: &str, x: f64, y: f64, scale: f64) -> Html {
    let scale = rounded(scale, 3);
    let transform = format!("translate({} {}) scale({scale})", length(x), length(y));
    html! { <use class="land" href={href.to_owned()} transform={transform}></use> }
}

fn text(x: f64, y: f64, anchor: Anchor, lines: &[String], leading: f64, class: &Class) -> Html {
    let anchor = match anchor {
        Anchor::Start => None,
        Anchor::Middle => Some("middle"),
        Anchor::End => Some("end"),
    };
    let content: VNode = match lines {
        [only] => html! { {only} },
        lines => html! {
            <>
                { for lines.iter().enumerate().map(|(place, line)| {
                    let down = (place > 0).then(|| length(leading));
                    // The space keeps the lines' words apart for whoever reads or copies them.
                    html! { <>if place > 0 {{" "}}<tspan x={length(x)} dy={down}>{line}</tspan></> }
                }) }
            </>
        },
    };
    html! {
        <text class={name(class)} x={length(x)} y={length(y)} text-anchor={anchor}>{content}</text>
    }
}

fn name(class: &Class) -> Option<String> {
    (!class.is_empty()).then(|| class.to_string())
}

/// A length to a tenth of a unit, as short as it can be written.
pub(crate) fn length(value: f64) -> String {
    rounded(value, 1)
}

/// A number to so many digits behind its point, as short as it can be written. It is written by whole
/// numbers: what the standard library writes others by weighs kilobytes in an app.
#[expect(clippy::cast_possible_truncation, reason = "what stands in a picture is small")]
fn rounded(value: f64, digits: usize) -> String {
    let parts = (0..digits).fold(1_u32, |parts, _| parts * 10);
    let all = (value * f64::from(parts)).round_ties_even() as i64;
    let sign = if all < 0 { "-" } else { "" };
    let (whole, rest) =
        (all.unsigned_abs() / u64::from(parts), all.unsigned_abs() % u64::from(parts));
    if rest == 0 {
        return format!("{sign}{whole}");
    }
    format!("{sign}{whole}.{rest:0digits$}").trim_end_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_written_short() {
        assert_eq!(length(12.0), "12");
        assert_eq!(length(12.34), "12.3");
        assert_eq!(length(-0.5), "-0.5");
    }
}

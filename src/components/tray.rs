use super::icon;
use crate::{
    address::Address,
    browser::{self, Pick},
    context::{Setting, use_setting},
};
use atlas_locale::{Said, said::app};
use atlas_model::comparison::{MOST, RecordRef, Show, query_of};
use yew::prelude::*;

/// What the tray is told.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The path of the page, below the base path.
    pub path: String,
}

/// The records that the reader has picked to compare, at the foot of the window. What was picked is
/// kept by the browser, so it shows once the page is alive.
#[component]
pub fn Tray(props: &Props) -> Html {
    let setting = use_setting();
    let address = use_context::<Address>().unwrap_or_default();
    let root = setting.frame.root.clone();
    let picks = use_state_eq(Vec::<Pick>::new);
    let words = use_state(String::new);
    let pick = {
        let (picks, words) = (picks.setter(), words.setter());
        let said = setting.words.clone();
        use_callback(root.clone(), move |picked: Pick, root| {
            let mut kept = browser::picks(root);
            words.set(said.say(toggle(&mut kept, &picked)));
            browser::keep_picks(root, &kept);
            picks.set(kept);
        })
    };
    {
        let (picks, pick) = (picks.setter(), pick.clone());
        use_effect_with(root.clone(), move |root| {
            picks.set(browser::picks(root));
            let root = root.clone();
            let listening =
                browser::on_pick(pick, Callback::from(move |()| picks.set(browser::picks(&root))));
            move || drop(listening)
        });
    }
    use_effect_with((picks.clone(), address.clone()), |_| browser::mark_picks());
    let clear = {
        let (picks, words) = (picks.setter(), words.setter());
        let said = setting.words.clone();
        Callback::from(move |_: MouseEvent| {
            browser::keep_picks(&root, &[]);
            picks.set(Vec::new());
            words.set(said.say(app::picked_nothing()));
        })
    };
    // Beside the comparison itself it would be in the way.
    let compared = props.path == "compare/" && address.query.contains("with=");
    html! {
        <>
            <p class="visually-hidden" aria-live="polite">{(*words).clone()}</p>
            if !picks.is_empty() && !compared {
                { bar(&picks, &words, &pick, clear, &setting) }
            }
        </>
    }
}

fn bar(
    picks: &[Pick],
    words: &str,
    pick: &Callback<Pick>,
    clear: Callback<MouseEvent>,
    setting: &Setting,
) -> Html {
    let with: Vec<String> = picks.iter().map(|pick| RecordRef::parse(&pick.key).text()).collect();
    let full = setting.say(app::picked_full());
    let href = setting.href(&format!("compare/?{}", query_of(&with, Show::default())));
    html! {
        <aside class="tray" aria-label={setting.say(app::picked())}>
            <div class="tray__inside">
                if words == &*full { <p class="tray__words">{full.clone()}</p> }
                <ul class="tray__picks">
                    { for picks.iter().map(|picked| {
                        let remove = { let picked = picked.clone(); pick.reform(move |_: MouseEvent| picked.clone()) };
                        html! {
                            <li key={picked.key.clone()}>
                                <button type="button" class="chip" onclick={remove}
                                    aria-label={setting.say(app::picked_remove(&picked.title))}>
                                    <span class="tray__title" lang={picked.lang.clone()}>{&picked.title}</span>
                                    { icon("x", setting) }
                                </button>
                            </li>
                        }
                    }) }
                </ul>
                <button type="button" class="button-text" onclick={clear}>{setting.say(app::picked_clear())}</button>
                <a class="button" {href}>{setting.say(app::compare_count(picks.len()))}</a>
            </div>
        </aside>
    }
}

/// Takes a pick in, or out where it was in, and says what came of it.
fn toggle<'p>(picks: &mut Vec<Pick>, picked: &'p Pick) -> Said<'p> {
    if let Some(at) = picks.iter().position(|known| known.key == picked.key) {
        picks.remove(at);
        return app::picked_no_longer(&picked.title);
    }
    if picks.len() >= MOST {
        return app::picked_full().into();
    }
    picks.push(picked.clone());
    app::picked_one(&picked.title, picks.len(), MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pick(key: &str) -> Pick {
        Pick { key: key.to_owned(), title: key.to_uppercase(), lang: None }
    }

    #[test]
    fn up_to_four_are_picked_and_each_can_be_taken_out() {
        let mut picks = Vec::new();
        for key in ["a", "b", "c"] {
            toggle(&mut picks, &pick(key));
        }
        assert_eq!(toggle(&mut picks, &pick("d")), app::picked_one("D", 4_usize, 4_usize));
        assert_eq!(toggle(&mut picks, &pick("e")), app::picked_full().into());
        assert_eq!(toggle(&mut picks, &pick("b")), app::picked_no_longer("B"));
        assert_eq!(picks, ["a", "c", "d"].map(pick));
    }
}

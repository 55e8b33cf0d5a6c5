use super::{Citations, linked};
use crate::{context::Setting, naming};
use atlas_locale::{Words, said::parts};
use atlas_model::{OrganisationKind, Part, Partner, Party, Term, page::Names};
use yew::prelude::*;

/// An organisation by name, linked where it has a page.
pub fn party(party: &Party, names: &Names, words: &Words) -> Html {
    html! {
        <>
            { linked(&party.name, names.organisation(party)) }
            if let Some(count) = party.count {
                <span class="soft">{format!(" ({})", words.number(count))}</span>
            }
        </>
    }
}

/// Who takes part, by the part that each plays in the ecosystem.
pub fn parties(
    partners: &[Partner],
    names: &Names,
    citations: &Citations,
    setting: &Setting,
) -> Html {
    let groups = Part::ALL.iter().map(|part| Some(*part)).chain([None]).filter_map(|part| {
        let members: Vec<&Partner> = partners
            .iter()
            .filter(|partner| partner.party.kind.map(OrganisationKind::part) == part)
            .collect();
        let others = || setting.words.say(parts::parts_others());
        let label = part.map_or_else(others, |part| setting.words.say(naming::term(part)));
        (!members.is_empty()).then(|| group(&label, &members, names, citations))
    });
    html! { <>{ for groups }</> }
}

fn group(label: &str, members: &[&Partner], names: &Names, citations: &Citations) -> Html {
    html! {
        <div class="ledger__row">
            <dt>{label.to_owned()}</dt>
            <dd>
                <ul class="terms">
                    { for members.iter().map(|partner| html! {
                        <li>
                            { party(&partner.party, names, &citations.1.words) }
                            { citations.of(&partner.citation) }{" "}
                            { notes(partner, citations.1) }
                        </li>
                    }) }
                </ul>
            </dd>
        </div>
    }
}

fn notes(partner: &Partner, setting: &Setting) -> Html {
    let role = partner.role.map(|role| setting.say(naming::term(role)));
    let remark = partner.note.as_ref().map(|note| setting.recorded(note));
    let notes = match (role, remark) {
        (Some(role), Some(remark)) => html! { <>{role}{": "}{remark}</> },
        (Some(role), None) => html! { {role} },
        (None, Some(remark)) => remark,
        (None, None) => return Html::default(),
    };
    html! { <span class="terms__note">{notes}</span> }
}

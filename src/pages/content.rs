use super::{
    article, case_study, challenge, challenges, cities, city, collection, collections, data, home,
    insight, kept, list, mission, more, not_found, organisation, organisations, project, removed,
};
use crate::{
    components::{propose, take_along},
    context::Setting,
};
use atlas_model::{
    Common, Kind,
    page::{Content, Reference},
};
use std::rc::Rc;
use yew::prelude::*;

/// What a page is about, and where it stands.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it is about.
    pub content: Rc<Content>,
    /// Where it stands.
    pub setting: Setting,
    /// How to cite it, if it is a record's.
    pub reference: Option<Rc<Reference>>,
}

/// The content of a page that needs no script. It is rendered once, at build: the browser keeps
/// what it finds, or puts in what it finds in the next page, and carries none of this code.
#[component]
pub fn FixedContent(props: &Props) -> Html {
    let setting = &props.setting;
    let end = take_along(props.reference.as_deref(), data_of(&props.content), setting);
    let change = record_of(&props.content).map(|(kind, common)| propose(kind, common, setting));
    html! { <>{ shown(&props.content, setting) }{ end }{ change }</> }
}

fn shown(content: &Content, setting: &Setting) -> Html {
    match content {
        Content::Home(page) => home(page, setting),
        Content::List(page) => list(page, setting),
        Content::Mission(page) => mission(page, setting),
        Content::CaseStudy(page) => case_study(page, setting),
        Content::Insight(page) => insight(page, setting),
        Content::Project(page) => project(page, setting),
        Content::Cities(page) => cities(page, setting),
        Content::City(page) => city(page, setting),
        Content::Challenges(page) => challenges(page, setting),
        Content::Challenge(page) => challenge(page, setting),
        Content::More(page) => more(page, setting),
        Content::Organisations(page) => organisations(page, setting),
        Content::Organisation(page) => organisation(page, setting),
        Content::Collections(page) => collections(page, setting),
        Content::Collection(page) => collection(page, setting),
        Content::Data(page) => data(page, setting),
        Content::Kept(page) => kept(*page, setting),
        Content::Article(page) => article(page, setting),
        Content::Removed(page) => removed(page, setting),
        Content::NotFound(words) => not_found(words, setting),
    }
}

/// The record that a page is about, where the form can change it.
fn record_of(content: &Content) -> Option<(Kind, &Common)> {
    match content {
        Content::Mission(page) => Some((Kind::Mission, &page.mission.common)),
        Content::CaseStudy(page) => Some((Kind::CaseStudy, &page.case_study.common)),
        Content::Insight(page) => Some((Kind::Insight, &page.insight.common)),
        Content::Project(page) => Some((Kind::Project, &page.project.common)),
        Content::City(page) => Some((Kind::City, &page.city.common)),
        Content::Collection(page) => Some((Kind::Collection, &page.collection.common)),
        Content::Organisation(page) => {
            page.common.as_ref().map(|common| (Kind::Organisation, common))
        }
        _ => None,
    }
}

/// The kind of records whose data a page shows.
fn data_of(content: &Content) -> Option<Kind> {
    match content {
        Content::List(list) => Some(list.kind),
        Content::Mission(_) => Some(Kind::Mission),
        Content::CaseStudy(_) => Some(Kind::CaseStudy),
        Content::Insight(_) => Some(Kind::Insight),
        Content::Project(_) => Some(Kind::Project),
        Content::Cities(_) | Content::City(_) => Some(Kind::City),
        Content::Challenges(_) | Content::Challenge(_) => Some(Kind::Challenge),
        Content::Organisations(_) | Content::Organisation(_) => Some(Kind::Organisation),
        Content::Collections(_) | Content::Collection(_) => Some(Kind::Collection),
        _ => None,
    }
}

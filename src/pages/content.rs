use super::{
    article, case_study, challenge, challenges, cities, city, collection, collections,
    explore::ExplorePage, home, insight, list, mission, not_found, project, removed,
};
use crate::context::use_setting;
use atlas_model::page::{Content, Page};
use std::rc::Rc;
use yew::prelude::*;

/// A page.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// What it carries.
    pub page: Rc<Page>,
}

/// The content of a page, by what it is about.
#[component]
pub fn ContentView(props: &Props) -> Html {
    let setting = use_setting();
    match &props.page.content {
        Content::Home(page) => home(page, &setting),
        Content::Explore(page) => html! { <ExplorePage data={page.clone()} /> },
        Content::List(page) => list(page, &setting),
        Content::Mission(page) => mission(page, &setting),
        Content::CaseStudy(page) => case_study(page, &setting),
        Content::Insight(page) => insight(page, &setting),
        Content::Project(page) => project(page, &setting),
        Content::Cities(page) => cities(page, &setting),
        Content::City(page) => city(page, &setting),
        Content::Challenges(page) => challenges(page, &setting),
        Content::Challenge(page) => challenge(page, &setting),
        Content::Collections(page) => collections(page, &setting),
        Content::Collection(page) => collection(page, &setting),
        Content::Article(page) => article(page, &setting),
        Content::Removed(page) => removed(page, &setting),
        Content::NotFound => not_found(&setting),
    }
}

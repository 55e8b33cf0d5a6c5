//! The records of a comparison, fetched from their own pages.

use crate::{
    browser::{self, Carried, Fault, Request},
    context::Setting,
};
use atlas_locale::said::views;
use atlas_model::comparison::{Column, Comparable, NAMES, Peer, RecordRef, near};
use std::{collections::BTreeMap, rc::Rc};
use yew::{platform::spawn_local, prelude::*};

/// How far a record has been loaded.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// It is on its way.
    Waiting,
    /// It is there, with the records that go with it.
    Ready(Rc<Column>, Rc<Vec<Peer>>),
    /// There is none of this name; these are near: as addresses write them, and by title.
    Missing(Vec<(String, String)>),
    /// Its page is there and says that it is gone, or is of a kind that does not compare.
    Gone {
        /// The page's title.
        title: String,
        /// Where it is.
        href: String,
    },
    /// It cannot be had, and why.
    Failed(String),
}

impl Record {
    /// What it says and what goes with it, if it is there.
    pub fn ready(&self) -> Option<(&Rc<Column>, &Vec<Peer>)> {
        if let Self::Ready(column, peers) = self { Some((column, peers)) } else { None }
    }
}

/// The records that an address names, each as far as it is loaded; and what tries again to load
/// those that could not be had. All are asked for at once, and each once.
#[hook]
pub fn use_records(with: &[RecordRef], setting: &Setting) -> (Vec<Record>, Callback<MouseEvent>) {
    let known = use_mut_ref(BTreeMap::<String, Record>::new);
    let arrived = use_force_update();
    let load = {
        let known = known.clone();
        let setting = setting.clone();
        use_callback((), move |with: Vec<RecordRef>, ()| {
            for record in with {
                let name = record.text();
                let is_known = known
                    .borrow()
                    .get(&name)
                    .is_some_and(|known| !matches!(known, Record::Failed(_)));
                if is_known {
                    continue;
                }
                known.borrow_mut().insert(name.clone(), Record::Waiting);
                let (known, arrived) = (known.clone(), arrived.clone());
                let setting = setting.clone();
                spawn_local(async move {
                    let loaded = load(&record, &setting).await;
                    known.borrow_mut().insert(name, loaded);
                    arrived.force_update();
                });
            }
        })
    };
    use_effect_with(with.to_vec(), {
        let load = load.clone();
        move |with: &Vec<RecordRef>| load.emit(with.clone())
    });
    let again = {
        let with = with.to_vec();
        load.reform(move |_: MouseEvent| with.clone())
    };
    let known = known.borrow();
    let records = with.iter().map(|record| known.get(&record.text()).cloned());
    (records.map(|record| record.unwrap_or(Record::Waiting)).collect(), again)
}

async fn load(record: &RecordRef, setting: &Setting) -> Record {
    for path in record.paths() {
        match load_page(setting.href(&path)).await {
            Err(Fault::Gone) => {}
            Err(fault) => return Record::Failed(fault.in_words()),
            Ok(found) => return found,
        }
    }
    // What is not there leads on, if at all, to what is near.
    let list = Request::send(&setting.href(NAMES)).bytes().await.unwrap_or_default();
    let list = String::from_utf8_lossy(&list);
    let near = near(&list, &record.text());
    Record::Missing(near.into_iter().map(|(with, title)| (with.into(), title.into())).collect())
}

async fn load_page(href: String) -> Result<Record, Fault> {
    let (carried, href) = match browser::fetch_comparison(&href).await? {
        Carried::Moved(href) => (browser::fetch_comparison(&href).await?, href),
        carried => (carried, href),
    };
    Ok(match carried {
        Carried::Data(data) => match serde_json::from_str::<Comparable>(&data) {
            Ok(Comparable { column, peers }) => Record::Ready(Rc::new(column), Rc::new(peers)),
            Err(_) => Record::Failed(browser::say(views::compare_fault_build())),
        },
        Carried::Moved(_) => Record::Failed(browser::say(views::compare_fault_circle())),
        Carried::Nothing(title) => Record::Gone { title, href },
    })
}

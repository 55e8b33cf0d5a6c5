use super::counted::Columns;
use crate::browser::{self, Request};
use atlas_locale::said::app;
use atlas_model::page::Column;
use std::{collections::BTreeSet, rc::Rc};
use yew::{platform::spawn_local, prelude::*};

/// The columns of a folder, as far as they were loaded.
pub struct Loaded {
    /// Those that are there.
    pub columns: Columns,
    /// Why some could not be loaded the last time.
    pub fault: Option<String>,
    /// Loads those of these keys that are not there.
    pub load: Callback<BTreeSet<String>>,
}

/// Columns, loaded as they are asked for; each once.
#[hook]
pub fn use_columns(folder: String) -> Loaded {
    let columns = use_state(Columns::new);
    let fault = use_state_eq(|| None);
    // Those that are there and those that are on their way.
    let kept = use_mut_ref(Columns::new);
    let under_way = use_mut_ref(BTreeSet::new);
    let load = {
        let (columns, fault) = (columns.setter(), fault.setter());
        use_callback(folder, move |keys: BTreeSet<String>, folder| {
            let new: Vec<String> =
                keys.into_iter().filter(|key| under_way.borrow_mut().insert(key.clone())).collect();
            if new.is_empty() {
                return;
            }
            let send = |key: &String| Request::send(&format!("{folder}{key}.txt"));
            let requests: Vec<Request> = new.iter().map(send).collect();
            let (columns, fault) = (columns.clone(), fault.clone());
            let (kept, under_way) = (kept.clone(), under_way.clone());
            fault.set(None);
            spawn_local(async move {
                for (key, request) in new.into_iter().zip(requests) {
                    match column(request).await {
                        Ok(column) => {
                            kept.borrow_mut().insert(key, Rc::new(column));
                        }
                        Err(cause) => {
                            under_way.borrow_mut().remove(&key);
                            fault.set(Some(cause));
                        }
                    }
                }
                let loaded = kept.borrow().clone();
                columns.set(loaded);
            });
        })
    };
    Loaded { columns: (*columns).clone(), fault: (*fault).clone(), load }
}

async fn column(request: Request) -> Result<Column, String> {
    let bytes = request.bytes().await.map_err(|fault| fault.in_words())?;
    let text = String::from_utf8(bytes).ok();
    let column = text.and_then(|text| Column::parse(&text));
    column.ok_or_else(|| browser::say(app::fault_damaged()))
}

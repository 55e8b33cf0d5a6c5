use crate::{Desk, names::named};
use atlas_content::SourceFile;
use atlas_model::{RecordKey, desk::Draft};
use std::collections::BTreeSet;

impl Desk {
    /// Loads the files of the records that a draft names, where no more than their titles are
    /// known. One that can't be loaded stays as it is: the draft can be checked all the same.
    pub(crate) async fn take_out(
        &mut self,
        draft: &Draft,
        load: &impl AsyncFn(&str) -> Result<String, String>,
    ) {
        if self.stubs.is_empty() {
            return;
        }
        let ids: BTreeSet<&str> =
            named(draft).into_iter().filter_map(|word| word.rsplit('/').next()).collect();
        let wanted = self.stubs.keys().filter(|key| ids.contains(key.id.as_str()));
        let wanted: Vec<RecordKey> = wanted.cloned().collect();
        if wanted.is_empty() {
            return;
        }
        self.put_back();
        for key in wanted {
            let Some(address) = self.address(key.kind, key.id.as_str()) else { continue };
            let Ok(text) = load(&address).await else { continue };
            let Some(stub) = self.stubs.remove(&key) else { continue };
            self.sources.files.retain(|file| file.path != stub.path);
            self.sources.files.push(SourceFile { path: stub.path, text: text.into() });
        }
        self.arranged = None;
        self.learn();
    }
}

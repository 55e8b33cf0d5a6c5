use crate::{
    Desk,
    made_up::{MadeUp, made_up},
    problems::{of_file, of_id, of_other},
};
use atlas_content::{
    Severity, SourceFile,
    draft::{check_id, write},
    read_again,
};
use atlas_generate::{Arranged, preview, told_by};
use atlas_locale::said::checks;
use atlas_model::{
    Kind, RecordKey, Site,
    desk::{Draft, FieldProblem, Look},
};

/// The id of a record whose author has given it none that fits.
const UNNAMED: &str = "new-record";

/// Where a draft's file lies.
struct Place {
    key: RecordKey,
    path: String,
    /// What is wrong with the id that the author has given.
    problem: Option<FieldProblem>,
}

impl Desk {
    /// Writes a draft's file, says what is wrong with it, and renders its page.
    pub(crate) async fn look(
        &mut self,
        number: u32,
        draft: &Draft,
        original: Option<&str>,
        today: &str,
    ) -> Look {
        let text = write(draft, original, self.form.fields(draft.kind));
        self.options.today = today.parse().ok();
        self.put_back();
        let Place { key, path, problem } = self.place(draft, original.is_some());
        self.put(&path, &text);
        let (site, found) = read_again(&self.sources, &self.options, &mut self.memory);
        let (own, others): (Vec<_>, Vec<_>) = found.iter().partition(|found| found.path == path);
        let mut problems: Vec<FieldProblem> = problem.into_iter().collect();
        problems.extend(of_file(&own, &text, draft, &self.words));
        let caused = others.into_iter().filter(|found| {
            let told = (found.path.clone(), found.code, found.message.clone());
            found.severity == Severity::Error && !self.known.contains(&told)
        });
        problems.extend(caused.map(|found| {
            let file = self.sources.files.iter().find(|file| file.path == found.path);
            of_other(found, file.map_or("", |file| &file.text), &self.words)
        }));
        let page = self.page(&told_by(&self.form, &self.words, site), &key, draft).await;
        let (page, made_up) = match page {
            Some(page) => (Some(page), Vec::new()),
            None => self.page_with_made_up(&key, &path, draft, &problems).await,
        };
        Look { number, path, text, problems, page, made_up }
    }

    async fn page(&mut self, site: &Site, key: &RecordKey, draft: &Draft) -> Option<String> {
        let fields = Draft { id: key.id.to_string(), body: String::new(), ..draft.clone() };
        // The articles of records say nothing of how they are arranged.
        if self.arranged.as_ref().is_none_or(|(known, _)| *known != fields) {
            self.arranged = Some((fields, Arranged::of(site)));
        }
        let (_, arranged) = self.arranged.as_ref()?;
        preview(site, arranged, key, &self.icons, &self.words).await
    }

    /// The page with something made up in place of what is missing or wrong, and in place of which
    /// fields.
    async fn page_with_made_up(
        &mut self,
        key: &RecordKey,
        path: &str,
        draft: &Draft,
        problems: &[FieldProblem],
    ) -> (Option<String>, Vec<String>) {
        let MadeUp { draft, fields, city } = made_up(draft, problems, self);
        let text = write(&draft, None, self.form.fields(draft.kind));
        self.put_back();
        self.put(path, &text);
        self.sources.files.extend(city);
        let (site, _) = read_again(&self.sources, &self.options, &mut self.made_up);
        let site = told_by(&self.form, &self.words, site);
        let arranged = Arranged::of(&site);
        let page = preview(&site, &arranged, key, &self.icons, &self.words).await;
        self.sources.files.retain(|file| file.path != MadeUp::CITY);
        let fields = if page.is_some() { fields } else { Vec::new() };
        (page, fields)
    }

    /// Where a draft's file goes. One without an id that fits, or with one that is taken, goes where
    /// it is in nobody's way, so that the rest of it is checked and shown.
    fn place(&self, draft: &Draft, is_change: bool) -> Place {
        let Draft { kind, id, .. } = draft;
        let id = id.trim();
        let problem = if id.is_empty() {
            Some(of_id(checks::id_missing(), &self.words))
        } else {
            let unfit = check_id(*kind, id);
            unfit.map(|found| match found.code {
                "reserved-id" => of_id(checks::reserved_id(id), &self.words),
                _ => of_id(checks::invalid_id(id), &self.words),
            })
        };
        if let (None, Ok(id)) = (&problem, id.parse()) {
            let key = RecordKey::new(*kind, id);
            return match self.path_of(&key) {
                Some(path) if is_change => Place { key, path, problem },
                None => Place { path: usual_path(&key), key, problem },
                Some(_) => self.aside(*kind, of_id(checks::id_taken(key.id.as_str()), &self.words)),
            };
        }
        let unfit = || of_id(checks::invalid_id(id), &self.words);
        self.aside(*kind, problem.unwrap_or_else(unfit))
    }

    fn aside(&self, kind: Kind, problem: FieldProblem) -> Place {
        let names = (1..).map(|number| match number {
            1 => UNNAMED.to_owned(),
            _ => format!("{UNNAMED}-{number}"),
        });
        let keys = names.filter_map(|name| Some(RecordKey::new(kind, name.parse().ok()?)));
        let mut free = keys.filter(|key| self.path_of(key).is_none());
        let key = free.next().expect("there are more names than records");
        Place { path: usual_path(&key), key, problem: Some(problem) }
    }

    /// The file of a record of the showcase.
    fn path_of(&self, key: &RecordKey) -> Option<String> {
        let (usual, own_folder) = (usual_path(key), format!("content/{}index.md", folder(key)));
        let paths = self.sources.files.iter().map(|file| &file.path);
        paths.into_iter().find(|path| **path == usual || **path == own_folder).cloned()
    }

    fn put(&mut self, path: &str, text: &str) {
        let file = SourceFile { path: path.to_owned(), text: text.into() };
        let before = self.sources.files.iter_mut().find(|file| file.path == path);
        let before = if let Some(before) = before {
            Some(std::mem::replace(before, file))
        } else {
            self.sources.files.push(file);
            None
        };
        self.written = Some((path.to_owned(), before));
    }

    /// Puts the showcase's own file back where a draft's lies.
    pub(crate) fn put_back(&mut self) {
        let Some((path, before)) = self.written.take() else { return };
        match before {
            Some(before) => {
                if let Some(file) = self.sources.files.iter_mut().find(|file| file.path == path) {
                    *file = before;
                }
            }
            None => self.sources.files.retain(|file| file.path != path),
        }
    }
}

fn folder(key: &RecordKey) -> String {
    format!("{}/{}/", key.kind.folder(), key.id)
}

fn usual_path(key: &RecordKey) -> String {
    format!("content/{}/{}.md", key.kind.folder(), key.id)
}

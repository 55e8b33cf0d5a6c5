use crate::{SiteFile, document::hashed, integrity::integrity};
use serde::{Deserialize, Serialize};

/// The app as it was built for the browser: a script, its wasm, a stylesheet, faces and icons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    manifest: Manifest,
    /// Each with its bytes, which all editions tell of by one digest.
    files: Vec<(SiteFile, Vec<u8>)>,
    /// What a showcase adds to the stylesheet.
    own_styles: Option<String>,
}

/// Which files of a folder are the app's. It is written into every site, so that a built site can
/// lend its app to the next build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Manifest {
    main: AppParts,
    views: AppParts,
    publish: AppParts,
    desk: AppParts,
    style: String,
    icons: String,
    others: Vec<String>,
}

/// The script and the wasm of one of the site's apps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct AppParts {
    pub(crate) script: String,
    pub(crate) wasm: String,
}

/// Why a folder's files are no app.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BundleError {
    /// A file is missing.
    #[error(
        "no {0} among its files: build the app with `cargo xtask build`, or name its folder with --app"
    )]
    Missing(&'static str),
    /// The list of the app's files cannot be read.
    #[error("its atlas-app.json is damaged ({0}): build the app again")]
    Damaged(String),
}

impl Bundle {
    /// The list of the app's files, in every built site.
    pub const MANIFEST: &str = "atlas-app.json";

    /// Finds the app among the files of a folder: what Trunk has made, or a built site.
    pub fn from_files(mut files: Vec<(String, Vec<u8>)>) -> Result<Self, BundleError> {
        // Trunk works in a hidden folder beside what it has made.
        files.retain(|(path, _)| !path.split('/').any(|part| part.starts_with('.')));
        files.sort();
        let listed = files.iter().find(|(path, _)| path == Self::MANIFEST);
        let manifest = if let Some((_, bytes)) = listed {
            serde_json::from_slice(bytes)
                .map_err(|cause| BundleError::Damaged(cause.to_string()))?
        } else {
            name_by_bytes(&mut files);
            Manifest::found_among(&files)?
        };
        files.retain(|(path, _)| manifest.lists(path));
        for (path, what) in [
            (&manifest.main.script, "script of the app"),
            (&manifest.main.wasm, "wasm of the app"),
            (&manifest.views.script, "script of the second app"),
            (&manifest.views.wasm, "wasm of the second app"),
            (&manifest.publish.script, "script of the form"),
            (&manifest.publish.wasm, "wasm of the form"),
            (&manifest.desk.script, "script of the form's worker"),
            (&manifest.desk.wasm, "wasm of the form's worker"),
            (&manifest.style, "stylesheet of the app"),
            (&manifest.icons, "sprite of icons"),
        ] {
            if !files.iter().any(|(known, _)| known == path) {
                return Err(BundleError::Missing(what));
            }
        }
        let list = serde_json::to_vec(&manifest)
            .map_err(|cause| BundleError::Damaged(cause.to_string()))?;
        files.push((Self::MANIFEST.to_owned(), list));
        let files = files.into_iter().map(|(path, bytes)| (SiteFile::new(&path, &bytes), bytes));
        let files = files.collect();
        Ok(Self { manifest, files, own_styles: None })
    }

    /// The same app with styles of the showcase's own, which win over all others.
    #[must_use]
    pub fn with_own_styles(self, css: Option<String>) -> Self {
        Self { own_styles: css, ..self }
    }

    /// The styles of the showcase's own.
    pub fn own_styles(&self) -> Option<&str> {
        self.own_styles.as_deref()
    }

    /// Every file of the app, and its bytes.
    pub fn files(&self) -> impl Iterator<Item = (&SiteFile, &[u8])> {
        self.files.iter().map(|(file, bytes)| (file, bytes.as_slice()))
    }

    /// The bytes of a file; none for one that there is not.
    pub(crate) fn bytes(&self, path: &str) -> &[u8] {
        self.file(path).map_or(&[], |(_, bytes)| bytes)
    }

    /// What pages say of a file's bytes; nothing of one that there is not.
    pub(crate) fn integrity(&self, path: &str) -> String {
        self.file(path).map(|(file, _)| integrity(&file.hash)).unwrap_or_default()
    }

    fn file(&self, path: &str) -> Option<(&SiteFile, &[u8])> {
        self.files().find(|(file, _)| file.path == path)
    }

    pub(crate) fn main(&self) -> &AppParts {
        &self.manifest.main
    }

    pub(crate) fn views(&self) -> &AppParts {
        &self.manifest.views
    }

    pub(crate) fn publish(&self) -> &AppParts {
        &self.manifest.publish
    }

    pub(crate) fn desk(&self) -> &AppParts {
        &self.manifest.desk
    }

    pub(crate) fn style(&self) -> &str {
        &self.manifest.style
    }

    pub(crate) fn icons(&self) -> &str {
        &self.manifest.icons
    }

    /// The paths of files that pages get as parts of others, and never by themselves.
    pub(crate) fn parts_of_others(&self) -> Vec<String> {
        let apps = [self.main(), self.views(), self.publish(), self.desk()];
        apps.map(|app| app.script.clone()).into_iter().chain([self.style().to_owned()]).collect()
    }

    /// The faces of every page, which it asks for before the stylesheet does: upright, and of the
    /// letters of some scripts, each by the name that its files end with: `latin`.
    pub(crate) fn faces(&self, scripts: &[&str]) -> impl Iterator<Item = &str> {
        let of_scripts = |path: &&str| {
            let end = path.strip_suffix("-wght-normal.woff2");
            end.is_some_and(|end| {
                scripts
                    .iter()
                    .any(|script| end.strip_suffix(script).is_some_and(|stem| stem.ends_with('-')))
            })
        };
        self.manifest.others.iter().map(String::as_str).filter(of_scripts)
    }
}

/// Names the scripts and the wasm by their bytes. Trunk names one app's files alone so, and by what
/// they were before they were made small.
fn name_by_bytes(files: &mut [(String, Vec<u8>)]) {
    for (path, bytes) in files {
        for (plain, end) in [
            ("atlas-views.js", "js"),
            ("atlas-views_bg.wasm", "wasm"),
            ("atlas-publish.js", "js"),
            ("atlas-publish_bg.wasm", "wasm"),
            ("atlas-desk.js", "js"),
            ("atlas-desk_bg.wasm", "wasm"),
        ] {
            if path == plain {
                let stem = plain.trim_end_matches(end).trim_end_matches('.');
                *path = hashed(stem, end, bytes);
            }
        }
        if path.starts_with("atlas-app-") {
            for end in [".js", "_bg.wasm"] {
                if path.ends_with(end) {
                    let named = hashed("atlas-app", "", bytes);
                    *path = format!("{}{end}", named.trim_end_matches('.'));
                }
            }
        }
    }
}

impl Manifest {
    fn found_among(files: &[(String, Vec<u8>)]) -> Result<Self, BundleError> {
        let find = |start: &str, end: &str, what| {
            let fits = |path: &&str| path.starts_with(start) && path.ends_with(end);
            let path = files.iter().map(|(path, _)| path.as_str()).find(fits);
            path.map(str::to_owned).ok_or(BundleError::Missing(what))
        };
        let mut manifest = Self {
            main: AppParts {
                script: find("atlas-app", ".js", "script of the app")?,
                wasm: find("atlas-app", "_bg.wasm", "wasm of the app")?,
            },
            views: AppParts {
                script: find("atlas-views", ".js", "script of the second app")?,
                wasm: find("atlas-views_bg", ".wasm", "wasm of the second app")?,
            },
            publish: AppParts {
                script: find("atlas-publish", ".js", "script of the form")?,
                wasm: find("atlas-publish_bg", ".wasm", "wasm of the form")?,
            },
            desk: AppParts {
                script: find("atlas-desk", ".js", "script of the form's worker")?,
                wasm: find("atlas-desk_bg", ".wasm", "wasm of the form's worker")?,
            },
            style: find("main", ".css", "stylesheet of the app")?,
            icons: find("icons", ".svg", "sprite of icons")?,
            others: Vec::new(),
        };
        let others = files.iter().map(|(path, _)| path.clone());
        manifest.others =
            others.filter(|path| !manifest.lists(path) && path != "index.html").collect();
        Ok(manifest)
    }

    fn lists(&self, path: &str) -> bool {
        let apps = [&self.main, &self.views, &self.publish, &self.desk];
        let files = apps.into_iter().flat_map(|app| [&app.script, &app.wasm]);
        files.chain([&self.style, &self.icons]).any(|known| known == path)
            || self.others.iter().any(|known| known == path)
    }
}

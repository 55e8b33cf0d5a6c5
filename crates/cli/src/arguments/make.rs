//! What makes the site, and shows it.

use super::{showcase::Showcase, values::base_url};
use clap::Args;
use std::path::PathBuf;

/// Build a showcase into a folder of static files.
///
/// The folder is replaced whole, and only once everything is written: after a failed or
/// interrupted build the old site stands as it was.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas build . --out dist
  mission-atlas build . --out dist --incremental
  mission-atlas build . --out dist --compress
  mission-atlas build . --out preview --drafts --base-url https://preview.example/

Exit codes: 0 built; 1 the content has errors, and nothing was built; 2 the build failed.")]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub struct Build {
    #[command(flatten)]
    pub showcase: Showcase,
    /// The folder to build into: `dist` in the showcase's folder, if you name none.
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
    #[command(flatten)]
    pub app: App,
    /// Make anew only what a change touches, and take the other files from the site that stands in
    /// the folder. The result is the same, byte for byte. What files were made from is kept beside
    /// the folder, in `.<name>.atlas-cache`, and the site before in `.<name>.atlas-spare`, where it
    /// waits to be made the next; without these, all is made anew.
    #[arg(long)]
    pub incremental: bool,
    /// Put compressed copies beside the files that gain by it, `.br` and `.gz`, for servers that hand
    /// them out as they are.
    #[arg(long)]
    pub compress: bool,
    /// Draw no pictures for those who show links to pages, whatever `site.yaml` says.
    #[arg(long)]
    pub without_pictures: bool,
    /// Tell where the time went.
    #[arg(long)]
    pub timings: bool,
    /// Where the site will be published, in place of what `site.yaml` says.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
    /// Build a preview: each page says that it is one, asks search engines to leave it out, and
    /// names the published page as the one to know. With `--base-url` the preview lies elsewhere
    /// than the site.
    #[arg(long)]
    pub preview: bool,
}

/// Serve a showcase on this machine; rebuild and reload when its content changes.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas serve . --open
  mission-atlas serve . --port 0 --drafts     any free port; drafts and records in review, too

It serves until it is stopped, with Ctrl and C. Only this machine reaches it.
Exit codes: 0 stopped; 2 it could not start.")]
pub struct Serve {
    #[command(flatten)]
    pub showcase: Showcase,
    #[command(flatten)]
    pub app: App,
    /// The port to listen on; 0 takes any that is free.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// Open the site in the browser.
    #[arg(long)]
    pub open: bool,
    /// End when standard input ends, so that the server doesn't outlive who started it.
    #[arg(long, hide = true)]
    pub until_stdin_ends: bool,
}

/// Render a showcase into the folder that Trunk is about to publish: the app's own files are
/// there already.
#[derive(Args)]
pub struct RenderInto {
    /// Trunk's staging folder.
    #[arg(env = "TRUNK_STAGING_DIR", value_name = "STAGING")]
    pub staging: PathBuf,
    /// The showcase's folder.
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub content: PathBuf,
}

/// Which app takes over the pages in the browser.
#[derive(Args)]
pub struct App {
    /// The folder of the compiled app. A site built before holds one too.
    #[arg(long = "app", value_name = "FOLDER")]
    pub path: Option<PathBuf>,
}

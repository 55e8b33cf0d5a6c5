//! What tells a web server of the site.

use super::{
    showcase::Showcase,
    values::{base_url, host_name, listened},
};
use clap::{Args, ValueEnum};
use std::path::PathBuf;

/// Write the configuration of a web server for the built site.
///
/// It says which policies browsers are told, how long files may be kept, of which type they are,
/// where moved pages are now, and what shows where there is none. What a host keeps to itself, as
/// certificates, it leaves to whoever keeps the host.
#[derive(Args)]
#[command(after_help = "\
Examples:
  mission-atlas hosting nginx --root /srv/atlas --name atlas.example.org > atlas.conf
  mission-atlas hosting nginx --root /srv/atlas --name atlas.example.org --brotli > atlas.conf
  mission-atlas hosting caddy --root /srv/atlas --name atlas.example.org --listen 443 > Caddyfile
  mission-atlas hosting apache --root /srv/atlas --name atlas.example.org > atlas.conf

Netlify, Cloudflare Pages and Apache's `.htaccess` need nothing: each build holds their files.
Write it anew where records have moved or the site's address is another; docs/hosting.md says more.
Exit codes: 0 written; 1 the content has errors; 2 it failed.")]
pub struct Hosting {
    /// Which server.
    #[arg(value_enum, value_name = "SERVER")]
    pub program: Program,
    #[command(flatten)]
    pub showcase: Showcase,
    /// The folder of the built site on the server, in full.
    #[arg(long, value_name = "FOLDER")]
    pub root: PathBuf,
    /// The host's name.
    #[arg(long, value_name = "NAME", default_value = "localhost", value_parser = host_name)]
    pub name: String,
    /// The port that the server listens on, alone or after an address and a colon.
    #[arg(long, value_name = "PORT", default_value = "80", value_parser = listened)]
    pub listen: String,
    /// Hand out `.br` files, too: nginx needs its module `brotli_static` for it. Others know them by
    /// themselves or not at all.
    #[arg(long)]
    pub brotli: bool,
    /// Where the site will be published, in place of what `site.yaml` says.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
}

/// The servers that are known.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Program {
    /// A file for `/etc/nginx/conf.d/`.
    Nginx,
    /// A `Caddyfile`.
    Caddy,
    /// A virtual host for Apache's `sites-available`.
    Apache,
}

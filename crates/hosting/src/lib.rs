//! How a built site is to be served: what browsers may do with it, how long its files may be kept,
//! of which type they are; and the same said to the usual hosts, each in its own words.
//!
//! It says nothing of certificates and of HTTPS for ever (`Strict-Transport-Security`): that is
//! promised for a whole host, with all else on it, by whoever keeps the host.

mod apache;
mod caching;
mod caddy;
mod headers;
mod headers_file;
mod hosting;
mod media_types;
mod nginx;
pub mod policy;
mod redirects_file;
mod server;

pub use apache::{apache, htaccess};
pub use caddy::caddy;
pub use headers_file::headers_file;
pub use hosting::Hosting;
pub use media_types::{gains, media_type};
pub use nginx::nginx;
pub use redirects_file::redirects_file;
pub use server::Server;

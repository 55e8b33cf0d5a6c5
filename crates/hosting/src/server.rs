/// The server that a configuration is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The folder of the built site, in full.
    pub root: String,
    /// The host's name, such as `atlas.example.org`.
    pub name: String,
    /// Where it listens: a port, or an address and a port.
    pub listen: String,
    /// Whether it can hand out `.br` files (nginx: with the module of that name).
    pub brotli: bool,
}

impl Server {
    /// The port that it listens on.
    pub(crate) fn port(&self) -> &str {
        self.listen.rsplit(':').next().unwrap_or_default()
    }

    /// The address that it listens on, where it is told one.
    pub(crate) fn host(&self) -> Option<&str> {
        self.listen.rsplit_once(':').map(|(host, _)| host)
    }
}

/// A text in double quotes, as nginx, Caddy and Apache read it.
pub(crate) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

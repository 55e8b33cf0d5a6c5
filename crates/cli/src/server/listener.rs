use super::{
    answer, answer::Answer, builder::Builder, events::Current, indexer::Indexer, live,
    watch::Changes,
};
use crate::{failure::Failure, showcase::Changed};
use std::{
    net::{Ipv4Addr, TcpListener},
    sync::Arc,
    thread,
};
use tiny_http::{Header, Method, Request, Response, Server};

/// Requests that are answered at the same time; those for events have threads of their own.
const WORKERS: usize = 4;

/// A port of this machine, held.
pub struct Listener {
    socket: TcpListener,
    port: u16,
}

impl Listener {
    /// Takes the port, or any free one for 0, for this machine alone.
    pub fn bind(port: u16) -> Result<Self, Failure> {
        let cannot = |error| {
            Failure::new(format!(
                "cannot listen on port {port}: {error}. Choose another with --port"
            ))
        };
        let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(cannot)?;
        let port = socket.local_addr().map_err(cannot)?.port();
        Ok(Self { socket, port })
    }

    /// Where the site is.
    pub fn address(&self) -> String {
        format!("http://localhost:{}/", self.port)
    }

    /// Builds, answers requests, and builds again on every change. `ready` is called after the
    /// first build.
    pub fn run(self, mut builder: Builder, ready: impl FnOnce()) -> Result<(), Failure> {
        let mut changes = Changes::below(&builder.dir().join("content"))?
            .and_below(&builder.dir().join("styles"))?;
        let current = Arc::new(Current::default());
        let indexer = Indexer::start();
        let mut build = |changed: &Changed, changes: &mut Changes| {
            let state = builder.build(&current.get(), changed);
            changes.watch_too(&builder.folders());
            let site = state.site.clone();
            current.set(state);
            if let Some(site) = site {
                indexer.serve(&site);
            }
        };
        build(&Changed::Anything, &mut changes);
        let server = Server::from_listener(self.socket, None)
            .map_err(|error| Failure::new(format!("cannot serve: {error}")))?;
        let server = Arc::new(server);
        for _ in 0..WORKERS {
            let (server, current) = (Arc::clone(&server), Arc::clone(&current));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    respond(request, &current);
                }
            });
        }
        ready();
        while let Some(changed) = changes.wait() {
            build(&changed, &mut changes);
        }
        Ok(())
    }
}

fn respond(request: Request, current: &Arc<Current>) {
    if !matches!(request.method(), Method::Get | Method::Head) {
        // Who asked may have gone away: nobody is left to tell.
        let _ = request.respond(Response::empty(405));
        return;
    }
    if request.url().trim_start_matches('/') == live::EVENTS_PATH {
        let current = Arc::clone(current);
        thread::spawn(move || current.tell(&mut request.into_writer()));
        return;
    }
    let Answer { status, media_type, location, body } =
        answer::answer(request.url(), &current.get());
    let mut response = Response::from_data(body).with_status_code(status);
    response.add_header(header("Content-Type", &media_type));
    response.add_header(header("Cache-Control", "no-cache"));
    if let Some(location) = location {
        response.add_header(header("Location", &location));
    }
    let _ = request.respond(response);
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("names are fixed, and values come from ASCII requests")
}

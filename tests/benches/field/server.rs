use http::{Request, Response, StatusCode, header};
use http_body_util::Full;
use hyper::{
    body::{Bytes, Incoming},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::TokioIo;
use site_tests::compressed_11;
use std::{
    collections::BTreeMap,
    convert::Infallible,
    net::TcpListener,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::Duration,
};
use tokio::runtime::Builder;

/// A web server for a folder that sends brotli 11 and counts what it sends.
///
/// Files are compressed when they are first asked for and kept: the first load is for that.
pub struct CountingServer {
    state: Arc<State>,
    origin: String,
}

/// An answer that was sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub path: String,
    pub bytes: u64,
}

struct State {
    folder: PathBuf,
    /// A page that the site doesn't have: its path and its text.
    page: (String, String),
    delay: AtomicU64,
    sent: Mutex<Vec<Sent>>,
    answers: Mutex<BTreeMap<String, Answer>>,
}

#[derive(Clone)]
struct Answer {
    status: StatusCode,
    kind: &'static str,
    compressed: bool,
    body: Bytes,
}

impl CountingServer {
    /// Serves a folder, and one page beside it, until the program ends.
    pub fn start(folder: &Path, page: (&str, &str)) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        listener.set_nonblocking(true).expect("a socket can wait elsewhere");
        let state = Arc::new(State {
            folder: folder.to_owned(),
            page: (page.0.to_owned(), page.1.to_owned()),
            delay: AtomicU64::new(0),
            sent: Mutex::default(),
            answers: Mutex::default(),
        });
        let serving = state.clone();
        thread::spawn(move || serve(listener, &serving));
        Self { state, origin: format!("http://localhost:{port}") }
    }

    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Holds every answer back from now on.
    pub fn hold_back(&self, time: Duration) {
        let milliseconds = u64::try_from(time.as_millis()).expect("it is short");
        self.state.delay.store(milliseconds, Ordering::Relaxed);
    }

    /// What was sent since the last call.
    pub fn take_sent(&self) -> Vec<Sent> {
        std::mem::take(&mut self.state.sent.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn serve(listener: TcpListener, state: &Arc<State>) {
    let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).expect("it is a listener");
        let tasks = tokio::task::LocalSet::new();
        tasks
            .run_until(async {
                while let Ok((stream, _)) = listener.accept().await {
                    // A small answer must not wait for the acknowledgement of its own head.
                    let _quick = stream.set_nodelay(true);
                    let state = state.clone();
                    tokio::task::spawn_local(async move {
                        let service = service_fn(|request| answer(request, &state));
                        let connection =
                            http1::Builder::new().serve_connection(TokioIo::new(stream), service);
                        // A browser that goes away is none of the server's business.
                        let _ended = connection.await;
                    });
                }
            })
            .await;
    });
}

async fn answer(
    request: Request<Incoming>,
    state: &State,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let path = request.uri().path().to_owned();
    let answer = state.answer_to(&path);
    tokio::time::sleep(Duration::from_millis(state.delay.load(Ordering::Relaxed))).await;
    let sent = Sent { path, bytes: answer.body.len() as u64 };
    state.sent.lock().unwrap_or_else(PoisonError::into_inner).push(sent);
    let mut response = Response::builder()
        .status(answer.status)
        .header(header::CONTENT_TYPE, answer.kind)
        .header(header::CACHE_CONTROL, "max-age=600");
    if answer.compressed {
        response = response.header(header::CONTENT_ENCODING, "br");
    }
    Ok(response.body(Full::new(answer.body)).expect("these heads are well formed"))
}

impl State {
    fn answer_to(&self, path: &str) -> Answer {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.entry(path.to_owned()).or_insert_with(|| self.make_answer(path)).clone()
    }

    #[expect(clippy::disallowed_methods, reason = "a server reads what it serves")]
    fn make_answer(&self, path: &str) -> Answer {
        if path == self.page.0 {
            let body = Bytes::from(self.page.1.clone());
            return Answer { status: StatusCode::OK, kind: "text/html", compressed: false, body };
        }
        let index = if path.ends_with('/') { "index.html" } else { "" };
        let file = self.folder.join(format!("{}{index}", path.trim_start_matches('/')));
        let Ok(bytes) = std::fs::read(&file) else {
            let (kind, body) = ("text/plain", Bytes::new());
            return Answer { status: StatusCode::NOT_FOUND, kind, compressed: false, body };
        };
        let (kind, compressed) = kind_of(&file);
        let body = if compressed { compressed_11(&bytes) } else { bytes };
        Answer { status: StatusCode::OK, kind, compressed, body: body.into() }
    }
}

/// The type of a file, and whether hosts compress it.
fn kind_of(file: &Path) -> (&'static str, bool) {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => ("text/html; charset=utf-8", true),
        "css" => ("text/css", true),
        "js" => ("text/javascript", true),
        "json" => ("application/json", true),
        "svg" => ("image/svg+xml", true),
        "wasm" => ("application/wasm", true),
        "woff2" => ("font/woff2", false),
        _ => ("application/octet-stream", false),
    }
}

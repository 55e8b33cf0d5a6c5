use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex},
    thread,
};

/// A server whose answers wait until the test lets them through.
#[derive(Debug)]
pub(crate) struct Gate {
    port: u16,
    state: Arc<State>,
}

#[derive(Debug, Default)]
struct State {
    open: Mutex<bool>,
    opened: Condvar,
    ended: Mutex<bool>,
}

impl Gate {
    /// Before the files of a folder.
    pub(crate) fn before(folder: &Path) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let state = Arc::new(State::default());
        let (folder, shared) = (folder.to_owned(), state.clone());
        thread::spawn(move || {
            for asked in listener.incoming() {
                if *shared.ended.lock().expect("nobody panics with it") {
                    return;
                }
                let Ok(asked) = asked else { continue };
                let (folder, shared) = (folder.clone(), shared.clone());
                thread::spawn(move || answer(asked, &folder, &shared));
            }
        });
        Self { port, state }
    }

    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Lets all answers through, those that wait and those to come.
    pub(crate) fn open(&self) {
        *self.state.open.lock().expect("nobody panics with it") = true;
        self.state.opened.notify_all();
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        *self.state.ended.lock().expect("nobody panics with it") = true;
        self.open();
        // It wakes who listens, so that they see that it has ended.
        let _woken = TcpStream::connect(("127.0.0.1", self.port));
    }
}

fn answer(mut asked: TcpStream, folder: &Path, state: &State) {
    let mut lines = BufReader::new(&asked).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    let path = first.split(' ').nth(1).unwrap_or_default().trim_start_matches('/').to_owned();
    // The rest of the request says nothing that matters.
    lines.by_ref().take_while(|line| !line.is_empty()).for_each(drop);
    drop(lines);
    let open = state.open.lock().expect("nobody panics with it");
    let open = state.opened.wait_while(open, |open| !*open).expect("nobody panics with it");
    drop(open);
    let bytes = fs::read(PathBuf::from(folder).join(&path)).unwrap_or_default();
    let kind = match path.rsplit('.').next() {
        Some("html") => "text/html",
        Some("wasm") => "application/wasm",
        Some("js") => "text/javascript",
        _ => "application/octet-stream",
    };
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        bytes.len()
    );
    // Who asked may have left.
    let _sent = asked.write_all(head.as_bytes()).and_then(|()| asked.write_all(&bytes));
}

use crate::{display::Display, free_port::free_port};
use std::{
    io::{self, BufRead, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// How often it may fail to start.
const TRIES: usize = 3;
/// How long it may take to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// How often a test looks whether it does.
const LOOKS: Duration = Duration::from_millis(5);

/// A WebDriver server of a test's own, ended with it.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
    display: Option<Display>,
}

impl Driver {
    /// Starts one that finds a port itself and says so in a line of its output.
    pub(crate) fn start_and_hear(command: &mut Command, port: fn(&str) -> Option<u16>) -> Self {
        // It ends at once where the port that it found for one protocol is taken for the other.
        let mut starts = (0..TRIES).map(|_| {
            let mut process = spawn(command.stdout(Stdio::piped()));
            let said = BufReader::new(process.stdout.take().expect("its output is piped"));
            let mut lines = said.lines().map_while(Result::ok);
            let heard = lines.find_map(|line| port(&line));
            // What it says later is not read, and must not stop it.
            std::thread::spawn(|| lines.for_each(drop));
            Self::new(process, heard)
        });
        let started = starts.find_map(|started| started);
        started.unwrap_or_else(|| panic!("{} names no port", command.get_program().display()))
    }

    /// Starts one that is told its port: by a new command each time, for another program may have
    /// taken the port meanwhile.
    pub(crate) fn start_on_free_port(command: impl Fn(u16) -> Command) -> Self {
        let mut starts = (0..TRIES).map(|_| {
            let port = free_port();
            let mut process = spawn(command(port).stdout(Stdio::null()));
            let start = Instant::now();
            while !is_driver(port) {
                let ended = process.try_wait().expect("its state can be asked");
                if ended.is_some() || start.elapsed() > PATIENCE {
                    return Self::new(process, None);
                }
                std::thread::sleep(LOOKS);
            }
            Self::new(process, Some(port))
        });
        let started = starts.find_map(|started| started);
        started
            .unwrap_or_else(|| panic!("{} answers on no port", command(0).get_program().display()))
    }

    /// Keeps the screen on which its browser shows for as long as itself.
    pub(crate) fn seen_on(mut self, display: Display) -> Self {
        self.display = Some(display);
        self
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn new(mut process: Child, port: Option<u16>) -> Option<Self> {
        let Some(port) = port else {
            // It has ended, or is about to.
            let _ended = process.kill();
            let _reaped = process.wait();
            return None;
        };
        Some(Self { process, port, display: None })
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ended = self.process.kill();
        let _reaped = self.process.wait();
    }
}

/// Whether a WebDriver server listens there, and no other program.
fn is_driver(port: u16) -> bool {
    let ask = || -> io::Result<String> {
        let mut server = TcpStream::connect(("127.0.0.1", port))?;
        server.set_read_timeout(Some(PATIENCE))?;
        server
            .write_all(b"GET /status HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        let mut piece = [0; 1024];
        // Not all of them close the connection behind their answer.
        while !answer.ends_with(b"}}") {
            let read = server.read(&mut piece)?;
            if read == 0 {
                break;
            }
            answer.extend(&piece[..read]);
        }
        Ok(String::from_utf8_lossy(&answer).into_owned())
    };
    ask().is_ok_and(|answer| answer.contains("\"ready\""))
}

fn spawn(command: &mut Command) -> Child {
    command.stdin(Stdio::null()).stderr(Stdio::null());
    command.spawn().unwrap_or_else(|error| {
        let program = command.get_program().display();
        panic!("{program} can't be started ({error}): `cargo xtask setup` installs it")
    })
}

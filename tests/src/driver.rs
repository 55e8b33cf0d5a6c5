use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

/// How often it may fail to start.
const TRIES: usize = 3;

/// A chromedriver of its own, ended with its test.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    /// Starts it on a port that it finds itself. What its browser leaves behind lies in a folder
    /// that goes with the test.
    pub(crate) fn start(leftovers: &Path) -> Self {
        // It ends at once where the port that it found for one protocol is taken for the other.
        let mut starts = (0..TRIES).map(|_| Self::try_to_start(leftovers));
        starts.find_map(|started| started).expect("chromedriver names its port")
    }

    fn try_to_start(leftovers: &Path) -> Option<Self> {
        let mut command = Command::new("chromedriver");
        command
            .arg("--port=0")
            .env("TMPDIR", leftovers)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process = command
            .spawn()
            .expect("chromedriver is not installed: `cargo xtask setup` installs it");
        let said = BufReader::new(process.stdout.take().expect("its output is piped"));
        let port = said.lines().map_while(Result::ok).find_map(|line| port_in(&line));
        let Some(port) = port else {
            // It has ended, or is about to.
            let _ended = process.kill();
            let _reaped = process.wait();
            return None;
        };
        Some(Self { process, port })
    }

    /// Where it listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ended = self.process.kill();
        let _reaped = self.process.wait();
    }
}

/// `ChromeDriver was started successfully on port 40123.`
fn port_in(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

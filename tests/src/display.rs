use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
};

/// A screen that nobody sees, ended with its test.
#[derive(Debug)]
pub(crate) struct Display {
    process: Child,
    name: String,
}

impl Display {
    /// Starts one under a name that it finds free itself.
    pub(crate) fn start() -> Self {
        let mut command = Command::new("Xvfb");
        command
            .args(["-displayfd", "1", "-screen", "0", "1400x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut process =
            command.spawn().expect("Xvfb is not installed: `cargo xtask setup` installs it");
        let mut said = BufReader::new(process.stdout.take().expect("its output is piped"));
        let mut number = String::new();
        said.read_line(&mut number).expect("what it says can be read");
        assert!(!number.is_empty(), "Xvfb ended before it named its screen");
        Self { process, name: format!(":{}", number.trim()) }
    }

    /// What programs call it that are to be seen there.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // One that has ended already needs no end.
        let _ended = self.process.kill();
        let _reaped = self.process.wait();
    }
}

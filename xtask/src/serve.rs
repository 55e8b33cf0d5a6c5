use crate::{build, environment::Environment, failure::Failure, setup::Seconds, workspace};
use notify::{Event, EventKind, RecursiveMode, Watcher as _};
use std::{
    process::{Child, Stdio},
    sync::mpsc::{Receiver, channel},
    time::{Duration, Instant},
};

/// What the app and the generator are made of. `mission-atlas serve` itself watches the content.
const SOURCES: [&str; 8] =
    ["src", "styles", "crates", "locales", "assets", "index.html", "Cargo.toml", "Trunk.toml"];

/// An editor saves in several steps; after this much quiet it is done.
const QUIET: Duration = Duration::from_millis(150);

/// Builds, serves, and does both again whenever a source changes. A source that doesn't compile
/// leaves the last good site up.
pub fn serve(environment: &Environment, port: u16, open: bool) -> Result<(), Failure> {
    let cannot = |error| Failure::new(format!("cannot watch the sources: {error}"));
    let (sender, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| !matches!(event.kind, EventKind::Access(_))) {
            // Nobody listens any more only when this program ends.
            let _ = sender.send(());
        }
    })
    .map_err(cannot)?;
    for source in SOURCES.map(|source| workspace::root().join(source)) {
        if source.exists() {
            watcher.watch(&source, RecursiveMode::Recursive).map_err(cannot)?;
        }
    }
    compile(environment)?;
    let mut server = start(environment, port, open)?;
    while wait_for_change(&changes) {
        println!("A source changed: building …");
        if let Err(failure) = compile(environment) {
            eprintln!("error: {failure}. The last good site stays up.");
            continue;
        }
        stop(&mut server);
        server = start(environment, port, false)?;
    }
    stop(&mut server);
    Ok(())
}

fn compile(environment: &Environment) -> Result<(), Failure> {
    let start = Instant::now();
    build::app(environment)?;
    build::command(environment)?;
    println!("Compiled in {}.", Seconds(start.elapsed()));
    Ok(())
}

fn start(environment: &Environment, port: u16, open: bool) -> Result<Child, Failure> {
    let program = workspace::command();
    let mut command = environment.command(&program.to_string_lossy());
    command.args(["serve", ".", "--until-stdin-ends", "--port", &port.to_string(), "--app"]);
    command.arg(workspace::app());
    if open {
        command.arg("--open");
    }
    // However this program ends, the pipe closes then, and the server ends too.
    command.stdin(Stdio::piped());
    command.spawn().map_err(|error| Failure::file("run", &program, &error))
}

fn stop(server: &mut Child) {
    // It may have ended by itself, and said why.
    let _ = server.kill();
    let _ = server.wait();
}

fn wait_for_change(changes: &Receiver<()>) -> bool {
    if changes.recv().is_err() {
        return false;
    }
    while changes.recv_timeout(QUIET).is_ok() {}
    true
}

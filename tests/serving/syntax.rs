//! What the command writes for other servers, read by the servers themselves where they are here.

use crate::asked::{configuration, site};
use std::{path::Path, process::Command};

/// Runs a program on a file; says so where it is not installed.
fn accepts(program: &str, arguments: &[&str], file: &Path) {
    let mut command = Command::new(program);
    match command.args(arguments).arg(file).output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            eprintln!("{program} is not installed: its configuration was not checked");
        }
        ended => {
            let ended = ended.expect("it can be started");
            let said = String::from_utf8_lossy(&ended.stderr);
            assert!(ended.status.success(), "{program}: {said}");
        }
    }
}

#[test]
fn caddy_takes_its_configuration() {
    let folder = tempfile::tempdir().expect("a folder for a while");
    let file = folder.path().join("Caddyfile");
    std::fs::write(&file, configuration("caddy", site().folder(), "8080")).expect("written");
    accepts("caddy", &["validate", "--adapter", "caddyfile", "--config"], &file);
}

#[test]
fn apache_takes_its_configuration() {
    let folder = tempfile::tempdir().expect("a folder for a while");
    let file = folder.path().join("apache.conf");
    let modules = "/usr/lib/apache2/modules";
    let loaded =
        ["mpm_event", "authz_core", "alias", "dir", "mime", "headers", "filter", "deflate"]
            .map(|name| format!("LoadModule {name}_module {modules}/mod_{name}.so\n"));
    let own = folder.path().display();
    let text = format!(
        "{}ServerName localhost\nPidFile {own}/pid\nErrorLog {own}/error.log\n{}",
        loaded.concat(),
        configuration("apache", site().folder(), "127.0.0.1:8080")
    );
    std::fs::write(&file, text).expect("written");
    accepts("/usr/sbin/apache2", &["-t", "-f"], &file);
}

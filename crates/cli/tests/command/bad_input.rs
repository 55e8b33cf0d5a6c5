//! What people hand in by mistake, or by malice: each is told clearly or taken rightly; nothing
//! panics, takes long, or leaves the folder that it belongs in.

use crate::town::{Town, files, rivertown};
use std::{
    fmt::Write as _,
    fs,
    process::{Command, Output},
    time::{Duration, Instant},
};

/// Two seconds are the promise; a machine that is busy with other tests gets five times that.
const LONG: Duration = Duration::from_secs(10);

/// Runs a command that must end by itself, soon, and without a panic.
fn run(mut command: Command) -> (Output, String) {
    let begun = Instant::now();
    let output = command.output().expect("the command runs");
    let took = begun.elapsed();
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(matches!(output.status.code(), Some(0..=2)), "{:?}: {said}", output.status);
    assert!(!said.contains("panicked"), "{said}");
    assert!(took < LONG, "{took:?}");
    (output, said)
}

/// What the check says of a file of the showcase.
fn check(path: &str, bytes: impl AsRef<[u8]>) -> (Option<i32>, String) {
    let town = Town::new();
    let file = town.dir().join(path);
    fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
    fs::write(file, bytes).expect("a file");
    let (output, said) = run(town.command("check"));
    (output.status.code(), said)
}

/// The check refuses it, in these words.
fn refused(path: &str, bytes: impl AsRef<[u8]>, words: &[&str]) {
    let (code, said) = check(path, bytes);
    assert_eq!(code, Some(1), "{said}");
    for word in words {
        assert!(said.contains(word), "{word}: {said}");
    }
}

const CITY: &str = "content/cities/southport.md";

#[test]
fn a_pasted_word_document_and_a_real_one() {
    let pasted = "Our Mission\u{2028}\u{a0}\u{201c}Green by 2030\u{201d}\u{b}\n\n\u{b7}\tTrees\r\n\u{b7}\tRoofs\r\n";
    refused(CITY, pasted, &["does not begin with front matter", "begin with a line `---`"]);
    let real =
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xdf\xa4\xd2\x6c[Content_Types].xml";
    refused(CITY, real, &["file of an office program", "save its text as Markdown or plain text"]);
}

#[test]
fn five_megabytes_of_text() {
    let text = "All homes are warm, and *most* are [cheap](northport) to heat.\n\n".repeat(80_000);
    let links = rivertown(&text.replace("(northport)", "(rivertown)"));
    assert!(links.len() > 5_000_000);
    let (code, said) = check("content/cities/rivertown.md", links);
    assert_eq!(code, Some(0), "{said}");
    // As many problems as there are lines are summed up.
    let (code, said) = check("content/cities/rivertown.md", rivertown(&text));
    assert_eq!(code, Some(1));
    assert!(said.len() < 50_000, "{} bytes", said.len());
    // A field of that length is refused, and its line is not printed whole.
    let field = rivertown("").replace("Rivertown", &"x".repeat(5_000_000));
    let (code, said) = check("content/cities/rivertown.md", field);
    assert_eq!(code, Some(1));
    assert!(said.contains("characters, the limit is"), "{}", &said[..500]);
}

#[test]
fn emoji_in_an_id() {
    refused(
        "content/cities/🌱🌱🌱.md",
        rivertown(""),
        &["`🌱🌱🌱` can't be an id", "3 to 64 of a to z"],
    );
    let aliases = rivertown("").replace("level:", "aliases: [🌱🌱🌱]\nlevel:");
    refused("content/cities/rivertown.md", aliases, &["`🌱🌱🌱` can't be an id"]);
}

#[test]
fn a_tab_in_yaml() {
    refused(
        CITY,
        "---\nname: A\n\tcountry: GB\n---\n",
        &["this is not YAML", "found a tab", "southport.md:2:"],
    );
}

#[test]
fn a_mark_at_the_beginning_and_line_ends_of_windows() {
    let text = format!("\u{feff}{}", rivertown("By a river.").replace('\n', "\r\n"));
    let (code, said) = check("content/cities/rivertown.md", text);
    assert_eq!((code, said.contains("no problems")), (Some(0), true), "{said}");
}

#[test]
fn a_field_that_is_there_twice() {
    let twice = rivertown("").replace("level:", "name: Other\nlevel:");
    refused("content/cities/rivertown.md", twice, &["rivertown.md:4:", "`name`"]);
}

#[test]
fn a_billion_laughs() {
    let mut text = "---\na0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n".to_owned();
    for level in 1..10 {
        let below = vec![format!("*a{}", level - 1); 10].join(", ");
        writeln!(text, "a{level}: &a{level} [{below}]").expect("a String takes any text");
    }
    refused(CITY, text + "---\n", &["anchors (`&`), aliases (`*`)"]);
    let deep = format!("---\nname: {}{}\n---\n", "[".repeat(100_000), "]".repeat(100_000));
    refused(CITY, deep, &["recursion limit"]);
}

#[test]
fn a_table_of_ten_thousand_columns() {
    let town = Town::new();
    let names: Vec<_> = (0..10_000).map(|number| format!("Column {number}")).collect();
    let values = vec!["1"; 10_000].join(",");
    let path = town.root.path().join("wide.csv");
    fs::write(&path, format!("Name,{}\nNorthport,{values}\n", names.join(","))).expect("a file");
    let import = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
        command.arg("import").arg(&path).arg("--into").arg(town.dir());
        command.args(["--kind", "city"]).args(arguments);
        run(command)
    };
    let (output, said) = import(&["--dry-run"]);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(said.contains("Columns without a field (10000)"), "{said}");
    assert!(said.lines().count() < 60, "{said}");
    let (output, said) = import(&["--suggest"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(said.contains("columns more"), "{said}");
}

#[test]
fn a_table_that_is_none() {
    let town = Town::new();
    let path = town.root.path().join("plan.csv");
    for (bytes, words) in [
        (b"PK\x03\x04\x14\x00".as_slice(), "Save it as CSV"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00", "is no text"),
        (b"", "holds no records"),
        (b"\"Name\nNorthport", "holds no records"),
    ] {
        fs::write(&path, bytes).expect("a file");
        let mut command = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
        command.arg("import").arg(&path).args(["--kind", "city", "--into"]).arg(town.dir());
        let (output, said) = run(command);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_content_publishes_nothing() {
    let town = Town::new();
    fs::write(town.root.path().join("secret.png"), "secret").expect("a file");
    town.write("content/cities/rivertown/index.md", &rivertown("![A](picture.png)"));
    fs::remove_file(town.dir().join("content/cities/rivertown.md")).expect("a file");
    let link = town.dir().join("content/cities/rivertown/picture.png");
    std::os::unix::fs::symlink(town.root.path().join("secret.png"), link).expect("a link");
    let (_, said) = run(town.command("check"));
    assert!(said.contains("this link leads to no file of the showcase"), "{said}");
    let mut build = town.command("build");
    build.arg("--out").arg(town.out());
    let (output, said) = run(build);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(!town.out().exists());
}

#[test]
fn a_path_out_of_the_content() {
    let town = Town::new();
    fs::write(town.root.path().join("secret.png"), "secret").expect("a file");
    for path in [
        "../../../secret.png",
        "..%2F..%2F..%2Fsecret.png",
        "/etc/passwd",
        "..\\..\\..\\secret.png",
    ] {
        let before = files(town.root.path()).len();
        town.write("content/cities/rivertown.md", &rivertown(&format!("![A picture]({path})")));
        let mut build = town.command("build");
        build.arg("--out").arg(town.out());
        let (output, said) = run(build);
        assert_eq!(output.status.code(), Some(1), "{path}: {said}");
        assert_eq!(files(town.root.path()).len(), before, "{path}");
    }
}

#[test]
fn a_forge_that_would_run_a_script() {
    for url in
        ["javascript:alert(1)", "https://a.example/\\\"onload=x", "data:text/html,x", "//a.example"]
    {
        let site = format!(
            "schema: 1\ntitle: Town\nbase_url: https://town.example/\nlanguages: [en]\nlicence: CC-BY-4.0\n\
             repository: {{forge: github, url: \"{url}\", branch: main, path: .}}\n"
        );
        refused("content/site.yaml", site, &["is no address on the web", "site.yaml:6:"]);
    }
}

/// What a stranger calls a file or a column must not steer the terminal of whoever checks it.
#[cfg(unix)]
#[test]
fn names_that_would_steer_a_terminal() {
    let town = Town::new();
    town.write("content/missions/a\u{1b}[31mb.md", "x");
    town.write("content/cities/a\u{7}.pdf", "x");
    for format in ["human", "github", "gitlab", "json", "sarif", "checklist"] {
        let mut check = town.command("check");
        check.args(["--format", format]);
        let (output, said) = run(check);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(said.contains("holds a control character"), "{format}: {said}");
        let said = [output.stdout, output.stderr].concat();
        assert!(!said.contains(&0x1b) && !said.contains(&7), "{format}");
    }
    let table = town.root.path().join("plan.csv");
    fs::write(&table, "a\u{1b}[31m,a\u{1b}[31m\n1,2\n").expect("a file");
    let mut import = Command::new(env!("CARGO_BIN_EXE_mission-atlas"));
    import.arg("import").arg(&table).args(["--kind", "city", "--into"]).arg(town.dir());
    let (output, said) = run(import);
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("two columns are named") && !said.contains('\u{1b}'), "{said}");
}

/// Whoever reads a pipe waits for ever, and a device has no end.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_and_never_read() {
    let town = Town::new();
    for name in ["content/missions/pipe.md", "content/cities/pipe.pdf"] {
        let pipe = town.dir().join(name);
        fs::create_dir_all(pipe.parent().expect("a folder")).expect("a folder");
        assert!(Command::new("mkfifo").arg(&pipe).status().expect("mkfifo runs").success());
    }
    std::os::unix::fs::symlink("/dev/zero", town.dir().join("content/cities/zero.md"))
        .expect("a link");
    for verb in ["check", "build"] {
        let (output, said) = run(town.command(verb));
        assert_eq!(output.status.code(), Some(1), "{said}");
        for told in ["missions/pipe.md", "cities/pipe.pdf", "special-file", "cities/zero.md"] {
            assert!(said.contains(told), "{verb}, {told}: {said}");
        }
    }
    assert!(!town.out().exists());
}

#[test]
fn a_text_that_is_too_long_is_refused_unread() {
    let text = vec![b'a'; 16_000_001];
    refused("content/missions/long.md", text, &["too-long", "longer than 16 MB"]);
}
